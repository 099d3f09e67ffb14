import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Texts } from "../../domain/language.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { Area } from "./read-area-sums.ts";

/** How many teams of an area use a package, and how many of them have begun to measure (A114). */
export interface Coverage {
  packages: { code: string; title: Texts }[];
  rows: { name: string; cells: Readonly<Record<string, { teams: number; begun: number }>> }[];
}

/** By county of today, or by municipality of today: also those where there is no team. */
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
    )
    select a.name, u.package_code as code, v.definition -> 'title' as title, v.position, u.teams, u.begun
    from (select distinct ${
      area.kind === "nation"
        ? sql`county_number as row, county_name as name from municipality_today`
        : sql`id as row, display_name as name from municipality_today where county_number = ${area.number}`
    }) a
    left join used u on u.row = a.row
    left join lateral (
      select definition, position from change_package_version where package_code = u.package_code
      order by valid_from <= (select day from today) desc, version desc limit 1
    ) v on true
    order by v.position, u.package_code`);
  const packages = new Map<string, { code: string; title: Texts }>();
  for (const { code, title } of rows)
    if (code !== null && title !== null) packages.set(code, { code, title });
  return {
    packages: [...packages.values()],
    rows: [...Map.groupBy(rows, ({ name }) => name)]
      .map(([name, of]) => ({
        name,
        cells: Object.fromEntries(
          of.flatMap(({ code, teams, begun }) => (code === null ? [] : [[code, { teams, begun }]])),
        ),
      }))
      .toSorted((a, b) => norwegianOrder(a.name, b.name)),
  };
}

interface CoverageRow extends Record<string, unknown> {
  name: string;
  code: string | null;
  title: Texts | null;
  teams: number;
  begun: number;
}
