import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

/** A cell as a file has it: a day is a day where the file says so, and all else is text. */
export type FileCell = string | Temporal.PlainDate;

/** One sheet of a workbook, or the whole of a CSV file. */
export interface FileSheet {
  /** Absent in a CSV file. */
  name: string | undefined;
  rows: readonly FileRow[];
}

export interface FileRow {
  /** The number of the row as a spreadsheet shows it. */
  number: number;
  cells: readonly FileCell[];
}

/** Why a file cannot be read at all. */
export type FileProblem =
  | "empty"
  | "tooLarge"
  | "tooManyRows"
  /** Neither CSV nor XLSX, or a damaged one. */
  | "notATable"
  /** A workbook of the old kind, or one with a password. */
  | "oldOrLocked";

export type ReadTable = { ok: true; sheets: FileSheet[] } | { ok: false; problem: FileProblem };

/** A team's ten years of weeks for twelve measures is a third of this. */
export const largestFile = 2 * 1024 * 1024;
/** More rows than any team has; a file of more is another file. */
export const MOST_ROWS = 5000;

/** What is in an uploaded file. Its first bytes tell what it is: a name is only a name. */
export async function readTable(bytes: Buffer): Promise<ReadTable> {
  if (bytes.length === 0) return { ok: false, problem: "empty" };
  if (bytes.length > largestFile) return { ok: false, problem: "tooLarge" };
  const head = bytes.subarray(0, 8).toString("latin1");
  if (head.startsWith("PK")) return readXlsx(bytes);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return { ok: false, problem: "oldOrLocked" };
  return readCsv(bytes);
}
