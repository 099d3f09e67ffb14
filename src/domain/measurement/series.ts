import { analyse, type Analysis } from "@laeringsnettverk/spc";
import { type Baseline, isEnoughToFreeze } from "./baseline.ts";
import { type DueValue, dueValues, missingPeriods } from "./due-values.ts";
import { axisPlace, lastDayOf } from "./period.ts";
import {
  placedRows,
  type PlacedRows,
  type SeriesPlan,
  seriesQuestion,
  type SeriesRow,
} from "./series-question.ts";
import { countsDaysBetween } from "./value.ts";

/** A team's values of one measure, read: everything a page, a picture, a mail or an overview has to say about them. */
export interface ReadSeries {
  analysis: Analysis;
  /** The period of each point, by its position. */
  periods: readonly Temporal.PlainDate[];
  baseline: Baseline;
  /** The last value, with the numbers behind it. */
  latest:
    | { period: Temporal.PlainDate; value: number; numerator: number | null; denominator: number | null }
    | undefined;
  /** What is asked for now, the oldest first. */
  due: readonly DueValue[];
  /** Expected and past the time it was due, without a report. */
  missing: readonly Temporal.PlainDate[];
  /** The newest of what was due is missing: the months in a row without a report up to now. */
  missingNow: readonly Temporal.PlainDate[];
}

/** From rows to answer, the same for the measure's page, the small multiples, the overviews and the files. */
export function readSeries(
  reported: readonly SeriesRow[],
  plan: SeriesPlan,
  now: Temporal.Instant,
): ReadSeries {
  const placed = placedRows(reported, plan, now);
  const { analysis, baseline } = withBaseline(placed, plan);
  const periods = reported.map(({ period }) => period);
  const missing = missingPeriods(plan.expected, periods, now);
  const { latest } = analysis.reading;
  const point = latest === null ? undefined : analysis.points[latest.position];
  const period = latest === null ? undefined : placed.periods[latest.position];
  return {
    analysis,
    periods: placed.periods,
    baseline,
    latest:
      latest === null || point === undefined || period === undefined
        ? undefined
        : { period, value: latest.value, numerator: point.numerator, denominator: point.denominator },
    due: dueValues(plan.expected, periods, now),
    missing,
    missingNow: sinceLastReport(missing, periods),
  };
}

/** The median is that of the time before the first session when there is enough of it; otherwise of all there is so far. */
function withBaseline(placed: PlacedRows, plan: SeriesPlan): { analysis: Analysis; baseline: Baseline } {
  const { measure, firstSessionDay } = plan;
  const { periods } = placed;
  const isBefore = (period: Temporal.PlainDate) =>
    firstSessionDay !== undefined &&
    Temporal.PlainDate.compare(lastDayOf(measure.interval, period), firstSessionDay) < 0;
  const before = periods.filter(isBefore).length;
  if (before > 0 && before < periods.length) {
    const analysis = asked(placed, plan, before);
    const part = analysis.parts[0];
    if (part !== undefined && part.centre !== null && isEnoughToFreeze(analysis)) {
      return { analysis, baseline: { kind: "before", values: part.baseline.used, median: part.centre } };
    }
  }
  const analysis = asked(placed, plan, null);
  const measuredBefore = analysis.points.filter(
    ({ value, position }) => value !== null && position < before,
  ).length;
  return {
    analysis,
    baseline: {
      kind: "all",
      values: analysis.reading.measuredInAll,
      before: measuredBefore,
      median: analysis.parts[0]?.centre ?? undefined,
    },
  };
}

function asked(placed: PlacedRows, plan: SeriesPlan, freeze: number | null): Analysis {
  const answer = analyse(seriesQuestion(placed, plan, freeze));
  // values are checked when they are entered, so a refusal is a fault of ours
  if (!answer.ok) throw new Error(`A series cannot be read: ${JSON.stringify(answer.problems)}`);
  return answer;
}

function sinceLastReport(
  missing: readonly Temporal.PlainDate[],
  reported: readonly Temporal.PlainDate[],
): Temporal.PlainDate[] {
  return missing.filter((period) => reported.every((one) => Temporal.PlainDate.compare(one, period) < 0));
}

/** Days since the last event, for a measure of the days between; the next point is not there before the next event. */
export function daysSinceLast(
  reported: readonly SeriesRow[],
  plan: Pick<SeriesPlan, "measure">,
  today: Temporal.PlainDate,
): number | undefined {
  if (!countsDaysBetween(plan.measure)) return undefined;
  const last = reported
    .map(({ period }) => period)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  return last?.until(today, { largestUnit: "day" }).days;
}

/** The x of the newest missing period, for the word that says so. */
export function missingPlace(series: ReadSeries, plan: Pick<SeriesPlan, "measure">): string | undefined {
  const newest = series.missingNow.at(-1);
  return newest === undefined ? undefined : axisPlace(plan.measure.interval, newest);
}
