import { sql } from "drizzle-orm";
import { searchNames } from "../../domain/organisations/search-names.ts";
import type { Database } from "../connect.ts";
import { type Classification, readClassification } from "./classification.ts";
import { loadOnce } from "./load-once.ts";

/**
 * Fills the register of municipalities from SSB's tables. An identity that has been given out is never taken away;
 * what is known of it is replaced when the tables have changed.
 * @param folder the one that holds `kommuner/`
 */
export async function loadMunicipalities(database: Database, folder: string): Promise<void> {
  const { register, counties } = readClassification(folder);
  const content = { ...register, counties, names: searchNames(register.versions) };
  await loadOnce(database, "municipalities", content, (inside) => replaceRegister(inside, content));
}

interface Content extends Pick<Classification, "counties"> {
  versions: Classification["register"]["versions"];
  successions: Classification["register"]["successions"];
  names: ReturnType<typeof searchNames>;
}

async function replaceRegister(
  database: Database,
  { versions, successions, counties, names }: Content,
): Promise<void> {
  await database.execute(sql`
    insert into municipality (id)
    select distinct "municipalityId" from ${rows(versions)} as r ("municipalityId" text)
    on conflict do nothing`);
  await database.execute(sql`
    with versions as (delete from municipality_version), successions as (delete from municipality_succession),
         names as (delete from municipality_name)
    delete from county`);
  await database.execute(sql`
    insert into municipality_version (municipality_id, number, name, name_addition, official_name, other_names,
                                      county_number, organisation_number, valid_from, valid_to)
    select * from ${rows(versions)} as r ("municipalityId" text, number text, name text, "nameAddition" text,
      "officialName" text, "otherNames" text[], "countyNumber" text, "organisationNumber" text, "from" date, "to" date)`);
  await database.execute(sql`
    insert into municipality_succession (day, from_id, to_id)
    select * from ${rows(successions)} as r (day date, "fromId" text, "toId" text)`);
  await database.execute(sql`
    insert into county (number, name, valid_from, valid_to)
    select * from ${rows(counties)} as r (number text, name text, "from" date, "to" date)`);
  await database.execute(sql`
    insert into municipality_name (municipality_id, name, folded, valid_from, valid_to)
    select * from ${rows(names)} as r ("municipalityId" text, name text, folded text, "from" date, "to" date)`);
}

/** Objects as rows, in one parameter. Days are written as ISO by their own toJSON. */
function rows(objects: readonly object[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(objects)}::jsonb)`;
}
