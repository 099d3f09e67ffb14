import { countedText } from "../../domain/chart-sentence/chart-words.ts";
import { numberText } from "../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/measurement/entry-check.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

/** What was counted: «18 av 20», «4», «ingen aktuelle». */
export function entryText(entry: Entry, language: Language): string {
  if (entry.notApplicable || entry.numerator === null) return say(words, language).noneInPeriod;
  if (entry.denominator === null) return numberText(entry.numerator, language, 2);
  return countedText(entry.numerator, entry.denominator, language);
}

/** A kept number as a field shows it, to be changed. */
export function fieldText(value: number | null, language: Language): string {
  if (value === null) return "";
  return language === "en" ? String(value) : String(value).replace(".", ",");
}

/** The first letter large, where a period or a name begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb-NO") + text.slice(1);
}
