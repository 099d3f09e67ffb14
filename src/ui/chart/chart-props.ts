import type { Analysis, GapReason, Point, Signal, X } from "@laeringsnettverk/spc";
import type { AxisWords } from "./axis-marks.ts";

/** A text, and what is left of it where there is little room. */
export interface LongShort {
  readonly long: string;
  readonly short: string;
}

/** All the words of a chart, in the reader's language. `chartWords` in `src/domain/chart-sentence` makes them. */
export interface ChartWords extends AxisWords {
  /** A value with its unit as it stands at the end of a line: "90 %", "1,4". */
  value(value: number): string;
  /** A number on the axis with so many decimals, without unit. */
  number(value: number, decimals: number): string;
  /** The unit put to a number on the axis: "50" → "50 %". */
  withUnit(number: string): string;
  /** "Median", "Snitt", and the given line. */
  readonly centre: Readonly<Record<"median" | "mean" | "given", string>>;
  readonly target: string;
  readonly upperLimit: LongShort;
  readonly lowerLimit: LongShort;
  /** "ikke målt" */
  gap(reason: GapReason): string;
  /** "9 på rad over medianen" / "9 på rad over" */
  signal(signal: Signal, centre: "median" | "mean" | "given"): LongShort;
  /** "n fra 16 til 20", where there is no room for each. */
  nRange(least: number, most: number): string;
  /** What is said of a point when it is read alone: "oktober 2026: 90 %, 18 av 20". */
  point(point: Point): string;
  /** The name of the control that reads one point at a time. */
  readonly readPoints: string;
  readonly legend: {
    /** Whole line where the centre was computed, dashed where it is carried forward. */
    computedAndCarried(centre: "median" | "mean" | "given"): string;
    onCentre(centre: "median" | "mean" | "given"): string;
    readonly target: string;
    readonly limits: string;
    readonly funnel: string;
    readonly excluded: string;
    readonly early: string;
    readonly n: string;
  };
}

/** A change people noted: drawn as a numbered flag at its true date. */
export interface ChartFlag {
  readonly number: number;
  /** A day ("2026-01-19"), or an x of the chart. */
  readonly at: X;
  readonly title: string;
}

/** The thread under the years: a knot at each samling, and what the time before the first is called. */
export interface ChartThread {
  readonly before?: LongShort | undefined;
  readonly knots: readonly { readonly at: X; readonly name: LongShort }[];
}

/** What there is to draw, apart from the size. */
export interface ChartContent {
  readonly analysis: Analysis;
  readonly words: ChartWords;
  /** Percent stands on 0–100; other units on a round scale from 0. */
  readonly percent?: boolean | undefined;
  /** Asked for by somebody: the axis from and to these values. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  /** The unit over the axis, where it is more than a sign: "per 1000 liggedøgn". */
  readonly unitCaption?: string | undefined;
  readonly flags?: readonly ChartFlag[] | undefined;
  readonly thread?: ChartThread | undefined;
  /** Where the axis begins and ends, when several charts share it. */
  readonly span?: { readonly from?: X; readonly through?: X } | undefined;
  /** Denominators under the points, when they vary. */
  readonly showN?: boolean | undefined;
}

export interface ChartProps extends ChartContent {
  /** Unique on the page. */
  readonly id: string;
  /** Read by those who do not see the drawing. */
  readonly title: string;
  readonly description: string;
  /** More to say in the caption, after the legend. */
  readonly note?: string | undefined;
}
