/** Lines of charts on subgroups: means (x̄) and standard deviations (s). */
import { c4 } from "./c4.ts";
import { centreLine } from "./centre.ts";
import { linesFrom, type Choices, type Lines, type Stretch } from "./lines.ts";

/**
 * x̄: the mean of all measurements, ± A3(n_i)·S, A3 = 3 ÷ (c4·√n). s: S, ± 3·S·√(1−c4²) ÷ c4, which is B3 and B4.
 * S is the mean standard deviation when all subgroups of the part have the same size, and else the pooled one,
 * √(Σ(n−1)s² ÷ Σ(n−1)) (Montgomery 6.27–6.31). Subgroups of one have no s, and no limits.
 */
export function subgroupLines(stretch: Stretch, choices: Choices): Lines {
  const { series, excluded, phase, sigmas } = stretch;
  const { rows } = series;
  const sizes = new Set(rows.subarray(phase.first, phase.last + 1).filter((n) => n > 0));
  let measured = 0;
  let weighted = 0;
  let groups = 0;
  let deviations = 0;
  let freedom = 0;
  let squares = 0;
  for (let i = phase.first; i <= phase.baselineLast; i++) {
    const n = rows[i]!;
    if (excluded[i] === 1 || n === 0) continue;
    measured += n;
    weighted += n * series.mean![i]!;
    if (n < 2) continue;
    const s = series.deviation![i]!;
    groups++;
    deviations += s;
    freedom += n - 1;
    squares += (n - 1) * s * s;
  }
  const spread = groups === 0 ? NaN : sizes.size === 1 ? deviations / groups : Math.sqrt(squares / freedom);
  const given = typeof choices.centre === "number" ? choices.centre : NaN;
  const onMeans = choices.chart === "xbar";
  const line = centreLine(stretch, choices, onMeans ? weighted / measured : spread);
  const s = onMeans || Number.isNaN(given) ? spread : given;
  for (let i = phase.first; i <= phase.last; i++) {
    const n = rows[i]!;
    const c = c4(n);
    sigmas[i] = onMeans ? s / (c * Math.sqrt(n)) : (s * Math.sqrt(1 - c * c)) / c;
  }
  return linesFrom(line, { sigmas });
}
