import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { Completion } from "../../../domain/measurement/month-completion.ts";

/** What a team has said of a month, and who said so. */
export interface KnownCompletion extends Completion {
  month: Temporal.PlainDate;
  completedBy: string | undefined;
}

interface Row extends Record<string, unknown> {
  teamId: string;
  month: string;
  firstCompletedAt: string;
  completedAt: string;
  completedBy: string | null;
  comment: string;
  timely: boolean;
  version: number;
}

/** The months that teams have said they are done with, by the team. */
export async function readCompletions(
  database: Database,
  teamIds: readonly string[],
): Promise<Map<string, KnownCompletion[]>> {
  const byTeam = new Map<string, KnownCompletion[]>();
  if (teamIds.length === 0) return byTeam;
  const { rows } = await database.execute<Row>(sql`
    select c.team_id as "teamId", c.month::text as month, to_json(c.first_completed_at) #>> '{}' as "firstCompletedAt",
      to_json(c.completed_at) #>> '{}' as "completedAt", nullif(p.name, '') as "completedBy", c.comment, c.timely, c.version
    from month_completion c left join person p on p.id = c.completed_by
    where c.team_id = any(${sql.param(teamIds)}::uuid[]) order by c.month`);
  for (const { teamId, ...row } of rows) {
    const known = byTeam.get(teamId) ?? [];
    known.push({
      ...row,
      month: Temporal.PlainDate.from(row.month),
      firstCompletedAt: Temporal.Instant.from(row.firstCompletedAt),
      completedAt: Temporal.Instant.from(row.completedAt),
      completedBy: row.completedBy ?? undefined,
    });
    byTeam.set(teamId, known);
  }
  return byTeam;
}

/**
 * Keeps that a team is done with a month. Said again, the first time stays, and so does whether it was timely (C56).
 * @param version of what was said before; 0 when nothing was
 * @returns false when somebody else has said so meanwhile
 */
export async function saveCompletion(
  database: Database,
  said: {
    teamId: string;
    month: Temporal.PlainDate;
    comment: string;
    timely: boolean;
    version: number;
    personId: string | undefined;
    now: Temporal.Instant;
  },
): Promise<boolean> {
  const { teamId, month, comment, timely, version } = said;
  const [by, at] = [said.personId ?? null, said.now.toString()];
  const { rowCount } = await database.execute(
    version === 0
      ? sql`insert into month_completion
            (team_id, month, first_completed_at, first_completed_by, completed_at, completed_by, comment, timely)
          values (${teamId}, ${month.toString()}, ${at}, ${by}, ${at}, ${by}, ${comment}, ${timely}) on conflict do nothing`
      : sql`update month_completion set completed_at = ${at}, completed_by = ${by}, comment = ${comment}, version = version + 1
          where team_id = ${teamId} and month = ${month.toString()} and version = ${version}`,
  );
  return rowCount === 1;
}
