import { sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { prepared } from "../database/prepared.ts";

interface Use {
  allowed: boolean;
  retryAfterSeconds: number;
}

type Asked = [
  database: Database,
  bucket: string,
  limit: { most: number; seconds: number },
  now: Temporal.Instant,
];

const countUse = prepared<{ used: number }>(
  "count use",
  sql`insert into rate_limit (bucket, window_start, used)
    values (${sql.placeholder("bucket")}, to_timestamp(${sql.placeholder("start")}), 1)
    on conflict (bucket, window_start) do update set used = rate_limit.used + 1
    returning used`,
);

// A count that is lost when the power goes does no harm, so nobody waits for the disk, where the
// statement is a transaction of its own.
const countUseLightly = prepared<{ used: number }>(
  "count use lightly",
  sql`insert into rate_limit (bucket, window_start, used)
    select ${sql.placeholder("bucket")}, to_timestamp(${sql.placeholder("start")}), 1
    from (select set_config('synchronous_commit', 'off', true) as setting) light where setting is not null
    on conflict (bucket, window_start) do update set used = rate_limit.used + 1
    returning used`,
);

/** As `useLimit`, where it is not part of a deed: a call of a program, which is counted before anything else. */
export function useLimitLightly(...asked: Asked): Promise<Use> {
  return use(countUseLightly, ...asked);
}

/**
 * Counts one more use in the running window, in the database, so that all processes share it.
 * @returns whether it is still allowed, and in how many seconds the next window begins
 */
export function useLimit(...asked: Asked): Promise<Use> {
  return use(countUse, ...asked);
}

async function use(
  count: typeof countUse,
  database: Database,
  bucket: string,
  limit: { most: number; seconds: number },
  now: Temporal.Instant,
): Promise<Use> {
  const second = Math.floor(now.epochMilliseconds / 1000);
  const start = second - (second % limit.seconds);
  const rows = await count(database, { bucket, start });
  return {
    allowed: (rows[0]?.used ?? Infinity) <= limit.most,
    retryAfterSeconds: start + limit.seconds - second,
  };
}
