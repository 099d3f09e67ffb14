import { readCount } from "./count-text.ts";

/** Cells as a spreadsheet puts them on the clipboard, row by row. Free of everything a browser may lack. */
export type Block = readonly (readonly string[])[];

/**
 * Reads a block from a spreadsheet: rows by line, cells by tab; a cell in quotation marks may hold both. A list without
 * any tab may have semicolons, as our own CSV files have. The line end after the last row is no row.
 */
export function readBlock(text: string): string[][] {
  const separator = text.includes("\t") ? "\t" : ";";
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator || sign === "\n" || sign === "\r") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\r" && text[at + 1] === "\n") at++;
      if (sign !== separator) rows.push([]);
    } else cell += sign;
  }
  const last = rows.at(-1) as string[];
  if (cell === "" && last.length === 0) rows.pop();
  else last.push(cell);
  return rows;
}

/** The same for the clipboard, so that a spreadsheet reads the same cells. Every row ends its line, as theirs do. */
export function blockText(block: Block): string {
  const written = (cell: string) => (/["\t\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return block.map((row) => `${row.map(written).join("\t")}\r\n`).join("");
}

/** "Ingen aktuelle", as people write it in a list: the word, or a stroke. */
export function isNone(text: string): boolean {
  return /^(?:ingen(?: aktuelle)?|none(?: to count)?|[-–—\u2212])$/i.test(text.trim());
}

/** «18 stk», «18 av 20», «ca. 18», a formula, «#N/A»: what somebody means as a number. «1. måned» and «Uke 40» are names. */
const meantAsNumber =
  /^(?:[=#]|\d+(?:[.,]\d+)?\s*\p{L}|(?:ca|circa|omtrent|over|under|minst|about)\b\.?\s*\d)/iu;

/** A heading: words or a day, and never what might be a number written wrongly, such as «92 %»: then all would be moved. */
function isHead(text: string): boolean {
  const typed = text.trim();
  if (isNone(typed) || readCount(typed, true).ok || meantAsNumber.test(typed)) return false;
  return /\p{L}/u.test(typed) || /^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(typed);
}

/**
 * What is left when the rows above and the columns to the left hold nothing but headings: people copy the months and the
 * names of the columns along. A block without a single number is left as it is.
 */
export function withoutHeads(block: Block): { block: Block; heads: boolean } {
  const isHeads = (cells: readonly string[]) =>
    cells.some(isHead) && cells.every((cell) => cell.trim() === "" || isHead(cell));
  let rows = block;
  while (rows.length > 1 && isHeads(rows[0] as readonly string[])) rows = rows.slice(1);
  const columnOf = (lines: Block) => lines.map((row) => row[0] ?? "");
  while ((rows[0]?.length ?? 0) > 1 && isHeads(columnOf(rows))) rows = rows.map((row) => row.slice(1));
  const holdsNumbers = rows.some((row) => row.some((cell) => isNone(cell) || readCount(cell, true).ok));
  return holdsNumbers && rows !== block ? { block: rows, heads: true } : { block, heads: false };
}

/** A text for one cell of a sheet. */
export interface Placed {
  row: number;
  column: number;
  text: string;
}

export interface Spread {
  placed: Placed[];
  /** Cells with something in them that found no place. */
  over: number;
}

/**
 * Spreads a block over a sheet from a cell on. What is empty in the block leaves what stands in the sheet: a list with
 * gaps takes nothing away.
 */
export function spread(
  block: Block,
  from: { row: number; column: number },
  size: { rows: number; columns: number },
): Spread {
  const all = block.flatMap((cells, down) =>
    cells.flatMap((text, right) =>
      text.trim() === "" ? [] : [{ row: from.row + down, column: from.column + right, text: text.trim() }],
    ),
  );
  const placed = all.filter(({ row, column }) => row < size.rows && column < size.columns);
  return { placed, over: all.length - placed.length };
}
