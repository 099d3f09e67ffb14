import { numberText, valueInWords, valueText } from "../../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../../domain/language.ts";
import type { Example } from "../../../domain/measurement/own-example.ts";
import { countedAs, type CountingWay } from "../../../domain/measurement/own-measure.ts";

/** A sentence for each way of counting, with {n}, {d} and {v} where the numbers go. */
export type ExampleTemplates = Readonly<Record<CountingWay, string>>;

/** «18 av 20 gir 90 %.» The same on the server and in a browser. */
export function exampleSentence(
  templates: ExampleTemplates,
  way: CountingWay,
  { numerator, denominator, value }: Example,
  language: Language,
): string {
  const { unit } = countedAs({ way, interval: undefined });
  const inWords = unit === "minutes" || unit === "days" || unit === "per1000";
  const result = inWords ? valueInWords(value, unit, undefined, language) : valueText(value, unit, language);
  return templates[way]
    .replaceAll("{n}", numberText(numerator, language, 2))
    .replaceAll("{d}", denominator === null ? "" : numberText(denominator, language, 2))
    .replaceAll("{v}", result);
}
