/**
 * What a gap, a point on the line or a repeat does to a pattern is the rule's own choice. Where a rule passes over such
 * points, it reads a stream they have been taken out of; `positions` then says where the others stand in the series.
 */

/** Room for a stream and for its positions. */
export interface Kept {
  readonly values: Float64Array;
  readonly sigmas: Float64Array;
  readonly positions: Int32Array;
}

export function keptFor(points: number): Kept {
  return {
    values: new Float64Array(points),
    sigmas: new Float64Array(points),
    positions: new Int32Array(points),
  };
}

/** Keeps the values that are wanted, given the last one kept; returns how many. */
export function keep(
  values: Float64Array,
  sigmas: number | Float64Array,
  from: number,
  count: number,
  kept: Kept,
  wants: (value: number, before: number) => boolean,
): number {
  let k = 0;
  for (let i = from; i < from + count; i++) {
    const value = values[i]!;
    if (!wants(value, k > 0 ? kept.values[k - 1]! : NaN)) continue;
    kept.values[k] = value;
    kept.sigmas[k] = typeof sigmas === "number" ? sigmas : sigmas[i]!;
    kept.positions[k++] = i;
  }
  return k;
}
