import type ExcelJS from "exceljs";
import { zip } from "../../../platform/zip.ts";
import { type FileCell, type FileRow, MOST_COLUMNS, type ReadTable } from "./file-rows.ts";
import { workbookParts, type WorkbookPart } from "./workbook-parts.ts";

/** The last row that a sheet has. One with a number beyond would be looked for row by row. */
const LAST_ROW = 1_048_576;
/** Rows that are looked for, in all sheets: most of a sheet may be empty. */
const MOST_LOOKED_FOR = 4 * LAST_ROW;

/** What we never read, and what a hostile file could make endless: a rule for a million cells is kept cell by cell. */
const unread = [
  "dataValidations",
  "conditionalFormatting",
  "mergeCells",
  "hyperlinks",
  "autoFilter",
  "rowBreaks",
  "cols",
  "drawing",
  "picture",
  "tableParts",
  "legacyDrawing",
  "extLst",
];

/**
 * A workbook: numbers and texts as they are, dates as days, formulas by the value that was last counted. A sheet that
 * somebody has hidden is not read: nobody has seen what they would import.
 */
export async function readXlsx(bytes: Buffer): Promise<ReadTable> {
  const read = workbookParts(bytes);
  if ("problem" in read)
    return { ok: false, problem: read.problem === "damaged" ? "notATable" : read.problem };
  // large, and seldom needed
  const { default: Excel } = await import("exceljs");
  const book = new Excel.Workbook();
  try {
    await book.xlsx.load(await packed(read.parts), { ignoreNodes: unread });
  } catch {
    return { ok: false, problem: "notATable" };
  }
  const lookedFor = book.worksheets.map(({ rowCount }) => rowCount);
  if (lookedFor.some((rows) => rows > LAST_ROW)) return { ok: false, problem: "notATable" };
  if (lookedFor.reduce((sum, rows) => sum + rows, 0) > MOST_LOOKED_FOR)
    return { ok: false, problem: "tooManyRows" };
  const shown = book.worksheets.filter(({ state }) => state !== "hidden" && state !== "veryHidden");
  const sheets = shown.map((sheet) => {
    const rows: FileRow[] = [];
    sheet.eachRow((row, number) => {
      const cells: FileCell[] = [];
      const columns = Math.min(row.cellCount, MOST_COLUMNS);
      for (let column = 1; column <= columns; column++) cells.push(cellOf(row.findCell(column)?.value));
      rows.push({ number, cells });
    });
    return { name: sheet.name, rows };
  });
  if (sheets.every(({ rows }) => rows.length === 0)) return { ok: false, problem: "empty" };
  return { ok: true, sheets };
}

/** Only what has been looked through: no part, and no second directory, that was not. */
async function packed(parts: readonly WorkbookPart[]): Promise<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const entries = parts.map(({ name, xml }) => ({ name, content: once(xml) }));
  for await (const piece of zip(entries)) pieces.push(piece);
  return Uint8Array.from(Buffer.concat(pieces)).buffer;
}

async function* once(xml: string): AsyncGenerator<string> {
  yield xml;
}

function cellOf(value: ExcelJS.CellValue | undefined): FileCell {
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
