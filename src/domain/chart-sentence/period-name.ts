import type { X } from "@laeringsnettverk/spc";
import type { Language } from "../language.ts";

const nbsp = "\u00a0";

const months: Readonly<Record<Language, readonly string[]>> = {
  nb: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  nn: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Three letters under the axis. */
export const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  nb: "jan feb mar apr mai jun jul aug sep okt nov des".split(" "),
  nn: "jan feb mar apr mai jun jul aug sep okt nov des".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

export const weekWord: Readonly<Record<Language, string>> = { nb: "uke", nn: "veke", en: "week" };

/** The period of a point as people say it: "oktober 2026", "uke 9 i 2026", "12. mars 2026", "2. kvartal 2026". */
export function periodName(x: X, language: Language): string {
  if (typeof x === "number") return `${{ nb: "nummer", nn: "nummer", en: "number" }[language]}${nbsp}${x}`;
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(x);
  if (day) return dayName(Number(day[3]), monthName(day[2]!, language), day[1]!, language);
  const month = /^(\d{4})-(\d{2})$/.exec(x);
  if (month) return `${monthName(month[2]!, language)}${nbsp}${month[1]}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(x);
  if (week) {
    const number = Number(week[2]);
    return language === "en"
      ? `week${nbsp}${number}, ${week[1]}`
      : `${weekWord[language]}${nbsp}${number} i${nbsp}${week[1]}`;
  }
  const quarter = /^(\d{4})-Q(\d)$/.exec(x);
  if (quarter)
    return language === "en"
      ? `Q${quarter[2]}${nbsp}${quarter[1]}`
      : `${quarter[2]}.${nbsp}kvartal ${quarter[1]}`;
  return x;
}

/** Where there is little room: "okt 2026"; otherwise as `periodName`. */
export function shortPeriodName(x: X, language: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(String(x));
  return month ? `${shortMonths[language][Number(month[2]) - 1]}${nbsp}${month[1]}` : periodName(x, language);
}

/** Without the year: "oktober", "uke 9", as in "Oktober mangler". */
export function periodWithoutYear(x: X, language: Language): string {
  const month = /^\d{4}-(\d{2})$/.exec(String(x));
  if (month) return monthName(month[1]!, language);
  const week = /^\d{4}-W(\d{2})$/.exec(String(x));
  if (week) return `${weekWord[language]}${nbsp}${Number(week[1])}`;
  return periodName(x, language);
}

/** Whether the name is a day, a month …: it decides "i oktober", but "den 12. mars". */
export function isDay(x: X): boolean {
  return typeof x === "string" && /^\d{4}-\d{2}-\d{2}/.test(x);
}

function monthName(number: string, language: Language): string {
  return months[language][Number(number) - 1] ?? number;
}

function dayName(day: number, month: string, year: string, language: Language): string {
  return language === "en" ? `${day}${nbsp}${month}${nbsp}${year}` : `${day}.${nbsp}${month}${nbsp}${year}`;
}
