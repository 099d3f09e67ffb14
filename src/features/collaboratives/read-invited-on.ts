import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { InvitedMunicipalities } from "../../domain/collaborative.ts";

/**
 * Those who were invited on one day, in the division of a later one: Lindås, Meland and Radøy are Alver, and Oppland
 * and Hedmark are Innlandet. A county that is no more becomes those that hold at least a fifth of its municipalities,
 * so that one that moved out does not invite the whole county it moved to.
 */
export async function readInvitedOn(
  database: Database,
  invited: InvitedMunicipalities,
  then: Temporal.PlainDate,
  day: Temporal.PlainDate,
): Promise<InvitedMunicipalities> {
  if (invited.all === "named") {
    const heirs = await readHeirs(database, invited.municipalityIds, day);
    return { all: "named", municipalityIds: [...new Set(heirs.map(({ id }) => id))] };
  }
  const counties = await Promise.all(
    invited.countyNumbers.map((number) => countiesAfter(database, number, then, day)),
  );
  return { all: "counties", countyNumbers: [...new Set(counties.flat())].toSorted() };
}

async function countiesAfter(
  database: Database,
  number: string,
  then: Temporal.PlainDate,
  day: Temporal.PlainDate,
): Promise<string[]> {
  const { rows: still } = await database.execute(
    sql`select from municipality_on(${day.toString()}::date) where county_number = ${number} limit 1`,
  );
  if (still.length > 0) return [number];
  const { rows: held } = await database.execute<{ id: string }>(
    sql`select id from municipality_on(${then.toString()}::date) where county_number = ${number}`,
  );
  const heirs = await readHeirs(
    database,
    held.map(({ id }) => id),
    day,
  );
  const counts = new Map<string, number>();
  for (const { county } of heirs) counts.set(county, (counts.get(county) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 5 >= heirs.length).map(([county]) => county);
}

/** The municipalities of a day that hold the area of these. */
async function readHeirs(
  database: Database,
  ids: readonly string[],
  day: Temporal.PlainDate,
): Promise<{ id: string; county: string }[]> {
  const { rows } = await database.execute<{ id: string; county: string }>(sql`
    with recursive line (id) as (
      select unnest(${sql.param([...ids])}::text[])
      union
      select s.to_id from line join municipality_succession s on s.from_id = line.id and s.day <= ${day.toString()}::date
    )
    select m.id, m.county_number as county from line join municipality_on(${day.toString()}::date) m on m.id = line.id`);
  return rows;
}
