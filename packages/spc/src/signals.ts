/** What the rules found, made signals: which points, which way that is for those who want to improve, and what came before. */
import type { Signal } from "./analysis.ts";
import type { Computed } from "./computed.ts";
import type { Finding } from "./rules/findings.ts";
import { flaggedBy } from "./rules/flagged.ts";
import { ruleSets } from "./rules/sets.ts";

/** In the order of their parts, first points, and precedence within the set. */
export function signalsOf(work: Computed): Signal[] {
  const { question, phases, runs, findings } = work;
  const ruleSet = question.rules;
  const precedence = ruleSets[ruleSet].rules;
  const notes = question.notes
    .map(({ id }, i) => ({ id, position: phases.notePositions[i]! }))
    .toSorted((a, b) => a.position - b.position);
  return findings.flatMap((found, part) => {
    const { centre, sigma, sigmas } = work.lines[part]!;
    const flaggable = {
      values: work.read,
      centre,
      sigma: sigmas ?? sigma,
      tolerance: work.tolerances[part]!,
    };
    return [...found]
      .toSorted((a, b) => a.first - b.first || precedence.indexOf(a.rule) - precedence.indexOf(b.rule))
      .map((finding) => {
        const { rule, side, observed, expected } = finding;
        const positions = flaggedBy(finding, ruleSet, flaggable);
        const start = positions[0] ?? finding.first;
        const note = notes.findLast(({ position }) => position <= start);
        return {
          rule,
          ruleSet,
          part,
          positions,
          side,
          direction: directionOf(side, question.improvement),
          observed,
          expected,
          useful: runs[part]!.useful,
          noteBefore: note?.id ?? null,
        };
      });
  });
}

export function directionOf(
  side: Finding["side"],
  improvement: "up" | "down" | "neutral",
): "better" | "worse" | "neutral" {
  if (side === null || improvement === "neutral") return "neutral";
  const up = side === "above" || side === "rising";
  return up === (improvement === "up") ? "better" : "worse";
}
