import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";

/** Whoever changes a day waits here until the one before is done, so that each decides on what really stands. */
export async function lockDay(database: Database, sessionDayId: string | undefined): Promise<void> {
  await database.execute(sql`select 1 from session_day where id = ${sessionDayId} for no key update`);
}
