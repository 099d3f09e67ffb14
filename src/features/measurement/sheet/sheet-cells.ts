import type { Language } from "../../../domain/language.ts";
import type { Entry } from "../../../domain/measurement/entry-check.ts";
import type { CellTexts } from "../../../domain/measurement/sheet-cell.ts";
import { fieldText } from "../count-text.ts";
import type { StoredValue } from "../read-teams.ts";
import { type Sheet, storedIn } from "./sheet.ts";
import { cellKey, type KnownCell, type KnownCells } from "./sheet-form.ts";

/** The word that stands for "ingen aktuelle" in a sheet; `isNone` reads it back. */
export const noneText = { nb: "ingen", nn: "ingen", en: "none" } as const satisfies Record<Language, string>;

/** A kept value as its two fields show it. */
export function cellTexts(stored: Entry | undefined, language: Language): CellTexts {
  if (stored === undefined) return { numerator: "", denominator: "" };
  if (stored.notApplicable) return { numerator: noneText[language], denominator: "" };
  return {
    numerator: fieldText(stored.numerator, language),
    denominator: fieldText(stored.denominator, language),
  };
}

export function knownCell(
  stored: Entry & Pick<StoredValue, "version" | "enteredAt">,
  language: Language,
): KnownCell {
  const { numerator, denominator } = cellTexts(stored, language);
  return [stored.version, stored.enteredAt.toString(), numerator, denominator];
}

/** What stands in the cells of a sheet, as its form carries it along. */
export function knownCells({ measures, periods }: Sheet, language: Language): KnownCells {
  const known: KnownCells = {};
  for (const measure of measures) {
    for (const period of periods) {
      const stored = storedIn(measure, period);
      if (stored) known[cellKey(measure.code, period)] = knownCell(stored, language);
    }
  }
  return known;
}
