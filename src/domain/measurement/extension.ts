import { norwegianDay } from "../norwegian-time.ts";
import type { Interval } from "../change-package.ts";
import { compareDays } from "../shared-days.ts";
import { defaultEntryTerms, dueDay, type EntryTerms, entryWindow, type Extension } from "./entry-window.ts";

/** An extension is for a while; longer than this the network should change its terms. */
const MOST_DAYS = 366;

/** So far back a team may be given time for what it has not entered. */
export const EXTENSION_MONTHS_BACK = 24;

export type ExtensionProblem = "past" | "tooFar" | "noLonger";

/** Why one team cannot be given this (C53): the day has been, is too far away, or gives no more time than everybody has. */
export function extensionProblem(
  { fromPeriod, openThrough }: Extension,
  now: Temporal.Instant,
  terms: EntryTerms = defaultEntryTerms,
): ExtensionProblem | undefined {
  const today = norwegianDay(now);
  if (Temporal.PlainDate.compare(openThrough, today) < 0) return "past";
  if (Temporal.PlainDate.compare(openThrough, today.add({ days: MOST_DAYS })) > 0) return "tooFar";
  // the first period to close of those it is about is the first day
  const without = entryWindow("day", fromPeriod, terms).openThrough;
  return Temporal.PlainDate.compare(openThrough, without) <= 0 ? "noLonger" : undefined;
}

/** Those that still give more time. */
export function extensionsInForce<One extends Extension>(
  extensions: readonly One[],
  now: Temporal.Instant,
): One[] {
  const today = norwegianDay(now);
  return extensions.filter(({ openThrough }) => Temporal.PlainDate.compare(openThrough, today) >= 0);
}

/** Through which day one team has been given longer for a period; undefined when it has not. */
export function extendedThrough(
  period: Temporal.PlainDate,
  extensions: readonly Extension[],
): Temporal.PlainDate | undefined {
  return extensions
    .filter(({ fromPeriod }) => compareDays(fromPeriod, period) <= 0)
    .map(({ openThrough }) => openThrough)
    .toSorted(compareDays)
    .at(-1);
}

/**
 * Through which day nobody asks a team why a value is missing: the day it was due, or the last day of an extension (C53).
 * Who gave the extension knows why, so the team is not one that needs help because of it; when the time is out, that is the
 * day it had. Only who is asked follows it: a value that comes after the due day is marked as late all the same, for the due
 * day is what everybody's timeliness is counted by (C57).
 */
export function awaitedThrough(
  interval: Interval,
  period: Temporal.PlainDate,
  terms: EntryTerms = defaultEntryTerms,
  extensions: readonly Extension[] = [],
): Temporal.PlainDate {
  const due = dueDay(interval, period, terms);
  const extended = extendedThrough(period, extensions);
  return extended !== undefined && compareDays(extended, due) > 0 ? extended : due;
}
