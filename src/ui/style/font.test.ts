import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const needed = {
  Norwegian: "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅéèêóòôàüöäÉÈÊÓÒÔÀÜÖÄ0123456789",
  Sámi: "ÁáČčĐđŊŋŠšŦŧŽžŃńÏïÂâÕõǤǥǦǧǨǩƷʒǮǯʹ",
  Kven: "ČčĐđŠšŽžÄäÖö",
  punctuation: "«»–—…\u00a0\u202f\u00ad\u2011.,:;!?()/&%§°•“”‘’„",
  figures: "−≥≤×±½+=<>€",
  arrows: "←↑→↓",
  names: "ŁłĄąĘęŚśŻżĞğİıŞşŐőŰűŘřĽľĀāĢģŅņŲų",
};

interface Face {
  file: string;
  ranges: [number, number][];
}

async function readFaces(): Promise<Face[]> {
  const css = await readFile(new URL("./font.css", import.meta.url), "utf8");
  return [...css.matchAll(/url\("\.\/([^"]+)"\)[^}]*unicode-range:\s*([^;]+);/g)].map((found) => ({
    file: found[1] ?? "",
    ranges: (found[2] ?? "").split(",").map((range) => {
      const [first = "", last = first] = range.trim().slice(2).split("-");
      return [parseInt(first, 16), parseInt(last, 16)];
    }),
  }));
}

/** The table `cmap` of a WOFF2 file (https://www.w3.org/TR/WOFF2/): all tables lie after one another in one brotli stream. */
function characterMapOf(woff2: Buffer): Buffer {
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let found: [number, number] | undefined;
  for (let table = 0; table < woff2.readUInt16BE(12); table++) {
    const flags = woff2.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const original = number();
    const isGlyphs = tag === 10 || tag === 11;
    const transformed = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = transformed ? number() : original;
    if (tag === 0) found = [offset, offset + stored];
    offset += stored;
  }
  const tables = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)));
  return tables.subarray(...(found ?? [0, 0]));
}

/** The letters in a `cmap`, formats 4 and 12. */
function lettersOf(map: Buffer): Set<number> {
  const letters = new Set<number>();
  const add = (first: number, last: number) => {
    for (let letter = first; letter <= last && letter !== 0xffff; letter++) letters.add(letter);
  };
  for (let record = 4; record < 4 + map.readUInt16BE(2) * 8; record += 8) {
    const table = map.readUInt32BE(record + 4);
    if (map.readUInt16BE(table) === 4) {
      const twice = map.readUInt16BE(table + 6);
      for (let at = table + 14; at < table + 14 + twice; at += 2)
        add(map.readUInt16BE(at + twice + 2), map.readUInt16BE(at));
    } else if (map.readUInt16BE(table) === 12) {
      for (let at = table + 16; at < table + 16 + map.readUInt32BE(table + 12) * 12; at += 12)
        add(map.readUInt32BE(at), map.readUInt32BE(at + 4));
    }
  }
  return letters;
}

const faces = await readFaces();
const loaded = await Promise.all(
  faces.map(async (face) => {
    const woff2 = await readFile(new URL(`./${face.file}`, import.meta.url));
    return { ...face, letters: lettersOf(characterMapOf(woff2)) };
  }),
);
const faceOf = (letter: number) =>
  loaded.find((face) => face.ranges.some(([first, last]) => letter >= first && letter <= last));

describe("the font", () => {
  it.each(Object.entries(needed))("has the letters of %s", (_, letters) => {
    const missing = [...letters].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      // A soft hyphen is never drawn as itself.
      return code !== 0xad && !faceOf(code)?.letters.has(code);
    });
    expect(missing).toEqual([]);
  });

  it("is read from one file on a page in Norwegian", () => {
    for (const letter of needed.Norwegian)
      expect(faceOf(letter.codePointAt(0) ?? 0)?.file).toBe("inter.woff2");
  });

  it("promises no letter in a range that its file does not have", () => {
    const broken = loaded.flatMap((face) =>
      face.ranges.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index)
          .filter((letter) => letter !== 0xad && !face.letters.has(letter))
          .map((letter) => `${face.file} U+${letter.toString(16)}`),
      ),
    );
    expect(broken).toEqual([]);
  });

  it("names no letter in two files", () => {
    const all = faces.flatMap((face) => face.ranges).sort((a, b) => a[0] - b[0]);
    for (const [index, range] of all.entries()) expect(range[0]).toBeGreaterThan(all[index - 1]?.[1] ?? -1);
  });
});
