/**
 * c4(n): the mean of the standard deviation of n normal values, in sigmas: √(2/(n−1))·Γ(n/2)/Γ((n−1)/2) (Montgomery,
 * app. VI). NaN below two values.
 *
 * Stepped up from c4(2) = √(2/π) by c4(n)·c4(n+1) = √((n−1)/n), which is Γ's own recursion, so that no factorial can
 * overflow; for large n by its series, 1 − 1/4n − 7/32n² − 19/128n³, then right to the twelfth digit.
 */
export function c4(n: number): number {
  if (!(n >= 2)) return NaN;
  if (n > 600) return 1 - (1 / 4 + (7 / 32 + 19 / 128 / n) / n) / n;
  let c = Math.sqrt(2 / Math.PI);
  for (let k = 2; k < n; k++) c = Math.sqrt((k - 1) / k) / c;
  return c;
}
