import type { Analysis } from "@laeringsnettverk/spc";
import type { Language } from "../language.ts";
import { assuranceWords } from "./assurance-words.ts";

/** Whether the process as it is will meet the target: each time, now and then, or not. */
export const assurances = ["pass", "hitOrMiss", "fail"] as const;
export type Assurance = (typeof assurances)[number];

/** Why a chart does not tell whether the target will be met, the first that holds. */
export type NoAssurance = "noTarget" | "noSide" | "noLimits" | "tooFew";

/** The mark as it stands under a small chart. */
export interface AssuranceMark {
  is: Assurance;
  word: string;
}

/** Limits of fewer values are on trial, and a mark would promise what they do not hold (NHS Making Data Count). */
const VALUES_NEEDED = 12;

/**
 * The assurance of NHS Making Data Count («will it meet the target?»): with the target outside the limits of the latest
 * value it will be met each time or not at all, else now and then as chance has it. There is none without a target, where
 * neither way is better, on a run chart (it has no limits), and where there is too little to compute limits from: twelve
 * values in the phase that goes on now, ten of them off the centre line unless all are alike.
 */
export function assuranceOf({ analysis }: { analysis: Analysis }): Assurance | { none: NoAssurance } {
  const { reading, target, improvement, chart } = analysis;
  if (target === null) return { none: "noTarget" };
  if (improvement === "neutral") return { none: "noSide" };
  if (chart === "run") return { none: "noLimits" };
  if (reading.measured < VALUES_NEEDED) return { none: "tooFew" };
  // all alike: nothing is off the line, and the one value there is meets the target or does not
  if (reading.useful === 0 && reading.target !== null) return reading.target.latestMeets ? "pass" : "fail";
  return reading.assurance ?? { none: "tooFew" };
}

/** The mark with its word; undefined where there is none to show. */
export function assuranceMark(series: { analysis: Analysis }, language: Language): AssuranceMark | undefined {
  const is = assuranceOf(series);
  return typeof is === "string" ? { is, word: assuranceWords[is][language] } : undefined;
}

/** What is said of the target on the page of a measure; null where there is nothing to say. */
export function assuranceText(series: { analysis: Analysis }, language: Language): string | null {
  const is = assuranceOf(series);
  if (typeof is === "string") return assuranceWords.meaning[is][language];
  if (is.none === "noLimits" || is.none === "tooFew") return assuranceWords.none[is.none][language];
  return null;
}
