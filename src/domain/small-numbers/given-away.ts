import { type Counts, type Figure, isSmall, SMALL_BELOW, type Whole } from "./small-number.ts";

/** One sum as an equation: so many times each unknown figure makes what the told ones leave. */
interface Equation {
  unknown: Map<string, number>;
  numerator: number;
  denominator: number;
  told: Set<string>;
}

/**
 * The told figures behind the first thing they give away: a figure that is hidden, or a sum of untold ones that is small. The sums
 * are solved as far as they go (Gauss–Jordan); what is left of an equation is what a reader with paper and pencil can know.
 */
export function firstGivenAway(
  figures: ReadonlyMap<string, Figure>,
  wholes: readonly Whole[],
  hidden: ReadonlySet<string>,
): string[] | undefined {
  const equations = wholes
    .map((whole) => equationOf(whole, figures, hidden))
    .filter(({ unknown }) => unknown.size > 0);
  for (const equation of [...equations, ...solved(equations)]) {
    if (gives(equation, hidden) && equation.told.size > 0) return [...equation.told];
  }
  return undefined;
}

function equationOf(
  { whole, parts }: Whole,
  figures: ReadonlyMap<string, Figure>,
  hidden: ReadonlySet<string>,
): Equation {
  const equation: Equation = { unknown: new Map(), numerator: 0, denominator: 0, told: new Set() };
  const put = (id: string, sign: 1 | -1) => {
    const figure = figures.get(id);
    if (figure === undefined) throw new Error(`A sum names the figure ${id}, which is not there`);
    if (!figure.told || hidden.has(id)) {
      equation.unknown.set(id, (equation.unknown.get(id) ?? 0) - sign);
      return;
    }
    equation.told.add(id);
    equation.numerator += sign * figure.numerator;
    equation.denominator += sign * figure.denominator;
  };
  put(whole, 1);
  for (const part of parts) put(part, -1);
  return equation;
}

/** One unknown that was hidden, or several that are only added and come to something that tells each of them. */
function gives({ unknown, numerator, denominator }: Equation, hidden: ReadonlySet<string>): boolean {
  const [[only, times] = ["", 0], ...others] = unknown;
  if (times === 0) return false;
  const left = { numerator: numerator / times, denominator: denominator / times };
  if (others.length === 0) {
    const isNothing = left.numerator === 0 && left.denominator === 0;
    return (hidden.has(only) && !isNothing) || isSmall(left);
  }
  return others.every(([, more]) => more === times) && (isSmall(left) || isExtreme(left, unknown.size));
}

/** As many small numbers as there are can come to this in one way only: all ones, or all fours. */
function isExtreme({ numerator, denominator }: Counts, parts: number): boolean {
  return [numerator, denominator].some((sum) => sum === parts || sum === parts * (SMALL_BELOW - 1));
}

/** Each unknown in as few equations as can be. Numbers are small whole ones here, so rounding does not build up. */
function solved(equations: readonly Equation[]): Equation[] {
  if (equations.length < 2) return [];
  const rows = equations.map((equation) => ({
    ...equation,
    unknown: new Map(equation.unknown),
    told: new Set(equation.told),
  }));
  for (const row of rows) {
    const [pivot] = row.unknown;
    if (pivot === undefined) continue;
    for (const other of rows) {
      const times = other === row ? undefined : other.unknown.get(pivot[0]);
      if (times !== undefined) subtract(other, row, times / pivot[1]);
    }
  }
  return rows.filter(({ unknown }) => unknown.size > 0);
}

function subtract(from: Equation, row: Equation, factor: number): void {
  for (const [id, times] of row.unknown) {
    const left = (from.unknown.get(id) ?? 0) - factor * times;
    if (Math.abs(left) < 1e-9) from.unknown.delete(id);
    else from.unknown.set(id, left);
  }
  from.numerator = nearWhole(from.numerator - factor * row.numerator);
  from.denominator = nearWhole(from.denominator - factor * row.denominator);
  for (const id of row.told) from.told.add(id);
}

/** Hundredths are as fine as a count is. */
function nearWhole(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
