import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Division } from "../../domain/organisations/division.ts";
import { norwegianOrder } from "../../platform/format.ts";
import { SPLIT, type SumQuestion } from "./read-area-sums.ts";

/** What the rows of a picture are called, in Norwegian order: counties of a day, or municipalities. */
export interface RowName {
  row: string;
  name: string;
  /** A municipality that was split between several: it stands under its own name, until a person chooses. */
  split: boolean;
}

export async function readRowNames(
  database: Database,
  question: SumQuestion,
  division: Division,
  rows: readonly string[],
): Promise<RowName[]> {
  const day = division === "today" ? question.today : new Temporal.PlainDate(question.year, 1, 1);
  const at = sql`${day.toString()}::date`;
  const { rows: names } = await database.execute<RowName & Record<string, unknown>>(
    question.area.kind === "nation"
      ? sql`select number as row, name, false as split from county
          where number = any(${sql.param(rows)}::text[]) and coalesce(valid_from, '-infinity') <= ${at} and ${at} < coalesce(valid_to, 'infinity')`
      : sql`select id as row, municipality_name_on(id, ${at}) as name, p.identity_id is null as split
          from unnest(${sql.param(rows)}::text[]) as id
          left join municipality_place p on p.municipality_id = id and p.valid_from <= ${at} and ${at} < p.valid_to`,
  );
  return names.filter(({ row }) => row !== SPLIT).toSorted((a, b) => norwegianOrder(a.name, b.name));
}

/** The name of a county of today. */
export async function readCountyName(database: Database, number: string): Promise<string | undefined> {
  const { rows } = await database.execute<{ name: string }>(
    sql`select county_name as name from municipality_today where county_number = ${number} limit 1`,
  );
  return rows[0]?.name;
}
