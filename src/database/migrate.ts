import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import type pg from "pg";

/** Job queues are made here, by the owner: the role that serves may not make tables. */
export const queues = ["mail"] as const;

/**
 * Brings the database up to date: each numbered file once, in order, in a transaction of its own, one process at a time.
 * @returns the names of the files that were run now
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(7205759403792793)");
    await client.query(
      "create table if not exists schema_migration (name text primary key, at timestamptz not null default now())",
    );
    const done = new Set(
      (await client.query<{ name: string }>("select name from schema_migration")).rows.map((row) => row.name),
    );
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(".sql"))
      .toSorted();
    const run: string[] = [];
    for (const name of files) {
      if (done.has(name)) continue;
      await client.query("begin");
      try {
        await client.query(readFileSync(join(folder, name), "utf8"));
        await client.query("insert into schema_migration (name) values ($1)", [name]);
        await client.query("commit");
      } catch (cause) {
        await client.query("rollback");
        throw new Error(`The migration ${name} failed: ${(cause as Error).message}`, { cause });
      }
      run.push(name);
    }
    await prepareQueues(client);
    return run;
  } finally {
    await client.query("select pg_advisory_unlock(7205759403792793)").catch(() => {});
    client.release();
  }
}

/** pg-boss has its own schema and brings it up to date itself; `app` may use it but not change it. */
async function prepareQueues(client: pg.PoolClient): Promise<void> {
  const executeSql = async (text: string, values?: unknown[]) => {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(text, values);
    return Array.isArray(result) ? (result.at(-1) ?? { rows: [] }) : result;
  };
  const boss = new PgBoss({
    db: { executeSql },
    schema: "pgboss",
    supervise: false,
    schedule: false,
    migrate: true,
  });
  const faults: Error[] = [];
  boss.on("error", (error) => faults.push(error));
  await boss.start();
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const name of queues) {
    if (!known.has(name))
      await boss.createQueue(name, {
        retryLimit: 8,
        retryDelay: 5,
        retryBackoff: true,
        expireInSeconds: 120,
      });
  }
  await boss.stop({ graceful: false });
  if (faults[0]) throw faults[0];
  await client.query(
    "grant usage on schema pgboss to app; grant select, insert, update, delete on all tables in schema pgboss to app; " +
      "grant usage on all sequences in schema pgboss to app; grant execute on all functions in schema pgboss to app",
  );
}
