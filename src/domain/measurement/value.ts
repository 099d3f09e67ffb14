import type { Interval, Unit } from "../change-package.ts";

/** What is counted, and how the two numbers become the value that is shown. */
export interface CountedMeasure {
  unit: Unit;
  interval: Interval;
  hasDenominator: boolean;
}

/** The shown value is numerator ÷ denominator times this: per cent, per thousand, or the mean itself. */
export const perOf = {
  percent: 100,
  per100: 100,
  per1000: 1000,
  per10000: 10_000,
  mean: 1,
  minutes: 1,
  days: 1,
  count: 1,
} as const satisfies Record<Unit, number>;

/** Undefined when there is nothing to divide by: "ingen aktuelle" is neither 0 nor 100 per cent. */
export function valueOf(
  counts: { numerator: number | null; denominator: number | null },
  { unit, hasDenominator }: Pick<CountedMeasure, "unit" | "hasDenominator">,
): number | undefined {
  const { numerator, denominator } = counts;
  if (numerator === null) return undefined;
  if (!hasDenominator) return numerator;
  return denominator === null || denominator === 0 ? undefined : (numerator / denominator) * perOf[unit];
}

/**
 * Days between events: an event is entered with its date alone, and the days are counted from the one before it. So a
 * date that is corrected, or an event that was forgotten, never leaves a wrong number behind.
 */
export function countsDaysBetween({ unit, interval, hasDenominator }: CountedMeasure): boolean {
  return interval === "event" && unit === "days" && !hasDenominator;
}
