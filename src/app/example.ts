import type { Database } from "../database/connect.ts";

/** The example programme, loaded the first time only. */
export async function loadExample(database: Database, now: Temporal.Instant): Promise<void> {
  void database;
  void now;
}
