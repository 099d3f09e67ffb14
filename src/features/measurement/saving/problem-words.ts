import { numberText, valueText } from "../../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../../domain/language.ts";
import { takesDecimals } from "../../../domain/measurement/entry-check.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import type { Unusual } from "../../../domain/measurement/usual-values.ts";
import { countsDaysBetween, MOST_EVENTS_A_DAY } from "../../../domain/measurement/value.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import { eventWords } from "../event-words.ts";
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

export type WordedMeasure = Pick<CellMeasure, "interval" | "unit" | "hasDenominator" | "texts">;

const problemWords = { ...words, ...savingWords };

/** What to do about it. */
export function problemText(
  { field, code }: SheetProblem,
  measure: WordedMeasure | undefined,
  period: Temporal.PlainDate,
  language: Language,
): string {
  const text = say(problemWords, language);
  if (measure === undefined) return code === "twice" ? text.twice : text.unknownMeasure;
  const name = capital(periodName(measure.interval, period, language));
  const none = noneWords[measure.interval][language];
  const { numeratorLabel, denominatorLabel } = measure.texts;
  const ofEvents = countsDaysBetween(measure) ? eventProblem(code, language) : undefined;
  if (ofEvents !== undefined) return ofEvents;
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
    case "noEvent":
      return text.requiredCount;
    case "notANumber":
      return text.notANumber;
    case "negative":
      return text.negative;
    case "tooLarge":
      return text.tooLarge;
    case "decimals":
      return field === "numerator" && takesDecimals(measure) ? text.twoDecimals : text.wholeOnly;
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
    case "twice":
      return text.twice;
    case "unknownMeasure":
      return text.unknownMeasure;
  }
}

/** Of how many there were on a day; undefined where the words are those of any number. */
function eventProblem(code: SheetProblem["code"], language: Language): string | undefined {
  const text = say(eventWords, language);
  switch (code) {
    case "required":
      return text.required;
    case "notANumber":
      return text.notANumber;
    case "negative":
    case "noEvent":
      return text.noEvent;
    case "tooLarge":
      return text.tooMany(MOST_EVENTS_A_DAY);
    case "twice":
      return text.twice;
    default:
      return undefined;
  }
}

/** Asks whether a number that is far from the team's others is right. */
export function unusualText(
  { field, of, now, least, most }: Unusual,
  measure: WordedMeasure,
  language: Language,
): string {
  const { unit, texts } = measure;
  const text = say(savingWords, language);
  const said = (value: number) =>
    of === "value" ? valueText(value, unit, language) : numberText(value, language, 2);
  const range = said(least) === said(most) ? text.always(said(least)) : text.between(said(least), said(most));
  if (of === "value") return text.unusualValue(range, said(now));
  if (countsDaysBetween(measure))
    return text.unusualCount(say(eventWords, language).howMany, range, said(now));
  const label =
    field === "numerator" ? texts.numeratorLabel : (texts.denominatorLabel ?? texts.numeratorLabel);
  return text.unusualCount(capital(label[language]), range, said(now));
}
