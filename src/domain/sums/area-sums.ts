import type { Division } from "../organisations/division.ts";
import { hiddenFigures } from "../small-numbers/hidden-figures.ts";
import type { Figure, Whole } from "../small-numbers/small-number.ts";
import { addedAll, type MeasureSum } from "./measure-sum.ts";

/**
 * The smallest area that both divisions keep together: all of it is in one row of the one and one row of the other. Null
 * where it is not in the picture's area in that division (a municipality that moved to another county).
 */
export interface AreaPart {
  id: string;
  thenRow: string | null;
  todayRow: string | null;
  sum: MeasureSum;
}

/** What was counted in a period by the parts that lie in the area in these divisions. */
export interface PeriodPart {
  period: Temporal.PlainDate;
  inThen: boolean;
  inToday: boolean;
  sum: MeasureSum;
}

/** A sum as it may be told. */
export interface ToldSum {
  sum: MeasureSum;
  hidden: boolean;
}

/** A year of a measure in an area: all of it, each part of it, each period. */
export interface AreaSums {
  total: ToldSum;
  rows: readonly (ToldSum & { row: string })[];
  periods: readonly (ToldSum & { period: Temporal.PlainDate })[];
}

const divisions: readonly Division[] = ["then", "today"];

/**
 * The sums of an area in one division, with small numbers hidden. What is hidden is decided for both divisions together,
 * so that a reader who opens one page after the other learns no more from the difference (G7).
 */
export function areaSums(
  parts: readonly AreaPart[],
  periods: readonly PeriodPart[],
  division: Division,
): AreaSums {
  const page = pageOf(parts, periods);
  const hidden = hiddenFigures([...page.figures.values()], page.wholes);
  const { total, rows, times } = page.shown(division);
  const told = (id: string, sum: MeasureSum): ToldSum => ({ sum, hidden: hidden.has(id) });
  return {
    total: told(total.id, total.sum),
    rows: rows.map(({ id, row, sum }) => ({ row, ...told(id, sum) })),
    periods: times.map(({ id, period, sum }) => ({ period, ...told(id, sum) })),
  };
}

interface Shown {
  total: { id: string; sum: MeasureSum };
  rows: { id: string; row: string; sum: MeasureSum; parts: AreaPart[] }[];
  times: { id: string; period: Temporal.PlainDate; sum: MeasureSum }[];
}

function pageOf(parts: readonly AreaPart[], periods: readonly PeriodPart[]) {
  const figures = new Map<string, Figure>();
  const wholes: Whole[] = [];
  const put = (id: string, sum: MeasureSum, told: boolean) => {
    if (figures.get(id)?.told !== true)
      figures.set(id, { id, numerator: sum.closedNumerator, denominator: sum.closedDenominator, told });
    return id;
  };
  const whole = (id: string, of: readonly string[]) => {
    if (of.length !== 1 || of[0] !== id) wholes.push({ whole: id, parts: of });
  };
  const shown = new Map(divisions.map((division) => [division, shownOf(parts, periods, division)]));
  for (const { total, rows, times } of shown.values()) {
    put(total.id, total.sum, true);
    for (const { id, sum } of rows) put(id, sum, true);
    for (const { id, sum } of times) put(id, sum, true);
    if (rows.length > 0)
      whole(
        total.id,
        rows.map(({ id }) => id),
      );
    if (times.length > 0)
      whole(
        total.id,
        times.map(({ id }) => id),
      );
  }
  if (!isAlike(shown.then, shown.today)) {
    for (const division of divisions)
      for (const { id, parts: of } of shown[division].rows)
        whole(
          id,
          of.map((part) => put(idOf([part]), part.sum, false)),
        );
    for (const division of divisions) {
      for (const { id, period } of shown[division].times) {
        const of = periods.filter((part) => part.period.equals(period) && part.in[division]);
        whole(
          id,
          of.map((part) => put(`${period} ${part.in.then} ${part.in.today}`, part.sum, false)),
        );
      }
    }
  }
  return { figures, wholes, shown };
}

function shownOf(parts: readonly AreaPart[], periods: readonly PeriodPart[], division: Division): Shown {
  const here = parts.filter((part) => part.row[division] !== null);
  const rows = [...Map.groupBy(here, (part) => part.row[division] as string)].map(([row, of]) => ({
    id: idOf(of),
    row,
    parts: of,
    sum: addedAll(of.map(({ sum }) => sum)),
  }));
  const now = periods.filter((part) => part.in[division]);
  const moved = periods.some((part) => part.in.then !== part.in.today);
  const times = [...Map.groupBy(now, ({ period }) => period.toString())]
    .map(([period, of]) => ({
      id: moved ? `${period} ${division}` : period,
      period: Temporal.PlainDate.from(period),
      sum: addedAll(of.map(({ sum }) => sum)),
    }))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.period, b.period));
  return { total: { id: idOf(here), sum: addedAll(here.map(({ sum }) => sum)) }, rows, times };
}

/** Figures of the same parts are the same figure, in whichever division they stand. */
function idOf(parts: readonly AreaPart[]): string {
  return `area ${parts
    .map(({ id }) => id)
    .toSorted()
    .join(" ")}`;
}

function isAlike(a: Shown, b: Shown): boolean {
  const ids = (shown: Shown) =>
    shown.rows
      .map(({ id }) => id)
      .toSorted()
      .join();
  return a.total.id === b.total.id && ids(a) === ids(b);
}
