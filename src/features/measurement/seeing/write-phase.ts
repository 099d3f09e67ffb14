import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";

/** The id of the new phase; undefined when one begins there already. */
export async function insertPhase(
  database: Database,
  phase: {
    teamMeasureId: string;
    from: Temporal.PlainDate;
    reason: string;
    personId: string | undefined;
    now: Temporal.Instant;
  },
): Promise<string | undefined> {
  const { rows } = await database.execute<{ id: string }>(sql`
    insert into measure_phase (team_measure_id, from_period, reason, decided_by, decided_at)
    values (${phase.teamMeasureId}, ${phase.from.toString()}, ${phase.reason}, ${phase.personId ?? null}, ${phase.now.toString()})
    on conflict do nothing returning id`);
  return rows[0]?.id;
}

/** False when it is gone already. */
export async function deletePhase(database: Database, teamMeasureId: string, id: string): Promise<boolean> {
  const { rowCount } = await database.execute(
    sql`delete from measure_phase where id = ${id} and team_measure_id = ${teamMeasureId}`,
  );
  return rowCount === 1;
}
