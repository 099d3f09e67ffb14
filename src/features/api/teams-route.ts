import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "../../database/connect.ts";
import type { HeldRole } from "../../domain/access.ts";
import { csv, csvType, json, jsonType } from "../../platform/api/api-answer.ts";
import { apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { teamAnswer, teamShape } from "./measure-shape.ts";

type TeamAnswer = z.infer<typeof teamShape>;

/** Where a program begins: the teams whose figures the token reaches. */
export const teamsRoute: ApiRoute = apiGet("/api/v1/teams", {
  may: "self.use",
  scope: "values.read",
  name: "listTeams",
  summary: "The teams whose figures the token reaches.",
  gives: [
    { contentType: jsonType, schema: z.strictObject({ teams: z.array(teamShape) }) },
    { contentType: csvType },
  ],
  async answer(ask) {
    const rows = await readTeams(ask.database, ask.held);
    const teams = rows
      .filter(({ id: teamId, collaborativeId, organizerId }) =>
        ask.may("measurement.read", { teamId, collaborativeId, organizerId }),
      )
      .map(teamAnswer);
    if (ask.wanted === csvType)
      return csv(
        heads,
        teams.map((one) => heads.map((head) => one[head])),
      );
    return json({ teams });
  },
});

const heads = Object.keys(teamShape.shape) as (keyof TeamAnswer)[];

interface TeamRow extends TeamAnswer, Record<string, unknown> {
  collaborativeId: string;
  organizerId: string;
}

/** Every team that one of the roles has to do with; which of them may be read is for the table of rights to say. */
async function readTeams(database: Database, held: readonly HeldRole[]): Promise<TeamRow[]> {
  const ids = (pick: (role: HeldRole) => string | undefined) =>
    sql.param([...new Set(held.flatMap((role) => pick(role) ?? []))]);
  const { rows } = await database.execute<TeamRow>(sql`
    select t.id, t.name, u.name as unit, c.slug as collaborative, c.simulated, c.id as "collaborativeId", c.organizer_id as "organizerId"
    from team t
    join collaborative c on c.id = t.collaborative_id
    join unit u on u.id = t.unit_id
    where t.state in ('enrolled', 'held', 'withdrawn') and (
      t.id = any(${ids(({ teamId }) => teamId)}::uuid[])
      or c.id = any(${ids(({ teamId, collaborativeId }) => (teamId === undefined ? collaborativeId : undefined))}::uuid[])
      or c.organizer_id = any(${ids(({ organizerId }) => organizerId)}::uuid[]))
    order by c.slug, t.name, t.id`);
  return rows;
}
