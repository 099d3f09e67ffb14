import type { RuleName } from "../analysis.ts";
import type { Findings, SideCode } from "./findings.ts";
import type { Span } from "./stretches.ts";
import { bitsIn } from "./words.ts";

/**
 * Windows of so many neighbours of which all but at most one are hits: 2 of 3, 4 of 5. Windows that share points make one
 * finding. `allowed`: a window with a point that is not allowed does not count; without it, all points are.
 */
export function findAllButOne(
  hits: Int32Array,
  allowed: Int32Array | null,
  span: Span,
  of: number,
  rule: RuleName,
  side: SideCode,
  askers: readonly Findings[],
): void {
  const { count } = span;
  const length = (count + 31) >> 5;
  let first = -1;
  let end = -1;
  let hitsBefore = 0;
  // nothing is allowed before the first point, so no window begins there
  let allowedBefore = 0;
  for (let w = 0; w < length; w++) {
    const word = hits[w]!;
    const may = allowed === null ? -1 : allowed[w]!;
    if ((word | hitsBefore) !== 0) {
      // bit i: the window that ends at point i has at most one miss, and all its points are allowed
      let missed = ~word;
      let missedTwice = 0;
      let fits = may;
      for (let back = 1; back < of; back++) {
        const miss = ~((word >>> back) | (hitsBefore << (32 - back)));
        missedTwice |= missed & miss;
        missed |= miss;
        fits &= (may >>> back) | (allowedBefore << (32 - back));
      }
      let ends = ~missedTwice & fits;
      const rest = count - (w << 5);
      if (rest < 32) ends &= ~(-1 >>> rest);
      while (ends !== 0) {
        const bit = Math.clz32(ends);
        const at = (w << 5) + bit;
        ends &= ~(0x80000000 >>> bit);
        if (first >= 0 && at - of + 1 > end) {
          tell(hits, first, end, span, of, rule, side, askers);
          first = -1;
        }
        if (first < 0) first = at - of + 1;
        end = at;
      }
    }
    hitsBefore = word;
    allowedBefore = may;
  }
  if (first >= 0) tell(hits, first, end, span, of, rule, side, askers);
}

function tell(
  hits: Int32Array,
  first: number,
  end: number,
  { from, positions }: Span,
  of: number,
  rule: RuleName,
  side: SideCode,
  askers: readonly Findings[],
): void {
  let observed = 0;
  for (let w = first >> 5; w <= end >> 5; w++) {
    let word = hits[w]!;
    if (w === first >> 5) word &= -1 >>> (first & 31);
    if (w === end >> 5) word &= -1 << (31 - (end & 31));
    observed += bitsIn(word);
  }
  const start = positions === null ? from + first : positions[first]!;
  const stop = positions === null ? from + end : positions[end]!;
  for (let a = 0; a < askers.length; a++) askers[a]!.add(rule, start, stop, side, observed, of - 1);
}
