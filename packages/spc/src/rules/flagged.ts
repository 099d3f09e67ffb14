import type { RuleSet } from "../question.ts";
import type { Finding } from "./findings.ts";

/** What is needed to tell which points of a finding are flagged. */
export interface Flaggable {
  readonly values: Float64Array;
  readonly centre: number;
  readonly sigma: number | Float64Array;
  readonly tolerance: number;
}

/**
 * The points a finding flags. A run: its points on that side. A trend: its values, without repeats that were passed over.
 * k of m: the points beyond. A whole part (too few crossings or runs): all that are measured. Other patterns: all of them.
 */
export function flaggedBy(finding: Finding, set: RuleSet, part: Flaggable): number[] {
  const { rule, first, last, side } = finding;
  if (rule === "beyondLimits") return [first];
  const { values, centre, sigma, tolerance } = part;
  const sign = side === "above" || side === "rising" ? 1 : -1;
  const positions: number[] = [];
  let before = NaN;
  for (let i = first; i <= last; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const away = (value - centre) * sign;
    let flags = true;
    if (rule === "longestRun" || rule === "shift") flags = away > tolerance;
    else if (rule === "trend") flags = !(Math.abs(value - before) <= tolerance);
    else if (rule === "twoOfThree" || rule === "fourOfFive") {
      const unit = typeof sigma === "number" ? sigma : sigma[i]!;
      flags =
        away > (rule === "twoOfThree" ? 2 : 1) * unit + tolerance &&
        !(set === "makingDataCount" && away > 3 * unit + tolerance);
    }
    if (flags) positions.push(i);
    before = value;
  }
  return positions;
}
