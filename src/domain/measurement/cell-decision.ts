import type { Interval } from "../change-package.ts";
import { norwegianDay } from "../norwegian-time.ts";
import { checkEntry, type CheckedMeasure, type Entry, type EntryProblem } from "./entry-check.ts";
import type { EntryTerms, Extension } from "./entry-window.ts";
import { isLate, type PeriodProblem, periodProblem } from "./period-check.ts";
import { type EarlierCounts, type Unusual, unusualIn } from "./usual-values.ts";
import { countsDaysBetween } from "./value.ts";

/** What a value was made from: the one that stood there, or none. Taken away and entered anew, it is another one. */
export interface KnownValue {
  version: number;
  enteredAt: Temporal.Instant;
}

/** One value as a form, a sheet, a file or a program sends it: the numbers as they were typed. */
export interface TypedCell {
  period: Temporal.PlainDate;
  numerator: string;
  denominator: string;
  /** "Ingen aktuelle". */
  none: boolean;
  /** Left out, the comment that is there stays. */
  comment: string | undefined;
  known: KnownValue | undefined;
  /** Whoever sends it has been asked whether an unusual number is right. */
  confirmed: boolean;
  /** Takes the value away, so that the period is missing again. */
  remove: boolean;
  /**
   * The number is all there is in the period, as a program and a file tell it. A form tells what somebody has just seen:
   * an event on a day that has one already may be another one.
   */
  inAll?: boolean;
  /** It has been sent before, and the answer was lost: what this person has entered since then is this one. */
  again?: { by: string; since: Temporal.Instant } | undefined;
}

/** What stands in a period. */
export interface KeptCell extends Entry, KnownValue {
  /** Absent when it was no person of ours. */
  enteredById?: string | undefined;
  comment: string;
  late: boolean;
}

/** What a decision asks of the measure, its team and its network. */
export interface CellGround {
  measure: CheckedMeasure & { interval: Interval };
  /** Somebody else's figures are not ours to change. */
  published: boolean;
  terms: EntryTerms | undefined;
  extensions: readonly Extension[];
  earlier: readonly EarlierCounts[];
}

export type CellProblem =
  | { field: EntryProblem["field"]; code: EntryProblem["code"] | PeriodProblem }
  | { field: "numerator" | "denominator"; code: "noDenominator" | "alwaysApplicable" }
  | { field: "cell"; code: "published" };

export type CellDecision =
  | { kind: "refused"; problems: CellProblem[] }
  /** The period is closed, for entering, correcting and removing alike (C53). */
  | { kind: "locked" }
  /** Another value stands there than the sender knew of: nothing is overwritten. A removal wants nothing there. */
  | { kind: "conflict"; wanted: Entry | undefined }
  /** The same stands there already: sent twice, or counted alike by two. */
  | { kind: "unchanged" }
  /** Far from what the team has counted before; it may be confirmed. */
  | { kind: "warned"; unusual: Unusual }
  | { kind: "save"; entry: Entry; comment: string; late: boolean }
  | { kind: "remove" }
  /** To be taken away, and gone already. */
  | { kind: "gone" };

/** What becomes of one value, wherever it comes from: the page, the sheet, a file or a program. */
export function decideCell(
  cell: TypedCell,
  ground: CellGround,
  stored: KeptCell | undefined,
  now: Temporal.Instant,
): CellDecision {
  const { measure, terms, extensions } = ground;
  const { period } = cell;
  if (ground.published) return { kind: "refused", problems: [{ field: "cell", code: "published" }] };
  if (cell.remove && stored === undefined) return { kind: "gone" };
  const closed = periodProblem(measure.interval, period, now, terms, extensions);
  if (cell.remove) {
    if (closed === "closed") return { kind: "locked" };
    return isKnown(cell, stored) ? { kind: "remove" } : { kind: "conflict", wanted: undefined };
  }
  const numerator = isDayAlone(cell, ground, stored) ? "1" : cell.numerator;
  const checked = checkEntry(
    { numerator, denominator: cell.denominator, none: cell.none, period: period.toString() },
    measure,
    norwegianDay(now).toString(),
    stored,
  );
  const own = ownProblems(cell, measure);
  const same = checked.ok && own.length === 0 && stored !== undefined && isSame(checked.entry, cell, stored);
  if (same && !mayBeAnother(cell, ground, stored)) return { kind: "unchanged" };
  // there is no use in mending what may not be saved
  if (closed === "closed") return { kind: "locked" };
  if (!checked.ok || closed !== undefined || own.length > 0) {
    return {
      kind: "refused",
      problems: [
        ...(closed === undefined ? [] : [{ field: "period" as const, code: closed }]),
        ...(checked.ok ? [] : checked.problems),
        ...own,
      ],
    };
  }
  const { entry } = checked;
  if (!isKnown(cell, stored)) return { kind: "conflict", wanted: entry };
  const unusual =
    cell.confirmed || (stored !== undefined && isSameEntry(entry, stored))
      ? undefined
      : unusualIn(entry, measure, ground.earlier);
  if (unusual) return { kind: "warned", unusual };
  return {
    kind: "save",
    entry,
    comment: cell.comment ?? stored?.comment ?? "",
    // a correction keeps whether the first entry was late: timely stays timely (C56)
    late: stored?.late ?? isLate(measure.interval, period, now, terms),
  };
}

/** A day without a number says that it happened, once; of a day that has more it must be said how many. */
function isDayAlone(
  { numerator }: TypedCell,
  { measure }: CellGround,
  stored: KeptCell | undefined,
): boolean {
  return countsDaysBetween(measure) && numerator.trim() === "" && (stored?.numerator ?? 1) === 1;
}

/** Two may see an event on the same day, or one may see two: a person says which, and none is lost. */
function mayBeAnother(cell: TypedCell, { measure }: CellGround, stored: KeptCell): boolean {
  const { known, inAll = false, again } = cell;
  if (!countsDaysBetween(measure) || known !== undefined || inAll) return false;
  const isThisOne =
    again !== undefined &&
    stored.enteredById === again.by &&
    stored.version === 1 &&
    Temporal.Instant.compare(stored.enteredAt, again.since) >= 0;
  return !isThisOne;
}

/** What the page has no field for, and others may send. */
function ownProblems({ denominator, none }: TypedCell, { hasDenominator }: CheckedMeasure): CellProblem[] {
  if (hasDenominator) return [];
  return [
    ...(denominator.trim() === "" ? [] : [{ field: "denominator" as const, code: "noDenominator" as const }]),
    ...(none ? [{ field: "numerator" as const, code: "alwaysApplicable" as const }] : []),
  ];
}

function isKnown({ known }: TypedCell, stored: KeptCell | undefined): boolean {
  if (known === undefined || stored === undefined) return known === undefined && stored === undefined;
  return known.version === stored.version && known.enteredAt.equals(stored.enteredAt);
}

function isSame(entry: Entry, { comment }: TypedCell, stored: KeptCell): boolean {
  return isSameEntry(entry, stored) && (comment === undefined || comment === stored.comment);
}

function isSameEntry(entry: Entry, stored: Entry): boolean {
  return (
    entry.notApplicable === stored.notApplicable &&
    entry.numerator === stored.numerator &&
    entry.denominator === stored.denominator
  );
}
