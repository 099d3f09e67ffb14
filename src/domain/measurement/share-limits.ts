import type { Analysis, Limits } from "@laeringsnettverk/spc";
import type { CountedMeasure } from "./value.ts";

/** All of it, in the unit shown. */
const WHOLE = 100;

/**
 * The limits of a share of a whole as they are shown: never below 0 % or above 100 %, where there is nothing, so that the
 * axis is always 0–100. An individuals chart computes its limits from the variation alone, uncut, and by those the rules
 * and the assurance have been decided; of the classical charts P, U and C alone are cut (Montgomery, Statistical Quality
 * Control, 7.3). Cutting decides nothing anew, for neither a share nor a target lies outside 0–100.
 */
export function withShareLimits(
  analysis: Analysis,
  { unit, partOfWhole }: CountedMeasure & { partOfWhole?: boolean | undefined },
): Analysis {
  if (unit !== "percent" || partOfWhole === false || analysis.chart === "run") return analysis;
  return {
    ...analysis,
    points: analysis.points.map((point) =>
      point.limits === null && point.innerLimits === null
        ? point
        : { ...point, limits: withinWhole(point.limits), innerLimits: withinWhole(point.innerLimits) },
    ),
  };
}

function withinWhole(limits: Limits | null): Limits | null {
  if (limits === null) return null;
  const { lower, upper } = limits;
  return {
    lower: lower === null ? null : Math.max(0, lower),
    upper: upper === null ? null : Math.min(WHOLE, upper),
  };
}
