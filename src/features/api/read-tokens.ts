import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeTexts } from "../../database/json-columns.ts";
import { type HeldRole, may } from "../../domain/access.ts";
import type { Language } from "../../domain/language.ts";
import { longDay, norwegianOrder } from "../../platform/format.ts";
import type { ApiScope } from "../../platform/api/token.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

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
  /** Whether there is anything this person may deliver or correct. */
  writes: boolean;
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
  teams: { id: string; name: string; texts: CollaborativeTexts }[] | null;
  collaboratives:
    | { id: string; slug: string; texts: CollaborativeTexts; organizer: string; firstDay: string | null }[]
    | null;
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
      (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'texts', c.texts))
        from team t join collaborative c on c.id = t.collaborative_id where t.id = any(${sql.param(teamIds)}::uuid[])) as teams,
      (select jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'texts', c.texts, 'organizer', o.name, 'firstDay', (
          select min(d.day)::text from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id)))
        from collaborative c join organizer o on o.id = c.organizer_id
        where c.kind = 'collaborative' and (c.id = any(${sql.param(collaborativeIds)}::uuid[])
          or c.organizer_id = any(${sql.param(organizerIds)}::uuid[]))) as collaboratives`);
  const { tokens, teams, collaboratives } = rows[0] as Row;
  const titleOf = (texts: CollaborativeTexts) => (texts[language]?.title || texts.nb.title) ?? "";
  const places = [
    ...toldApart(
      (teams ?? []).map(({ id, name, texts }) => ({ kind: "team", id, names: [name, titleOf(texts)] })),
    ),
    ...toldApart(
      (collaboratives ?? []).map(({ id, slug, texts, organizer, firstDay }) => ({
        kind: "collaborative",
        id,
        names: [titleOf(texts), firstDay === null ? "" : from(firstDay, language), organizer, slug],
      })),
    ),
  ];
  return {
    writes: held.some((one) => may([one], "measurement.write", { ...one, teamId: one.teamId ?? "any" })),
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

/** Places of one name are told apart by as much more as it takes: the year alone would be noise where there is one. */
function toldApart(
  places: readonly { kind: TokenPlace["kind"]; id: string; names: readonly string[] }[],
): TokenPlace[] {
  const named = (most: number) =>
    Map.groupBy(places, ({ names }) => names.slice(0, most).filter(Boolean).join(", "));
  return places.map(({ kind, id, names }) => {
    for (let most = 1; ; most++) {
      const name = names.slice(0, most).filter(Boolean).join(", ");
      if (most === names.length || named(most).get(name)?.length === 1) return { kind, id, name };
    }
  });
}

function from(day: string, language: Language): string {
  return say(words, language).from(longDay(Temporal.PlainDate.from(day), language));
}
