import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { loginCode } from "../../database/schema.ts";
import { readSecret } from "../secret.ts";

/** What a code opens: a log-in, or the confirmation of the contact's address in an enrolment. */
export type CodePurpose = "login" | "enrolment";

export const codeMinutes = 10;
export const codeAttempts = 5;

/** A typed code is the only way in: opening a link uses nothing up, so a mail scanner cannot (ASVS 6.5). */
export async function makeCode(
  database: Database,
  email: string,
  purpose: CodePurpose,
  now: Temporal.Instant,
): Promise<string> {
  const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
  await endCodes(database, email, purpose, now);
  await database.insert(loginCode).values({
    email,
    purpose,
    codeHash: await hash(database, email, code),
    createdAt: now,
    expiresAt: now.add({ minutes: codeMinutes }),
  });
  return code;
}

export type CodeAnswer = "right" | "wrong" | "ended";

/**
 * Tries a typed code. A right one is used up; a wrong one is counted, and after five the code is ended. The caller
 * keeps what was written also when the answer is no.
 */
export async function tryCode(
  database: Database,
  email: string,
  purpose: CodePurpose,
  typed: string,
  now: Temporal.Instant,
): Promise<CodeAnswer> {
  const [open] = await database
    .select()
    .from(loginCode)
    .where(and(eq(loginCode.email, email), eq(loginCode.purpose, purpose), isNull(loginCode.endedAt)))
    .orderBy(desc(loginCode.createdAt))
    .limit(1)
    .for("update");
  const given = await hash(database, email, typed.replaceAll(/\D/g, ""));
  if (open === undefined || Temporal.Instant.compare(now, open.expiresAt) >= 0) return "ended";
  const right = timingSafeEqual(given, open.codeHash);
  const attempts = open.attempts + 1;
  const ended = right || attempts >= codeAttempts;
  await database
    .update(loginCode)
    .set({ attempts, endedAt: ended ? now : null })
    .where(eq(loginCode.id, open.id));
  if (right) return "right";
  return ended ? "ended" : "wrong";
}

async function endCodes(
  database: Database,
  email: string,
  purpose: CodePurpose,
  now: Temporal.Instant,
): Promise<void> {
  await database
    .update(loginCode)
    .set({ endedAt: now })
    .where(and(eq(loginCode.email, email), eq(loginCode.purpose, purpose), isNull(loginCode.endedAt)));
}

async function hash(database: Database, email: string, code: string): Promise<Buffer> {
  return createHmac("sha256", await readSecret(database, "login-code"))
    .update(`${email} ${code}`)
    .digest();
}
