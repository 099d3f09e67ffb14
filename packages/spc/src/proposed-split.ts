import type { Part, Point, Signal, SplitProposal } from "./analysis.ts";
import { USEFUL_FOR_PROVISIONAL } from "./certainty.ts";

/**
 * A new part is proposed, never taken, when a run on the better side has held to the latest point, and both the new part
 * and the one left behind would have 10 useful points. Whether its cause is known and expected to last, a person
 * decides (NHS Making Data Count and Anhøj alike warn against re-basing by rule).
 */
export function proposedSplit(
  part: Part,
  points: readonly Point[],
  signals: readonly Signal[],
): SplitProposal | null {
  const latest = points.findLast(({ useful, part: index }) => useful && index === part.index);
  if (latest === undefined) return null;
  const index = signals.findIndex(
    ({ rule, direction, positions, part: at }) =>
      at === part.index &&
      (rule === "longestRun" || rule === "shift") &&
      direction === "better" &&
      positions.at(-1) === latest.position,
  );
  const signal = signals[index];
  if (signal === undefined) return null;
  const at = signal.positions[0]!;
  const usefulAfter = signal.positions.length;
  let usefulBefore = 0;
  for (let i = part.first; i < at; i++) if (points[i]!.useful) usefulBefore++;
  if (usefulAfter < USEFUL_FOR_PROVISIONAL || usefulBefore < USEFUL_FOR_PROVISIONAL) return null;
  return { at, x: points[at]!.x, signal: index, usefulAfter, usefulBefore, note: signal.noteBefore };
}
