/** What a chart draws through one part: its centre line, and one sigma for each point. */
import type { Phase } from "../phases.ts";
import type { ChartKind } from "../question.ts";
import type { Series } from "../series.ts";

export interface Lines {
  /** Where the centre line is drawn, and around which runs are read; NaN without any value. */
  readonly centre: number;
  readonly centreKind: "mean" | "median" | "given";
  /** Where limits are measured from. Not the centre on g charts, whose line is the median. */
  readonly middle: number;
  /** One sigma where it is the same for all points; NaN when there is none or when it varies. */
  readonly sigma: number;
  /** One sigma for each point, by position, where it varies with the denominator or the subgroup's size. */
  readonly sigmas: Float64Array | null;
  /** Laney's factor, on prime charts. */
  readonly sigmaZ: number | null;
  /** Moving ranges left out by the screening. */
  readonly screenedOut: number;
}

export interface Choices {
  readonly chart: ChartKind;
  /** `own`: the kind of centre the chart has by itself. */
  readonly centre: "own" | "mean" | "median" | number;
  readonly screening: boolean;
  /** Categories have no neighbours, so there are no moving ranges between them. */
  readonly categories: boolean;
}

/** One part of a series. */
export interface Stretch {
  readonly series: Series;
  /** The values on the scale the chart computes on (t: the transformed one; mr: the ranges). */
  readonly values: Float64Array;
  readonly excluded: Uint8Array;
  readonly phase: Phase;
  /** Where a varying sigma is written; shared by the parts of a series. */
  readonly sigmas: Float64Array;
}

/** Lines around one middle, where nothing else is said. */
export function linesFrom(line: Pick<Lines, "centre" | "centreKind">, more: Partial<Lines>): Lines {
  return { middle: line.centre, sigma: NaN, sigmas: null, sigmaZ: null, screenedOut: 0, ...line, ...more };
}

/** The positions that set the lines: in the baseline, measured, not excluded. */
export function setsLines({ values, excluded, phase }: Stretch, i: number): boolean {
  return i <= phase.baselineLast && excluded[i] === 0 && !Number.isNaN(values[i]!);
}
