/** What is asked of the engine: a series of rows, the chart to make of them, and the decisions people have taken. */

/** The horizontal place of a row: a number, or text such as "2026-03-12", "2026-03", "2026-W11" or a unit's name. */
export type X = number | string;

/** One row as it was collected. Several rows with the same `x` are joined into one point, unless `join` says otherwise. */
export interface Row {
  /** Left out: the row's own number, counted from 1. */
  readonly x?: X;
  /** The value measured; where there is an `n`, the numerator (events, cases). `null` or left out: not measured. */
  readonly y?: number | null;
  /** The denominator (opportunities, patients, days). Leave out for charts without one. `null`: not known. */
  readonly n?: number | null;
}

/**
 * - `run` values or ratios around their median · `i` individual values (XmR) · `mr` moving ranges
 * - `iPrime` individual values with denominators (Taylor's I′) · `xbar`, `s` means and standard deviations of subgroups
 * - `p`, `pPrime` proportions · `u`, `uPrime` rates · `c` counts
 * - `g` cases between rare events · `t` time between rare events · `mdc` NHS Making Data Count XmR
 */
export type ChartKind =
  "run" | "i" | "mr" | "iPrime" | "xbar" | "s" | "p" | "pPrime" | "u" | "uPrime" | "c" | "g" | "t" | "mdc";

/** The named sets of rules. `none` draws the chart and asks nothing of it. */
export type RuleSet = "anhoej" | "perla" | "makingDataCount" | "westernElectric" | "nelson" | "none";

/**
 * A place in the series. A number is a position counted from 0 after rows are joined.
 * `{ x }` is the first point whose x is at or after that x (for categories: exactly that x).
 */
export type Place = number | { readonly x: X };

/** Something people changed or noted, at a place; `id` is yours and comes back untouched. */
export interface Note {
  readonly id: string;
  readonly at: Place;
}

export interface Question {
  readonly chart: ChartKind;
  readonly rows: readonly Row[];
  /**
   * How x is ordered. `time` (default): numbers and ISO-like text, sorted. `sequence`: as given, runs are read.
   * `category`: as given or as in `categories`, and runs mean nothing, so no rule about order is applied.
   */
  readonly axis?: "time" | "sequence" | "category";
  /** The order of the categories (only with `axis: "category"`). */
  readonly categories?: readonly string[];
  /** Joins ISO dates (`2026-03-12`) into periods before anything else. */
  readonly period?: "week" | "month" | "quarter" | "year";
  /**
   * How rows with the same x and no denominator are joined. Default `mean`; counts (`c`) are always summed.
   * `apart`: not at all, whatever the chart. Each row is a point, as of two events on one day; their order is as given.
   */
  readonly join?: "mean" | "median" | "sum" | "sd" | "apart";
  /** The centre line: the chart's own (default), the other kind, or a given number in the unit shown. */
  readonly centre?: "mean" | "median" | number;
  /** Limits given rather than computed, in the unit shown: a sigma around the centre, or the two lines themselves. */
  readonly limits?:
    { readonly sigma: number } | { readonly lower: number | null; readonly upper: number | null };
  /** Shown value = ratio × `per`: 1 (default) for a proportion, 100 for percent, 1000 for per mille. */
  readonly per?: number;
  /** Default `anhoej` (`makingDataCount` for the `mdc` chart). */
  readonly rules?: RuleSet;
  /** Which way is better. Default `neutral`. */
  readonly improvement?: "up" | "down" | "neutral";
  /** In the unit shown. */
  readonly target?: number | null;
  /**
   * The first so many points of each part set its lines (a list: one entry a part, `null` for all of that part).
   * A place `{ x }` freezes up to, not including, that place, in the first part.
   */
  readonly freeze?: number | { readonly x: X } | readonly (number | null)[] | null;
  /** Where new parts begin. A number: after so many points. */
  readonly splits?: readonly Place[];
  /** Points that take no part in lines and runs, but stay visible and are still held against the limits. */
  readonly exclude?: readonly Place[];
  readonly notes?: readonly Note[];
  /** Drop moving ranges of at least 3.267 × their mean, once (Nelson 1982). Default true. Shown in the result. */
  readonly screening?: boolean;
  /** For `i`, `iPrime`, `xbar` and `mdc`: a lower limit below 0 is drawn at 0 when no value is negative. Default false. */
  readonly neverNegative?: boolean;
}
