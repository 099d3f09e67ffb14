import type { Analysis } from "@laeringsnettverk/spc";
import type { Placed } from "./line-path.ts";
import type { ChartSize } from "./sizes.ts";
import { toneOf, type Tone } from "./tone.ts";

/**
 * How a point is drawn: `dot` ordinary, `hollow` does not count (on the centre line, or too early to say), `cross`
 * excluded, `disc` and `diamond` signals: bigger, and the shape says the direction as well as the colour.
 */
export interface DrawnPoint extends Placed {
  readonly position: number;
  readonly shape: "dot" | "hollow" | "cross" | "disc" | "diamond";
  readonly tone: Tone | null;
  readonly radius: number;
}

/** Many points in little room (px a point) are drawn smaller, so that they are still points. */
export function dotRadius(
  size: Pick<ChartSize, "dot" | "signalDot">,
  room: number,
): { dot: number; signal: number } {
  return {
    dot: Math.max(1.2, Math.min(size.dot, 0.4 * room)),
    signal: Math.max(1.9, Math.min(size.signalDot, 0.6 * room)),
  };
}

export function drawPoints(
  analysis: Analysis,
  places: readonly Placed[],
  radius: { dot: number; signal: number },
  early: boolean,
): DrawnPoint[] {
  return analysis.points.flatMap((point): DrawnPoint[] => {
    if (point.value === null) return [];
    const { position } = point;
    const place = { ...places[position]!, position };
    const tone = early ? null : toneOf(position, analysis);
    if (point.excluded) return [{ ...place, shape: "cross", tone, radius: radius.signal }];
    if (tone !== null)
      return [{ ...place, shape: tone === "worse" ? "diamond" : "disc", tone, radius: radius.signal }];
    const hollow = early || point.side === "on";
    return [{ ...place, shape: hollow ? "hollow" : "dot", tone: null, radius: radius.dot }];
  });
}
