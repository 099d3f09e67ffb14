import type { Analysis, Level } from "@laeringsnettverk/spc";
import { compareDays } from "../shared-days.ts";

/**
 * As many periods as a chart and a table show before somebody asks for all: ten years of months, of weeks the last two
 * years and a quarter, so that the same week of last year and of the year before stand there to be compared with. More than
 * that is a grey ribbon on a phone.
 */
export const NEWEST = 120;

/** A series with the period of each point, by its position: what a chart is drawn of. */
export interface DrawnSeries {
  analysis: Analysis;
  periods: readonly Temporal.PlainDate[];
}

/**
 * The day from which series that share their months are drawn, each with its newest periods at least; `undefined` when
 * nothing is left out. Where one has fewer, or longer, periods than another, all begin where the earliest does: no chart has
 * an empty stretch where there are values.
 */
export function shownFrom(series: readonly Pick<DrawnSeries, "periods">[]): Temporal.PlainDate | undefined {
  let [from, first]: (Temporal.PlainDate | undefined)[] = [];
  for (const { periods } of series) {
    const [all, newest] = [periods[0], periods[Math.max(0, periods.length - NEWEST)]];
    if (all === undefined || newest === undefined) continue;
    if (first === undefined || compareDays(all, first) < 0) first = all;
    if (from === undefined || compareDays(newest, from) < 0) from = newest;
  }
  return from !== undefined && first !== undefined && compareDays(first, from) < 0 ? from : undefined;
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

/** An analysis with its points from a position on, of which what stands above is true. */
export function pointsFrom(analysis: Analysis, first: number): Analysis {
  if (first === 0) return analysis;
  const { reading } = analysis;
  const signals: Analysis["signals"][number][] = [];
  // by the number of a signal in the whole; one that ended before has none here
  const numbers = analysis.signals.map((signal) => {
    const positions = signal.positions.filter((position) => position >= first);
    return positions.length === 0
      ? undefined
      : signals.push({ ...signal, positions: positions.map((position) => position - first) }) - 1;
  });
  const moved = (level: Level | null) =>
    level && { ...level, first: level.first - first, last: level.last - first };
  const split = reading.proposedSplit;
  const splitSignal = split === null ? undefined : numbers[split.signal];
  return {
    ...analysis,
    points: analysis.points.slice(first).map((point) => ({
      ...point,
      position: point.position - first,
      signals: point.signals.flatMap((signal) => numbers[signal] ?? []),
    })),
    parts: analysis.parts.map((part) => ({
      ...part,
      first: part.first - first,
      last: part.last - first,
      baseline: {
        ...part.baseline,
        first: part.baseline.first - first,
        last: part.baseline.last - first,
      },
    })),
    signals,
    notes: analysis.notes.map(({ id, position }) => ({
      id,
      position: position === null ? null : position - first,
    })),
    reading: {
      ...reading,
      level: moved(reading.level),
      baseline: moved(reading.baseline),
      latest: reading.latest && { ...reading.latest, position: reading.latest.position - first },
      proposedSplit:
        split === null || splitSignal === undefined
          ? null
          : { ...split, at: split.at - first, signal: splitSignal },
    },
  };
}
