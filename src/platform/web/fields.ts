import { z } from "zod";
import { holdsNationalIdentityNumber } from "../../domain/patient-data.ts";

/**
 * What a field of a form may hold. A refusal is a code ("required", "tooLong", "email" …) that field-words.ts puts
 * into words; a feature may have codes of its own.
 */

/** Short text, trimmed. Text that may describe care is refused when it holds a valid fødselsnummer (C64). */
export function line(most = 200) {
  return z.preprocess(
    first,
    z
      .string({ error: "required" })
      .trim()
      .min(1, "required")
      .max(most, "tooLong")
      .refine(noControl, "letters")
      .refine(isFreeOfIdentity, "identityNumber"),
  );
}

export function optionalLine(most = 200) {
  return z.preprocess(
    firstOrEmpty,
    z
      .string()
      .trim()
      .max(most, "tooLong")
      .refine(noControl, "letters")
      .refine(isFreeOfIdentity, "identityNumber"),
  );
}

/** Longer text with line breaks. */
export function freeText(most = 4000) {
  return z.preprocess(
    first,
    z
      .string({ error: "required" })
      .trim()
      .min(1, "required")
      .max(most, "tooLong")
      .refine(isStorable, "letters")
      .refine(isFreeOfIdentity, "identityNumber"),
  );
}

export function optionalFreeText(most = 4000) {
  return z.preprocess(
    firstOrEmpty,
    z
      .string()
      .trim()
      .max(most, "tooLong")
      .refine(isStorable, "letters")
      .refine(isFreeOfIdentity, "identityNumber"),
  );
}

/** An address in the form we keep: trimmed, lower case. */
export function email() {
  return z.preprocess(
    (value) => (typeof first(value) === "string" ? String(first(value)).trim().toLowerCase() : value),
    z
      .string({ error: "required" })
      .min(1, "required")
      .max(254, "tooLong")
      .regex(/^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@<>(),;:"\\.]{2,}$/, "email"),
  );
}

export function choice<const Value extends string>(values: readonly [Value, ...Value[]] | readonly Value[]) {
  return z.preprocess(
    first,
    z.enum(values as readonly [Value, ...Value[]], {
      error: (issue) => (issue.input === undefined || issue.input === "" ? "required" : "choice"),
    }),
  );
}

export function optionalChoice<const Value extends string>(
  values: readonly [Value, ...Value[]] | readonly Value[],
) {
  return z.preprocess(
    (value) => (first(value) === "" ? undefined : first(value)),
    z.enum(values as readonly [Value, ...Value[]], { error: "choice" }).optional(),
  );
}

/** Several of a list; none when nothing was marked. */
export function choices<const Value extends string>(values: readonly [Value, ...Value[]] | readonly Value[]) {
  return z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(values as readonly [Value, ...Value[]], { error: "choice" })).max(100, "choice"),
  );
}

/** A box that is ticked or not. */
export function ticked() {
  return z.preprocess((value) => first(value) !== undefined && first(value) !== "", z.boolean());
}

/** A whole number as Norwegians write it: spaces of every kind between thousands are passed over. */
export function optionalWholeNumber(least: number, most: number) {
  return z.preprocess(
    (value) => numberText(value) || undefined,
    z
      .string()
      .regex(/^-?\d{1,12}$/, "wholeNumber")
      .transform(Number)
      .refine((n) => n >= least && n <= most, "outOfRange")
      .optional(),
  );
}

/** A calendar day "2027-04-01". There is no year 0, and the database knows none. */
export function day() {
  return z.preprocess(first, z.string({ error: "required" }).min(1, "required").transform(toDay));
}

export function optionalDay() {
  return z.preprocess((value) => first(value) || undefined, z.string().transform(toDay).optional());
}

/** A wall-clock time "09:00" or "9.00". */
export function time() {
  return z.preprocess(first, z.string({ error: "required" }).min(1, "required").transform(toTime));
}

export function optionalTime() {
  return z.preprocess((value) => first(value) || undefined, z.string().transform(toTime).optional());
}

/** The version of the thing a form was made from; another one now means somebody else has changed it. */
export function version() {
  return z.preprocess(
    first,
    z
      .string({ error: "required" })
      .regex(/^\d{1,9}$/, "required")
      .transform(Number),
  );
}

/** The id of a row. */
export function id() {
  return z.preprocess(
    first,
    z
      .string({ error: "required" })
      .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, "choice"),
  );
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function firstOrEmpty(value: unknown): unknown {
  return first(value) ?? "";
}

function numberText(value: unknown): unknown {
  const text = first(value);
  return typeof text === "string" ? text.replaceAll(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-") : text;
}

function noControl(text: string): boolean {
  return isStorable(text) && !/\p{Cc}/u.test(text);
}

/** What the database takes as text: no NUL, and no half of a sign, which JSON may carry and no form does. */
export function isStorable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

function isFreeOfIdentity(text: string): boolean {
  return !holdsNationalIdentityNumber(text);
}

function toDay(text: string, context: z.RefinementCtx): Temporal.PlainDate {
  try {
    if (/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text))
      return Temporal.PlainDate.from(text, { overflow: "reject" });
    const norwegian = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(?!0000)(\d{4})$/.exec(text);
    if (norwegian) {
      return Temporal.PlainDate.from(
        { day: Number(norwegian[1]), month: Number(norwegian[2]), year: Number(norwegian[3]) },
        { overflow: "reject" },
      );
    }
  } catch {
    // told below
  }
  context.addIssue("day");
  return z.NEVER;
}

function toTime(text: string, context: z.RefinementCtx): Temporal.PlainTime {
  const found = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text.trim());
  const hour = Number(found?.[1]);
  const minute = Number(found?.[2]);
  if (found && hour < 24 && minute < 60) return Temporal.PlainTime.from({ hour, minute });
  context.addIssue("time");
  return z.NEVER;
}
