/** What each part came to, in counts. */
import type { Part, Point } from "./analysis.ts";
import { certaintyOf } from "./certainty.ts";
import type { Computed } from "./computed.ts";
import { crossingsMin, longestRunMax } from "./rules/anhoej-limits.ts";

export function partsOf(
  { question, phases, lines, runs, drawn, findings }: Computed,
  points: readonly Point[],
): Part[] {
  return phases.phases.map(({ first, last, baselineLast }, index) => {
    const { centreKind, sigma, sigmaZ, screenedOut } = lines[index]!;
    const { useful, longest, crossings } = runs[index]!;
    let missing = 0;
    let excluded = 0;
    let used = 0;
    for (let i = first; i <= last; i++) {
      const point = points[i]!;
      if (point.excluded) excluded++;
      else if (point.value === null) missing++;
      if (point.baseline) used++;
    }
    const measured = last - first + 1 - missing - excluded;
    const centre = drawn.centre[first]!;
    return {
      index,
      first,
      last,
      baseline: { first, last: baselineLast, used },
      centre: Number.isFinite(centre) ? centre : null,
      centreKind,
      sigma: Number.isFinite(sigma) && question.chart !== "t" ? sigma * question.per : null,
      sigmaZ: sigmaZ !== null && Number.isFinite(sigmaZ) ? sigmaZ : null,
      screenedOut,
      points: last - first + 1,
      missing,
      excluded,
      useful,
      longestRun: longest,
      longestRunMax: useful > 0 ? longestRunMax(useful) : null,
      crossings,
      crossingsMin: useful > 0 ? crossingsMin(useful) : null,
      beyondLimits: findings[index]!.filter(({ rule }) => rule === "beyondLimits").length,
      certainty: certaintyOf(useful, measured),
    };
  });
}
