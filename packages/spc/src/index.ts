/** The front page of the package: what it offers, and nothing else. */
export type {
  Analysis,
  Certainty,
  GapReason,
  Level,
  Limits,
  Part,
  Point,
  Reading,
  RuleLeftOut,
  RuleName,
  Signal,
  SplitProposal,
} from "./analysis.ts";
export type { ChartKind, Note, Place, Question, Row, RuleSet, X } from "./question.ts";
export type { Problem, ProblemCode, Refusal } from "./refusal.ts";
export { analyse } from "./analyse.ts";
export { crossingsMin, longestRunMax } from "./rules/anhoej-limits.ts";
export { dayNumber, periodOf } from "./day.ts";
export { analyseFacets } from "./facets.ts";
export type { FacetAnalysis, FacetDecisions, FacetQuestion, FacetRow } from "./facets.ts";
export { funnel } from "./funnel.ts";
export type { Funnel, FunnelQuestion, FunnelStep } from "./funnel.ts";
export { pareto } from "./pareto.ts";
export type { Pareto, ParetoBar, ParetoRow } from "./pareto.ts";
export { bernoulliCusum } from "./bernoulli-cusum.ts";
export type { Cusum, CusumPoint, CusumQuestion } from "./bernoulli-cusum.ts";
export { casesBetween, daysBetween } from "./rare-events.ts";
export type { Gaps } from "./rare-events.ts";
