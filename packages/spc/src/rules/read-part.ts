/** One part, read by one or more sets of rules: coded once, and every pattern looked for once. */
import { findAllButOne } from "./all-but-one.ts";
import { crossingsMin, longestRunMax } from "./anhoej-limits.ts";
import { codeSides, codeSteps, codeVaryingZones, codeZones } from "./code.ts";
import { expectedRuns } from "./perla-table.ts";
import type { Plan } from "./plan.ts";
import { runsInWords, type Runs } from "./runs.ts";
import { keep, keptFor, type Kept } from "./streams.ts";
import { findStretches, type Asker, type Span } from "./stretches.ts";
import { pointsIn, wordsFor, type Words } from "./words.ts";

/** Room that is made once and used for every part and series. */
export interface Scratch {
  readonly words: Words;
  /** Made when a part first has something to pass over. */
  kept: { readonly words: Words; readonly stream: Kept } | null;
}

/** Room for parts of up to so many points. */
export function scratchFor(points: number): Scratch {
  return { words: wordsFor(points), kept: null };
}

export interface PartToRead {
  /** NaN where there is no value, or where it is excluded. */
  readonly values: Float64Array;
  readonly from: number;
  readonly count: number;
  /** Values that are not NaN. */
  readonly measured: number;
  readonly centre: number;
  /** NaN, or within the tolerance of 0, where there is none. */
  readonly sigma: number | Float64Array;
  readonly tolerance: number;
  /** False where points have no order, or share values: their runs are then counted, but no rule is asked. */
  readonly order: boolean;
  /** False where distance from the centre in sigmas would mislead. */
  readonly zones: boolean;
}

export function readPart(part: PartToRead, plan: Plan, scratch: Scratch): Runs {
  const { values, from, count, centre, sigma, tolerance, measured, order } = part;
  const { words } = scratch;
  codeSides(values, from, count, centre, typeof sigma === "number" ? sigma : NaN, tolerance, words);
  const all: Span = { count, from, positions: null };
  const whole = measured === count;
  const allUseful = whole && pointsIn(words.above, words.below, count) === count;
  let runs: Runs;
  if (allUseful) {
    runs = runsInWords(words, count);
    if (order) findRuns(words, all, runs, part, plan);
  } else {
    const { words: rest, stream } = roomFor(scratch, count);
    const left = keep(values, NaN, from, count, stream, (value) => Math.abs(value - centre) > tolerance);
    codeSides(stream.values, 0, left, centre, NaN, tolerance, rest);
    runs = runsInWords(rest, left);
    const useful = { count: left, from: 0, positions: stream.positions };
    if (order) {
      findRuns(rest, useful, runs, part, plan);
      findShifts(rest, useful, plan.shifts.gapsAndLine);
    }
  }
  if (!order) return runs;
  if (plan.hasSteps) codeSteps(values, from, count, tolerance, words);
  const zones = plan.hasZones && part.zones;
  if (zones) {
    if (whole && typeof sigma === "number" && sigma > tolerance)
      codeZones(values, from, count, centre, sigma, tolerance, words);
    else codeVaryingZones(values, from, count, centre, sigma, tolerance, words);
  }
  if (allUseful) findShifts(words, all, plan.shifts.all);
  else {
    findShifts(words, all, plan.shifts.nothing);
    if (whole) findShifts(words, all, plan.shifts.gaps);
  }
  if (plan.hasSteps) findTrends(part, plan, scratch, whole);
  // where no point is off the line nothing varies, which is no pattern
  if (zones && runs.useful > 0) findInZones(words, all, plan, whole);
  if (whole) {
    if (zones) findBetween(words, all, plan);
  } else readMeasured(part, plan, scratch);
  return runs;
}

/** Anhøj's two rules, and Perla's number of runs, in words that hold useful points only. */
function findRuns(words: Words, useful: Span, runs: Runs, { from, count }: PartToRead, plan: Plan): void {
  const last = from + count - 1;
  if (plan.anhoej.length > 0 && runs.useful > 0) {
    const most = longestRunMax(runs.useful);
    if (runs.longest > most) {
      const askers = plan.anhoej.map((findings) => ({ points: most + 1, expected: most, findings }));
      findStretches(words.above, useful, "longestRun", 1, 0, askers);
      findStretches(words.below, useful, "longestRun", -1, 0, askers);
    }
    const least = crossingsMin(runs.useful);
    if (runs.crossings < least) {
      for (const findings of plan.anhoej)
        findings.add("tooFewCrossings", from, last, 0, runs.crossings, least);
    }
  }
  const expected = plan.numberOfRuns.length > 0 ? expectedRuns(runs.useful) : null;
  if (expected === null) return;
  const number = runs.crossings + 1;
  for (const findings of plan.numberOfRuns) {
    if (number < expected.least) findings.add("tooFewRuns", from, last, 0, number, expected.least);
    if (number > expected.most) findings.add("tooManyRuns", from, last, 0, number, expected.most);
  }
}

function findShifts({ above, below }: Words, span: Span, askers: readonly Asker[]): void {
  findStretches(above, span, "shift", 1, 0, askers);
  findStretches(below, span, "shift", -1, 0, askers);
}

function findSteps({ rising, falling }: Words, span: Span, askers: readonly Asker[]): void {
  findStretches(rising, span, "trend", 2, 1, askers);
  findStretches(falling, span, "trend", -2, 1, askers);
}

function findTrends(part: PartToRead, plan: Plan, scratch: Scratch, whole: boolean): void {
  const { values, from, count, tolerance } = part;
  const { words } = scratch;
  const all: Span = { count, from, positions: null };
  const noRepeats = whole && pointsIn(words.rising, words.falling, count) === count - 1;
  if (noRepeats) findSteps(words, all, plan.trends.all);
  else {
    findSteps(words, all, plan.trends.nothing);
    if (whole) findSteps(words, all, plan.trends.gaps);
    if (plan.trends.gapsAndRepeats.length > 0) {
      const { words: rest, stream } = roomFor(scratch, count);
      // a first value has none before it to be a repeat of
      const changes = (value: number, before: number): boolean =>
        value === value && !(Math.abs(value - before) <= tolerance);
      const left = keep(values, NaN, from, count, stream, changes);
      codeSteps(stream.values, 0, left, tolerance, rest);
      findSteps(rest, { count: left, from: 0, positions: stream.positions }, plan.trends.gapsAndRepeats);
    }
  }
  if (plan.alternating.length === 0) return;
  const { rising, falling, spare } = words;
  for (let w = 0, rose = 0, fell = 0; w << 5 < count; w++) {
    const up = rising[w]!;
    const down = falling[w]!;
    spare[w] = (up & ((down >>> 1) | (fell << 31))) | (down & ((up >>> 1) | (rose << 31)));
    rose = up;
    fell = down;
  }
  findStretches(spare, all, "alternating", 0, 2, plan.alternating);
}

/** Rules about zones that a gap breaks. */
function findInZones(words: Words, all: Span, plan: Plan, whole: boolean): void {
  const { above, below, near, beyond1, beyond2, spare, seen } = words;
  const length = (all.count + 31) >> 5;
  findStretches(near, all, "allWithinOneSigma", 0, 0, plan.allWithinOneSigma);
  findStretches(beyond1, all, "noneWithinOneSigma", 0, 0, plan.noneWithinOneSigma);
  if (plan.twoOfThree.length + plan.fourOfFive.length === 0) return;
  if (!whole) for (let w = 0; w < length; w++) seen[w] = above[w]! | below[w]! | near[w]!;
  const allowed = whole ? null : seen;
  for (let w = 0; w < length; w++) spare[w] = above[w]! & beyond2[w]!;
  findAllButOne(spare, allowed, all, 3, "twoOfThree", 1, plan.twoOfThree);
  for (let w = 0; w < length; w++) spare[w] = below[w]! & beyond2[w]!;
  findAllButOne(spare, allowed, all, 3, "twoOfThree", -1, plan.twoOfThree);
  for (let w = 0; w < length; w++) spare[w] = above[w]! & beyond1[w]!;
  findAllButOne(spare, allowed, all, 5, "fourOfFive", 1, plan.fourOfFive);
  for (let w = 0; w < length; w++) spare[w] = below[w]! & beyond1[w]!;
  findAllButOne(spare, allowed, all, 5, "fourOfFive", -1, plan.fourOfFive);
}

/** Making Data Count's two of three: between two and three sigma, with the whole window on one side. */
function findBetween({ above, below, beyond2, beyond3, spare }: Words, span: Span, plan: Plan): void {
  if (plan.twoOfThreeBetween.length === 0) return;
  const length = (span.count + 31) >> 5;
  for (let w = 0; w < length; w++) spare[w] = above[w]! & beyond2[w]! & ~beyond3[w]!;
  findAllButOne(spare, above, span, 3, "twoOfThree", 1, plan.twoOfThreeBetween);
  for (let w = 0; w < length; w++) spare[w] = below[w]! & beyond2[w]! & ~beyond3[w]!;
  findAllButOne(spare, below, span, 3, "twoOfThree", -1, plan.twoOfThreeBetween);
}

/** What is read with the gaps taken out. */
function readMeasured(part: PartToRead, plan: Plan, scratch: Scratch): void {
  const { values, from, count, centre, sigma, tolerance, zones } = part;
  if (plan.shifts.gaps.length + plan.trends.gaps.length + plan.twoOfThreeBetween.length === 0) return;
  const { words, stream } = roomFor(scratch, count);
  const left = keep(values, sigma, from, count, stream, (value) => value === value);
  const span: Span = { count: left, from: 0, positions: stream.positions };
  codeSides(stream.values, 0, left, centre, NaN, tolerance, words);
  codeSteps(stream.values, 0, left, tolerance, words);
  findShifts(words, span, plan.shifts.gaps);
  findSteps(words, span, plan.trends.gaps);
  if (!zones) return;
  codeVaryingZones(stream.values, 0, left, centre, stream.sigmas, tolerance, words);
  findBetween(words, span, plan);
}

function roomFor(scratch: Scratch, count: number): NonNullable<Scratch["kept"]> {
  if (scratch.kept === null || scratch.kept.stream.values.length < count) {
    scratch.kept = { words: wordsFor(count), stream: keptFor(count) };
  }
  return scratch.kept;
}
