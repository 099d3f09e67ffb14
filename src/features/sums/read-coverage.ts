import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Texts } from "../../domain/language.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { Area } from "./read-area-sums.ts";

/** How many teams of an area use a package, and how many of them have begun to measure (A114). */
export interface Coverage {
  packages: { code: string; title: Texts; teams: number; begun: number }[];
  rows: { name: string; cells: Readonly<Record<string, { teams: number; begun: number }>> }[];
}

/**
 * By county of today, or by municipality of today, and every package of the national catalogue: also those without a team,
 * for the gaps are what is looked for. A network's own package is among them where it is used.
 */
export async function readCoverage(
  database: Database,
  { area, simulated }: { area: Area; simulated: boolean },
): Promise<Coverage> {
  const { rows } = await database.execute<CoverageRow>(sql`
    with today as (select ((now() + make_interval(secs => coalesce((select offset_seconds from example_clock), 0))) at time zone 'Europe/Oslo')::date as day),
    used as (
      select ${area.kind === "nation" ? sql`p.county_number` : sql`p.identity_id`} as row, tp.package_code,
        count(*)::integer as teams,
        count(*) filter (where exists (
          select from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
          join measurement v on v.team_measure_id = tm.id
          where tm.team_id = t.id and m.package_code = tp.package_code and tm.data_source is null))::integer as begun
      from team t
      join collaborative c on c.id = t.collaborative_id and c.simulated = ${simulated}
      join team_package tp on tp.team_id = t.id
      cross join today
      join municipality_place p on p.municipality_id = t.municipality_id and p.valid_from <= today.day and today.day < p.valid_to
      where t.state = 'enrolled'
      group by 1, 2
    ), areas as (
      select distinct ${
        area.kind === "nation"
          ? sql`county_number as row, county_name as name from municipality_today`
          : sql`id as row, display_name as name from municipality_today where county_number = ${area.number}`
      }
    ), packages as (
      select p.code, v.definition -> 'title' as title, v.position
      from change_package p cross join today cross join lateral (
        select definition, position, valid_from <= today.day and (valid_to is null or today.day < valid_to) as stands
        from change_package_version where package_code = p.code
        order by valid_from <= today.day desc, version desc limit 1
      ) v
      where (p.collaborative_id is null and v.stands) or p.code in (select package_code from used)
    )
    select a.name, p.code, p.title, coalesce(u.teams, 0) as teams, coalesce(u.begun, 0) as begun
    from areas a cross join packages p
    left join used u on u.row = a.row and u.package_code = p.code
    order by p.position, p.code`);
  return {
    packages: [...Map.groupBy(rows, ({ code }) => code)].map(([code, of]) => ({
      code,
      title: (of[0] as CoverageRow).title,
      teams: of.reduce((sum, { teams }) => sum + teams, 0),
      begun: of.reduce((sum, { begun }) => sum + begun, 0),
    })),
    rows: [...Map.groupBy(rows, ({ name }) => name)]
      .map(([name, of]) => ({
        name,
        cells: Object.fromEntries(of.map(({ code, teams, begun }) => [code, { teams, begun }])),
      }))
      .toSorted((a, b) => norwegianOrder(a.name, b.name)),
  };
}

interface CoverageRow extends Record<string, unknown> {
  name: string;
  code: string;
  title: Texts;
  teams: number;
  begun: number;
}
