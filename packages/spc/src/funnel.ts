/** Units beside one another: proportions or rates against limits that narrow as the denominator grows. */
import { analyse } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import type { Refusal } from "./refusal.ts";

export interface FunnelQuestion {
  readonly rows: readonly { readonly unit: string; readonly y?: number | null; readonly n?: number | null }[];
  /** `proportion`: cases among opportunities (binomial). `rate`: events over a quantity (Poisson). */
  readonly of: "proportion" | "rate";
  /**
   * Widens the limits by the standard deviation of the standardised values, as Laney's prime charts do: units differ in
   * more than luck. Default false. It is itself estimated, so doubtful for fewer than about ten units.
   */
  readonly overdispersion?: boolean;
  readonly per?: number;
  /** A given centre (a national value), in the unit shown. */
  readonly centre?: number;
  readonly target?: number | null;
  readonly improvement?: "up" | "down" | "neutral";
}

/** The limits at one size of denominator: points of the curves to draw. */
export interface FunnelStep {
  readonly n: number;
  readonly lower: number;
  readonly upper: number;
  readonly innerLower: number;
  readonly innerUpper: number;
}

export interface Funnel {
  readonly ok: true;
  /** The units as points (several rows of a unit joined), by increasing denominator; those without a value last. */
  readonly analysis: Analysis;
  readonly curve: readonly FunnelStep[];
}

const STEPS = 100;

/** Beyond the limits is the only rule asked, for units have no order. Refuses what a p or u chart refuses. */
export function funnel(question: FunnelQuestion): Funnel | Refusal {
  const { rows, of, overdispersion = false, per = 1 } = question;
  const sizes = new Map<string, number>();
  for (const { unit, y, n } of rows) {
    sizes.set(unit, (sizes.get(unit) ?? 0) + (typeof y === "number" && typeof n === "number" ? n : 0));
  }
  const bySize = [...sizes].toSorted(([, a], [, b]) =>
    a > 0 && b > 0 ? a - b : Number(b > 0) - Number(a > 0),
  );
  const analysis = analyse({
    target: question.target ?? null,
    improvement: question.improvement ?? "neutral",
    ...(question.centre === undefined ? {} : { centre: question.centre }),
    per,
    chart: of === "proportion" ? (overdispersion ? "pPrime" : "p") : overdispersion ? "uPrime" : "u",
    rows: rows.map(({ unit, y = null, n = null }) => ({ x: unit, y, n })),
    axis: "category",
    categories: bySize.map(([unit]) => unit),
  });
  return analysis.ok ? { ok: true, analysis, curve: curveOf(analysis, of, per) } : analysis;
}

function curveOf({ parts, points }: Analysis, of: FunnelQuestion["of"], per: number): FunnelStep[] {
  const measured = points.filter(({ value, denominator }) => value !== null && denominator !== null);
  const smallest = measured.at(0)?.denominator ?? 0;
  const largest = measured.at(-1)?.denominator ?? 0;
  const part = parts[0];
  if (part === undefined || part.centre === null || smallest <= 0) return [];
  const middle = part.centre / per;
  const ceiling = of === "proportion" ? 1 : Infinity;
  const spread = (part.sigmaZ ?? 1) * Math.sqrt(of === "proportion" ? middle * (1 - middle) : middle);
  const at = (n: number, sigmas: number): number =>
    per * Math.min(ceiling, Math.max(0, middle + (sigmas * spread) / Math.sqrt(n)));
  return Array.from({ length: smallest === largest ? 1 : STEPS }, (_, i) => {
    // even steps in √n, which is how the limits bend
    const root = Math.sqrt(smallest) + ((Math.sqrt(largest) - Math.sqrt(smallest)) * i) / (STEPS - 1);
    const n = i === 0 ? smallest : i === STEPS - 1 ? largest : root * root;
    return { n, lower: at(n, -3), upper: at(n, 3), innerLower: at(n, -2), innerUpper: at(n, 2) };
  });
}
