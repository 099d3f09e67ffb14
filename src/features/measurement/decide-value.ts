import { type Entry, type EntryProblem, checkEntry } from "../../domain/measurement/entry-check.ts";
import { isLate, type PeriodProblem, periodProblem } from "../../domain/measurement/period-check.ts";
import { countsDaysBetween } from "../../domain/measurement/value.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { StoredValue, TeamMeasure } from "./read-teams.ts";

export interface TypedValue {
  period: Temporal.PlainDate;
  numerator: string;
  denominator: string;
  none: boolean;
  comment: string;
}

export type Decided =
  | {
      kind: "wrong";
      problems: { field: EntryProblem["field"]; code: EntryProblem["code"] | PeriodProblem }[];
    }
  /** The same stands there already: sent twice, or counted alike by two. */
  | { kind: "unchanged" }
  | { kind: "save"; entry: Entry; late: boolean };

/** What becomes of a typed value: refused at its fields, already there, or saved as in time or late. */
export function decideValue(
  typed: TypedValue,
  measure: TeamMeasure,
  stored: StoredValue | undefined,
  now: Temporal.Instant,
): Decided {
  const { period, comment } = typed;
  // an event is entered with its day alone: one of them
  const numerator = countsDaysBetween(measure) ? "1" : typed.numerator;
  const checked = checkEntry(
    { ...typed, numerator, period: period.toString() },
    measure,
    norwegianDay(now).toString(),
    stored,
  );
  const place = periodProblem(measure.interval, period, now);
  if (!checked.ok || place !== undefined) {
    return {
      kind: "wrong",
      problems: [
        ...(place === undefined ? [] : [{ field: "period" as const, code: place }]),
        ...(checked.ok ? [] : checked.problems),
      ],
    };
  }
  const { entry } = checked;
  if (stored && isSame(entry, stored) && comment === stored.comment) return { kind: "unchanged" };
  return { kind: "save", entry, late: stored?.late ?? isLate(measure.interval, period, now) };
}

function isSame(entry: Entry, stored: StoredValue): boolean {
  return (
    entry.notApplicable === stored.notApplicable &&
    entry.numerator === stored.numerator &&
    entry.denominator === stored.denominator
  );
}
