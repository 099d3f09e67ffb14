import type { Division } from "../organisations/division.ts";
import { compareDays, dayOf } from "../shared-days.ts";
import type { AreaPart, PeriodPart } from "./area-sums.ts";
import { addedAll, type MeasureSum } from "./measure-sum.ts";

/** A figure of a page, by the name it has in both divisions when it is the same figure. */
interface Shown<Of> {
  id: string;
  sum: MeasureSum;
  of: readonly Of[];
}

/** All the figures that a page shows in one division. */
export interface ShownSums {
  total: Shown<AreaPart>;
  rows: readonly (Shown<AreaPart> & { row: string })[];
  times: readonly (Shown<PeriodPart> & { period: Temporal.PlainDate })[];
}

export function shownIn(
  parts: readonly AreaPart[],
  periods: readonly PeriodPart[],
  division: Division,
): ShownSums {
  const rowOf = ({ thenRow, todayRow }: AreaPart) => (division === "then" ? thenRow : todayRow);
  const isIn = ({ inThen, inToday }: PeriodPart) => (division === "then" ? inThen : inToday);
  const here = parts.filter((part) => rowOf(part) !== null);
  const hasMoved = periods.some(({ inThen, inToday }) => inThen !== inToday);
  return {
    total: shownArea(here),
    rows: [...Map.groupBy(here, (part) => rowOf(part) ?? "")].map(([row, of]) => ({ row, ...shownArea(of) })),
    times: [...Map.groupBy(periods.filter(isIn), ({ period }) => period.toString())]
      .map(([period, of]) => ({
        id: hasMoved ? `${period} ${division}` : period,
        period: dayOf(period),
        sum: addedAll(of.map(({ sum }) => sum)),
        of,
      }))
      .toSorted((a, b) => compareDays(a.period, b.period)),
  };
}

/** Figures of the same parts are the same figure, in whichever division they stand. */
function shownArea(of: readonly AreaPart[]): Shown<AreaPart> {
  const ids = of.map(({ id }) => id).toSorted();
  return { id: `area ${ids.join()}`, sum: addedAll(of.map(({ sum }) => sum)), of };
}

/** The name of a part by itself, that of its figure when it is a row alone. */
export function partId({ id }: AreaPart): string {
  return `area ${id}`;
}
