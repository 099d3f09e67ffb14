import type { SessionDay } from "../../domain/collaborative.ts";
import type { Language } from "../../domain/language.ts";
import { clockTimes, list, shortDay, weekday, weekdayAndDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

/** "3. feb", "6.–7. mars", "30. sep–1. okt": the days of one session in the margin. */
export function shortDays(days: readonly SessionDay[], language: Language): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  if (first === last) return shortDay(first.day, language);
  const inRow = first.day.until(last.day).days === days.length - 1;
  if (!inRow)
    return list(
      days.map(({ day }) => shortDay(day, language)),
      language,
    );
  if (first.day.month !== last.day.month)
    return `${shortDay(first.day, language)}–${shortDay(last.day, language)}`;
  const dot = language === "en" ? "" : ".";
  return `${first.day.day}${dot}–${shortDay(last.day, language)}`;
}

/** "onsdag", "onsdag og torsdag". */
export function weekdays(days: readonly SessionDay[], language: Language): string {
  return list(
    days.map(({ day }) => weekday(day, language)),
    language,
  );
}

/** The hours of a session: once when they are the same every day, else with each day. */
export function hours(days: readonly SessionDay[], language: Language): string {
  const text = say(words, language);
  const [first] = days;
  if (first === undefined) return "";
  const times = clockTimes(first.starts, first.ends, language);
  const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (days.length === 1) return capital(times);
  const isSame = days.every(({ starts, ends }) => starts.equals(first.starts) && ends.equals(first.ends));
  if (isSame) return days.length === 2 ? text.bothDays(times) : text.everyDay(times);
  return capital(
    list(
      days.map(
        ({ day, starts, ends }) => `${weekdayAndDay(day, language)} ${clockTimes(starts, ends, language)}`,
      ),
      language,
    ),
  );
}
