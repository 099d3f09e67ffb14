import type { PgBoss } from "pg-boss";
import type { Database } from "../database/connect.ts";
import { sendReminders } from "../features/measurement/reminders/send-reminders.ts";
import type { Clock } from "../platform/clock.ts";
import { cleanUp } from "../platform/jobs/clean-up.ts";
import type { Log } from "../platform/log.ts";
import { deliver, type Postman } from "../platform/mail/deliver.ts";

const minute = 60_000;
const hour = 60 * minute;

/** Does the queued work; tidies and reminds once an hour. Several processes may run it; each job is taken by one. */
export async function startWorker(
  boss: PgBoss,
  database: Database,
  postman: Postman,
  clock: Clock,
  log: Log,
  settings: { publicUrl: URL; exampleMode: boolean },
): Promise<void> {
  await boss.work<{ id: string }>("mail", { batchSize: 1, pollingIntervalSeconds: 1 }, async ([job]) => {
    if (job) await deliver(database, postman, job.data.id, clock, log);
  });
  const tidy = () =>
    void cleanUp(database, clock()).catch((error: unknown) => log.error({ err: error }, "tidying"));
  tidy();
  setInterval(tidy, hour).unref();
  const remind = () =>
    void sendReminders({ database, boss, ...settings }, clock()).catch((error: unknown) =>
      log.error({ err: error }, "reminders"),
    );
  // not at once: whoever starts a program has other things to wait for
  setTimeout(remind, minute).unref();
  setInterval(remind, hour).unref();
}
