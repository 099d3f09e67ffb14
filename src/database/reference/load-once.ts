import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { referenceLoad } from "../schema.ts";

/**
 * Loads content that follows the program, when it is not there already or has changed. Costs one small query
 * otherwise. Several processes may start at once: the others wait, and then find it loaded.
 */
export async function loadOnce(
  database: Database,
  name: string,
  content: unknown,
  load: (database: Database) => Promise<void>,
): Promise<void> {
  const fingerprint = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  if (await isLoaded(database, name, fingerprint)) return;
  await database.transaction(async (transaction) => {
    const inside = transaction as unknown as Database;
    await inside.execute(sql`select pg_advisory_xact_lock(hashtextextended('reference data', 0))`);
    if (await isLoaded(inside, name, fingerprint)) return;
    await load(inside);
    await inside
      .insert(referenceLoad)
      .values({ name, fingerprint })
      .onConflictDoUpdate({ target: referenceLoad.name, set: { fingerprint } });
  });
}

async function isLoaded(database: Database, name: string, fingerprint: string): Promise<boolean> {
  const known = await database
    .select({ name: referenceLoad.name })
    .from(referenceLoad)
    .where(and(eq(referenceLoad.name, name), eq(referenceLoad.fingerprint, fingerprint)));
  return known.length > 0;
}
