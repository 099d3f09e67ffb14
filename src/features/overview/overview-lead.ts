import { type Language, shownText } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { isOver } from "../../domain/register-state.ts";
import { isOverForGood } from "../../domain/who-needs-help.ts";
import { longDay, numberWord, weekdayAndDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import type { CollaborativeOverview, OverviewDay } from "./collaborative-overview.ts";
import { words } from "./collaborative-words.ts";
import type { TeamLine } from "./team-line.ts";

/** So far ahead the days are counted; further off the date says more. */
const countedDays = 31;

export interface LeadFacts {
  overview: CollaborativeOverview;
  lines: readonly TeamLine[];
  /** How many teams stand on the list of those that need help. */
  needing: number;
  now: Temporal.Instant;
  language: Language;
}

/** How it stands: the teams, how many improve and need help, and when people meet next. */
export function overviewLead(facts: LeadFacts): string {
  const { overview, language } = facts;
  const draft = overview.state === "draft" ? say(words, language).isDraft : undefined;
  return [draft, ...peopleSentences(facts), meetingSentence(facts)]
    .filter((one) => one !== undefined)
    .join(" ");
}

function peopleSentences({ overview, lines, needing, now, language }: LeadFacts): string[] {
  const text = say(words, language);
  const { kind, registered, state, days } = overview;
  const first = (count: number) => (count === 0 ? text.nobodyFirst : numberWord(count, language, "capital"));
  if (kind === "informationMeeting") return [text.registered(registered, first(registered))];
  if (lines.length === 0) return state === "draft" ? [] : [text.noTeams];
  // a team is neuter in Norwegian: "ett team", and "ett viser forbedring"
  const teams = (count: number) => (count === 1 ? text.oneFirst : first(count));
  const measured = lines.filter(({ chosen }) => chosen !== undefined);
  const improving = measured.filter(({ chosen, status }) => status === "better" && !chosen?.stopped).length;
  const over = isOverForGood(days.at(-1)?.day, norwegianDay(now));
  const all = text.teams(lines.length, teams(lines.length));
  if (over) return measured.length === 0 ? [all] : [all, text.improving(improving, teams(improving))];
  if (measured.length === 0) return [all, text.needing(needing, teams(needing))];
  const inside = needing === 0 ? text.nobody : needing === 1 ? text.one : numberWord(needing, language);
  return [all, text.improvingAndNeeding(improving, teams(improving), needing, inside)];
}

function meetingSentence({ overview: { days }, now, language }: LeadFacts): string | undefined {
  const text = say(words, language);
  const next = days.find((day) => !isOver(day, now));
  if (next === undefined) {
    const last = days.at(-1);
    return last && text.lastWas(longDay(last.day, language));
  }
  const name = sessionName(next, language);
  const { days: left } = norwegianDay(now).until(next.day, { largestUnit: "day" });
  if (left === 0) return text.isToday(name);
  if (left === 1) return text.isTomorrow(name);
  return left <= countedDays
    ? text.isInDays(name, numberWord(left, language))
    : text.isOn(name, weekdayAndDay(next.day, language));
}

/** What stands before a colon is the name: «Samling 2: Hva virker?» is «Samling 2». The number stays with its word. */
export function sessionName({ title }: OverviewDay, language: Language): string {
  const [name = ""] = shownText(title, language).text.split(":");
  return name.trim().replaceAll(/ (?=\d)/g, "\u00a0");
}
