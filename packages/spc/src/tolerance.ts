/**
 * How near counts as equal: 1e-12 of the size of the values. Sums of decimals differ in their last digits (24 × 0.1), and
 * so do means of them; this is several thousand times that, and far below what anybody measures.
 */
export const ROUNDING = 1e-12;

/** From the largest value of a stretch, or the line it is compared with where that is larger. */
export function toleranceOf(values: Float64Array, from: number, to: number, line: number): number {
  let largest = Math.abs(line);
  for (let i = from; i < to; i++) {
    const size = Math.abs(values[i]!);
    if (size > largest) largest = size;
  }
  return largest * ROUNDING;
}
