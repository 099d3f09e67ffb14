/** Where parts begin, which points set their lines, and which are left out: the decisions of people, made positions. */
import { inFormOf } from "./axis.ts";
import type { Problems } from "./problems.ts";
import type { Place, X } from "./question.ts";
import type { Settled } from "./settled.ts";
import type { Series } from "./series.ts";

/** Positions; `first` and `last` are both included, as are `baselineFirst` and `baselineLast`. */
export interface Phase {
  readonly first: number;
  readonly last: number;
  readonly baselineLast: number;
}

export interface Phases {
  readonly phases: readonly Phase[];
  /** 1 where a point is excluded. */
  readonly excluded: Uint8Array;
  /** Where each note stands; equal to the number of points when it comes after the last one. */
  readonly notePositions: readonly number[];
}

export function phasesOf(question: Settled, series: Series, problems: Problems): Phases {
  const { count } = series;
  const placed = (field: string, place: Place, i: number, accepts: (at: number) => boolean): number => {
    const at = positionOf(place, series, question);
    if (!accepts(at)) problems.add("outOfRange", field, i, place);
    return at;
  };
  // a split by x before the first or after the last point divides nothing yet
  const begins = (question.splits ?? [])
    .map((place, i) =>
      placed("splits", place, i, (at) => (typeof place === "number" ? at > 0 && at < count : at >= 0)),
    )
    .filter((at) => at > 0 && at < count);
  const excluded = new Uint8Array(count);
  (question.exclude ?? []).forEach((place, i) => {
    const isThere = (at: number): boolean =>
      at >= 0 &&
      at < count &&
      (typeof place === "number" || series.x[at] === inFormOf(place.x, series.x[at]!));
    excluded[placed("exclude", place, i, isThere)] = 1;
  });
  const notePositions = question.notes.map(({ at: place }, i) =>
    placed("notes", place, i, (at) => at >= 0 && (typeof place === "object" || at < count)),
  );
  const starts = count === 0 ? [] : [0, ...new Set(begins.toSorted((a, b) => a - b))];
  const freezes = freezesOf(question, series, starts.length, problems);
  const phases = starts.map((first, part) => {
    const last = (starts[part + 1] ?? count) - 1;
    const freeze = freezes[part] ?? null;
    // a part shorter than its freeze uses what it has
    return { first, last, baselineLast: freeze === null ? last : Math.min(last, first + freeze - 1) };
  });
  return { phases, excluded, notePositions };
}

/** A freeze for each part, `null` for none. */
function freezesOf(question: Settled, series: Series, parts: number, problems: Problems): (number | null)[] {
  const freeze = question.freeze ?? null;
  if (freeze === null) return [];
  const whole = (value: number | null, position: number | null): number | null => {
    if (value === null || (Number.isInteger(value) && value >= 1)) return value;
    problems.add("notWhole", "freeze", position, value);
    return null;
  };
  if (typeof freeze === "number") return new Array<number | null>(parts).fill(whole(freeze, null));
  if ("x" in freeze) {
    const at = positionOf(freeze, series, question);
    if (at < 0) problems.add("outOfRange", "freeze", null, freeze);
    // a freeze before the first point freezes nothing
    return [at < 1 ? null : at];
  }
  if (freeze.length > Math.max(parts, 1)) problems.add("outOfRange", "freeze", freeze.length - 1, freeze);
  return freeze.map(whole);
}

/** −1 when the place is no place; the number of points when it lies after the last. */
function positionOf(place: Place, series: Series, { axis }: Settled): number {
  if (typeof place === "number") return Number.isInteger(place) ? place : -1;
  if (axis !== "time") return series.x.findIndex((x) => x === place.x);
  const sample = series.x[0];
  if (sample === undefined) return 0;
  const sought = inFormOf(place.x, sample);
  return sought === null ? -1 : firstAtOrAfter(series.x, sought);
}

function firstAtOrAfter(x: readonly X[], sought: X): number {
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
