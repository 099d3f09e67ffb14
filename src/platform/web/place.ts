import { type SQL, sql } from "drizzle-orm";
import type { Place } from "../../domain/access.ts";

/** Where an address leads: enough to decide who may, and the ids that its page needs. */
export interface ResolvedPlace extends Place {
  sessionId?: string;
  sessionDayId?: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What each parameter of an address means, and what it may look like. The names are the same in every route. */
const finders = {
  /** A collaborative by its slug. */
  collaborative: {
    shape: /^[a-z0-9-]{1,200}$/,
    find: sql`select id as "collaborativeId", organizer_id as "organizerId" from collaborative where slug = ${asked("collaborative")}`,
  },
  team: {
    shape: uuid,
    find: sql`select t.id as "teamId", c.id as "collaborativeId", c.organizer_id as "organizerId"
      from team t join collaborative c on c.id = t.collaborative_id where t.id = ${asked("team")}`,
  },
  session: {
    shape: uuid,
    find: sql`select s.id as "sessionId", c.id as "collaborativeId", c.organizer_id as "organizerId"
      from learning_session s join collaborative c on c.id = s.collaborative_id where s.id = ${asked("session")}`,
  },
  /** A session day. */
  day: {
    shape: uuid,
    find: sql`select d.id as "sessionDayId", s.id as "sessionId", c.id as "collaborativeId", c.organizer_id as "organizerId"
      from session_day d join learning_session s on s.id = d.session_id
      join collaborative c on c.id = s.collaborative_id where d.id = ${asked("day")}`,
  },
  /** A member of a team; the person it is about comes along. */
  member: {
    shape: uuid,
    find: sql`select m.person_id as "personId", t.id as "teamId", c.id as "collaborativeId", c.organizer_id as "organizerId"
      from team_member m join team t on t.id = m.team_id join collaborative c on c.id = t.collaborative_id
      where m.id = ${asked("member")}`,
  },
  /** A county of today by its number. */
  county: {
    shape: /^\d{2}$/,
    find: sql`select county_number as "countyNumber" from municipality_today where county_number = ${asked("county")} limit 1`,
  },
} as const;

function asked(name: string) {
  return sql.placeholder(name);
}

export type PlaceName = keyof typeof finders;

/** The parameters of an address that lead somewhere. */
export interface Leads {
  /** In the order of the alphabet, so that the same ones are the same question. */
  names: readonly PlaceName[];
  values: Readonly<Record<string, string>>;
}

export const nowhere: Leads = { names: [], values: {} };

/**
 * @param address the whole of it, encoded: none of ours has a NUL, and the database takes none
 * @returns null when one of them can be the name of nothing
 */
export function leadsOf(params: Readonly<Record<string, string>>, address: string): Leads | null {
  if (address.includes("%00")) return null;
  const names = Object.keys(params)
    .filter((name): name is PlaceName => name in finders)
    .toSorted();
  return names.every((name) => finders[name].shape.test(params[name] ?? ""))
    ? { names, values: params }
    : null;
}

export type FoundPlaces = readonly (Record<string, string> | null)[];

/** Where each of these parameters leads, as JSON in their order; `placeOf` reads it. Part of the query for who it is. */
export function placesOf(names: readonly PlaceName[]): SQL {
  const found = names.map((name) => sql`(select to_json(p) from (${finders[name].find}) p)`);
  return sql`json_build_array(${sql.join(found, sql`, `)})`;
}

/**
 * Several parameters must agree on the place: a team of another collaborative than the one in the address is not found.
 * @returns undefined when something in the address does not exist
 */
export function placeOf(found: FoundPlaces): ResolvedPlace | undefined {
  const place: Record<string, string> = {};
  for (const row of found) {
    if (row === null) return undefined;
    for (const [key, value] of Object.entries(row)) {
      if (place[key] !== undefined && place[key] !== value) return undefined;
      place[key] = value;
    }
  }
  return place;
}
