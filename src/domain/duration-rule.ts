import type { DurationRule } from "./collaborative.ts";

/**
 * How many months a collaborative lasts from its first session day through its last, each begun month counted: 27
 * September 2017 to 7 March 2018 is «six months» in its invitation (A052).
 */
export function monthsBegun(first: Temporal.PlainDate, last: Temporal.PlainDate): number {
  const { months, days } = first.until(last.add({ days: 1 }), { largestUnit: "months" });
  return months + (days > 0 ? 1 : 0);
}

/** The months it lasts when that is outside its own rule (A007: 8–10). Inside or without a rule: undefined. Warned, never stopped. */
export function durationOutside(
  rule: DurationRule | undefined,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): number | undefined {
  if (rule === undefined) return undefined;
  const months = monthsBegun(first, last);
  return months < rule.minMonths || months > rule.maxMonths ? months : undefined;
}
