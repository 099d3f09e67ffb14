import type { StandingValue, TypedCell } from "../queue/cell.ts";
import type { DeviceTexts } from "./entry-data.ts";
import { filled } from "./elements.browser.ts";

/** A browser may know no nynorsk, whose figures and months are those of bokmål, and has American for English. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : "nb";
}

/** «18 av 20» as it was typed. */
export function typedText(cell: TypedCell, words: DeviceTexts): string {
  if (cell.remove) return words.removal;
  if (cell.none) return words.none;
  const [n, of] = [cell.numerator.trim(), cell.denominator.trim()];
  return of === "" ? n : filled(words.of, { n, of });
}

/** «18 av 20» as it stands on the server. */
export function standingText(value: StandingValue, words: DeviceTexts): string {
  const { numerator, denominator } = value;
  if (value.none || numerator === null) return words.none;
  const shown = (count: number) => count.toLocaleString(localeOf(document.documentElement.lang));
  return denominator === null
    ? shown(numerator)
    : filled(words.of, { n: shown(numerator), of: shown(denominator) });
}

/** The day in Norway, 2026-11-22. */
export function norwegianToday(): string {
  return new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" });
}

/** «22. november 2026» */
export function dayText(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString(localeOf(document.documentElement.lang), {
        day: "numeric",
        month: "long",
        year: "numeric",
      });
}

const format = {
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Oslo",
} as const;

/** «22. november kl. 09.14», as the pages write it. */
export function momentText(instant: string): string {
  const { lang } = document.documentElement;
  const text = new Date(instant).toLocaleString(localeOf(lang), format);
  return lang === "en" ? text : text.replace(/(\d\d):(\d\d)/, "$1.$2");
}
