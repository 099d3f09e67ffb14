import type { FieldChange } from "../../domain/catalogue/compare-versions.ts";
import { type Language, type Texts } from "../../domain/language.ts";
import { type Profession, professions, type ServiceType, serviceTypes } from "../../domain/profession.ts";
import { list, number } from "../../platform/format.ts";
import { insideSentence, professionName, serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { compareWords } from "./compare-words.ts";
import { draftWords } from "./draft-words.ts";
import { fieldName } from "./field-names.ts";
import { chartWords, improvementWords, intervalWords, kindWords, sourceWords, unitWords } from "./words.ts";

const codes: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  kind: kindWords,
  unit: unitWords,
  interval: intervalWords,
  improvement: improvementWords,
  chart: chartWords,
  source: sourceWords,
};

/** The name of a changed field, with its language when it is a text: «teller (nynorsk)». */
export function changedField({ field, language: written }: FieldChange, language: Language): string {
  const name = fieldName(field, language);
  const shown = name.charAt(0).toLocaleUpperCase("nb-NO") + name.slice(1);
  return written === undefined ? shown : `${shown} (${say(draftWords, language)[`in-${written}`]})`;
}

/** What stood or stands in the field, in words. */
export function changedValue(change: FieldChange, value: string, language: Language): string {
  const text = say(compareWords, language);
  if (value === "") return text.nothing;
  // a fact's source is a text; an intervention's or a measure's is a mark
  if (change.language !== undefined) return value;
  if (change.field === "serviceTypes")
    return named(value, serviceTypes, (one: ServiceType) => serviceName(one, language), language);
  if (change.field === "recommendedProfessions")
    return named(value, professions, (one: Profession) => professionName(one, language), language);
  if (change.field === "measureCodes") return list(value.split(" "), language);
  if (change.field === "partOfWhole") return value === "true" ? text.yes : text.no;
  if (change.field === "target") return number(Number(value), language, 2);
  return codes[change.field]?.[value]?.[language] ?? value;
}

function named<Key extends string>(
  value: string,
  known: readonly Key[],
  name: (key: Key) => string,
  language: Language,
): string {
  const keys = value.split(" ").filter((one): one is Key => (known as readonly string[]).includes(one));
  return list(
    keys.map((key) => insideSentence(name(key))),
    language,
  );
}
