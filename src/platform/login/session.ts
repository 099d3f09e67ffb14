import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { loginSession } from "../../database/schema.ts";
import type { CookieChange } from "../web/answer.ts";
import { longestDays, tokenHash } from "../web/who.ts";

export const sessionCookie = "okt";

/**
 * Logs a person in: a new session with a new secret, whatever the browser had before. Only the secret's hash is kept.
 * Other ways of logging in (OIDC, passkeys) end here too.
 * @returns the cookie to set
 */
export async function beginSession(
  database: Database,
  personId: string,
  now: Temporal.Instant,
): Promise<CookieChange> {
  const token = randomBytes(32).toString("base64url");
  await database.insert(loginSession).values({
    tokenHash: tokenHash(token),
    personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: now.add({ hours: longestDays * 24 }),
  });
  return { name: sessionCookie, value: token, maxAgeSeconds: longestDays * 24 * 3600 };
}

/** Ends a session on the server; the cookie alone is worth nothing afterwards. */
export async function endSession(database: Database, token: string): Promise<CookieChange> {
  await database.delete(loginSession).where(eq(loginSession.tokenHash, tokenHash(token)));
  return { name: sessionCookie };
}
