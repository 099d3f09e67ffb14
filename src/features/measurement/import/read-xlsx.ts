import { inflateRawSync } from "node:zlib";
import type ExcelJS from "exceljs";
import { type FileCell, type FileRow, MOST_ROWS, type ReadTable } from "./file-rows.ts";

/** Packed, a workbook may be a thousand times larger than it looks: so much may come out of one, and no more. */
const LARGEST_UNPACKED = 20 * 1024 * 1024;
const MOST_ENTRIES = 500;
const MOST_CELLS = 100_000;

/** What we never read, and what a hostile file could make endless: a rule for a million cells is kept cell by cell. */
const unread = [
  "dataValidations",
  "conditionalFormatting",
  "mergeCells",
  "hyperlinks",
  "autoFilter",
  "rowBreaks",
  "drawing",
  "picture",
  "tableParts",
  "legacyDrawing",
  "extLst",
];

/** A workbook: numbers and texts as they are, dates as days, formulas by the value that was last counted. */
export async function readXlsx(bytes: Buffer): Promise<ReadTable> {
  const size = sizeOf(bytes);
  if (size === "damaged") return { ok: false, problem: "notATable" };
  if (size === "tooLarge") return { ok: false, problem: "tooLarge" };
  if (size === "tooManyRows") return { ok: false, problem: "tooManyRows" };
  // large, and seldom needed
  const { default: Excel } = await import("exceljs");
  const book = new Excel.Workbook();
  try {
    await book.xlsx.load(arrayOf(bytes), { ignoreNodes: unread });
  } catch {
    return { ok: false, problem: "notATable" };
  }
  const sheets = book.worksheets.map((sheet) => {
    const rows: FileRow[] = [];
    sheet.eachRow((row, number) => {
      const cells: FileCell[] = [];
      row.eachCell((cell, column) => {
        cells[column - 1] = cellOf(cell.value);
      });
      rows.push({ number, cells: Array.from(cells, (cell) => cell ?? "") });
    });
    return { name: sheet.name, rows };
  });
  if (sheets.every(({ rows }) => rows.length === 0)) return { ok: false, problem: "empty" };
  return { ok: true, sheets };
}

function arrayOf(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function cellOf(value: ExcelJS.CellValue): FileCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  // what a formula leaves in the last digits is no decimal of anybody's
  if (typeof value === "number") return String(Math.round(value * 1e6) / 1e6);
  if (typeof value === "boolean") return value ? "1" : "0";
  // a date has no clock and no zone: exceljs puts it at midnight, UTC
  if (value instanceof Date) return dayOf(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("result" in value || "formula" in value || "sharedFormula" in value)
    return cellOf(value.result as ExcelJS.CellValue);
  return "text" in value ? cellOf(value.text as ExcelJS.CellValue) : "";
}

function dayOf(date: Date): FileCell {
  return Number.isNaN(date.getTime())
    ? ""
    : Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO("UTC").toPlainDate();
}

/** Unpacks every part with a limit before anybody else does, and counts the rows before they are made into objects. */
function sizeOf(bytes: Buffer): "right" | "damaged" | "tooLarge" | "tooManyRows" {
  let left = LARGEST_UNPACKED;
  let rows = 0;
  let cells = 0;
  try {
    const entries = entriesOf(bytes);
    if (entries.length > MOST_ENTRIES) return "tooLarge";
    if (!entries.some(({ name }) => name === "xl/workbook.xml")) return "damaged";
    for (const { name, packed, method } of entries) {
      if (left <= 0) return "tooLarge";
      const plain = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left });
      left -= plain.length;
      if (!name.startsWith("xl/worksheets/") || !name.endsWith(".xml")) continue;
      const xml = plain.toString("latin1");
      rows += count(xml, /<(?:\w+:)?row[\s>/]/g);
      cells += count(xml, /<(?:\w+:)?c[\s>/]/g);
    }
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "damaged";
  }
  return rows > MOST_ROWS + 1 || cells > MOST_CELLS ? "tooManyRows" : "right";
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.test(text)) found++;
  return found;
}

interface Entry {
  name: string;
  method: number;
  packed: Buffer;
}

/** The parts of a zip archive by its directory (APPNOTE 4.3.12). Throws where one points outside the file. */
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
      name: bytes.subarray(at + 46, at + 46 + nameLength).toString(),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
