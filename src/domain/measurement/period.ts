import type { Interval } from "../change-package.ts";
import { dayAt, dayNumber, sharedNumber } from "../shared-days.ts";

/** A period is known by its interval and its first day: October 2026 is `month`, 2026-10-01. */

/** Two-week periods go on without a break through years of 52 and 53 weeks, counted from this Monday. */
const twoWeekStart = Temporal.PlainDate.from("1970-01-05");

/** The first day of the period that a day lies in. Weeks are ISO weeks, from Monday; an event is its own day. */
export function periodWith(interval: Interval, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (interval) {
    case "event":
    case "day":
      return day;
    case "week":
      return mondayOf(day);
    case "twoWeeks": {
      const monday = mondayOf(day);
      const weeks = twoWeekStart.until(monday).days / 7;
      return weeks % 2 === 0 ? monday : monday.subtract({ weeks: 1 });
    }
    case "month":
      return firstOf(day, day.month);
    case "quarter":
      return firstOf(day, day.month - ((day.month - 1) % 3));
  }
}

function firstOf(day: Temporal.PlainDate, month: number): Temporal.PlainDate {
  return sharedNumber(day) === undefined ? day.with({ day: 1, month }) : dayAt(dayNumber(day.year, month, 1));
}

const lengths: Readonly<Record<Interval, { days: number } | { months: number }>> = {
  event: { days: 1 },
  day: { days: 1 },
  week: { days: 7 },
  twoWeeks: { days: 14 },
  month: { months: 1 },
  quarter: { months: 3 },
};

export function nextPeriod(interval: Interval, period: Temporal.PlainDate): Temporal.PlainDate {
  const length = lengths[interval];
  const number = sharedNumber(period);
  if (number === undefined) return period.add(length);
  return dayAt(
    "months" in length ? dayNumber(period.year, period.month + length.months, 1) : number + length.days,
  );
}

export function lastDayOf(interval: Interval, period: Temporal.PlainDate): Temporal.PlainDate {
  if (interval === "event" || interval === "day") return period;
  const next = nextPeriod(interval, period);
  const number = sharedNumber(next);
  return number === undefined ? next.subtract({ days: 1 }) : dayAt(number - 1);
}

/** Whether a day is the first of a period. */
export function isPeriod(interval: Interval, day: Temporal.PlainDate): boolean {
  return periodWith(interval, day).equals(day);
}

/** Every period from the one with the first day to the one with the last, both included. */
export function periodsBetween(
  interval: Interval,
  from: Temporal.PlainDate,
  through: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const periods: Temporal.PlainDate[] = [];
  const first = periodWith(interval, from);
  const length = lengths[interval];
  const [begins, ends] = [sharedNumber(first), sharedNumber(through)];
  if (begins === undefined || ends === undefined) {
    for (
      let period = first;
      Temporal.PlainDate.compare(period, through) <= 0;
      period = nextPeriod(interval, period)
    )
      periods.push(period);
    return periods;
  }
  const { year, month } = first;
  for (let at = 0; ; at++) {
    const number =
      "months" in length ? dayNumber(year, month + at * length.months, 1) : begins + at * length.days;
    if (number > ends) return periods;
    periods.push(dayAt(number));
  }
}

/** What the shared days are called on the axis is written once: a series of ten years asks for 520, and each is slow to ask. */
const places = new Map<Interval, Map<number, string>>();

/**
 * Where a period stands on the axis of a chart, in the form packages/spc reads: 2026-10, 2027-W07, 2026-Q4. Two weeks
 * stand at their first day: on an axis of weeks every second one would look as if it was not measured.
 */
export function axisPlace(interval: Interval, period: Temporal.PlainDate): string {
  const number = sharedNumber(period);
  if (number === undefined) return writtenPlace(interval, period);
  let known = places.get(interval);
  if (known === undefined) places.set(interval, (known = new Map()));
  let place = known.get(number);
  if (place === undefined) known.set(number, (place = writtenPlace(interval, period)));
  return place;
}

function writtenPlace(interval: Interval, period: Temporal.PlainDate): string {
  switch (interval) {
    case "event":
    case "day":
    case "twoWeeks":
      return period.toString();
    case "week":
      return `${period.yearOfWeek}-W${String(period.weekOfYear).padStart(2, "0")}`;
    case "month":
      return period.toPlainYearMonth().toString();
    case "quarter":
      return `${period.year}-Q${quarterOf(period)}`;
  }
}

function quarterOf(day: Temporal.PlainDate): number {
  return Math.ceil(day.month / 3);
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  const number = sharedNumber(day);
  return number === undefined
    ? day.subtract({ days: day.dayOfWeek - 1 })
    : dayAt(number - (day.dayOfWeek - 1));
}
