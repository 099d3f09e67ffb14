import type { Language } from "../../../domain/language.ts";
import { insideSentence } from "../../../domain/measurement/inside-sentence.ts";
import { firstAfter } from "../../../domain/measurement/measure-choice.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import type { TeamMeasure } from "../read-teams.ts";

/** The first period that a measure is no longer expected for; nothing while it goes on. */
export function endedFrom({ interval, expectedTo }: TeamMeasure, language: Language): string | undefined {
  return expectedTo && periodName(interval, firstAfter(interval, expectedTo), language);
}

/** The period a measure is expected from, inside a sentence. */
export function expectedFromText({ interval, expectedFrom }: TeamMeasure, language: Language): string {
  return insideSentence(periodName(interval, periodWith(interval, expectedFrom), language));
}
