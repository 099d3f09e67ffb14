import { norwegianDay } from "../norwegian-time.ts";
import { type EntryTerms, entryWindow, timeliness } from "./entry-window.ts";
import { expectedPeriods, type ExpectedTime } from "./expected-periods.ts";
import { lastDayOf, periodWith } from "./period.ts";

/**
 * A team says that it is done with a month: everything that ends in it is reported, or it is said why not (C55, C56;
 * DHIS2 calls it "complete data set registration").
 */

/** A measure that a team is asked for, and the periods it has reported. "Ingen aktuelle" is a report. */
export interface AskedMeasure {
  code: string;
  expected: ExpectedTime;
  reported: readonly Temporal.PlainDate[];
}

/** One value that belongs to a month: its period ends in it. */
export interface MonthValue {
  code: string;
  period: Temporal.PlainDate;
  reported: boolean;
}

/** The values of a month whose periods are over: a week belongs to the month it ends in, a quarter to its last month. */
export function valuesOfMonth(
  measures: readonly AskedMeasure[],
  month: Temporal.PlainDate,
  now: Temporal.Instant,
): MonthValue[] {
  const today = norwegianDay(now);
  return measures.flatMap(({ code, expected, reported }) => {
    const known = new Set(reported.map(String));
    return expectedPeriods(expected, today)
      .filter((period) => {
        const last = lastDayOf(expected.interval, period);
        return periodWith("month", last).equals(month) && Temporal.PlainDate.compare(last, today) < 0;
      })
      .map((period) => ({ code, period, reported: known.has(period.toString()) }));
  });
}

/** What was said before: the first time is never rewritten, nor whether it was in time (C56). */
export interface Completion {
  firstCompletedAt: Temporal.Instant;
  completedAt: Temporal.Instant;
  timely: boolean;
  comment: string;
  version: number;
}

export type CompletionRefusal = "notOver" | "nothingExpected" | "missing";

export type CompletionDecision =
  | { kind: "refused"; code: CompletionRefusal; missing: readonly MonthValue[] }
  | {
      kind: "accepted";
      /** Left out with a comment that says why: taken, and said once more (C55). */
      missing: readonly MonthValue[];
      /** As it was the first time: what was timely stays timely (C56). */
      timely: boolean;
    };

/** Whether a team may say that it is done with a month now, and what that would count as. */
export function decideCompletion(
  said: { month: Temporal.PlainDate; comment: string },
  values: readonly MonthValue[],
  before: Completion | undefined,
  terms: EntryTerms | undefined,
  now: Temporal.Instant,
): CompletionDecision {
  const missing = values.filter(({ reported }) => !reported);
  const refused = (code: CompletionRefusal): CompletionDecision => ({ kind: "refused", code, missing });
  if (Temporal.PlainDate.compare(lastDayOf("month", said.month), norwegianDay(now)) >= 0)
    return refused("notOver");
  if (values.length === 0) return refused("nothingExpected");
  if (missing.length > 0 && said.comment.trim() === "") return refused("missing");
  return {
    kind: "accepted",
    missing,
    timely: before?.timely ?? timeliness(entryWindow("month", said.month, terms), now) === "timely",
  };
}

/**
 * When something was changed after the team last said that it was done; undefined when nothing was.
 * @param enteredAt when each value of the month was last entered
 */
export function changedAfter(
  completion: Completion,
  enteredAt: readonly Temporal.Instant[],
): Temporal.Instant | undefined {
  const latest = enteredAt.reduce<Temporal.Instant | undefined>(
    (most, at) => (most === undefined || Temporal.Instant.compare(at, most) > 0 ? at : most),
    undefined,
  );
  return latest !== undefined && Temporal.Instant.compare(latest, completion.completedAt) > 0
    ? latest
    : undefined;
}
