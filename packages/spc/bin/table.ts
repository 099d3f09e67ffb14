/** An answer for eyes: aligned columns, then parts, signals and the reading as labelled facts. */
import type { Analysis, Point, Signal } from "../src/analysis.ts";
import type { Facet, Printed } from "./reference-case.ts";

export function tableOfFacets(facets: readonly Facet[]): string {
  return facets
    .map(({ facet, analysis }) => (facet === null ? "" : `== ${facet}\n`) + tableOf(analysis))
    .join("\n");
}

function tableOf(analysis: Analysis): string {
  const { points, parts, signals, reading } = analysis;
  const rows = points.map((point) => [
    String(point.position + 1),
    String(point.x),
    shown(point.value),
    shown(point.centre),
    shown(point.limits?.lower ?? null),
    shown(point.limits?.upper ?? null),
    String(point.part + 1),
    marksOf(point, signals),
  ]);
  const lines = [aligned([["#", "x", "value", "centre", "lower", "upper", "part", "marks"], ...rows])];
  for (const part of parts) {
    lines.push(
      `part ${part.index + 1}: points ${part.first + 1}–${part.last + 1}, ${part.centreKind} ${shown(part.centre)}, ` +
        `${part.useful} useful; longest run ${part.longestRun} (at most ${shown(part.longestRunMax)} expected), ` +
        `crossings ${part.crossings} (at least ${shown(part.crossingsMin)} expected); ${part.certainty}`,
    );
  }
  lines.push(`rules: ${analysis.ruleSet}`);
  for (const signal of signals) lines.push(signalLine(signal));
  if (signals.length === 0) lines.push("no signal");
  const { level, change, variation, assurance, proposedSplit } = reading;
  if (level !== null) lines.push(`level now: ${shown(level.centre)} (${level.values} values)`);
  if (change !== null)
    lines.push(`change since the baseline: ${shown(change.difference)}, ${change.direction}`);
  if (variation !== null) lines.push(`variation: ${variation}`);
  if (assurance !== null) lines.push(`assurance: ${assurance}`);
  if (proposedSplit !== null)
    lines.push(`a new part might begin at point ${proposedSplit.at + 1} (${proposedSplit.x})`);
  return `${lines.join("\n")}\n`;
}

/** Columns of equal length, for the kinds that have no points with lines. */
export function tableOfColumns(printed: Printed): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(printed)) {
    if (typeof value !== "object" || value === null) {
      lines.push(`${name}: ${shown(value)}`);
      continue;
    }
    const columns = Object.entries(value).filter(([, column]) => Array.isArray(column)) as [
      string,
      unknown[],
    ][];
    const facts = Object.entries(value).filter(([, fact]) => !Array.isArray(fact));
    for (const [key, fact] of facts) lines.push(`${name} ${key}: ${shown(fact)}`);
    const length = Math.max(0, ...columns.map(([, column]) => column.length));
    const rows = Array.from({ length }, (_, i) => columns.map(([, column]) => shown(column[i])));
    if (columns.length > 0) lines.push(name, aligned([columns.map(([title]) => title), ...rows]));
  }
  return `${lines.join("\n")}\n`;
}

function signalLine({ rule, part, positions, side, direction, observed, expected, useful }: Signal): string {
  const where =
    positions.length > 1
      ? `points ${positions[0]! + 1}–${positions.at(-1)! + 1}`
      : `point ${positions[0]! + 1}`;
  const bound =
    rule === "beyondLimits"
      ? "limit"
      : rule.startsWith("tooFew")
        ? "at least"
        : rule === "longestRun" || rule === "tooManyRuns"
          ? "at most"
          : "from";
  return `signal ${rule}: ${shown(observed)} (${bound} ${shown(expected)}, ${useful} useful), part ${part + 1}, ${where}${side === null ? "" : `, ${side}`}${direction === "neutral" ? "" : `, ${direction}`}`;
}

function marksOf(point: Point, signals: readonly Signal[]): string {
  const marks = point.signals.map((index) => signals[index]!.rule);
  if (point.excluded) marks.unshift("excluded" as never);
  if (point.gap !== null) marks.unshift(point.gap as never);
  return marks.join(" ");
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
  return String(value);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]!.length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
