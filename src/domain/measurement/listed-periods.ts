import { norwegianDay } from "../norwegian-time.ts";
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
  const known = [...reported, ...expectedPeriods(time, norwegianDay(now))].toSorted(
    Temporal.PlainDate.compare,
  );
  const [first, last] = [known[0], known.at(-1)];
  if (time.interval === "event") return reported.toSorted(Temporal.PlainDate.compare);
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
