/** Columns become points, one object each, with `null` where a column has NaN. */
import type { GapReason, Limits, Point, Signal } from "./analysis.ts";
import type { Computed } from "./computed.ts";
import { ruleSets } from "./rules/sets.ts";

export function pointsOf(work: Computed, signals: readonly Signal[]): Point[] {
  const { question, series, phases, shown, drawn } = work;
  const flags = flagsOf(signals, ruleSets[question.rules].rules);
  const points: Point[] = new Array(series.count);
  phases.phases.forEach(({ first, last, baselineLast }, part) => {
    for (let i = first; i <= last; i++) {
      const value = orNull(shown[i]!);
      const side = value === null ? null : sideOf(work, part, i);
      const excluded = phases.excluded[i] === 1;
      points[i] = {
        position: i,
        x: series.x[i]!,
        rows: series.rows[i]!,
        value,
        gap: value === null ? gapOf(work, i) : null,
        numerator: series.denominator === null ? null : orNull(series.numerator[i]!),
        denominator: series.denominator === null ? null : orNull(series.denominator[i]!),
        excluded,
        baseline: i <= baselineLast && !excluded && value !== null,
        part,
        centre: orNull(drawn.centre[i]!),
        limits: limitsOf(drawn.lower[i]!, drawn.upper[i]!),
        innerLimits: limitsOf(drawn.innerLower[i]!, drawn.innerUpper[i]!),
        side,
        useful: !excluded && (side === "above" || side === "below"),
        signals: flags.get(i) ?? none,
      };
    }
  });
  return points;
}

const none: readonly number[] = [];

/** For each flagged position the signals that flag it, those that take precedence first. */
function flagsOf(signals: readonly Signal[], precedence: readonly string[]): Map<number, number[]> {
  const flags = new Map<number, number[]>();
  const order = signals.map((_, index) => index);
  order.sort((a, b) => precedence.indexOf(signals[a]!.rule) - precedence.indexOf(signals[b]!.rule) || a - b);
  for (const index of order) {
    for (const position of signals[index]!.positions) {
      const there = flags.get(position);
      if (there === undefined) flags.set(position, [index]);
      else there.push(index);
    }
  }
  return flags;
}

function gapOf({ series }: Computed, i: number): GapReason {
  return series.gap[i] ?? "noPointBefore";
}

/** An excluded point has a side too, though it is not useful. */
function sideOf({ values, lines, tolerances }: Computed, part: number, i: number): "above" | "on" | "below" {
  const away = values[i]! - lines[part]!.centre;
  const tolerance = tolerances[part]!;
  return away > tolerance ? "above" : away < -tolerance ? "below" : "on";
}

function limitsOf(lower: number, upper: number): Limits | null {
  const limits = { lower: orNull(lower), upper: orNull(upper) };
  return limits.lower === null && limits.upper === null ? null : limits;
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
