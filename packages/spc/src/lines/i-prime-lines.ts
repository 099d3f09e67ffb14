/** Lines of I′ charts: individual values whose precision varies with a denominator. */
import { baselineRatio, centreLine } from "./centre.ts";
import { SCREEN_OF_I_PRIME } from "./constants.ts";
import { linesFrom, type Choices, type Lines, type Stretch } from "./lines.ts";

/**
 * Centre: all numerators over all denominators. Each pair of neighbours gives s_i = √(π/2)·|y_i − y_(i−1)| ÷
 * √(1/n_i + 1/n_(i−1)); sigma at a point is their mean ÷ √n (Taylor, variation.com, normalized individuals chart).
 * Only pairs within the baseline count; qicharts2 0.8.1 takes all points, also after a freeze.
 */
export function iPrimeLines(stretch: Stretch, choices: Choices): Lines {
  const { series, values, phase, sigmas } = stretch;
  const denominator = series.denominator!;
  const line = centreLine(stretch, choices, baselineRatio(stretch));
  const { mean, dropped } = meanSpread(stretch, choices.screening);
  for (let i = phase.first; i <= phase.last; i++) {
    const n = denominator[i]!;
    sigmas[i] = n > 0 && !Number.isNaN(values[i]!) ? mean / Math.sqrt(n) : NaN;
  }
  return linesFrom(line, { sigmas, screenedOut: dropped });
}

/** Screened as moving ranges are, at 3.2665 × the mean; never down to nothing but zeros. */
function meanSpread(stretch: Stretch, screening: boolean): { mean: number; dropped: number } {
  const { series, values, excluded, phase } = stretch;
  const denominator = series.denominator!;
  const spreads = new Float64Array(phase.baselineLast - phase.first + 1);
  let count = 0;
  let sum = 0;
  let before = -1;
  for (let i = phase.first; i <= phase.baselineLast; i++) {
    if (excluded[i] === 1) continue;
    if (before >= 0 && !Number.isNaN(values[i]! - values[before]!)) {
      const spread =
        (Math.sqrt(Math.PI / 2) * Math.abs(values[i]! - values[before]!)) /
        Math.sqrt(1 / denominator[i]! + 1 / denominator[before]!);
      spreads[count++] = spread;
      sum += spread;
    }
    before = i;
  }
  const mean = count === 0 ? NaN : sum / count;
  if (!screening) return { mean, dropped: 0 };
  let kept = 0;
  let keptSum = 0;
  for (let i = 0; i < count; i++) {
    if (spreads[i]! >= SCREEN_OF_I_PRIME * mean) continue;
    kept++;
    keptSum += spreads[i]!;
  }
  return keptSum > 0 ? { mean: keptSum / kept, dropped: count - kept } : { mean, dropped: 0 };
}
