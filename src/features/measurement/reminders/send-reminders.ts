import { setImmediate } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { defaultEntryTerms } from "../../../domain/measurement/entry-window.ts";
import { mayRemindNow, type Reminder, remindersFor } from "../../../domain/measurement/reminder.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { queueMail } from "../../../platform/mail/queue.ts";
import { type RemindedMeasure, reminderLetter } from "./letter.ts";
import { readRemindedTeams, type ReadTeam, type Recipient } from "./read-reminded.ts";

/** What the job needs of the house. */
export interface ReminderHouse {
  database: Database;
  boss: PgBoss;
  publicUrl: URL;
  /** Simulated networks are reminded of in the example mode only. */
  exampleMode: boolean;
}

/** A reminder of one team, with what its letter tells and no more: what was read of the team is let go. */
interface Due {
  teamId: string;
  reminder: Pick<Reminder, "stage" | "periodEnd">;
  measures: readonly RemindedMeasure[];
}

/**
 * Reminds those who measure of what is due: decided from the state of things, so it may run at any time, twice, or in
 * several processes at once. What has left is remembered in the transaction that puts the letter in the queue.
 */
export async function sendReminders(house: ReminderHouse, clock: Temporal.Instant): Promise<void> {
  const now = house.exampleMode ? clock.add({ seconds: await movedSeconds(house.database) }) : clock;
  if (!mayRemindNow(now)) return;
  const due = new Map<string, { to: Recipient; items: Due[] }>();
  let after: string | undefined;
  for (;;) {
    const teams = await readRemindedTeams(house.database, after, norwegianDay(now), house.exampleMode);
    for (const team of teams) {
      // whoever looks at a page meanwhile is served between two teams
      await setImmediate();
      if (team.recipients.length === 0) continue;
      for (const reminder of remindersFor(team, now)) {
        const item = dueOf(team, reminder);
        for (const to of team.recipients) {
          const known = due.get(to.personId);
          if (known) known.items.push(item);
          else due.set(to.personId, { to, items: [item] });
        }
      }
    }
    after = teams.at(-1)?.id;
    if (after === undefined) break;
  }
  for (const { to, items } of due.values()) await remind(house, to, items, now);
}

/** One letter with all that has not been told before; nothing when all has. */
async function remind(
  { database, boss, publicUrl }: ReminderHouse,
  to: Recipient,
  items: readonly Due[],
  now: Temporal.Instant,
): Promise<void> {
  await database.transaction(async (transaction) => {
    const inTransaction = transaction as unknown as Database;
    const fresh = await keepNew(inTransaction, to.personId, items, now);
    const [first] = fresh;
    if (first === undefined) return;
    const letter = reminderLetter(
      fresh.flatMap(({ measures }) => measures),
      to.name,
      publicUrl,
      to.language,
    );
    await queueMail(
      boss,
      inTransaction,
      to,
      letter,
      { kind: "measurement.reminder", onceKey: `${to.personId} ${keyOf(first)}` },
      now,
    );
  });
}

/** Those that nobody has reminded this person of yet; now somebody has. Who comes second waits here, and finds none. */
async function keepNew(
  database: Database,
  personId: string,
  items: readonly Due[],
  now: Temporal.Instant,
): Promise<Due[]> {
  const rows = items.map(
    ({ teamId, reminder: { stage, periodEnd } }) =>
      sql`(${personId}::uuid, ${teamId}::uuid, ${stage}, ${periodEnd.toString()}::date, ${now.toString()}::timestamptz)`,
  );
  const { rows: kept } = await database.execute<{ key: string }>(sql`
    insert into measurement_reminder (person_id, team_id, stage, period_end, sent_at)
    values ${sql.join(rows, sql`, `)} on conflict do nothing
    returning team_id || ' ' || stage || ' ' || period_end as key`);
  const keys = new Set(kept.map(({ key }) => key));
  return items.filter((item) => keys.has(keyOf(item)));
}

function keyOf({ teamId, reminder: { stage, periodEnd } }: Due): string {
  return `${teamId} ${stage} ${periodEnd.toString()}`;
}

function dueOf({ id, name: teamName, measures }: ReadTeam, reminder: Reminder): Due {
  const { stage, periodEnd, dueDay, values } = reminder;
  const team = { id, name: teamName };
  const reminded = measures.flatMap(({ code, name, expected }): RemindedMeasure[] => {
    const periods = values.filter((value) => value.code === code).map(({ period }) => period);
    if (periods.length === 0) return [];
    const lateTaken = (expected.terms ?? defaultEntryTerms).afterwards === "mark";
    return [{ stage, team, code, name, interval: expected.interval, periods, dueDay, lateTaken }];
  });
  return { teamId: id, reminder: { stage, periodEnd }, measures: reminded };
}

/** How far the clock of the example has been moved. */
async function movedSeconds(database: Database): Promise<number> {
  const { rows } = await database.execute<{ seconds: string }>(
    sql`select offset_seconds as seconds from example_clock`,
  );
  return Number(rows[0]?.seconds ?? 0);
}
