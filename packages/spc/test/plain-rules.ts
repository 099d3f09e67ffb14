/**
 * The rules once more, as their definitions read and without a thought for speed: every window looked at, point by point.
 * The engine, which asks 32 points at a time, is held against these.
 */
export type Plain = readonly (number | null)[];

/** Flags by rule, one for each point. */
export type Flags = Record<string, boolean[]>;

function blank(y: Plain): boolean[] {
  return y.map(() => false);
}

/** Positions that are not passed over, in order; `null` among them where something breaks the pattern. */
type Sequence = (number | null)[];

/** Flags maximal stretches of at least n positions of the sequence that all have the property. */
function stretches(y: Plain, sequence: Sequence, n: number, has: (i: number) => boolean): boolean[] {
  const flags = blank(y);
  for (let start = 0; start + n <= sequence.length; start++) {
    const window = sequence.slice(start, start + n);
    if (window.every((i) => i !== null && has(i))) for (const i of window) flags[i!] = true;
  }
  return flags;
}

/** Flags windows of n positions of the sequence in which each value is further the same way than the one before. */
function trends(y: Plain, sequence: Sequence, n: number): boolean[] {
  const flags = blank(y);
  for (let start = 0; start + n <= sequence.length; start++) {
    const window = sequence.slice(start, start + n);
    if (window.includes(null)) continue;
    const values = window.map((i) => y[i!]!);
    const rising = values.every((value, k) => k === 0 || value > values[k - 1]!);
    const falling = values.every((value, k) => k === 0 || value < values[k - 1]!);
    if (rising || falling) for (const i of window) flags[i!] = true;
  }
  return flags;
}

/** Flags the hits of windows of m positions with at least k hits, all of them allowed. */
function someOf(
  y: Plain,
  sequence: Sequence,
  k: number,
  m: number,
  hit: (i: number) => boolean,
  allowed: (i: number) => boolean = () => true,
): boolean[] {
  const flags = blank(y);
  for (let start = 0; start + m <= sequence.length; start++) {
    const window = sequence.slice(start, start + m);
    if (window.some((i) => i === null || !allowed(i))) continue;
    const hits = window.filter((i) => hit(i!));
    if (hits.length >= k) for (const i of hits) flags[i!] = true;
  }
  return flags;
}

function either(...lists: boolean[][]): boolean[] {
  return lists[0]!.map((_, i) => lists.some((list) => list[i]));
}

export function plainRules(y: Plain, centre: number, sigma: number): Record<string, Flags> {
  const withGaps: Sequence = y.map((value, i) => (value === null ? null : i));
  const measured: Sequence = withGaps.filter((i) => i !== null);
  const useful: Sequence = measured.filter((i) => y[i!] !== centre);
  const changes: Sequence = [];
  for (const i of measured) {
    const before = changes.at(-1);
    if (before === undefined || y[before!] !== y[i!]) changes.push(i);
  }
  const z = (i: number): number => (y[i]! - centre) / sigma;
  const above = (i: number): boolean => z(i) > 0;
  const below = (i: number): boolean => z(i) < 0;
  const shifts = (sequence: Sequence, n: number): boolean[] =>
    either(stretches(y, sequence, n, above), stretches(y, sequence, n, below));
  const beyond = (k: number, m: number, far: number): boolean[] =>
    either(
      someOf(y, withGaps, k, m, (i) => z(i) > far),
      someOf(y, withGaps, k, m, (i) => z(i) < -far),
    );
  const alternating = blank(y);
  for (let start = 0; start + 14 <= y.length; start++) {
    const window = y.slice(start, start + 14);
    if (window.includes(null)) continue;
    const steps = window.slice(1).map((value, k) => Math.sign(value! - window[k]!));
    if (steps.every((step, k) => step !== 0 && (k === 0 || step === -steps[k - 1]!)))
      alternating.fill(true, start, start + 14);
  }
  return {
    perla: { shift: shifts(useful, 6), trend: trends(y, changes, 5) },
    makingDataCount: {
      shift: shifts(measured, 7),
      trend: trends(y, measured, 7),
      twoOfThree: either(
        someOf(y, measured, 2, 3, (i) => z(i) > 2 && z(i) <= 3, above),
        someOf(y, measured, 2, 3, (i) => z(i) < -2 && z(i) >= -3, below),
      ),
    },
    westernElectric: { shift: shifts(withGaps, 8), twoOfThree: beyond(2, 3, 2), fourOfFive: beyond(4, 5, 1) },
    nelson: {
      shift: shifts(withGaps, 9),
      trend: trends(y, withGaps, 6),
      alternating,
      twoOfThree: beyond(2, 3, 2),
      fourOfFive: beyond(4, 5, 1),
      allWithinOneSigma: stretches(y, withGaps, 15, (i) => Math.abs(z(i)) <= 1),
      noneWithinOneSigma: stretches(y, withGaps, 8, (i) => Math.abs(z(i)) > 1),
    },
  };
}

/** Useful points, longest run and crossings, by their definitions. */
export function plainRuns(y: Plain, centre: number): { useful: number; longest: number; crossings: number } {
  const sides = y.filter((value) => value !== null && value !== centre).map((value) => value! > centre);
  let longest = 0;
  let run = 0;
  let crossings = 0;
  sides.forEach((side, i) => {
    const same = i > 0 && sides[i - 1] === side;
    if (i > 0 && !same) crossings++;
    run = same ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return { useful: sides.length, longest, crossings };
}
