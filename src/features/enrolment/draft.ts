import { createHash } from "node:crypto";
import { and, desc, eq, isNull, or } from "drizzle-orm";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { Database } from "../../database/connect.ts";
import { enrolmentDraft } from "../../database/schema.ts";
import type { Ask } from "../../platform/web/ask.ts";

/** What was shown and accepted when a draft was sent and waits for its code (A082). */
export interface Sending {
  language: Language;
  acceptedText: string;
}

export interface Draft {
  id: string;
  contactEmail: string | undefined;
  /** As it was typed; the kind of collaborative says how to read it. */
  typed: Record<string, unknown>;
  sending: Sending | undefined;
  updatedAt: Temporal.Instant;
}

function browserHash(browser: string): Buffer {
  return createHash("sha256").update(`draft ${browser}`).digest();
}

/** The newest unsent draft of this browser, or of the person whose confirmed address it names. */
export async function findDraft(ask: Ask, collaborativeId: string): Promise<Draft | undefined> {
  const [row] = await ask.database
    .select()
    .from(enrolmentDraft)
    .where(
      and(eq(enrolmentDraft.collaborativeId, collaborativeId), isNull(enrolmentDraft.teamId), ownDraft(ask)),
    )
    .orderBy(desc(enrolmentDraft.updatedAt))
    .limit(1);
  return row && draftOf(row);
}

export async function saveDraft(
  ask: Ask,
  collaborativeId: string,
  draft: { contactEmail: string; typed: object; sending?: Sending },
): Promise<string> {
  const form = { typed: draft.typed, ...(draft.sending ? { sending: draft.sending } : {}) };
  const values = {
    form,
    contactEmail: draft.contactEmail,
    browserHash: browserHash(ask.browser),
    updatedAt: ask.now,
  };
  const before = await findDraft(ask, collaborativeId);
  if (before !== undefined) {
    await ask.database.update(enrolmentDraft).set(values).where(eq(enrolmentDraft.id, before.id));
    return before.id;
  }
  const [row] = await ask.database
    .insert(enrolmentDraft)
    .values({ ...values, collaborativeId, createdAt: ask.now })
    .returning({ id: enrolmentDraft.id });
  if (row === undefined) throw new Error("A draft was not kept");
  return row.id;
}

/** A draft that has become a team only tells this browser which. */
export async function draftBecame(ask: Ask, collaborativeId: string, teamId: string): Promise<void> {
  const draft = await findDraft(ask, collaborativeId);
  const values = { teamId, form: {}, browserHash: browserHash(ask.browser), updatedAt: ask.now };
  if (draft === undefined)
    await ask.database.insert(enrolmentDraft).values({ ...values, collaborativeId, createdAt: ask.now });
  else await ask.database.update(enrolmentDraft).set(values).where(eq(enrolmentDraft.id, draft.id));
}

export async function forgetDraft(ask: Ask, collaborativeId: string): Promise<void> {
  await ask.database
    .delete(enrolmentDraft)
    .where(
      and(eq(enrolmentDraft.collaborativeId, collaborativeId), isNull(enrolmentDraft.teamId), ownDraft(ask)),
    );
}

/** The team that this browser has sent in the collaborative last, to show its receipt. */
export async function teamSentHere(ask: Ask, teamId: string): Promise<boolean> {
  const rows = await ask.database
    .select({ id: enrolmentDraft.id })
    .from(enrolmentDraft)
    .where(and(eq(enrolmentDraft.teamId, teamId), eq(enrolmentDraft.browserHash, browserHash(ask.browser))));
  return rows.length > 0;
}

/** The team made from the newest sent form of this browser. */
export async function lastTeamSentHere(
  database: Database,
  browser: string,
  collaborativeId: string,
): Promise<string | undefined> {
  const [row] = await database
    .select({ teamId: enrolmentDraft.teamId })
    .from(enrolmentDraft)
    .where(
      and(
        eq(enrolmentDraft.collaborativeId, collaborativeId),
        eq(enrolmentDraft.browserHash, browserHash(browser)),
      ),
    )
    .orderBy(desc(enrolmentDraft.updatedAt))
    .limit(1);
  return row?.teamId ?? undefined;
}

function ownDraft(ask: Ask) {
  const here = eq(enrolmentDraft.browserHash, browserHash(ask.browser));
  return ask.person === undefined ? here : or(here, eq(enrolmentDraft.contactEmail, ask.person.email));
}

function draftOf(row: typeof enrolmentDraft.$inferSelect): Draft {
  const { typed, sending } = row.form as { typed?: Record<string, unknown>; sending?: Partial<Sending> };
  const whole = sending && isLanguage(sending.language) && typeof sending.acceptedText === "string";
  return {
    id: row.id,
    contactEmail: row.contactEmail ?? undefined,
    typed: typed ?? {},
    sending: whole ? (sending as Sending) : undefined,
    updatedAt: row.updatedAt,
  };
}
