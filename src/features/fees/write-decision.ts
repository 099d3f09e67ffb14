import { sql } from "drizzle-orm";
import type { NoShowDecision } from "../../domain/no-show.ts";
import type { Database } from "../../database/connect.ts";

/** Keeps one decision about some lines of a day, in one statement; an earlier one is replaced. */
export async function saveDecision(
  database: Database,
  lines: { sessionDayId: string; memberIds: readonly string[] },
  decision: { what: NoShowDecision; reason: string | null; personId: string; at: Temporal.Instant },
): Promise<void> {
  await database.execute(sql`
    insert into no_show_decision (session_day_id, member_id, decision, reason, person_id, at)
    select ${lines.sessionDayId}::uuid, member_id, ${decision.what}, ${decision.reason}::text, ${decision.personId}::uuid, ${decision.at}::timestamptz
    from unnest(${sql.param(lines.memberIds)}::uuid[]) as member_id
    on conflict (session_day_id, member_id) do update set
      decision = excluded.decision, reason = excluded.reason, person_id = excluded.person_id, at = excluded.at`);
}

/** Whoever decides on a day waits here for whoever corrects its register, and the other way round. */
export async function lockDay(database: Database, sessionDayId: string): Promise<void> {
  await database.execute(sql`select 1 from session_day where id = ${sessionDayId} for no key update`);
}
