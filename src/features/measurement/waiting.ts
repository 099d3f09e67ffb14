import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { list, numberWord } from "../../platform/format.ts";
import { type DueValue, dueValues } from "../../domain/measurement/due-values.ts";
import { expectedPeriods } from "../../domain/measurement/expected-periods.ts";
import { lastDayOf, periodWith } from "../../domain/measurement/period.ts";
import { shortPeriodName } from "../../domain/measurement/period-name.ts";
import { quietSince } from "../../domain/measurement/quiet-team.ts";
import { norwegianDay, norwegianMoment } from "../../domain/norwegian-time.ts";
import type { Waiting, WaitingItem } from "../../platform/waiting.ts";
import { readCompletions } from "./completion/completions.ts";
import { capital } from "./count-text.ts";
import { readOwnTeams } from "./own-teams.ts";
import type { MeasuringTeam, TeamMeasure } from "./read-teams.ts";
import { planOf } from "./series-plan.ts";
import { inAllLanguages, waitingWords } from "./waiting-words.ts";

/** So many measures of a team stand by themselves on the list; the rest are one line. */
const NAMED = 3;

/** Values that are due, for the measurement lead, and for the team leader of a team that has none. */
export const waitingMeasurement: Waiting = async (database, who, now) => {
  const teamsWhere = (role: string) =>
    who.held.flatMap((held) => (held.role === role && held.teamId ? [held.teamId] : []));
  const asLead = new Set(teamsWhere("measurementLead"));
  const asLeader = new Set(teamsWhere("teamLeader"));
  const ids = [...asLead.union(asLeader)];
  if (ids.length === 0) return [];
  const [teams, completions] = await Promise.all([
    readOwnTeams(database, who.held),
    readCompletions(database, ids),
  ]);
  return teams
    .filter((team) => asLead.has(team.id) || (asLeader.has(team.id) && !team.hasMeasurementLead))
    .flatMap((team) => {
      const done = (completions.get(team.id) ?? []).map(({ month }) => month.toString());
      return itemsOf(team, new Set(done), now);
    });
};

interface DueMeasure {
  measure: TeamMeasure;
  oldest: DueValue;
  later: readonly DueValue[];
}

function itemsOf(team: MeasuringTeam, done: ReadonlySet<string>, now: Temporal.Instant): WaitingItem[] {
  const due = dueMeasures(team, done, now);
  const quiet = quietSession(team, now);
  if (due.length === 0) return quiet === undefined ? [] : [beginItem(team, quiet)];
  const named = due.slice(0, NAMED).map((one, at) => measureItem(team, one, at === 0 ? quiet : undefined));
  const rest = due.slice(NAMED);
  return rest.length === 0 ? named : [...named, restItem(team, rest)];
}

/**
 * The oldest due value of each measure, those that were due first before the others (C58). A month that the team has said
 * it is done with is asked for no more, here as in the reminders.
 */
function dueMeasures(team: MeasuringTeam, done: ReadonlySet<string>, now: Temporal.Instant): DueMeasure[] {
  return team.measures
    .flatMap((measure) => {
      const [oldest, ...later] = dueValues(
        planOf(team, measure).expected,
        measure.values.map(({ period }) => period),
        now,
      ).filter(
        ({ period }) => !done.has(periodWith("month", lastDayOf(measure.interval, period)).toString()),
      );
      return oldest && measure.chosen && measure.dataSource === undefined ? [{ measure, oldest, later }] : [];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.oldest.dueDay, b.oldest.dueDay));
}

function measureItem(
  team: MeasuringTeam,
  { measure, oldest, later }: DueMeasure,
  quiet: number | undefined,
): WaitingItem {
  const { interval, texts } = measure;
  return {
    what: inAllLanguages((language) =>
      waitingWords.register[language](
        shortPeriodName(interval, oldest.period, language),
        insideSentence(texts.name[language]),
      ),
    ),
    why: inAllLanguages((language) => {
      if (quiet !== undefined) return waitingWords.quiet[language](team.name, quiet);
      if (later.length === 0) return waitingWords.counted[language](team.name);
      const names = later.map(({ period }) => shortPeriodName(interval, period, language));
      return waitingWords.andAlso[language](team.name, capital(list(names, language)));
    }),
    due: endOf(oldest.dueDay),
    action: {
      text: inAllLanguages((language) =>
        waitingWords.registerShort[language](shortPeriodName(interval, oldest.period, language)),
      ),
      href: `/team/${team.id}/malinger/${measure.code.toLowerCase()}`,
    },
  };
}

function restItem(team: MeasuringTeam, rest: readonly DueMeasure[]): WaitingItem {
  const first = rest[0] as DueMeasure;
  return {
    what: inAllLanguages((language) =>
      rest.length === 1
        ? waitingWords.registerOneMore[language](team.name)
        : waitingWords.registerMore[language](numberWord(rest.length, language), team.name),
    ),
    why: inAllLanguages(
      (language) =>
        list(
          rest.slice(0, 3).map(({ measure }) => measure.texts.name[language]),
          language,
        ) + (rest.length > 3 ? " …" : "."),
    ),
    due: endOf(first.oldest.dueDay),
    action: { text: waitingWords.enterThem, href: `/team/${team.id}/malinger/registrer` },
  };
}

function beginItem(team: MeasuringTeam, quiet: number): WaitingItem {
  return {
    what: inAllLanguages((language) => waitingWords.begin[language](team.name)),
    why: inAllLanguages((language) => waitingWords.quiet[language](team.name, quiet)),
    action: { text: waitingWords.seeMeasures, href: `/team/${team.id}/malinger` },
  };
}

/** The number of the session after which the team has gone quiet (A055, A101). */
function quietSession(team: MeasuringTeam, now: Temporal.Instant): number | undefined {
  const today = norwegianDay(now);
  if (team.withdrawnOn !== undefined || team.measures.every(({ dataSource }) => dataSource)) return undefined;
  const isOver = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) < 0;
  const reported = team.measures.flatMap(({ interval, values }) =>
    values.map(({ period }) => lastDayOf(interval, period)),
  );
  const expected = team.measures.flatMap((measure) =>
    expectedPeriods(planOf(team, measure).expected, today)
      .map((period) => lastDayOf(measure.interval, period))
      .filter(isOver),
  );
  const session = quietSince(team.sessions, reported, expected, today);
  return session && team.sessions.findIndex(({ id }) => id === session.id) + 1;
}

/** The last moment of a day in Norway. */
function endOf(day: Temporal.PlainDate): Temporal.Instant {
  return norwegianMoment(day, Temporal.PlainTime.from("23:59:59"));
}
