import type { ChartThread } from "./chart-props.ts";
import { keepApart } from "./label-places.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";

export interface DrawnThread {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly knots: readonly number[];
  readonly labels: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle";
  }[];
}

/** The line with a knot at each samling. A label stays under its knot; where they would meet, all are said shorter. */
export function placeThread(
  {
    before,
    knots,
  }: {
    before?: ChartThread["before"];
    knots: readonly { x: number; name: { long: string; short: string } }[];
  },
  size: ChartSize,
  plot: { left: number; right: number },
  y: number,
): DrawnThread {
  const labelY = y + 1.3 * size.text;
  const sorted = knots.toSorted((a, b) => a.x - b.x);
  const labels =
    underKnots(
      sorted.map(({ x, name }) => ({ x, text: name.long })),
      size,
    ) ??
    underKnots(
      sorted.map(({ x, name }) => ({ x, text: name.short })),
      size,
    ) ??
    [];
  const firstLabel = labels[0];
  const free =
    firstLabel === undefined ? plot.right : firstLabel.x - textWidth(firstLabel.text, size.text) / 2;
  const opening = [before?.long, before?.short].find(
    (text) => text !== undefined && plot.left + textWidth(text, size.text) + 0.8 * size.text <= free,
  );
  return {
    y,
    left: plot.left,
    right: plot.right,
    knots: sorted.map(({ x }) => x),
    labels: [
      ...(opening === undefined
        ? []
        : [{ text: opening, x: plot.left, y: labelY, anchor: "start" as const }]),
      ...labels.map(({ text, x }) => ({ text, x, y: labelY, anchor: "middle" as const })),
    ],
  };
}

/** Labels under their knots, moved a little where they must; `null` when one would lose its knot. */
function underKnots(
  wanted: readonly { x: number; text: string }[],
  size: ChartSize,
): { x: number; text: string }[] | null {
  const widths = wanted.map(({ text }) => textWidth(text, size.text) + 0.7 * size.text);
  const places = keepApart(
    wanted.map(({ x }) => x),
    widths,
    -0.35 * size.text,
    size.width + 0.35 * size.text,
  );
  const lost = wanted.some(({ x }, i) => Math.abs(places[i]! - x) > widths[i]! / 2);
  return lost ? null : wanted.map(({ text }, i) => ({ text, x: places[i]! }));
}
