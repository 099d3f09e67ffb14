import { norwegianDay } from "../norwegian-time.ts";
import { compareDays, keyOf } from "../shared-days.ts";
import { defaultEntryTerms, type EntryTerms } from "./entry-window.ts";
import { expectedPeriods, type ExpectedTime } from "./expected-periods.ts";
import { lastDayOf, periodWith } from "./period.ts";

/** A value that is there: of which period, and whether it came late. "Ingen aktuelle" is a report. */
export interface ReportedValue {
  period: Temporal.PlainDate;
  late: boolean;
}

/** What has been asked of a team, what has come, and what came in time. Complete and timely are two different things (C57). */
export interface Completeness {
  expected: number;
  reported: number;
  timely: number;
}

export const nothingAsked: Completeness = { expected: 0, reported: 0, timely: 0 };

/** Periods that end on these days or between them. */
export interface CountedDays {
  /** From the beginning when left out. */
  from?: Temporal.PlainDate | undefined;
  through: Temporal.PlainDate;
}

/**
 * The last day a period may end and be past its due day: up to here everything should have come. What is still in time
 * is not counted, for on the first of the month nobody is behind.
 */
export function lastDayDue(now: Temporal.Instant, terms: EntryTerms = defaultEntryTerms): Temporal.PlainDate {
  return norwegianDay(now).subtract({ days: terms.dueDays + 1 });
}

/**
 * Counts what is expected by the rules of `expectedPeriods` (a team that has withdrawn owes what was over by then) and
 * how much of that has been reported. What was reported without being asked for is not counted.
 */
export function completenessOf(
  measures: readonly { expected: ExpectedTime; reported: readonly ReportedValue[] }[],
  days: CountedDays,
): Completeness {
  return sumOf(
    measures.map(({ expected, reported }) => {
      const late = new Map(reported.map((value) => [keyOf(value.period), value.late]));
      const periods = duePeriods(expected, days);
      const found = periods.flatMap((period) => late.get(keyOf(period)) ?? []);
      return {
        expected: periods.length,
        reported: found.length,
        timely: found.filter((isLate) => !isLate).length,
      };
    }),
  );
}

/** The periods that are expected and end on the days: one after the other, so what has come is counted from the first to the last. */
export function duePeriods(expected: ExpectedTime, days: CountedDays): Temporal.PlainDate[] {
  return expectedPeriods(expected, days.through).filter((period) => {
    const last = lastDayOf(expected.interval, period);
    return (
      compareDays(last, days.through) <= 0 && (days.from === undefined || compareDays(last, days.from) >= 0)
    );
  });
}

/** Teams or measures together. */
export function sumOf(parts: readonly Completeness[]): Completeness {
  return parts.reduce(
    (sum, part) => ({
      expected: sum.expected + part.expected,
      reported: sum.reported + part.reported,
      timely: sum.timely + part.timely,
    }),
    nothingAsked,
  );
}

/** The months in which any expected period ends and that are counted, the newest first. */
export function monthsAsked(times: readonly ExpectedTime[], days: CountedDays): Temporal.PlainDate[] {
  const months = new Map(
    times.flatMap((time) =>
      expectedPeriods(time, days.through)
        .map((period) => lastDayOf(time.interval, period))
        .filter((last) => compareDays(last, days.through) <= 0)
        .filter((last) => days.from === undefined || compareDays(last, days.from) >= 0)
        .map((last) => periodWith("month", last))
        .map((month) => [keyOf(month), month]),
    ),
  );
  return [...months.values()].toSorted((a, b) => compareDays(b, a));
}
