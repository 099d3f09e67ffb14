import type { Language } from "../domain/language.ts";
import { norway } from "../domain/norwegian-time.ts";

/** Dates, times, numbers and money as each language writes them (L6). */

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const nbsp = "\u00a0";

/** Pages write the same days again and again: so many are kept in each language, ready written. */
const KEPT = 2000;

function written(options: Intl.DateTimeFormatOptions, finish: (text: string) => string = keepDay) {
  const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  const kept: Readonly<Record<Language, Map<number, string>>> = {
    nb: new Map(),
    nn: new Map(),
    en: new Map(),
  };
  return ({ year, month, day }: Temporal.PlainDate, language: Language): string => {
    const texts = kept[language];
    const at = Date.UTC(year, month - 1, day);
    let text = texts.get(at);
    if (text === undefined) {
      const format = (formats[language] ??= new Intl.DateTimeFormat(locales[language], {
        timeZone: "UTC",
        ...options,
      }));
      text = finish(format.format(at));
      if (texts.size >= KEPT) texts.clear();
      texts.set(at, text);
    }
    return text;
  };
}

/** "27. september 2017", "27 September 2017". The day and its month never part at a line's end. */
export const longDay = written({ day: "numeric", month: "long", year: "numeric" });

/** "onsdag 27. september 2017". */
export function weekdayAndDay(day: Temporal.PlainDate, language: Language): string {
  return `${weekday(day, language)} ${longDay(day, language)}`;
}

/** "27. september", without the year. */
export const dayAndMonth = written({ day: "numeric", month: "long" });

/** "27. sep", where there is little room. */
export const shortDay = written({ day: "numeric", month: "short" }, (text) =>
  keepDay(text).replace(/(?<=\p{L})\.$/u, ""),
);

/** "onsdag". */
export const weekday = written({ weekday: "long" });

/** "oktober 2026". */
export const monthAndYear = written({ month: "long", year: "numeric" });

/** "oktober". */
export const month = written({ month: "long" });

/** "kl. 09.00" in Norwegian, "09:00" in English. */
export function clockTime(time: Temporal.PlainTime, language: Language): string {
  const hours = String(time.hour).padStart(2, "0");
  const minutes = String(time.minute).padStart(2, "0");
  return language === "en" ? `${hours}:${minutes}` : `kl.${nbsp}${hours}.${minutes}`;
}

/** "kl. 09.00–15.00". */
export function clockTimes(starts: Temporal.PlainTime, ends: Temporal.PlainTime, language: Language): string {
  const last = clockTime(ends, language).replace(`kl.${nbsp}`, "");
  return `${clockTime(starts, language)}–${last}`;
}

/** A moment as people in Norway read it: "3. november 2026 kl. 09.00". */
export function moment(at: Temporal.Instant, language: Language): string {
  const local = at.toZonedDateTimeISO(norway);
  return `${longDay(local.toPlainDate(), language)} ${clockTime(local.toPlainTime(), language)}`;
}

const numbers = new Map<string, Intl.NumberFormat>();
/** "1 234,5": thousands with a non-breaking space, decimals with a comma in Norwegian. */
export function number(value: number, language: Language, decimals = 0): string {
  const key = `${language} ${decimals}`;
  let format = numbers.get(key);
  if (format === undefined) {
    numbers.set(
      key,
      (format = new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: 0,
        maximumFractionDigits: decimals,
      })),
    );
  }
  return format.format(value).replaceAll("\u202f", nbsp);
}

/** Whole øre as kroner: "800 kroner", "NOK 800". */
export function kroner(ore: number, language: Language): string {
  const amount = number(ore / 100, language, ore % 100 === 0 ? 0 : 2);
  return language === "en" ? `NOK${nbsp}${amount}` : `${amount}${nbsp}kroner`;
}

function lists(type: "conjunction" | "disjunction"): Readonly<Record<Language, Intl.ListFormat>> {
  return {
    nb: new Intl.ListFormat(locales.nb, { type }),
    nn: new Intl.ListFormat(locales.nn, { type }),
    en: new Intl.ListFormat(locales.en, { type }),
  };
}
const [all, any] = [lists("conjunction"), lists("disjunction")];

/** "a, b og c". */
export function list(items: readonly string[], language: Language): string {
  return all[language].format(items);
}

/** "a, b eller c". */
export function either(items: readonly string[], language: Language): string {
  return any[language].format(items);
}

/** Sorted as Norwegians do: æ, ø, å last, and "aa" as å (L5). */
export function norwegianOrder(a: string, b: string): number {
  return collator.compare(a, b);
}
const collator = new Intl.Collator("nb-NO");

/** The form of a word that goes with a number: one or other. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

function keepDay(text: string): string {
  return text.replace(/(\d+\.?) (?=\p{L})/gu, `$1${nbsp}`);
}

const counts: Readonly<Record<Language, readonly string[]>> = {
  nb: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  en: [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
};

/** Small numbers in letters ("tre", and "Tre" first in a sentence), larger ones in figures. */
export function numberWord(
  count: number,
  language: Language,
  letters: "small" | "capital" = "small",
): string {
  const word = counts[language][count] ?? number(count, language);
  return letters === "capital" ? word.charAt(0).toLocaleUpperCase("nb-NO") + word.slice(1) : word;
}
