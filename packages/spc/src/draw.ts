/** Lines become what is drawn: limits for each point, clipped at natural bounds, in the unit shown. */
import { drawnFromZero, isProportion } from "./charts.ts";
import { T_POWER } from "./lines/constants.ts";
import type { Lines } from "./lines/lines.ts";
import type { Phase } from "./phases.ts";
import type { ChartKind } from "./question.ts";
import type { Settled } from "./settled.ts";

/** Columns as long as the series, in the unit shown. NaN: no line there. */
export interface Drawn {
  readonly centre: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly innerLower: Float64Array;
  readonly innerUpper: Float64Array;
}

export function emptyDrawing(count: number): Drawn {
  const column = (): Float64Array => new Float64Array(count).fill(NaN);
  return { centre: column(), lower: column(), upper: column(), innerLower: column(), innerUpper: column() };
}

export function drawPart(
  question: Settled,
  phase: Phase,
  lines: Lines,
  anyNegative: boolean,
  drawn: Drawn,
): void {
  const { chart, per, limits } = question;
  const floor = drawnFromZero(chart) || (question.neverNegative === true && !anyNegative) ? 0 : -Infinity;
  const ceiling = isProportion(chart) ? 1 : Infinity;
  const shown = (value: number): number =>
    fromRuleScale(chart, per, Math.min(ceiling, Math.max(floor, value)));
  const { middle } = lines;
  // on moving ranges the 2 sigma line is drawn at two thirds of the upper limit, as qicharts2 draws it
  const inner = (sigma: number): number =>
    chart === "mr" ? (2 / 3) * (middle + 3 * sigma) - middle : 2 * sigma;
  for (let i = phase.first; i <= phase.last; i++) {
    drawn.centre[i] = fromRuleScale(chart, per, lines.centre);
    const sigma = lines.sigmas === null ? lines.sigma : lines.sigmas[i]!;
    drawn.lower[i] = shown(middle - 3 * sigma);
    drawn.upper[i] = shown(middle + 3 * sigma);
    drawn.innerLower[i] = shown(middle - 2 * sigma);
    drawn.innerUpper[i] = shown(middle + inner(sigma));
  }
  if (limits !== undefined && !("sigma" in limits)) drawGiven(limits, phase, drawn);
}

/** Given lines are drawn as given; the inner ones lie two thirds of the way out. */
function drawGiven(
  limits: { readonly lower: number | null; readonly upper: number | null },
  phase: Phase,
  drawn: Drawn,
): void {
  for (let i = phase.first; i <= phase.last; i++) {
    const centre = drawn.centre[i]!;
    drawn.lower[i] = limits.lower ?? NaN;
    drawn.upper[i] = limits.upper ?? NaN;
    drawn.innerLower[i] = centre + ((drawn.lower[i]! - centre) * 2) / 3;
    drawn.innerUpper[i] = centre + ((drawn.upper[i]! - centre) * 2) / 3;
  }
}

/** From the scale rules and lines are computed on to the unit shown. */
export function fromRuleScale(chart: ChartKind, per: number, value: number): number {
  return (chart === "t" ? value ** T_POWER : value) * per;
}

/** From the unit shown to the scale rules and lines are computed on. */
export function toRuleScale(chart: ChartKind, per: number, value: number): number {
  return chart === "t" ? (value / per) ** (1 / T_POWER) : value / per;
}
