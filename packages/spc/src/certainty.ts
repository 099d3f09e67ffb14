import type { Certainty } from "./analysis.ts";

/** From 10 useful points the Anhøj rules have their published properties (Anhøj & Olesen 2014). */
export const USEFUL_FOR_PROVISIONAL = 10;
/** Provost & Murray 2011 ask for 20 to 30 points before limits are firm. */
const USEFUL_FOR_FIRM = 20;

export function certaintyOf(useful: number, measured: number): Certainty {
  if (measured === 0) return "noData";
  if (useful < USEFUL_FOR_PROVISIONAL) return "tooFew";
  return useful < USEFUL_FOR_FIRM ? "provisional" : "firm";
}
