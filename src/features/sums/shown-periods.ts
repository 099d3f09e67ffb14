import { defaultEntryTerms, entryWindow, timeliness } from "../../domain/measurement/entry-window.ts";
import type { SeriesPlan, SeriesRow } from "../../domain/measurement/series-question.ts";
import { readSeries, type ReadSeries } from "../../domain/measurement/series.ts";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { type AskedStep, teamsOfPeriod } from "../../domain/sums/asked-teams.ts";
import { isEnoughReports } from "../../domain/sums/enough-reports.ts";
import type { SummedMeasure } from "./read-measures.ts";

/** A period of an area as it is told, with how many teams stand behind it. */
export interface ShownPeriod extends ToldSum {
  period: Temporal.PlainDate;
  /** Teams that the sum is of, also while the period runs; undefined for what happens by chance. */
  expected: number | undefined;
  /** Enough of them have reported for the sum to stand for the area. */
  enough: boolean;
  /** The day it was due has passed, by our own terms: networks may have others. */
  due: boolean;
}

/** @param asked when teams of the area were asked for a value, in the division of that period */
export function shownPeriods(
  periods: readonly (ToldSum & { period: Temporal.PlainDate })[],
  { interval }: SummedMeasure,
  asked: (period: Temporal.PlainDate) => readonly AskedStep[],
  now: Temporal.Instant,
): ShownPeriod[] {
  return periods.map((one) => {
    const { period, sum } = one;
    const expected = interval === "event" ? undefined : teamsOfPeriod(asked(period), period, sum.reports);
    return {
      ...one,
      expected,
      enough: isEnoughReports(sum.reports, expected),
      due: timeliness(entryWindow(interval, period, defaultEntryTerms), now) !== "timely",
    };
  });
}

/** Why a period has no point in the chart, when it has none. One that still runs is left out, and told beside the chart. */
export function notDrawn({ hidden, enough, due }: ShownPeriod): "running" | "hidden" | "tooFew" | undefined {
  if (!enough && !due) return "running";
  if (hidden) return "hidden";
  return enough ? undefined : "tooFew";
}

/** A period that is hidden, or that too few reported, is one without a point: nothing of its numbers goes on to the chart. */
export function seriesOf(
  periods: readonly ShownPeriod[],
  measure: SummedMeasure,
  now: Temporal.Instant,
): { plan: SeriesPlan; series: ReadSeries } {
  const first = periods[0]?.period ?? measure.firstPeriod;
  const plan: SeriesPlan = {
    measure,
    target: measure.target,
    // nobody owes a sum: what is missing is seen by team
    expected: { interval: measure.interval, from: first, to: first },
    firstSessionDay: undefined,
    changes: [],
  };
  const rows = periods
    .filter((one) => notDrawn(one) !== "running")
    .map((one): SeriesRow => {
      const { period, sum } = one;
      if (notDrawn(one)) return { period, numerator: null, denominator: null, notApplicable: false };
      return {
        period,
        numerator: sum.counted === 0 ? null : sum.numerator,
        denominator: sum.counted === 0 || !measure.hasDenominator ? null : sum.denominator,
        notApplicable: sum.counted === 0,
      };
    });
  return { plan, series: readSeries(rows, plan, now) };
}
