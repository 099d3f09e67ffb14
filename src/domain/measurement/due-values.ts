import { norwegianDay } from "../norwegian-time.ts";
import { compareDays, keyOf } from "../shared-days.ts";
import { entryWindow, timeliness } from "./entry-window.ts";
import { expectedPeriods, type ExpectedTime } from "./expected-periods.ts";
import { lastDayOf } from "./period.ts";

/** A value that waits to be entered. */
export interface DueValue {
  period: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  overdue: boolean;
}

/** What has not been reported of what is expected and over, the oldest first. */
export interface UnreportedPeriods {
  /** Still open, so it is asked for (C58). "Ingen aktuelle" is a report. */
  due: DueValue[];
  /** Past the time it was due, however long ago: what is missing from the series. */
  missing: Temporal.PlainDate[];
}

export function unreportedPeriods(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): UnreportedPeriods {
  const { interval, terms, extensions } = time;
  const today = norwegianDay(now);
  const known = new Set(reported.map(keyOf));
  const unreported: UnreportedPeriods = { due: [], missing: [] };
  for (const period of expectedPeriods(time, today)) {
    if (known.has(keyOf(period))) continue;
    if (compareDays(lastDayOf(interval, period), today) >= 0) continue;
    const window = entryWindow(interval, period, terms, extensions);
    const when = timeliness(window, now);
    if (when !== "closed") unreported.due.push({ period, dueDay: window.dueDay, overdue: when === "late" });
    if (when !== "timely") unreported.missing.push(period);
  }
  return unreported;
}

export function dueValues(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
): DueValue[] {
  return unreportedPeriods(time, reported, now).due;
}
