import type { Language } from "../../../domain/language.ts";
import { problemsOf } from "./page-errors.ts";
import { problemText, unusualText } from "./problem-words.ts";
import type { SavedCell } from "./save-cells.ts";
import type { StoredCell } from "./read-cells.ts";

/** A value as the browser is told of it, and tells it back as what it knew. */
export interface ToldValue {
  numerator: number | null;
  denominator: number | null;
  none: boolean;
  comment: string;
  late: boolean;
  version: number;
  enteredAt: string;
  enteredBy: string | null;
}

export interface ToldProblem {
  field: "numerator" | "denominator" | "period" | "cell";
  code: string;
  /** In the language of whoever reads it. */
  text: string;
}

/** What became of one cell, in the order they were sent. */
export interface ToldCell {
  measure: string;
  period: string;
  outcome: "saved" | "unchanged" | "removed" | "refused" | "locked" | "conflict" | "warned";
  late: boolean;
  /** What stands there now. */
  value: ToldValue | null;
  problems: ToldProblem[];
}

export function toldValue(stored: StoredCell): ToldValue {
  const { numerator, denominator, notApplicable, comment, late, version, enteredAt, enteredBy } = stored;
  return {
    numerator,
    denominator,
    none: notApplicable,
    comment,
    late,
    version,
    enteredAt: enteredAt.toString(),
    enteredBy: enteredBy ?? null,
  };
}

export function toldCell(saved: SavedCell, language: Language): ToldCell {
  const { cell, kind, stored } = saved;
  return {
    measure: cell.measure,
    period: cell.period.toString(),
    outcome: kind,
    late: stored?.late ?? false,
    value: stored === undefined ? null : toldValue(stored),
    problems: toldProblems(saved, language),
  };
}

function toldProblems(saved: SavedCell, language: Language): ToldProblem[] {
  const { cell, measure } = saved;
  if (saved.kind === "warned" && measure !== undefined) {
    const { unusual } = saved;
    return [{ field: unusual.field, code: "unusual", text: unusualText(unusual, measure, language) }];
  }
  return problemsOf(saved).map((one) => ({
    ...one,
    text: problemText(one, measure, cell.period, language),
  }));
}
