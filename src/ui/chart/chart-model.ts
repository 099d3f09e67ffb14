import type { Point } from "@laeringsnettverk/spc";
import { axisMarks } from "./axis-marks.ts";
import { placeBraces, type BraceWish, type DrawnBrace } from "./braces.ts";
import type { ChartContent } from "./chart-props.ts";
import { dataLayer, seenValues, type DataLayer } from "./data-layer.ts";
import { endTexts, placeEndLabels, type DrawnEndLabel, type EndLabel } from "./end-labels.ts";
import { placeFlags, type DrawnFlag } from "./flags.ts";
import { frameFor, showsN, type Frame } from "./frame.ts";
import type { Box, Obstacles, Segment } from "./free-place.ts";
import { placeGaps, type DrawnGap } from "./gaps.ts";
import { lastValuePlace, type DrawnValue } from "./last-value.ts";
import type { Placed } from "./line-path.ts";
import { missingPeriods } from "./missing-periods.ts";
import { dotRadius, drawPoints, type DrawnPoint } from "./points.ts";
import type { ChartSize } from "./sizes.ts";
import { textWidth } from "./text-width.ts";
import { placeThread, type DrawnThread } from "./thread.ts";
import { timeAxis, type TimeAxis } from "./time-axis.ts";
import { isAboutTheWhole, isEarly, isHeard } from "./tone.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";

type Anchor = "start" | "middle" | "end";

/** All that a run chart or a control chart draws in one size: places, paths and texts, nothing left to decide. */
export interface ChartModel extends Pick<
  DataLayer,
  "band" | "limits" | "centre" | "target" | "line" | "signalLines"
> {
  readonly size: ChartSize;
  readonly frame: Frame;
  readonly caption: string | null;
  readonly gridlines: readonly number[];
  /** Where 0 stands, when the axis goes below it. */
  readonly zero: number | null;
  readonly axisLabels: readonly { readonly text: string; readonly y: number }[];
  readonly ticks: readonly { readonly x: number; readonly long: boolean }[];
  readonly tickLabels: readonly {
    readonly text: string;
    readonly x: number;
    readonly row: 0 | 1;
    readonly anchor: Anchor;
  }[];
  readonly points: readonly DrawnPoint[];
  readonly gaps: readonly DrawnGap[];
  readonly braces: readonly DrawnBrace[];
  readonly flags: readonly DrawnFlag[];
  readonly endLabels: readonly DrawnEndLabel[];
  /** The last value, where it stands beside its point and not at the end of the axis. */
  readonly lastValue: DrawnValue | null;
  readonly n: readonly { readonly text: string; readonly x: number; readonly anchor: Anchor }[];
  readonly thread: DrawnThread | null;
}

/** What is the same in every size. */
interface Scales {
  readonly scale: ValueScale;
  readonly axis: TimeAxis;
}

export function scalesOf({ analysis, flags = [], percent = false, range, span }: ChartContent): Scales {
  return {
    scale: valueScale(seenValues(analysis), { percent, range }),
    axis: timeAxis(
      analysis.points.map(({ x }) => x),
      {
        order: analysis.axis !== "time",
        from: span?.from,
        through: span?.through,
        also: flags.map(({ at }) => at),
      },
    ),
  };
}

export function chartModel(
  content: ChartContent,
  size: ChartSize,
  { scale, axis }: Scales = scalesOf(content),
): ChartModel {
  const { analysis, words, flags = [], thread } = content;
  const { points } = analysis;
  const early = isEarly(analysis);
  const latest = points.findLast(({ value }) => value !== null);

  // what there is to see decides the scale, and the longest texts decide the room
  const axisTexts = scale.labels.map((value) => {
    const number = words.number(value, scale.decimals);
    return size.oneLine ? words.withUnit(number) : number;
  });
  const named = namedEnds(content, size.oneLine ? "long" : "short", early);
  const latestText = latest === undefined ? "" : words.value(latest.value!);
  const shownFlags = onAxis(flags, axis);
  const knots = onAxis(thread?.knots ?? [], axis);
  const frame = frameFor(size, {
    axisLabels: axisTexts,
    endLabels: endTexts([...named, { name: "", value: latestText, strong: true }], size),
    secondRow: axis.kind !== "order" && axis.kind !== "number" && axis.kind !== "year",
    n: showsN(content),
    thread: knots.length > 0,
    flags: shownFlags.length > 0,
    caption: content.unitCaption !== undefined,
  });
  const { left, right, top, bottom } = frame;
  const pad = axis.kind === "order" ? (right - left) / (axis.last - axis.first + 1) / 2 : size.pad;
  const layer = dataLayer(analysis, axis, scale, { left, right, top, bottom, pad });
  const { xOf, yOf, step, places } = layer;

  // texts, each placed among what stands already
  const { flags: drawnFlags, stems } = placeFlags(
    shownFlags.map((flag) => ({ ...flag, x: xOf(flag.place) })),
    size,
    frame,
    (x) => heightOfData(x, layer.data, top + 0.3 * (bottom - top)),
  );
  const obstacles: Obstacles = {
    boxes: captionBox(content.unitCaption, frame, size),
    data: [...layer.data, ...stems],
    lines: layer.lines,
  };
  const within: Box = {
    left,
    right: right + 4,
    top: drawnFlags.length > 0 ? size.flag.y + size.flag.radius : top - 0.6 * size.text,
    bottom: bottom - 1,
  };
  const lastValue =
    latest === undefined
      ? null
      : lastValuePlace(places[latest.position]!, latestText, right, size, obstacles, bottom);
  const braces = placeBraces(early ? [] : braceWishes(content, size, places, yOf), size, within, obstacles);
  const gaps = placeGaps(missingPeriods(points, axis, xOf, words.gap), size, within, obstacles);

  const ends: EndLabel[] = named.map((label) => ({ ...label, y: yOf(label.level) }));
  if (latest !== undefined && lastValue === null)
    ends.push({ name: "", value: latestText, y: places[latest.position]!.y, strong: true });

  const marks = axisMarks(axis, step, size.text, words);
  const { band, limits, centre, target, line, signalLines } = layer;
  return {
    size,
    frame,
    band,
    limits,
    centre,
    target,
    line,
    signalLines,
    caption: content.unitCaption ?? null,
    gridlines: scale.lines.slice(1).map(yOf),
    zero: scale.from < 0 && scale.to > 0 ? yOf(0) : null,
    axisLabels: axisTexts.map((text, i) => ({ text, y: yOf(scale.labels[i]!) })),
    ticks: marks.ticks.map(({ place, long }) => ({ x: xOf(place), long })),
    tickLabels: marks.labels.map(({ text, place, row }) => withinDrawing(text, xOf(place), row, size)),
    points: drawPoints(analysis, places, dotRadius(size, (right - left) / points.length), early),
    gaps,
    braces,
    flags: drawnFlags,
    endLabels: placeEndLabels(ends, size, top, bottom),
    lastValue,
    n: frame.n === null ? [] : denominators(points, places, step, size, words, left),
    thread:
      frame.thread === null
        ? null
        : placeThread(
            { before: thread?.before, knots: knots.map(({ place, name }) => ({ x: xOf(place), name })) },
            size,
            frame,
            frame.thread,
          ),
  };
}

function captionBox(caption: string | undefined, frame: Frame, { text }: ChartSize): Box[] {
  if (caption === undefined || frame.caption === null) return [];
  const y = frame.caption;
  return [{ left: 0, right: textWidth(caption, text), top: y - 0.8 * text, bottom: y + 0.25 * text }];
}

/** What has a place within the axis; the rest is told in the list under the chart. */
function onAxis<Thing extends { at: Point["x"] }>(
  things: readonly Thing[],
  axis: TimeAxis,
): (Thing & { place: number })[] {
  return things.flatMap((thing) => {
    const place = axis.placeOf(thing.at);
    return place === null || place < axis.first - 0.5 || place > axis.last + 0.5 ? [] : [{ ...thing, place }];
  });
}

/** The lines that have a name at the right end. */
function namedEnds(
  { analysis, words, percent }: ChartContent,
  length: "long" | "short",
  early: boolean,
): (Omit<EndLabel, "y"> & { level: number })[] {
  const last = analysis.points.at(-1);
  const named: (Omit<EndLabel, "y"> & { level: number })[] = [];
  const add = (name: string, level: number | null | undefined) => {
    if (level !== null && level !== undefined)
      named.push({ name, value: words.value(level), strong: false, level });
  };
  add(words.target, analysis.target);
  if (early || last === undefined) return named;
  add(words.centre[analysis.parts.at(-1)!.centreKind], last.centre);
  // a limit at the natural end of the scale limits nothing
  const limited = analysis.points.findLast(({ limits, part }) => limits !== null && part === last.part);
  const { lower = null, upper = null } = limited?.limits ?? {};
  if (!percent || upper !== 100) add(words.upperLimit[length], upper);
  if (lower !== 0) add(words.lowerLimit[length], lower);
  return named;
}

/** The height of the line right under a flag; where the line is broken, of the nearest end. */
function heightOfData(x: number, data: readonly Segment[], otherwise: number): number {
  let nearest = Infinity;
  let height = otherwise;
  for (const { x1, y1, x2, y2 } of data) {
    if (x1 <= x && x <= x2) return x1 === x2 ? y1 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
    const distance = x < x1 ? x1 - x : x - x2;
    if (distance >= nearest) continue;
    nearest = distance;
    height = x < x1 ? y1 : y2;
  }
  return height;
}

function braceWishes(
  { analysis, words }: ChartContent,
  size: ChartSize,
  places: readonly Placed[],
  yOf: (value: number) => number,
): BraceWish[] {
  return analysis.signals
    .filter((signal) => isHeard(signal, analysis))
    .map((signal) => {
      const part = analysis.parts[signal.part]!;
      const text = words.signal(signal, part.centreKind);
      const reads = signal.rule === "longestRun" || signal.rule === "shift";
      return {
        signal,
        tone: isAboutTheWhole(signal) ? "neutral" : signal.direction,
        text: size.oneLine ? text.long : text.short,
        places: signal.positions.map((position) => places[position]!),
        centre: reads && part.centre !== null ? yOf(part.centre) : null,
      };
    });
}

/** A label that would stand outside the drawing is pushed in. */
function withinDrawing(
  text: string,
  x: number,
  row: 0 | 1,
  size: ChartSize,
): ChartModel["tickLabels"][number] {
  const half = textWidth(text, size.text) / 2;
  if (x - half < 0) return { text, x: 0, row, anchor: "start" };
  if (x + half > size.width) return { text, x: size.width, row, anchor: "end" };
  return { text, x, row, anchor: "middle" };
}

/** Each point's denominator where there is room for all, otherwise from the least to the most. */
function denominators(
  points: readonly Point[],
  places: readonly Placed[],
  step: number,
  size: ChartSize,
  words: ChartContent["words"],
  left: number,
): ChartModel["n"] {
  const known = points.flatMap(({ position, denominator }) =>
    denominator === null ? [] : [{ position, denominator }],
  );
  const texts = known.map(({ denominator }) => words.number(denominator, 1));
  const widest = Math.max(...texts.map((text) => textWidth(text, size.oneLine ? 12 : 11)));
  if (widest + 4 > step) {
    const all = known.map(({ denominator }) => denominator);
    return [{ text: words.nRange(Math.min(...all), Math.max(...all)), x: left, anchor: "start" }];
  }
  return [
    { text: "n", x: left - 10, anchor: "end" },
    ...known.map(({ position }, i) => ({
      text: texts[i]!,
      x: places[position]!.x,
      anchor: "middle" as const,
    })),
  ];
}
