import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { idempotencyKey } from "../../database/schema.ts";
import type { Language } from "../../domain/language.ts";
import { type Done, oneTransaction } from "../one-transaction.ts";
import { say } from "../words.ts";
import { takeKey } from "../web/idempotency.ts";
import { type ApiAnswer, problem } from "./api-answer.ts";
import { apiWords } from "./api-words.ts";

/** What makes two sendings the same call. */
export interface Sending {
  /** Whose key it is: two people may use the same one. */
  sender: string;
  key: string | undefined;
  /** Everything that decides what the call does: method, address, body, the version it was made from. */
  parts: readonly string[];
}

/**
 * Does a deed in one transaction, once for each key (C10): the same call again gets the first one's answer; the same
 * key with another body is 422; while the first is running, 409. An answer that says no leaves its key free.
 */
export async function writeOnce(
  database: Database,
  sending: Sending,
  now: Temporal.Instant,
  language: Language,
  deed: (database: Database) => Promise<Done<ApiAnswer>>,
): Promise<ApiAnswer> {
  return oneTransaction(
    database,
    (answer) => answer.status >= 400,
    (inside) => once(inside, sending, now, language, deed),
  );
}

async function once(
  database: Database,
  { sender, key, parts }: Sending,
  now: Temporal.Instant,
  language: Language,
  deed: (database: Database) => Promise<Done<ApiAnswer>>,
): Promise<Done<ApiAnswer>> {
  if (key === undefined) return deed(database);
  const text = say(apiWords, language);
  const { rows } = await database.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${sender} ${key}`}, 30)) as free`,
  );
  if (!rows[0]?.free) {
    return {
      answer: problem(
        { status: 409, code: "running", title: text.runningTitle, detail: text.running },
        { headers: { "Retry-After": "1" } },
      ),
    };
  }
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  const repeat = await takeKey(database, sender, key, hash, now);
  const isRow = and(eq(idempotencyKey.sender, sender), eq(idempotencyKey.key, key));
  if (!repeat.first) {
    if ("otherForm" in repeat)
      return {
        answer: problem({ status: 422, code: "usedKey", title: text.usedKeyTitle, detail: text.usedKey }),
      };
    const [kept] = await database.select({ answer: idempotencyKey.answer }).from(idempotencyKey).where(isRow);
    const answer = kept?.answer as ApiAnswer;
    return { answer: { ...answer, headers: { ...answer.headers, "Idempotency-Replayed": "true" } } };
  }
  const done = await deed(database);
  await database.update(idempotencyKey).set({ answer: done.answer }).where(isRow);
  return done;
}
