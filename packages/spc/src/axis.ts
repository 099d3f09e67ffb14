/** The forms an x on a time axis may have. Text of one form sorts as time does; two forms on one axis do not. */
import { periodOf } from "./day.ts";
import type { X } from "./question.ts";

export type Form = "number" | "moment" | "day" | "week" | "month" | "quarter" | "year";

const forms: readonly (readonly [Form, RegExp])[] = [
  ["day", /^\d{4}-\d{2}-\d{2}$/],
  ["month", /^\d{4}-\d{2}$/],
  ["week", /^\d{4}-W\d{2}$/],
  ["quarter", /^\d{4}-Q\d$/],
  ["year", /^\d{4}$/],
  ["moment", /^\d{4}-\d{2}-\d{2}[T ][\d:.]+Z?$/],
];

/** `null` for text that is no time. */
export function formOf(x: X): Form | null {
  if (typeof x === "number") return "number";
  for (const [form, pattern] of forms) if (pattern.test(x)) return form;
  return null;
}

/** A place in the form the points have, so that a day can be found among weeks or months; `null` when it cannot. */
export function inFormOf(place: X, point: X): X | null {
  const wanted = formOf(point);
  const given = formOf(place);
  if (given === wanted) return place;
  if (given === "moment" || given === "day") {
    const day = String(place).slice(0, 10);
    if (wanted === "week" || wanted === "month" || wanted === "quarter" || wanted === "year")
      return periodOf(day, wanted);
    if (wanted === "moment" || wanted === "day") return day;
  }
  // a month or a year sorts before the days within it
  if (
    (given === "month" || given === "year") &&
    (wanted === "day" || wanted === "month" || wanted === "moment")
  )
    return place;
  return null;
}
