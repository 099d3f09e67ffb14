/** Lines of charts on proportions and rates: p, p′, u, u′. */
import { isProportion } from "../charts.ts";
import { baselineRatio, centreLine } from "./centre.ts";
import { D2_OF_TWO } from "./constants.ts";
import { individual } from "./individual.ts";
import { linesFrom, setsLines, type Choices, type Lines, type Stretch } from "./lines.ts";

/**
 * The mean is all cases over all opportunities of the baseline. sigma_i is √(p(1−p)/n_i) on p charts and √(u/n_i) on u
 * charts (Montgomery 7.7, 7.19), on prime charts times sigma_z: the spread of the standardised values, by their moving
 * range (Laney 2002, Qual Eng 14:531), or for categories by their standard deviation. A given centre takes the mean's place.
 */
export function ratioLines(stretch: Stretch, choices: Choices): Lines {
  const { series, phase, sigmas } = stretch;
  const { chart } = choices;
  const denominator = series.denominator!;
  const middle = typeof choices.centre === "number" ? choices.centre : baselineRatio(stretch);
  const variance = isProportion(chart) ? Math.max(0, middle * (1 - middle)) : middle;
  for (let i = phase.first; i <= phase.last; i++) {
    const n = denominator[i]!;
    sigmas[i] = n > 0 ? Math.sqrt(variance / n) : NaN;
  }
  const prime = chart === "pPrime" || chart === "uPrime";
  const { sigmaZ, dropped } = prime ? spreadOfZ(stretch, choices, middle) : { sigmaZ: null, dropped: 0 };
  if (sigmaZ !== null) for (let i = phase.first; i <= phase.last; i++) sigmas[i]! *= sigmaZ;
  return linesFrom(centreLine(stretch, choices, middle), { middle, sigmas, sigmaZ, screenedOut: dropped });
}

/** NaN with fewer than two values; 0 when nothing varies, also where sigma itself is 0 (all 0 % or all 100 %). */
function spreadOfZ(stretch: Stretch, choices: Choices, middle: number): { sigmaZ: number; dropped: number } {
  const { values, excluded, phase, sigmas } = stretch;
  const z = new Float64Array(phase.last + 1);
  let used = 0;
  let sum = 0;
  for (let i = phase.first; i <= phase.baselineLast; i++) {
    const away = values[i]! - middle;
    z[i] = sigmas[i] === 0 && !Number.isNaN(away) ? 0 : away / sigmas[i]!;
    if (!setsLines(stretch, i)) continue;
    used++;
    sum += z[i]!;
  }
  if (!choices.categories) {
    const { range, dropped } = individual(z, excluded, phase.first, phase.baselineLast, choices.screening);
    return { sigmaZ: range / D2_OF_TWO, dropped };
  }
  if (used < 2) return { sigmaZ: NaN, dropped: 0 };
  let squares = 0;
  for (let i = phase.first; i <= phase.baselineLast; i++) {
    if (setsLines(stretch, i)) squares += (z[i]! - sum / used) ** 2;
  }
  return { sigmaZ: Math.sqrt(squares / (used - 1)), dropped: 0 };
}
