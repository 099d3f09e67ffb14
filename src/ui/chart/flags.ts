import type { ChartFlag } from "./chart-props.ts";
import type { Segment } from "./free-place.ts";
import { keepApart } from "./label-places.ts";
import { px } from "./line-path.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";

export interface DrawnFlag {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** From the disc down to the data, bent where the disc had to step aside. */
  readonly stem: string;
  readonly name: { readonly text: string; readonly x: number; readonly anchor: "start" | "end" } | null;
}

/**
 * Numbered discs in a lane over the plot, each at its true date, kept apart. `dataAt` is the height of the data at an x.
 * Names stand beside the discs where the size has room for them and the neighbours allow.
 */
export function placeFlags(
  flags: readonly (ChartFlag & { x: number })[],
  size: ChartSize,
  plot: { left: number; right: number; top: number; bottom: number },
  dataAt: (x: number) => number,
): { flags: DrawnFlag[]; stems: Segment[] } {
  const { y, radius, named } = size.flag;
  const sorted = flags.toSorted((a, b) => a.x - b.x || a.number - b.number);
  const discs = keepApart(
    sorted.map(({ x }) => x),
    sorted.map(() => 2 * radius + 3),
    plot.left - radius,
    size.width - 2,
  );
  const names = named ? placeNames(sorted, discs, size) : [];
  const stems: Segment[] = [];
  const drawn = sorted.map((flag, i) => {
    const disc = discs[i]!;
    const end = Math.min(dataAt(flag.x) - size.stemGap, plot.bottom);
    const start = y + radius;
    const aside = Math.abs(disc - flag.x) > 0.5;
    const bend = aside
      ? `V${px(start + 2)}L${px(flag.x)} ${px(start + 2 + Math.abs(disc - flag.x) / 2)}`
      : "";
    const stem = end > start + 3 ? `M${px(disc)} ${px(start)}${bend}V${px(Math.max(end, start + 3))}` : "";
    if (stem !== "") stems.push({ x1: flag.x, y1: start, x2: flag.x, y2: end });
    return { number: flag.number, x: disc, y, radius, stem, name: names[i] ?? null };
  });
  return { flags: drawn, stems };
}

/** A name stands to the right of its disc, or to the left where the next one is too near. */
function placeNames(
  flags: readonly ChartFlag[],
  discs: readonly number[],
  size: ChartSize,
): DrawnFlag["name"][] {
  const away = size.flag.radius + 8;
  const gap = 14;
  let taken = 0;
  return flags.map(({ title }, i) => {
    const disc = discs[i]!;
    const width = textWidth(title, size.text);
    const next = i + 1 < discs.length ? discs[i + 1]! - size.flag.radius - gap : size.width;
    const fitsRight = disc + away + width <= next;
    const fitsLeft = disc - away - width >= taken;
    const right = fitsRight && (!fitsLeft || i === discs.length - 1 || next - disc > 2 * (away + width));
    taken = disc + size.flag.radius + gap;
    if (right) {
      taken = disc + away + width + gap;
      return { text: title, x: disc + away, anchor: "start" };
    }
    return fitsLeft ? { text: title, x: disc - away, anchor: "end" } : null;
  });
}
