import type { Language } from "../../domain/language.ts";
import { norway } from "../../domain/norwegian-time.ts";
import { clockTime, dayAndMonth, weekday } from "../../platform/format.ts";

/** "onsdag 3. februar". */
export function dayName(day: Temporal.PlainDate, language: Language): string {
  return `${weekday(day, language)} ${dayAndMonth(day, language)}`;
}

/** "3. februar kl. 09.00.01": a fee can hang on a second, so the second is told. */
export function momentToTheSecond(at: Temporal.Instant, language: Language): string {
  const local = at.toZonedDateTimeISO(norway);
  const seconds = String(local.second).padStart(2, "0");
  return `${dayAndMonth(local.toPlainDate(), language)} ${clockTime(local.toPlainTime(), language)}${language === "en" ? ":" : "."}${seconds}`;
}

/** A sentence or a cell begins with a large letter, also when it begins with a weekday. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb-NO") + text.slice(1);
}
