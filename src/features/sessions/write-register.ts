import { sql } from "drizzle-orm";
import type { Mark } from "../../domain/register-state.ts";
import type { Database } from "../../database/connect.ts";

/** Saves every mark of a page and counts the register's version up, in one statement. */
export async function saveMarks(
  database: Database,
  sessionDayId: string,
  marks: ReadonlyMap<string, Mark>,
  by: { personId: string | undefined; now: Temporal.Instant },
): Promise<void> {
  const rows = [...marks].map(([memberId, mark]) => ({
    member_id: memberId,
    state: mark.presence,
    substitute_name: mark.presence === "substitute" ? mark.name : null,
  }));
  await database.execute(sql`
    with counted as (
      insert into register (session_day_id, version) values (${sessionDayId}, 1)
      on conflict (session_day_id) do update set version = register.version + 1
    )
    insert into attendance (session_day_id, member_id, state, substitute_name, marked_by, marked_at)
    select ${sessionDayId}, one.member_id, one.state, one.substitute_name, ${by.personId ?? null}::uuid, ${by.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (member_id uuid, state text, substitute_name text)
    on conflict (session_day_id, member_id) do update set
      state = excluded.state, substitute_name = excluded.substitute_name, marked_by = excluded.marked_by, marked_at = excluded.marked_at`);
}

/** Closes the register, or opens it again when there is no moment. */
export async function setClosed(
  database: Database,
  sessionDayId: string,
  closed: { at: Temporal.Instant; by: string | undefined } | undefined,
): Promise<void> {
  const at = closed?.at ?? null;
  const by = closed?.by ?? null;
  await database.execute(sql`
    insert into register (session_day_id, closed_at, closed_by, version) values (${sessionDayId}, ${at}, ${by}, 1)
    on conflict (session_day_id) do update set closed_at = ${at}, closed_by = ${by}, version = register.version + 1`);
}
