import type { Analysis, X } from "@laeringsnettverk/spc";
import { pointsFrom } from "./points-from.ts";
import { timeAxis } from "./time-axis.ts";

/**
 * So many points a small chart has room for: closer than two and a half px they run together. Eighteen months of weeks,
 * which is as long as a network lasts, are drawn whole.
 */
export const smallChartPoints = 80;

/**
 * The newest points, for a chart that has no room for more. Lines, signals and the reading are those of the whole series:
 * nothing is computed anew. Positions are counted from the first point that is left; what lies before it is negative.
 */
export function newestPart(analysis: Analysis, most = smallChartPoints): Analysis {
  return pointsFrom(analysis, Math.max(0, analysis.points.length - most));
}

/** The charts of a set with their newest points, all from the same time on: that of the one with most in the least time. */
export function newestTogether(analyses: readonly Analysis[], most = smallChartPoints): readonly Analysis[] {
  const parts = analyses.map((analysis) => newestPart(analysis, most));
  const { kind, slotOf } = timeAxis(parts.flatMap(({ points }) => points.map(({ x }) => x)));
  if (kind === "order") return parts;
  const slot = (x: X) => slotOf(x, 0);
  const starts = parts
    .filter(({ points }) => points.length >= most)
    .map(({ points: [first] }) => (first === undefined ? -Infinity : slot(first.x)));
  const start = Math.max(...starts, -Infinity);
  return parts.map((part) => {
    const first = part.points.findIndex(({ x }) => slot(x) >= start);
    return pointsFrom(part, first === -1 ? part.points.length : first);
  });
}
