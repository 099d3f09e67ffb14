import { csvLine, csvNumber, csvStart } from "../../../platform/csv.ts";
import { type FileAnswer, file } from "../../../platform/web/answer.ts";
import { xlsx, type XlsxCell, type XlsxSheet, xlsxType } from "../../../platform/xlsx.ts";

/** A table that leaves the product, as CSV or in a workbook. */
export interface FileTable {
  columns: readonly { head: string; width: number }[];
  rows: Iterable<readonly XlsxCell[]> | AsyncIterable<readonly XlsxCell[]>;
}

/** Text that is gathered before it is sent. */
const PIECE = 64 * 1024;

/** Made while it is sent. */
export function csvFile({ columns, rows }: FileTable, fileName: string): FileAnswer {
  return file({
    body: csvBytes([columns.map(({ head }) => head)], rows),
    contentType: "text/csv; charset=utf-8",
    fileName: `${fileName}.csv`,
  });
}

export function xlsxFile(sheets: readonly XlsxSheet[], fileName: string): FileAnswer {
  return file({ body: xlsx(sheets), contentType: xlsxType, fileName: `${fileName}.xlsx` });
}

async function* csvBytes(
  head: readonly (readonly XlsxCell[])[],
  rows: FileTable["rows"],
): AsyncGenerator<Buffer<ArrayBuffer>> {
  let piece = csvStart + head.map(lineOf).join("");
  for await (const row of rows) {
    piece += lineOf(row);
    if (piece.length > PIECE) {
      yield Buffer.from(piece);
      piece = "";
    }
  }
  yield Buffer.from(piece);
}

function lineOf(row: readonly XlsxCell[]): string {
  return csvLine(
    row.map((cell) =>
      cell === undefined ? "" : typeof cell === "number" ? csvNumber(cell) : cell.toString(),
    ),
  );
}

/** A name that every system takes for a file. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .join(" ")
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2060", "");
}
