import type { Language } from "../../domain/language.ts";
import type { TeamMeasure } from "./read-teams.ts";

/**
 * What a measure is called where there is little room: «tiltak 2–6» stays on one line, which without a word joiner it need
 * not after the dash. Files and letters have the name as it is.
 */
export function shownName({ texts }: Pick<TeamMeasure, "texts">, language: Language): string {
  return texts.name[language].replaceAll(/(?<=\d–)(?=\d)/g, "\u2060");
}
