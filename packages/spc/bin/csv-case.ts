/** A table and the choices of the command line become a case, so that CSV and JSON go the same way from there. */
import { daysBetween } from "../src/rare-events.ts";
import { readNumber, readPlace, type Table } from "./csv.ts";
import type { ReferenceCase } from "./reference-case.ts";

export class Unreadable extends Error {}

export interface Columns {
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly n?: string | undefined;
  readonly facet?: string | undefined;
}

/** Names a column may go by when none is given; after these, the first column is x and the second y. */
const known: Record<keyof Columns, readonly string[]> = {
  x: ["x", "date", "dato", "month", "måned", "week", "uke", "category", "unit", "enhet"],
  y: ["y", "value", "verdi", "numerator", "teller", "count", "antall"],
  n: ["n", "denominator", "nevner"],
  facet: ["facet", "facet1"],
};

export function caseOfTable(
  chart: string,
  table: Table,
  columns: Columns,
  params: ReferenceCase["params"],
  axis: string | undefined,
): ReferenceCase {
  const find = (name: keyof Columns, fallback: number): number => {
    const wanted = columns[name];
    const lower = table.header.map((title) => title.toLowerCase());
    if (wanted !== undefined) {
      const at = lower.indexOf(wanted.toLowerCase());
      if (at < 0)
        throw new Unreadable(`no column named "${wanted}"; the table has ${table.header.join(", ")}`);
      return at;
    }
    const at = lower.findIndex((title) => known[name].includes(title));
    return at >= 0 ? at : fallback < table.header.length ? fallback : -1;
  };
  const only = table.header.length === 1;
  const [x, y, n, facet] = [
    find("x", only ? -1 : 0),
    find("y", only ? 0 : 1),
    find("n", Infinity),
    find("facet", Infinity),
  ];
  if (
    only &&
    (chart === "t" || chart === "g") &&
    table.rows.some(({ cells }) => readNumber(cells[0] ?? "") === undefined)
  ) {
    return caseOfDates(chart, table, params);
  }
  const numbers = (at: number): (number | null)[] =>
    table.rows.map(({ line, cells }) => {
      const value = readNumber(cells[at] ?? "");
      if (value !== undefined) return value;
      throw new Unreadable(`line ${line}, column "${table.header[at]}": "${cells[at]}" is not a number`);
    });
  if (chart === "pareto") {
    const category = table.rows.map(({ cells }) => cells[x < 0 ? 0 : x] || null);
    return {
      chart,
      params: params ?? {},
      input: { category, ...(y > 0 && y !== x ? { count: numbers(y) } : {}) },
    };
  }
  const places =
    x < 0 ? table.rows.map((_, i) => i + 1) : table.rows.map(({ cells }) => readPlace(cells[x] ?? ""));
  return {
    chart,
    params: params ?? {},
    input: {
      x: places,
      y: numbers(y),
      ...(n < 0 ? {} : { n: numbers(n) }),
      ...(facet < 0 ? {} : { facet1: table.rows.map(({ cells }) => cells[facet] ?? "") }),
      xType:
        axis === "category"
          ? "category"
          : axis === "sequence"
            ? "sequence"
            : typeof places[0] === "number"
              ? "number"
              : "date",
    },
  };
}

/** One column of dates, in order: the days from each event to the next. */
function caseOfDates(chart: string, table: Table, params: ReferenceCase["params"]): ReferenceCase {
  const gaps = daysBetween(table.rows.map(({ cells }) => String(readPlace(cells[0] ?? ""))));
  if (!gaps.ok) {
    const { code, position } = gaps.problems[0]!;
    const { line, cells } = table.rows[position!]!;
    throw new Unreadable(`line ${line}: ${code} ("${cells[0]}")`);
  }
  const { rows } = gaps;
  return {
    chart,
    params: params ?? {},
    input: { x: rows.map(({ x }) => x), y: rows.map(({ y }) => y), xType: "number" },
  };
}
