import { medianOf } from "../median.ts";
import { individual, type Individual } from "./individual.ts";
import { setsLines, type Choices, type Lines, type Stretch } from "./lines.ts";

/** The median of the values that set the lines; NaN without any. */
function baselineMedian(stretch: Stretch): number {
  const { first, baselineLast } = stretch.phase;
  const kept = new Float64Array(baselineLast - first + 1);
  let count = 0;
  for (let i = first; i <= baselineLast; i++) if (setsLines(stretch, i)) kept[count++] = stretch.values[i]!;
  return medianOf(kept, count);
}

/** Mean and mean moving range of the values that set the lines. */
export function baselineIndividual({ values, excluded, phase }: Stretch, screening: boolean): Individual {
  return individual(values, excluded, phase.first, phase.baselineLast, screening);
}

/** All numerators over all denominators of the values that set the lines; NaN without any. */
export function baselineRatio(stretch: Stretch): number {
  const { series, phase } = stretch;
  let above = 0;
  let below = 0;
  for (let i = phase.first; i <= phase.baselineLast; i++) {
    if (!setsLines(stretch, i)) continue;
    above += series.numerator[i]!;
    below += series.denominator![i]!;
  }
  return below > 0 ? above / below : NaN;
}

/** The centre line: given, or the median if asked for, or else the chart's mean. */
export function centreLine(
  stretch: Stretch,
  choices: Choices,
  mean: number,
): { centre: number; centreKind: Lines["centreKind"] } {
  if (typeof choices.centre === "number") return { centre: choices.centre, centreKind: "given" };
  if (choices.centre === "median") return { centre: baselineMedian(stretch), centreKind: "median" };
  return { centre: mean, centreKind: "mean" };
}
