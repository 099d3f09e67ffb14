import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { HeldRole } from "../../../domain/access.ts";
import type { Language } from "../../../domain/language.ts";
import type { CollaborativeOverview, OverviewTeam } from "../collaborative-overview.ts";
import { readCollaborativeOverview } from "../read-collaborative-overview.ts";
import { keepOfSeries } from "../read-series.ts";
import { readAsked, reportingOf } from "../reporting/read-reporting.ts";
import { readingOf } from "../series-reading.ts";
import { sessionTimes } from "../session-times.ts";
import type { CoachedOverview } from "./coached-teams.ts";

/** The networks somebody coaches in, and the teams of each: all of them, or those named. */
export interface CoachedNetwork {
  collaborativeId: string;
  /** Undefined: every team of the network. */
  teamIds: ReadonlySet<string> | undefined;
}

export async function readCoachedNetworks(
  database: Database,
  held: readonly HeldRole[],
): Promise<CoachedNetwork[]> {
  const coach = held.filter(({ role }) => role === "coach");
  const whole = coach.flatMap(({ teamId, collaborativeId }) =>
    teamId === undefined && collaborativeId !== undefined ? [collaborativeId] : [],
  );
  const teams = coach.flatMap(({ teamId }) => (teamId === undefined ? [] : [teamId]));
  const { rows } = await database.execute<{ id: string; teamIds: string[] | null }>(sql`
    select c.id,
      (select jsonb_agg(t.id) from team t where t.collaborative_id = c.id and t.id = any(${sql.param(teams)}::uuid[])) as "teamIds"
    from collaborative c
    where c.state <> 'draft' and (c.id = any(${sql.param(whole)}::uuid[])
      or exists (select from team t where t.collaborative_id = c.id and t.id = any(${sql.param(teams)}::uuid[])))
    order by c.deadline_day desc, c.slug`);
  return rows.map(({ id, teamIds }) => ({
    collaborativeId: id,
    teamIds: whole.includes(id) ? undefined : new Set(teamIds ?? []),
  }));
}

/**
 * What is coached of a network. Every measure of a team is read, for it may need help with another than the one most are
 * seen by; of a series is kept what is said of it.
 */
export async function readCoached(
  database: Database,
  { collaborativeId, teamIds }: CoachedNetwork,
  now: Temporal.Instant,
  language: Language,
): Promise<CoachedOverview> {
  const [overview, asked] = await Promise.all([
    readCollaborativeOverview(database, collaborativeId, undefined),
    readAsked(database, collaborativeId),
  ]);
  const isCoached = ({ id }: { id: string }) => teamIds === undefined || teamIds.has(id);
  const times = sessionTimes(overview);
  const [kept, reporting] = await Promise.all([
    keepOfSeries(database, seriesOf(overview, isCoached), ({ team, own }, values) => ({
      team,
      own,
      reading: readingOf(own, values, team, times, now, language).reading,
    })),
    reportingOf(database, asked.filter(isCoached), times, now),
  ]);
  const inUse = kept.filter(({ own }) => own.inUse && own.id !== undefined);
  return {
    overview,
    shown: new Map(
      kept.flatMap(({ team, own, reading }) => (own === team.shown ? [[team.id, reading]] : [])),
    ),
    all: new Map(
      [...Map.groupBy(inUse, ({ team }) => team.id)].map(([id, own]) => [
        id,
        own.map(({ reading }) => reading),
      ]),
    ),
    reporting,
    teamIds,
  };
}

/** What the teams measure now, and what they are seen by on the organiser's page when it is something else. */
function seriesOf({ teams }: CollaborativeOverview, isCoached: (team: OverviewTeam) => boolean) {
  return teams
    .filter((team) => !team.held && isCoached(team))
    .flatMap((team) =>
      team.measures
        .filter((own) => own === team.shown || (own.inUse && own.id !== undefined))
        .map((own) => ({ team, own, id: own.id, values: own.values })),
    );
}
