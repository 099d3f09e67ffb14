import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
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
  const cells = changes.map(({ teamMeasureId, period, known, value }, at) => ({
    at,
    measure: teamMeasureId,
    period: period.toString(),
    deed: value === undefined ? "take" : known === undefined ? "add" : "change",
    numerator: value?.numerator,
    denominator: value?.denominator,
    none: value?.notApplicable,
    comment: value?.comment,
    late: value?.late,
    version: known?.version,
    entered: known?.enteredAt.toString(),
  }));
  const person = by.personId ?? null;
  const now = by.now.toString();
  const adds = cells.some(({ deed }) => deed === "add");
  const changesOrTakes = cells.some(({ deed }) => deed !== "add");
  // only what is needed: a statement that might change values wakes the sums even when it changes none
  const parts: [name: string, SQL][] = [];
  if (adds)
    parts.push([
      "added",
      sql`insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_by, entered_at)
        select measure, period, numerator, denominator, none, comment, late, ${person}::uuid, ${now}::timestamptz
        from cell where deed = 'add' order by measure, period
        on conflict do nothing returning team_measure_id, period`,
    ]);
  if (changesOrTakes)
    parts.push([
      "known",
      sql`select c.* from measurement v
        join cell c on c.measure = v.team_measure_id and c.period = v.period and c.version = v.version and c.entered = v.entered_at
        where c.deed <> 'add' order by c.measure, c.period for update of v`,
    ]);
  if (cells.some(({ deed }) => deed === "change"))
    parts.push([
      "changed",
      sql`update measurement v set numerator = k.numerator, denominator = k.denominator, not_applicable = k.none,
          comment = k.comment, entered_by = ${person}::uuid, entered_at = ${now}::timestamptz, version = v.version + 1
        from known k
        where k.deed = 'change' and v.team_measure_id = k.measure and v.period = k.period and v.version = k.version and v.entered_at = k.entered
        returning v.team_measure_id, v.period`,
    ]);
  if (cells.some(({ deed }) => deed === "take"))
    parts.push([
      "taken",
      sql`delete from measurement v using known k
        where k.deed = 'take' and v.team_measure_id = k.measure and v.period = k.period and v.version = k.version and v.entered_at = k.entered
        returning v.team_measure_id, v.period`,
    ]);
  const made = sql.join(
    parts.filter(([name]) => name !== "known").map(([name]) => sql`select * from ${sql.raw(name)}`),
    sql` union all `,
  );
  const { rows } = await database.execute<{ at: number }>(sql`
    with cell as materialized (
      select * from json_to_recordset(${JSON.stringify(cells)}::json) as c (at integer, measure uuid, period date, deed text,
        numerator double precision, denominator double precision, none boolean, comment text, late boolean, version integer,
        entered timestamptz)
    ),
    ${sql.join(
      parts.map(([name, part]) => sql`${sql.raw(name)} as materialized (${part})`),
      sql`, `,
    )}
    select c.at from cell c join (${made}) d on d.team_measure_id = c.measure and d.period = c.period`);
  return new Set(rows.map(({ at }) => at));
}
