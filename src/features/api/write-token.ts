import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { apiToken } from "../../database/schema.ts";
import { type ApiScope, makeToken, type TokenLimit } from "../../platform/api/token.ts";

export interface NewToken {
  personId: string;
  name: string;
  scopes: readonly ApiScope[];
  limit: TokenLimit;
  expiresOn: Temporal.PlainDate;
}

/** Keeps the hash of a new token; the text itself is given back once and is nowhere else. */
export async function storeToken(
  database: Database,
  wish: NewToken,
  now: Temporal.Instant,
): Promise<{ id: string; text: string }> {
  const { id, text, secretHash } = makeToken();
  const { limit, scopes, ...rest } = wish;
  await database
    .insert(apiToken)
    .values({ id, secretHash, ...rest, ...limit, scopes: [...scopes], createdAt: now });
  return { id, text };
}

/** Ends a token at once. The name of it, or undefined when this person has no such token that holds (C66). */
export async function revokeToken(
  database: Database,
  id: string,
  personId: string,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const { rows } = await database.execute<{ name: string }>(sql`
    update api_token set revoked_at = ${now.toString()}
    where id = ${id} and person_id = ${personId} and revoked_at is null returning name`);
  return rows[0]?.name;
}
