import { sql } from "drizzle-orm";
import { foldName } from "../../domain/organisations/fold-name.ts";
import { byOfficialName } from "../../domain/organisations/name-order.ts";
import { searchRank } from "../../domain/organisations/search-names.ts";
import type { Database } from "../../database/connect.ts";

export interface FoundMunicipality {
  id: string;
  officialName: string;
  otherNames: string[];
  /** In its last version. */
  countyName: string;
  number: string;
  /** The first day it was no more; undefined when it is there today. */
  ended: Temporal.PlainDate | undefined;
  /** Those of today that hold its area, when it is no more. */
  heirs: { id: string; name: string }[];
  /** The name that answered, when it is one that the municipality has given up. */
  oldName: { name: string; lastDay: Temporal.PlainDate } | undefined;
}

interface FoundRow extends Record<string, unknown> {
  id: string;
  officialName: string;
  otherNames: string[];
  countyName: string;
  number: string;
  ended: string | null;
  heirs: { id: string; name: string }[];
  names: { name: string; folded: string; to: string | null }[];
}

/**
 * Municipalities that have or had a name (or number) like the one typed: those of today first, the best answers
 * first, namesakes in Norwegian order.
 */
export async function findMunicipalities(
  database: Database,
  typed: string,
  day: Temporal.PlainDate,
): Promise<FoundMunicipality[]> {
  const query = foldName(typed.slice(0, 100));
  if (query === "") return [];
  const { rows } = await database.execute<FoundRow>(sql`
    with recursive hit as (
      select municipality_id as id, name, folded, valid_to from municipality_name
      where replace(folded, ' ', '') like ${`%${query.replaceAll(" ", "")}%`} and coalesce(valid_from, '-infinity') <= ${day}
      union all
      select municipality_id, number::text, number::text, null from municipality_version
      where number = ${query} and coalesce(valid_from, '-infinity') <= ${day}
    ), line (start, id) as (
      select id, id from hit
      union
      select line.start, s.to_id from line join municipality_succession s on s.from_id = line.id and s.day <= ${day}
    ), heir as (
      select line.start, json_agg(json_build_object('id', m.id, 'name', m.display_name) order by m.number) as today
      from line join municipality_on(${day}) m on m.id = line.id
      where line.start <> line.id
      group by line.start
    )
    select hit.id, last.official_name as "officialName", last.other_names as "otherNames", c.name as "countyName",
           last.number, case when last.valid_to <= ${day} then last.valid_to end as ended,
           coalesce(heir.today, '[]') as heirs,
           (select json_agg(json_build_object('name', h.name, 'folded', h.folded, 'to', h.valid_to)) from hit h where h.id = hit.id) as names
    from (select distinct id from hit) hit
    cross join lateral (
      select v.* from municipality_version v
      where v.municipality_id = hit.id and coalesce(v.valid_from, '-infinity') <= ${day}
      order by coalesce(v.valid_from, '-infinity') desc limit 1
    ) last
    join county c on c.number = last.county_number
      and coalesce(c.valid_from, '-infinity') <= coalesce(last.valid_from, '-infinity')
      and coalesce(last.valid_from, '-infinity') < coalesce(c.valid_to, 'infinity')
    left join heir on heir.start = hit.id`);
  return rows
    .flatMap((row) => rankedAnswer(row, query, day))
    .toSorted(
      (a, b) =>
        Number(a.found.ended !== undefined) - Number(b.found.ended !== undefined) ||
        a.rank - b.rank ||
        byOfficialName(a.found, b.found) ||
        (a.found.number < b.found.number ? -1 : 1),
    )
    .map(({ found }) => found);
}

function rankedAnswer(
  row: FoundRow,
  query: string,
  day: Temporal.PlainDate,
): { rank: number; found: FoundMunicipality }[] {
  const { id, officialName, otherNames, countyName, number, heirs } = row;
  const ranked = row.names
    .flatMap((name) => {
      const rank = searchRank(name.folded, query);
      return rank === undefined ? [] : [{ ...name, rank }];
    })
    // a name it still has answers better than one it has given up
    .toSorted((a, b) => a.rank - b.rank || Number(a.to !== null) - Number(b.to !== null));
  const [best] = ranked;
  if (best === undefined) return [];
  const ended = row.ended === null ? undefined : Temporal.PlainDate.from(row.ended);
  const gaveUp = best.to !== null && best.to !== row.ended ? Temporal.PlainDate.from(best.to) : undefined;
  const oldName =
    gaveUp !== undefined && Temporal.PlainDate.compare(gaveUp, day) <= 0
      ? { name: best.name, lastDay: gaveUp.subtract({ days: 1 }) }
      : undefined;
  return [
    { rank: best.rank, found: { id, officialName, otherNames, countyName, number, ended, heirs, oldName } },
  ];
}
