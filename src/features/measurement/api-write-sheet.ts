import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { ValueToSave } from "./write-value.ts";

/**
 * Saves many values in one statement; each is as `saveValue` would save it alone. What somebody else has changed
 * meanwhile is left as it is.
 * @returns the positions of those that were saved
 */
export async function saveSheet(database: Database, values: readonly ValueToSave[]): Promise<Set<number>> {
  if (values.length === 0) return new Set();
  const cells = values.map(({ teamMeasureId, period, known, entry, comment, late, personId, now }, at) => ({
    at,
    measure: teamMeasureId,
    period: period.toString(),
    numerator: entry.numerator,
    denominator: entry.denominator,
    none: entry.notApplicable,
    comment,
    late,
    person: personId ?? null,
    now: now.toString(),
    version: known?.version ?? null,
    entered: known?.enteredAt.toString() ?? null,
  }));
  const { rows } = await database.execute<{ at: number }>(sql`
    with cell as (
      select * from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as c (at integer, measure uuid, period date,
        numerator double precision, denominator double precision, none boolean, comment text, late boolean, person uuid,
        now timestamptz, version integer, entered timestamptz)
    ),
    added as (
      insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, comment, late, entered_by, entered_at)
      select measure, period, numerator, denominator, none, comment, late, person, now
      from cell where version is null order by measure, period
      on conflict do nothing returning team_measure_id, period
    ),
    known as materialized (
      select v.team_measure_id, v.period from measurement v
      join cell c on c.measure = v.team_measure_id and c.period = v.period and c.version = v.version and c.entered = v.entered_at
      order by 1, 2 for update of v
    ),
    changed as (
      update measurement v set numerator = c.numerator, denominator = c.denominator, not_applicable = c.none,
        comment = c.comment, entered_by = c.person, entered_at = c.now, version = v.version + 1
      from cell c join known k on k.team_measure_id = c.measure and k.period = c.period
      where v.team_measure_id = c.measure and v.period = c.period and v.version = c.version and v.entered_at = c.entered
      returning v.team_measure_id, v.period
    )
    select c.at from cell c
    join (select * from added union all select * from changed) s on s.team_measure_id = c.measure and s.period = c.period`);
  return new Set(rows.map(({ at }) => at));
}
