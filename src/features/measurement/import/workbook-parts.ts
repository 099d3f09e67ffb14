import { inflateRawSync } from "node:zlib";
import { MOST_ROWS } from "./file-rows.ts";

/** Packed, a workbook may be a thousand times larger than it looks: so much may come out of one, and no more. */
const LARGEST_UNPACKED = 20 * 1024 * 1024;
const MOST_ENTRIES = 500;
const MOST_CELLS = 100_000;
/** Each becomes an object: five for a cell, and as many again for its text and its look. */
const MOST_ELEMENTS = 1_000_000;

export interface WorkbookPart {
  name: string;
  xml: string;
}

/** The parts that values are read from: all else, such as pictures, notes and pivot tables, is left out. */
const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;

/**
 * What of a workbook may be given to a reader: unpacked with a limit, counted before anything is made into objects, and
 * without names of ranges, which a reader makes cell by cell («A:XFD» is seventeen thousand million).
 */
export function workbookParts(
  bytes: Buffer,
): { parts: WorkbookPart[] } | { problem: "damaged" | "tooLarge" | "tooManyRows" } {
  const parts: WorkbookPart[] = [];
  let left = LARGEST_UNPACKED;
  try {
    const entries = entriesOf(bytes);
    if (entries.length > MOST_ENTRIES) return { problem: "tooLarge" };
    for (const { name, packed, method } of entries) {
      if (!wanted.test(name)) continue;
      if (left <= 0) return { problem: "tooLarge" };
      const plain = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left });
      left -= plain.length;
      const xml = new TextDecoder("utf-8", { fatal: true }).decode(plain);
      parts.push({ name, xml: name === "xl/workbook.xml" ? withoutNames(xml) : xml });
    }
  } catch (error) {
    return {
      problem: (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "damaged",
    };
  }
  if (!parts.some(({ name }) => name === "xl/workbook.xml")) return { problem: "damaged" };
  const counted = (pattern: RegExp) => parts.reduce((sum, { xml }) => sum + count(xml, pattern), 0);
  if (counted(/<(?:\w+:)?row[\s>/]/g) > MOST_ROWS + 1 || counted(/<(?:\w+:)?c[\s>/]/g) > MOST_CELLS)
    return { problem: "tooManyRows" };
  return counted(/<[^/]/g) > MOST_ELEMENTS ? { problem: "tooLarge" } : { parts };
}

function withoutNames(xml: string): string {
  const rest = xml.replaceAll(/<definedNames\b[\s\S]*?<\/definedNames\s*>/g, "");
  if (rest.includes("<definedNames")) throw new Error("names of ranges that do not end");
  return rest;
}

function count(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let found = 0;
  while (pattern.test(text)) found++;
  return found;
}

interface Entry {
  name: string;
  method: number;
  packed: Buffer;
}

/**
 * The parts of a zip archive by its directory (APPNOTE 4.3.12). Throws where one points outside the file, and where the
 * directory is not whole and last: two readers would find different parts.
 */
function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from("504b0506", "hex"));
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error("no entry here");
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({
      name: bytes
        .subarray(at + 46, at + 46 + nameLength)
        .toString()
        .replace(/^\//, ""),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + extra + comment;
  }
  if (at !== end) throw new Error("the directory is not the last");
  return entries;
}
