import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { collaborative, collaborativeTerms } from "../../database/schema.ts";
import { isSameJson, termsOf } from "../../domain/collaborative-terms.ts";
import { readCollaborative } from "./read-collaborative.ts";

/**
 * Takes the collaborative for one change, when it is still the one the form was made from. Somebody who saves at the
 * same time waits here, and then finds another version.
 */
export async function claimVersion(
  database: Database,
  id: string,
  version: number,
  now: Temporal.Instant,
): Promise<boolean> {
  const taken = await database
    .update(collaborative)
    .set({ version: sql`${collaborative.version} + 1`, updatedAt: now })
    .where(and(eq(collaborative.id, id), eq(collaborative.version, version)))
    .returning({ id: collaborative.id });
  return taken.length === 1;
}

/**
 * Keeps what is published as a new version when its texts or terms are others than the last kept; teams that have
 * enrolled stay with theirs (A082, C29). A draft has none to keep.
 */
export async function keepTerms(database: Database, id: string, now: Temporal.Instant): Promise<void> {
  const one = await readCollaborative(database, id);
  if (one.state === "draft") return;
  const terms = termsOf(one);
  const [last] = await database
    .select()
    .from(collaborativeTerms)
    .where(eq(collaborativeTerms.collaborativeId, id))
    .orderBy(desc(collaborativeTerms.version))
    .limit(1);
  if (last !== undefined && isSameJson(last.terms, terms) && isSameJson(last.texts, one.texts)) return;
  const version = (last?.version ?? 0) + 1;
  await database
    .insert(collaborativeTerms)
    .values({ collaborativeId: id, version, texts: one.texts, terms, createdAt: now });
  await database.update(collaborative).set({ termsVersion: version }).where(eq(collaborative.id, id));
}
