import { sql } from "drizzle-orm";
import type { InvitedMunicipalities } from "../domain/collaborative.ts";
import type {
  CollaborativeDefinition,
  Party,
  SessionDefinition,
} from "../domain/collaborative-definition.ts";
import { termsOf } from "../domain/collaborative-terms.ts";
import type { ResolvedDefinition } from "../domain/resolved-definition.ts";
import type { Database } from "./connect.ts";
import {
  collaborative,
  collaborativeCounty,
  collaborativeFocusArea,
  collaborativeMunicipality,
  collaborativeParty,
  collaborativeTerms,
  learningSession,
  offering,
  sessionDay,
} from "./schema.ts";

export interface StoreOptions {
  organizerId: string;
  now: Temporal.Instant;
  simulated: boolean;
  publish: boolean;
  /** Last year's, when it was copied (A003). */
  clonedFrom?: string | undefined;
}

/** Writes a whole collaborative as rows, as a draft or published with its first version of the terms. */
export async function insertCollaborative(
  database: Database,
  definition: ResolvedDefinition,
  options: StoreOptions,
): Promise<string> {
  const offeringId =
    definition.offering === undefined ? null : await offeringWith(database, definition.offering);
  const { fee, deadline } = definition;
  const [row] = await database
    .insert(collaborative)
    .values({
      slug: definition.slug,
      kind: definition.kind,
      state: options.publish ? "published" : "draft",
      offeringId,
      offeringOrder: definition.offering?.order ?? null,
      templateCode: definition.templateCode,
      organizerId: options.organizerId,
      clonedFrom: options.clonedFrom ?? null,
      texts: definition.texts,
      rules: definition.rules,
      focusAreaChoice: definition.focusAreaChoice,
      chooseOneSession: definition.chooseOneSession,
      opensDay: definition.opens ?? null,
      deadlineDay: deadline.day,
      deadlineTime: deadline.time ?? null,
      places: definition.places ?? null,
      participationFeeOre: fee.participationFeeOre,
      noShowFeeOre: fee.noShow?.feeOre ?? null,
      noShowCancelBy: fee.noShow?.cancelBy ?? null,
      noShowOnlyPhysical: fee.noShow?.onlyPhysical ?? true,
      durationMinMonths: definition.duration?.minMonths ?? null,
      durationMaxMonths: definition.duration?.maxMonths ?? null,
      contacts: definition.contacts,
      references: definition.references,
      programmeCode: definition.programmeCode ?? null,
      connectionInfoDay: definition.connectionInfo?.day ?? null,
      connectionUrl: definition.connectionInfo?.url ?? null,
      simulated: options.simulated,
      publishedAt: options.publish ? options.now : null,
      createdAt: options.now,
      updatedAt: options.now,
    })
    .returning({ id: collaborative.id });
  const id = (row as { id: string }).id;
  await insertFocusAreas(database, id, definition.focusAreas);
  await insertInvited(database, id, definition.invited);
  await insertParties(database, id, definition.parties);
  for (const [position, session] of definition.sessions.entries())
    await insertSession(database, id, position, session);
  if (options.publish) {
    await database.insert(collaborativeTerms).values({
      collaborativeId: id,
      version: 1,
      texts: definition.texts,
      terms: termsOf(definition),
      createdAt: options.now,
    });
  }
  return id;
}

async function offeringWith(
  database: Database,
  one: NonNullable<CollaborativeDefinition["offering"]>,
): Promise<string> {
  const [row] = await database
    .insert(offering)
    .values({ slug: one.slug, title: one.title, lead: one.lead })
    .onConflictDoUpdate({ target: offering.slug, set: { title: one.title, lead: one.lead } })
    .returning({ id: offering.id });
  return (row as { id: string }).id;
}

/** In the order of the invitation. */
export async function insertFocusAreas(
  database: Database,
  collaborativeId: string,
  areas: CollaborativeDefinition["focusAreas"],
): Promise<void> {
  if (areas.length === 0) return;
  await database
    .insert(collaborativeFocusArea)
    .values(areas.map((area, position) => ({ collaborativeId, ...area, position })));
}

export async function insertInvited(
  database: Database,
  collaborativeId: string,
  invited: InvitedMunicipalities,
): Promise<void> {
  if (invited.all === "counties" && invited.countyNumbers.length > 0) {
    await database
      .insert(collaborativeCounty)
      .values(invited.countyNumbers.map((countyNumber) => ({ collaborativeId, countyNumber })));
  }
  if (invited.all === "named" && invited.municipalityIds.length > 0) {
    await database
      .insert(collaborativeMunicipality)
      .values(invited.municipalityIds.map((municipalityId) => ({ collaborativeId, municipalityId })));
  }
}

export async function insertParties(
  database: Database,
  collaborativeId: string,
  parties: readonly Party[],
): Promise<void> {
  if (parties.length === 0) return;
  await database.insert(collaborativeParty).values(
    parties.map((party, position) => ({
      collaborativeId,
      position,
      name: party.name,
      part: party.part,
      share: party.share ?? null,
      amountOre: party.amountOre ?? null,
    })),
  );
}

export async function insertSession(
  database: Database,
  collaborativeId: string,
  position: number,
  session: SessionDefinition,
): Promise<string> {
  const { days, ...about } = session;
  const [row] = await database
    .insert(learningSession)
    .values({ collaborativeId, position, ...about })
    .returning({ id: learningSession.id });
  const sessionId = (row as { id: string }).id;
  if (days.length > 0) await database.insert(sessionDay).values(days.map((day) => ({ sessionId, ...day })));
  return sessionId;
}

/**
 * The municipalities that had these names on the day, also by a Sámi or official name, or with what tells two of the
 * same name apart ("Våler (Innlandet)").
 * @returns the ids by name; a name that no municipality or several had is left out
 */
export async function municipalitiesNamed(
  database: Database,
  names: readonly string[],
  day: Temporal.PlainDate,
): Promise<Map<string, string>> {
  const { rows } = await database.execute<{ name: string; ids: string[] }>(sql`
    select wanted.name, array_agg(distinct v.municipality_id) as ids
    from unnest(${sql.param(names)}::text[]) as wanted(name)
    join municipality_version v on lower(wanted.name) = any (array[
        lower(v.name), lower(v.name || ' (' || v.name_addition || ')'), lower(v.official_name)
      ] || array(select lower(other) from unnest(v.other_names) as other))
      and (v.valid_from is null or v.valid_from <= ${day.toString()}::date)
      and (v.valid_to is null or v.valid_to > ${day.toString()}::date)
    group by wanted.name`);
  return new Map(rows.flatMap(({ name, ids }) => (ids.length === 1 ? [[name, ids[0] as string]] : [])));
}
