import type { ChartKind, Improvement, Interval, MeasureKind, Unit } from "../change-package.ts";
import { valueOf } from "./value.ts";

/** How a team says that it counts, in the order of the guide: a share first, for that is what most teams need. */
export const countingWays = ["share", "per1000", "mean", "minutes", "days", "count", "daysBetween"] as const;
export type CountingWay = (typeof countingWays)[number];

/** How often, for all but what is entered when it happens. */
export const ownIntervals = ["day", "week", "twoWeeks", "month", "quarter"] as const satisfies Interval[];

interface Counted {
  unit: Unit;
  hasDenominator: boolean;
  partOfWhole: boolean;
  chart: ChartKind;
}

const counted: Readonly<Record<CountingWay, Counted>> = {
  share: { unit: "percent", hasDenominator: true, partOfWhole: true, chart: "run" },
  per1000: { unit: "per1000", hasDenominator: true, partOfWhole: false, chart: "run" },
  mean: { unit: "mean", hasDenominator: true, partOfWhole: false, chart: "run" },
  minutes: { unit: "minutes", hasDenominator: true, partOfWhole: false, chart: "run" },
  days: { unit: "days", hasDenominator: true, partOfWhole: false, chart: "run" },
  count: { unit: "count", hasDenominator: false, partOfWhole: false, chart: "run" },
  daysBetween: { unit: "days", hasDenominator: false, partOfWhole: false, chart: "t" },
};

/** A measure as a team writes it: the answers to what, for whom, how counted and how often. */
export interface OwnMeasure {
  name: string;
  kind: MeasureKind;
  sample: string;
  way: CountingWay;
  numerator: string;
  /** Empty where there is nothing to divide by. */
  denominator: string;
  /** Undefined for what is entered when it happens. */
  interval: Interval | undefined;
  improvement: Improvement;
  target: number | undefined;
}

export type OwnMeasureProblem =
  { field: "denominator" | "interval"; code: "required" } | { field: "target"; code: "aboveHundred" };

/** What does not hang together, all at once. What is not asked for in a way of counting is passed over. */
export function ownMeasureProblems({
  way,
  denominator,
  interval,
  target,
}: Pick<OwnMeasure, "way" | "denominator" | "interval" | "target">): OwnMeasureProblem[] {
  const problems: OwnMeasureProblem[] = [];
  if (counted[way].hasDenominator && denominator === "")
    problems.push({ field: "denominator", code: "required" });
  if (way !== "daysBetween" && interval === undefined) problems.push({ field: "interval", code: "required" });
  if (counted[way].unit === "percent" && target !== undefined && target > 100)
    problems.push({ field: "target", code: "aboveHundred" });
  return problems;
}

export interface CountedAs extends Counted {
  interval: Interval;
}

/** What the system counts by: the days between rare events are entered when they happen, all else in its interval. */
export function countedAs({ way, interval }: Pick<OwnMeasure, "way" | "interval">): CountedAs {
  return { ...counted[way], interval: way === "daysBetween" ? "event" : (interval ?? "month") };
}

/** The way back: how somebody said it, from what was made of it. */
export function wayOf({
  unit,
  hasDenominator,
}: {
  unit: Unit;
  hasDenominator: boolean;
}): CountingWay | undefined {
  return countingWays.find(
    (way) => counted[way].unit === unit && counted[way].hasDenominator === hasDenominator,
  );
}

/**
 * What would turn figures that are kept into figures of something else: a measure with values keeps how it is counted,
 * and another way of counting is another measure. Names and explanations may be mended at any time.
 */
export function countingChanged(
  before: Pick<CountedAs, "unit" | "hasDenominator" | "partOfWhole" | "interval">,
  after: Pick<CountedAs, "unit" | "hasDenominator" | "partOfWhole" | "interval">,
): boolean {
  return (
    before.unit !== after.unit ||
    before.interval !== after.interval ||
    before.hasDenominator !== after.hasDenominator ||
    before.partOfWhole !== after.partOfWhole
  );
}

/** Two numbers that people may try a way of counting with, and what comes of them. */
export function exampleOf(way: CountingWay): {
  numerator: number;
  denominator: number | null;
  value: number;
} {
  const { numerator, denominator } = exampleNumbers[way];
  const value = valueOf({ numerator, denominator }, counted[way]);
  if (value === undefined) throw new Error(`The example of ${way} gives nothing`);
  return { numerator, denominator, value };
}

const exampleNumbers: Readonly<Record<CountingWay, { numerator: number; denominator: number | null }>> = {
  share: { numerator: 18, denominator: 20 },
  per1000: { numerator: 3, denominator: 720 },
  mean: { numerator: 46, denominator: 20 },
  minutes: { numerator: 640, denominator: 20 },
  days: { numerator: 36, denominator: 12 },
  count: { numerator: 4, denominator: null },
  daysBetween: { numerator: 23, denominator: null },
};
