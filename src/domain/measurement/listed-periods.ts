import { norwegianDay } from "../norwegian-time.ts";
import { compareDays } from "../shared-days.ts";
import { expectedPeriods, type ExpectedTime } from "./expected-periods.ts";
import { nextPeriod, periodsBetween, periodWith } from "./period.ts";

/**
 * The periods a table of values has a row for, oldest first: all that are expected, all that are reported, and those
 * between. Of events only those that happened.
 */
export function listedPeriods(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): Temporal.PlainDate[] {
  if (time.interval === "event") return reported.toSorted(compareDays);
  const expected = expectedPeriods(time, norwegianDay(now));
  let [first, last] = [expected[0], expected.at(-1)];
  for (const period of reported) {
    if (first === undefined || compareDays(period, first) < 0) first = period;
    if (last === undefined || compareDays(period, last) > 0) last = period;
  }
  return first === undefined || last === undefined ? [] : periodsBetween(time.interval, first, last);
}

/** How many earlier periods a team may choose among: a year of months. */
const EARLIER = 12;

/** Periods before the first of the table, newest first, for counts from before anybody asked. */
export function earlierPeriods(
  time: ExpectedTime,
  listed: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): Temporal.PlainDate[] {
  const first = listed[0] ?? nextPeriod(time.interval, periodWith(time.interval, norwegianDay(now)));
  const periods: Temporal.PlainDate[] = [];
  for (let at = 0, before = first; at < EARLIER; at++) {
    before = periodWith(time.interval, before.subtract({ days: 1 }));
    periods.push(before);
  }
  return periods;
}
