import { Buffer } from "node:buffer";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  name: string;
  content: AsyncIterable<string>;
}

/** Sizes are 32 bits wide; what is larger is another kind of archive. */
const LARGEST = 0xffff_ffff;

/** Sizes come after the bytes, and names are UTF-8: what is written as it goes does not know its own length. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980: an archive does not say when it was made. */
const NO_DAY = 0x21;

interface Written {
  name: Buffer;
  at: number;
  crc: number;
  size: number;
  packed: number;
}

/** A zip archive, made while it is read: one entry after the other, and never more in memory than a piece of one. */
export async function* zip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Buffer<ArrayBuffer>> {
  const written: Written[] = [];
  let at = 0;
  for await (const entry of entries) {
    const one: Written = { name: Buffer.from(entry.name), at, crc: 0, size: 0, packed: 0 };
    const head = localHead(one);
    at += head.length;
    yield head;
    for await (const piece of deflated(entry.content, one)) {
      one.packed += piece.length;
      yield piece;
    }
    const tail = sizesOf(one);
    at += one.packed + tail.length;
    if (one.size > LARGEST || at > LARGEST)
      throw new Error(`${entry.name} is larger than a zip archive holds`);
    yield tail;
    written.push(one);
  }
  const directory = Buffer.concat(written.map(directoryLine));
  yield directory;
  yield endOf(written.length, directory.length, at);
}

async function* deflated(content: AsyncIterable<string>, one: Written): AsyncGenerator<Buffer<ArrayBuffer>> {
  const deflate = createDeflateRaw();
  const counted = async function* () {
    for await (const text of content) {
      const bytes = Buffer.from(text);
      one.crc = crc32(bytes, one.crc);
      one.size += bytes.length;
      yield bytes;
    }
  };
  // a fault of the content is thrown where the stream is read
  pipeline(counted(), deflate).catch(() => {});
  yield* deflate as AsyncIterable<Buffer<ArrayBuffer>>;
}

function localHead({ name }: Written): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(NO_DAY, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function sizesOf({ crc, packed, size }: Written): Buffer<ArrayBuffer> {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function directoryLine({ name, at, crc, packed, size }: Written): Buffer<ArrayBuffer> {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(20, 4);
  line.writeUInt16LE(20, 6);
  line.writeUInt16LE(FLAGS, 8);
  line.writeUInt16LE(DEFLATED, 10);
  line.writeUInt16LE(NO_DAY, 14);
  line.writeUInt32LE(crc, 16);
  line.writeUInt32LE(packed, 20);
  line.writeUInt32LE(size, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(at, 42);
  return Buffer.concat([line, name]);
}

function endOf(entries: number, length: number, at: number): Buffer<ArrayBuffer> {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
