import type { Pareto } from "@laeringsnettverk/spc";
import { pathThrough, type Placed } from "./line-path.ts";
import type { ChartSize } from "./sizes.ts";
import { fitText, textWidth } from "./text-width.ts";

export interface ParetoContent {
  readonly pareto: Pareto;
  readonly words: {
    number(value: number, decimals: number): string;
    /** "50 %" of a share from 0 to 1. */
    percent(share: number): string;
    /** The category that was not given. */
    readonly noCategory: string;
    /** What the line over the bars is: "samlet andel". */
    readonly cumulative: string;
  };
}

/**
 * Bars lying down, so that names can be read at any width, and the cumulative share over them on the same scale:
 * the full width is all that was counted.
 */
export interface ParetoModel {
  readonly size: ChartSize;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly barHeight: number;
  readonly gridlines: readonly { readonly x: number; readonly text: string }[];
  readonly bars: readonly {
    readonly name: string;
    readonly nameAt: Placed;
    readonly nameAnchor: "start" | "end";
    readonly y: number;
    readonly width: number;
    readonly count: string;
    readonly countAt: Placed;
    /** Among those that together make up eighty percent. */
    readonly few: boolean;
  }[];
  readonly cumulative: string;
  readonly cumulativeDots: readonly Placed[];
  readonly cumulativeText: { readonly text: string; readonly x: number; readonly y: number } | null;
}

const mostOfIt = 0.8;

export function paretoModel({ pareto, words }: ParetoContent, size: ChartSize): ParetoModel {
  const { text } = size;
  const names = pareto.bars.map(({ category }) => category ?? words.noCategory);
  const above = !size.oneLine;
  const barHeight = above ? 12 : 20;
  const row = barHeight + (above ? 1.5 * text + 8 : 14);
  const counts = pareto.bars.map(({ count }) => words.number(count, 2));
  const countRoom = Math.max(0, ...counts.map((count) => textWidth(count, text, true))) + 12;
  const widestName = Math.max(0, ...names.map((name) => textWidth(name, text)));
  const nameRoom = above ? size.width * 0.8 : Math.min(size.width * 0.34, widestName + 1);
  const left = above ? 1 : nameRoom + 12 + countRoom;
  const right = size.width - textWidth(words.percent(1), text) / 2 - 4;
  const top = 2.2 * text;
  const bottom = top + pareto.bars.length * row + 6;
  const xOf = (share: number) => left + share * (right - left);
  const bars = pareto.bars.map(({ share, cumulativeShare }, i) => {
    const name = fitText(names[i]!, text, nameRoom);
    const y = top + 6 + i * row + (above ? 1.5 * text : 7);
    return {
      name,
      nameAt: above ? { x: left, y: y - 0.35 * text } : { x: nameRoom, y: y + barHeight / 2 + 0.35 * text },
      nameAnchor: above ? ("start" as const) : ("end" as const),
      count: counts[i]!,
      countAt: above
        ? { x: left + textWidth(name, text) + 8, y: y - 0.35 * text }
        : { x: left - 12, y: y + barHeight / 2 + 0.35 * text },
      y,
      width: xOf(share ?? 0) - left,
      few: (cumulativeShare ?? 1) - (share ?? 0) < mostOfIt - 1e-9,
    };
  });
  const dots = pareto.bars.flatMap(({ cumulativeShare }, i) =>
    cumulativeShare === null ? [] : [{ x: xOf(cumulativeShare), y: bars[i]!.y + barHeight / 2 }],
  );
  const label = textWidth(words.cumulative, text);
  const named = dots.find(({ x }, i) => i > 0 && x - label - 14 > left + bars[i]!.width + 8);
  return {
    size,
    height: bottom + 4,
    left,
    right,
    top,
    bottom,
    barHeight,
    gridlines: [0, 0.2, 0.4, 0.6, 0.8, 1]
      .filter((share) => !above || share === 0 || share === 0.8 || share === 0.4 || share === 1)
      .map((share) => ({ x: xOf(share), text: words.percent(share) })),
    bars,
    cumulative: dots.length > 1 ? pathThrough(dots) : "",
    cumulativeDots: dots,
    cumulativeText:
      named === undefined ? null : { text: words.cumulative, x: named.x - 10, y: named.y + 0.35 * text },
  };
}
