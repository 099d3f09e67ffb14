import type { Point } from "@laeringsnettverk/spc";
import type { Segment } from "./free-place.ts";
import { stepsThrough } from "./line-path.ts";

/** A centre line or a limit: whole where it was computed, dashed where it is carried forward. */
export interface DrawnLine {
  readonly path: string;
  readonly carried: boolean;
}

interface Step {
  left: number;
  right: number;
  y: number;
}

/** Each point's slot, in px: half-way to its neighbours, and out to the edges of the plot at both ends. */
export function slotsInPx(
  xs: readonly number[],
  left: number,
  right: number,
): { left: number; right: number }[] {
  return xs.map((x, i) => ({
    left: i === 0 ? left : (xs[i - 1]! + x) / 2,
    right: i === xs.length - 1 ? right : (x + xs[i + 1]!) / 2,
  }));
}

/**
 * The line through the levels of the points (`null`: no line there), broken between parts. A part's line is computed
 * up to the last point of its baseline and carried forward after it.
 */
export function linesOf(
  points: readonly Point[],
  slots: readonly { left: number; right: number }[],
  levelOf: (point: Point) => number | null,
  lastOfBaseline: (part: number) => number,
): { drawn: DrawnLine[]; segments: Segment[] } {
  const drawn: DrawnLine[] = [];
  const segments: Segment[] = [];
  let open: { part: number; carried: boolean; steps: Step[] } | null = null;
  const close = () => {
    if (open === null) return;
    drawn.push({ path: stepsThrough(open.steps), carried: open.carried });
    for (const { left, right, y } of open.steps) segments.push({ x1: left, y1: y, x2: right, y2: y });
    open = null;
  };
  for (const point of points) {
    const y = levelOf(point);
    const carried = point.position > lastOfBaseline(point.part);
    if (open !== null && (y === null || open.part !== point.part || open.carried !== carried)) close();
    if (y === null) continue;
    open ??= { part: point.part, carried, steps: [] };
    const { left, right } = slots[point.position]!;
    const last = open.steps.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < 0.05) last.right = right;
    else open.steps.push({ left, right, y });
  }
  close();
  return { drawn, segments };
}
