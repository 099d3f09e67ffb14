import { type Counts, isSmall, SMALL_BELOW } from "./small-number.ts";
import { type Cell, type CellQuestion, type Margin, type Quantity, SumTable } from "./sum-table.ts";

/**
 * Which cells of a table are hidden (G7), when its sums by row and by column are told already or hidden for good, and the
 * sum of all is told. First those that are small, and those of a hidden row or column. Then, for every number of 1–4, the
 * least of the told cells that it takes for there to be another table, alike in all that is told, where that number is
 * five or more: so nobody can know that it is small, however they add and subtract.
 *
 * Such a table differs from the true one along rings of hidden cells, more in one and less in the next; the ring that
 * hides least is a shortest path. Hiding more never takes a ring away, so each number is seen to once.
 * @returns undefined where not even hiding every cell is enough: then nothing of the table may be told, nor who reported
 */
export function hiddenCells({ cells, rows, columns }: CellQuestion): Set<Cell> | undefined {
  const hiddenIn = (margins: readonly Margin[]) =>
    new Set(margins.filter(({ hidden }) => hidden).map(({ id }) => id));
  const [hiddenRows, hiddenColumns] = [hiddenIn(rows), hiddenIn(columns)];
  const hidden = new Set(
    cells.filter((cell) => isSmall(cell) || hiddenRows.has(cell.row) || hiddenColumns.has(cell.column)),
  );
  for (const quantity of ["denominator", "numerator"] as const) {
    const table = new SumTable({ cells, rows, columns }, quantity, hidden);
    // a small sum of a row or column is seen to with the small numbers it is made of: when one of them may be five, so may it
    const isSafe = cells.every(
      (cell) => !isSmallIn(cell, quantity) || table.grow(cell, SMALL_BELOW - cell[quantity]),
    );
    if (!isSafe) return undefined;
  }
  return hidden;
}

function isSmallIn(counts: Counts, of: Quantity): boolean {
  return counts[of] > 0 && counts[of] < SMALL_BELOW;
}
