import type { Analysis, Signal } from "@laeringsnettverk/spc";

/** Good, bad, or a change that is neither: also the name of the class that colours it. */
export type Tone = "better" | "worse" | "neutral";

/** Rules that speak of a whole part; its points are drawn as ordinary ones. */
const aboutTheWhole: readonly Signal["rule"][] = ["tooFewCrossings", "tooFewRuns", "tooManyRuns"];

export function isAboutTheWhole(signal: Signal): boolean {
  return aboutTheWhole.includes(signal.rule);
}

/** A rule is heard where the part has the ten useful points it needs to mean anything. */
export function isHeard(signal: Signal, analysis: Analysis): boolean {
  return analysis.parts[signal.part]!.useful >= 10;
}

/** A point may be flagged by several rules: the first that has a direction gives it its tone. `null`: an ordinary point. */
export function toneOf(position: number, analysis: Analysis): Tone | null {
  let tone: Tone | null = null;
  for (const index of analysis.points[position]!.signals) {
    const signal = analysis.signals[index]!;
    if (isAboutTheWhole(signal) || !isHeard(signal, analysis)) continue;
    if (signal.direction !== "neutral") return signal.direction;
    tone = "neutral";
  }
  return tone;
}

/** Fewer than ten values and nothing before them: no centre line is drawn yet, and the points stand hollow. */
export function isEarly({ reading, parts }: Analysis): boolean {
  return parts.length <= 1 && parts[0]?.centreKind !== "given" && reading.measured < 10;
}
