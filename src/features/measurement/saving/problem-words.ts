import { numberText, valueText } from "../../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../../domain/language.ts";
import { takesDecimals } from "../../../domain/measurement/entry-check.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import type { Unusual } from "../../../domain/measurement/usual-values.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import { noneWords, words } from "../words.ts";
import type { SheetProblem } from "./decide-cells.ts";
import type { CellMeasure } from "./read-cells.ts";
import { savingWords } from "./words.ts";

/** The field of the form that a problem stands at. */
export const fieldOf = {
  period: "periode",
  numerator: "teller",
  denominator: "nevner",
  cell: "teller",
} as const satisfies Record<SheetProblem["field"], string>;

export type WordedMeasure = Pick<CellMeasure, "interval" | "unit" | "texts">;

const problemWords = { ...words, ...savingWords };

/** What to do about it. */
export function problemText(
  { field, code }: SheetProblem,
  measure: WordedMeasure | undefined,
  period: Temporal.PlainDate,
  language: Language,
): string {
  const text = say(problemWords, language);
  // only what has no measure, or one too many, can be without one
  if (measure === undefined || code === "twice") return code === "twice" ? text.twice : text.unknownMeasure;
  const name = capital(periodName(measure.interval, period, language));
  const none = noneWords[measure.interval][language];
  const { numeratorLabel, denominatorLabel } = measure.texts;
  switch (code) {
    case "future":
      return text.future(name);
    case "closed":
      return text.closed(name);
    case "notAPeriod":
      return text.notAPeriod;
    case "tooEarly":
      return text.tooEarly;
    case "required":
      return text.requiredCount;
    case "notANumber":
      return text.notANumber;
    case "negative":
      return text.negative;
    case "tooLarge":
      return text.tooLarge;
    case "decimals":
      return field === "numerator" && takesDecimals(measure.unit) ? text.twoDecimals : text.wholeOnly;
    case "aboveDenominator":
      return text.aboveDenominator(numeratorLabel[language], denominatorLabel?.[language] ?? "");
    case "zeroDenominator":
      return text.zeroDenominator(none);
    case "noneWithCounts":
      return text.noneWithCounts(none);
    case "noDenominator":
      return text.noDenominator;
    case "alwaysApplicable":
      return text.alwaysApplicable;
    case "published":
      return text.published;
    case "unknownMeasure":
      return text.unknownMeasure;
  }
}

/** Asks whether a number that is far from the team's others is right. */
export function unusualText(
  { field, of, now, least, most }: Unusual,
  { unit, texts }: WordedMeasure,
  language: Language,
): string {
  const text = say(savingWords, language);
  const said = (value: number) =>
    of === "value" ? valueText(value, unit, language) : numberText(value, language, 2);
  const range = said(least) === said(most) ? text.always(said(least)) : text.between(said(least), said(most));
  if (of === "value") return text.unusualValue(range, said(now));
  const label =
    field === "numerator" ? texts.numeratorLabel : (texts.denominatorLabel ?? texts.numeratorLabel);
  return text.unusualCount(capital(label[language]), range, said(now));
}
