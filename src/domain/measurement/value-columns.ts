import { dayAt } from "../shared-days.ts";
import type { SeriesRow } from "./series-question.ts";

/** Values in columns and not in rows, in the order of time: a tenth of the objects when they come as JSON. */
export interface ValueColumns {
  /** Numbers of the first days. */
  periods: number[];
  numerators: (number | null)[];
  denominators: (number | null)[];
}

/** "Ingen aktuelle" is a value without a numerator, and no other is: the database sees to that. */
export function rowsOf({ periods, numerators, denominators }: ValueColumns): SeriesRow[] {
  return periods.map((period, at) => {
    const numerator = numerators[at] ?? null;
    return {
      period: dayAt(period),
      numerator,
      denominator: denominators[at] ?? null,
      notApplicable: numerator === null,
    };
  });
}
