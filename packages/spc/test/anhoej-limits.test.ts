import { describe, expect, it } from "vitest";
import { crossingsMin, longestRunMax } from "../src/index.ts";
import { halfBinomialQuantile } from "../src/rules/binomial.ts";

/** Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825: useful points, longest run at most, crossings at least. */
const published = [
  [10, 6, 2],
  [11, 6, 2],
  [12, 7, 3],
  [13, 7, 3],
  [14, 7, 4],
  [16, 7, 4],
  [18, 7, 5],
  [20, 7, 6],
  [22, 7, 7],
  [23, 8, 7],
  [24, 8, 8],
  [26, 8, 8],
  [28, 8, 9],
  [30, 8, 10],
  [36, 8, 13],
  [40, 8, 14],
  [46, 9, 17],
  [50, 9, 19],
  [60, 9, 23],
  [91, 10, 37],
  [100, 10, 41],
] as const;

describe("what chance is expected to give", () => {
  it.each(published)(
    "of %i useful points: a run of at most %i, and at least %i crossings",
    (useful, longest, crossings) => {
      expect(longestRunMax(useful)).toBe(longest);
      expect(crossingsMin(useful)).toBe(crossings);
    },
  );

  it("of no and of one useful point is nothing to go by", () => {
    expect([longestRunMax(0), crossingsMin(0), longestRunMax(1), crossingsMin(1)]).toEqual([0, 0, 3, 0]);
  });

  it("is the same as by whole numbers of any size, for every count up to 2,000", () => {
    // P(X ≤ c) ≥ 5 % is 20 × the ways of at most c ≥ 2^n: no rounding anywhere
    for (let n = 0; n <= 2000; n += n < 400 ? 1 : 37) {
      let ways = 1n;
      let sum = 1n;
      let c = 0;
      const all = 2n ** BigInt(n);
      while (20n * sum < all) {
        ways = (ways * BigInt(n - c)) / BigInt(c + 1);
        sum += ways;
        c++;
      }
      expect(halfBinomialQuantile(0.05, n), `n = ${n}`).toBe(c);
    }
  });

  it("stays right at a million points and more, where 2^-n is nothing", () => {
    // by the binomial's own central limit with continuity and skewness 0: n/2 − 1.6448536·√n/2 − ½, rounded up, ± 1
    for (const n of [100_000, 999_999, 1_000_000, 10_000_000]) {
      const near = n / 2 - 1.6448536269514722 * (Math.sqrt(n) / 2) - 0.5;
      expect(Math.abs(halfBinomialQuantile(0.05, n) - near)).toBeLessThan(1.001);
    }
    // summed from the middle outwards, in quite another way than the engine does
    for (const n of [10_000, 1_000_000]) {
      let term = middleTerm(n);
      let upTo = 0.5 + term / 2;
      let c = n / 2;
      while (upTo - term >= 0.05) {
        upTo -= term;
        term *= c / (n - c + 1);
        c--;
      }
      expect(halfBinomialQuantile(0.05, n)).toBe(c);
    }
    expect(crossingsMin(1_000_001)).toBe(halfBinomialQuantile(0.05, 1_000_000));
    expect(longestRunMax(1_000_000)).toBe(23);
  });
});

/** P(X = n/2) for even n, as the product of (2k − 1)/(2k). */
function middleTerm(n: number): number {
  let product = 1;
  for (let k = 1; k <= n / 2; k++) product *= (2 * k - 1) / (2 * k);
  return product;
}
