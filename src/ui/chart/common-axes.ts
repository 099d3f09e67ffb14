import type { Analysis, X } from "@laeringsnettverk/spc";
import { seenValues } from "./data-layer.ts";
import { timeAxis } from "./time-axis.ts";
import { valueScale } from "./value-scale.ts";

/** One scale for all charts of a set, so that heights can be compared. */
export function commonRange(analyses: readonly Analysis[], percent: boolean): { from: number; to: number } {
  const { from, to } = valueScale(analyses.flatMap(seenValues), { percent });
  return { from, to };
}

/** One span of time for all charts of a set: from the earliest point to the latest. Empty where they have no common time. */
export function commonSpan(analyses: readonly Analysis[]): { from?: X; through?: X } {
  const xs = analyses.flatMap(({ points }) => points.map(({ x }) => x));
  const { kind, slotOf } = timeAxis(xs);
  if (xs.length === 0 || kind === "order") return {};
  let [from, through] = [xs[0]!, xs[0]!];
  for (const x of xs) {
    if (slotOf(x, 0) < slotOf(from, 0)) from = x;
    if (slotOf(x, 0) > slotOf(through, 0)) through = x;
  }
  return { from, through };
}
