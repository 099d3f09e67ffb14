import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { StoredCell } from "./read-cells.ts";

export interface StandingCell {
  /** The measure's code. */
  measure: string;
  period: string;
  stored: StoredCell;
}

/** What stands there now: of these measures and periods, or of all when none are named. */
export async function readStandingCells(
  database: Database,
  teamId: string,
  { measures, periods }: { measures: readonly string[]; periods: readonly string[] },
): Promise<StandingCell[]> {
  const { rows } = await database.execute<Row>(sql`
    select tm.measure_code as measure, x.period::text, x.numerator, x.denominator, x.not_applicable as "notApplicable",
      x.comment, x.late, nullif(p.name, '') as "enteredBy", to_json(x.entered_at) as "enteredAt", x.version
    from team_measure tm join measurement x on x.team_measure_id = tm.id left join person p on p.id = x.entered_by
    where tm.team_id = ${teamId}
      and (${measures.length === 0} or tm.measure_code = any(${sql.param(measures)}::text[]))
      and (${periods.length === 0} or x.period::text = any(${sql.param(periods)}::text[]))
    order by tm.position, x.period`);
  return rows.map(({ measure, period, enteredBy, enteredAt, ...kept }) => ({
    measure,
    period,
    stored: { ...kept, enteredBy: enteredBy ?? undefined, enteredAt: Temporal.Instant.from(enteredAt) },
  }));
}

interface Row extends Record<string, unknown> {
  measure: string;
  period: string;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string;
  late: boolean;
  enteredBy: string | null;
  enteredAt: string;
  version: number;
}
