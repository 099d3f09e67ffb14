import { perOf } from "./value.ts";
import type { CheckedMeasure } from "./entry-check.ts";

/** What was counted in another period. */
export interface EarlierCounts {
  numerator: number;
  denominator: number | null;
}

/** Which of the numbers is far from what the team has counted before, and between what it has lain. */
export interface Unusual {
  field: "numerator" | "denominator";
  /** The number in the field itself, or the value that is shown. */
  of: "field" | "value";
  now: number;
  least: number;
  most: number;
}

/** Two years of months: what was usual before that says little of today. */
export const RECENT_VALUES = 24;

/** Fewer say nothing of what is usual. */
export const EARLIER_NEEDED = 4;

/** A digit too many or too few is ten times; a team that doubles its ward is no slip. */
const TIMES = 3;

/** So much may come by chance where a team counts few. */
const FEW = 5;

/** How far outside its own range a share may fall by chance: three standard errors. */
const ERRORS = 3;

/**
 * Asks whether a number is a slip of the finger: 180 for 18, a field filled in as the other, a digit that is missing.
 * DHIS2 compares with a smallest and a largest value made of the place's own history (its mean and two standard
 * deviations); the idea is the same, but as counts vary by chance the more the fewer they are, the bounds are:
 *
 * - what is divided by, a number that stands alone, and a mean: more than three times (and five) above the largest
 *   earlier one, or as far below the smallest;
 * - a share of a whole and a rate: outside the range of the earlier values by more than that range is wide and by more
 *   than three standard errors (binomial, for a rate Poisson), and by at least five counted.
 *
 * It is a question, never a refusal. A test holds it to less than one in a hundred right entries.
 * @param earlier the newest of the team's other values, at most RECENT_VALUES of them
 */
export function unusualIn(
  { numerator, denominator }: { numerator: number | null; denominator: number | null },
  measure: CheckedMeasure,
  earlier: readonly EarlierCounts[],
): Unusual | undefined {
  if (numerator === null || earlier.length < EARLIER_NEEDED) return undefined;
  if (!measure.hasDenominator || denominator === null) {
    const range = rangeOf(earlier.map((one) => one.numerator));
    return isFarFrom(numerator, range)
      ? { field: "numerator", of: "field", now: numerator, ...range }
      : undefined;
  }
  const wholes = earlier.filter((one): one is Divided => one.denominator !== null && one.denominator > 0);
  if (wholes.length < EARLIER_NEEDED) return undefined;
  const counted = rangeOf(wholes.map((one) => one.denominator));
  if (isFarFrom(denominator, counted))
    return { field: "denominator", of: "field", now: denominator, ...counted };
  const per = perOf[measure.unit];
  const shares = rangeOf(wholes.map((one) => one.numerator / one.denominator));
  const shown = { least: shares.least * per, most: shares.most * per };
  const now = (numerator / denominator) * per;
  const isFar = isMean(measure)
    ? isFarFrom(now, shown)
    : isFarShare({ numerator, denominator }, shares, wholes, measure.partOfWhole);
  return isFar ? { field: "numerator", of: "value", now, ...shown } : undefined;
}

interface Divided extends EarlierCounts {
  denominator: number;
}

interface Range {
  least: number;
  most: number;
}

function rangeOf(values: readonly number[]): Range {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function isFarFrom(value: number, { least, most }: Range): boolean {
  return value > TIMES * most + FEW || least > TIMES * value + FEW;
}

/** What is added up is measured, not counted: minutes, days, points. */
function isMean({ unit }: CheckedMeasure): boolean {
  return unit === "mean" || unit === "minutes" || unit === "days";
}

function isFarShare(
  { numerator, denominator }: Divided,
  { least, most }: Range,
  wholes: readonly Divided[],
  partOfWhole: boolean,
): boolean {
  const whole = wholes.reduce((sum, one) => sum + one.denominator, 0);
  const part = wholes.reduce((sum, one) => sum + one.numerator, 0);
  // one more and one less than was seen, so that nothing but noughts is not taken for certainty
  const rate = partOfWhole ? (part + 1) / (whole + 2) : (part + 1) / whole;
  const variance = partOfWhole ? rate * (1 - rate) : rate;
  const error = Math.sqrt(variance * (1 / denominator + 1 / whole));
  const margin = Math.max(most - least, ERRORS * error);
  const share = numerator / denominator;
  const beyond = share > most ? share - most : least - share;
  return beyond > margin && beyond * denominator >= FEW;
}
