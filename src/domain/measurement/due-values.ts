import { norwegianDay } from "../norwegian-time.ts";
import { entryWindow, timeliness } from "./entry-window.ts";
import { expectedPeriods, type ExpectedTime } from "./expected-periods.ts";
import { lastDayOf } from "./period.ts";

/** A value that waits to be entered. */
export interface DueValue {
  period: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  overdue: boolean;
}

/**
 * Values that are asked for, the oldest first (C58): expected, with the period over, nothing reported for it, and still
 * open. "Ingen aktuelle" is a report.
 */
export function dueValues(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): DueValue[] {
  return unreported(time, reported, now).flatMap((period) => {
    const window = entryWindow(time.interval, period, time.terms, time.extensions);
    const when = timeliness(window, now);
    return when === "closed" ? [] : [{ period, dueDay: window.dueDay, overdue: when === "late" }];
  });
}

/** Expected periods with no report after they were due, however long ago: what is missing from the series. */
export function missingPeriods(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): Temporal.PlainDate[] {
  return unreported(time, reported, now).filter(
    (period) => timeliness(entryWindow(time.interval, period, time.terms), now) !== "timely",
  );
}

function unreported(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): Temporal.PlainDate[] {
  const today = norwegianDay(now);
  const known = new Set(reported.map(String));
  return expectedPeriods(time, today).filter(
    (period) =>
      !known.has(period.toString()) &&
      Temporal.PlainDate.compare(lastDayOf(time.interval, period), today) < 0,
  );
}
