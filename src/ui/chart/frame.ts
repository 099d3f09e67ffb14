import type { ChartContent } from "./chart-props.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";

/** Where the plot stands in the drawing, and the rows under it. All in px. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Base lines of the texts under the axis. */
  readonly rows: readonly [number, number];
  /** Base line of the denominators, when they are shown. */
  readonly n: number | null;
  readonly thread: number | null;
  /** Base line of the unit over the axis. */
  readonly caption: number | null;
}

export interface FrameNeeds {
  readonly axisLabels: readonly string[];
  readonly endLabels: readonly string[];
  /** Years, or months under days. */
  readonly secondRow: boolean;
  readonly n: boolean;
  readonly thread: boolean;
  readonly flags: boolean;
  readonly caption: boolean;
}

/** Rows that are not there leave their room to the plot; labels longer than usual take from it. */
export function frameFor(size: ChartSize, needs: FrameNeeds): Frame {
  const { text, margin, width, height } = size;
  const row = 1.35 * text;
  const besideAxis = size.oneLine ? 10 : 5;
  const widest = (labels: readonly string[], bold = false) =>
    Math.max(0, ...labels.map((label) => textWidth(label, text, bold)));
  const left = Math.max(margin.left, Math.ceil(widest(needs.axisLabels) + besideAxis));
  const endRoom = Math.max(size.oneLine ? 40 : 34, Math.ceil(widest(needs.endLabels, true) + besideAxis + 2));
  const right =
    width -
    (needs.endLabels.length === 0
      ? margin.right / 2
      : Math.min(Math.max(margin.right, endRoom), width * 0.36));
  const caption = needs.caption ? 1.8 * text : 0;
  const top = (needs.flags ? margin.top : 1.1 * text) + caption;
  const unused = (needs.secondRow ? 0 : row) - (needs.n ? row : 0);
  const firstRow = 8 + 1.02 * text;
  const underRows = firstRow + (needs.secondRow ? row : 0) + (needs.n ? row : 0);
  const bottom = height - (needs.thread ? margin.bottom - unused : underRows + 0.4 * text);
  return {
    left,
    right,
    top,
    bottom,
    rows: [bottom + firstRow, bottom + firstRow + row],
    n: needs.n ? bottom + underRows : null,
    thread: needs.thread ? height - size.thread : null,
    caption: needs.caption ? top - 1.1 * text : null,
  };
}

/** Whether denominators are shown: asked for, there, and not all alike. */
export function showsN({ analysis, showN }: ChartContent): boolean {
  if (!showN) return false;
  const known = analysis.points.flatMap(({ denominator }) => (denominator === null ? [] : [denominator]));
  return known.some((n) => n !== known[0]);
}
