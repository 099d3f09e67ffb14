import type { Analysis } from "@laeringsnettverk/spc";
import type { ReadSeries } from "../../domain/measurement/series.ts";
import { newestPart, newestTogether } from "../../ui/chart/newest-part.ts";

/** What a small chart can show of a series: its newest points, with the lines of the whole. */
export interface DrawnSeries {
  analysis: Analysis;
  /** Of the points that are drawn. */
  periods: readonly Temporal.PlainDate[];
  /** How many points there are in all; a period without a value has none. */
  points: number;
}

export function drawnSeries({ analysis, periods }: Pick<ReadSeries, "analysis" | "periods">): DrawnSeries {
  const newest = newestPart(analysis);
  return {
    analysis: newest,
    periods: periods.slice(periods.length - newest.points.length),
    points: pointsIn(analysis),
  };
}

/** How many points stand in a chart. */
export function pointsIn({ points }: Analysis): number {
  return points.filter(({ value }) => value !== null).length;
}

/** The charts of a set, all from the same time on. */
export function drawnTogether(set: readonly DrawnSeries[]): DrawnSeries[] {
  const analyses = newestTogether(set.map(({ analysis }) => analysis));
  return set.map(({ periods, points }, at) => {
    const analysis = analyses[at] as Analysis;
    return { analysis, periods: periods.slice(periods.length - analysis.points.length), points };
  });
}
