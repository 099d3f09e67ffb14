import type { Database } from "../database/connect.ts";
import { auditEntry } from "../database/schema.ts";

/** One accepted change: what was done to which thing, with the old and the new values. */
export interface AuditEvent {
  /** A deed in the words of the code: "team.enrolled", "register.closed". */
  action: string;
  subject: { kind: string; id: string };
  collaborativeId?: string | undefined;
  teamId?: string | undefined;
  old?: unknown;
  new?: unknown;
}

/** Who did it: a person, a visitor who is not known yet, or a job. */
export interface Actor {
  personId?: string | undefined;
  name: string;
}

/** Writes in the same transaction as the change. The role that serves can never change or remove it (C69). */
export async function writeAudit(
  database: Database,
  actor: Actor,
  now: Temporal.Instant,
  requestId: string | undefined,
  ...events: readonly AuditEvent[]
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    at: now,
    personId: actor.personId ?? null,
    actor: actor.name,
    action: event.action,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    collaborativeId: event.collaborativeId ?? null,
    teamId: event.teamId ?? null,
    oldValue: event.old ?? null,
    newValue: event.new ?? null,
    requestId: requestId ?? null,
  }));
  await database.insert(auditEntry).values(rows);
}
