import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { ChosenIntervention } from "./interventions.ts";

export interface ChangeToSave {
  teamId: string;
  measureId: string | undefined;
  day: Temporal.PlainDate;
  title: string;
  description: string;
  intervention: ChosenIntervention | undefined;
}

export async function insertChange(
  database: Database,
  change: ChangeToSave,
  personId: string | undefined,
  now: Temporal.Instant,
): Promise<string> {
  const { teamId, measureId, day, title, description, intervention } = change;
  const { rows } = await database.execute<{ id: string }>(sql`
    insert into noted_change (team_id, team_measure_id, day, title, description, person_id, created_at,
      package_code, package_version, intervention_code)
    values (${teamId}, ${measureId ?? null}, ${day.toString()}, ${title}, ${description}, ${personId ?? null}, ${now.toString()},
      ${intervention?.packageCode ?? null}, ${intervention?.version ?? null}, ${intervention?.code ?? null})
    returning id`);
  return (rows[0] as { id: string }).id;
}

/** False when somebody has corrected or removed it meanwhile. */
export async function updateChange(
  database: Database,
  id: string,
  version: number,
  change: ChangeToSave,
): Promise<boolean> {
  const { teamId, measureId, day, title, description, intervention } = change;
  const { rowCount } = await database.execute(sql`
    update noted_change set team_measure_id = ${measureId ?? null}, day = ${day.toString()}, title = ${title},
      description = ${description}, package_code = ${intervention?.packageCode ?? null},
      package_version = ${intervention?.version ?? null}, intervention_code = ${intervention?.code ?? null}, version = version + 1
    where id = ${id} and team_id = ${teamId} and version = ${version}`);
  return rowCount === 1;
}

export async function removeChange(
  database: Database,
  id: string,
  version: number,
  teamId: string,
): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    delete from noted_change where id = ${id} and team_id = ${teamId} and version = ${version}`);
  return rowCount === 1;
}
