import type { Point } from "@laeringsnettverk/spc";
import type { TimeAxis } from "./time-axis.ts";

/** Coordinates by their tenths, ready written: a page has thousands, and a drawing is at most 1200 px. */
const written: string[] = new Array<string>(12_000);

/** Coordinates in a path with at most one decimal. */
export function px(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths > 0 && tenths < written.length) return (written[tenths] ??= String(tenths / 10));
  return String(tenths / 10 + 0);
}

export interface Placed {
  readonly x: number;
  readonly y: number;
}

export function pathThrough(places: readonly Placed[]): string {
  let path = "";
  for (const { x, y } of places) path += `${path === "" ? "M" : "L"}${px(x)} ${px(y)}`;
  return path;
}

/**
 * The stretches of points that the line may join: it breaks at a gap, and where a period has no point at all.
 * Positions, in order; a point alone is a stretch too.
 */
export function unbroken(points: readonly Point[], axis: TimeAxis): number[][] {
  const everySlot =
    axis.kind === "month" || axis.kind === "week" || axis.kind === "quarter" || axis.kind === "year";
  const stretches: number[][] = [];
  let open: number[] = [];
  let before: number | null = null;
  for (const { position, value, x } of points) {
    const slot = axis.slotOf(x, position);
    const apart = everySlot && before !== null && slot - before > 1;
    if (value === null || apart) {
      if (open.length > 0) stretches.push(open);
      open = [];
    }
    if (value !== null) open.push(position);
    before = slot;
  }
  if (open.length > 0) stretches.push(open);
  return stretches;
}

/** A line that keeps its level through each point's slot and steps where the level changes. */
export function stepsThrough(steps: readonly { left: number; right: number; y: number }[]): string {
  let path = "";
  let level: number | null = null;
  let end: number | null = null;
  for (const { left, right, y } of steps) {
    const joined = end !== null && Math.abs(end - left) < 0.05;
    if (!joined) path += `${end === null ? "" : `H${px(end)}`}M${px(left)} ${px(y)}`;
    else if (level !== y) path += `H${px(left)}V${px(y)}`;
    level = y;
    end = right;
  }
  return end === null ? "" : `${path}H${px(end)}`;
}
