import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import { prepared } from "../../../database/prepared.ts";
import type { KnownValue } from "../../../domain/measurement/cell-decision.ts";
import type { Entry } from "../../../domain/measurement/entry-check.ts";

/** One change of what stands: entered when nothing was known to stand there, corrected when something was, or taken away. */
export interface CellChange {
  teamMeasureId: string;
  period: Temporal.PlainDate;
  known: KnownValue | undefined;
  /** Absent when the value is taken away. */
  value: (Entry & { comment: string; late: boolean }) | undefined;
}

const deeds = ["add", "change", "take"] as const;
type Deed = (typeof deeds)[number];

/**
 * Makes all changes in one statement. What somebody else has changed meanwhile is left as it is. Rows are taken in the
 * order of their key, so that two sheets with the same cells wait for one another and not in a ring.
 * @returns the positions of those that were made
 */
export async function writeCells(
  database: Database,
  changes: readonly CellChange[],
  by: { personId: string | undefined; now: Temporal.Instant },
): Promise<Set<number>> {
  if (changes.length === 0) return new Set();
  const cells = changes.map(({ teamMeasureId, period, known, value }) => ({
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
  }));
  const asked = deeds.filter((deed) => cells.some((cell) => cell.deed === deed));
  const rows = await statementFor(asked)(database, {
    cells: JSON.stringify(cells),
    person: by.personId ?? null,
    now: by.now.toString(),
  });
  const positions = new Map(cells.map(({ measure, period }, at) => [`${measure} ${period}`, at]));
  return new Set(rows.map(({ measure, period }) => positions.get(`${measure} ${period}`) as number));
}

function deedOf(known: CellChange["known"], value: CellChange["value"]): Deed {
  if (value === undefined) return "take";
  return known === undefined ? "add" : "change";
}

type Statement = ReturnType<typeof prepared<Made>>;

interface Made {
  measure: string;
  period: string;
}

const statements = new Map<string, Statement>();

/** Only with what is needed: a statement that might change values wakes the sums even when it changes none. */
function statementFor(asked: readonly Deed[]): Statement {
  const name = `write cells: ${asked.join(" ")}`;
  let statement = statements.get(name);
  if (statement === undefined) {
    const parts = [
      cell,
      ...(asked.some((deed) => deed !== "add") ? [known] : []),
      ...asked.map((deed) => made[deed]),
    ];
    const all = asked.map(
      (deed) => sql`select team_measure_id as measure, period::text from ${sql.raw(deed)}`,
    );
    statement = prepared<Made>(
      name,
      sql`with ${sql.join(parts, sql`, `)} ${sql.join(all, sql` union all `)}`,
    );
    statements.set(name, statement);
  }
  return statement;
}

const person = sql`${sql.placeholder("person")}::uuid`;
const now = sql`${sql.placeholder("now")}::timestamptz`;

const cell = sql`cell as materialized (
  select * from json_to_recordset(${sql.placeholder("cells")}::json) as c (measure uuid, period date, deed text,
    numerator double precision, denominator double precision, none boolean, comment text, late boolean, version integer,
    entered timestamptz))`;

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
