import type { Funnel, Point } from "@laeringsnettverk/spc";
import type { ChartWords } from "./chart-props.ts";
import { endTexts, placeEndLabels, type DrawnEndLabel, type EndLabel } from "./end-labels.ts";
import { frameFor, type Frame } from "./frame.ts";
import { freest, type Obstacles, type Segment } from "./free-place.ts";
import { pathThrough, px, type Placed } from "./line-path.ts";
import { drawPoints, type DrawnPoint } from "./points.ts";
import type { ChartSize } from "./sizes.ts";
import { fitText, textWidth } from "./text-width.ts";
import { heightOf, valueScale } from "./value-scale.ts";

export interface FunnelContent {
  readonly funnel: Funnel;
  readonly words: ChartWords;
  readonly percent?: boolean | undefined;
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  readonly unitCaption?: string | undefined;
  /** What the denominators count, under the axis: "Beboere i risiko". */
  readonly sizeCaption: string;
  /** Units that are named whether or not they stand out: the reader's own. */
  readonly named?: readonly string[] | undefined;
}

/** Units beside one another: the more that is counted, the closer to the middle chance alone would keep them. */
export interface FunnelModel {
  readonly size: ChartSize;
  readonly frame: Frame;
  readonly caption: string | null;
  readonly gridlines: readonly number[];
  readonly axisLabels: readonly { readonly text: string; readonly y: number }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly band: string;
  readonly limits: readonly string[];
  readonly centre: number | null;
  readonly target: number | null;
  readonly points: readonly DrawnPoint[];
  readonly names: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly strong: boolean;
  }[];
  readonly endLabels: readonly DrawnEndLabel[];
}

export function funnelModel(content: FunnelContent, size: ChartSize): FunnelModel {
  const { funnel, words } = content;
  const { analysis, curve } = funnel;
  const measured = analysis.points.filter(
    (point): point is Measured => point.value !== null && point.denominator !== null,
  );
  const centreValue = analysis.parts[0]?.centre ?? null;
  const seen = [
    ...measured.map(({ value }) => value),
    ...curve.flatMap(({ lower, upper }) => [lower, Math.min(upper, 4 * (centreValue ?? upper))]),
    ...[centreValue, analysis.target].filter((value) => value !== null),
  ];
  const scale = valueScale(seen, { percent: content.percent ?? false, range: content.range });
  const sizes = valueScale(
    measured.map(({ denominator }) => denominator),
    { percent: false },
  );
  const axisTexts = scale.labels.map((value) => {
    const number = words.number(value, scale.decimals);
    return size.oneLine ? words.withUnit(number) : number;
  });
  const named: (Omit<EndLabel, "y"> & { level: number })[] = [];
  if (analysis.target !== null)
    named.push({
      name: words.target,
      value: words.value(analysis.target),
      strong: false,
      level: analysis.target,
    });
  if (centreValue !== null)
    named.push({
      name: words.centre.mean,
      value: words.value(centreValue),
      strong: false,
      level: centreValue,
    });
  const frame = frameFor(size, {
    axisLabels: axisTexts,
    endLabels: endTexts(named, size),
    secondRow: true,
    n: false,
    thread: false,
    flags: false,
    caption: content.unitCaption !== undefined,
  });
  const { left, right, top, bottom } = frame;
  const xOf = (n: number) => left + (n / sizes.to) * (right - left - size.pad);
  const yOf = (value: number) => Math.max(top, Math.min(bottom, heightOf(value, scale, top, bottom)));
  const places: Placed[] = analysis.points.map(({ value, denominator }) => ({
    x: xOf(denominator ?? 0),
    y: yOf(value ?? scale.from),
  }));
  const edge = (level: (step: (typeof curve)[number]) => number) =>
    curve.map((step) => ({ x: xOf(step.n), y: yOf(level(step)) }));
  const upper = edge((step) => step.upper);
  const lower = edge((step) => step.lower);
  const closes = curve.length > 1;

  const ends = placeEndLabels(
    named.map((label) => ({ ...label, y: yOf(label.level) })),
    size,
    top,
    bottom,
  );
  const points = drawPoints(analysis, places, { dot: size.dot, signal: size.signalDot }, false);
  const obstacles: Obstacles = {
    boxes: [
      ...ends.map(({ text, y }) => ({
        left: right,
        right: right + 10 + textWidth(text, size.text),
        top: y - 0.8 * size.text,
        bottom: y + 0.2 * size.text,
      })),
      ...points.map(({ x, y, radius }) => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      })),
    ],
    data: [...segments(upper), ...segments(lower)],
    lines: named.map(({ level }) => ({ x1: left, y1: yOf(level), x2: right, y2: yOf(level) })),
  };
  return {
    size,
    frame,
    caption: content.unitCaption ?? null,
    gridlines: scale.lines.slice(1).map(yOf),
    axisLabels: axisTexts.map((text, i) => ({ text, y: yOf(scale.labels[i]!) })),
    ticks: sizes.labels.map((n) => ({ x: xOf(n), text: words.number(n, sizes.decimals) })),
    band: closes
      ? `${pathThrough(upper)}${lower
          .toReversed()
          .map(({ x, y }) => `L${px(x)} ${px(y)}`)
          .join("")}z`
      : "",
    limits: closes ? [pathThrough(upper), pathThrough(lower)] : [],
    centre: centreValue === null ? null : yOf(centreValue),
    target: analysis.target === null ? null : yOf(analysis.target),
    points: points.map((point) => (point.shape === "hollow" ? { ...point, shape: "dot" } : point)),
    names: placeNames(content, points, size, frame, obstacles),
    endLabels: ends,
  };
}

type Measured = Point & { value: number; denominator: number };

/** Names the units that stand out and those asked for, where there is room; the list beside has them all. */
function placeNames(
  { funnel, named = [] }: FunnelContent,
  points: readonly DrawnPoint[],
  size: ChartSize,
  frame: Frame,
  obstacles: Obstacles,
): FunnelModel["names"] {
  const nameOf = (point: DrawnPoint) => String(funnel.analysis.points[point.position]!.x);
  const isAsked = (point: DrawnPoint) => named.includes(nameOf(point));
  const wanted = [
    ...points.filter(isAsked),
    ...points.filter((point) => point.tone !== null && !isAsked(point)),
  ];
  const within = {
    left: frame.left,
    right: size.width,
    top: frame.top - size.text,
    bottom: frame.bottom + 0.6 * size.text,
  };
  return wanted.flatMap((point) => {
    const text = fitText(nameOf(point), size.text, size.width * 0.4);
    const width = textWidth(text, size.text, true);
    const away = point.radius + 5;
    const candidates = [
      { x: point.x + away, y: point.y + 0.35 * size.text },
      { x: point.x - away - width, y: point.y + 0.35 * size.text },
      { x: point.x - width / 2, y: point.y - away },
      { x: point.x - width / 2, y: point.y + away + 0.75 * size.text },
    ];
    const boxOf = ({ x, y }: Placed) => ({
      left: x,
      right: x + width,
      top: y - 0.8 * size.text,
      bottom: y + 0.2 * size.text,
    });
    const found = freest(candidates, (place) => [boxOf(place)], within, obstacles);
    if (text === "" || found === null || (found.score >= 10 && !isAsked(point))) return [];
    obstacles.boxes.push(boxOf(found.candidate));
    return [{ text, ...found.candidate, strong: isAsked(point) }];
  });
}

function segments(places: readonly Placed[]): Segment[] {
  return places.slice(1).map(({ x, y }, i) => ({ x1: places[i]!.x, y1: places[i]!.y, x2: x, y2: y }));
}
