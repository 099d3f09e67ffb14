import { type Language, shownText } from "../../domain/language.ts";
import { norway, norwegianDay } from "../../domain/norwegian-time.ts";
import { clockTime, clockTimes, dayAndMonth, list, longDay, weekday } from "../../platform/format.ts";
import type { RollDay, RollSession } from "./roll.ts";

/** Days and places of a session in the words of its pages and letters. */

/** "onsdag 3. februar". */
export function dayName(day: Temporal.PlainDate, language: Language): string {
  return `${weekday(day, language)} ${dayAndMonth(day, language)}`;
}

/** "onsdag 3. februar 2027 kl. 09.00–15.00". */
export function dayAndTimes({ day, starts, ends }: RollDay, language: Language): string {
  return `${weekday(day, language)} ${longDay(day, language)} ${clockTimes(starts, ends, language)}`;
}

/** "onsdag 3. februar kl. 09.00". */
export function dayAndClock(at: Temporal.Instant, language: Language): string {
  const local = at.toZonedDateTimeISO(norway);
  return `${dayName(norwegianDay(at), language)} ${clockTime(local.toPlainTime(), language)}`;
}

/** "onsdag 3. februar kl. 09.00.01": what is late can be so by a second, so the second is told. */
export function dayAndSecond(at: Temporal.Instant, language: Language): string {
  return `${dayAndClock(at, language)}${secondOf(at, language)}`;
}

/** "3. februar kl. 09.00.01". */
export function shortSecond(at: Temporal.Instant, language: Language): string {
  return `${shortMoment(at, language)}${secondOf(at, language)}`;
}

function secondOf(at: Temporal.Instant, language: Language): string {
  const seconds = String(at.toZonedDateTimeISO(norway).second).padStart(2, "0");
  return `${language === "en" ? ":" : "."}${seconds}`;
}

/** "3. februar kl. 08.12", to stand in a table. */
export function shortMoment(at: Temporal.Instant, language: Language): string {
  const local = at.toZonedDateTimeISO(norway);
  return `${dayAndMonth(local.toPlainDate(), language)} ${clockTime(local.toPlainTime(), language)}`;
}

/** "onsdag 3. og torsdag 4. februar 2027" is more than a format knows; each day is written out. */
export function allDays(session: RollSession, language: Language): string {
  return list(
    session.days.map(({ day }) => `${weekday(day, language)} ${longDay(day, language)}`),
    language,
  );
}

/** "Hunsfos, Vennesla". Empty when nothing is written. */
export function placeOf({ place, address }: RollSession): string {
  return [place, address].filter(Boolean).join(", ");
}

export function titleOf(session: RollSession, language: Language): string {
  return shownText(session.title, language).text;
}

/** A sentence begins with a large letter, also when it begins with a weekday. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb-NO") + text.slice(1);
}
