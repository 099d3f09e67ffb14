import type { Signal } from "@laeringsnettverk/spc";
import { freest, type Box, type Obstacles } from "./free-place.ts";
import { px, type Placed } from "./line-path.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";
import { isAboutTheWhole, type Tone } from "./tone.ts";

/** What a signal is marked with beside its points: a brace with words, or words alone at a single point. */
export interface DrawnBrace {
  readonly tone: Tone;
  /** Empty where the words stand alone. */
  readonly path: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface BraceWish {
  readonly signal: Signal;
  readonly tone: Tone;
  readonly text: string;
  /** Its points, in order. */
  readonly places: readonly Placed[];
  /** The height of the line it is read against; `null` when it is not read against one. */
  readonly centre: number | null;
}

/** More than this many and none is read. */
const most = { nar: 2, mid: 4, wide: 5 } as const;

/** The latest first, since they speak of now. A brace that finds no place is left out; its points are marked all the same. */
export function placeBraces(
  wishes: readonly BraceWish[],
  size: ChartSize,
  within: Box,
  obstacles: Obstacles,
): DrawnBrace[] {
  const drawn: DrawnBrace[] = [];
  const latestFirst = wishes.toSorted((a, b) => b.places.at(-1)!.x - a.places.at(-1)!.x);
  for (const wish of latestFirst) {
    if (drawn.length === most[size.name]) break;
    const found = freest(candidatesFor(wish, size, within), ({ boxes }) => boxes, within, obstacles);
    if (found === null || found.score >= 10) continue;
    obstacles.boxes.push(...found.candidate.boxes);
    drawn.push(found.candidate.brace);
  }
  return drawn;
}

interface Candidate {
  readonly brace: DrawnBrace;
  readonly boxes: readonly Box[];
}

function candidatesFor(wish: BraceWish, size: ChartSize, within: Box): Candidate[] {
  return wish.places.length === 1 ? atPoint(wish, size, within) : atStretch(wish, size, within);
}

function atStretch(
  { signal, tone, text, places, centre }: BraceWish,
  size: ChartSize,
  within: Box,
): Candidate[] {
  const { gap, arm } = size.brace;
  const left = places[0]!.x - 3;
  const right = places.at(-1)!.x + 3;
  const top = Math.min(...places.map(({ y }) => y));
  const bottom = Math.max(...places.map(({ y }) => y));
  const lowest = within.bottom - 1.7 * size.text;
  const highest = within.top + 1.7 * size.text;
  // a brace stands on the empty side of the line; where that side has no room, beyond the points
  const heights: [number, 1 | -1][] = [];
  if (!isAboutTheWhole(signal) && centre !== null) {
    if (signal.side === "above") heights.push([centre + gap, 1]);
    if (signal.side === "below") heights.push([centre - gap, -1]);
  }
  if (isAboutTheWhole(signal)) heights.push([lowest, 1], [highest, -1]);
  heights.push([bottom + gap, 1], [top - gap, -1], [lowest, 1], [highest, -1]);
  return heights.map(([y, down]) => {
    const words = beside(text, (left + right) / 2, y + (down > 0 ? 1.25 : -0.55) * size.text, size, within);
    const line = { left, right, top: Math.min(y, y - down * arm), bottom: Math.max(y, y - down * arm) };
    return {
      brace: {
        tone,
        text,
        x: words.x,
        y: words.y,
        path: `M${px(left)} ${px(y - down * arm)}V${px(y)}H${px(right)}V${px(y - down * arm)}`,
      },
      boxes: [line, words.box],
    };
  });
}

function atPoint({ tone, text, places }: BraceWish, size: ChartSize, within: Box): Candidate[] {
  const [{ x, y }] = places as [Placed];
  const away = size.signalDot + 5;
  const half = textWidth(text, size.text, true) / 2;
  return [
    beside(text, x, y - away, size, within),
    beside(text, x, y + away + 0.75 * size.text, size, within),
    beside(text, x - away - half, y + 0.35 * size.text, size, within),
    beside(text, x + away + half, y + 0.35 * size.text, size, within),
  ].map((words) => ({ brace: { tone, text, path: "", x: words.x, y: words.y }, boxes: [words.box] }));
}

/** The words round a middle, pushed in where they would stand outside. */
function beside(
  text: string,
  middle: number,
  y: number,
  size: ChartSize,
  within: Box,
): { x: number; y: number; box: Box } {
  const half = textWidth(text, size.text, true) / 2;
  const x = Math.max(within.left + half, Math.min(within.right - half, middle));
  return {
    x,
    y,
    box: { left: x - half, right: x + half, top: y - 0.8 * size.text, bottom: y + 0.25 * size.text },
  };
}
