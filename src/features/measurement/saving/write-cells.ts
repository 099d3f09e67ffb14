import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { type Prepared, preparedAs } from "../../../database/prepared.ts";
import type { KnownValue } from "../../../domain/measurement/cell-decision.ts";
import type { Entry } from "../../../domain/measurement/entry-check.ts";
import {
  type AuditBy,
  type AuditEvent,
  auditLine,
  lineColumns,
  linesWritten,
} from "../../../platform/audit.ts";

/** One change of what stands: entered when nothing was known to stand there, corrected when something was, or taken away. */
export interface CellChange {
  teamMeasureId: string;
  period: Temporal.PlainDate;
  known: KnownValue | undefined;
  /** Absent when the value is taken away. */
  value: (Entry & { comment: string; late: boolean }) | undefined;
  /** Its line in the log. */
  event: AuditEvent;
}

const deeds = ["add", "change", "take"] as const;
type Deed = (typeof deeds)[number];

/**
 * Makes all changes and writes their lines in the log, in one statement: none is without the other. What somebody else has
 * changed meanwhile is left as it is, and has no line. Rows are taken in the order of their key, so that two sheets with the
 * same cells wait for one another and not in a ring.
 * @returns the positions of those that were made
 */
export async function writeCells(
  database: Database,
  changes: readonly CellChange[],
  by: AuditBy,
): Promise<Set<number>> {
  if (changes.length === 0) return new Set();
  const cells = changes.map(({ teamMeasureId, period, known, value, event }) => ({
    measure: teamMeasureId,
    period: period.toString(),
    deed: deedOf(known, value),
    numerator: value?.numerator,
    denominator: value?.denominator,
    none: value?.notApplicable,
    comment: value?.comment,
    late: value?.late,
    version: known?.version,
    entered: known?.enteredAt.toString(),
    line: auditLine(event),
  }));
  const asked = deeds.filter((deed) => cells.some((cell) => cell.deed === deed));
  const rows = await statementFor(asked)(database, { ...by, cells: JSON.stringify(cells) });
  const positions = new Map(cells.map(({ measure, period }, at) => [`${measure} ${period}`, at]));
  return new Set(rows.map(({ measure, period }) => positions.get(`${measure} ${period}`) as number));
}

function deedOf(known: CellChange["known"], value: CellChange["value"]): Deed {
  if (value === undefined) return "take";
  return known === undefined ? "add" : "change";
}

interface Made {
  measure: string;
  period: string;
}

/** Only with what is needed: a statement that might change values wakes the sums even when it changes none. */
function statementFor(asked: readonly Deed[]): Prepared<Made> {
  return preparedAs<Made>(`write cells: ${asked.join(" ")}`, () => {
    const all = asked.map((deed) => sql`select team_measure_id as measure, period from ${sql.raw(deed)}`);
    const parts = [
      cell,
      ...(asked.some((deed) => deed !== "add") ? [known] : []),
      ...asked.map((deed) => made[deed]),
      sql`made as (${sql.join(all, sql` union all `)})`,
      sql`logged as (${linesWritten(
        sql`made join cell c using (measure, period) cross join lateral json_to_record(c.line) as r (${lineColumns})`,
      )})`,
    ];
    return sql`with ${sql.join(parts, sql`, `)} select measure, period::text from made`;
  });
}

const person = sql`${sql.placeholder("person")}::uuid`;
const now = sql`${sql.placeholder("now")}::timestamptz`;

const cell = sql`cell as materialized (
  select * from json_to_recordset(${sql.placeholder("cells")}::json) as c (measure uuid, period date, deed text,
    numerator double precision, denominator double precision, none boolean, comment text, late boolean, version integer,
    entered timestamptz, line json))`;

/** Those that stand as they were known, held until the end. */
const known = sql`known as materialized (
  select c.* from cell c
  join measurement v on v.team_measure_id = c.measure and v.period = c.period and v.version = c.version and v.entered_at = c.entered
  where c.deed <> 'add' order by c.measure, c.period for update of v)`;

const isKnown = sql`v.team_measure_id = k.measure and v.period = k.period and v.version = k.version and v.entered_at = k.entered
  returning v.team_measure_id, v.period`;

const made: Readonly<Record<Deed, SQL>> = {
  add: sql`add as (
    insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_by, entered_at)
    select measure, period, numerator, denominator, none, comment, late, ${person}, ${now}
    from cell where deed = 'add' order by measure, period
    on conflict do nothing returning team_measure_id, period)`,
  change: sql`change as (
    update measurement v set numerator = k.numerator, denominator = k.denominator, not_applicable = k.none,
      comment = k.comment, entered_by = ${person}, entered_at = ${now}, version = v.version + 1
    from known k where k.deed = 'change' and ${isKnown})`,
  take: sql`take as (delete from measurement v using known k where k.deed = 'take' and ${isKnown})`,
};
