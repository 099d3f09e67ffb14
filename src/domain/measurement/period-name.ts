import type { Interval } from "../change-package.ts";
import { periodName as nameOfPlace, periodWithoutYear, weekWord } from "../chart-sentence/period-name.ts";
import type { Language } from "../language.ts";
import { axisPlace, lastDayOf } from "./period.ts";

/** What a period is called, as the chart calls it: «oktober 2026», «uke 7 i 2027», «3. kvartal 2026», «12. mars 2027». */
export function periodName(interval: Interval, period: Temporal.PlainDate, language: Language): string {
  if (interval !== "twoWeeks") return nameOfPlace(axisPlace(interval, period), language);
  const last = lastDayOf(interval, period);
  if (last.yearOfWeek === period.yearOfWeek) {
    const weeks = twoWeeks(period, last, language);
    return language === "en" ? `${weeks}, ${last.yearOfWeek}` : `${weeks} i${nbsp}${last.yearOfWeek}`;
  }
  const [from, to] = [period, last].map((day) => nameOfPlace(axisPlace("week", day), language));
  return `${from} ${language === "en" ? "to" : "til"} ${to}`;
}

/** The same without the year, where the year goes without saying: «oktober», «uke 7», «uke 6–7». */
export function shortPeriodName(interval: Interval, period: Temporal.PlainDate, language: Language): string {
  if (interval !== "twoWeeks") return periodWithoutYear(axisPlace(interval, period), language);
  return twoWeeks(period, lastDayOf(interval, period), language);
}

/** When something was counted, inside a sentence: «i oktober 2026», «12. mars 2027», “on 12 March 2027”. */
export function inPeriod(interval: Interval, period: Temporal.PlainDate, language: Language): string {
  const name = periodName(interval, period, language);
  if (interval !== "event" && interval !== "day") return `${language === "en" ? "in" : "i"} ${name}`;
  return language === "en" ? `on ${name}` : name;
}

const nbsp = "\u00a0";
/** Without it a line may end after the dash: «uke 44–» and then «45». */
const wordJoiner = "\u2060";

function twoWeeks(first: Temporal.PlainDate, last: Temporal.PlainDate, language: Language): string {
  const word = language === "en" ? "weeks" : weekWord[language];
  return `${word}${nbsp}${first.weekOfYear}–${wordJoiner}${last.weekOfYear}`;
}
