import { z } from "zod";
import { holdsNationalIdentityNumber } from "../../../domain/patient-data.ts";
import { readVersion } from "../../../platform/api/value-shape.ts";
import { isStorable } from "../../../platform/web/fields.ts";
import type { SentCell } from "../saving/decide-cells.ts";

const count = z
  .union([z.number(), z.string().max(60, "tooLong")])
  .nullish()
  .meta({ description: "A number, or text as people write it: 18, 1 240, 92,5." });

/** What a program sends of one value. */
export const cellShape = z.strictObject({
  numerator: count.meta({
    description:
      "A number, or text as people write it: 18, 1 240, 92,5. For days between events: how many there were on the day, 1 to 99 in all; left out, 1.",
  }),
  denominator: count,
  notApplicable: z
    .boolean()
    .default(false)
    .meta({ description: "“Ingen aktuelle”: there was nobody to count." }),
  comment: z
    .string()
    .trim()
    .max(1000, "tooLong")
    .refine(isStorable, "letters")
    .refine((text) => !holdsNationalIdentityNumber(text), "identityNumber")
    .optional()
    .meta({ description: "Left out, the comment that is there stays." }),
  version: z.string().max(60).nullish().meta({
    description: "Of the value that this one replaces. Left out or null: you know of no value there.",
  }),
  confirmed: z.boolean().default(false).meta({
    description:
      "A number far from the team's earlier ones is saved when somebody has said that it is right.",
  }),
});
export type Cell = z.infer<typeof cellShape>;

/** The first day of a period; whether it is one is decided with the rest. */
export const periodShape = z.iso.date("day");

/** A version that no value of ours can have: what stands there is another one. */
const noVersion = { version: 0, enteredAt: Temporal.Instant.fromEpochMilliseconds(0) };

export function sentCell(cell: Cell, measure: string, period: Temporal.PlainDate): SentCell {
  const { numerator, denominator, notApplicable, comment, version, confirmed } = cell;
  const known = version === null || version === undefined ? undefined : (readVersion(version) ?? noVersion);
  return {
    measure,
    period,
    numerator: String(numerator ?? ""),
    denominator: String(denominator ?? ""),
    none: notApplicable,
    comment,
    known,
    confirmed,
    remove: false,
    inAll: true,
  };
}
