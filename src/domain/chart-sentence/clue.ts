import type { Analysis, Signal } from "@laeringsnettverk/spc";
import type { ChartFacts } from "./chart-facts.ts";
import { opening } from "./count-words.ts";
import { periodName } from "./period-name.ts";
import { patternNames, words } from "./sentence-words.ts";

/** So many periods between a change and what came after it count as "right after". */
const near = 1;

/**
 * What was changed before it began, said as a clue: that something came after is no proof that it came of it.
 * `null` for signals that do not begin at a place.
 */
export function clueOf(signal: Signal, analysis: Analysis, facts: ChartFacts): string | null {
  const { language, changes = [] } = facts;
  if (signal.side === null || analysis.axis !== "time") return null;
  const kind =
    signal.rule === "longestRun" || signal.rule === "shift"
      ? "run"
      : signal.rule === "trend"
        ? signal.side === "rising"
          ? "rise"
          : "fall"
        : "other";
  const pattern = patternNames[kind][language];
  const change = changes.find(({ id }) => id === signal.noteBefore);
  if (change === undefined) return words.clueNone[language](pattern.before);
  const note = analysis.notes.find(({ id }) => id === change.id);
  const between = typeof note?.position === "number" ? signal.positions[0]! - note.position : Infinity;
  if (between <= near)
    return words.clueNear[language](opening(pattern.began, language), change.title, change.number);
  return words.clueFar[language](
    pattern.before,
    change.title,
    change.number,
    periodName(change.day, language),
  );
}
