import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import type { XlsxSheet } from "../../../platform/xlsx.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { everyWords } from "../words.ts";
import { betterWords, csvUnits, csvWords } from "./words.ts";

/** The second sheet of a workbook: what was counted, of what, how often, and which way is better. */
export function definitionsSheet(
  measures: readonly Pick<
    TeamMeasure,
    "code" | "texts" | "unit" | "interval" | "improvement" | "target" | "hasDenominator"
  >[],
  language: Language,
): XlsxSheet {
  const text = say(csvWords, language);
  return {
    name: text.aboutMeasures,
    columns: [
      { head: text.code, width: 12 },
      { head: text.measure, width: 40 },
      { head: text.countedAs, width: 50 },
      { head: text.dividedBy, width: 50 },
      { head: text.unit, width: 16 },
      { head: text.howOften, width: 20 },
      { head: text.better, width: 24 },
      { head: text.target, width: 10 },
      { head: text.sample, width: 50 },
    ],
    frozenColumns: 1,
    rows: measures.map(({ code, texts, unit, interval, improvement, target }) => [
      code,
      texts.name[language],
      texts.numerator[language],
      texts.denominator?.[language],
      csvUnits[unit][language],
      everyWords[interval][language],
      betterWords[improvement][language],
      target,
      texts.sample[language],
    ]),
  };
}
