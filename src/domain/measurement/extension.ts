import { norwegianDay } from "../norwegian-time.ts";
import { defaultEntryTerms, type EntryTerms, entryWindow, type Extension } from "./entry-window.ts";

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
