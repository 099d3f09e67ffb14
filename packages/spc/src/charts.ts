/** What sets the kinds of charts apart, besides their formulas. */
import type { ChartKind } from "./question.ts";

const ratios: readonly ChartKind[] = ["p", "pPrime", "u", "uPrime"];
const values: readonly ChartKind[] = ["run", "i", "mr", "mdc", "iPrime"];
const counts: readonly ChartKind[] = ["c", "g"];
const spreads: readonly ChartKind[] = ["mr", "s", "t"];

export const needsDenominator = (chart: ChartKind): boolean => ratios.includes(chart);
/** On charts of values a denominator is welcome: the point is then the ratio. */
export const mayHaveDenominator = (chart: ChartKind): boolean =>
  needsDenominator(chart) || values.includes(chart);
/** What is collected cannot be below zero. */
export const countsFromZero = (chart: ChartKind): boolean => ratios.includes(chart) || counts.includes(chart);
/** What is drawn cannot be below zero. */
export const drawnFromZero = (chart: ChartKind): boolean => countsFromZero(chart) || spreads.includes(chart);
export const isProportion = (chart: ChartKind): boolean => chart === "p" || chart === "pPrime";
export const hasSubgroups = (chart: ChartKind): boolean => chart === "xbar" || chart === "s";
