import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { prepared } from "../../database/prepared.ts";
import { idempotencyKey } from "../../database/schema.ts";
import type { TypedValues } from "./route.ts";
import type { SentForm } from "./sent-form.ts";

export type Repeat =
  { first: true } | { first: false; location: string | undefined } | { first: false; otherForm: true };

const take = prepared<{ key: string }>(
  "take key",
  sql`insert into idempotency_key (sender, key, body_hash, created_at)
    values (${sql.placeholder("sender")}, ${sql.placeholder("key")}, ${sql.placeholder("bodyHash")}, ${sql.placeholder("now")})
    on conflict do nothing returning key`,
);

/**
 * Takes a form's key in the transaction of its deed. Somebody who sends the same at the same time waits here until the
 * first is done, and then gets the first one's answer (C09). A key that comes with another form is refused (C10).
 */
export async function takeKey(
  database: Database,
  sender: string,
  key: string,
  bodyHash: string,
  now: Temporal.Instant,
): Promise<Repeat> {
  const taken = await take(database, { sender, key, bodyHash, now: now.toString() });
  if (taken.length === 1) return { first: true };
  const [row] = await database
    .select()
    .from(idempotencyKey)
    .where(and(eq(idempotencyKey.sender, sender), eq(idempotencyKey.key, key)));
  if (row === undefined || row.bodyHash !== bodyHash) return { first: false, otherForm: true };
  return { first: false, location: row.location ?? undefined };
}

export async function keepLocation(
  database: Database,
  sender: string,
  key: string,
  location: string,
): Promise<void> {
  await database
    .update(idempotencyKey)
    .set({ location })
    .where(and(eq(idempotencyKey.sender, sender), eq(idempotencyKey.key, key)));
}

/** The files of a form by what is in them: another file is another form, also when nothing else differs. */
export async function fileHashes(data: SentForm): Promise<Record<string, string[]>> {
  const hashes: Record<string, string[]> = {};
  for (const [name, value] of data) {
    if (typeof value === "string") continue;
    const hash = createHash("sha256").update(Buffer.from(await value.arrayBuffer()));
    (hashes[`file ${name}`] ??= []).push(hash.digest("base64url"));
  }
  return hashes;
}

/** Tells whether two sendings are the same form; the fields that every sending has anew are left out. */
export function bodyHash(path: string, typed: TypedValues): string {
  const fields = Object.entries(typed)
    .filter(([name]) => !name.startsWith("_"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([path, fields]))
    .digest("base64url");
}
