import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeTexts } from "../../database/json-columns.ts";
import { type HeldRole, may } from "../../domain/access.ts";
import type { Language } from "../../domain/language.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { ApiScope } from "../../platform/api/token.ts";

export interface OwnToken {
  id: string;
  name: string;
  scopes: ApiScope[];
  /** The team or the network it is made for. */
  place: string | undefined;
  expiresOn: Temporal.PlainDate;
  lastUsedOn: Temporal.PlainDate | undefined;
  revokedAt: Temporal.Instant | undefined;
}

/** A place that a token can be made for. */
export interface TokenPlace {
  kind: "team" | "collaborative";
  id: string;
  name: string;
}

export interface TokenView {
  tokens: OwnToken[];
  places: TokenPlace[];
  /** Reads the sums of a county or of the nation: figures of no team and no network. */
  readsSums: boolean;
}

interface Row extends Record<string, unknown> {
  tokens:
    | {
        id: string;
        name: string;
        scopes: ApiScope[];
        team: string | null;
        texts: CollaborativeTexts | null;
        expiresOn: string;
        lastUsedOn: string | null;
        revokedAt: string | null;
      }[]
    | null;
  teams: { id: string; name: string }[] | null;
  collaboratives: { id: string; texts: CollaborativeTexts }[] | null;
}

/** A person's tokens, those that hold first, and the places a new one can be made for: one query. */
export async function readTokens(
  database: Database,
  personId: string,
  held: readonly HeldRole[],
  language: Language,
): Promise<TokenView> {
  const teamIds = held.flatMap(({ teamId }) => (teamId === undefined ? [] : [teamId]));
  const wide = held.filter(({ teamId }) => teamId === undefined);
  const collaborativeIds = wide.flatMap(({ collaborativeId }) =>
    collaborativeId === undefined ? [] : [collaborativeId],
  );
  const organizerIds = wide.flatMap(({ organizerId }) => (organizerId === undefined ? [] : [organizerId]));
  const { rows } = await database.execute<Row>(sql`
    select
      (select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'scopes', k.scopes, 'team', t.name, 'texts', c.texts,
          'expiresOn', k.expires_on, 'lastUsedOn', k.last_used_on, 'revokedAt', k.revoked_at)
          order by k.revoked_at is not null, k.created_at desc)
        from api_token k left join team t on t.id = k.team_id left join collaborative c on c.id = k.collaborative_id
        where k.person_id = ${personId}) as tokens,
      (select jsonb_agg(jsonb_build_object('id', id, 'name', name)) from team where id = any(${sql.param(teamIds)}::uuid[])) as teams,
      (select jsonb_agg(jsonb_build_object('id', id, 'texts', texts)) from collaborative
        where kind = 'collaborative' and (id = any(${sql.param(collaborativeIds)}::uuid[]) or organizer_id = any(${sql.param(organizerIds)}::uuid[]))) as collaboratives`);
  const { tokens, teams, collaboratives } = rows[0] as Row;
  const titleOf = (texts: CollaborativeTexts) => (texts[language]?.title || texts.nb.title) ?? "";
  const places: TokenPlace[] = [
    ...(teams ?? []).map(({ id, name }) => ({ kind: "team" as const, id, name })),
    ...(collaboratives ?? []).map(({ id, texts }) => ({
      kind: "collaborative" as const,
      id,
      name: titleOf(texts),
    })),
  ];
  return {
    readsSums: held.some((one) => may([one], "sums.list")),
    places: places.toSorted((a, b) => norwegianOrder(a.name, b.name)),
    tokens: (tokens ?? []).map(({ team, texts, ...one }) => ({
      ...one,
      place: team ?? (texts === null ? undefined : titleOf(texts)),
      expiresOn: Temporal.PlainDate.from(one.expiresOn),
      lastUsedOn: one.lastUsedOn === null ? undefined : Temporal.PlainDate.from(one.lastUsedOn),
      revokedAt: one.revokedAt === null ? undefined : Temporal.Instant.from(one.revokedAt),
    })),
  };
}
