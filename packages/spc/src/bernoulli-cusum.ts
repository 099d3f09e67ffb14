/** Bernoulli CUSUM: case by case, has the risk risen or fallen? */
import { Problems } from "./problems.ts";
import type { Refusal } from "./refusal.ts";

export interface CusumQuestion {
  /** 1 where it happened, 0 where it did not, `null` where it is not known (passed over), in the order of the cases. */
  readonly outcomes: readonly (0 | 1 | null)[];
  /** The risk to be expected, between 0 and 1, or learnt from the first so many known cases. */
  readonly baseline: number | { readonly first: number };
  /** The change worth finding: the odds of the baseline times and divided by this. Default 2. */
  readonly oddsRatio?: number;
  /** How far the evidence must go, in log likelihood. Default 3.5 (Neuburger et al. 2017, BMJ Qual Saf 26:919). */
  readonly limit?: number;
}

export interface CusumPoint {
  readonly outcome: 0 | 1 | null;
  /** Evidence for a higher risk, from 0 up. */
  readonly up: number;
  /** Evidence for a lower risk, from 0 down. */
  readonly down: number;
  readonly signalUp: boolean;
  readonly signalDown: boolean;
}

export interface Cusum {
  readonly ok: true;
  readonly p0: number;
  /** The risks that are held against the baseline. */
  readonly p1: number;
  readonly p2: number;
  readonly points: readonly CusumPoint[];
}

/**
 * Each case adds log(P(outcome | p1) ÷ P(outcome | p0)), never below 0; likewise downwards for p2. A sum that reaches the
 * limit signals, is shown where it got to, and starts again from 0. Refuses outcomes other than 0, 1 and `null`, and a
 * baseline of 0 or 1 (also one learnt from cases that are all alike), against which no likelihood can be taken.
 */
export function bernoulliCusum(question: CusumQuestion): Cusum | Refusal {
  const { outcomes, baseline, oddsRatio = 2, limit = 3.5 } = question;
  const problems = new Problems();
  outcomes.forEach((outcome, i) => {
    if (outcome !== 0 && outcome !== 1 && outcome !== null)
      problems.add("notAnOutcome", "outcomes", i, outcome);
  });
  if (!(oddsRatio > 1 && Number.isFinite(oddsRatio)))
    problems.add("outsideScale", "oddsRatio", null, oddsRatio);
  if (!(limit > 0 && Number.isFinite(limit))) problems.add("notPositive", "limit", null, limit);
  const p0 = typeof baseline === "number" ? baseline : learnt(outcomes, baseline.first, problems);
  if (!(p0 > 0 && p0 < 1) && !problems.any) problems.add("outsideScale", "baseline", null, p0);
  if (problems.any) return problems.refusal();
  const p1 = riskAtOdds(p0, oddsRatio);
  const p2 = riskAtOdds(p0, 1 / oddsRatio);
  let up = 0;
  let down = 0;
  const points = outcomes.map((outcome) => {
    if (outcome !== null) {
      up = Math.max(0, (up >= limit ? 0 : up) + evidence(outcome, p1, p0));
      down = Math.min(0, (down <= -limit ? 0 : down) - evidence(outcome, p2, p0));
    }
    const told = outcome !== null;
    return { outcome, up, down, signalUp: told && up >= limit, signalDown: told && down <= -limit };
  });
  return { ok: true, p0, p1, p2, points };
}

function learnt(outcomes: readonly (0 | 1 | null)[], first: number, problems: Problems): number {
  const known = outcomes.filter((outcome) => outcome !== null);
  if (!Number.isInteger(first) || first < 1) problems.add("notWhole", "baseline.first", null, first);
  else if (first > known.length) problems.add("outOfRange", "baseline.first", null, first);
  else return known.slice(0, first).reduce<number>((sum, outcome) => sum + outcome, 0) / first;
  return NaN;
}

function riskAtOdds(risk: number, ratio: number): number {
  const odds = (risk / (1 - risk)) * ratio;
  return odds / (1 + odds);
}

function evidence(outcome: 0 | 1, risk: number, expected: number): number {
  return outcome === 1 ? Math.log(risk / expected) : Math.log((1 - risk) / (1 - expected));
}
