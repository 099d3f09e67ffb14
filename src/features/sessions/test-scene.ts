import { eq } from "drizzle-orm";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { clinicalNetwork } from "../../domain/templates/clinical-network.ts";
import type { Database } from "../../database/connect.ts";
import { storeCollaborative } from "../../database/example/store-collaborative.ts";
import { type ExampleMember, storeTeam } from "../../database/example/store-team.ts";
import { learningSession, organizer, person, roleGrant, sessionDay } from "../../database/schema.ts";

/** For the tests: a network with a session of two days, a meeting on a screen, two teams, and an organiser. */
export interface Scene {
  collaborativeId: string;
  organizerId: string;
  slug: string;
  /** Two days in a room: 2 and 3 February 2027. */
  session: { id: string; days: [string, string] };
  /** A meeting on a screen: 4 March 2027. */
  meeting: { id: string; day: string };
  /** Kari (leader), Ola, Liv, and Tor, who speaks for the patients. */
  elvestrand: SceneTeam;
  /** Nils (leader) and Eva. */
  storoy: SceneTeam;
}

interface SceneTeam {
  id: string;
  members: string[];
  people: string[];
}

const time = (text: string) => Temporal.PlainTime.from(text);
const day = (text: string, starts: string, ends: string) => ({
  day: Temporal.PlainDate.from(text),
  starts: time(starts),
  ends: time(ends),
});

/** Everybody's address is first name, a point, and the slug, at example.no. */
export async function setScene(
  database: Database,
  slug: string,
  more: Partial<CollaborativeDefinition> = {},
): Promise<Scene> {
  const now = Temporal.Instant.from("2026-11-01T09:00:00Z");
  const [centre] = await database
    .insert(organizer)
    .values({ name: `USHT ${slug}`, kind: "developmentCentre", email: "usht@example.no" })
    .returning({ id: organizer.id });
  const organizerId = (centre as { id: string }).id;
  const collaborativeId = await storeCollaborative(database, definitionOf(slug, more), {
    organizerId,
    now,
    simulated: false,
    publish: true,
  });
  const sessions = await database
    .select({ id: learningSession.id, day: sessionDay.id })
    .from(learningSession)
    .innerJoin(sessionDay, eq(sessionDay.sessionId, learningSession.id))
    .where(eq(learningSession.collaborativeId, collaborativeId))
    .orderBy(sessionDay.day);
  const [first, second, third] = sessions as [Row, Row, Row];
  const scene: Scene = {
    collaborativeId,
    organizerId,
    slug,
    session: { id: first.id, days: [first.day, second.day] },
    meeting: { id: third.id, day: third.day },
    elvestrand: await team(database, collaborativeId, "Elvestrand sykehjem", "1014", now, [
      member(slug, "Kari", ["teamLeader"], "departmentManager"),
      member(slug, "Ola", ["measurementLead"], "nurse"),
      member(slug, "Liv", ["member"], "healthcareWorker"),
      member(slug, "Tor", ["patientRepresentative"], "other"),
    ]),
    storoy: await team(database, collaborativeId, "Storøy omsorgssenter", "0901", now, [
      member(slug, "Nils", ["teamLeader"], "nurse"),
      member(slug, "Eva", ["member"], "nurse"),
    ]),
  };
  await give(database, `arrangor.${slug}@example.no`, "Arne Rangør", { role: "organizer", organizerId });
  await give(database, `veileder.${slug}@example.no`, "Vera Leder", { role: "coach", collaborativeId });
  await give(database, `observator.${slug}@example.no`, "Oda Server", { role: "observer", collaborativeId });
  return scene;
}

interface Row {
  id: string;
  day: string;
}

function definitionOf(slug: string, more: Partial<CollaborativeDefinition>): CollaborativeDefinition {
  return {
    slug,
    kind: "collaborative",
    templateCode: clinicalNetwork.code,
    texts: clinicalNetwork.texts,
    rules: clinicalNetwork.rules,
    focusAreas: [],
    focusAreaChoice: "none",
    sessions: [
      {
        kind: "learningSession",
        mode: "physical",
        title: { nb: "Samling 1", nn: "Samling 1", en: "Session 1" },
        programme: { nb: "Vi lager mål og måleplan." },
        place: "Hunsfos",
        address: "Vennesla",
        days: [day("2027-02-02", "09:00", "15:00"), day("2027-02-03", "09:00", "15:00")],
      },
      {
        kind: "betweenMeeting",
        mode: "online",
        title: { nb: "Skjermmøte 1" },
        programme: { nb: "" },
        place: "",
        address: "",
        days: [day("2027-03-04", "13:00", "15:00")],
      },
    ],
    chooseOneSession: false,
    deadline: { day: Temporal.PlainDate.from("2026-12-01") },
    fee: { participationFeeOre: 0, noShow: { feeOre: 80000, cancelBy: time("09:00"), onlyPhysical: true } },
    invited: { all: "counties", countyNumbers: ["42"] },
    parties: [],
    contacts: [],
    references: [],
    ...more,
  };
}

function member(
  slug: string,
  name: string,
  roles: ExampleMember["roles"],
  profession: NonNullable<ExampleMember["profession"]>,
): ExampleMember {
  return { name: `${name} Eksempel`, email: `${name.toLowerCase()}.${slug}@example.no`, roles, profession };
}

async function team(
  database: Database,
  collaborativeId: string,
  unitName: string,
  municipalityId: string,
  enrolledAt: Temporal.Instant,
  members: readonly ExampleMember[],
): Promise<SceneTeam> {
  const stored = await storeTeam(database, {
    collaborativeId,
    municipalityId,
    unitName,
    serviceType: "nursingHome",
    packageCodes: [],
    members,
    enrolledAt,
  });
  return { id: stored.teamId, members: stored.memberIds, people: stored.personIds };
}

export async function give(
  database: Database,
  email: string,
  name: string,
  grant: { role: string; organizerId?: string; collaborativeId?: string; teamId?: string },
): Promise<void> {
  const now = Temporal.Instant.from("2026-11-01T09:00:00Z");
  const [row] = await database
    .insert(person)
    .values({ email, name, language: "nb", createdAt: now })
    .returning({ id: person.id });
  await database.insert(roleGrant).values({ personId: (row as { id: string }).id, grantedAt: now, ...grant });
}
