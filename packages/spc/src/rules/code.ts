/**
 * Writes what is so of each point into words. `+(a > b)` is 1 or 0 without a jump: on a run chart half of the points lie
 * on the other side than the one before, and a processor that guesses is wrong every second time.
 *
 * NaN is neither above nor below, near nor far, and nothing rises from it or falls to it. Exactly on a limit or a line,
 * give or take the tolerance, is not beyond it.
 */
import type { Words } from "./words.ts";

/** Which side of the line, and what lies beyond three sigma (NaN: nothing does): all that the Anhøj rules ask. */
export function codeSides(
  values: Float64Array,
  from: number,
  count: number,
  centre: number,
  sigma: number,
  tolerance: number,
  { above, below, beyond3 }: Words,
): void {
  const three = 3 * sigma + tolerance;
  const end = from + count;
  for (let start = from, w = 0; start < end; start += 32, w++) {
    const stop = start + 32 < end ? start + 32 : end;
    let up = 0;
    let down = 0;
    let beyond = 0;
    for (let i = start; i < stop; i++) {
      const away = values[i]! - centre;
      up = (up << 1) | +(away > tolerance);
      down = (down << 1) | +(away < -tolerance);
      beyond = (beyond << 1) | +(Math.abs(away) > three);
    }
    const unused = start + 32 - stop;
    above[w] = up << unused;
    below[w] = down << unused;
    beyond3[w] = beyond << unused;
  }
}

/** Rising and falling, each point compared with the one before it. */
export function codeSteps(
  values: Float64Array,
  from: number,
  count: number,
  tolerance: number,
  { rising, falling }: Words,
): void {
  const end = from + count;
  let before = NaN;
  for (let start = from, w = 0; start < end; start += 32, w++) {
    const stop = start + 32 < end ? start + 32 : end;
    let rise = 0;
    let fall = 0;
    for (let i = start; i < stop; i++) {
      const value = values[i]!;
      const step = value - before;
      before = value;
      rise = (rise << 1) | +(step > tolerance);
      fall = (fall << 1) | +(step < -tolerance);
    }
    const unused = start + 32 - stop;
    rising[w] = rise << unused;
    falling[w] = fall << unused;
  }
}

/** Distance in sigmas, for a sigma that is the same for all points, and points that all have a value. */
export function codeZones(
  values: Float64Array,
  from: number,
  count: number,
  centre: number,
  sigma: number,
  tolerance: number,
  { near, beyond1, beyond2 }: Words,
): void {
  const one = sigma + tolerance;
  const two = 2 * sigma + tolerance;
  const end = from + count;
  for (let start = from, w = 0; start < end; start += 32, w++) {
    const stop = start + 32 < end ? start + 32 : end;
    let past1 = 0;
    let past2 = 0;
    for (let i = start; i < stop; i++) {
      const away = Math.abs(values[i]! - centre);
      past1 = (past1 << 1) | +(away > one);
      past2 = (past2 << 1) | +(away > two);
    }
    const unused = start + 32 - stop;
    near[w] = ~past1 << unused;
    beyond1[w] = past1 << unused;
    beyond2[w] = past2 << unused;
  }
}

/** The same where sigma varies, is missing or is zero (no point is then near or far), or where values are missing. */
export function codeVaryingZones(
  values: Float64Array,
  from: number,
  count: number,
  centre: number,
  sigma: number | Float64Array,
  tolerance: number,
  { near, beyond1, beyond2, beyond3 }: Words,
): void {
  near.fill(0);
  beyond1.fill(0);
  beyond2.fill(0);
  beyond3.fill(0);
  for (let k = 0; k < count; k++) {
    const unit = typeof sigma === "number" ? sigma : sigma[from + k]!;
    if (!(unit > tolerance)) continue;
    const away = Math.abs(values[from + k]! - centre) - tolerance;
    const w = k >> 5;
    const bit = 0x80000000 >>> (k & 31);
    if (away <= unit) near[w]! |= bit;
    if (away > unit) beyond1[w]! |= bit;
    if (away > 2 * unit) beyond2[w]! |= bit;
    if (away > 3 * unit) beyond3[w]! |= bit;
  }
}
