import type { RuleSet } from "@laeringsnettverk/spc";
import type { ChartKind } from "../change-package.ts";
import type { CountedMeasure } from "./value.ts";

/** The rule sets somebody may choose; a chart without rules is not one of them. */
export type ChosenRules = Exclude<RuleSet, "none">;

/** What a team has chosen for a measure, and within what. */
export interface ChartChoice {
  chart?: ChartKind | null | undefined;
  ruleSet?: RuleSet | null | undefined;
  /** What the definition of the measure recommends. */
  recommended?: ChartKind | null | undefined;
  /** What the network has agreed; ours when it has agreed nothing. */
  terms?: { charts: readonly ChartKind[]; ruleSets: readonly RuleSet[] } | null | undefined;
}

/** What a series has, as far as it decides which charts bear it. Counted in the phase that goes on now. */
export interface SeriesFacts {
  /** Values that are there. */
  measured: number;
  /** Numerators and denominators of these, added. */
  numerator: number;
  denominator: number;
  /** Days between events that are not days: two on the same one. */
  withoutTime: number;
}

/** Why a chart does not bear a series: never, or not yet. */
export type ChartObstacle =
  | {
      because:
        | "noDenominator"
        | "notAShare"
        | "notARate"
        | "notACount"
        | "timeBetween"
        | "notRareEvents"
        | "sameDay";
    }
  | { because: "fewValues"; has: number; needs: number }
  | { because: "fewEvents"; has: number; needs: number };

/** In the order they are offered. */
export const chartKinds = ["run", "i", "p", "u", "c", "t", "g"] as const satisfies readonly ChartKind[];
export const ruleSets = [
  "anhoej",
  "perla",
  "makingDataCount",
  "westernElectric",
  "nelson",
] as const satisfies readonly ChosenRules[];

/**
 * Limits are computed from the variation, and of few values that is itself a guess. P and U charts from twenty (domain
 * A3); the others from twelve, where NHS Making Data Count has them. A run chart can be drawn from the first.
 */
const VALUES_NEEDED = { run: 0, i: 12, p: 20, u: 20, c: 12, t: 12, g: 12 } as const satisfies Record<
  ChartKind,
  number
>;

/**
 * So many in a mean period of what there is least of, those it happened to or those it did not: with fewer the limits of
 * P, U and C charts are no limits, for the distribution is too skewed (n at least 4 ÷ p̄; ASTM 1990, Hart & Hart 2002).
 */
const EVENTS_NEEDED = 4;

/** What a team may choose among. Nothing agreed: the run chart, what the measure recommends, and Anhøj's rules alone. */
export function allowedCharts({ terms, recommended }: ChartChoice): ChartKind[] {
  const allowed = terms?.charts ?? ["run", recommended];
  return chartKinds.filter((kind) => allowed.includes(kind));
}

export function allowedRuleSets({ terms }: ChartChoice): ChosenRules[] {
  const allowed = terms?.ruleSets ?? ["anhoej"];
  return ruleSets.filter((set) => allowed.includes(set));
}

/** Undefined when the chart bears the series. What can never be is told before what is not yet. */
export function obstacleTo(
  kind: ChartKind,
  measure: CountedMeasure & { partOfWhole?: boolean | undefined },
  facts: SeriesFacts,
): ChartObstacle | undefined {
  const { measured, numerator, denominator } = facts;
  const never = neverFits(kind, measure, facts);
  if (never !== undefined) return { because: never };
  if (measured < VALUES_NEEDED[kind])
    return { because: "fewValues", has: measured, needs: VALUES_NEEDED[kind] };
  if (kind !== "p" && kind !== "u" && kind !== "c") return undefined;
  const least = kind === "p" ? Math.min(numerator, denominator - numerator) : numerator;
  const mean = least / measured;
  return mean < EVENTS_NEEDED
    ? { because: "fewEvents", has: Math.floor(mean * 10) / 10, needs: EVENTS_NEEDED }
    : undefined;
}

function neverFits(
  kind: ChartKind,
  { unit, interval, hasDenominator, partOfWhole }: CountedMeasure & { partOfWhole?: boolean | undefined },
  { withoutTime }: SeriesFacts,
) {
  const rate = unit === "per100" || unit === "per1000" || unit === "per10000";
  const between = interval === "event" && !hasDenominator && (unit === "days" || unit === "count");
  switch (kind) {
    case "run":
      return undefined;
    case "i":
      // the time between rare events is far too skewed for limits on both sides of a mean
      return between ? "timeBetween" : undefined;
    case "p":
      if (!hasDenominator) return "noDenominator";
      return unit === "percent" && partOfWhole !== false ? undefined : "notAShare";
    case "u":
      if (!hasDenominator) return "noDenominator";
      return rate ? undefined : "notARate";
    case "c":
      return unit === "count" && !hasDenominator && interval !== "event" ? undefined : "notACount";
    case "t":
      if (!(between && unit === "days")) return "notRareEvents";
      return withoutTime > 0 ? "sameDay" : undefined;
    case "g":
      return between ? undefined : "notRareEvents";
  }
}

/** The chart and the rules a series is shown with, and what stood in the way of the wish. */
export interface ShownChart {
  chart: ChartKind;
  ruleSet: ChosenRules;
  /** The team's choice of chart, when it is not shown: the network does not allow it, or the series does not bear it. */
  instead: { wished: ChartKind; because: ChartObstacle | { because: "notAllowed" } } | undefined;
  /** The team's choice of rules, when the network no longer allows it. */
  rulesInstead: ChosenRules | undefined;
}

/**
 * The team's choice where it is allowed and the series bears it; else the run chart, which every series bears, even where
 * the network would rather see another: a chart is always shown. Rules likewise: Anhøj's unless the network has others.
 */
export function shownChart(
  choice: ChartChoice,
  measure: CountedMeasure & { partOfWhole?: boolean | undefined },
  facts: SeriesFacts,
): ShownChart {
  const charts = allowedCharts(choice);
  const sets = allowedRuleSets(choice);
  const wished = choice.chart ?? (charts.includes("run") ? "run" : (charts[0] ?? "run"));
  const obstacle = charts.includes(wished)
    ? obstacleTo(wished, measure, facts)
    : { because: "notAllowed" as const };
  const wishedRules = choice.ruleSet === "none" ? undefined : (choice.ruleSet ?? undefined);
  const usual = sets.includes("anhoej") ? "anhoej" : (sets[0] ?? "anhoej");
  const ruleSet = wishedRules !== undefined && sets.includes(wishedRules) ? wishedRules : usual;
  return {
    chart: obstacle === undefined ? wished : "run",
    ruleSet,
    instead: obstacle === undefined || wished === "run" ? undefined : { wished, because: obstacle },
    rulesInstead: wishedRules !== undefined && wishedRules !== ruleSet ? wishedRules : undefined,
  };
}
