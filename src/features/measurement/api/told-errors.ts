import type { Language } from "../../../domain/language.ts";
import type { FieldProblem } from "../../../platform/api/api-answer.ts";
import { say } from "../../../platform/words.ts";
import type { SheetProblem } from "../saving/decide-cells.ts";
import { problemsOf } from "../saving/page-errors.ts";
import { problemText, unusualText } from "../saving/problem-words.ts";
import type { CellMeasure } from "../saving/read-cells.ts";
import type { SavedCell } from "../saving/save-cells.ts";
import { apiWords, periodStartWords } from "./words.ts";

/** Why a value was not saved, each with the name of the field it stands at. */
export function toldErrors(saved: SavedCell, language: Language): FieldProblem[] {
  const { cell, measure } = saved;
  if (saved.kind === "warned" && measure !== undefined) {
    const { unusual } = saved;
    const detail = `${unusualText(unusual, measure, language)} ${say(apiWords, language).confirm}`;
    return [{ at: unusual.field, code: "unusual", detail }];
  }
  return problemsOf(saved).map((one) => ({
    at: placeOf(one),
    code: one.code === "alwaysApplicable" ? "noDenominator" : one.code,
    detail: detailOf(one, measure, cell.period, language),
  }));
}

function placeOf({ field, code }: SheetProblem): string {
  if (code === "alwaysApplicable") return "notApplicable";
  if (field !== "cell") return field;
  return code === "twice" ? "" : "measure";
}

/** The page's words, but where they point at its buttons. */
function detailOf(
  one: SheetProblem,
  measure: CellMeasure | undefined,
  period: Temporal.PlainDate,
  language: Language,
): string {
  const text = say(apiWords, language);
  if (one.code === "zeroDenominator") return text.zeroDenominator;
  if (one.code === "noneWithCounts") return text.noneWithCounts;
  if (one.code === "alwaysApplicable") return text.alwaysApplicable;
  if (one.code === "notAPeriod" && measure) return periodStartWords[measure.interval][language];
  return problemText(one, measure, period, language);
}
