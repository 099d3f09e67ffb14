import type { Analysis } from "@laeringsnettverk/spc";
import { compareDays } from "../../domain/shared-days.ts";
import { pointsFrom } from "../../ui/chart/points-from.ts";

/** A series with the period of each point, by its position: what a chart is drawn of. */
export interface DrawnSeries {
  analysis: Analysis;
  periods: readonly Temporal.PlainDate[];
}

/**
 * What a chart draws from a day on. Nothing is computed anew: the lines, the sides and the signals are those of the whole
 * series, and a run that began before keeps its length. Positions count from 0 at the first point that is drawn, so what
 * lies before it is negative.
 */
export function drawnFrom<Series extends DrawnSeries>(
  series: Series,
  from: Temporal.PlainDate | undefined,
): DrawnSeries {
  const at = from === undefined ? 0 : series.periods.findIndex((period) => compareDays(period, from) >= 0);
  if (at === 0) return series;
  const first = at === -1 ? series.periods.length : at;
  return { analysis: pointsFrom(series.analysis, first), periods: series.periods.slice(first) };
}
