import type { Analysis, Point } from "@laeringsnettverk/spc";
import { linesOf, slotsInPx, type DrawnLine } from "./chart-lines.ts";
import type { Segment } from "./free-place.ts";
import { limitBand } from "./limit-band.ts";
import { pathThrough, unbroken, type Placed } from "./line-path.ts";
import { signalLines, type SignalLine } from "./signal-lines.ts";
import type { TimeAxis } from "./time-axis.ts";
import { isEarly } from "./tone.ts";
import { heightOf, type ValueScale } from "./value-scale.ts";

/** The plot, and how far inside it the first and last points stand. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pad: number;
}

/** The values and their lines, placed in a plot of any size. */
export interface DataLayer {
  readonly xOf: (place: number) => number;
  readonly yOf: (value: number) => number;
  /** Px from one slot of the axis to the next. */
  readonly step: number;
  /** By position; a gap stands on the centre line. */
  readonly places: readonly Placed[];
  readonly line: string;
  readonly signalLines: readonly SignalLine[];
  readonly centre: readonly DrawnLine[];
  readonly limits: readonly DrawnLine[];
  readonly band: string;
  readonly target: number | null;
  /** What a text should keep clear of. */
  readonly data: readonly Segment[];
  readonly lines: readonly Segment[];
}

/** The values that shall be seen, from which a scale is made: points, lines, limits and target. */
export function seenValues(analysis: Analysis): number[] {
  const early = isEarly(analysis);
  const seen: number[] = [];
  const see = (value: number | null | undefined) => {
    if (value !== null && value !== undefined) seen.push(value);
  };
  for (const { value, centre, limits } of analysis.points) {
    see(value);
    if (early) continue;
    see(centre);
    see(limits?.lower);
    see(limits?.upper);
  }
  see(analysis.target);
  return seen;
}

export function dataLayer(analysis: Analysis, axis: TimeAxis, scale: ValueScale, plot: Plot): DataLayer {
  const { left, right, top, bottom, pad } = plot;
  const { points } = analysis;
  const early = isEarly(analysis);
  const step = axis.last === axis.first ? right - left : (right - left - 2 * pad) / (axis.last - axis.first);
  const xOf = (place: number) =>
    axis.last === axis.first ? (left + right) / 2 : left + pad + (place - axis.first) * step;
  const yOf = (value: number) => Math.max(top, Math.min(bottom, heightOf(value, scale, top, bottom)));
  const xs = points.map(({ x, position }) => xOf(axis.slotOf(x, position)));
  const places = points.map(({ position, value, centre }) => ({
    x: xs[position]!,
    y: yOf(value ?? centre ?? scale.from),
  }));
  const slots = slotsInPx(xs, left, right);
  const levels = (levelOf: (point: Point) => number | null | undefined) =>
    linesOf(
      early ? [] : points,
      slots,
      (point) => {
        const level = levelOf(point);
        return level === null || level === undefined ? null : yOf(level);
      },
      (part) => analysis.parts[part]!.baseline.last,
    );
  const centre = levels((point) => point.centre);
  const upper = levels((point) => point.limits?.upper);
  const lower = levels((point) => point.limits?.lower);
  const target = analysis.target === null ? null : yOf(analysis.target);
  // categories have no order, so nothing goes from one to the next
  const stretches =
    analysis.axis === "category"
      ? points.flatMap(({ position, value }) => (value === null ? [] : [[position]]))
      : unbroken(points, axis);
  return {
    xOf,
    yOf,
    step,
    places,
    line: stretches
      .map((stretch) => (stretch.length > 1 ? pathThrough(stretch.map((i) => places[i]!)) : ""))
      .join(""),
    signalLines: early ? [] : signalLines(analysis, stretches, places),
    centre: centre.drawn,
    limits: [...upper.drawn, ...lower.drawn],
    band: early ? "" : limitBand(points, slots, yOf, { top, bottom }),
    target,
    data: stretches.flatMap((stretch) => segmentsThrough(stretch.map((i) => places[i]!))),
    lines: [
      ...centre.segments,
      ...upper.segments,
      ...lower.segments,
      ...(target === null ? [] : [{ x1: left, y1: target, x2: right, y2: target }]),
    ],
  };
}

/** A point alone is a segment without length. */
function segmentsThrough(places: readonly Placed[]): Segment[] {
  return places.map(({ x, y }, i) => {
    const before = places[Math.max(0, i - 1)]!;
    return { x1: before.x, y1: before.y, x2: x, y2: y };
  });
}
