import type { SeriesPlan, SeriesRow } from "./series-question.ts";
import { countsDaysBetween } from "./value.ts";

/** Days without that are worth a word on the board, and then every five hundred. */
const MILESTONES = [10, 20, 30, 50, 75, 100, 150, 200, 250, 300, 365, 500];
const LATER = 500;

/** The time that goes on since the last event. It is no interval yet: it ends with the next event, and is not in the chart. */
export interface OpenInterval {
  last: Temporal.PlainDate;
  days: number;
  /** The longest that has ended; undefined with one event alone. */
  longest: number | undefined;
  next: { days: number; on: Temporal.PlainDate };
}

/** For a measure of the days between rare events; undefined for others, and before the first event. */
export function openInterval(
  reported: readonly SeriesRow[],
  { measure }: Pick<SeriesPlan, "measure">,
  today: Temporal.PlainDate,
): OpenInterval | undefined {
  if (!countsDaysBetween(measure)) return undefined;
  const days = reported.map(({ period }) => period).toSorted(Temporal.PlainDate.compare);
  const last = days.at(-1);
  if (last === undefined) return undefined;
  const since = last.until(today, { largestUnit: "day" }).days;
  const between = days.slice(1).map((day, at) => (days[at] as Temporal.PlainDate).until(day).days);
  const next = MILESTONES.find((one) => one > since) ?? Math.floor(since / LATER + 1) * LATER;
  return {
    last,
    days: since,
    longest: between.length === 0 ? undefined : Math.max(...between),
    next: { days: next, on: last.add({ days: next }) },
  };
}
