import type { ReadSeries } from "./series.ts";

/** A side with fewer values has no level to speak of: what a baseline needs (A100; seed 002, line 31). */
const LEAST_VALUES = 3;

/** With fewer the rules are not asked in the phase, and it is too early to say anything of it (Anhøj & Olesen 2014). */
const VALUES_FOR_RULES = 10;

/** What is wrong with a phase: it is refused, or it may be begun by somebody who has been told. */
export type PhaseProblem =
  | { severity: "refused"; code: "notAPeriod" | "alreadyAPhase" }
  | { severity: "refused"; code: "tooFewBefore" | "tooFewAfter"; has: number; needs: number }
  | { severity: "warned"; code: "earlyPhase"; has: number; needs: number };

/**
 * Whether a new phase may begin with a period. The values before it in the phase that it divides, and from it on, are at
 * least three each; with fewer than ten from it on the median says nothing yet, which the one who decides must know.
 */
export function phaseProblem(
  series: Pick<ReadSeries, "analysis" | "periods">,
  from: Temporal.PlainDate,
): PhaseProblem | undefined {
  const { analysis, periods } = series;
  const at = periods.findIndex((period) => period.equals(from));
  const point = analysis.points[at];
  if (point === undefined) return { severity: "refused", code: "notAPeriod" };
  const part = analysis.parts[point.part] as (typeof analysis.parts)[number];
  if (part.first === at && at > 0) return { severity: "refused", code: "alreadyAPhase" };
  const measured = (first: number, last: number) =>
    analysis.points.slice(first, last + 1).filter(({ value }) => value !== null).length;
  const before = measured(part.first, at - 1);
  const after = measured(at, part.last);
  const needs = LEAST_VALUES;
  if (before < needs) return { severity: "refused", code: "tooFewBefore", has: before, needs };
  if (after < needs) return { severity: "refused", code: "tooFewAfter", has: after, needs };
  return after < VALUES_FOR_RULES
    ? { severity: "warned", code: "earlyPhase", has: after, needs: VALUES_FOR_RULES }
    : undefined;
}

/** The periods a phase may begin with, newest first. */
export function possiblePhases(series: Pick<ReadSeries, "analysis" | "periods">): Temporal.PlainDate[] {
  return series.periods.filter((period) => phaseProblem(series, period)?.severity !== "refused").toReversed();
}
