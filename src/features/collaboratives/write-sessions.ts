import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { insertSession } from "../../database/collaborative-rows.ts";
import { learningSession, sessionDay } from "../../database/schema.ts";
import type { SessionDay } from "../../domain/collaborative.ts";
import type { SessionDefinition } from "../../domain/collaborative-definition.ts";
import { byTime, inOrderOfDays } from "../../domain/session-dates.ts";
import { readCollaborative } from "./read-collaborative.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";

type Typed = Omit<SessionDefinition, "days"> & { days: (SessionDay & { id?: string | undefined })[] };

/**
 * Stores a session, new or changed. A day that is only moved keeps its row, and with it what people have said and what
 * is registered about it.
 */
export async function writeSession(
  database: Database,
  one: StoredCollaborative,
  sessionId: string | undefined,
  typed: Typed,
): Promise<void> {
  const { days, ...about } = typed;
  if (sessionId === undefined) {
    const inOrder = days.toSorted(byTime).map(({ day, starts, ends }) => ({ day, starts, ends }));
    await insertSession(database, one.id, one.sessions.length, { ...about, days: inOrder });
  } else {
    await database.update(learningSession).set(about).where(eq(learningSession.id, sessionId));
    await writeDays(database, sessionId, days);
  }
  await putInOrder(database, one.id);
}

async function writeDays(database: Database, sessionId: string, days: Typed["days"]): Promise<void> {
  const kept = days.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const ofSession = eq(sessionDay.sessionId, sessionId);
  await database
    .delete(sessionDay)
    .where(kept.length === 0 ? ofSession : and(ofSession, notInArray(sessionDay.id, kept)));
  if (kept.length > 0) {
    // out of the way first, so that two days may change places without being the same on the way
    await database.execute(sql`update session_day set day = day - 100000 where session_id = ${sessionId}`);
  }
  for (const { id, day, starts, ends } of days) {
    const changed =
      id === undefined
        ? []
        : await database
            .update(sessionDay)
            .set({ day, starts, ends })
            .where(and(ofSession, eq(sessionDay.id, id)))
            .returning({ id: sessionDay.id });
    if (changed.length === 0) await database.insert(sessionDay).values({ sessionId, day, starts, ends });
  }
}

/** Sessions stand in the order people meet, whatever order they were written in. */
async function putInOrder(database: Database, collaborativeId: string): Promise<void> {
  const { sessions } = await readCollaborative(database, collaborativeId);
  for (const [position, { id }] of inOrderOfDays(sessions).entries()) {
    await database.update(learningSession).set({ position }).where(eq(learningSession.id, id));
  }
}

/** Whether somebody has been registered, or has cancelled, on one of these days. */
export async function daysInUse(database: Database, dayIds: readonly string[]): Promise<boolean> {
  if (dayIds.length === 0) return false;
  const ids = sql`any(${sql.param([...dayIds])}::uuid[])`;
  const { rows } = await database.execute<{ used: boolean }>(sql`
    select exists (select from attendance where session_day_id = ${ids})
      or exists (select from cancellation where session_day_id = ${ids})
      or exists (select from register where session_day_id = ${ids} and closed_at is not null) as used`);
  return rows[0]?.used === true;
}

/** Whether people have registered for the session, as for an information meeting. */
export async function isSessionInUse(
  database: Database,
  session: { id: string; days: readonly { id: string }[] },
): Promise<boolean> {
  const { rows } = await database.execute<{ used: boolean }>(
    sql`select exists (select from meeting_registration where session_id = ${session.id}) as used`,
  );
  return (
    rows[0]?.used === true ||
    daysInUse(
      database,
      session.days.map(({ id }) => id),
    )
  );
}

export async function removeSession(database: Database, sessionId: string): Promise<void> {
  await database.delete(learningSession).where(eq(learningSession.id, sessionId));
}
