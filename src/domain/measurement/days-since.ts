import type { Point } from "@laeringsnettverk/spc";
import { compareDays, type DayKey, keyOf } from "../shared-days.ts";
import type { ReadSeries } from "./series.ts";
import type { SeriesPlan, SeriesRow } from "./series-question.ts";
import { countsDaysBetween, eventsOn } from "./value.ts";

/** Days without that are worth a word on the board, and then every five hundred. */
const MILESTONES = [10, 20, 30, 50, 75, 100, 150, 200, 250, 300, 365, 500];
const LATER = 500;

/** The time that goes on since the last event. It is no interval yet: it ends with the next event, and is not in the chart. */
export interface OpenInterval {
  last: Temporal.PlainDate;
  /** How many there were on that day. */
  onLast: number;
  days: number;
  /** The longest that has ended; undefined with one day of events alone. */
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
  const sorted = reported.toSorted((a, b) => Temporal.PlainDate.compare(a.period, b.period));
  const days = sorted.map(({ period }) => period);
  const newest = sorted.at(-1);
  if (newest === undefined) return undefined;
  const last = newest.period;
  const since = last.until(today, { largestUnit: "day" }).days;
  const between = days.slice(1).map((day, at) => (days[at] as Temporal.PlainDate).until(day).days);
  const next = MILESTONES.find((one) => one > since) ?? Math.floor(since / LATER + 1) * LATER;
  return {
    last,
    onLast: eventsOn(newest),
    days: since,
    longest: between.length === 0 ? undefined : Math.max(...between),
    next: { days: next, on: last.add({ days: next }) },
  };
}

/**
 * The point of each period, by its key. Of several events on a day it is that of the first, which ended the time since the
 * day before; the others came after no time, and only they have a nought.
 * @param from the first day whose points are wanted; without it all are
 */
export function pointsByPeriod(
  { periods, analysis }: Pick<ReadSeries, "periods" | "analysis">,
  measure: SeriesPlan["measure"],
  from?: Temporal.PlainDate,
): Map<DayKey, Point> {
  const between = countsDaysBetween(measure);
  const points = new Map<DayKey, Point>();
  // in the order of time: those that are wanted come last
  const first = from === undefined ? 0 : periods.findLastIndex((period) => compareDays(period, from) < 0) + 1;
  for (let at = first; at < periods.length; at++) {
    const point = analysis.points[at];
    if (point === undefined || (between && point.value === 0)) continue;
    points.set(keyOf(periods[at] as Temporal.PlainDate), point);
  }
  return points;
}
