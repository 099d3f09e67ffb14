/** Runs and crossings around a centre line. */
import { longestStretch } from "./stretches.ts";
import { bitsIn, type Words } from "./words.ts";

export interface Runs {
  /** Points that are measured and not on the line. */
  readonly useful: number;
  /** Useful points in the longest run on either side. */
  readonly longest: number;
  readonly crossings: number;
}

/**
 * The same for each side, counted one by one, for positions from ≤ i ≤ last. NaN is a gap. A point within the tolerance of
 * the line is not useful: it neither adds to a run nor breaks it (Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825).
 */
export function runsAround(
  values: Float64Array,
  centre: number,
  tolerance: number,
  from: number,
  last: number,
): Runs & { readonly longestAbove: number; readonly longestBelow: number } {
  const longest = { "1": 0, "-1": 0 };
  let useful = 0;
  let crossings = 0;
  let run = 0;
  let side = 0;
  for (let i = from; i <= last; i++) {
    const away = values[i]! - centre;
    const here = away > tolerance ? 1 : away < -tolerance ? -1 : 0;
    if (here === 0) continue;
    useful++;
    if (here !== side) {
      if (side !== 0) crossings++;
      run = 0;
      side = here;
    }
    longest[here] = Math.max(longest[here], ++run);
  }
  return {
    useful,
    longest: Math.max(longest[1], longest[-1]),
    crossings,
    longestAbove: longest[1],
    longestBelow: longest[-1],
  };
}

/** Runs from words in which every point is useful. */
export function runsInWords({ above, below }: Words, count: number): Runs {
  let crossings = 0;
  const length = (count + 31) >> 5;
  let before = length === 0 ? 0 : above[0]! >>> 31;
  for (let w = 0; w < length; w++) {
    const word = above[w]!;
    const changes = word ^ ((word >>> 1) | (before << 31));
    const rest = count - (w << 5);
    crossings += bitsIn(rest < 32 ? changes & ~(-1 >>> rest) : changes);
    before = word & 1;
  }
  const longest = longestStretch(below, count, longestStretch(above, count, 0));
  return { useful: count, longest, crossings };
}
