import type { X } from "@laeringsnettverk/spc";

/** How the points stand along the axis: by their true time, by a number, or one after the other. */
export type AxisKind = "day" | "week" | "month" | "quarter" | "year" | "number" | "order";

/** The axis as whole slots, each as wide as its period; a day has its place within the slot of its month or week. */
export interface TimeAxis {
  readonly kind: AxisKind;
  /** First and last slot, both drawn. */
  readonly first: number;
  readonly last: number;
  /** What stands in the slots of an axis of kind `order`. */
  readonly names: readonly string[];
  /** The slot of a point. */
  slotOf(x: X, position: number): number;
  /** The place of a day, or of another x of the axis; `null` when the axis does not know it. */
  placeOf(x: X): number | null;
}

/**
 * An axis with few points has some of the time before them, where there may be samlinger and changes: a point alone is no
 * line. It never runs on into time that has not come; numbers that are no time go on upwards.
 */
const least: Record<AxisKind, number> = {
  day: 14,
  week: 13,
  month: 12,
  quarter: 8,
  year: 5,
  number: 10,
  order: 1,
};

export interface AxisWish {
  /** `order` ignores what the x mean. */
  readonly order?: boolean | undefined;
  /** Where the axis shall begin and end, so that several charts share their months. */
  readonly from?: X | undefined;
  readonly through?: X | undefined;
  /** Other places the axis should reach: the days of changes made after the last point. */
  readonly also?: readonly X[] | undefined;
}

export function timeAxis(xs: readonly X[], wish: AxisWish = {}): TimeAxis {
  const kind = wish.order ? "order" : kindOf(xs);
  if (kind === "order") return orderAxis(xs);
  const slots = xs.map((x) => slotIn(kind, x)!);
  const known = new Map(xs.map((x, position) => [x, slots[position]!]));
  const from = wish.from === undefined ? null : (placeIn(kind, wish.from) ?? null);
  const through = wish.through === undefined ? null : (placeIn(kind, wish.through) ?? null);
  let first = from === null ? Math.min(...slots) : Math.round(from);
  let last = through === null ? Math.max(...slots) : Math.round(through);
  // a change made in the month after the last value has its flag there
  if (through === null)
    for (const x of wish.also ?? []) {
      const place = placeIn(kind, x);
      if (place !== null && place > last && place <= last + 1.5) last = Math.round(place);
    }
  if (kind === "number") last = through === null ? Math.max(last, first + least[kind] - 1) : last;
  else if (from === null) first = Math.min(first, last - least[kind] + 1);
  return {
    kind,
    first,
    last: Math.max(first, last),
    names: [],
    slotOf: (x) => known.get(x) ?? slotIn(kind, x)!,
    placeOf: (x) => placeIn(kind, x),
  };
}

function orderAxis(xs: readonly X[]): TimeAxis {
  const names = xs.map(String);
  return {
    kind: "order",
    first: 0,
    last: Math.max(0, xs.length - 1),
    names,
    slotOf: (_, position) => position,
    placeOf: (x) => {
      const index = names.indexOf(String(x));
      return index < 0 ? null : index;
    },
  };
}

const forms: ReadonlyMap<AxisKind, RegExp> = new Map([
  ["day", /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/],
  ["month", /^(\d{4})-(\d{2})$/],
  ["week", /^(\d{4})-W(\d{2})$/],
  ["quarter", /^(\d{4})-Q(\d)$/],
  ["year", /^(\d{4})$/],
]);

function kindOf(xs: readonly X[]): AxisKind {
  if (xs.length === 0) return "order";
  if (xs.every((x) => typeof x === "number")) return "number";
  for (const kind of forms.keys()) if (xs.every((x) => slotIn(kind, x) !== null)) return kind;
  return "order";
}

/** The whole slot of an x of the axis' own form. */
function slotIn(kind: AxisKind, x: X): number | null {
  if (kind === "number") return typeof x === "number" ? x : null;
  const parts = typeof x === "string" ? forms.get(kind)?.exec(x) : null;
  if (!parts) return null;
  const year = Number(parts[1]);
  const second = Number(parts[2]);
  if (kind === "day") return dayNumber(year, second, Number(parts[3]));
  if (kind === "week") return firstWeekOf(year) + second - 1;
  if (kind === "month") return year * 12 + second - 1;
  if (kind === "quarter") return year * 4 + second - 1;
  return year;
}

/** As `slotIn`, and days within longer periods: a month's slot goes from half a slot before its middle to half after. */
function placeIn(kind: AxisKind, x: X): number | null {
  const slot = slotIn(kind, x);
  if (slot !== null) return slot;
  const day = slotIn("day", x);
  if (day === null) return null;
  const { year, month } = dateOf(day);
  const share = (from: number, to: number) => (day - from + 0.5) / (to - from) - 0.5;
  if (kind === "week")
    return weekOf(day) + share(weekOf(day) * 7 + firstMonday, weekOf(day) * 7 + 7 + firstMonday);
  if (kind === "month")
    return year * 12 + month - 1 + share(dayNumber(year, month, 1), dayNumber(year, month + 1, 1));
  if (kind === "year") return year + share(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
  if (kind === "quarter") {
    const quarter = Math.floor((month - 1) / 3);
    return (
      year * 4 + quarter + share(dayNumber(year, quarter * 3 + 1, 1), dayNumber(year, quarter * 3 + 4, 1))
    );
  }
  return null;
}

const dayLength = 86_400_000;
/** 5 January 1970 was a Monday. */
const firstMonday = 4;

/** Days since 1970-01-01; months outside 1–12 are carried over to the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

export function dateOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((((day - firstMonday) % 7) + 7) % 7) + 1,
  };
}

function weekOf(day: number): number {
  return Math.floor((day - firstMonday) / 7);
}

const firstWeeks = new Map<number, number>();
const weeks = new Map<number, { year: number; week: number }>();
/** So many are kept: charts ask for the same years again and again. */
const KEPT = 5000;

/** The slot of week 1. ISO 8601: it has the year's first Thursday. */
function firstWeekOf(year: number): number {
  let slot = firstWeeks.get(year);
  if (slot === undefined) {
    slot = weekOf(dayNumber(year, 1, 4));
    if (firstWeeks.size >= KEPT) firstWeeks.clear();
    firstWeeks.set(year, slot);
  }
  return slot;
}

/** Year and number of the ISO week in a slot of a week axis. */
export function isoWeek(slot: number): { year: number; week: number } {
  let known = weeks.get(slot);
  if (known === undefined) {
    const { year } = dateOf(slot * 7 + firstMonday + 3);
    known = { year, week: slot - firstWeekOf(year) + 1 };
    if (weeks.size >= KEPT) weeks.clear();
    weeks.set(slot, known);
  }
  return known;
}
