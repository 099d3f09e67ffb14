import type { Interval } from "../change-package.ts";
import { norwegianDay } from "../norwegian-time.ts";
import { lastDayOf } from "./period.ts";

/** When values are due and how long they are asked for. One collaborative may have its own; these are ours. */
export interface EntryTerms {
  /** Days after the period's end that the value is due; later is late. */
  dueDays: number;
  /** Days after the period's end that the value is asked for. */
  openDays: number;
  /** What a value after that meets: it is taken and marked as late, or it is refused (C53). */
  afterwards: "mark" | "block";
}

/**
 * Late entry is allowed and logged (domain A3), so nothing is refused unless a collaborative wants it. But after twenty
 * days nobody is asked any more: what was not counted then can seldom be counted now.
 */
export const defaultEntryTerms: EntryTerms = { dueDays: 5, openDays: 20, afterwards: "mark" };

/** One team has longer than the others (C53): for periods that begin on `fromPeriod` or later, through a day. */
export interface Extension {
  fromPeriod: Temporal.PlainDate;
  openThrough: Temporal.PlainDate;
}

export interface EntryWindow {
  /** The last day that is in time. */
  dueDay: Temporal.PlainDate;
  /** The last day that the value is asked for: to 23:59:59 on the clock in Norway. */
  openThrough: Temporal.PlainDate;
}

/** @param extensions exceptions for one team, which then has until the end of the latest of these days (C53) */
export function entryWindow(
  interval: Interval,
  period: Temporal.PlainDate,
  terms: EntryTerms = defaultEntryTerms,
  extensions: readonly Extension[] = [],
): EntryWindow {
  const last = lastDayOf(interval, period);
  const openThrough = extensions
    .filter(({ fromPeriod }) => Temporal.PlainDate.compare(fromPeriod, period) <= 0)
    .reduce<Temporal.PlainDate>(
      (latest, { openThrough: day }) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest),
      last.add({ days: terms.openDays }),
    );
  return { dueDay: dueDay(interval, period, terms), openThrough };
}

export function dueDay(
  interval: Interval,
  period: Temporal.PlainDate,
  terms: EntryTerms,
): Temporal.PlainDate {
  return lastDayOf(interval, period).add({ days: terms.dueDays });
}

/** In time, late while it is still asked for, or after that. */
export type Timeliness = "timely" | "late" | "closed";

export function timeliness(window: EntryWindow, now: Temporal.Instant): Timeliness {
  const today = norwegianDay(now);
  if (Temporal.PlainDate.compare(today, window.dueDay) <= 0) return "timely";
  return Temporal.PlainDate.compare(today, window.openThrough) <= 0 ? "late" : "closed";
}
