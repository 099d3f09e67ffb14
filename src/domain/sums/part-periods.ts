import { hiddenCells } from "../small-numbers/hidden-cells.ts";
import { compareDays, dayOf } from "../shared-days.ts";
import { type AreaPart, areaSums, type ToldSum } from "./area-sums.ts";
import { addedAll, type MeasureSum } from "./measure-sum.ts";

/** What a part of an area counted in a period: the parts are those of the area's picture. */
export interface PartCell extends AreaPart {
  period: Temporal.PlainDate;
}

/** A municipality of a county, or a county of the nation: its periods, as they may be told beside all else that is told. */
export interface PartPeriods {
  row: string;
  year: ToldSum;
  periods: readonly (ToldSum & { period: Temporal.PlainDate })[];
}

/**
 * Each row of an area's picture by period, in a year. What the picture tells and hides stays as it is; of the periods of
 * the rows so much is hidden that no small number can be known from all of it together (G7).
 * @returns undefined where they cannot be told: the total is hidden; the borders have changed since, so that the two
 *   divisions together would tell more than one table does; or hiding is not enough
 */
export function partPeriods(cells: readonly PartCell[]): PartPeriods[] | undefined {
  if (cells.some(({ thenRow, todayRow }) => thenRow === null || thenRow !== todayRow)) return undefined;
  const parts = [...Map.groupBy(cells, ({ id }) => id).values()].map((of): AreaPart => ({
    ...(of[0] as PartCell),
    sum: addedAll(of.map(({ sum }) => sum)),
  }));
  const times = [...Map.groupBy(cells, ({ period }) => period.toString())].map(([period, of]) => ({
    period: dayOf(period),
    inThen: true,
    inToday: true,
    sum: addedAll(of.map(({ sum }) => sum)),
  }));
  const picture = areaSums(parts, times, "today");
  if (picture.total.hidden) return undefined;
  const table = [...Map.groupBy(cells, ({ todayRow, period }) => `${todayRow} ${period}`).values()].map(
    (of) => {
      const { todayRow, period } = of[0] as PartCell;
      const sum = addedAll(of.map((cell) => cell.sum));
      return { row: todayRow ?? "", column: period.toString(), period, sum, ...closedCounts(sum) };
    },
  );
  const hidden = hiddenCells({
    cells: table,
    rows: picture.rows.map((row) => ({ id: row.row, hidden: row.hidden, ...closedCounts(row.sum) })),
    columns: picture.periods.map((one) => ({
      id: one.period.toString(),
      hidden: one.hidden,
      ...closedCounts(one.sum),
    })),
  });
  if (hidden === undefined) return undefined;
  return picture.rows.map(({ row, sum, hidden: isHidden }) => ({
    row,
    year: { sum, hidden: isHidden },
    periods: table
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => compareDays(a.period, b.period))
      .map((cell) => ({ period: cell.period, sum: cell.sum, hidden: hidden.has(cell) })),
  }));
}

function closedCounts({ closedNumerator, closedDenominator }: MeasureSum) {
  return { numerator: closedNumerator, denominator: closedDenominator };
}
