import type { Note, Question, Row } from "@laeringsnettverk/spc";
import type { Improvement } from "../change-package.ts";
import type { WrittenTexts } from "../language.ts";
import { compareDays } from "../shared-days.ts";
import type { ChartChoice, ShownChart } from "./chart-choice.ts";
import type { ExpectedTime } from "./expected-periods.ts";
import { axisPlace, periodsBetween, periodWith } from "./period.ts";
import { type CountedMeasure, countsDaysBetween, eventsOn, perOf } from "./value.ts";

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
  measure: CountedMeasure & { improvement: Improvement; partOfWhole?: boolean };
  target: number | undefined;
  expected: ExpectedTime;
  /** Values before it are what was before the collaborative. */
  firstSessionDay: Temporal.PlainDate | undefined;
  /** What the team changed, in the order of time: their numbers are those of the flags. */
  changes: readonly {
    id: string;
    day: Temporal.PlainDate;
    title: string;
    /** Which of the package's interventions it is, where the team has said so. */
    intervention?: { packageCode: string; code: string; title: WrittenTexts } | undefined;
  }[];
  /** The first period of every phase after the first: decided by somebody, with a reason. In the order of time. */
  phases?: readonly Temporal.PlainDate[] | undefined;
  /** How the team has chosen to see it; without a choice the run chart, by Anhøj's rules. */
  choice?: ChartChoice | undefined;
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
  { measure }: Pick<SeriesPlan, "measure">,
  /** The newest period that should have been reported and was not. */
  newestMissing: Temporal.PlainDate | undefined,
): PlacedRows {
  const { interval } = measure;
  const sorted = reported.toSorted((a, b) => compareDays(a.period, b.period));
  if (countsDaysBetween(measure)) return daysBetweenEvents(sorted);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { periods: [], rows: [] };
  const through =
    newestMissing !== undefined && compareDays(newestMissing, last.period) > 0 ? newestMissing : last.period;
  const periods =
    interval === "event"
      ? sorted.map(({ period }) => period)
      : periodsBetween(interval, first.period, through);
  // both are in the order of time
  let next = 0;
  return {
    periods,
    rows: periods.map((period) => {
      let row = sorted[next];
      while (row !== undefined && compareDays(row.period, period) < 0) row = sorted[++next];
      if (row !== undefined && compareDays(row.period, period) > 0) row = undefined;
      const x = axisPlace(interval, period);
      if (!measure.hasDenominator) return { x, y: row?.numerator ?? null };
      return { x, y: row?.numerator ?? null, n: row?.notApplicable ? 0 : (row?.denominator ?? null) };
    }),
  };
}

/**
 * The first event has nothing before it, so it gives no point. Of several on one day the others come after no time at all:
 * a nought each, which a run chart and a G chart take and a T chart does not.
 */
function daysBetweenEvents(days: readonly SeriesRow[]): PlacedRows {
  const events = days.flatMap((row) => Array.from({ length: eventsOn(row) }, () => row.period));
  const later = events.slice(1);
  return {
    periods: later,
    rows: later.map((day, at) => ({
      x: axisPlace("event", day),
      y: (events[at] as Temporal.PlainDate).until(day, { largestUnit: "day" }).days,
    })),
  };
}

/** How the lines are made: where the phases begin (positions from 0), and how many points of each set its line. */
export interface Lines {
  starts: readonly number[];
  freeze: readonly (number | null)[] | null;
}

export function seriesQuestion(
  placed: PlacedRows,
  plan: SeriesPlan,
  { starts, freeze }: Lines,
  { chart, ruleSet }: Pick<ShownChart, "chart" | "ruleSet">,
): Question {
  const { measure, target } = plan;
  return {
    chart,
    rules: ruleSet,
    rows: placed.rows,
    // two events on a day are two points
    join: "apart",
    per: countsDaysBetween(measure) ? 1 : perOf[measure.unit],
    improvement: measure.improvement === "stable" ? "neutral" : measure.improvement,
    ...(target === undefined ? {} : { target }),
    notes: plan.changes.map((change): Note => ({
      id: change.id,
      at: { x: axisPlace(measure.interval, periodWith(measure.interval, change.day)) },
    })),
    splits: starts.slice(1),
    freeze,
  };
}

/** Where the phases begin among the periods of the series: the first always at 0, the others where they have been decided. */
export function phaseStarts(
  periods: readonly Temporal.PlainDate[],
  phases: readonly Temporal.PlainDate[] = [],
): number[] {
  const starts = phases.map((from) => periods.findIndex((period) => compareDays(period, from) >= 0));
  return [0, ...new Set(starts.filter((at) => at > 0).toSorted((a, b) => a - b))];
}
