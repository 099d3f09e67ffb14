import type { Language } from "../../domain/language.ts";
import type { PublicationFault, PublicationWarning } from "../../domain/publication-check.ts";
import { list, longDay, weekday, weekdayAndDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { editWords } from "./edit-words.ts";

/** What is the matter, and the section where it is mended. */
export interface Told {
  text: string;
  section: string;
}

export function faultSentence(fault: PublicationFault, language: Language): Told {
  const text = say(editWords, language);
  switch (fault.code) {
    case "textMissing":
      return { text: text.textMissing(text[fault.part]), section: "tekst-nb" };
    case "noResponsible":
    case "noContact":
      return { text: text[fault.code], section: "arrangorer" };
    case "severalResponsible":
      return { text: text.severalResponsible(list(fault.names, language)), section: "arrangorer" };
    case "noSession":
      return { text: text.noSession, section: "samlinger" };
    case "sessionWithoutDay":
      return { text: text.sessionWithoutDay(fault.title), section: "samlinger" };
    case "deadlineNotBeforeStart": {
      const { deadline, first } = fault;
      return {
        text: text.deadlineNotBeforeStart(longDay(deadline, language), longDay(first, language)),
        section: "pamelding",
      };
    }
    case "opensAfterDeadline":
    case "nobodyInvited":
      return { text: text[fault.code], section: "pamelding" };
    case "noFocusArea":
      return { text: text.noFocusArea, section: "omrader" };
  }
}

export function warningSentence(warning: PublicationWarning, language: Language): Told {
  const text = say(editWords, language);
  switch (warning.code) {
    case "languageMissing": {
      const name = warning.language === "nn" ? text.nynorsk : text.english;
      const sentence =
        warning.missing === "all" ? text.languageMissingAll(name) : text.languageMissingSome(name);
      return { text: sentence, section: `tekst-${warning.language}` };
    }
    case "duration":
      return { text: text.durationOutside(warning.months, warning.min, warning.max), section: "samlinger" };
    case "deadlinePassed":
      return { text: text.deadlinePassed, section: "pamelding" };
    case "unusualDay":
      return {
        text: text.unusualDay(weekdayAndDay(warning.day, language), text[warning.why]),
        section: "samlinger",
      };
    case "wrongWeekday":
      return {
        text: text.wrongWeekday(warning.written, weekday(warning.day, language)),
        section: "tekst-nb",
      };
    case "overlap":
      return { text: text.overlap(...warning.titles), section: "samlinger" };
    case "placeMissing":
      return { text: text.placeMissing(warning.title), section: "samlinger" };
    case "otherYear":
      return { text: text.otherYear(warning.year), section: "tekst-nb" };
    case "programmeEnded":
      return { text: text.programmeEnded(warning.name), section: "lenker" };
  }
}
