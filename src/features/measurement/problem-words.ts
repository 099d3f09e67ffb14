import type { Language } from "../../domain/language.ts";
import { type EntryProblem, takesDecimals } from "../../domain/measurement/entry-check.ts";
import type { PeriodProblem } from "../../domain/measurement/period-check.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { say } from "../../platform/words.ts";
import { capital } from "./count-text.ts";
import type { TeamMeasure } from "./read-teams.ts";
import { noneWords, words } from "./words.ts";

/** The field of the form that a problem stands at. */
export const fieldOf = {
  period: "periode",
  numerator: "teller",
  denominator: "nevner",
} as const satisfies Record<EntryProblem["field"], string>;

/** What to do about it. */
export function problemText(
  { field, code }: { field: EntryProblem["field"]; code: EntryProblem["code"] | PeriodProblem },
  measure: TeamMeasure,
  period: Temporal.PlainDate,
  language: Language,
): string {
  const text = say(words, language);
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
  }
}
