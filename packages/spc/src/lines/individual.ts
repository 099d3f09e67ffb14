/** Mean and mean moving range of a stretch of values: what individual value charts are made of. */
import { D4_OF_TWO } from "./constants.ts";

export interface Individual {
  /** NaN without values. */
  readonly mean: number;
  /** Mean of |value − value before|; NaN when no two values are neighbours. */
  readonly range: number;
  /** Values used. */
  readonly used: number;
  /** Moving ranges left out by the screening. */
  readonly dropped: number;
  /** The largest of the values, either side of zero. */
  readonly largest: number;
}

/** What one walk through the values gives. */
interface Sums {
  used: number;
  /** The first value, and the sum of the others measured from it: a constant has itself as mean, whatever its last digits. */
  first: number;
  rest: number;
  ranges: number;
  rangeSum: number;
  largest: number;
}

/**
 * Positions from ≤ i ≤ last. NaN is a gap, and no range is taken across it; an excluded point is passed over,
 * and its neighbours are compared with one another (as qicharts2 does).
 *
 * Screening (Nelson 1982, J Qual Technol 14:172) drops ranges of at least 3.267 × their mean, once. It never
 * lets the limits collapse: when only zeros would be left (a flat series with one jump), nothing is dropped.
 */
export function individual(
  values: Float64Array,
  excluded: Uint8Array | null,
  from: number,
  last: number,
  screening: boolean,
): Individual {
  let whole = excluded === null && last > from;
  let sums = whole ? sumWhole(values, from, last) : sumWithGaps(values, excluded, from, last);
  if (whole && Number.isNaN(sums.rest)) {
    whole = false;
    sums = sumWithGaps(values, excluded, from, last);
  }
  const { used, ranges, rangeSum, largest } = sums;
  const mean = used === 0 ? NaN : sums.first + sums.rest / used;
  const range = ranges === 0 ? NaN : rangeSum / ranges;
  if (!screening || !(range > 0)) return { mean, range, used, dropped: 0, largest };
  const most = D4_OF_TWO * range;
  const { kept, keptSum } = whole
    ? screenWhole(values, from, last, most, rangeSum)
    : screenWithGaps(values, excluded, from, last, most);
  if (!(keptSum > 0)) return { mean, range, used, dropped: 0, largest };
  return { mean, range: keptSum / kept, used, dropped: ranges - kept, largest };
}

/** Without gaps: two at a time, in two sums, since an addition waits for the one before it. */
function sumWhole(values: Float64Array, from: number, last: number): Sums {
  const first = values[from]!;
  let largest = Math.abs(first);
  let rest = 0;
  let otherRest = 0;
  let steps = 0;
  let otherSteps = 0;
  let before = first;
  let i = from + 1;
  for (; i < last; i += 2) {
    const one = values[i]!;
    const two = values[i + 1]!;
    rest += one - first;
    otherRest += two - first;
    steps += Math.abs(one - before);
    otherSteps += Math.abs(two - one);
    before = two;
    const size = Math.abs(one);
    const otherSize = Math.abs(two);
    if (size > largest) largest = size;
    if (otherSize > largest) largest = otherSize;
  }
  if (i === last) {
    const value = values[i]!;
    rest += value - first;
    steps += Math.abs(value - before);
    if (Math.abs(value) > largest) largest = Math.abs(value);
  }
  const count = last - from + 1;
  return {
    used: count,
    first,
    rest: rest + otherRest,
    ranges: count - 1,
    rangeSum: steps + otherSteps,
    largest,
  };
}

function sumWithGaps(values: Float64Array, excluded: Uint8Array | null, from: number, last: number): Sums {
  const sums = { used: 0, first: NaN, rest: 0, ranges: 0, rangeSum: 0, largest: 0 };
  let previous = NaN;
  for (let i = from; i <= last; i++) {
    if (excluded !== null && excluded[i] === 1) continue;
    const value = values[i]!;
    if (value === value) {
      if (sums.used++ === 0) sums.first = value;
      sums.rest += value - sums.first;
      if (Math.abs(value) > sums.largest) sums.largest = Math.abs(value);
      if (previous === previous) {
        sums.ranges++;
        sums.rangeSum += Math.abs(value - previous);
      }
    }
    previous = value;
  }
  return sums;
}

interface Kept {
  readonly kept: number;
  readonly keptSum: number;
}

/** Few are dropped, so those are summed and taken away; where little is left of the sum, it is summed again to be exact. */
function screenWhole(values: Float64Array, from: number, last: number, most: number, rangeSum: number): Kept {
  let dropped = 0;
  let droppedSum = 0;
  let before = values[from]!;
  let i = from + 1;
  for (; i < last; i += 2) {
    const one = values[i]!;
    const two = values[i + 1]!;
    const step = Math.abs(one - before);
    const otherStep = Math.abs(two - one);
    if (step >= most) {
      dropped++;
      droppedSum += step;
    }
    if (otherStep >= most) {
      dropped++;
      droppedSum += otherStep;
    }
    before = two;
  }
  if (i === last && Math.abs(values[i]! - before) >= most) {
    dropped++;
    droppedSum += Math.abs(values[i]! - before);
  }
  const keptSum = rangeSum - droppedSum;
  if (keptSum < 1e-3 * rangeSum) return screenWithGaps(values, null, from, last, most);
  return { kept: last - from - dropped, keptSum };
}

function screenWithGaps(
  values: Float64Array,
  excluded: Uint8Array | null,
  from: number,
  last: number,
  most: number,
): Kept {
  let kept = 0;
  let keptSum = 0;
  let previous = NaN;
  for (let i = from; i <= last; i++) {
    if (excluded !== null && excluded[i] === 1) continue;
    const value = values[i]!;
    const step = Math.abs(value - previous);
    if (step < most) {
      kept++;
      keptSum += step;
    }
    previous = value;
  }
  return { kept, keptSum };
}
