import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import type { Language } from "../../domain/language.ts";
import { type EntryTerms, entryWindow } from "../../domain/measurement/entry-window.ts";
import { expectedFrom, expectedPeriods } from "../../domain/measurement/expected-periods.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { type PastSession, quietSince } from "../../domain/measurement/quiet-team.ts";
import type { SeriesPlan } from "../../domain/measurement/series-question.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { type SeriesState, seriesState } from "../../domain/measurement/series-state.ts";
import { readSeries, type ReadSeries } from "../../domain/measurement/series.ts";
import { hasWorsened } from "../../domain/has-worsened.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import {
  inOrderOfNeed,
  isOverForGood,
  isStopped,
  type Need,
  reasonsToHelp,
} from "../../domain/who-needs-help.ts";
import type {
  CollaborativeOverview,
  ExpectedRow,
  OverviewSeries,
  OverviewTeam,
} from "./collaborative-overview.ts";
import { type AttendedDay, attendance, heldDays, lastSession } from "./team-attendance.ts";

/** One team as the overview tells of it. */
export interface TeamLine extends Need {
  team: OverviewTeam;
  reading: SeriesReading | undefined;
  attended: readonly AttendedDay[];
  /** The samling after which nothing is measured. */
  quietAfter: PastSession | undefined;
}

export interface SeriesReading extends OverviewSeries {
  /** Whether it is the measure the page is about. */
  isChosen: boolean;
  series: ReadSeries;
  sentence: ChartSentence;
  /** The word with its sign, the same as on the team's own page. */
  state: SeriesState;
  /** No value for so long that the team has stopped. */
  stopped: boolean;
  worsening: boolean;
}

/** Every team, the ones that need us most first. */
export function teamLines(
  overview: CollaborativeOverview,
  now: Temporal.Instant,
  language: Language,
): TeamLine[] {
  const sessions = sessionTimes(overview);
  const held = heldDays(overview, now);
  const today = norwegianDay(now);
  const over = isOverForGood(sessions.lastDay, today);
  const lines = overview.teams.map((team): TeamLine => {
    const reading = team.held ? undefined : readingOf(team, overview.chosen?.code, sessions, now, language);
    const attended = attendance(team, held);
    const quietAfter = quietAfterSession(team, sessions, today);
    const overdueSince = reading && overdueDay(reading, sessions);
    const status = reading?.sentence.status;
    const reasons = over
      ? []
      : reasonsToHelp(
          {
            held: team.held,
            worsening: reading?.worsening ?? false,
            overdueSince,
            quiet: quietAfter !== undefined,
            lastSession: lastSession(attended),
          },
          today,
        );
    return { team, reading, attended, quietAfter, reasons, overdueSince, status };
  });
  return inOrderOfNeed(lines);
}

/** The samlinger by their last days, and the frame they make for what is measured. */
export interface SessionTimes {
  all: readonly PastSession[];
  firstDay: Temporal.PlainDate | undefined;
  lastDay: Temporal.PlainDate | undefined;
  terms: EntryTerms | undefined;
}

export function sessionTimes({ days, terms }: CollaborativeOverview): SessionTimes {
  const samlinger = days.filter(({ kind }) => kind === "learningSession");
  const bySession = Map.groupBy(samlinger, ({ sessionId }) => sessionId);
  return {
    all: [...bySession].map(([id, own]) => ({ id, lastDay: (own.at(-1) as (typeof own)[number]).day })),
    firstDay: samlinger[0]?.day,
    lastDay: days.at(-1)?.day,
    terms,
  };
}

/** The team's series, read. */
export function readingOf(
  team: OverviewTeam,
  chosen: string | undefined,
  sessions: SessionTimes,
  now: Temporal.Instant,
  language: Language,
): SeriesReading | undefined {
  const { series: own } = team;
  if (own === undefined) return undefined;
  const plan: SeriesPlan = {
    measure: own.measure,
    target: own.target,
    expected: { interval: own.measure.interval, ...expectedTime(own.expected, team, sessions) },
    firstSessionDay: sessions.firstDay,
    changes: [],
    phases: own.phases,
    choice: own.choice,
  };
  const series = readSeries(own.rows, plan, now);
  const sentence = seriesSentence(series, plan, own.denominatorLabel, language);
  const state = seriesState(own.rows, plan, series, sentence, language);
  const overdue = overdueDay({ ...own, series }, sessions);
  const stopped = overdue !== undefined && isStopped(overdue, norwegianDay(now));
  return {
    ...own,
    isChosen: own.code === chosen,
    series,
    sentence,
    state,
    stopped,
    worsening: hasWorsened(series.analysis),
  };
}

/** When the oldest of the values was due that are missing up to now. */
export function overdueDay(
  { series, measure }: Pick<SeriesReading, "series" | "measure">,
  { terms }: Pick<SessionTimes, "terms">,
): Temporal.PlainDate | undefined {
  const [oldest] = series.missingNow;
  return oldest && entryWindow(measure.interval, oldest, terms).dueDay;
}

/** Measures that nobody has opened are made from the day the team enrolled, so until then they are expected from there. */
function expectedTime(
  { from, to }: ExpectedRow,
  { enrolledAt }: OverviewTeam,
  { firstDay, lastDay, terms }: SessionTimes,
) {
  return {
    from: from ?? expectedFrom(norwegianDay(enrolledAt), firstDay),
    to,
    lastSessionDay: lastDay,
    terms,
  };
}

/** Of all that the team measures, not of the chosen measure alone (A101). A team that has nothing to measure is not quiet. */
function quietAfterSession(
  team: OverviewTeam,
  sessions: SessionTimes,
  today: Temporal.PlainDate,
): PastSession | undefined {
  const last = sessions.all.findLast(
    ({ lastDay }) => Temporal.PlainDate.compare(lastDay, today) <= 0,
  )?.lastDay;
  if (last === undefined || team.measures.length === 0) return undefined;
  const reported = team.measures.flatMap(({ interval, latest }) =>
    latest ? [lastDayOf(interval, latest)] : [],
  );
  const expected = team.measures.flatMap((one) => {
    const { interval } = one;
    const time = expectedTime(one.expected, team, sessions);
    // what was expected before the samling has no say
    const from = Temporal.PlainDate.compare(time.from, last) < 0 ? last : time.from;
    return expectedPeriods({ ...time, interval, from }, today)
      .map((period) => lastDayOf(interval, period))
      .filter((day) => Temporal.PlainDate.compare(day, today) < 0);
  });
  return quietSince(sessions.all, reported, expected, today);
}
