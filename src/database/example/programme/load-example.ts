import { sql } from "drizzle-orm";
import { norwegianDay, norwegianMoment } from "../../../domain/norwegian-time.ts";
import type { Database } from "../../connect.ts";
import { organizer, person, roleGrant } from "../../schema.ts";
import { exampleCollaboratives } from "../collaboratives/all.ts";
import { storeCollaborative } from "../store-collaborative.ts";
import { loadMonthCompletions } from "./month-completions.ts";
import { loadOpenTeams } from "./open-teams.ts";
import { loadPublishedSeries } from "./published-series.ts";
import { loadRunningTeams } from "./load-running-teams.ts";

/**
 * The example programme, alive on the day it is loaded: the networks of the documents, one open, one running with
 * eleven teams, one planned, and people with every role. Loaded once, in one transaction; all figures are simulated
 * but one series, which is published and says where it comes from.
 */
export async function loadExample(database: Database, now: Temporal.Instant): Promise<void> {
  const { rows } = await database.execute(sql`select 1 from collaborative limit 1`);
  if (rows.length > 0) return;
  await database.transaction(async (transaction) => {
    const inside = transaction as unknown as Database;
    const today = norwegianDay(now);
    const organizers = new Map<string, string>();
    const ids = new Map<string, string>();
    for (const definition of exampleCollaboratives(today)) {
      const responsible = definition.parties.find((party) => party.part === "responsible")?.name ?? "USHT";
      const organizerId = organizers.get(responsible) ?? (await organizerNamed(inside, responsible));
      organizers.set(responsible, organizerId);
      const published = earlier(
        now,
        norwegianMoment(definition.deadline.day.subtract({ days: 60 }), Temporal.PlainTime.from("09:00")),
      );
      ids.set(
        definition.slug,
        await storeCollaborative(inside, definition, {
          organizerId,
          now: published,
          simulated: true,
          publish: true,
        }),
      );
    }
    const running = idOf(ids, "trykksar-agder");
    const teams = await loadRunningTeams(inside, running, now);
    await loadMonthCompletions(inside, teams[0] as string, now);
    await loadOpenTeams(inside, idOf(ids, "forbedringskompetanse-agder"), now);
    await loadPublishedSeries(inside, idOf(ids, "nordhordland-2017"));
    await givePeopleRoles(inside, organizers, running, teams[0] as string, now);
  });
}

async function organizerNamed(database: Database, name: string): Promise<string> {
  const [row] = await database
    .insert(organizer)
    .values({ name, kind: "developmentCentre", email: "usht@example.no" })
    .returning({ id: organizer.id });
  return (row as { id: string }).id;
}

/** One person for each role that is given. The organiser has the networks of every centre, to try them all. */
async function givePeopleRoles(
  database: Database,
  organizers: ReadonlyMap<string, string>,
  running: string,
  team: string,
  now: Temporal.Instant,
): Promise<void> {
  const given = [
    {
      email: "arrangor@example.no",
      name: "Ingunn Ottesdal",
      grants: [...organizers.values()].map((organizerId) => ({ role: "organizer", organizerId })),
    },
    {
      email: "veileder@example.no",
      name: "Terje Kvernheimås",
      grants: [{ role: "coach", collaborativeId: running }],
    },
    {
      email: "observator@example.no",
      name: "Solveig Myrbrekk",
      grants: [{ role: "observer", collaborativeId: running }],
    },
    { email: "leder@example.no", name: "Anders Vassbygdøy", grants: [{ role: "sponsor", teamId: team }] },
    {
      email: "fylke@example.no",
      name: "Marit Heiloftet",
      grants: [{ role: "countyReader", countyNumber: "42" }],
    },
    { email: "sekretariat@example.no", name: "Dag Lundtangen", grants: [{ role: "nationalSecretariat" }] },
    { email: "administrator@example.no", name: "Eva Steinrabben", grants: [{ role: "administrator" }] },
  ];
  for (const { email, name, grants } of given) {
    const [row] = await database
      .insert(person)
      .values({ email, name, language: "nb", createdAt: now })
      .returning({ id: person.id });
    const personId = (row as { id: string }).id;
    await database.insert(roleGrant).values(grants.map((grant) => ({ personId, grantedAt: now, ...grant })));
  }
}

function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`The example has no network ${slug}`);
  return id;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
