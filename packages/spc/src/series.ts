/** Rows become points: checked, put in order, joined where they share an x, and laid out in columns. */
import type { GapReason } from "./analysis.ts";
import { formOf, type Form } from "./axis.ts";
import {
  countsFromZero,
  hasSubgroups,
  isProportion,
  mayHaveDenominator,
  needsDenominator,
} from "./charts.ts";
import { periodOf } from "./day.ts";
import { medianOf } from "./median.ts";
import { checkNumber, type Problems } from "./problems.ts";
import type { ChartKind, Question, Row, X } from "./question.ts";
import type { Settled } from "./settled.ts";

/** One column a quantity, one entry a point. NaN is a gap in here; it never leaves the package. */
export interface Series {
  readonly count: number;
  readonly x: readonly X[];
  /** Measured rows in each point. */
  readonly rows: Int32Array;
  /** The plotted value, before `per`. On `mr` charts the moving range. */
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  /** Only on charts with a denominator. */
  readonly denominator: Float64Array | null;
  /** Only on `xbar` and `s`: the subgroup's mean and standard deviation. */
  readonly mean: Float64Array | null;
  readonly deviation: Float64Array | null;
  readonly gap: (GapReason | null)[];
}

/** `null` when the rows cannot be used; the reasons are then among the problems. */
export function seriesOf(question: Settled, problems: Problems): Series | null {
  const { chart, rows } = question;
  const given = rows.some((row) => row.n !== undefined);
  const hasDenominator = given || chart === "iPrime";
  checkRows(question, given, problems);
  const x = xOf(question, problems);
  if (problems.any || x === null) return null;
  const order = orderOf(x, question);
  // on I′ charts without denominators a point is as precise as the number of its rows
  const unit = given ? null : 1;
  return joined(chart, rows, x, order, hasDenominator, unit, question.join ?? "mean");
}

function checkRows({ chart, rows }: Settled, hasDenominator: boolean, problems: Problems): void {
  const takesDenominator = mayHaveDenominator(chart);
  const atLeastZero = countsFromZero(chart);
  if (!hasDenominator && needsDenominator(chart) && rows.length > 0) {
    problems.add("denominatorNeeded", "rows.n", null, chart);
  }
  for (let i = 0; i < rows.length; i++) {
    const y = rows[i]!.y ?? null;
    const n = rows[i]!.n ?? null;
    if (n !== null) {
      if (!takesDenominator) {
        problems.add("denominatorNotUsed", "rows.n", i, n);
        continue;
      }
      if (!checkNumber(problems, n, "rows.n", i)) continue;
      if (n < 0) {
        problems.add("negative", "rows.n", i, n);
        continue;
      }
    }
    if (y === null || !checkNumber(problems, y, "rows.y", i)) continue;
    if (y < 0 && atLeastZero) problems.add("negative", "rows.y", i, y);
    else if (y <= 0 && chart === "t") problems.add("notPositive", "rows.y", i, y);
    else if (n === 0 && y !== 0) problems.add("eventsOverNothing", "rows.y", i, y);
    else if (n !== null && y > n && isProportion(chart)) {
      problems.add("numeratorAboveDenominator", "rows.y", i, y);
    }
  }
}

/** The x of each row, brought into its period, and checked to have an order. */
function xOf(question: Settled, problems: Problems): X[] | null {
  const { rows, period, axis, categories } = question;
  const known = axis === "category" && categories !== undefined ? new Set(categories) : null;
  const x: X[] = new Array(rows.length);
  let form: Form | null = null;
  for (let i = 0; i < rows.length; i++) {
    let place = rows[i]!.x ?? i + 1;
    if (period !== undefined) {
      const within = typeof place === "string" ? periodOf(place, period) : null;
      if (within === null) problems.add("notADate", "rows.x", i, place);
      else place = within;
    }
    if (typeof place === "number" && !checkNumber(problems, place, "rows.x", i)) continue;
    if (axis === "time") {
      const here = formOf(place);
      form ??= here;
      if (here === null || here !== form) problems.add("xNotInOrder", "rows.x", i, place);
    }
    if (known !== null && !known.has(String(place))) problems.add("outOfRange", "rows.x", i, place);
    x[i] = place;
  }
  return problems.any ? null : x;
}

/** Row numbers such that rows with the same x are neighbours. The order within an x is as given. */
function orderOf(x: readonly X[], { axis, categories }: Settled): Int32Array {
  const order = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) order[i] = i;
  if (axis === "time") {
    let sorted = true;
    for (let i = 1; i < x.length && sorted; i++) sorted = x[i - 1]! <= x[i]!;
    return sorted ? order : order.toSorted((a, b) => (x[a]! < x[b]! ? -1 : x[a]! > x[b]! ? 1 : a - b));
  }
  const rank = new Map<string, number>(categories?.map((name, index) => [name, index]));
  for (const place of x) if (!rank.has(String(place))) rank.set(String(place), rank.size);
  const ranks = x.map((place) => rank.get(String(place))!);
  return order.toSorted((a, b) => ranks[a]! - ranks[b]! || a - b);
}

function joined(
  chart: ChartKind,
  rows: readonly Row[],
  x: readonly X[],
  order: Int32Array,
  hasDenominator: boolean,
  unit: number | null,
  join: NonNullable<Question["join"]>,
): Series {
  let count = 0;
  const apart = join === "apart";
  for (let k = 0; k < order.length; k++) if (k === 0 || apart || x[order[k]!] !== x[order[k - 1]!]) count++;
  const subgroups = hasSubgroups(chart);
  const how = chart === "c" ? "sum" : subgroups ? "mean" : join;
  const column = (): Float64Array => new Float64Array(count).fill(NaN);
  const series: Series = {
    count,
    x: new Array<X>(count),
    rows: new Int32Array(count),
    value: column(),
    numerator: column(),
    denominator: hasDenominator ? column() : null,
    mean: subgroups ? column() : null,
    deviation: subgroups ? column() : null,
    gap: new Array<GapReason | null>(count).fill(null),
  };
  const places = series.x as X[];
  let group = new Float64Array(8);
  for (let k = 0, point = 0; k < order.length; point++) {
    const place = x[order[k]!]!;
    let size = 0;
    let sum = 0;
    let below = 0;
    let gap: GapReason = "notMeasured";
    const end = apart ? k + 1 : order.length;
    for (; k < end && x[order[k]!] === place; k++) {
      const row = rows[order[k]!]!;
      const y = row.y ?? null;
      const n = row.n ?? unit;
      if (hasDenominator && n === 0) gap = "nothingToCount";
      if (y === null) continue;
      if (hasDenominator && n === null) {
        gap = "noDenominator";
        continue;
      }
      if (size === group.length) {
        const larger = new Float64Array(size * 2);
        larger.set(group);
        group = larger;
      }
      group[size++] = y;
      sum += y;
      if (n !== null) below += n;
    }
    places[point] = place;
    series.rows[point] = size;
    if (size > 0) series.numerator[point] = sum;
    if (series.denominator !== null && (size > 0 || gap === "nothingToCount"))
      series.denominator[point] = below;
    let value = NaN;
    if (size > 0 && hasDenominator) {
      if (below > 0) value = sum / below;
      else gap = "nothingToCount";
    } else if (size > 0 && how === "sum") value = sum;
    else if (size > 0 && how === "median") value = medianOf(group, size);
    else if (size > 0) {
      const mean = meanOf(group, size);
      const deviation = subgroups || how === "sd" ? deviationOf(group, size, mean) : NaN;
      if (series.mean !== null) series.mean[point] = mean;
      if (series.deviation !== null) series.deviation[point] = deviation;
      value = chart === "s" || how === "sd" ? deviation : mean;
      gap = "tooFewInSubgroup";
    }
    if (Number.isNaN(value)) series.gap[point] = gap;
    series.value[point] = value;
  }
  return series;
}

/** The mean, measured from the first number: a constant has itself as mean, whatever its last digits. */
function meanOf(numbers: Float64Array, count: number): number {
  const first = numbers[0]!;
  let rest = 0;
  for (let i = 1; i < count; i++) rest += numbers[i]! - first;
  return first + rest / count;
}

/** The standard deviation with n − 1, scaled by the largest step so that tiny numbers do not vanish when squared. */
function deviationOf(numbers: Float64Array, count: number, mean: number): number {
  if (count < 2) return NaN;
  let largest = 0;
  for (let i = 0; i < count; i++) largest = Math.max(largest, Math.abs(numbers[i]! - mean));
  if (largest === 0) return 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const step = (numbers[i]! - mean) / largest;
    squares += step * step;
  }
  return largest * Math.sqrt(squares / (count - 1));
}
