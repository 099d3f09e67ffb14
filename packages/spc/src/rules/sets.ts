/** The named sets of rules, each as its source has it: all their numbers are here. */
import type { RuleLeftOut, RuleName } from "../analysis.ts";
import type { RuleSet } from "../question.ts";

/** Points that neither add to a pattern nor break it. Whatever is not passed over breaks it. */
export type PassesOver = "nothing" | "gaps" | "gapsAndLine" | "gapsAndRepeats";

export interface SetOfRules {
  /** The rules of the set, those that take precedence first. */
  readonly rules: readonly RuleName[];
  /** So many in a row on one side. */
  readonly shift?: { readonly points: number; readonly passesOver: PassesOver };
  /** So many values all rising or all falling. */
  readonly trend?: { readonly points: number; readonly passesOver: PassesOver };
  /** So many values that go up and down by turns. */
  readonly alternating?: number;
  /** Two of three beyond two sigma on one side; `between`: not beyond three, and all three points on that side. */
  readonly twoOfThree?: "beyond" | "between";
  /** Four of five beyond one sigma on one side. */
  readonly fourOfFive?: true;
  readonly allWithinOneSigma?: number;
  readonly noneWithinOneSigma?: number;
}

export const ruleSets: Readonly<Record<RuleSet, SetOfRules>> = {
  /** Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825: bounds that follow the number of useful points (`anhoej.ts`). */
  anhoej: { rules: ["beyondLimits", "longestRun", "tooFewCrossings"] },
  /** Perla, Provost & Murray 2011, BMJ Qual Saf 20:46; the table of runs is in `perla-table.ts`. */
  perla: {
    rules: ["beyondLimits", "shift", "trend", "tooFewRuns", "tooManyRuns"],
    shift: { points: 6, passesOver: "gapsAndLine" },
    trend: { points: 5, passesOver: "gapsAndRepeats" },
  },
  /** NHS Making Data Count, as NHSRplotthedots 0.2.2 codes it. */
  makingDataCount: {
    rules: ["beyondLimits", "trend", "twoOfThree", "shift"],
    shift: { points: 7, passesOver: "gaps" },
    trend: { points: 7, passesOver: "gaps" },
    twoOfThree: "between",
  },
  /** Western Electric, Statistical Quality Control Handbook, 1956. */
  westernElectric: {
    rules: ["beyondLimits", "twoOfThree", "fourOfFive", "shift"],
    shift: { points: 8, passesOver: "nothing" },
    twoOfThree: "beyond",
    fourOfFive: true,
  },
  /** Nelson 1984, J Qual Technol 16:237. */
  nelson: {
    rules: [
      "beyondLimits",
      "shift",
      "trend",
      "alternating",
      "twoOfThree",
      "fourOfFive",
      "allWithinOneSigma",
      "noneWithinOneSigma",
    ],
    shift: { points: 9, passesOver: "nothing" },
    trend: { points: 6, passesOver: "nothing" },
    alternating: 14,
    twoOfThree: "beyond",
    fourOfFive: true,
    allWithinOneSigma: 15,
    noneWithinOneSigma: 8,
  },
  none: { rules: [] },
};

/** Rules that measure distance in sigmas from the centre line. */
const zoneRules: readonly RuleName[] = [
  "twoOfThree",
  "fourOfFive",
  "allWithinOneSigma",
  "noneWithinOneSigma",
];

/** What a chart can bear: whether it has limits, whether order means anything, and whether zones do. */
export interface Bearing {
  readonly limits: boolean;
  readonly order: boolean;
  readonly dependent: boolean;
  readonly skewed: boolean;
}

export function rulesLeftOut(set: RuleSet, bearing: Bearing): RuleLeftOut[] {
  const { limits, order, dependent, skewed } = bearing;
  return ruleSets[set].rules.flatMap((rule) => {
    const inZones = zoneRules.includes(rule);
    const because =
      rule === "beyondLimits"
        ? !limits && "noLimits"
        : !order
          ? "noOrder"
          : dependent
            ? "dependentValues"
            : inZones && (!limits ? "noLimits" : skewed && "skewed");
    return because === false ? [] : [{ rule, because }];
  });
}
