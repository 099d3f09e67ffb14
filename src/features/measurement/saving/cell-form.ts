import { z } from "zod";
import { isStorable, optionalFreeText } from "../../../platform/web/fields.ts";
import type { SentCell } from "./decide-cells.ts";

const typedNumber = z.string().max(60, "tooLong");

/** The first day of a period; whether it is one of the measure's is decided with the rest. */
export const periodDay = z.iso.date("day").transform((text) => Temporal.PlainDate.from(text));

/** One value as a page in the browser sends it. */
const browserCell = z.object({
  measure: z.string().max(40).refine(isStorable, "letters"),
  period: periodDay,
  numerator: typedNumber.default(""),
  denominator: typedNumber.default(""),
  none: z.boolean().default(false),
  comment: optionalFreeText(1000).optional(),
  known: z
    .object({
      version: z.int().min(1),
      enteredAt: z.string().max(60).transform(toMoment),
    })
    .nullish(),
  confirmed: z.boolean().default(false),
  remove: z.boolean().default(false),
  /** Sent before without an answer: when it was typed, by the clock of the server. */
  since: z.string().max(60).transform(toMoment).optional(),
});

/** A sheet of cells, each of which is read by itself: one that cannot be read does not stop the others. */
export const cellsForm = z.object({
  celler: z.string({ error: "required" }).transform(toJson).pipe(z.array(z.unknown()).max(1000, "tooLong")),
});

/** A cell, or the code of what is wrong with how it was written. */
export type ReadCell = { cell: SentCell } | { code: string; measure: string; period: string };

export function readCell(sent: unknown, personId: string): ReadCell {
  const read = browserCell.safeParse(sent);
  if (read.success) {
    const { measure, known, comment, since, ...rest } = read.data;
    const again = since && { by: personId, since };
    return {
      cell: { ...rest, measure: measure.toUpperCase(), known: known ?? undefined, comment, again },
    };
  }
  const { measure, period } = (sent ?? {}) as Record<string, unknown>;
  return {
    code: read.error.issues[0]?.message ?? "",
    measure: typeof measure === "string" ? measure.slice(0, 40) : "",
    period: typeof period === "string" ? period.slice(0, 10) : "",
  };
}

function toMoment(text: string, context: z.RefinementCtx): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue("required");
    return z.NEVER;
  }
}

function toJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("required");
    return z.NEVER;
  }
}
