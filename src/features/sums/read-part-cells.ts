import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { dayOf } from "../../domain/shared-days.ts";
import type { MeasureSum } from "../../domain/sums/measure-sum.ts";
import type { PartCell } from "../../domain/sums/part-periods.ts";
import { SPLIT, type SumQuestion } from "./read-area-sums.ts";

/** The prepared sums of a year by the parts of an area's picture and by period: the picture itself, not yet added up. */
export async function readPartCells(
  database: Database,
  { area, measure, year, simulated, today }: SumQuestion,
): Promise<PartCell[]> {
  const firstDay = sql`${`${year}-01-01`}::date`;
  const onDay = sql`${today.toString()}::date`;
  const inCounty = area.kind === "county" ? area.number : null;
  const columns =
    inCounty === null
      ? sql`concat_ws(' ', h.county_number, t.county_number) as id, coalesce(h.county_number::text, ${SPLIT}) as "thenRow",
          coalesce(t.county_number::text, ${SPLIT}) as "todayRow"`
      : sql`s.municipality_id as id,
          case when h.county_number = ${inCounty} then coalesce(h.identity_id, s.municipality_id) end as "thenRow",
          case when t.county_number = ${inCounty} then coalesce(t.identity_id, s.municipality_id) end as "todayRow"`;
  const { rows } = await database.execute<CellRow>(sql`
    select ${columns}, s.period::text, sum(s.numerator)::double precision / 100 as numerator,
      sum(s.denominator)::double precision / 100 as denominator,
      sum(s.closed_numerator)::double precision / 100 as "closedNumerator",
      sum(s.closed_denominator)::double precision / 100 as "closedDenominator",
      sum(s.counted)::integer as counted, sum(s.reports)::integer as reports
    from measure_sum s
    left join municipality_place h on h.municipality_id = s.municipality_id and h.valid_from <= ${firstDay} and ${firstDay} < h.valid_to
    left join municipality_place t on t.municipality_id = s.municipality_id and t.valid_from <= ${onDay} and ${onDay} < t.valid_to
    where s.measure_code = ${measure.code} and s.measure_version = ${measure.version} and s.simulated = ${simulated}
      and s.period >= ${firstDay} and s.period < ${firstDay} + interval '1 year' and s.reports > 0
      and ${inCounty === null ? sql`true` : sql`(h.county_number = ${inCounty} or t.county_number = ${inCounty})`}
    group by 1, 2, 3, 4`);
  return rows.map(({ id, thenRow, todayRow, period, ...sum }) => ({
    id,
    thenRow,
    todayRow,
    period: dayOf(period),
    sum,
  }));
}

type CellRow = MeasureSum & {
  id: string;
  thenRow: string | null;
  todayRow: string | null;
  period: string;
} & Record<string, unknown>;
