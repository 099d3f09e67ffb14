import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { csvLine, fromCsvCell } from "./csv.ts";
import { xlsx, type XlsxSheet } from "./xlsx.ts";
import { sheetNames } from "./xlsx-names.ts";

async function bytesOf(sheets: readonly XlsxSheet[]): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for await (const piece of xlsx(sheets)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function opened(sheets: readonly XlsxSheet[]): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(sheets)).buffer);
  return book;
}

const day = Temporal.PlainDate.from("2026-10-01");

describe("a workbook", () => {
  it("A032 has numbers as numbers, days as days and texts as texts, with the head row frozen", async () => {
    const book = await opened([
      {
        name: "Trykksår",
        columns: [
          { head: "Fra", width: 12 },
          { head: "Teller", width: 10 },
          { head: "Merknad", width: 40 },
        ],
        rows: [
          [day, 18.5, "Blåbær & æøå <b> áŋŧ"],
          [undefined, 0, ""],
        ],
        frozenColumns: 1,
      },
    ]);
    const sheet = book.getWorksheet("Trykksår");
    expect(sheet?.getCell("A2").value).toEqual(new Date("2026-10-01T00:00:00Z"));
    expect(sheet?.getCell("B2").value).toBe(18.5);
    expect(sheet?.getCell("C2").value).toBe("Blåbær & æøå <b> áŋŧ");
    expect(sheet?.getCell("A3").value).toBeNull();
    expect(sheet?.getCell("B3").value).toBe(0);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
    expect(sheet?.getColumn(3).width).toBe(40);
    expect(sheet?.getCell("A1").font.bold).toBe(true);
  });

  it("A032 a text that looks like a formula is a text, and what XML cannot hold is left out", async () => {
    const formula = '=HYPERLINK("http://example.no","x")';
    const book = await opened([
      {
        name: "a",
        columns: [{ head: "=1+1", width: 9 }],
        rows: [[formula], ["\u0000a\u0008b\uD800"], ["_x0041_"], ["x".repeat(40_000)]],
      },
    ]);
    const cell = (row: number) => book.worksheets[0]?.getCell(row, 1);
    expect(cell(1)?.type).toBe(ExcelJS.ValueType.String);
    expect(cell(2)?.value).toBe(formula);
    expect(cell(2)?.formula).toBeUndefined();
    expect(cell(3)?.value).toBe("ab\uFFFD");
    expect(cell(5)?.value).toHaveLength(32_767);
  });

  it("goes on in another sheet when one is full, and asks for a row only when there is room for it", async () => {
    let asked = 0;
    let ended = false;
    async function* rows() {
      try {
        for (;;) {
          asked++;
          yield [asked, "verdi"];
        }
      } finally {
        ended = true;
      }
    }
    const whole = xlsx([{ name: "a", columns: [{ head: "n", width: 9 }], rows: rows() }]);
    let read = 0;
    for await (const piece of whole) {
      read += piece.length;
      if (read > 20_000) break;
    }
    await new Promise((done) => setTimeout(done, 20));
    expect(ended).toBe(true);
    const before = asked;
    expect(before).toBeLessThan(200_000);
    await new Promise((done) => setTimeout(done, 20));
    expect(asked).toBe(before);
  });

  it("a fault while a row is made is a fault of the whole, never half a file that looks whole", async () => {
    async function* rows() {
      yield ["a"];
      throw new Error("the connection was lost");
    }
    await expect(bytesOf([{ name: "a", columns: [{ head: "n", width: 9 }], rows: rows() }])).rejects.toThrow(
      "the connection was lost",
    );
  });

  it("sheets have names that a workbook takes, no two alike", () => {
    const names = sheetNames(["Uke/måned: [a]*", "x".repeat(40), `${"x".repeat(31)}y`, "'", "uke måned   a"]);
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  });
});

describe("a line of a table", () => {
  it.each(["=1+1", "  +47", '"@a', "-3 grader", "'=1", "vanlig", "'sitat'", "\tx"])(
    "%j comes back as it was, also when it had to be guarded",
    (text) => {
      const line = csvLine([text]).trimEnd();
      const cell = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
      expect(/^[\s"]*[=+\-@]/.test(cell)).toBe(false);
      expect(fromCsvCell(cell)).toBe(text);
    },
  );
});
