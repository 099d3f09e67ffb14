/**
 * What several sets ask, put together by kind, so that a pattern more than one of them knows is looked for once, and those
 * who ask for fewer points hear of it as well.
 */
import type { RuleSet } from "../question.ts";
import type { Findings } from "./findings.ts";
import { ruleSets, type PassesOver } from "./sets.ts";
import type { Asker } from "./stretches.ts";

type ByPassing = Readonly<Record<PassesOver | "all", readonly Asker[]>>;

export interface Plan {
  readonly anhoej: readonly Findings[];
  readonly numberOfRuns: readonly Findings[];
  /** By what they pass over; `all` of them, for a part where there is nothing to pass over. */
  readonly shifts: ByPassing;
  readonly trends: ByPassing;
  readonly alternating: readonly Asker[];
  readonly twoOfThree: readonly Findings[];
  readonly twoOfThreeBetween: readonly Findings[];
  readonly fourOfFive: readonly Findings[];
  readonly allWithinOneSigma: readonly Asker[];
  readonly noneWithinOneSigma: readonly Asker[];
  readonly hasSteps: boolean;
  readonly hasZones: boolean;
}

/** Findings go to the list with the same number as their set. */
export function planFor(sets: readonly RuleSet[], findings: readonly Findings[]): Plan {
  const asked = sets.map((name, s) => ({ name, set: ruleSets[name], findings: findings[s]! }));
  const those = (asks: (one: (typeof asked)[number]) => boolean): Findings[] =>
    asked.filter(asks).map(({ findings: list }) => list);
  const askers = (points: (one: (typeof asked)[number]) => number | undefined): Asker[] =>
    asked
      .flatMap((one) => {
        const least = points(one);
        return least === undefined ? [] : [{ points: least, expected: least, findings: one.findings }];
      })
      .toSorted((a, b) => a.points - b.points);
  const byPassing = (kind: "shift" | "trend"): ByPassing => {
    const which = (over?: PassesOver): Asker[] =>
      askers(({ set }) =>
        over === undefined || set[kind]?.passesOver === over ? set[kind]?.points : undefined,
      );
    return {
      all: which(),
      nothing: which("nothing"),
      gaps: which("gaps"),
      gapsAndLine: which("gapsAndLine"),
      gapsAndRepeats: which("gapsAndRepeats"),
    };
  };
  return {
    anhoej: those(({ name }) => name === "anhoej"),
    numberOfRuns: those(({ name }) => name === "perla"),
    shifts: byPassing("shift"),
    trends: byPassing("trend"),
    alternating: askers(({ set }) => set.alternating),
    twoOfThree: those(({ set }) => set.twoOfThree === "beyond"),
    twoOfThreeBetween: those(({ set }) => set.twoOfThree === "between"),
    fourOfFive: those(({ set }) => set.fourOfFive === true),
    allWithinOneSigma: askers(({ set }) => set.allWithinOneSigma),
    noneWithinOneSigma: askers(({ set }) => set.noneWithinOneSigma),
    hasSteps: asked.some(({ set }) => set.trend !== undefined),
    // every set that knows zones knows two of three
    hasZones: asked.some(({ set }) => set.twoOfThree !== undefined),
  };
}
