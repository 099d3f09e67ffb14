/**
 * Yes and no about 32 points in one word, the first point in its highest bit, so that a rule asks 32 points at a time.
 * Bits beyond the last point are 0.
 */
export interface Words {
  readonly above: Int32Array;
  readonly below: Int32Array;
  /** At most one sigma from the centre line, or on it. No point is near, or far, where there is no sigma. */
  readonly near: Int32Array;
  /** Beyond one, two and three sigma, on either side. */
  readonly beyond1: Int32Array;
  readonly beyond2: Int32Array;
  readonly beyond3: Int32Array;
  /** Compared with the point before. */
  readonly rising: Int32Array;
  readonly falling: Int32Array;
  /** Words that rules make of others. */
  readonly spare: Int32Array;
  readonly seen: Int32Array;
}

export function wordsFor(points: number): Words {
  const word = (): Int32Array => new Int32Array((points + 31) >> 5);
  return {
    above: word(),
    below: word(),
    near: word(),
    beyond1: word(),
    beyond2: word(),
    beyond3: word(),
    rising: word(),
    falling: word(),
    spare: word(),
    seen: word(),
  };
}

export function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Points for which the one or the other is so. */
export function pointsIn(words: Int32Array, others: Int32Array, count: number): number {
  let bits = 0;
  const length = (count + 31) >> 5;
  for (let w = 0; w < length; w++) bits += bitsIn(words[w]! | others[w]!);
  return bits;
}
