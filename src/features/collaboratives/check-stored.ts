import { type Language, shownText } from "../../domain/language.ts";
import { type PublicationAnswer, publicationCheck } from "../../domain/publication-check.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";

/** The publication check of what is stored, with its programme's name in the reader's language. */
export function checkStored(
  one: StoredCollaborative,
  now: Temporal.Instant,
  language: Language,
): PublicationAnswer {
  const { programme } = one;
  if (programme === undefined) return publicationCheck(one, now);
  const { name, from, to } = programme;
  return publicationCheck(one, now, {
    name: shownText(name, language).text,
    from,
    ...(to === undefined ? {} : { to }),
  });
}
