import type { Analysis } from "@laeringsnettverk/spc";
import { mainSignal } from "./chart-sentence/main-signal.ts";

/**
 * Whether somebody should ask why. Either a rule has fired in the bad direction and holds, or the chart says only that
 * something has changed (a signal without a side, such as too few crossings) while the level since the first samling is
 * worse than before it by more than chance explains. A worsening that is over is no longer one.
 */
export function hasWorsened(analysis: Analysis): boolean {
  const main = mainSignal(analysis);
  if (main === null || !main.holds) return false;
  if (main.signal.direction !== "neutral") return main.signal.direction === "worse";
  const { change } = analysis.reading;
  return change !== null && change.direction === "worse" && change.beyondChance;
}
