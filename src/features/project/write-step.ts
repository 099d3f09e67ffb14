import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { ProjectStep } from "../../domain/project-steps.ts";
import type { StepContent } from "./read-project.ts";

export interface StepToSave {
  teamId: string;
  step: ProjectStep;
  content: StepContent;
  markDone: boolean;
  personId: string | undefined;
  now: Temporal.Instant;
}

/** Under the lock of the project, so what it was decided from still stands. */
export async function saveStep(database: Database, save: StepToSave): Promise<void> {
  const { teamId, step, content, markDone, personId, now } = save;
  const { account, basis, place, responsible, day, measureId, changeId } = content;
  await database.execute(sql`
    insert into project_step as s (team_id, step, account, basis, place, responsible, day, team_measure_id, noted_change_id,
      done_at, done_by, updated_by, updated_at)
    values (${teamId}, ${step}, ${account}, ${basis}, ${place}, ${responsible}, ${day?.toString() ?? null},
      ${measureId ?? null}, ${changeId ?? null}, ${markDone ? now.toString() : null}, ${markDone ? (personId ?? null) : null},
      ${personId ?? null}, ${now.toString()})
    on conflict (team_id, step) do update set account = excluded.account, basis = excluded.basis, place = excluded.place,
      responsible = excluded.responsible, day = excluded.day, team_measure_id = excluded.team_measure_id,
      noted_change_id = excluded.noted_change_id, done_at = excluded.done_at, done_by = excluded.done_by,
      updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = s.version + 1`);
}

/** False when it was not done, or somebody has changed it meanwhile. */
export async function reopenStep(
  database: Database,
  save: Pick<StepToSave, "teamId" | "step" | "personId" | "now"> & { version: number },
): Promise<boolean> {
  const { teamId, step, version, personId, now } = save;
  const { rowCount } = await database.execute(sql`
    update project_step set done_at = null, done_by = null, updated_by = ${personId ?? null}, updated_at = ${now.toString()},
      version = version + 1
    where team_id = ${teamId} and step = ${step} and version = ${version} and done_at is not null`);
  return rowCount === 1;
}

/** Nobody else in the team changes the project until this transaction is over: the order of the steps is kept. */
export async function lockProject(database: Database, teamId: string): Promise<void> {
  await database.execute(sql`select id from team where id = ${teamId} for no key update`);
}
