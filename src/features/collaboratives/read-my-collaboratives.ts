import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { HeldRole } from "../../domain/access.ts";
import type { PublicationState } from "../../domain/collaborative.ts";

export interface MyCollaborative {
  id: string;
  slug: string;
  state: PublicationState;
  title: string;
  deadline: Temporal.PlainDate;
  deadlineTime: Temporal.PlainTime | undefined;
  firstDay: Temporal.PlainDate | undefined;
}

/** The collaboratives somebody arranges: all of the centres they are organiser of, and single ones. Newest first. */
export async function readMyCollaboratives(
  database: Database,
  held: readonly HeldRole[],
): Promise<MyCollaborative[]> {
  const mine = held.filter(({ role }) => role === "organizer");
  const centres = mine.flatMap(({ organizerId }) => organizerId ?? []);
  const single = mine.flatMap(({ collaborativeId }) => collaborativeId ?? []);
  const { rows } = await database.execute<{
    id: string;
    slug: string;
    state: PublicationState;
    title: string;
    deadline: string;
    deadline_time: string | null;
    first: string | null;
  }>(sql`
    select c.id, c.slug, c.state, c.texts -> 'nb' ->> 'title' as title, c.deadline_day::text as deadline, c.deadline_time::text as deadline_time,
      (select min(d.day)::text from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id) as first
    from collaborative c
    where c.organizer_id = any(${sql.param(centres)}::uuid[]) or c.id = any(${sql.param(single)}::uuid[])
    order by c.deadline_day desc, c.slug`);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    state: row.state,
    title: row.title,
    deadline: Temporal.PlainDate.from(row.deadline),
    deadlineTime: row.deadline_time === null ? undefined : Temporal.PlainTime.from(row.deadline_time),
    firstDay: row.first === null ? undefined : Temporal.PlainDate.from(row.first),
  }));
}
