import { z } from "zod";
import { holdsNationalIdentityNumber } from "../../domain/patient-data.ts";
import type { FieldProblem } from "../../platform/api/api-answer.ts";
import { readVersion } from "../../platform/api/value-shape.ts";
import type { Language } from "../../domain/language.ts";
import { say } from "../../platform/words.ts";
import { apiWords, periodStartWords } from "./api-words.ts";
import { decideValue } from "./decide-value.ts";
import { problemText } from "./problem-words.ts";
import type { StoredValue, TeamMeasure } from "./read-teams.ts";
import type { ValueToSave } from "./write-value.ts";

const count = z
  .union([z.number(), z.string().max(60, "tooLong")])
  .nullish()
  .meta({ description: "A number, or text as people write it: 18, 1 240, 92,5." });

/** What a program sends of one value. */
export const cellShape = z.strictObject({
  numerator: count,
  denominator: count,
  notApplicable: z
    .boolean()
    .default(false)
    .meta({ description: "“Ingen aktuelle”: there was nobody to count." }),
  comment: z
    .string()
    .trim()
    .max(1000, "tooLong")
    .refine((text) => !text.includes("\0"), "letters")
    .refine((text) => !holdsNationalIdentityNumber(text), "identityNumber")
    .optional()
    .meta({ description: "Left out, the comment that is there stays." }),
  version: z.string().max(60).nullish().meta({
    description: "Of the value that this one replaces. Left out or null: you know of no value there.",
  }),
});
export type Cell = z.infer<typeof cellShape>;

/** The first day of a period; whether it is one is decided with the rest. */
export const periodShape = z.iso.date("day");

export type DecidedCell =
  | { kind: "refused"; errors: FieldProblem[] }
  | { kind: "unchanged"; stored: StoredValue }
  | { kind: "conflict"; stored: StoredValue | undefined }
  | { kind: "save"; value: Omit<ValueToSave, "personId" | "now">; stored: StoredValue | undefined };

/** What becomes of a cell: the same decision as for what is typed on the page. */
export function decideCell(
  cell: Cell,
  measure: TeamMeasure,
  period: Temporal.PlainDate,
  now: Temporal.Instant,
  language: Language,
): DecidedCell {
  const stored = measure.values.find((value) => value.period.equals(period));
  const comment = cell.comment ?? stored?.comment ?? "";
  const typed = {
    period,
    numerator: typedText(cell.numerator),
    denominator: typedText(cell.denominator),
    none: cell.notApplicable,
    comment,
  };
  const decided = decideValue(typed, measure, stored, now);
  const own = ownErrors(cell, measure, language);
  if (decided.kind === "wrong" || own.length > 0) {
    const problems = decided.kind === "wrong" ? decided.problems : [];
    const told = problems.map((one) => ({
      at: one.field,
      code: one.code,
      detail: detailOf(one, measure, period, language),
    }));
    return { kind: "refused", errors: [...told, ...own] };
  }
  if (decided.kind === "unchanged") return { kind: "unchanged", stored: stored as StoredValue };
  const told = cell.version ?? undefined;
  const known = told === undefined ? undefined : readVersion(told);
  const isKnown =
    stored === undefined
      ? told === undefined
      : known !== undefined && known.version === stored.version && known.enteredAt.equals(stored.enteredAt);
  if (!isKnown) return { kind: "conflict", stored };
  return {
    kind: "save",
    stored,
    value: { teamMeasureId: measure.id, period, known, entry: decided.entry, comment, late: decided.late },
  };
}

function typedText(value: Cell["numerator"]): string {
  return String(value ?? "");
}

/** What the page cannot send, because it has no field for it. */
function ownErrors(
  { denominator, notApplicable }: Cell,
  measure: TeamMeasure,
  language: Language,
): FieldProblem[] {
  const text = say(apiWords, language);
  if (measure.dataSource) return [{ at: "measure", code: "published", detail: text.published }];
  if (measure.hasDenominator) return [];
  return [
    ...(typedText(denominator) === ""
      ? []
      : [{ at: "denominator", code: "noDenominator", detail: text.noDenominator }]),
    ...(notApplicable ? [{ at: "notApplicable", code: "noDenominator", detail: text.alwaysApplicable }] : []),
  ];
}

type Problem = Parameters<typeof problemText>[0];

/** The page's words, but where they point at its buttons. */
function detailOf(
  one: Problem,
  measure: TeamMeasure,
  period: Temporal.PlainDate,
  language: Language,
): string {
  const text = say(apiWords, language);
  if (one.code === "zeroDenominator") return text.zeroDenominator;
  if (one.code === "noneWithCounts") return text.noneWithCounts;
  if (one.code === "notAPeriod") return periodStartWords[measure.interval][language];
  return problemText(one, measure, period, language);
}
