import type { Finding } from "./findings.ts";

/**
 * Each point strictly beyond its limits; one on a limit, give or take rounding, is inside. NaN: no value, or no limit.
 * Observed is the value, expected the limit it is beyond.
 */
export function beyondLimits(
  values: Float64Array,
  from: number,
  to: number,
  lower: Float64Array,
  upper: Float64Array,
  tolerance: number,
): Finding[] {
  const found: Finding[] = [];
  for (let i = from; i < to; i++) {
    const observed = values[i]!;
    const isAbove = observed > upper[i]! + tolerance;
    if (!isAbove && !(observed < lower[i]! - tolerance)) continue;
    const [side, expected] = isAbove ? (["above", upper[i]!] as const) : (["below", lower[i]!] as const);
    found.push({ rule: "beyondLimits", first: i, last: i, side, observed, expected });
  }
  return found;
}
