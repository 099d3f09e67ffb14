import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import type { CellTexts } from "../../../domain/measurement/sheet-cell.ts";
import { capital } from "../count-text.ts";
import { textLanguage } from "../measure-language.ts";
import type { FullMeasure } from "../read-teams.ts";
import { lockedPeriod, type Sheet } from "./sheet.ts";

/** One of the two fields of a measure. */
export interface Part {
  measure: FullMeasure;
  /** The id of its measure's head, and of its own. */
  measureId: string;
  id: string;
  field: keyof CellTexts;
  label: string;
  /** The language of the label, when it is another than the page's. */
  lang: Language | undefined;
  /** How many fields the measure has, on the first of them. */
  span: number | undefined;
  last: boolean;
}

export interface PeriodHead {
  period: Temporal.PlainDate;
  id: string;
  name: string;
  locked: boolean;
}

export function partsOf({ measures }: Sheet, language: Language): Part[] {
  return measures.flatMap((measure, at) => {
    const { texts, hasDenominator } = measure;
    const measureId = `m${at}`;
    const numerator: Part = {
      measure,
      measureId,
      id: `${measureId}t`,
      field: "numerator",
      label: texts.numeratorLabel[language],
      lang: textLanguage(measure, language, texts.numeratorLabel),
      span: hasDenominator ? 2 : 1,
      last: !hasDenominator,
    };
    if (!hasDenominator) return [numerator];
    const written = texts.denominatorLabel ?? texts.numeratorLabel;
    const [label, lang] = [written[language], textLanguage(measure, language, written)];
    const field = "denominator" as const;
    return [
      numerator,
      { ...numerator, id: `${measureId}n`, field, label, lang, span: undefined, last: true },
    ];
  });
}

export function periodsOf(sheet: Sheet, now: Temporal.Instant, language: Language): PeriodHead[] {
  return sheet.periods.map((period, at) => ({
    period,
    id: `p${at}`,
    name: capital(periodName(sheet.interval, period, language)),
    locked: lockedPeriod(sheet, period, now),
  }));
}
