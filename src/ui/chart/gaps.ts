import { freest, type Box, type Obstacles } from "./free-place.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";

/** Periods in a row without a value, for the same reason: a dotted stem from the axis for each, and the reason once. */
export interface DrawnGap {
  readonly stems: readonly GapStem[];
  readonly top: number;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
  } | null;
}

export interface GapStem {
  /** `null` where the analysis has no point for the period. */
  readonly position: number | null;
  readonly x: number;
}

export interface Gap {
  readonly text: string;
  readonly stems: readonly GapStem[];
}

/** How high the stems rise, in parts of the plot: the first height that keeps the words clear of the data. */
const low = [0.36, 0.22, 0.12];
/** Where the data fill the lower part; only for a reason that has not been named yet. */
const high = [0.5, 0.64, 0.78, 0.9];
const unnamed = 0.12;

export function placeGaps(
  gaps: readonly Gap[],
  size: ChartSize,
  plot: Box,
  obstacles: Obstacles,
): DrawnGap[] {
  const heightOf = (share: number) => plot.bottom - share * (plot.bottom - plot.top);
  const stems = gaps.flatMap((gap) =>
    gap.stems.map(({ x }) => ({ x1: x, y1: plot.bottom, x2: x, y2: heightOf(low[0]!) })),
  );
  const here: Obstacles = { ...obstacles, data: [...obstacles.data, ...stems] };
  const away = size.oneLine ? 7 : 4;
  const named = new Set<string>();
  return gaps.map((gap) => {
    const { text } = gap;
    const width = textWidth(text, size.text);
    const [first, last] = [gap.stems[0]!.x, gap.stems.at(-1)!.x];
    const candidates = (heights: readonly number[]) =>
      heights.flatMap((share) => {
        const top = heightOf(share);
        const y = top + 1.25 * size.text;
        return [
          { top, y, x: last + away, anchor: "start" as const },
          { top, y, x: first - away, anchor: "end" as const },
        ];
      });
    const boxOf = ({ x, y, anchor }: { x: number; y: number; anchor: "start" | "end" }): Box => {
      const left = anchor === "start" ? x : x - width;
      return {
        left: left - 2,
        right: left + width + 2,
        top: y - 0.8 * size.text,
        bottom: y + 0.25 * size.text,
      };
    };
    const best = (heights: readonly number[]) => {
      const found = freest(candidates(heights), (candidate) => [boxOf(candidate)], plot, here);
      return found !== null && found.score < 3 ? found.candidate : null;
    };
    const found = text === "" ? null : (best(low) ?? (named.has(text) ? null : best(high)));
    if (found === null) return { stems: gap.stems, top: heightOf(unnamed), label: null };
    named.add(text);
    const { top, x, y, anchor } = found;
    obstacles.boxes.push(boxOf(found));
    return { stems: gap.stems, top, label: { text, x, y, anchor } };
  });
}
