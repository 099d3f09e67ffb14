import { sql } from "drizzle-orm";
import type { Place } from "../../domain/access.ts";
import type { Database } from "../../database/connect.ts";

/** Where an address leads: enough to decide who may, and the ids that its page needs. */
export interface ResolvedPlace extends Place {
  sessionId?: string;
  sessionDayId?: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What each parameter of an address means. The names are the same in every route. */
const finders = {
  /** A collaborative by its slug. */
  collaborative: (value: string) =>
    /^[a-z0-9-]{1,200}$/.test(value)
      ? sql`select id as "collaborativeId", organizer_id as "organizerId" from collaborative where slug = ${value}`
      : undefined,
  team: (value: string) =>
    uuid.test(value)
      ? sql`select t.id as "teamId", c.id as "collaborativeId", c.organizer_id as "organizerId"
            from team t join collaborative c on c.id = t.collaborative_id where t.id = ${value}`
      : undefined,
  session: (value: string) =>
    uuid.test(value)
      ? sql`select s.id as "sessionId", c.id as "collaborativeId", c.organizer_id as "organizerId"
            from learning_session s join collaborative c on c.id = s.collaborative_id where s.id = ${value}`
      : undefined,
  /** A session day. */
  day: (value: string) =>
    uuid.test(value)
      ? sql`select d.id as "sessionDayId", s.id as "sessionId", c.id as "collaborativeId", c.organizer_id as "organizerId"
            from session_day d join learning_session s on s.id = d.session_id
            join collaborative c on c.id = s.collaborative_id where d.id = ${value}`
      : undefined,
  /** A member of a team; the person it is about comes along. */
  member: (value: string) =>
    uuid.test(value)
      ? sql`select m.person_id as "personId", t.id as "teamId", c.id as "collaborativeId", c.organizer_id as "organizerId"
            from team_member m join team t on t.id = m.team_id join collaborative c on c.id = t.collaborative_id
            where m.id = ${value}`
      : undefined,
  /** A county of today by its number. */
  county: (value: string) =>
    /^\d{2}$/.test(value)
      ? sql`select county_number as "countyNumber" from municipality_today where county_number = ${value} limit 1`
      : undefined,
} as const;

/**
 * Finds the place of an address. Several parameters must agree on it: a team of another collaborative than the one in
 * the address is not found.
 * @returns undefined when something in the address does not exist
 */
export async function findPlace(
  database: Database,
  params: Readonly<Record<string, string>>,
): Promise<ResolvedPlace | undefined> {
  const place: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (!(name in finders)) continue;
    const query = finders[name as keyof typeof finders](value);
    if (query === undefined) return undefined;
    const row = (await database.execute<Record<string, string>>(query)).rows[0];
    if (row === undefined) return undefined;
    for (const [key, found] of Object.entries(row)) {
      if (place[key] !== undefined && place[key] !== found) return undefined;
      place[key] = found;
    }
  }
  return place;
}
