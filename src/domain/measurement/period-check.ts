import type { Interval } from "../change-package.ts";
import { norwegianDay } from "../norwegian-time.ts";
import {
  defaultEntryTerms,
  type EntryTerms,
  entryWindow,
  type Extension,
  timeliness,
} from "./entry-window.ts";
import { isPeriod } from "./period.ts";

/** Counts from further back belong to another time; a slip in the year would stretch every chart. */
export const YEARS_BACK = 10;

export type PeriodProblem = "notAPeriod" | "tooEarly" | "closed";

/** Why nothing may be entered for a period that has begun; undefined when it may. */
export function periodProblem(
  interval: Interval,
  period: Temporal.PlainDate,
  now: Temporal.Instant,
  terms: EntryTerms = defaultEntryTerms,
  extensions: readonly Extension[] = [],
): PeriodProblem | undefined {
  if (!isPeriod(interval, period)) return "notAPeriod";
  const earliest = norwegianDay(now).subtract({ years: YEARS_BACK });
  if (Temporal.PlainDate.compare(period, earliest) < 0) return "tooEarly";
  const closed = timeliness(entryWindow(interval, period, terms, extensions), now) === "closed";
  return closed && terms.afterwards === "block" ? "closed" : undefined;
}

/** Whether a value entered now is marked as late. An event has no day that it is due. */
export function isLate(
  interval: Interval,
  period: Temporal.PlainDate,
  now: Temporal.Instant,
  terms: EntryTerms = defaultEntryTerms,
): boolean {
  return interval !== "event" && timeliness(entryWindow(interval, period, terms), now) !== "timely";
}
