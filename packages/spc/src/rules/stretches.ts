import type { RuleName } from "../analysis.ts";
import type { Findings, SideCode } from "./findings.ts";

/** A set that wants to know of stretches from so many points on. */
export interface Asker {
  readonly points: number;
  /** What was to be expected, told with the finding: the points themselves, or the longest run by chance. */
  readonly expected: number;
  readonly findings: Findings;
}

/** The points words are about: how many, and where they stand in the series (each by itself, or all from one on). */
export interface Span {
  readonly count: number;
  readonly from: number;
  readonly positions: Int32Array | null;
}

/**
 * Every stretch of points whose bits are all 1, told to those who ask for stretches of that length, who come with the
 * least demanding first. `lead`: points before the first 1 that belong to the stretch, as a trend begins with the point it
 * rises from.
 */
export function findStretches(
  words: Int32Array,
  span: Span,
  rule: RuleName,
  side: SideCode,
  lead: number,
  askers: readonly Asker[],
): void {
  if (askers.length === 0) return;
  const least = askers[0]!.points - lead;
  const length = (span.count + 31) >> 5;
  let carried = 0;
  for (let w = 0; w < length; w++) {
    const word = words[w]!;
    const zeros = ~word;
    if (zeros === 0) {
      carried += 32;
      continue;
    }
    const leading = Math.clz32(zeros);
    if (carried + leading >= least)
      tell((w << 5) + leading - 1, carried + leading, span, rule, side, lead, askers);
    carried = 31 - Math.clz32(zeros & -zeros);
    // what neither begins nor ends the word
    let inner = ((word << leading) >>> leading) & (-1 << carried);
    if (least > 30 || !hasOnes(inner, least)) continue;
    while (inner !== 0) {
      const start = Math.clz32(inner);
      const ones = Math.clz32(~(inner << start));
      if (ones >= least) tell((w << 5) + start + ones - 1, ones, span, rule, side, lead, askers);
      inner = start + ones > 31 ? 0 : inner & (-1 >>> (start + ones));
    }
  }
  if (carried >= least) tell(span.count - 1, carried, span, rule, side, lead, askers);
}

function tell(
  end: number,
  ones: number,
  { from, positions }: Span,
  rule: RuleName,
  side: SideCode,
  lead: number,
  askers: readonly Asker[],
): void {
  const observed = ones + lead;
  const start = end - observed + 1;
  const first = positions === null ? from + start : positions[start]!;
  const last = positions === null ? from + end : positions[end]!;
  for (let a = 0; a < askers.length; a++) {
    const { points, expected, findings } = askers[a]!;
    if (points > observed) return;
    findings.add(rule, first, last, side, observed, expected);
  }
}

/** The longest stretch of ones, if it is longer than the one already known. */
export function longestStretch(words: Int32Array, count: number, known: number): number {
  let longest = known;
  let carried = 0;
  const length = (count + 31) >> 5;
  for (let w = 0; w < length; w++) {
    const word = words[w]!;
    const zeros = ~word;
    if (zeros === 0) {
      carried += 32;
      continue;
    }
    const leading = Math.clz32(zeros);
    if (carried + leading > longest) longest = carried + leading;
    carried = 31 - Math.clz32(zeros & -zeros);
    if (carried > longest) longest = carried;
    const inner = ((word << leading) >>> leading) & (-1 << carried);
    while (longest < 30 && hasOnes(inner, longest + 1)) longest++;
  }
  return carried > longest ? carried : longest;
}

/** Whether a word has so many ones in a row: shifted onto itself by 1, 2, 4 …, which halves the steps. */
function hasOnes(word: number, inRow: number): boolean {
  let left = word;
  let reach = 1;
  while (reach * 2 <= inRow) {
    left &= left << reach;
    reach *= 2;
  }
  return (left & (left << (inRow - reach))) !== 0;
}
