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
 * Days between events: what is kept is how many happened on a day, and the days are counted from the one before. So a
 * date that is corrected, or an event that was forgotten, never leaves a wrong number behind. Of several on one day the
 * first ends the time since the day before it, and the others come after no time at all.
 */
export function countsDaysBetween({ unit, interval, hasDenominator }: CountedMeasure): boolean {
  return interval === "event" && unit === "days" && !hasDenominator;
}

/** More of what is rare on one day is a slip of the finger. */
export const MOST_EVENTS_A_DAY = 99;

/** How many happened on a day that is entered; a day that nothing happened on is not. */
export function eventsOn({ numerator }: { numerator: number | null }): number {
  return Math.max(1, numerator ?? 1);
}
