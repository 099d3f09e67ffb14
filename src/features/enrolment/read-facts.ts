import { sql } from "drizzle-orm";
import type { RuleFacts } from "../../domain/team-rule-outcomes.ts";
import type { Database } from "../../database/connect.ts";
import { norwegianOrder } from "../../platform/format.ts";
import type { Offer } from "./read-offer.ts";

/** A municipality as it stood on the day of the deadline. */
export interface OfferedMunicipality {
  id: string;
  name: string;
  county: string;
  invited: boolean;
}

/**
 * The municipalities of the deadline's day in Norwegian order. An invitation to nobody in particular is to everybody.
 */
export async function readMunicipalities(database: Database, offer: Offer): Promise<OfferedMunicipality[]> {
  const { rows } = await database.execute<OfferedMunicipality & Record<string, unknown>>(sql`
    select m.id, m.display_name as name, m.county_name as county,
      case when exists (select from collaborative_county where collaborative_id = ${offer.id})
             or exists (select from collaborative_municipality where collaborative_id = ${offer.id})
        then exists (select from collaborative_county c where c.collaborative_id = ${offer.id} and c.county_number = m.county_number)
          or exists (select from collaborative_municipality c where c.collaborative_id = ${offer.id} and c.municipality_id = m.id)
        else true
      end as invited
    from municipality_on(${offer.deadline.day.toString()}::date) m`);
  return rows.toSorted((a, b) => norwegianOrder(a.name, b.name));
}

/** Those the form lists: the invited alone when the rule blocks, or else everybody. */
export function listedMunicipalities(
  offer: Offer,
  all: readonly OfferedMunicipality[],
): OfferedMunicipality[] {
  const onlyInvited = offer.rules.some(
    ({ rule, severity }) => rule === "invitedMunicipality" && severity === "block",
  );
  return all.filter(({ invited }) => invited || !onlyInvited);
}

/** What the rules must know beside the team. */
export async function readFacts(
  database: Database,
  offer: Offer,
  municipalities: readonly OfferedMunicipality[],
  municipalityId: string | undefined,
): Promise<RuleFacts> {
  const asksForEarlier =
    municipalityId !== undefined && offer.rules.some(({ rule }) => rule === "recommendedAreaFirst");
  return {
    invitedMunicipalityIds: new Set(municipalities.filter(({ invited }) => invited).map(({ id }) => id)),
    packages: offer.areas,
    packagesDoneBefore: asksForEarlier
      ? await packagesDoneBefore(database, offer.id, municipalityId)
      : new Set(),
  };
}

/** What teams of the municipality, or of those it came from, have worked with in other collaboratives. */
async function packagesDoneBefore(
  database: Database,
  collaborativeId: string,
  municipalityId: string,
): Promise<Set<string>> {
  const { rows } = await database.execute<{ code: string }>(sql`
    with recursive line (id) as (
      select ${municipalityId}::text
      union
      select s.from_id from municipality_succession s join line on line.id = s.to_id
    )
    select distinct p.package_code as code
    from team t join team_package p on p.team_id = t.id
    where t.municipality_id in (select id from line) and t.state = 'enrolled' and t.collaborative_id <> ${collaborativeId}`);
  return new Set(rows.map(({ code }) => code));
}
