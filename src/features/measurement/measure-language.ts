import type { Language, Texts } from "../../domain/language.ts";
import type { MeasuringTeam, TeamMeasure } from "./read-teams.ts";

/**
 * What to mark a text of a measure with, when it is in another language than the page: a team wrote it in another, or
 * its network wrote it in bokmål alone, and it stands filled in.
 * @param text the one that is shown; its name when left out
 */
export function textLanguage(
  { writtenIn, networksOwn, texts }: Pick<TeamMeasure, "writtenIn" | "networksOwn" | "texts">,
  language: Language,
  text: Texts | undefined = texts.name,
): Language | undefined {
  if (writtenIn !== undefined) return writtenIn === language ? undefined : writtenIn;
  return networksOwn && language !== "nb" && text[language] === text.nb ? "nb" : undefined;
}

/** The same of the name of a package that a team measures by. */
export function packageLanguage(
  { measures }: Pick<MeasuringTeam, "measures">,
  { code, title }: Pick<MeasuringTeam["packages"][number], "code" | "title">,
  language: Language,
): Language | undefined {
  const networksOwn = measures.some((one) => one.packageCode === code && one.networksOwn);
  return networksOwn && language !== "nb" && title[language] === title.nb ? "nb" : undefined;
}
