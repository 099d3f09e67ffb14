import { PgBoss } from "pg-boss";
import type pg from "pg";
import type { Log } from "../log.ts";

/** The job queue over our own pool. Its tables are made by the migration; this role may only use them. */
export async function startBoss(pool: pg.Pool, log: Log, works: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
    schema: "pgboss",
    migrate: false,
    schedule: false,
    supervise: works,
  });
  boss.on("error", (error) => log.error({ err: error }, "job queue"));
  await boss.start();
  return boss;
}
