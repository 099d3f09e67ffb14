import { beforeAll, describe, expect, it } from "vitest";
import { cancellation } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { sessionRoutes } from "./routes.ts";
import { type Scene, setScene } from "./test-scene.ts";

const house = testHouse(sessionRoutes, { now: "2027-01-25T09:00:00Z" });
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(house.owner, "agder");
  await setScene(house.owner, "telemark");
  await house.owner.insert(cancellation).values({
    sessionDayId: scene.session.days[0],
    memberId: scene.elvestrand.members[1] as string,
    cancelledAt: Temporal.Instant.from("2027-01-20T07:12:00Z"),
  });
});
const as = (name: string, slug = "agder") => house.as(`${name}.${slug}@example.no`);

describe("a session's page", () => {
  it("says when with weekday and time, where, and what", async () => {
    const page = await (await as("liv")).open(`/samlinger/${scene.session.id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Tirsdag 2. februar 2027 kl. 09.00–15.00");
    expect(page.text).toContain("Onsdag 3. februar 2027 kl. 09.00–15.00");
    expect(page.text).toContain("Hunsfos, Vennesla");
    expect(page.text).toContain("Vi lager mål og måleplan.");
    expect(page.html).toContain(`href="/team/${scene.elvestrand.id}"`);
  });

  it("A071 shows who of my team comes each day, and what staying away costs", async () => {
    const page = await (await as("liv")).open(`/samlinger/${scene.session.id}`);
    expect(page.text).toContain("Ola Eksempel Meldte avbud 20. januar kl. 08.12");
    expect(page.text).toContain("Kari Eksempel Kommer");
    expect(page.text).toContain("senest kl. 09.00 samme dag koster kommunen 800 kroner per dag");
    expect(page.text).not.toContain("Nils");
  });

  it("gives each member the way to cancel for oneself, the leader for all of the team", async () => {
    const links = (html: string) => html.match(/\/avbud\/[0-9a-f-]+/g)?.length ?? 0;
    expect(links((await (await as("liv")).open(`/samlinger/${scene.session.id}`)).html)).toBe(2);
    expect(links((await (await as("kari")).open(`/samlinger/${scene.session.id}`)).html)).toBe(8);
  });

  it("shows the organiser every team in numbers, and the way to the register", async () => {
    const page = await (await as("arrangor")).open(`/samlinger/${scene.session.id}`);
    expect(page.text).toContain("5 av 6 kommer. Meldt avbud: 1.");
    expect(page.text).toContain("6 av 6 kommer.");
    expect(page.html).toContain(`href="/samlinger/${scene.session.id}/oppmote"`);
    expect(page.text).toContain("Meld avbud for noen som ringer");
  });

  it("a coach and an observer see the numbers, but neither register nor cancelling", async () => {
    for (const name of ["veileder", "observator"]) {
      const page = await (await as(name)).open(`/samlinger/${scene.session.id}`);
      expect(page.text).toContain("5 av 6 kommer.");
      expect(page.html).not.toContain("/oppmote");
      expect(page.html).not.toContain("/avbud/");
    }
  });

  it("A160 a meeting on a screen says so, and that staying away costs nothing", async () => {
    const page = await (await as("liv")).open(`/samlinger/${scene.meeting.id}`);
    expect(page.text).toContain("På skjerm");
    expect(page.text).toContain("Det koster ingenting å utebli, men si fra");
  });

  it("a title that is not written in the reader's language says which language it is in", async () => {
    const page = await (await as("liv")).follow(`/samlinger/${scene.meeting.id}?sprak=nn`);
    expect(page.html).toContain('<h1 lang="nb">Skjermmøte 1</h1>');
    expect(page.text).toContain("Kven kjem frå Elvestrand sykehjem");
  });

  it("is there for the network's own people only", async () => {
    for (const visitor of [house.visitor(), await as("liv", "telemark"), await as("arrangor", "telemark")]) {
      expect((await visitor.open(`/samlinger/${scene.session.id}`)).status).toBe(404);
    }
    const liv = await as("liv");
    expect((await liv.open("/samlinger/ingen")).status).toBe(404);
    expect((await liv.open("/samlinger/00000000-0000-4000-8000-000000000000")).status).toBe(404);
  });
});
