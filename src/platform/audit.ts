import { type SQL, sql } from "drizzle-orm";
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

/** What all lines of one request say: when, who, and which request. */
export interface AuditBy {
  now: string;
  person: string | null;
  actor: string;
  request: string | null;
}

export function auditBy(actor: Actor, now: Temporal.Instant, requestId: string | undefined): AuditBy {
  return {
    now: now.toString(),
    person: actor.personId ?? null,
    actor: actor.name,
    request: requestId ?? null,
  };
}

/** A line as JSON, for `linesWritten`. */
export function auditLine({ action, subject, collaborativeId, teamId, old, new: value }: AuditEvent) {
  const { kind, id } = subject;
  return { action, kind, id, collaborative: collaborativeId, team: teamId, old, new: value };
}

/** What `linesWritten` reads of a line. */
export const lineColumns = sql`action text, kind text, id text, collaborative uuid, team uuid, old jsonb, new jsonb`;

/**
 * The part of a statement that writes lines: a change and its line are then one, and neither can be without the other. The
 * statement's values are those of `AuditBy` besides its own.
 * @param lines what stands after "from", with the columns of `lineColumns`
 */
export function linesWritten(lines: SQL): SQL {
  return sql`insert into audit_entry (at, person_id, actor, action, subject_kind, subject_id, collaborative_id, team_id, old_value, new_value, request_id)
    select ${sql.placeholder("now")}::timestamptz, ${sql.placeholder("person")}::uuid, ${sql.placeholder("actor")}, action, kind, id,
      collaborative, team, old, new, ${sql.placeholder("request")}
    from ${lines}`;
}

/** All lines of a deed in one statement, in their order. */
const write = prepared(
  "write audit",
  linesWritten(sql`json_to_recordset(${sql.placeholder("rows")}::json) as r (${lineColumns})`),
);

/** The lines of one deed, gathered while it is done and written when it is (in the same transaction). */
export class AuditLines {
  readonly #by: AuditBy;
  readonly #lines: string[] = [];

  constructor(by: AuditBy) {
    this.#by = by;
  }

  add(...events: readonly AuditEvent[]): void {
    for (const event of events) this.#lines.push(JSON.stringify(auditLine(event)));
  }

  /** Nothing when nothing was accepted. */
  get statement(): Statement | undefined {
    return this.#lines.length === 0
      ? undefined
      : write.with({ ...this.#by, rows: `[${this.#lines.join(",")}]` });
  }
}

/** Writes in the same transaction as the change. The role that serves can never change or remove it (C69). */
export async function writeAudit(
  database: Database,
  by: AuditBy,
  ...events: readonly AuditEvent[]
): Promise<void> {
  if (events.length > 0) await write(database, { ...by, rows: JSON.stringify(events.map(auditLine)) });
}
