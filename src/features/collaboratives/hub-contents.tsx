import type { Child } from "hono/jsx";
import { missingIn } from "../../domain/collaborative-text-in.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { firstAndLastDay } from "../../domain/session-dates.ts";
import { kroner, list, longDay, numberWord } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import type { Listed } from "../../ui/listing.tsx";
import { deadlineWords } from "./deadline-words.ts";
import { editWords } from "./edit-words.ts";
import { Marked } from "./marked.tsx";
import { hubAddress } from "./section.tsx";
import type { StoredCollaborative } from "./stored-collaborative.ts";

/** The sections that can be edited, each with what stands in it now. */
export function hubContents(one: StoredCollaborative, language: Language): Listed[] {
  const text = say(editWords, language);
  const to = (section: string, title: string, note: Child) => ({
    href: `${hubAddress(one)}/${section}`,
    title,
    text: note,
  });
  const written = (of: "nn" | "en") =>
    ({ nothing: text.complete, some: text.someMissing, all: text.missingLanguage })[missingIn(one.texts, of)];
  const { noShow, participationFeeOre } = one.fee;
  const fee = participationFeeOre === 0 ? "" : kroner(participationFeeOre, language);
  const names = (items: readonly string[], none: string) =>
    items.length === 0 ? none : `${list(items, language)}.`;
  const invited = one.municipalityNames.length > 0 ? one.municipalityNames : one.countyNames;
  return [
    to(
      "tekst-nb",
      text["texts-nb"],
      <Marked shown={{ text: one.texts.nb.lead, language: "nb" }} page={language} />,
    ),
    to("tekst-nn", text["texts-nn"], written("nn")),
    to("tekst-en", text["texts-en"], written("en")),
    to("samlinger", text.sessions, sessionsNote(one, language)),
    to(
      "pamelding",
      text.enrolment,
      text.enrolmentUntil(deadlineWords(one.deadline, language), names(invited, text.nobodyInvited)),
    ),
    to(
      "regler",
      text.rules,
      one.rules.length === 0 ? text.noRules : `${one.rules.map(({ rule }) => text[rule]).join(", ")}.`,
    ),
    to(
      "omrader",
      text.focusAreas,
      names(
        one.packages.map(({ title }) => shownText(title, language).text),
        text.ownTopic,
      ),
    ),
    to("kostnad", text.cost, text.costs(fee, noShow ? kroner(noShow.feeOre, language) : "")),
    to(
      "arrangorer",
      text.organizers,
      names(
        one.parties.map(({ name }) => name),
        text.noResponsible,
      ),
    ),
    to(
      "lenker",
      text.links,
      names(
        one.references.map(({ title }) => shownText(title, language).text),
        text.noLinks,
      ),
    ),
    to(
      "bilde",
      text.picture,
      one.picture === undefined ? text.noPicture : shownText(one.picture.alt, language).text,
    ),
  ];
}

function sessionsNote({ sessions }: StoredCollaborative, language: Language): string {
  const text = say(editWords, language);
  const span = firstAndLastDay(sessions);
  if (span === undefined) return text.noSession;
  const count = numberWord(sessions.length, language, "capital");
  return text.sessionsFromTo(
    sessions.length,
    count,
    longDay(span.first, language),
    longDay(span.last, language),
  );
}
