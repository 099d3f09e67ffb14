/** Lines of counts (c) and of cases between events (g): their mean gives their spread. */
import { baselineIndividual, centreLine } from "./centre.ts";
import { GEOMETRIC_MEDIAN } from "./constants.ts";
import { linesFrom, type Choices, type Lines, type Stretch } from "./lines.ts";

/** c: the mean, sigma = √mean (Poisson; Montgomery 7.17). */
export function countLines(stretch: Stretch, choices: Choices): Lines {
  const middle = meanOrGiven(stretch, choices);
  return linesFrom(centreLine(stretch, choices, middle), { middle, sigma: Math.sqrt(middle) });
}

/**
 * g: the line is the median, since half of the gaps lie on each side of it and runs can be read; limits are the
 * mean ± 3·√(g(g+1)) (geometric; Benneyan 2001). A given centre is taken as a mean, and drawn at 0.693 of it.
 */
export function gapLines(stretch: Stretch, choices: Choices): Lines {
  const middle = meanOrGiven(stretch, choices);
  const centre = choices.centre === "own" ? "median" : choices.centre;
  const line = centreLine(stretch, { ...choices, centre }, middle);
  if (line.centreKind === "given") line.centre *= GEOMETRIC_MEDIAN;
  return linesFrom(line, { middle, sigma: Math.sqrt(middle * (middle + 1)) });
}

function meanOrGiven(stretch: Stretch, { centre }: Choices): number {
  return typeof centre === "number" ? centre : baselineIndividual(stretch, false).mean;
}
