import type { Analysis, Part, RuleName, Signal } from "@laeringsnettverk/spc";

/** Rules that say most about the level come first; those about the whole part, which have no side, come last. */
const weight: readonly RuleName[] = [
  "longestRun",
  "shift",
  "trend",
  "twoOfThree",
  "fourOfFive",
  "beyondLimits",
  "tooFewCrossings",
  "tooFewRuns",
  "tooManyRuns",
  "alternating",
  "noneWithinOneSigma",
  "allWithinOneSigma",
];

export interface MainSignal {
  readonly signal: Signal;
  /** It reaches the latest point that counts; otherwise it was so once, and is no longer. */
  readonly holds: boolean;
}

/** Signals of the last part, where it has the ten useful points that give them a meaning; the weightiest first. */
export function heardSignals(analysis: Analysis): Signal[] {
  const last = analysis.parts.at(-1);
  if (last === undefined || last.useful < 10) return [];
  return analysis.signals
    .filter(({ part }) => part === last.index)
    .toSorted(
      (a, b) => weight.indexOf(a.rule) - weight.indexOf(b.rule) || b.positions.at(-1)! - a.positions.at(-1)!,
    );
}

/** What the sentence is about: a signal that holds, with a direction if there is one; else the last level that did not hold. */
export function mainSignal(analysis: Analysis): MainSignal | null {
  const heard = heardSignals(analysis);
  const holding = heard.filter((signal) => holds(signal, analysis));
  const now = holding.find(({ direction }) => direction !== "neutral") ?? holding[0];
  if (now !== undefined) return { signal: now, holds: true };
  const past = heard
    .filter(({ rule }) => rule === "longestRun" || rule === "shift" || rule === "trend")
    .toSorted((a, b) => b.positions.at(-1)! - a.positions.at(-1)!)[0];
  return past === undefined ? null : { signal: past, holds: false };
}

/** A point on the centre line neither prolongs a run nor ends it, so a run holds until a useful point breaks it. */
function holds({ positions, rule }: Signal, analysis: Analysis): boolean {
  const end = positions.at(-1)!;
  const onlyUseful = rule === "longestRun" || rule === "shift";
  const latest = analysis.points.findLast(
    (point) => point.value !== null && !point.excluded && (point.useful || !onlyUseful),
  );
  return latest !== undefined && end >= latest.position;
}

/** The part a sentence speaks of: the last. */
export function lastPart(analysis: Analysis): Part | undefined {
  return analysis.parts.at(-1);
}
