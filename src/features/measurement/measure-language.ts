import type { Language } from "../../domain/language.ts";
import type { TeamMeasure } from "./read-teams.ts";

/** What to mark a measure's texts with, when the team wrote them in another language than the page is in. */
export function textLanguage(
  { writtenIn }: Pick<TeamMeasure, "writtenIn">,
  language: Language,
): Language | undefined {
  return writtenIn === language ? undefined : writtenIn;
}
