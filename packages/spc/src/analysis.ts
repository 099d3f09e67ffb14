/** The answer to a question: points, parts, signals and a reading. No words, no NaN: what is missing is `null`. */
import type { ChartKind, RuleSet, X } from "./question.ts";

/** Why a point has no value. `noDenominator`: the denominator is not known. `nothingToCount`: it is 0. */
export type GapReason =
  "notMeasured" | "noDenominator" | "nothingToCount" | "tooFewInSubgroup" | "noPointBefore";

export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Point {
  /** Counted from 0, after rows are joined and put in order. */
  readonly position: number;
  readonly x: X;
  /** How many measured rows were joined into the point (the subgroup's size on `xbar` and `s`). */
  readonly rows: number;
  /** In the unit shown; `null` is a gap, and `gap` says why. */
  readonly value: number | null;
  readonly gap: GapReason | null;
  /** Sums of the rows, before the ratio and the scale; `null` on charts without a denominator. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Kept visible, but without a say in lines and runs. */
  readonly excluded: boolean;
  /** Helped set the lines of its part. */
  readonly baseline: boolean;
  /** Index into `parts`. */
  readonly part: number;
  readonly centre: number | null;
  /** 3 sigma; `null` on run charts and where there is too little to compute them from. */
  readonly limits: Limits | null;
  /** 2 sigma. */
  readonly innerLimits: Limits | null;
  /** Where the value lies from the centre line. `on` within the tolerance; `null` for a gap. */
  readonly side: "above" | "on" | "below" | null;
  /** A useful observation: measured, not excluded and not on the line. Only these count in runs. */
  readonly useful: boolean;
  /** Indices into `signals`, those that flag this point. */
  readonly signals: readonly number[];
}

/** No data (0), too few to tell (1–9), provisional (10–19) or firm (20 or more useful points). */
export type Certainty = "noData" | "tooFew" | "provisional" | "firm";

export interface Part {
  readonly index: number;
  /** Positions, both included. */
  readonly first: number;
  readonly last: number;
  /** The points that may set the lines, both included, and how many of them had a value and were not excluded. */
  readonly baseline: { readonly first: number; readonly last: number; readonly used: number };
  readonly centre: number | null;
  readonly centreKind: "mean" | "median" | "given";
  /** One sigma where it is the same for all points of the part, in the unit shown; otherwise `null`. */
  readonly sigma: number | null;
  /** Laney's factor on the prime charts: 1 means no more variation than the counts themselves explain. */
  readonly sigmaZ: number | null;
  /** Moving ranges left out by the screening. */
  readonly screenedOut: number;
  readonly points: number;
  readonly missing: number;
  readonly excluded: number;
  readonly useful: number;
  readonly longestRun: number;
  /** At most this many are expected; `null` without useful points. */
  readonly longestRunMax: number | null;
  readonly crossings: number;
  /** At least this many are expected; `null` without useful points. */
  readonly crossingsMin: number | null;
  /** Points beyond the 3 sigma limits, excluded ones counted too. */
  readonly beyondLimits: number;
  readonly certainty: Certainty;
}

/**
 * - `longestRun` (Anhøj), `shift` (n in a row on one side), `trend` (n rising or falling)
 * - `tooFewCrossings` (Anhøj), `tooFewRuns`, `tooManyRuns` (Perla)
 * - `beyondLimits` · `twoOfThree` · `fourOfFive` · `alternating` · `allWithinOneSigma` · `noneWithinOneSigma`
 */
export type RuleName =
  | "longestRun"
  | "shift"
  | "trend"
  | "tooFewCrossings"
  | "tooFewRuns"
  | "tooManyRuns"
  | "beyondLimits"
  | "twoOfThree"
  | "fourOfFive"
  | "alternating"
  | "allWithinOneSigma"
  | "noneWithinOneSigma";

export interface Signal {
  readonly rule: RuleName;
  readonly ruleSet: RuleSet;
  readonly part: number;
  /** The points the rule flags, in order: a run its useful points, too few crossings the whole part. */
  readonly positions: readonly number[];
  /** Where the points lie (`above`, `below`) or go (`rising`, `falling`); `null` when the rule has no side. */
  readonly side: "above" | "below" | "rising" | "falling" | null;
  /** What it means given the question's `improvement`; `neutral` when that is neutral or the rule has no side. */
  readonly direction: "better" | "worse" | "neutral";
  /** The number seen: length of the run, crossings, runs, points in the pattern, sigmas from the centre. */
  readonly observed: number;
  /** The most (or for too few of something, the least) that chance is expected to give; for patterns, the rule's own n. */
  readonly expected: number;
  /** Useful points in the part, beside which the two numbers are read. */
  readonly useful: number;
  /** The nearest noted change at or before the first point of the signal. */
  readonly noteBefore: string | null;
}

/** A rule of the set that was not asked, and why. */
export interface RuleLeftOut {
  readonly rule: RuleName;
  /** `noLimits`: needs sigma. `dependentValues`: moving ranges share values. `noOrder`: categories. `skewed`: zones mislead. */
  readonly because: "noLimits" | "dependentValues" | "noOrder" | "skewed";
}

/** A level: the centre of a stretch of points, and how many values it stands on. */
export interface Level {
  readonly centre: number;
  readonly first: number;
  readonly last: number;
  /** Values it was computed from. */
  readonly values: number;
}

/** A new part the engine proposes, never takes: a person decides, and writes why. */
export interface SplitProposal {
  /** The new part would begin here (position). */
  readonly at: number;
  readonly x: X;
  /** Index into `signals`: the run that has held from there to the latest point. */
  readonly signal: number;
  /** Useful points in the new part, and in the part left behind. */
  readonly usefulAfter: number;
  readonly usefulBefore: number;
  /** A note near the start of the run, a candidate for the cause; without one the cause is not known. */
  readonly note: string | null;
}

export interface Reading {
  /** Of the last part: the word, and the counts behind it. */
  readonly certainty: Certainty;
  readonly useful: number;
  /** Points with a value, excluded ones not counted, in the last part and in all. */
  readonly measured: number;
  readonly measuredInAll: number;
  readonly missingInAll: number;
  /** Where things are now: the last part, or with a freeze the points after it. */
  readonly level: Level | null;
  /** The latest point that has a value. */
  readonly latest: { readonly position: number; readonly x: X; readonly value: number } | null;
  /** What came first: the frozen points, or the first part; `null` when there is neither freeze nor split. */
  readonly baseline: Level | null;
  /** Level now less level then. */
  readonly change: {
    readonly difference: number;
    /** Now ÷ then; `null` when the baseline is 0 or the signs differ. */
    readonly ratio: number | null;
    readonly direction: "better" | "worse" | "neutral" | "none";
    /** Around the baseline's centre the points since have a run on that side longer than chance explains (Anhøj). */
    readonly beyondChance: boolean;
  } | null;
  /** Class of the latest point by the signals that flag it; `null` when there is too little to tell. */
  readonly variation: "common" | "improvement" | "concern" | "neutralHigh" | "neutralLow" | "unsteady" | null;
  /** The target against the limits of the latest point; `null` without target, side or limits. */
  readonly assurance: "pass" | "fail" | "hitOrMiss" | null;
  /** Where the latest value and the level stand from the target; `null` without a target or an improvement side. */
  readonly target: { readonly latestMeets: boolean; readonly levelMeets: boolean } | null;
  readonly proposedSplit: SplitProposal | null;
}

export interface Analysis {
  readonly ok: true;
  readonly chart: ChartKind;
  /** The set of rules that was used travels with the result. */
  readonly ruleSet: RuleSet;
  readonly rulesLeftOut: readonly RuleLeftOut[];
  readonly improvement: "up" | "down" | "neutral";
  readonly per: number;
  readonly target: number | null;
  /** Whether moving ranges were screened, on charts that have them. */
  readonly screening: boolean;
  readonly axis: "time" | "sequence" | "category";
  readonly points: readonly Point[];
  readonly parts: readonly Part[];
  readonly signals: readonly Signal[];
  /** Notes in the order given; `position` is `null` when a note comes after the last point. */
  readonly notes: readonly { readonly id: string; readonly position: number | null }[];
  readonly reading: Reading;
}
