import type { Interval } from "../change-package.ts";
import { norwegianDay } from "../norwegian-time.ts";
import {
  defaultEntryTerms,
  dueDay,
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
  if (isTooEarly(period, norwegianDay(now))) return "tooEarly";
  if (terms.afterwards !== "block") return undefined;
  return timeliness(entryWindow(interval, period, terms, extensions), now) === "closed"
    ? "closed"
    : undefined;
}

/** The years tell of nearly all, and a sheet has a thousand. */
function isTooEarly(period: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  if (period.year !== today.year - YEARS_BACK) return period.year < today.year - YEARS_BACK;
  return Temporal.PlainDate.compare(period, today.subtract({ years: YEARS_BACK })) < 0;
}

/** Whether a value entered now is marked as late. An event has no day that it is due. */
export function isLate(
  interval: Interval,
  period: Temporal.PlainDate,
  now: Temporal.Instant,
  terms: EntryTerms = defaultEntryTerms,
): boolean {
  return (
    interval !== "event" && Temporal.PlainDate.compare(norwegianDay(now), dueDay(interval, period, terms)) > 0
  );
}
