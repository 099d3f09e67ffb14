import type { Language } from "../../domain/language.ts";
import { number } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

/** «142 av 160», or the number alone when more was reported than asked for. */
export function reportedText(reports: number, expected: number, language: Language): string {
  const said = number(reports, language);
  return expected < reports || expected === 0
    ? said
    : say(words, language).reported(said, number(expected, language));
}
