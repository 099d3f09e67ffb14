/**
 * The lower quantile of Bin(trials, ½): the smallest c with P(X ≤ c) ≥ probability (for probabilities up to a half).
 *
 * Right at a million trials and more, where 2^-trials is far below what a number can hold: each term is counted in units
 * of the one ten standard deviations below the middle (beneath which lies 1e-23 of it all), by the ratio to its neighbour,
 * and the whole is twice the lower half.
 */
export function halfBinomialQuantile(probability: number, trials: number): number {
  const first = Math.max(0, Math.floor(trials / 2 - 5 * Math.sqrt(trials)));
  let half = 0;
  let term = 1;
  for (let c = first; 2 * c <= trials; c++) {
    // the middle term of an even number belongs half to each side
    half += 2 * c === trials ? term / 2 : term;
    term *= (trials - c) / (c + 1);
  }
  let sum = 0;
  term = 1;
  for (let c = first; ; c++) {
    sum += term;
    if (sum >= probability * 2 * half || 2 * c >= trials) return c;
    term *= (trials - c) / (c + 1);
  }
}
