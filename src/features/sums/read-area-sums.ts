import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { prepared } from "../../database/prepared.ts";
import type { AreaPart, PeriodPart } from "../../domain/sums/area-sums.ts";
import { dayOf } from "../../domain/shared-days.ts";
import type { MeasureSum } from "../../domain/sums/measure-sum.ts";

/** The nation by its counties, or a county of today by its municipalities. */
export type Area = { kind: "nation" } | { kind: "county"; number: string };

/** A measure in a year. Simulated figures are read by themselves, never among real ones. */
export interface SumQuestion {
  area: Area;
  measure: { code: string; version: number };
  /** Periods that begin in it. «Datidens» division is that of its first day: divisions change with the year. */
  year: number;
  simulated: boolean;
  today: Temporal.PlainDate;
}

export interface ReadAreaSums {
  parts: AreaPart[];
  periods: PeriodPart[];
}

/** Stands for a row that no county can be named for. */
export const SPLIT = "split";

/** The prepared sums of a year, added: by the smallest areas both divisions keep together, and by period. One query. */
export async function readAreaSums(
  database: Database,
  { area, measure, year, simulated, today }: SumQuestion,
): Promise<ReadAreaSums> {
  const asked = {
    code: measure.code,
    version: measure.version,
    simulated,
    firstDay: `${year}-01-01`,
    today: today.toString(),
  };
  const rows =
    area.kind === "nation"
      ? await ofNation(database, asked)
      : await ofCounty(database, { ...asked, county: area.number });
  const parts: AreaPart[] = [];
  const periods: PeriodPart[] = [];
  for (const row of rows) {
    const sum = toSum(row);
    if (row.period === null) parts.push({ id: row.id, thenRow: row.thenRow, todayRow: row.todayRow, sum });
    else
      periods.push({
        period: dayOf(row.period),
        inThen: row.inThen,
        inToday: row.inToday,
        sum,
      });
  }
  return { parts, periods };
}

const question = sql`${sql.placeholder("code")}, ${sql.placeholder("version")}, ${sql.placeholder("simulated")},
  ${sql.placeholder("firstDay")}::date, ${sql.placeholder("today")}::date`;
const columns = sql`period::text, id, then_row as "thenRow", today_row as "todayRow", in_then as "inThen", in_today as "inToday",
  numerator, denominator, closed_numerator as "closedNumerator", closed_denominator as "closedDenominator", counted, reports`;
const ofNation = prepared<PartRow | PeriodRow>(
  "sums of the nation",
  sql`select ${columns} from nation_measure_sums(${question})`,
);
const ofCounty = prepared<PartRow | PeriodRow>(
  "sums of a county",
  sql`select ${columns} from county_measure_sums(${sql.placeholder("county")}, ${question})`,
);

type SumRow = MeasureSum & Record<string, unknown>;
type PartRow = SumRow & { id: string; period: null; thenRow: string | null; todayRow: string | null };
type PeriodRow = SumRow & { id: null; period: string; inThen: boolean; inToday: boolean };

function toSum({
  numerator,
  denominator,
  closedNumerator,
  closedDenominator,
  counted,
  reports,
}: SumRow): MeasureSum {
  return { numerator, denominator, closedNumerator, closedDenominator, counted, reports };
}
