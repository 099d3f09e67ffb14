/** A refusal is an answer: what was wrong, in which field, at which position, with which value. Words are the caller's. */

export type ProblemCode =
  /** `y`, `n`, a centre, target or limit is NaN or infinite. Missing is `null`. */
  | "notANumber"
  /** Further from zero than 1e150, where squares overflow. */
  | "tooLarge"
  /** A value below zero where only zero and more has a meaning (c, g, p, u, denominators). */
  | "negative"
  /** A time between events, or a scale, that is zero or negative. */
  | "notPositive"
  /** Events counted over a denominator of 0. */
  | "eventsOverNothing"
  /** More cases than opportunities on a p chart. */
  | "numeratorAboveDenominator"
  /** The chart needs a denominator, and no row has one. */
  | "denominatorNeeded"
  /** The chart has no use for a denominator, and a row has one. */
  | "denominatorNotUsed"
  /** x mixes numbers and text, or text that is no ISO-like time: say which axis it is. */
  | "xNotInOrder"
  /** Not a calendar date (`2026-02-30`), where one is needed. */
  | "notADate"
  /** A list of dates that goes backwards, or a lower limit above the upper one. */
  | "outOfOrder"
  /** A freeze, split, exclusion or note that points outside the series, or is no whole number. */
  | "outOfRange"
  /** A number of points that must be at least 1. */
  | "notWhole"
  /** Not 0 or 1 where an outcome is asked for. */
  | "notAnOutcome"
  /** A chart, set of rules, axis or the like that does not exist. */
  | "unknownChoice"
  /** A target, centre or limit that the scale cannot reach (a proportion above 100 %). */
  | "outsideScale";

export interface Problem {
  readonly code: ProblemCode;
  /** The field of the question, such as `rows.y`, `rows.n`, `freeze`, `splits`, `exclude`, `target`. */
  readonly field: string;
  /** Counted from 0: the row, or the place in the list of the field. `null` when the field is a single thing. */
  readonly position: number | null;
  /** The facet it was found in, where a question has facets. */
  readonly facet?: string;
  /** The value that was refused, as given. */
  readonly value: unknown;
}

/** All that is wrong, told at once (the first 100 of it; `count` has the whole number). */
export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly count: number;
}
