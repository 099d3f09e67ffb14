import type { PgBoss } from "pg-boss";
import type { Database } from "../database/connect.ts";
import type { Clock } from "../platform/clock.ts";
import { cleanUp } from "../platform/jobs/clean-up.ts";
import type { Log } from "../platform/log.ts";
import { deliver, type Postman } from "../platform/mail/deliver.ts";

const hour = 3_600_000;

/** Does the queued work, and tidies once an hour. Several processes may run it; each job is taken by one. */
export async function startWorker(
  boss: PgBoss,
  database: Database,
  postman: Postman,
  clock: Clock,
  log: Log,
): Promise<void> {
  await boss.work<{ id: string }>("mail", { batchSize: 1, pollingIntervalSeconds: 1 }, async ([job]) => {
    if (job) await deliver(database, postman, job.data.id, clock, log);
  });
  const tidy = () =>
    void cleanUp(database, clock()).catch((error: unknown) => log.error({ err: error }, "tidying"));
  tidy();
  setInterval(tidy, hour).unref();
}
