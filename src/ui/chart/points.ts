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
  const drawn: DrawnPoint[] = [];
  for (const { position, value, excluded, side } of analysis.points) {
    if (value === null) continue;
    const { x, y } = places[position]!;
    const tone = early ? null : toneOf(position, analysis);
    const shape = shapeOf(excluded, tone, early || side === "on");
    const marked = excluded || tone !== null;
    drawn.push({ x, y, position, shape, tone, radius: marked ? radius.signal : radius.dot });
  }
  return drawn;
}

function shapeOf(excluded: boolean, tone: Tone | null, hollow: boolean): DrawnPoint["shape"] {
  if (excluded) return "cross";
  if (tone !== null) return tone === "worse" ? "diamond" : "disc";
  return hollow ? "hollow" : "dot";
}
