/** The arithmetic of a series: rule scale, lines, limits, codes and findings, in columns. Words and objects come later. */
import type { RuleLeftOut } from "./analysis.ts";
import { drawPart, emptyDrawing, toRuleScale, type Drawn } from "./draw.ts";
import { T_POWER } from "./lines/constants.ts";
import { linesOf } from "./lines/lines-of.ts";
import type { Choices, Lines } from "./lines/lines.ts";
import type { Phase, Phases } from "./phases.ts";
import { beyondLimits } from "./rules/beyond.ts";
import { Findings, type Finding } from "./rules/findings.ts";
import { planFor } from "./rules/plan.ts";
import { readPart, scratchFor } from "./rules/read-part.ts";
import type { Runs } from "./rules/runs.ts";
import { rulesLeftOut } from "./rules/sets.ts";
import type { Settled } from "./settled.ts";
import type { Series } from "./series.ts";
import { toleranceOf } from "./tolerance.ts";

export interface Computed {
  readonly question: Settled;
  readonly series: Series;
  readonly phases: Phases;
  readonly choices: Choices;
  readonly leftOut: readonly RuleLeftOut[];
  /** Values on the scale lines and rules are computed on. */
  readonly values: Float64Array;
  /** Values in the unit shown. */
  readonly shown: Float64Array;
  readonly drawn: Drawn;
  /** The values rules read: NaN where a point is excluded. */
  readonly read: Float64Array;
  /** One entry a part. */
  readonly lines: readonly Lines[];
  readonly tolerances: readonly number[];
  readonly runs: readonly Runs[];
  readonly findings: readonly (readonly Finding[])[];
}

export function computed(question: Settled, series: Series, phases: Phases): Computed {
  const { chart, per, rules: ruleSet } = question;
  const { count } = series;
  const choices = choicesOf(question);
  const values = ruleValues(question, series, phases);
  const shown = new Float64Array(count);
  for (let i = 0; i < count; i++) shown[i] = (chart === "t" ? series.value[i]! : values[i]!) * per;
  const read = withoutExcluded(values, phases.excluded);
  const sigmas = new Float64Array(count).fill(NaN);
  const drawn = emptyDrawing(count);
  const anyNegative = values.some((value) => value < 0);
  const lines: Lines[] = [];
  for (const phase of phases.phases) {
    const own = linesOf({ series, values, excluded: phases.excluded, phase, sigmas }, choices);
    const part = withGivenLimits(question, own, phase, values, sigmas);
    drawPart(question, phase, part, anyNegative, drawn);
    lines.push(part);
  }
  const skewed = chart === "g" || lines.some((part) => !Object.is(part.middle, part.centre));
  const leftOut = rulesLeftOut(ruleSet, {
    limits: chart !== "run" || question.limits !== undefined,
    order: !choices.categories,
    dependent: chart === "mr",
    skewed,
  });
  const longest = phases.phases.reduce((most, { first, last }) => Math.max(most, last - first + 1), 0);
  const scratch = scratchFor(longest);
  const tolerances: number[] = [];
  const runs: Runs[] = [];
  const findings: Finding[][] = [];
  phases.phases.forEach(({ first, last }, p) => {
    const { centre, sigma, sigmas } = lines[p]!;
    const tolerance = toleranceOf(read, first, last + 1, centre);
    let measured = 0;
    for (let i = first; i <= last; i++) if (!Number.isNaN(read[i]!)) measured++;
    const part = {
      values: read,
      from: first,
      count: last - first + 1,
      measured,
      centre,
      sigma: sigmas ?? sigma,
      tolerance,
      order: !choices.categories && chart !== "mr",
      zones: !skewed,
    };
    const patterns = new Findings();
    runs.push(readPart(part, planFor([ruleSet], [patterns]), scratch));
    tolerances.push(tolerance);
    // excluded points too are held against the limits, though they have no part in patterns
    const shownTolerance = toleranceOf(shown, first, last + 1, drawn.centre[first]!);
    const beyond = beyondLimits(shown, first, last + 1, drawn.lower, drawn.upper, shownTolerance);
    findings.push(ruleSet === "none" ? [] : [...beyond, ...patterns.all()]);
  });
  return {
    question,
    series,
    phases,
    choices,
    leftOut,
    values,
    shown,
    drawn,
    read,
    lines,
    tolerances,
    runs,
    findings,
  };
}

function choicesOf({ chart, centre, screening, axis, per }: Settled): Choices {
  return {
    chart,
    centre: typeof centre === "number" ? toRuleScale(chart, per, centre) : (centre ?? "own"),
    screening,
    categories: axis === "category",
  };
}

/** t: times raised to 1/3.6. mr: steps between neighbours, over excluded points but not over gaps or parts. */
function ruleValues({ chart }: Settled, series: Series, { phases, excluded }: Phases): Float64Array {
  if (chart === "t") return series.value.map((time) => time ** (1 / T_POWER));
  if (chart !== "mr") return series.value;
  const ranges = new Float64Array(series.count).fill(NaN);
  for (const { first, last } of phases) {
    let before = NaN;
    for (let i = first; i <= last; i++) {
      ranges[i] = Math.abs(series.value[i]! - before);
      if (excluded[i] === 0) before = series.value[i]!;
    }
  }
  return ranges;
}

/** A given sigma stands around the line drawn; given limits make a sigma for each side of it. */
function withGivenLimits(
  { chart, per, limits }: Settled,
  lines: Lines,
  phase: Phase,
  values: Float64Array,
  sigmas: Float64Array,
): Lines {
  if (limits === undefined) return lines;
  const middle = lines.centre;
  if ("sigma" in limits) return { ...lines, middle, sigma: limits.sigma / per, sigmas: null };
  const below = limits.lower === null ? NaN : (middle - toRuleScale(chart, per, limits.lower)) / 3;
  const above = limits.upper === null ? NaN : (toRuleScale(chart, per, limits.upper) - middle) / 3;
  for (let i = phase.first; i <= phase.last; i++) sigmas[i] = values[i]! > middle ? above : below;
  return { ...lines, middle, sigma: NaN, sigmas };
}

function withoutExcluded(values: Float64Array, excluded: Uint8Array): Float64Array {
  if (!excluded.includes(1)) return values;
  return values.map((value, i) => (excluded[i] === 1 ? NaN : value));
}
