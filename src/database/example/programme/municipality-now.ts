import { sql } from "drizzle-orm";
import type { Database } from "../../connect.ts";

/** The municipality that has this name today. @throws when none or several have */
export async function municipalityNow(database: Database, name: string): Promise<string> {
  const { rows } = await database.execute<{ id: string }>(sql`
    select municipality_id as id from municipality_version where name = ${name} and valid_to is null`);
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    throw new Error(`${rows.length} municipalities are called ${name} today`);
  return row.id;
}
