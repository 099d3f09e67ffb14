import type { Interval } from "../change-package.ts";
import type { Language } from "../language.ts";

const numbers: Readonly<Record<Language, readonly string[]>> = {
  nb: "null én to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
  nn: "null éin to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
  en: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** "ni" up to twelve, "13" from there on. */
export function countInWords(count: number, language: Language): string {
  return numbers[language][count] ?? String(count);
}

type Counted = Interval | "value";

/** One and many, after a count: "måned", "måneder". What has no period of its own is counted in values. */
const units: Readonly<
  Record<
    Language,
    Readonly<Record<"value" | "day" | "week" | "month" | "quarter", readonly [string, string]>>
  >
> = {
  nb: {
    value: ["måling", "målinger"],
    day: ["dag", "dager"],
    week: ["uke", "uker"],
    month: ["måned", "måneder"],
    quarter: ["kvartal", "kvartaler"],
  },
  nn: {
    value: ["måling", "målingar"],
    day: ["dag", "dagar"],
    week: ["veke", "veker"],
    month: ["månad", "månader"],
    quarter: ["kvartal", "kvartal"],
  },
  en: {
    value: ["value", "values"],
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
  },
};

/** "måneder" for nine, "måned" for one. */
export function counted(count: number, what: Counted, language: Language): string {
  const known = what === "event" || what === "twoWeeks" ? "value" : what;
  return units[language][known][count === 1 ? 0 : 1];
}

/** "sju målinger", "éi måling": a measurement is feminine in nynorsk, and where there is none it is said so. */
export function valuesInWords(count: number, language: Language): string {
  const own = { nb: ["ingen"], nn: ["ingen", "éi"], en: [] as string[] }[language][count];
  return `${own ?? countInWords(count, language)} ${counted(count, "value", language)}`;
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  nb: new Intl.ListFormat("nb-NO", { type: "conjunction" }),
  nn: new Intl.ListFormat("nn-NO", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** A list as it is said: "a, b og c". */
export function spokenList(items: readonly string[], language: Language): string {
  return lists[language].format(items);
}

/** The first letter large, for the start of a sentence. */
export function opening(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
