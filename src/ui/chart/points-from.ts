import type { Analysis, Level, Signal } from "@laeringsnettverk/spc";

/**
 * What there is to draw of an analysis from a point on, for a chart that has no room for all. Nothing is computed anew: the
 * lines, the sides and the signals are those of the whole series, and a run that began before keeps its length. Positions
 * count from 0 at the first point that is left, so what lies before it is negative; a signal without a point left is gone.
 * @param first the position of the first point to keep: 0 keeps all, the number of points keeps none
 */
export function pointsFrom(analysis: Analysis, first: number): Analysis {
  if (first === 0) return analysis;
  const { reading } = analysis;
  const signals: Signal[] = [];
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
