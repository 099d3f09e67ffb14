import type { Analysis, Signal } from "@laeringsnettverk/spc";
import { pathThrough, type Placed } from "./line-path.ts";
import { isAboutTheWhole, isHeard, type Tone } from "./tone.ts";

export interface SignalLine {
  readonly tone: Tone;
  readonly path: string;
}

/** Rules whose points belong together even with a point on the line between them. */
const stretchRules: readonly Signal["rule"][] = ["longestRun", "shift", "trend"];

/** The heavy line through the points of a signal; it breaks where the thin one does. */
export function signalLines(
  analysis: Analysis,
  stretches: readonly (readonly number[])[],
  places: readonly Placed[],
): SignalLine[] {
  return analysis.signals.flatMap((signal): SignalLine[] => {
    if (isAboutTheWhole(signal) || !isHeard(signal, analysis)) return [];
    const flagged = new Set(signal.positions);
    const first = signal.positions[0]!;
    const last = signal.positions.at(-1)!;
    const belongs = (position: number) =>
      flagged.has(position) || (stretchRules.includes(signal.rule) && first <= position && position <= last);
    let path = "";
    for (const stretch of stretches) {
      let open: number[] = [];
      for (const position of [...stretch, -1]) {
        if (belongs(position)) open.push(position);
        else {
          if (open.length > 1) path += pathThrough(open.map((i) => places[i]!));
          open = [];
        }
      }
    }
    return path === "" ? [] : [{ tone: signal.direction, path }];
  });
}
