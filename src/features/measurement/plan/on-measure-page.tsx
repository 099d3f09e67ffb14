import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { TeamMeasure } from "../read-teams.ts";
import { endedFrom } from "./expected-text.ts";
import { words } from "./words.ts";

/** Said on the page of a measure that the team has left. */
export function EndedNotice({ measure, language }: { measure: TeamMeasure; language: Language }) {
  const ended = measure.chosen ? undefined : endedFrom(measure, language);
  return ended === undefined ? null : <Notice>{say(words, language).noLongerUsed(ended)}</Notice>;
}

/** The way to what is measured, by whom and why. */
export function PlanLink({ team, language }: { team: { id: string }; language: Language }) {
  return <Link href={`/team/${team.id}/maleplan`}>{say(words, language).planLink}</Link>;
}
