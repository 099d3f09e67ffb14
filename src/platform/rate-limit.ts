import { sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { prepared } from "../database/prepared.ts";

const countUse = prepared<{ used: number }>(
  "count use",
  sql`insert into rate_limit (bucket, window_start, used)
    values (${sql.placeholder("bucket")}, to_timestamp(${sql.placeholder("start")}), 1)
    on conflict (bucket, window_start) do update set used = rate_limit.used + 1
    returning used`,
);

/**
 * Counts one more use in the running window, in the database, so that all processes share it.
 * @returns whether it is still allowed, and in how many seconds the next window begins
 */
export async function useLimit(
  database: Database,
  bucket: string,
  limit: { most: number; seconds: number },
  now: Temporal.Instant,
): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const second = Math.floor(now.epochMilliseconds / 1000);
  const start = second - (second % limit.seconds);
  const rows = await countUse(database, { bucket, start });
  return {
    allowed: (rows[0]?.used ?? Infinity) <= limit.most,
    retryAfterSeconds: start + limit.seconds - second,
  };
}
