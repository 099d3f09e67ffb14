/** A number's place in a sheet. */
export interface Place {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
}

/** What was pressed; `jump` is Ctrl, or Cmd on a Mac. */
export interface Pressed {
  key: string;
  shift: boolean;
  jump: boolean;
}

/** Where a key leads in a spreadsheet; undefined when it leads nowhere. Tab is the browser's own, also out of the sheet. */
export function movedBy(
  { key, shift, jump }: Pressed,
  { row, column }: Place,
  size: Size,
): Place | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (wantedRow: number, wantedColumn: number) => ({
    row: Math.max(0, Math.min(lastRow, wantedRow)),
    column: Math.max(0, Math.min(lastColumn, wantedColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return to(jump ? 0 : row - 1, column);
    case "ArrowDown":
      return to(jump ? lastRow : row + 1, column);
    case "ArrowLeft":
      return to(row, jump ? 0 : column - 1);
    case "ArrowRight":
      return to(row, jump ? lastColumn : column + 1);
    case "Home":
      return to(jump ? 0 : row, 0);
    case "End":
      return to(jump ? lastRow : row, lastColumn);
    case "Enter":
      return to(row + (shift ? -1 : 1), column);
    default:
      return undefined;
  }
}

/** The block between two corners, both included, row by row. */
export function between(one: Place, other: Place): Place[][] {
  const range = (a: number, b: number) =>
    Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => Math.min(a, b) + at);
  return range(one.row, other.row).map((row) =>
    range(one.column, other.column).map((column) => ({ row, column })),
  );
}
