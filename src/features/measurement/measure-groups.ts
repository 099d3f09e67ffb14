import type { Language } from "../../domain/language.ts";
import { say } from "../../platform/words.ts";
import { packageLanguage } from "./measure-language.ts";
import { words } from "./plan/words.ts";
import type { MeasuringTeam, TeamMeasure } from "./read-teams.ts";

/** A team's measures under headings: those of each package, the team's own, and last those it has left. */
export function measureGroups<One>(
  team: MeasuringTeam,
  all: readonly One[],
  measureOf: (one: One) => TeamMeasure,
  language: Language,
): { title: string; lang?: Language | undefined; of: One[] }[] {
  const text = say(words, language);
  const where = (is: (measure: TeamMeasure) => boolean) => all.filter((one) => is(measureOf(one)));
  return [
    ...team.packages.map((one) => ({
      title: one.title[language],
      lang: packageLanguage(team, one, language),
      of: where(({ packageCode, chosen }) => chosen && packageCode === one.code),
    })),
    { title: text.ownGroup, of: where(({ packageCode, chosen }) => chosen && packageCode === undefined) },
    { title: text.former, of: where(({ chosen }) => !chosen) },
  ].filter(({ of }) => of.length > 0);
}
