import { drizzle, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";

/** A database handle: the pool, or one transaction. Queries are the same on both. */
export type Database = PgDatabase<NodePgQueryResultHKT, Record<string, never>>;

export interface ConnectionSettings {
  /** A whole address, or the parts of the embedded server. */
  address: string | { host: string; port: number; user: string; database: string };
  /** The role that queries run as. `app` may not change the audit log; the owner migrates. */
  role: "app" | "owner";
  poolSize: number;
}

// pg asks an object for its own text before it falls back on JSON (which would put quotes round a date).
for (const type of [Temporal.Instant, Temporal.PlainDate, Temporal.PlainTime]) {
  Object.defineProperty(type.prototype, "toPostgres", {
    value(this: { toString(): string }) {
      return this.toString();
    },
    configurable: true,
  });
}

/** Opens a pool. Lost connections are told to `onError` and replaced; they never end the process. */
export function connect(
  settings: ConnectionSettings,
  onError: (error: Error) => void,
): { database: Database; pool: pg.Pool } {
  const address =
    typeof settings.address === "string" ? { connectionString: settings.address } : settings.address;
  const wishes: pg.PoolConfig & { pipeline: boolean } = {
    ...address,
    max: settings.poolSize,
    connectionTimeoutMillis: 10_000,
    // a statement does not wait on our side for the answer to the one before it
    pipeline: true,
    application_name: "laeringsnettverk",
    // named statements are planned once; otherwise the larger ones are planned anew each time, which costs more than they do
    options: `-c timezone=UTC -c plan_cache_mode=force_generic_plan${settings.role === "app" ? " -c role=app" : ""}`,
  };
  const pool = new pg.Pool(wishes);
  pool.on("error", onError);
  return { database: drizzle(pool) as unknown as Database, pool };
}
