import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { attendance, cancellation, register, teamMember } from "../../database/schema.ts";
import { page } from "../../platform/web/answer.ts";
import { get } from "../../platform/web/route.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { sessionRoutes } from "./routes.ts";
import { teamSessionsBlock } from "./team-block.tsx";
import { type Scene, setScene } from "./test-scene.ts";

const teamPage = get("/team/:team", {
  may: "team.read",
  answer: async (ask) => page({ title: "Team", body: await teamSessionsBlock(ask) }),
});
const house = testHouse([...sessionRoutes, teamPage], { now: "2027-02-05T09:00:00Z" });

let scene: Scene;
const as = (name: string) => house.as(`${name}.agder@example.no`);
const matrix = "/arrangor/nettverk/agder/oppmote";

async function mark(
  day: string,
  memberId: string | undefined,
  state: string,
  substituteName: string | null = null,
) {
  await house.owner
    .insert(attendance)
    .values({ sessionDayId: day, memberId: memberId as string, state, substituteName, markedAt: house.now });
}

describe("attendance before anything has been held", () => {
  it("an empty matrix says what will be here, and leads to the first register", async () => {
    await setScene(house.owner, "tomt");
    house.now = Temporal.Instant.from("2027-01-05T09:00:00Z");
    const seen = await (await house.as("arrangor.tomt@example.no")).open("/arrangor/nettverk/tomt/oppmote");
    expect(seen.text).toContain("Her kommer oppmøtet dag for dag, team for team");
    expect(seen.text).toContain("Se oppmøtelisten for første samling");
    house.now = Temporal.Instant.from("2027-02-05T09:00:00Z");
  });
});

describe("attendance of a network", () => {
  beforeAll(async () => {
    scene = await setScene(house.owner, "agder");
    const [first, second] = scene.session.days;
    const [kari, ola, liv, tor] = scene.elvestrand.members;
    for (const one of [kari, ola, liv]) await mark(first, one, "present");
    await mark(first, tor, "substitute", "Per Vikar");
    await mark(second, kari, "absent");
    await mark(second, ola, "present");
    await mark(second, liv, "present");
    await house.owner
      .insert(cancellation)
      .values({ sessionDayId: second, memberId: tor as string, cancelledAt: house.now });
    for (const day of [first, second])
      for (const one of scene.storoy.members) await mark(day, one, "present");
    await house.owner.insert(register).values({ sessionDayId: first, closedAt: house.now });
  });

  it("A026 the matrix has each team's count for each day, and says who has been away", async () => {
    const seen = await (await as("arrangor")).open(matrix);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("10 av 12 plasser var fylt på de dagene som er holdt.");
    expect(seen.text).toContain("Ett team har manglet noen minst én dag.");
    expect(seen.text).toMatch(
      /Elvestrand sykehjem 4 av 4 2 av 4 Har manglet: Kari Eksempel og Tor Eksempel\./,
    );
    expect(seen.text).toMatch(/Storøy omsorgssenter 2 av 2 2 av 2 Hele teamet, hver gang/);
  });

  it("A161 A076 a leader's absence is told by itself", async () => {
    expect((await (await as("arrangor")).open(matrix)).text).toContain("Leder har manglet.");
  });

  it("C25 each member has the days of their own: there on the first of two days is 1 of 2; a substitute is not one's own day", async () => {
    const { text } = await (await as("arrangor")).open(matrix);
    expect(text).toContain("Kari Eksempel Møtt Ikke møtt 1 av 2");
    expect(text).toContain("Ola Eksempel Møtt Møtt 2 av 2");
    expect(text).toContain("Tor Eksempel Vikar: Per Vikar Avbud 0 av 2");
  });

  it("the heads lead the organiser to each register; a coach and an observer see the matrix without that", async () => {
    const link = `/samlinger/dag/${scene.session.days[0]}/oppmote`;
    expect((await (await as("arrangor")).open(matrix)).html).toContain(link);
    for (const name of ["veileder", "observator"]) {
      const seen = await (await as(name)).open(matrix);
      expect(seen.status).toBe(200);
      expect(seen.html).not.toContain(link);
    }
  });

  it("members, strangers and visitors do not find it", async () => {
    for (const visitor of [await as("kari"), await house.as("arrangor.tomt@example.no"), house.visitor()]) {
      expect((await visitor.open(matrix)).status).toBe(404);
    }
  });

  it("somebody who joined after the first day is not counted on it", async () => {
    await house.owner
      .update(teamMember)
      .set({ joinedAt: Temporal.Instant.from("2027-02-02T23:30:00Z") })
      .where(eq(teamMember.id, scene.elvestrand.members[3] as string));
    await house.owner
      .delete(attendance)
      .where(eq(attendance.memberId, scene.elvestrand.members[3] as string));
    const { text } = await (await as("arrangor")).open(matrix);
    expect(text).toContain("Tor Eksempel – Avbud 0 av 1");
    expect(text).toMatch(/Elvestrand sykehjem 3 av 3 2 av 4/);
  });

  it("C25 the team's own page tells its sessions with attendance in days, and who comes to the next", async () => {
    const { text } = await (await as("liv")).open(`/team/${scene.elvestrand.id}`);
    expect(text).toContain("2. feb: 3 av 3 møtte");
    expect(text).toContain("3. feb: 2 av 4 møtte");
    expect(text).toContain("4 av 4 kommer");
    expect(text).toContain("Teamet har fylt 5 av 7 plasser så langt.");
  });

  it("A160 a meeting on a screen that nobody has marked says that it is not registered yet", async () => {
    house.now = Temporal.Instant.from("2027-03-05T09:00:00Z");
    const { text } = await (await as("liv")).open(`/team/${scene.elvestrand.id}`);
    expect(text).toContain("Oppmøtet er ikke registrert ennå");
    house.now = Temporal.Instant.from("2027-02-05T09:00:00Z");
  });

  it("is told in nynorsk and in English", async () => {
    const arranger = await as("arrangor");
    expect((await arranger.follow(`${matrix}?sprak=nn`)).text).toContain(
      "plassar var fylte på dei dagane som er haldne",
    );
    expect((await arranger.follow(`${matrix}?sprak=en`)).text).toContain(
      "places were filled on the days that have been held",
    );
  });
});
