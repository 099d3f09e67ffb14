import type { Point } from "@laeringsnettverk/spc";
import { px } from "./line-path.ts";

/** The area between the limits, where chance alone would keep the points. A side without a limit goes to the plot's edge. */
export function limitBand(
  points: readonly Point[],
  slots: readonly { left: number; right: number }[],
  yOf: (value: number) => number,
  plot: { top: number; bottom: number },
): string {
  const boxes: { left: number; right: number; top: number; bottom: number; part: number; next: number }[] =
    [];
  for (const { position, limits, part } of points) {
    if (limits === null || (limits.lower === null && limits.upper === null)) continue;
    const { left, right } = slots[position]!;
    const top = limits.upper === null ? plot.top : yOf(limits.upper);
    const bottom = limits.lower === null ? plot.bottom : yOf(limits.lower);
    const last = boxes.at(-1);
    const goesOn = last !== undefined && last.next === position && last.part === part;
    if (goesOn && Math.abs(last.top - top) < 0.05 && Math.abs(last.bottom - bottom) < 0.05) {
      last.right = right;
      last.next = position + 1;
    } else boxes.push({ left, right, top, bottom, part, next: position + 1 });
  }
  return boxes
    .map(({ left, right, top, bottom }) => `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}z`)
    .join("");
}
