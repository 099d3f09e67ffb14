/** Lines of run charts and of charts on individual values: i, mr, mdc, t. */
import { baselineIndividual, centreLine } from "./centre.ts";
import { D2_OF_TWO, D4_OF_TWO, MDC_FACTOR } from "./constants.ts";
import { linesFrom, type Choices, type Lines, type Stretch } from "./lines.ts";

/** The median, and no limits. */
export function runLines(stretch: Stretch, choices: Choices): Lines {
  const centre = choices.centre === "own" ? "median" : choices.centre;
  const line = centreLine(stretch, { ...choices, centre }, baselineIndividual(stretch, false).mean);
  return linesFrom(line, {});
}

/**
 * XmR: mean of the values, sigma = mean moving range ÷ 1.128 (Montgomery 6.33; Provost & Murray 2011). Making Data
 * Count rounds 3 ÷ 1.128 to 2.66. A t chart is this on times raised to 1/3.6. Limits stand around the line drawn.
 */
export function individualLines(stretch: Stretch, choices: Choices): Lines {
  const { mean, range, dropped } = baselineIndividual(stretch, choices.screening);
  const line = centreLine(stretch, choices, mean);
  const sigma = choices.chart === "mdc" ? (range * MDC_FACTOR) / 3 : range / D2_OF_TWO;
  return linesFrom(line, { sigma, screenedOut: dropped });
}

/** Moving ranges: upper limit 3.267 × their mean, lower 0 (Montgomery 6.31). Never screened: outliers are its subject. */
export function movingRangeLines(stretch: Stretch, choices: Choices): Lines {
  const line = centreLine(stretch, choices, baselineIndividual(stretch, false).mean);
  return linesFrom(line, { sigma: ((D4_OF_TWO - 1) * line.centre) / 3 });
}
