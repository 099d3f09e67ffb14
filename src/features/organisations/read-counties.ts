import { sql } from "drizzle-orm";
import { byOfficialName } from "../../domain/organisations/name-order.ts";
import { byPart, type Part } from "../../domain/organisations/part.ts";
import type { Database } from "../../database/connect.ts";
import { norwegianOrder } from "../../platform/format.ts";

export interface CountySize {
  number: string;
  name: string;
  municipalities: number;
}

/** The counties of a day, each with how many municipalities it has, in Norwegian order. */
export async function readCounties(database: Database, day: Temporal.PlainDate): Promise<CountySize[]> {
  const { rows } = await database.execute<CountySize & Record<string, unknown>>(sql`
    select county_number as number, county_name as name, count(*)::integer as municipalities
    from municipality_on(${day}) group by county_number, county_name`);
  return rows.toSorted((a, b) => norwegianOrder(a.name, b.name));
}

export interface ListedMunicipality {
  id: string;
  number: string;
  officialName: string;
  otherNames: string[];
  countyName: string;
  /** Empty when it was there before 2015 as it is. */
  formedOf: Part[];
  formedYear: number | undefined;
}

/** The municipalities of a county on a day, in Norwegian order. Empty when there is no such county that day. */
export async function readCounty(
  database: Database,
  countyNumber: string,
  day: Temporal.PlainDate,
): Promise<ListedMunicipality[]> {
  const { rows } = await database.execute<Record<string, unknown>>(sql`
    select m.id, m.number, m.display_name as "officialName", m.other_names as "otherNames",
           m.county_name as "countyName", f.of as "formedOf", f.year as "formedYear"
    from municipality_on(${day}) m
    cross join lateral (
      select coalesce(json_agg(json_build_object(
               'name', v.name || coalesce(' (' || v.name_addition || ')', ''),
               'whole', not exists (select from municipality_succession o where o.from_id = s.from_id and o.to_id <> s.to_id)
             )), '[]') as of,
             extract(year from min(s.day))::integer as year
      from municipality_succession s
      join municipality_version v on v.municipality_id = s.from_id and v.valid_to = s.day
      where s.to_id = m.id
    ) f
    where m.county_number = ${countyNumber}`);
  return rows
    .map((row) => row as unknown as Omit<ListedMunicipality, "formedYear"> & { formedYear: number | null })
    .map((row) => ({
      ...row,
      formedOf: row.formedOf.toSorted(byPart),
      formedYear: row.formedYear ?? undefined,
    }))
    .toSorted(byOfficialName);
}
