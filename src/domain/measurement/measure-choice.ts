import type { Interval } from "../change-package.ts";
import { lastDayOf, nextPeriod, periodWith } from "./period.ts";

/** From when to when values of a measure are expected of a team. */
export interface ExpectedSpan {
  from: Temporal.PlainDate;
  /** Open while it goes on. */
  to: Temporal.PlainDate | undefined;
}

/**
 * A team stops measuring: nothing is expected from the period that runs now. What was expected before stays expected,
 * for a gap does not close by stopping; and a period that has its value already is the last one, also when it runs.
 * @param lastValue the newest period that has a value
 */
export function stopped(
  interval: Interval,
  from: Temporal.PlainDate,
  lastValue: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  const before = periodWith(interval, today).subtract({ days: 1 });
  const counted = lastValue && lastDayOf(interval, lastValue);
  return { from, to: counted && Temporal.PlainDate.compare(counted, before) > 0 ? counted : before };
}

/** The first period that is not expected of a measure that has stopped: «slutter fra og med november». */
export function firstAfter(interval: Interval, to: Temporal.PlainDate): Temporal.PlainDate {
  return nextPeriod(interval, periodWith(interval, to));
}

/**
 * A team takes a measure up again. When no period has gone by, it goes on as if it had never stopped; otherwise it is
 * expected from the period that runs now, for nobody is asked for a time when it was not measured.
 */
export function takenUpAgain(
  interval: Interval,
  span: ExpectedSpan,
  today: Temporal.PlainDate,
): { from: Temporal.PlainDate; to: undefined } {
  if (span.to === undefined) return { from: span.from, to: undefined };
  const current = periodWith(interval, today);
  const hasGap = Temporal.PlainDate.compare(firstAfter(interval, span.to), current) < 0;
  const isToCome = Temporal.PlainDate.compare(span.from, current) > 0;
  return { from: hasGap && !isToCome ? current : span.from, to: undefined };
}

/** A start may be put back so far, and so far ahead. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 1;

/**
 * Whether a team may be expected to measure from this day. It may start later or earlier than was set, but what is
 * counted already is never made unexpected.
 * @param firstValue the oldest period that has a value
 */
export function startProblem(
  from: Temporal.PlainDate,
  firstValue: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): "afterFirstValue" | "tooEarly" | "tooLate" | undefined {
  if (Temporal.PlainDate.compare(from, today.subtract({ years: YEARS_BACK })) < 0) return "tooEarly";
  if (Temporal.PlainDate.compare(from, today.add({ years: YEARS_AHEAD })) > 0) return "tooLate";
  if (firstValue && Temporal.PlainDate.compare(from, firstValue) > 0) return "afterFirstValue";
  return undefined;
}
