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

/** More rows than any team has; a file of more is another file. */
export const MOST_ROWS = 5000;
/** As wide as any table of ours; what stands farther out is not of it, and is not looked at. */
export const MOST_COLUMNS = 500;
