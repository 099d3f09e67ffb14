import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { keptHours } from "../../../platform/jobs/clean-up.ts";
import type { ReadFile } from "./read-file.ts";

/** A file that somebody has uploaded, and what became of it. */
export interface StoredImport {
  id: string;
  fileName: string;
  content: ReadFile;
  /** Absent until it is imported. */
  done: { added: number; changed: number; unchanged: number } | undefined;
}

/** Whose it is: nobody else sees it, also not in the same team. */
interface Owner {
  teamId: string;
  personId: string;
}

/** As much of a team as the pages of an import show. */
export interface ImportTeam {
  id: string;
  name: string;
  simulated: boolean;
}

export async function readTeam(database: Database, teamId: string): Promise<ImportTeam | undefined> {
  const { rows } = await database.execute<ImportTeam & Record<string, unknown>>(sql`
    select t.id, t.name, c.simulated from team t join collaborative c on c.id = t.collaborative_id where t.id = ${teamId}`);
  return rows[0];
}

export async function storeImport(
  database: Database,
  { teamId, personId }: Owner,
  { fileName, content, now }: { fileName: string; content: ReadFile; now: Temporal.Instant },
): Promise<string> {
  const { rows } = await database.execute<{ id: string }>(sql`
    insert into measurement_import (team_id, person_id, file_name, content, created_at)
    values (${teamId}, ${personId}, ${fileName}, ${JSON.stringify(content)}::jsonb, ${now.toString()}) returning id`);
  return (rows[0] as { id: string }).id;
}

/** Undefined when it is somebody else's, or its day is over. `forUpdate` lets two who press at once wait for each other. */
export async function readImport(
  database: Database,
  { teamId, personId }: Owner,
  id: string,
  now: Temporal.Instant,
  { forUpdate = false } = {},
): Promise<StoredImport | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const since = now.subtract({ hours: keptHours.measurementImport });
  const { rows } = await database.execute<{
    fileName: string;
    content: ReadFile;
    added: number | null;
    changed: number;
    unchanged: number;
  }>(sql`
    select file_name as "fileName", content, added, changed, unchanged from measurement_import
    where id = ${id} and team_id = ${teamId} and person_id = ${personId} and created_at > ${since.toString()}
    ${forUpdate ? sql`for update` : sql``}`);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { fileName, content, added, changed, unchanged } = row;
  return { id, fileName, content, done: added === null ? undefined : { added, changed, unchanged } };
}

/** Keeps how many, and no longer what. */
export async function finishImport(
  database: Database,
  id: string,
  { added, changed, unchanged }: { added: number; changed: number; unchanged: number },
  now: Temporal.Instant,
): Promise<void> {
  await database.execute(sql`
    update measurement_import set content = '{"rows": [], "unread": []}', imported_at = ${now.toString()},
      added = ${added}, changed = ${changed}, unchanged = ${unchanged}
    where id = ${id}`);
}
