import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { HeldRole } from "../../domain/access.ts";
import { isLanguage } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { preparedAs } from "../../database/prepared.ts";
import type { Person } from "./ask.ts";
import {
  type FoundPlaces,
  type Leads,
  nowhere,
  type PlaceName,
  placeOf,
  placesOf,
  type ResolvedPlace,
} from "./place.ts";

/** A session ends after so long without a visit, and at the latest so long after log-in. */
export const idleHours = 12;
export const longestDays = 14;

export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

export interface Who {
  person: Person | undefined;
  held: HeldRole[];
  /** True when the visit should be noted, so that the session stays alive. */
  stale: boolean;
  clockOffsetSeconds: number;
  /** Where the address leads; undefined when something in it does not exist. */
  place: ResolvedPlace | undefined;
}

interface Row {
  offset: string | null;
  person: { id: string; email: string; name: string; language: string | null } | null;
  last_seen_at: string | null;
  expires_at: string | null;
  roles: RoleRows;
  places: FoundPlaces;
}

/** One question for each set of parameters that addresses have. */
const questionFor = (names: readonly PlaceName[]) =>
  preparedAs<Row>(
    ["who", ...names].join(" "),
    () => sql`
    select
      (select offset_seconds from example_clock) as offset,
      (select json_build_object('id', p.id, 'email', p.email, 'name', p.name, 'language', p.language) from person p where p.id = s.person_id) as person,
      s.last_seen_at, s.expires_at,
      ${rolesOf(sql`s.person_id`)} as roles,
      ${placesOf(names)} as places
    from (select 1) one left join login_session s on s.token_hash = ${sql.placeholder("hash")}`,
  );

/** The person behind a session cookie with all roles, the place of the address, and the moved clock of the example mode: one query. */
export async function findWho(
  database: Database,
  token: string | undefined,
  systemNow: Temporal.Instant,
  leads: Leads | null = nowhere,
): Promise<Who> {
  const hash = token === undefined ? null : tokenHash(token);
  const { names, values } = leads ?? nowhere;
  const [row] = (await questionFor(names)(database, { ...values, hash })) as [Row];
  const place = leads === null ? undefined : placeOf(row.places);
  const clockOffsetSeconds = Number(row.offset ?? 0);
  const nobody: Who = { person: undefined, held: [], stale: false, clockOffsetSeconds, place };
  if (row.person === null || row.last_seen_at === null || row.expires_at === null) return nobody;
  const now = systemNow.add({ seconds: clockOffsetSeconds });
  const lastSeen = Temporal.Instant.from(row.last_seen_at);
  if (Temporal.Instant.compare(now, Temporal.Instant.from(row.expires_at)) >= 0) return nobody;
  if (Temporal.Instant.compare(now, lastSeen.add({ hours: idleHours })) >= 0) return nobody;
  return {
    person: { ...row.person, language: isLanguage(row.person.language) ? row.person.language : undefined },
    held: heldRoles(row.roles),
    stale: Temporal.Instant.compare(now, lastSeen.add({ minutes: 5 })) > 0,
    clockOffsetSeconds,
    place,
  };
}

/** A team that waits to be let through has no place in the collaborative yet: its people see their own team. */
const placeIn = sql`case t.state when 'enrolled' then t.collaborative_id end`;

/** The given roles of a person and those that follow from the teams, as JSON; `heldRoles` reads it. */
export function rolesOf(personId: SQL): SQL {
  return sql`(select json_agg(r) from (
    select g.role, g.organizer_id as "organizerId",
      -- a sponsor comes to the sessions of the team's collaborative
      case g.role when 'sponsor' then ${placeIn} else g.collaborative_id end as "collaborativeId",
      g.team_id as "teamId", g.county_number as "countyNumber"
    from role_grant g left join team t on t.id = g.team_id where g.person_id = ${personId}
    union all
    select case given when 'member' then 'participant' else given end, null, ${placeIn}, t.id, null
    from team_member m join team t on t.id = m.team_id and t.state in ('enrolled', 'held') cross join unnest(m.roles) as given
    where m.person_id = ${personId} and m.left_at is null
  ) r)`;
}

export type RoleRows = readonly Record<string, string | null>[] | null;

export function heldRoles(rows: RoleRows): HeldRole[] {
  return (rows ?? []).map(
    (row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as HeldRole,
  );
}
