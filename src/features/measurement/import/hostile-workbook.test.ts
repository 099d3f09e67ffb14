import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

type Part = readonly [name: string, xml: string];

/** A zip archive as somebody makes one by hand; `told` is how many parts its end says that there are. */
function archive(parts: readonly Part[], told = parts.length): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, xml] of parts) {
    const packed = deflateRawSync(Buffer.from(xml));
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(xml), 10);
    sizes.writeUInt32LE(packed.length, 14);
    const plain = Buffer.alloc(8);
    plain.writeUInt32LE(Buffer.byteLength(xml), 0);
    plain.writeUInt16LE(name.length, 4);
    const before = Buffer.concat([sizes.subarray(0, 18), plain]);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), before, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), before, place, Buffer.from(name));
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(told, 8);
  end.writeUInt16LE(told, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of these sheets, with more in its own part and before the rows of each sheet. */
function workbook(
  sheets: readonly string[],
  more: { names?: string; columns?: string; parts?: readonly Part[] } = {},
): Part[] {
  const each = (text: (number: number) => string) => sheets.map((_, at) => text(at + 1)).join("");
  return [
    [
      "xl/workbook.xml",
      `<workbook xmlns:r="${office}"><sheets>${each((n) => `<sheet name="A${n}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets>${more.names ?? ""}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships>${each((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ],
    ...sheets.map((rows, at): Part => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet>${more.columns ?? ""}<sheetData>${rows}</sheetData></worksheet>`,
    ]),
    ...(more.parts ?? []),
  ];
}

const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;
const one = `<row r="1">${cell("A1")}${cell("B1")}</row>`;
const rowsTo = (count: number) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`)}</row>`).join("");
const read = (parts: readonly Part[], told?: number) => readXlsx(archive(parts, told));

describe("A032 a workbook made to bring the server down", () => {
  it("A032 one that is not so is read", async () => {
    expect(await read(workbook([one]))).toEqual({
      ok: true,
      sheets: [{ name: "A1", rows: [{ number: 1, cells: ["1", "1"] }] }],
    });
  });

  it("A032 a name for all cells of a sheet, as a print area may be, and a width for all columns are passed over", async () => {
    const names = `<definedNames><definedName name="x">A1!$A$1:$XFD$1048576</definedName></definedNames>`;
    const columns = `<cols><col min="1" max="2000000000" width="9"/></cols>`;
    expect(await read(workbook([one], { names, columns }))).toMatchObject({ ok: true });
    const unended = `<definedNames><!--</definedNames>--><definedNames>`;
    expect(await read(workbook([one], { names: unended }))).toMatchObject({ problem: "notATable" });
  });

  it("A032 a row far below the last there is, and many sheets that are empty down to it, are not looked through", async () => {
    expect(await read(workbook([`<row r="2000000000">${cell("A1")}</row>`]))).toMatchObject({
      problem: "notATable",
    });
    const low = `<row r="1048576">${cell("A1048576")}</row>`;
    expect(await read(workbook([low]))).toMatchObject({ ok: true });
    expect(await read(workbook(Array.from({ length: 400 }, () => low)))).toMatchObject({
      problem: "tooManyRows",
    });
  });

  it("A032 cells far out to the right do not make every row as wide", async () => {
    const wide = Array.from({ length: 4900 }, (_, at) => `<row r="${at + 1}">${cell(`XFD${at + 1}`)}</row>`);
    const table = await read(workbook([wide.join("")]));
    expect(table.ok && Math.max(...table.sheets[0]!.rows.map(({ cells }) => cells.length))).toBe(500);
  });

  it("A032 rows are counted whatever the part is called, and a part that the directory does not tell of is not read", async () => {
    const [book, relations, sheet] = workbook([rowsTo(6000)]) as [Part, Part, Part];
    expect(await read([book, relations, [`/${sheet[0]}`, sheet[1]]])).toMatchObject({
      problem: "tooManyRows",
    });
    expect(await read([book, relations, sheet], 2)).toMatchObject({ problem: "notATable" });
    const appended = Buffer.concat([Buffer.alloc(100), archive([book, relations, sheet])]);
    expect(await readXlsx(appended)).toMatchObject({ ok: false });
    // a part of another name is none of ours, and nobody reads it
    expect(await read([book, relations, ["x/xl/worksheets/sheet1.xml", sheet[1]]])).toMatchObject({
      problem: "empty",
    });
  });

  it("A032 a million texts or looks of cells, packed into a few kilobytes, are refused before they are made", async () => {
    const many = (name: string, xml: string) => read(workbook([one], { parts: [[name, xml]] }));
    for (const [name, xml] of [
      ["xl/sharedStrings.xml", `<sst>${"<si/>".repeat(1_100_000)}</sst>`],
      ["xl/styles.xml", `<styleSheet><cellXfs>${"<xf/>".repeat(1_100_000)}</cellXfs></styleSheet>`],
    ] as const)
      expect(await many(name, xml)).toMatchObject({ problem: "tooLarge" });
  });

  it("A032 nor does a text table with a hundred thousand columns", async () => {
    const table = readCsv(Buffer.from(`${";a".repeat(100_000)}\n`.repeat(9)));
    expect(table.ok && table.sheets[0]?.rows.map(({ cells }) => cells.length)).toEqual(
      Array.from({ length: 9 }, () => 500),
    );
  });
});
