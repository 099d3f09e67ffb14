import type { Note, Question, Row } from "@laeringsnettverk/spc";
import type { Improvement } from "../change-package.ts";
import { missingPeriods } from "./due-values.ts";
import type { ExpectedTime } from "./expected-periods.ts";
import { axisPlace, periodsBetween, periodWith } from "./period.ts";
import { type CountedMeasure, countsDaysBetween, perOf } from "./value.ts";

/** One reported value of a series. A period without a row is missing. */
export interface SeriesRow {
  /** First day of the period. */
  period: Temporal.PlainDate;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
}

/** What a series is read by: the measure, what the team aims at, and what happened when. */
export interface SeriesPlan {
  measure: CountedMeasure & { improvement: Improvement };
  target: number | undefined;
  expected: ExpectedTime;
  /** Values before it are what was before the collaborative. */
  firstSessionDay: Temporal.PlainDate | undefined;
  /** What the team changed, in the order of time: their numbers are those of the flags. */
  changes: readonly { id: string; day: Temporal.PlainDate; title: string }[];
}

/** The rows of a question with the period of each, in the order of time. */
export interface PlacedRows {
  periods: readonly Temporal.PlainDate[];
  rows: readonly Row[];
}

/**
 * From what is kept to what is asked of packages/spc. Periods that are missing after the first report are rows without a
 * value, so that the line breaks; "ingen aktuelle" is a row with nothing to count. Neither is ever a nought.
 */
export function placedRows(
  reported: readonly SeriesRow[],
  plan: SeriesPlan,
  now: Temporal.Instant,
): PlacedRows {
  const { measure, expected } = plan;
  const { interval } = measure;
  const sorted = reported.toSorted((a, b) => Temporal.PlainDate.compare(a.period, b.period));
  if (countsDaysBetween(measure)) return daysBetweenEvents(sorted);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { periods: [], rows: [] };
  const missing = missingPeriods(
    expected,
    sorted.map(({ period }) => period),
    now,
  ).at(-1);
  const through =
    missing !== undefined && Temporal.PlainDate.compare(missing, last.period) > 0 ? missing : last.period;
  const periods =
    interval === "event"
      ? sorted.map(({ period }) => period)
      : periodsBetween(interval, first.period, through);
  const byPeriod = new Map(sorted.map((row) => [row.period.toString(), row]));
  return {
    periods,
    rows: periods.map((period) => {
      const row = byPeriod.get(period.toString());
      const x = axisPlace(interval, period);
      if (!measure.hasDenominator) return { x, y: row?.numerator ?? null };
      return { x, y: row?.numerator ?? null, n: row?.notApplicable ? 0 : (row?.denominator ?? null) };
    }),
  };
}

/** The first event has nothing before it, so it gives no point. */
function daysBetweenEvents(events: readonly SeriesRow[]): PlacedRows {
  const later = events.slice(1).map(({ period }) => period);
  return {
    periods: later,
    rows: later.map((day, at) => ({
      x: axisPlace("event", day),
      y: (events[at] as SeriesRow).period.until(day, { largestUnit: "day" }).days,
    })),
  };
}

/** @param freeze how many of the first points set the median and hold it */
export function seriesQuestion(placed: PlacedRows, plan: SeriesPlan, freeze: number | null): Question {
  const { measure, target } = plan;
  return {
    chart: "run",
    rows: placed.rows,
    per: countsDaysBetween(measure) ? 1 : perOf[measure.unit],
    improvement: measure.improvement === "stable" ? "neutral" : measure.improvement,
    ...(target === undefined ? {} : { target }),
    notes: plan.changes.map((change): Note => ({
      id: change.id,
      at: { x: axisPlace(measure.interval, periodWith(measure.interval, change.day)) },
    })),
    freeze,
  };
}
