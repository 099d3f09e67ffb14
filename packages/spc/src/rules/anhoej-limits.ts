/**
 * The Anhøj rules: a run longer, or crossings fewer, than chance explains, given the number of useful points.
 * Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825; the bound on the run from Schilling 2012, the bound on
 * crossings the lower 5 % point of a binomial (Chen 2010).
 */
import { halfBinomialQuantile } from "./binomial.ts";

/** The longest run chance is expected to give among so many useful points: round(log2 u) + 3; 0 without any. */
export function longestRunMax(useful: number): number {
  return useful < 1 ? 0 : Math.round(Math.log2(useful)) + 3;
}

/** The fewest crossings chance is expected to give: the 5 % point of Bin(u − 1, ½). */
export function crossingsMin(useful: number): number {
  if (useful < 2) return 0;
  const known = remembered[useful];
  if (known !== undefined && known > 0) return known - 1;
  const least = halfBinomialQuantile(0.05, useful - 1);
  if (useful < remembered.length) remembered[useful] = least + 1;
  return least;
}

/** The answer + 1 for small series, which are asked for again and again; 0 is not yet asked. */
const remembered = new Int16Array(1024);
