import type { Interval, Unit } from "../change-package.ts";
import { type CountProblem, readCount } from "./count-text.ts";
import { countsDaysBetween, MOST_EVENTS_A_DAY } from "./value.ts";

/** What the form, the sheet or the interface sends for one period, as it was typed. */
export interface TypedEntry {
  /** The first day of the period, 2026-10-01. */
  period: string;
  numerator: string;
  /** Empty for a measure that only counts. */
  denominator: string;
  /** "Ingen aktuelle": nobody to count in the period. */
  none: boolean;
}

/** A value as it is kept. Missing has no entry at all; zero is a number; "ingen aktuelle" has no numbers. */
export interface Entry {
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
}

export interface CheckedMeasure {
  unit: Unit;
  hasDenominator: boolean;
  /** The numerator is some of those in the denominator, and cannot be more. */
  partOfWhole: boolean;
  /** Days between rare events are entered as how many there were on a day. */
  interval: Interval;
}

export interface EntryProblem {
  field: "period" | "numerator" | "denominator";
  code: CountProblem | "future" | "aboveDenominator" | "zeroDenominator" | "noneWithCounts" | "noEvent";
}

/** Units that are measured with a clock rather than counted by hand. */
const inParts: readonly Unit[] = ["minutes", "days"];

export function takesDecimals(
  measure: Pick<CheckedMeasure, "unit" | "interval" | "hasDenominator">,
): boolean {
  return inParts.includes(measure.unit) && !countsDaysBetween(measure);
}

/**
 * Checks one value, and tells all that is wrong at once (C52): a future period, a numerator above the denominator where
 * it is a part of it, and a denominator of 0, which is said as "ingen aktuelle" instead. Free of everything a browser
 * may lack, so that a page, an island and the interface can ask the same.
 * @param today the day in Norway, 2026-11-03
 * @param before what is kept already, when this is a correction: the form had it typed
 */
export function checkEntry(
  typed: TypedEntry,
  measure: CheckedMeasure,
  today: string,
  before?: Entry,
): { ok: true; entry: Entry } | { ok: false; problems: EntryProblem[] } {
  const problems: EntryProblem[] = [];
  // a period that has begun may be entered before it is over, for those who count on a fixed day
  if (typed.period > today) problems.push({ field: "period", code: "future" });
  if (typed.none && measure.hasDenominator) {
    if (holdsCounts(typed, before)) problems.push({ field: "numerator", code: "noneWithCounts" });
    return done(problems, { numerator: null, denominator: null, notApplicable: true });
  }
  if (countsDaysBetween(measure)) return checkEvents(typed.numerator, problems);
  const decimals = takesDecimals(measure);
  const numerator = readCount(typed.numerator, decimals);
  if (!numerator.ok) problems.push({ field: "numerator", code: numerator.code });
  if (!measure.hasDenominator) {
    return done(problems, { numerator: valueIn(numerator), denominator: null, notApplicable: false });
  }
  // what is divided by is always counted in wholes
  const denominator = readCount(typed.denominator, false);
  if (!denominator.ok) problems.push({ field: "denominator", code: denominator.code });
  else if (denominator.value === 0) problems.push({ field: "denominator", code: "zeroDenominator" });
  else if (numerator.ok && measure.partOfWhole && numerator.value > denominator.value) {
    problems.push({ field: "numerator", code: "aboveDenominator" });
  }
  return done(problems, {
    numerator: valueIn(numerator),
    denominator: valueIn(denominator),
    notApplicable: false,
  });
}

/** How many happened on the day: whole ones, and at least one, for a day without any is not entered. */
function checkEvents(text: string, problems: EntryProblem[]) {
  const read = readCount(text, false);
  const code = !read.ok
    ? read.code
    : read.value === 0
      ? "noEvent"
      : read.value > MOST_EVENTS_A_DAY
        ? "tooLarge"
        : undefined;
  if (code !== undefined) problems.push({ field: "numerator", code });
  return done(problems, { numerator: valueIn(read), denominator: null, notApplicable: false });
}

function done(problems: EntryProblem[], entry: Entry) {
  return problems.length === 0 ? { ok: true as const, entry } : { ok: false as const, problems };
}

function valueIn(read: ReturnType<typeof readCount>): number | null {
  return read.ok ? read.value : null;
}

/** Whether somebody has typed numbers that "ingen aktuelle" would throw away. Noughts, and what was there before, are none. */
function holdsCounts(typed: TypedEntry, before: Entry | undefined): boolean {
  const isNew = (text: string, kept: number | null | undefined) => {
    if (text.trim() === "") return false;
    const read = readCount(text, true);
    return !(read.ok && (read.value === 0 || read.value === kept));
  };
  return isNew(typed.numerator, before?.numerator) || isNew(typed.denominator, before?.denominator);
}
