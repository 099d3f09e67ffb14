/** Reads and answers cases in the format of the reference cases: `{ chart, params, input }` in, columns and counts out. */
import type { Analysis, Part, Point } from "../src/analysis.ts";
import { bernoulliCusum } from "../src/bernoulli-cusum.ts";
import { analyseFacets, type FacetRow } from "../src/facets.ts";
import { pareto } from "../src/pareto.ts";
import type { ChartKind, Question, RuleSet } from "../src/question.ts";
import type { Refusal } from "../src/refusal.ts";
import { assuranceOf } from "../src/reading.ts";
import { answerRules } from "./reference-rules.ts";

export interface ReferenceCase {
  readonly id?: string;
  readonly chart: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
}

export type Printed = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<string, ChartKind>> = {
  run: "run",
  i: "i",
  mr: "mr",
  ip: "iPrime",
  xbar: "xbar",
  s: "s",
  t: "t",
  p: "p",
  pp: "pPrime",
  c: "c",
  u: "u",
  up: "uPrime",
  g: "g",
  "xmr-mdc": "mdc",
  mdc: "mdc",
};

/** What `--json` prints for one case, or a refusal. */
export function answerCase(asked: ReferenceCase): Printed | Refusal {
  const params = asked.params ?? {};
  if (asked.chart === "bcusum") return answerCusum(asked.input, params);
  if (asked.chart === "pareto") return answerPareto(asked.input, params);
  if (asked.chart === "rules") return answerRules(asked.input, params);
  const facets = facetsOf(asked);
  if (!Array.isArray(facets)) return facets;
  return kinds[asked.chart] === "mdc" ? printMdc(facets, params) : printChart(facets);
}

/** The analyses behind a case on a chart, one a facet. */
export function facetsOf(asked: ReferenceCase): Facet[] | Refusal {
  const chart = kinds[asked.chart];
  if (chart === undefined) return refused("unknownChoice", "chart", asked.chart);
  const { input, params = {} } = asked;
  const y = column(input, "y");
  if (y === null) return refused("notANumber", "input.y", input["y"]);
  for (const name of ["x", "n", "facet", "facet1"]) {
    if (name in input && column(input, name)?.length !== y.length)
      return refused("outOfRange", `input.${name}`, input[name]);
  }
  const question = chartQuestion(chart, input, params);
  if (chart === "mdc") Object.assign(question, mdcChoices(params));
  const answer = analyseFacets({ ...question, rows: rowsOf(input, "facet" in input ? "facet" : "facet1") });
  if (!answer.ok) return answer;
  const named = "facet1" in input || "facet" in input;
  // both tools turn facets into factors, whose levels are sorted
  const sorted = answer.facets.toSorted((a, b) => (a.facet < b.facet ? -1 : a.facet > b.facet ? 1 : 0));
  return sorted.map(({ facet, analysis }) => ({ facet: named ? facet : null, analysis }));
}

/** Columns that are given, as rows. */
function rowsOf(input: ReferenceCase["input"], facetColumn: string): FacetRow[] {
  const y = column(input, "y") ?? [];
  const [x, n, facets] = [column(input, "x"), column(input, "n"), column(input, facetColumn)];
  return y.map((value, i) => ({
    facet: String(facets?.[i] ?? ""),
    x: placeOf(x?.[i] ?? i + 1),
    y: measured(value),
    ...(n === null ? {} : { n: measured(n[i]) }),
  }));
}

/** "NaN" and its like, which JSON has no number for, are missing; any other text is for the engine to refuse. */
function measured(value: unknown): number | null {
  const missing =
    value === undefined || value === "NaN" || value === "NA" || value === "Inf" || value === "-Inf";
  return missing ? null : (value as number | null);
}

function placeOf(value: unknown): number | string {
  return typeof value === "number" ? value : String(value);
}

function column(input: ReferenceCase["input"], name: string): readonly unknown[] | null {
  const values = input[name];
  return Array.isArray(values) ? values : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function numbers(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "number") : [];
}

function chartQuestion(
  chart: ChartKind,
  input: ReferenceCase["input"],
  params: Printed,
): Omit<Question, "rows"> {
  const per = numberOrNull(params["multiply"]) ?? 1;
  const centre = numberOrNull(params["cl"]);
  const category = input["xType"] === "category";
  const categories = column(input, "xLevels");
  const period = params["x.period"];
  const join = params["agg.fun"];
  return {
    chart,
    per,
    ...(centre === null ? {} : { centre: centre * per }),
    target: numberOrNull(params["target"]),
    ...("improvement_direction" in params ? { improvement: improvementOf(params) } : {}),
    ...rulesOf(params),
    freeze: numberOrNull(params["freeze"]),
    splits: numbers(params["part"]),
    exclude: numbers(params["exclude"]).map((position) => position - 1),
    screening: params["screenedmr"] !== false,
    neverNegative: params["y.neg"] === false,
    axis: category ? "category" : input["xType"] === "sequence" ? "sequence" : "time",
    ...(category && categories !== null ? { categories: categories.map(String) } : {}),
    ...(isPeriod(period) ? { period } : {}),
    ...(join === "median" || join === "sum" || join === "sd" ? { join } : {}),
  };
}

function rulesOf(params: Printed): { rules?: RuleSet } {
  const rules = params["rules"];
  return typeof rules === "string" ? { rules: rules as RuleSet } : {};
}

function isPeriod(value: unknown): value is NonNullable<Question["period"]> {
  return value === "week" || value === "month" || value === "quarter" || value === "year";
}

/** The parameters NHSRplotthedots has its own names for. */
function mdcChoices(params: Printed): Partial<Question> {
  const rebase = params["rebase"] ?? null;
  const freeze = numberOrNull(params["fix_after_n_points"]);
  return {
    improvement: improvementOf(params),
    ...(rebase === null ? {} : { splits: [rebase].flat().map((x) => ({ x: placeOf(x) })) }),
    ...(freeze === null ? {} : { freeze }),
    ...("screen_outliers" in params ? { screening: params["screen_outliers"] !== false } : {}),
  };
}

function improvementOf(params: Printed): "up" | "down" | "neutral" {
  const direction = params["improvement_direction"];
  return direction === "neutral" ? "neutral" : direction === "decrease" ? "down" : "up";
}

export interface Facet {
  readonly facet: string | null;
  readonly analysis: Analysis;
}

function printChart(facets: readonly Facet[]): Printed {
  const points = facets.flatMap(({ facet, analysis }) =>
    analysis.points.map((point) => ({ facet, analysis, point })),
  );
  const pick = <T>(read: (point: Point, analysis: Analysis) => T): T[] =>
    points.map(({ point, analysis }) => read(point, analysis));
  const facetColumn = facets.some(({ facet }) => facet !== null)
    ? { facet1: points.map(({ facet }) => facet) }
    : {};
  return {
    points: {
      ...facetColumn,
      x: pick(({ x }) => x),
      y: pick(({ value }) => value),
      n: pick(({ denominator }) => denominator),
      cl: pick(({ centre }) => centre),
      ucl: pick(({ limits }) => limits?.upper ?? null),
      lcl: pick(({ limits }) => limits?.lower ?? null),
      "ucl.95": pick(({ innerLimits }) => innerLimits?.upper ?? null),
      // on t charts qicharts2 has no 2 sigma line where ours stops at 0
      "lcl.95": pick(({ innerLimits }, { chart }) =>
        chart === "t" && innerLimits?.lower === 0 ? null : (innerLimits?.lower ?? null),
      ),
      target: pick((_, { target }) => target),
      part: pick(({ part }) => part + 1),
      include: pick(({ excluded }) => !excluded),
      "sigma.signal": pick(isBeyond),
    },
    parts: facets.flatMap(({ facet, analysis }) =>
      analysis.parts.map((part) => printPart(facet, analysis, part)),
    ),
  };
}

function isBeyond({ signals }: Point, analysis: Analysis): boolean {
  return signals.some((index) => analysis.signals[index]!.rule === "beyondLimits");
}

function printPart(facet: string | null, { chart, axis }: Analysis, part: Part): Printed {
  const inOrder = chart !== "mr" && axis !== "category";
  return {
    ...(facet === null ? {} : { facet1: facet }),
    part: part.index + 1,
    "n.obs": part.points - part.excluded,
    "n.useful": part.useful,
    "longest.run": part.useful === 0 ? null : part.longestRun,
    "longest.run.max": part.longestRunMax,
    "n.crossings": part.useful === 0 ? null : part.crossings,
    "n.crossings.min": part.crossingsMin,
    "runs.signal": inOrder && isUnusual(part),
    "sigma.signal": part.beyondLimits,
  };
}

/** By the Anhøj rules, whichever set was asked. */
function isUnusual({ longestRun, longestRunMax, crossings, crossingsMin }: Part): boolean {
  return longestRun > (longestRunMax ?? Infinity) || crossings < (crossingsMin ?? 0);
}

function printMdc(facets: readonly Facet[], params: Printed): Printed {
  const points = facets.flatMap(({ facet, analysis }) =>
    analysis.points.map((point) => ({ facet, analysis, point })),
  );
  const pick = <T>(read: (point: Point, analysis: Analysis) => T): T[] =>
    points.map(({ point, analysis }) => read(point, analysis));
  const improvement = improvementOf(params);
  const groups = facets.flatMap(({ analysis }) => analysis.parts.map((part) => ({ analysis, part })));
  return {
    points: {
      ...(facets.some(({ facet }) => facet !== null) ? { facet: points.map(({ facet }) => facet) } : {}),
      x: pick(({ x }) => x),
      y: pick(({ value }) => value),
      rebase_group: pick(({ part }) => part),
      mean: pick(({ centre }) => centre),
      lpl: pick(({ limits }) => limits?.lower ?? null),
      upl: pick(({ limits }) => limits?.upper ?? null),
      outside_limits: pick(isBeyond),
      relative_to_mean: pick(({ side }) =>
        side === "above" ? 1 : side === "below" ? -1 : side === "on" ? 0 : null,
      ),
      close_to_limits: pick((point, analysis) => isClose(point) && !isBeyond(point, analysis)),
      special_cause_type: pick(specialCause),
      point_type: pick((point, analysis) => pointType(point, analysis, improvement)),
    },
    icons: {
      variation: groups.map(({ analysis, part }) =>
        pointType(analysis.points[part.last]!, analysis, improvement),
      ),
      assurance: groups.map(({ analysis, part }) => assuranceIcon(analysis, part, improvement)),
    },
  };
}

/** Between two and three sigma, by the lines drawn. */
function isClose({ value, innerLimits }: Point): boolean {
  if (value === null || innerLimits === null) return false;
  const { lower, upper } = innerLimits;
  return (upper !== null && value > upper) || (lower !== null && value < lower);
}

function specialCause({ signals }: Point, analysis: Analysis): string {
  const signal = signals.length === 0 ? undefined : analysis.signals[signals[0]!];
  if (signal === undefined) return "Common Cause";
  const { rule, side } = signal;
  const where = side === "above" ? "Above CL" : "Below CL";
  if (rule === "beyondLimits") return side === "above" ? "Above UCL" : "Below LCL";
  if (rule === "trend") return `7 Point Trend (${side === "rising" ? "Increasing" : "Decreasing"})`;
  return rule === "shift" ? `7 Points ${where}` : `2 in 3 ${where}`;
}

function pointType({ signals }: Point, analysis: Analysis, improvement: "up" | "down" | "neutral"): string {
  const signal = signals.length === 0 ? undefined : analysis.signals[signals[0]!];
  if (signal === undefined) return "common_cause";
  if (signal.direction === "better") return "special_cause_improvement";
  if (signal.direction === "worse" && improvement !== "neutral") return "special_cause_concern";
  return `special_cause_neutral_${signal.side === "above" || signal.side === "rising" ? "high" : "low"}`;
}

function assuranceIcon(
  analysis: Analysis,
  part: Part,
  improvement: "up" | "down" | "neutral",
): string | null {
  if (part.index !== analysis.parts.length - 1) return null;
  const point = analysis.points.findLast(({ value, part: at }) => value !== null && at === part.index);
  if (point === undefined) return null;
  const assurance = assuranceOf(point.value!, point.limits, analysis.target, improvement);
  return assurance === null ? null : assurance === "hitOrMiss" ? "inconsistent" : `consistent_${assurance}`;
}

function answerCusum(input: ReferenceCase["input"], params: Printed): Printed | Refusal {
  const target = numberOrNull(params["target"]);
  const outcomes = (column(input, "y") ?? []).map(numberOrNull) as (0 | 1 | null)[];
  const answer = bernoulliCusum({
    outcomes,
    // below 1 it is a risk, from 1 a number of cases to learn it from; without one, all of them
    baseline: target !== null && target < 1 ? target : { first: target ?? outcomes.length },
    oddsRatio: numberOrNull(params["or"]) ?? 2,
    limit: numberOrNull(params["limit"]) ?? 3.5,
  });
  if (!answer.ok) return answer;
  const { p0, p1, p2, points } = answer;
  return {
    p0,
    p1,
    p2,
    points: {
      // qicharts2 shows a sum that signals as it is begun anew, we as it was when it signalled
      "cusum.up": points.map(({ up, signalUp }) => (signalUp ? 0 : up)),
      "cusum.down": points.map(({ down, signalDown }) => (signalDown ? 0 : down)),
      "signal.up": points.map(({ signalUp }) => signalUp),
      "signal.down": points.map(({ signalDown }) => signalDown),
    },
  };
}

function answerPareto(input: ReferenceCase["input"], params: Printed): Printed | Refusal {
  const categories = (column(input, "category") ?? []).map((name) =>
    typeof name === "string" ? name : null,
  );
  const counts = column(input, "count");
  const answer = pareto(
    categories.map((category, i) =>
      counts === null ? { category } : { category, count: Number(counts[i]) },
    ),
    { withMissing: params["useNA"] === true },
  );
  if (!answer.ok) return answer;
  const { bars } = answer;
  return {
    points: {
      category: bars.map(({ category }) => category),
      count: bars.map(({ count }) => count),
      "cumulative.count": bars.map(({ cumulativeCount }) => cumulativeCount),
      share: bars.map(({ share }) => share),
      "cumulative.share": bars.map(({ cumulativeShare }) => cumulativeShare),
    },
  };
}

function refused(code: Refusal["problems"][number]["code"], field: string, value: unknown): Refusal {
  return { ok: false, problems: [{ code, field, position: null, value }], count: 1 };
}
