import type { Language } from "../../../domain/language.ts";
import type { DecidedCell, SheetProblem } from "./decide-cells.ts";
import { fieldOf, problemText, type WordedMeasure } from "./problem-words.ts";
import type { SavedCell } from "./save-cells.ts";

/** Why a cell may not be saved as it is; nothing when it may. */
export function problemsOf(one: DecidedCell | SavedCell): SheetProblem[] {
  if (one.kind === "locked") return [{ field: "period", code: "closed" }];
  return one.kind === "refused" ? one.problems : [];
}

/** The same at the fields of the form, one sentence each. */
export function errorsOf(
  problems: readonly SheetProblem[],
  measure: WordedMeasure,
  period: Temporal.PlainDate,
  language: Language,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const problem of problems)
    errors[fieldOf[problem.field]] ??= problemText(problem, measure, period, language);
  return errors;
}
