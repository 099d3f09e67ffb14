import { z } from "zod";
import { type FieldProblem, json, jsonType } from "../../../platform/api/api-answer.ts";
import { apiPut, type ApiRoute } from "../../../platform/api/api-route.ts";
import { fieldProblems } from "../../../platform/api/problems.ts";
import { valueAnswer, valueShape } from "../../../platform/api/value-shape.ts";
import { isStorable } from "../../../platform/web/fields.ts";
import type { Language } from "../../../domain/language.ts";
import type { SentCell } from "../saving/decide-cells.ts";
import { type SavedCell, saveCells } from "../saving/save-cells.ts";
import { cellShape, periodShape, sentCell } from "./cell-shape.ts";
import { toldErrors } from "./told-errors.ts";

const sheetCell = cellShape.extend({
  measure: z
    .string()
    .max(40)
    .refine(isStorable, "letters")
    .meta({ description: "The code of one of the team's measures." }),
  period: periodShape.meta({ description: "The first day of the period." }),
});

const sheetOf = (cell: z.ZodType) => z.strictObject({ cells: z.array(cell).min(1).max(1000) });

const error = z.strictObject({ at: z.string(), code: z.string(), detail: z.string() });
const outcome = z.strictObject({
  cell: z.int().meta({ description: "The position in what was sent, from 0." }),
  outcome: z.enum(["saved", "unchanged", "refused", "conflict", "warned"]),
  value: valueShape.optional().meta({ description: "What stands there now." }),
  errors: z
    .array(error)
    .optional()
    .meta({ description: "Why it was refused or asked about; `at` points into the body." }),
});
const answerShape = z.strictObject({
  saved: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  conflict: z.int(),
  warned: z
    .int()
    .meta({ description: "Far from the team's earlier values; saved when sent with `confirmed`." }),
  cells: z.array(outcome),
});
type Outcome = z.infer<typeof outcome>;

/** Many values in one call and one statement: the good cells are kept, and each of the others is told why not (C52). */
export const apiSheetRoutes: readonly ApiRoute[] = [
  apiPut("/api/v1/teams/:team/values", {
    may: "measurement.write",
    scope: "values.write",
    name: "putSheet",
    summary: "Save many values of a team at once.",
    description:
      "Every cell stands for itself: 200 when all of them are in place, 207 when some were refused, asked about or are in conflict; those that are right are kept.",
    body: sheetOf(z.unknown()),
    repeatable: true,
    describedBody: sheetOf(sheetCell),
    limit: 512 * 1024,
    gives: [{ contentType: jsonType, schema: answerShape }],
    alsoGives: { 207: "Some cells were not saved." },
    async answer(ask) {
      const { database, place, person, now, by, language } = ask;
      const read = ask.body.cells.map((sent) => readCell(sent, language));
      const saved = await saveCells(
        { database, place, person, now, by },
        read.flatMap((one) => ("cell" in one ? [one.cell] : [])),
      );
      let next = 0;
      const cells = read.map((one, at) =>
        "cell" in one
          ? toldCell(saved[next++] as SavedCell, at, language)
          : { cell: at, outcome: "refused" as const, errors: placed(one.errors, at) },
      );
      const counted = (kind: Outcome["outcome"]) => cells.filter((one) => one.outcome === kind).length;
      const sums = {
        saved: counted("saved"),
        unchanged: counted("unchanged"),
        refused: counted("refused"),
        conflict: counted("conflict"),
        warned: counted("warned"),
      };
      const isWhole = sums.saved + sums.unchanged === cells.length;
      return json({ ...sums, cells }, { status: isWhole ? 200 : 207 });
    },
  }),
];

function readCell(sent: unknown, language: Language): { cell: SentCell } | { errors: FieldProblem[] } {
  const parsed = sheetCell.safeParse(sent, { reportInput: true });
  if (!parsed.success) {
    const errors = fieldProblems(parsed.error, "body", language);
    return { errors: errors.map((one) => ({ ...one, at: one.at.slice(2) })) };
  }
  const { measure, period, ...cell } = parsed.data;
  return { cell: sentCell(cell, measure.toUpperCase(), Temporal.PlainDate.from(period)) };
}

function toldCell(saved: SavedCell, at: number, language: Language): Outcome {
  const { cell, measure, stored, kind } = saved;
  switch (kind) {
    case "saved":
    case "unchanged":
    case "removed":
    case "conflict":
      return {
        cell: at,
        outcome: kind === "removed" ? "saved" : kind,
        ...(measure ? { value: valueAnswer(measure.interval, cell.period, stored) } : {}),
      };
    case "refused":
    case "locked":
    case "warned":
      return {
        cell: at,
        outcome: kind === "warned" ? "warned" : "refused",
        errors: placed(toldErrors(saved, language), at),
      };
  }
}

function placed(errors: readonly FieldProblem[], at: number): FieldProblem[] {
  return errors.map((one) => ({ ...one, at: `#/cells/${at}${one.at === "" ? "" : `/${one.at}`}` }));
}
