import { eq } from "drizzle-orm";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { clinicalNetwork } from "../../domain/templates/clinical-network.ts";
import type { Database } from "../../database/connect.ts";
import { storeCollaborative } from "../../database/example/store-collaborative.ts";
import { storeTeam } from "../../database/example/store-team.ts";
import {
  attendance,
  learningSession,
  organizer,
  person,
  register,
  roleGrant,
  sessionDay,
} from "../../database/schema.ts";

/** For the tests: a network with one day in a room, two teams in different municipalities, and an organiser. */
export interface Scene {
  collaborativeId: string;
  organizerId: string;
  /** 3 February 2027. */
  day: string;
  /** In Vennesla: Kari (leader), Ola, and Tor, who speaks for the patients. */
  elvestrand: SceneTeam;
  /** In Risør: Nils (leader) and Eva. */
  storoy: SceneTeam;
}

interface SceneTeam {
  id: string;
  members: string[];
}

const enrolledAt = Temporal.Instant.from("2026-11-01T09:00:00Z");
const time = (text: string) => Temporal.PlainTime.from(text);

export async function setScene(
  database: Database,
  slug: string,
  more: Partial<CollaborativeDefinition> = {},
): Promise<Scene> {
  const [centre] = await database
    .insert(organizer)
    .values({ name: `USHT ${slug}`, kind: "developmentCentre", email: "usht@example.no" })
    .returning({ id: organizer.id });
  const organizerId = (centre as { id: string }).id;
  const collaborativeId = await storeCollaborative(database, definitionOf(slug, more), {
    organizerId,
    now: enrolledAt,
    simulated: false,
    publish: true,
  });
  const [row] = await database
    .select({ id: sessionDay.id })
    .from(sessionDay)
    .innerJoin(learningSession, eq(learningSession.id, sessionDay.sessionId))
    .where(eq(learningSession.collaborativeId, collaborativeId));
  await give(database, `arrangor.${slug}@example.no`, "Arne Rangør", { role: "organizer", organizerId });
  await give(database, `veileder.${slug}@example.no`, "Vera Leder", { role: "coach", collaborativeId });
  await give(database, `observator.${slug}@example.no`, "Oda Server", { role: "observer", collaborativeId });
  return {
    collaborativeId,
    organizerId,
    day: (row as { id: string }).id,
    elvestrand: await team(database, collaborativeId, "Elvestrand sykehjem", "1014", [
      { name: "Kari Eksempel", email: `kari.${slug}@example.no`, roles: ["teamLeader"], profession: "nurse" },
      { name: "Ola Eksempel", email: `ola.${slug}@example.no`, roles: ["member"], profession: "nurse" },
      { name: "Tor Eksempel", email: `tor.${slug}@example.no`, roles: ["patientRepresentative"] },
    ]),
    storoy: await team(database, collaborativeId, "Storøy omsorgssenter", "0901", [
      { name: "Nils Eksempel", email: `nils.${slug}@example.no`, roles: ["teamLeader"], profession: "nurse" },
      { name: "Eva Eksempel", email: `eva.${slug}@example.no`, roles: ["member"], profession: "nurse" },
    ]),
  };
}

/** Marks members absent on the scene's day, and closes its register unless told otherwise. */
export async function markAbsent(
  database: Database,
  scene: Scene,
  memberIds: readonly (string | undefined)[],
  at: Temporal.Instant,
  close = true,
): Promise<void> {
  await database.insert(attendance).values(
    memberIds.map((memberId) => ({
      sessionDayId: scene.day,
      memberId: memberId as string,
      state: "absent",
      markedAt: at,
    })),
  );
  await database
    .insert(register)
    .values({ sessionDayId: scene.day, closedAt: close ? at : null })
    .onConflictDoUpdate({ target: register.sessionDayId, set: { closedAt: close ? at : null } });
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
        programme: { nb: "" },
        place: "Hunsfos",
        address: "Vennesla",
        days: [{ day: Temporal.PlainDate.from("2027-02-03"), starts: time("09:00"), ends: time("15:00") }],
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

async function team(
  database: Database,
  collaborativeId: string,
  unitName: string,
  municipalityId: string,
  members: Parameters<typeof storeTeam>[1]["members"],
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
  return { id: stored.teamId, members: stored.memberIds };
}

async function give(
  database: Database,
  email: string,
  name: string,
  grant: { role: string; organizerId?: string; collaborativeId?: string },
): Promise<void> {
  const [row] = await database
    .insert(person)
    .values({ email, name, language: "nb", createdAt: enrolledAt })
    .returning({ id: person.id });
  await database
    .insert(roleGrant)
    .values({ personId: (row as { id: string }).id, grantedAt: enrolledAt, ...grant });
}
