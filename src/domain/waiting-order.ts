import { norwegianDay } from "./norwegian-time.ts";

/** What waits, most pressing first: overdue before the rest, the earliest deadline first, what has none last. */
export function inWaitingOrder<Item extends { due?: Temporal.Instant }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => {
    if (a.due === undefined || b.due === undefined)
      return Number(a.due === undefined) - Number(b.due === undefined);
    return Temporal.Instant.compare(a.due, b.due);
  });
}

/** Whole days from today to the day of a moment, as people in Norway count them; negative when it has passed. */
export function daysUntil(moment: Temporal.Instant, now: Temporal.Instant): number {
  return norwegianDay(now).until(norwegianDay(moment), { largestUnit: "day" }).days;
}
