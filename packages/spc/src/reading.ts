/** The interpretation, as structure: what can be said, what it rests on, and how sure one may be. The words are the caller's. */
import type { Analysis, Level, Limits, Part, Point, Reading, Signal } from "./analysis.ts";
import type { Computed } from "./computed.ts";
import { fromRuleScale } from "./draw.ts";
import { linesOf } from "./lines/lines-of.ts";
import { proposedSplit } from "./proposed-split.ts";
import { longestRunMax } from "./rules/anhoej-limits.ts";
import { runsAround } from "./rules/runs.ts";
import { directionOf } from "./signals.ts";
import { toleranceOf } from "./tolerance.ts";

export function readingOf(
  work: Computed,
  points: readonly Point[],
  parts: readonly Part[],
  signals: readonly Signal[],
): Reading {
  const { question } = work;
  const { improvement, target } = question;
  const last = parts.at(-1);
  const latest = points.findLast(({ value }) => value !== null);
  const judged = points.findLast(({ value, excluded }) => value !== null && !excluded);
  const baseline = baselineOf(work, parts);
  const level = last === undefined ? null : levelNow(work, last);
  const certainty = last?.certainty ?? "noData";
  const enough = certainty === "provisional" || certainty === "firm";
  const inOrder = question.axis !== "category";
  let measuredInAll = 0;
  let missingInAll = 0;
  for (const part of parts) {
    measuredInAll += part.points - part.missing - part.excluded;
    missingInAll += part.missing;
  }
  return {
    certainty,
    useful: last?.useful ?? 0,
    measured: last === undefined ? 0 : last.points - last.missing - last.excluded,
    measuredInAll,
    missingInAll,
    level,
    latest: latest === undefined ? null : { position: latest.position, x: latest.x, value: latest.value! },
    baseline,
    change: level === null || baseline === null || !inOrder ? null : changeOf(work, baseline, level),
    variation: enough && inOrder && judged !== undefined ? variationOf(judged, signals, improvement) : null,
    assurance:
      enough && judged !== undefined ? assuranceOf(judged.value!, judged.limits, target, improvement) : null,
    target:
      target === null || improvement === "neutral" || latest === undefined || level === null
        ? null
        : {
            latestMeets: meets(latest.value!, target, improvement),
            levelMeets: meets(level.centre, target, improvement),
          },
    proposedSplit: last === undefined || !inOrder ? null : proposedSplit(last, points, signals),
  };
}

/** The class of a point, by the signal that takes precedence among those that flag it. */
function variationOf(
  point: Point,
  signals: readonly Signal[],
  improvement: Analysis["improvement"],
): NonNullable<Reading["variation"]> {
  const flagging = point.signals.map((index) => signals[index]!);
  const signal = flagging.find(({ side }) => side !== null) ?? flagging[0];
  if (signal === undefined) return "common";
  const { side } = signal;
  if (side === null) return "unsteady";
  const direction = directionOf(side, improvement);
  if (direction !== "neutral") return direction === "better" ? "improvement" : "concern";
  return side === "above" || side === "rising" ? "neutralHigh" : "neutralLow";
}

/**
 * Whether the target lies outside the limits, so that the process as it is will always meet or always miss it (NHS Making
 * Data Count; strictly outside, as in NHSRplotthedots). Where nothing varies the value itself is held against the target.
 */
export function assuranceOf(
  value: number,
  limits: Limits | null,
  target: number | null,
  improvement: Analysis["improvement"],
): Reading["assurance"] {
  if (limits === null || target === null || improvement === "neutral") return null;
  const { lower, upper } = limits;
  if (lower === null || upper === null) return null;
  if (upper - lower <= 1e-12 * Math.abs(upper)) return meets(value, target, improvement) ? "pass" : "fail";
  if (target > upper) return improvement === "up" ? "fail" : "pass";
  if (target < lower) return improvement === "up" ? "pass" : "fail";
  return "hitOrMiss";
}

function meets(value: number, target: number, improvement: "up" | "down"): boolean {
  const rounding = 1e-12 * Math.max(Math.abs(value), Math.abs(target));
  return improvement === "up" ? value >= target - rounding : value <= target + rounding;
}

/** The frozen points of the first part, or all of it when there are more parts. */
function baselineOf(work: Computed, parts: readonly Part[]): Level | null {
  const first = parts[0];
  if (first === undefined) return null;
  const frozen = first.baseline.last < first.last;
  if (!frozen && parts.length === 1) return null;
  return levelOf(work, first.first, first.baseline.last);
}

/** After a freeze the level now is that of the points since; before there are any, it is the baseline's. */
function levelNow(work: Computed, part: Part): Level | null {
  const since = part.baseline.last < part.last ? levelOf(work, part.baseline.last + 1, part.last) : null;
  return since ?? levelOf(work, part.first, part.last);
}

/** The chart's own kind of centre through a stretch of points, whatever centre the chart was given. */
function levelOf(
  { question, series, values, phases, choices }: Computed,
  first: number,
  last: number,
): Level | null {
  let count = 0;
  for (let i = first; i <= last; i++) if (phases.excluded[i] === 0 && !Number.isNaN(values[i]!)) count++;
  if (count === 0) return null;
  const phase = { first, last, baselineLast: last };
  const own = typeof choices.centre === "number" ? ({ ...choices, centre: "own" } as const) : choices;
  const sigmas = new Float64Array(series.count);
  const { centre } = linesOf({ series, values, excluded: phases.excluded, phase, sigmas }, own);
  const shown = fromRuleScale(question.chart, question.per, centre);
  return Number.isFinite(shown) ? { centre: shown, first, last, values: count } : null;
}

function changeOf(work: Computed, baseline: Level, level: Level): Reading["change"] {
  const { improvement } = work.question;
  const difference = level.centre - baseline.centre;
  const same = Math.abs(difference) <= 1e-12 * Math.max(Math.abs(level.centre), Math.abs(baseline.centre));
  const ratio = level.centre / baseline.centre;
  return {
    difference: same ? 0 : difference,
    ratio: ratio > 0 && Number.isFinite(ratio) ? ratio : null,
    direction: same ? "none" : directionOf(difference > 0 ? "above" : "below", improvement),
    beyondChance: !same && isBeyondChance(work, baseline, level, difference > 0),
  };
}

/** Around the baseline's centre, do the points since have a run on that side longer than chance explains (Anhøj)? */
function isBeyondChance(
  { shown, phases }: Computed,
  baseline: Level,
  { first, last }: Level,
  isAbove: boolean,
): boolean {
  if (first <= baseline.last) return false;
  const since = shown.map((value, i) => (phases.excluded[i] === 1 ? NaN : value));
  const tolerance = toleranceOf(shown, baseline.first, last + 1, baseline.centre);
  const { useful, longestAbove, longestBelow } = runsAround(since, baseline.centre, tolerance, first, last);
  return useful > 0 && (isAbove ? longestAbove : longestBelow) > longestRunMax(useful);
}
