import type { Database } from "../../database/connect.ts";
import { organizer, roleGrant } from "../../database/schema.ts";
import { storeCollaborative } from "../../database/example/store-collaborative.ts";
import type { Role } from "../../domain/access.ts";
import { fromTemplate } from "../../domain/from-template.ts";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { akershusYearly } from "../../domain/templates/akershus-yearly.ts";
import { personWith } from "../../platform/login/person.ts";

/** What of a house these need; the house itself is for tests only. */
interface Filled {
  owner: Database;
  now: Temporal.Instant;
}

/** A centre for tests, whose id the networks are stored with. */
export async function centre(house: Filled, name = "USHT Prøve"): Promise<string> {
  const [row] = await house.owner
    .insert(organizer)
    .values({ name, kind: "developmentCentre", email: "usht@example.no" })
    .onConflictDoUpdate({ target: organizer.name, set: { email: "usht@example.no" } })
    .returning({ id: organizer.id });
  return (row as { id: string }).id;
}

/** Somebody logged in with a role that is given in these places. */
export async function holding<Browser>(
  house: Filled & { as(email: string): Promise<Browser> },
  role: Role,
  where: { organizerId?: string; collaborativeId?: string; countyNumber?: string },
  email = `${role}-${Object.values(where).join("-")}@example.no`.toLowerCase(),
): Promise<Browser> {
  const personId = await personWith(house.owner, { email, name: "Kari Prøve", language: "nb" }, house.now);
  await house.owner
    .insert(roleGrant)
    .values({ personId, role, grantedAt: house.now, ...where })
    .onConflictDoNothing();
  return house.as(email);
}

/** A network that could be published: Akershus' template, one county invited, a place for every session. */
export function readyDefinition(slug: string, firstDay = "2027-09-15"): CollaborativeDefinition {
  const draft = fromTemplate(akershusYearly, {
    slug,
    firstDay: Temporal.PlainDate.from(firstDay),
    organizer: { name: "USHT Prøve", email: "usht@example.no" },
  });
  return {
    ...draft,
    sessions: draft.sessions.map((session) => ({ ...session, place: "Kulturhuset", address: "Lillestrøm" })),
    invited: { all: "counties", countyNumbers: ["32"] },
  };
}

export async function stored(
  house: Filled,
  definition: CollaborativeDefinition,
  options: { publish?: boolean; organizerId?: string } = {},
): Promise<string> {
  return storeCollaborative(house.owner, definition, {
    organizerId: options.organizerId ?? (await centre(house)),
    now: house.now,
    simulated: false,
    publish: options.publish ?? true,
  });
}
