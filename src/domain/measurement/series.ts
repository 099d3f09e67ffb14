import { analyse, type Analysis } from "@laeringsnettverk/spc";
import { compareDays } from "../shared-days.ts";
import { type Baseline, isEnoughToFreeze } from "./baseline.ts";
import { type SeriesFacts, type ShownChart, shownChart } from "./chart-choice.ts";
import { type DueValue, unreportedPeriods } from "./due-values.ts";
import { norwegianDay } from "../norwegian-time.ts";
import { axisPlace, lastDayOf } from "./period.ts";
import { withShareLimits } from "./share-limits.ts";
import {
  type Lines,
  phaseStarts,
  placedRows,
  type PlacedRows,
  type SeriesPlan,
  seriesQuestion,
  type SeriesRow,
} from "./series-question.ts";

/** A team's values of one measure, read: everything a page, a picture, a mail or an overview has to say about them. */
export interface ReadSeries {
  analysis: Analysis;
  /** The period of each point, by its position. */
  periods: readonly Temporal.PlainDate[];
  baseline: Baseline;
  /** The chart and the rules, and what stood in the way of the team's own choice. */
  shown: ShownChart;
  /** By which it was decided which charts the series bears. */
  facts: SeriesFacts;
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
  const periods = reported.map(({ period }) => period);
  const { due, missing } = unreportedPeriods(plan.expected, periods, now);
  const placed = placedRows(reported, plan, missing.at(-1));
  const read = withBaseline(placed, plan);
  const { analysis } = read;
  const { latest } = analysis.reading;
  const point = latest === null ? undefined : analysis.points[latest.position];
  const period = latest === null ? undefined : placed.periods[latest.position];
  return {
    ...read,
    periods: placed.periods,
    latest:
      latest === null || point === undefined || period === undefined
        ? undefined
        : { period, value: latest.value, numerator: point.numerator, denominator: point.denominator },
    due,
    missing,
    missingNow: isOver(plan.expected, due, now) ? [] : sinceLastReport(missing, periods),
  };
}

/**
 * The median is that of the time before the first session when there is enough of it; otherwise of all there is so far.
 * Phases that somebody has decided each have their own; the values before the first session then set the line of the
 * phase they are in, unless a new one begins there.
 */
function withBaseline(
  placed: PlacedRows,
  plan: SeriesPlan,
): Pick<ReadSeries, "analysis" | "baseline" | "shown" | "facts"> {
  const { measure, firstSessionDay } = plan;
  const { periods } = placed;
  const starts = phaseStarts(periods, plan.phases);
  const facts = factsOf(placed, starts.at(-1) ?? 0);
  const shown = shownChart(plan.choice ?? {}, measure, facts);
  const isBefore = (period: Temporal.PlainDate) =>
    firstSessionDay !== undefined && compareDays(lastDayOf(measure.interval, period), firstSessionDay) < 0;
  // in the order of time: those before it come first
  const after = periods.findIndex((period) => !isBefore(period));
  const before = firstSessionDay === undefined ? 0 : after === -1 ? periods.length : after;
  const index = starts.findLastIndex((start) => start < before);
  const start = starts[index];
  const end = starts[index + 1] ?? periods.length;
  if (start !== undefined && before < end) {
    const freeze = starts.map((_, at) => (at === index ? before - start : null));
    const analysis = asked(placed, plan, { starts, freeze }, shown);
    const part = analysis.parts[index];
    if (part !== undefined && part.centre !== null && isEnoughToFreeze(analysis, index))
      return {
        analysis,
        shown,
        facts,
        baseline: { kind: "before", values: part.baseline.used, median: part.centre },
      };
  }
  const analysis = asked(placed, plan, { starts, freeze: null }, shown);
  const measuredBefore = analysis.points.filter(
    ({ value, position }) => value !== null && position < before,
  ).length;
  return {
    analysis,
    shown,
    facts,
    baseline: {
      kind: "all",
      values: analysis.reading.measuredInAll,
      before: measuredBefore,
      median: analysis.parts[0]?.centre ?? undefined,
    },
  };
}

/** What the phase that goes on now has, as far as it decides which charts bear it. */
function factsOf({ rows }: PlacedRows, from: number): SeriesFacts {
  const facts: SeriesFacts = { measured: 0, numerator: 0, denominator: 0, withoutTime: 0 };
  for (let at = 0; at < rows.length; at++) {
    const { y, n } = rows[at] as PlacedRows["rows"][number];
    if (y === 0) facts.withoutTime++;
    if (at < from || y === null || y === undefined || n === null || n === 0) continue;
    facts.measured++;
    facts.numerator += y;
    facts.denominator += n ?? 0;
  }
  return facts;
}

function asked(placed: PlacedRows, plan: SeriesPlan, lines: Lines, shown: ShownChart): Analysis {
  const answer = analyse(seriesQuestion(placed, plan, lines, shown));
  // values are checked when they are entered, so a refusal is a fault of ours
  if (!answer.ok) throw new Error(`A series cannot be read: ${JSON.stringify(answer.problems)}`);
  return withShareLimits(answer, plan.measure);
}

/**
 * What a team no longer measures has gaps, but nothing is missing now: nobody waits for it. Of a team that has withdrawn
 * what it owes is missing as long as it is asked for (C57).
 */
function isOver(
  { to, withdrawnOn }: SeriesPlan["expected"],
  due: readonly DueValue[],
  now: Temporal.Instant,
): boolean {
  if (to !== undefined && compareDays(to, norwegianDay(now)) < 0) return true;
  return withdrawnOn !== undefined && due.length === 0;
}

function sinceLastReport(
  missing: readonly Temporal.PlainDate[],
  reported: readonly Temporal.PlainDate[],
): Temporal.PlainDate[] {
  const last = reported.reduce<Temporal.PlainDate | undefined>(
    (latest, one) => (latest === undefined || compareDays(one, latest) > 0 ? one : latest),
    undefined,
  );
  return missing.filter((period) => last === undefined || compareDays(last, period) < 0);
}

/** The x of the newest missing period, for the word that says so. */
export function missingPlace(series: ReadSeries, plan: Pick<SeriesPlan, "measure">): string | undefined {
  const newest = series.missingNow.at(-1);
  return newest === undefined ? undefined : axisPlace(plan.measure.interval, newest);
}
