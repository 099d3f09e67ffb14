import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import type { HeldRole, Right } from "../../domain/access.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Database } from "../../database/connect.ts";
import { preparedAs } from "../../database/prepared.ts";
import {
  type FoundPlaces,
  type Leads,
  nowhere,
  type PlaceName,
  placeOf,
  placesOf,
  type ResolvedPlace,
} from "../web/place.ts";
import { heldRoles, type RoleRows, rolesOf } from "../web/who.ts";

/** What a token may be used for. It never reaches further than the rights of the person who made it. */
export const apiScopes = ["values.read", "values.write"] as const;
export type ApiScope = (typeof apiScopes)[number];

/** The one team or network a token is made for; without either it reaches what its owner reaches. */
export interface TokenLimit {
  teamId?: string | undefined;
  collaborativeId?: string | undefined;
}

/** Who is asking through a token that holds now. */
export interface Bearer {
  tokenId: string;
  tokenName: string;
  scopes: readonly ApiScope[];
  limit: TokenLimit;
  person: { id: string; email: string; name: string };
  held: HeldRole[];
  /** Already noted as used today. */
  noted: boolean;
}

/** Public id, then a secret of 256 bits: one word to a double click. The beginning is for those who look for leaked keys. */
const shape = /^ln_([0-9a-f]{32})_([0-9a-f]{64})$/;

/** A new token: the text that is shown once, and what is kept of it. */
export function makeToken(): { id: string; text: string; secretHash: Buffer } {
  const id = randomUUID();
  const secret = randomBytes(32).toString("hex");
  return { id, text: `ln_${id.replaceAll("-", "")}_${secret}`, secretHash: hashOf(secret) };
}

interface Row {
  offset: string | null;
  token: {
    id: string;
    name: string;
    secretHash: string;
    scopes: ApiScope[];
    teamId: string | null;
    collaborativeId: string | null;
    lastUsedOn: string | null;
    expiresOn: string;
    revoked: boolean;
  } | null;
  place: { collaborativeId: string | null; organizerId: string | null } | null;
  person: Bearer["person"] | null;
  roles: RoleRows;
  places: FoundPlaces;
}

/** One question for each set of parameters that addresses have. */
const questionFor = (names: readonly PlaceName[]) =>
  preparedAs<Row>(
    ["bearer", ...names].join(" "),
    () => sql`
    select (select offset_seconds from example_clock) as offset,
      case when k.id is not null then json_build_object('id', k.id, 'name', k.name, 'secretHash', encode(k.secret_hash, 'hex'),
        'scopes', k.scopes, 'teamId', k.team_id, 'collaborativeId', k.collaborative_id, 'lastUsedOn', k.last_used_on,
        'expiresOn', k.expires_on, 'revoked', k.revoked_at is not null) end as token,
      (select json_build_object('collaborativeId', c.id, 'organizerId', c.organizer_id) from collaborative c
        where c.id = coalesce(k.collaborative_id, (select t.collaborative_id from team t where t.id = k.team_id))) as place,
      (select json_build_object('id', p.id, 'email', p.email, 'name', p.name) from person p where p.id = k.person_id) as person,
      ${rolesOf(sql`k.person_id`)} as roles,
      ${placesOf(names)} as places
    from (select 1) one left join api_token k on k.id = ${sql.placeholder("id")}::uuid`,
  );

/**
 * Whose token it is, with the roles that person has at this moment: a revoked token, one that has run out, and one
 * whose owner has left the team are dead at the next request (C68). One query, which also tells the moved clock and where
 * the address leads.
 */
export async function findBearer(
  database: Database,
  text: string | undefined,
  systemNow: Temporal.Instant,
  leads: Leads | null = nowhere,
): Promise<{ bearer: Bearer | undefined; now: Temporal.Instant; where: ResolvedPlace | undefined }> {
  const [, hex = "", secret = ""] = shape.exec(text ?? "") ?? [];
  const id = hex === "" ? null : hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const { names, values } = leads ?? nowhere;
  const [row] = (await questionFor(names)(database, { ...values, id })) as [Row];
  const { token, person, offset, place, roles } = row;
  const where = leads === null ? undefined : placeOf(row.places);
  const now = systemNow.add({ seconds: Number(offset ?? 0) });
  const kept = token === null ? Buffer.alloc(32) : Buffer.from(token.secretHash, "hex");
  const isRight = timingSafeEqual(hashOf(secret), kept);
  if (!isRight || token === null || person === null || token.revoked)
    return { bearer: undefined, now, where };
  const today = norwegianDay(now).toString();
  if (today > token.expiresOn) return { bearer: undefined, now, where };
  const limit = { teamId: token.teamId ?? undefined, collaborativeId: token.collaborativeId ?? undefined };
  const held = heldRoles(roles);
  if (!stillReaches(held, limit, place)) return { bearer: undefined, now, where };
  return {
    now,
    where,
    bearer: {
      tokenId: token.id,
      tokenName: token.name,
      scopes: token.scopes,
      limit,
      person,
      held,
      noted: token.lastUsedOn === today,
    },
  };
}

/** Whether a token that is made for one place may be used where an address leads. */
export function isWithin(limit: TokenLimit, right: Right, place: ResolvedPlace): boolean {
  // sums of a county or of the nation are of no team and no network
  if (right.startsWith("sums.")) return limit.teamId === undefined && limit.collaborativeId === undefined;
  // what lies nowhere, as the catalogue, is within every limit
  if (place.collaborativeId === undefined) return true;
  if (limit.teamId !== undefined) return place.teamId === limit.teamId;
  return limit.collaborativeId === undefined || place.collaborativeId === limit.collaborativeId;
}

/** Notes the day a token was last used, so that its owner sees which ones are forgotten. */
export async function noteUse(database: Database, bearer: Bearer, now: Temporal.Instant): Promise<void> {
  if (bearer.noted) return;
  const today = norwegianDay(now).toString();
  await database.execute(
    sql`update api_token set last_used_on = ${today} where id = ${bearer.tokenId} and last_used_on is distinct from ${today}::date`,
  );
}

/** Whoever has no role left, or none where the token is made for, is let in no more. */
function stillReaches(held: readonly HeldRole[], limit: TokenLimit, place: Row["place"]): boolean {
  if (limit.teamId === undefined && limit.collaborativeId === undefined) return held.length > 0;
  return held.some((role) => {
    if (role.teamId !== undefined && limit.teamId !== undefined) return role.teamId === limit.teamId;
    if (role.organizerId !== undefined) return role.organizerId === place?.organizerId;
    return role.collaborativeId !== undefined && role.collaborativeId === place?.collaborativeId;
  });
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
