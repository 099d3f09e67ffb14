import { freest, type Obstacles } from "./free-place.ts";
import type { Placed } from "./line-path.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";

export interface DrawnValue {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The last value stands at the end of the axis, or beside its point when the axis goes on long after it (`null`: at the end). */
export function lastValuePlace(
  last: Placed,
  text: string,
  right: number,
  size: ChartSize,
  obstacles: Obstacles,
  /** The base line of the axis: the names of the periods stand under it. */
  bottom: number,
): DrawnValue | null {
  const width = textWidth(text, size.text, true);
  if (right - last.x < width + 2 * size.signalDot + 2 * size.text) return null;
  const away = size.signalDot + 5;
  const middle = last.y + 0.35 * size.text;
  const candidates = [0, -0.9, 0.9, -1.6, 1.6].map((lines) => ({
    text,
    x: last.x + away,
    y: middle + lines * size.text,
  }));
  const boxOf = ({ x, y }: DrawnValue) => ({
    left: x,
    right: x + width,
    top: y - 0.8 * size.text,
    bottom: y + 0.2 * size.text,
  });
  const aboveNames = { left: -Infinity, right: Infinity, top: -Infinity, bottom: bottom + 0.6 * size.text };
  const { candidate } = freest(candidates, (one) => [boxOf(one)], aboveNames, obstacles)!;
  obstacles.boxes.push(boxOf(candidate));
  return candidate;
}
