import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";

/** How long what is only of passing use is kept. The privacy page says the same. */
export const keptHours = {
  rateLimit: 24,
  loginCode: 24,
  idempotencyKey: 7 * 24,
  measurementImport: 24,
} as const;

/** Removes counters, used codes, form keys, uploaded files and ended sessions that nothing asks for any more. Safe to run at any time. */
export async function cleanUp(database: Database, now: Temporal.Instant): Promise<void> {
  const before = (hours: number) => now.subtract({ hours }).toString();
  await database.execute(sql`delete from rate_limit where window_start < ${before(keptHours.rateLimit)}`);
  await database.execute(sql`delete from login_code where expires_at < ${before(keptHours.loginCode)}`);
  await database.execute(
    sql`delete from idempotency_key where created_at < ${before(keptHours.idempotencyKey)}`,
  );
  await database.execute(
    sql`delete from measurement_import where created_at < ${before(keptHours.measurementImport)}`,
  );
  await database.execute(sql`delete from login_session where expires_at < ${now.toString()}`);
}
