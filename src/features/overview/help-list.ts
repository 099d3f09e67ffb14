import { valueText } from "../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../domain/language.ts";
import { shortPeriodName } from "../../domain/measurement/period-name.ts";
import type { HelpReason } from "../../domain/who-needs-help.ts";
import { dayAndMonth, numberWord } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { insideSentence } from "../../platform/work-words.ts";
import type { Waiting } from "../../ui/wait-list.tsx";
import type { CollaborativeOverview, OverviewTeam } from "./collaborative-overview.ts";
import { helpWords } from "./help-words.ts";
import { sessionName } from "./overview-lead.ts";
import { lastSession } from "./team-attendance.ts";
import type { SeriesReading } from "./series-reading.ts";
import type { TeamLine } from "./team-line.ts";
import { sincePeriod } from "./value-words.ts";

/** A longer list is no longer a place to begin. */
export const longestHelpList = 5;

/** How much of the reasons there is room for. */
const reasonsTold = 2;

export interface HelpProps {
  overview: CollaborativeOverview;
  /** Where the reader may go from a team; nowhere when it is not theirs. */
  hrefOf(line: TeamLine): string | undefined;
  mayAnswer: boolean;
  now: Temporal.Instant;
  language: Language;
}

/** The teams that need help and that the reader can do something for, in order, with why and one thing to press. */
export function helpItems(lines: readonly TeamLine[], props: HelpProps): Waiting[] {
  return lines.flatMap((line) => {
    const [gravest] = line.reasons;
    const go = gravest && goTo(gravest, line, props);
    if (go === undefined) return [];
    const why = line.reasons.slice(0, reasonsTold).map((reason) => reasonWords(reason, line, props));
    return [{ title: line.team.name, why: why.join(" "), go }];
  });
}

/** Anything at all. */
function hasMeasured({ measures }: OverviewTeam): boolean {
  return measures.some(({ latest }) => latest !== undefined);
}

function goTo(
  reason: HelpReason,
  line: TeamLine,
  { overview, hrefOf, mayAnswer, language }: HelpProps,
): Waiting["go"] | undefined {
  const text = say(helpWords, language);
  const here = `/arrangor/nettverk/${overview.slug}`;
  if (reason === "waitsForAnswer")
    return mayAnswer ? { href: `${here}/pameldinger`, text: text.answer } : undefined;
  if (reason === "away") return { href: `${here}/oppmote#team-${line.team.id}`, text: text.seeAttendance };
  const href = hrefOf(line);
  return href === undefined ? undefined : { href, text: line.reading ? text.seeMeasure : text.seeTeam };
}

/** One reason in a sentence or two. */
export function reasonWords(
  reason: HelpReason,
  line: TeamLine,
  { now, language }: Pick<HelpProps, "now" | "language">,
): string {
  const text = say(helpWords, language);
  const { team, reading, quietAfter, attended, overdueSince } = line;
  const measure = reading?.name[language] ?? "";
  const due = overdueSince ? dayAndMonth(overdueSince, language) : "";
  switch (reason) {
    case "waitsForAnswer":
      return team.heldBecause === "" ? text.waitsForAnswer : text.waitsBecause(team.heldBecause);
    case "stopped": {
      const since = reading && sincePeriod(reading, now, language);
      if (since !== undefined) return text.stopped(measure, since);
      return hasMeasured(team) ? text.neverMeasured(measure) : text.nothingYet;
    }
    case "worsening":
      return reading ? worseningWords(reading, language) : "";
    case "quiet": {
      const day = attended.findLast((one) => one.day.sessionId === quietAfter?.id)?.day;
      if (day === undefined || !hasMeasured(team)) return text.nothingYet;
      return text.quiet(insideSentence(sessionName(day, language)), dayAndMonth(day.day, language));
    }
    case "away": {
      const last = lastSession(attended);
      if (last === undefined) return "";
      const { day, filled, empty } = last;
      const [name, when] = [insideSentence(sessionName(day, language)), dayAndMonth(day.day, language)];
      const oneDay = attended.filter((one) => one.day.sessionId === day.sessionId).length === 1;
      if (!oneDay) return text.awayOverDays(filled, filled + empty, name, when);
      const came = filled === 0 ? text.nobody : numberWord(filled, language, "capital");
      return text.away(came, numberWord(filled + empty, language), name, when);
    }
    case "late": {
      const period = reading?.overdue;
      if (reading === undefined || period === undefined) return "";
      return text.late(measure, shortPeriodName(reading.measure.interval, period, language), due);
    }
  }
}

/** The rule that fired; or where the chart says only that something has changed, the two levels. */
function worseningWords(
  { name, measure, status, reason, levels }: SeriesReading,
  language: Language,
): string {
  const text = say(helpWords, language);
  const { baseline, level } = levels;
  if (status === "worse" || baseline === null || level === null)
    return text.worsening(name[language], reason);
  const said = (value: number) => valueText(value, measure.unit, language);
  return text.worseThanBefore(name[language], said(baseline.centre), said(level.centre));
}
