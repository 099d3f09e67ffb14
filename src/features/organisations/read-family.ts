import { sql } from "drizzle-orm";
import type { County } from "../../domain/organisations/county.ts";
import type {
  MunicipalityRegister,
  MunicipalityVersion,
  Succession,
} from "../../domain/organisations/municipality.ts";
import type { Database } from "../../database/connect.ts";

export interface MunicipalityFamily {
  /** This municipality, and all that are before, after and beside it, as known on the day. */
  register: MunicipalityRegister;
  counties: County[];
}

interface FamilyRow extends Record<string, unknown> {
  versions: (Omit<MunicipalityVersion, "from" | "to"> & { from: string | null; to: string | null })[] | null;
  successions: { day: string; fromId: string; toId: string }[] | null;
  counties: { number: string; name: string; from: string | null; to: string | null }[];
}

/** Undefined when there is no such municipality, or not yet on that day. */
export async function readFamily(
  database: Database,
  id: string,
  day: Temporal.PlainDate,
): Promise<MunicipalityFamily | undefined> {
  const { rows } = await database.execute<FamilyRow>(sql`
    with recursive family (id) as (
      select id from municipality where id = ${id}
      union
      select case s.from_id when f.id then s.to_id else s.from_id end
      from family f join municipality_succession s on f.id in (s.from_id, s.to_id) and s.day <= ${day}
    )
    select
      (select json_agg(json_build_object(
         'municipalityId', v.municipality_id, 'number', v.number, 'name', v.name, 'nameAddition', v.name_addition,
         'officialName', v.official_name, 'otherNames', v.other_names, 'countyNumber', v.county_number,
         'organisationNumber', v.organisation_number, 'from', v.valid_from, 'to', v.valid_to)
         order by v.municipality_id, v.valid_from)
       from municipality_version v join family f on f.id = v.municipality_id
       where coalesce(v.valid_from, '-infinity') <= ${day}) as versions,
      (select json_agg(json_build_object('day', s.day, 'fromId', s.from_id, 'toId', s.to_id) order by s.day, s.from_id, s.to_id)
       from municipality_succession s join family f on f.id = s.from_id where s.day <= ${day}) as successions,
      (select json_agg(json_build_object('number', number, 'name', name, 'from', valid_from, 'to', valid_to)) from county) as counties`);
  const row = rows[0] as FamilyRow;
  const versions = (row.versions ?? []).map((version) => ({
    ...version,
    ...interval(version),
    nameAddition: version.nameAddition ?? undefined,
    organisationNumber: version.organisationNumber ?? undefined,
  }));
  if (!versions.some((version) => version.municipalityId === id)) return undefined;
  const successions: Succession[] = (row.successions ?? []).map((one) => ({
    ...one,
    day: Temporal.PlainDate.from(one.day),
  }));
  return {
    register: { versions, successions },
    counties: row.counties.map((county) => ({ ...county, ...interval(county) })),
  };
}

function interval({ from, to }: { from: string | null; to: string | null }) {
  const day = (text: string | null) => (text === null ? undefined : Temporal.PlainDate.from(text));
  return { from: day(from), to: day(to) };
}
