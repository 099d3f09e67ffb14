import { sql } from "drizzle-orm";
import type { Database } from "../database/connect.ts";
import { prepared, type Statement } from "../database/prepared.ts";

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

/** All lines of a deed in one statement, in their order. */
const write = prepared(
  "write audit",
  sql`insert into audit_entry (at, person_id, actor, action, subject_kind, subject_id, collaborative_id, team_id, old_value, new_value, request_id)
    select ${sql.placeholder("now")}::timestamptz, ${sql.placeholder("person")}::uuid, ${sql.placeholder("actor")}, action, kind, id,
      collaborative, team, old, new, ${sql.placeholder("request")}
    from json_to_recordset(${sql.placeholder("rows")}::json)
      as r (action text, kind text, id text, collaborative uuid, team uuid, old jsonb, new jsonb)`,
);

/** The lines of one deed, gathered while it is done and written when it is (in the same transaction). */
export class AuditLines {
  readonly #by: { now: string; person: string | null; actor: string; request: string | null };
  readonly #lines: string[] = [];

  constructor(actor: Actor, now: Temporal.Instant, requestId: string | undefined) {
    this.#by = {
      now: now.toString(),
      person: actor.personId ?? null,
      actor: actor.name,
      request: requestId ?? null,
    };
  }

  add(...events: readonly AuditEvent[]): void {
    for (const { action, subject, collaborativeId, teamId, old, new: value } of events) {
      const { kind, id } = subject;
      this.#lines.push(
        JSON.stringify({ action, kind, id, collaborative: collaborativeId, team: teamId, old, new: value }),
      );
    }
  }

  /** Nothing when nothing was accepted. */
  get statement(): Statement | undefined {
    return this.#lines.length === 0 ? undefined : write.with(this.#values);
  }

  async write(database: Database): Promise<void> {
    if (this.#lines.length > 0) await write(database, this.#values);
  }

  get #values() {
    return { ...this.#by, rows: `[${this.#lines.join(",")}]` };
  }
}

/** Writes in the same transaction as the change. The role that serves can never change or remove it (C69). */
export async function writeAudit(
  database: Database,
  actor: Actor,
  now: Temporal.Instant,
  requestId: string | undefined,
  ...events: readonly AuditEvent[]
): Promise<void> {
  const lines = new AuditLines(actor, now, requestId);
  lines.add(...events);
  await lines.write(database);
}
