import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { TeamRule } from "../../domain/team-rules.ts";
import { storeTeam } from "../../database/example/store-team.ts";
import { auditEntry, roleGrant, ruleWaiver, team, teamMember, teamPackage } from "../../database/schema.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { enrolmentRoutes } from "./routes.ts";
import { elvestrand, filledIn, lettersTo, makeOffer } from "./test-offer.ts";
import { waitingEnrolment } from "./waiting.ts";

const house = testHouse(enrolmentRoutes);
const ordinary = Temporal.Instant.from("2027-01-15T09:00:00Z");
const afterDeadline = Temporal.Instant.from("2027-01-31T23:00:00Z");

const rules: TeamRule[] = [
  { rule: "invitedMunicipality", severity: "block" },
  { rule: "teamSize", severity: "block", min: 3, max: 5, countsPatientRepresentative: false },
  { rule: "professionsPresent", severity: "warn", seats: [["physician"]] },
];

async function enrolled(mark: string, more: { heldBecause?: string; places?: number; people?: number } = {}) {
  house.now = ordinary;
  const { id } = await makeOffer(house.owner, {
    slug: mark,
    rules,
    areas: [{ code: "T-LMB" }, { code: "T-FALL" }],
    ...(more.places ? { places: more.places } : {}),
  });
  const stored = await storeTeam(house.owner, {
    collaborativeId: id,
    municipalityId: elvestrand,
    unitName: `${mark} sykehjem`,
    serviceType: "nursingHome",
    packageCodes: ["T-FALL"],
    improvement: "Færre fall",
    enrolledAt: Temporal.Instant.from("2027-01-10T09:00:00Z"),
    members: [
      { name: "Kari Leder", email: `kari.${mark}@example.no`, roles: ["teamLeader"], profession: "nurse" },
      {
        name: "Ola Måler",
        email: `ola.${mark}@example.no`,
        roles: ["measurementLead"],
        profession: "physician",
      },
      {
        name: "Åse Deltaker",
        email: `ase.${mark}@example.no`,
        roles: ["member"],
        profession: "healthcareWorker",
      },
    ].slice(0, more.people ?? 3) as never,
    ...(more.heldBecause ? { heldBecause: more.heldBecause } : {}),
  });
  return {
    ...stored,
    collaborativeId: id,
    leader: await house.as(`kari.${mark}@example.no`),
    path: `/team/${stored.teamId}`,
  };
}

async function organizer(email: string, name = "USHT Test") {
  const visitor = await house.as(email);
  const personId = await personWith(house.owner, { email, name: "Arrangør", language: "nb" }, house.now);
  const { rows } = await house.ownerPool.query("select id from organizer where name = $1", [name]);
  await house.owner
    .insert(roleGrant)
    .values({ personId, role: "organizer", organizerId: rows[0].id, grantedAt: house.now })
    .onConflictDoNothing();
  return visitor;
}

const activeMembers = (teamId: string) =>
  house.owner
    .select()
    .from(teamMember)
    .where(and(eq(teamMember.teamId, teamId), isNull(teamMember.leftAt)));

describe("the team's page", () => {
  it("A082 tells who takes part, where from, with what, and what was accepted and when", async () => {
    const { leader, path } = await enrolled("side");
    const page = await leader.open(path);
    for (const text of [
      "Kari Leder",
      "Teamleder",
      "Måleansvarlig",
      "Lege",
      "Elvestrand",
      "side sykehjem",
      "Forebygging av fall",
      "Færre fall",
      "10. januar 2027",
      "vilkår versjon 1",
      "påmeldingen bindende",
    ]) {
      expect(page.text).toContain(text);
    }
  });

  it("the team, its organiser and nobody else reads it", async () => {
    const { path } = await enrolled("leser");
    const other = await enrolled("annet-team");
    expect((await (await house.as("ase.leser@example.no")).open(path)).status).toBe(200);
    expect((await (await organizer("arrangor.leser@example.no")).open(path)).status).toBe(200);
    for (const stranger of [
      house.visitor(),
      other.leader,
      await organizer("fremmed.leser@example.no", "USHT Annet"),
      await house.as("ingen.leser@example.no"),
    ]) {
      expect((await stranger.open(path)).status).toBe(404);
    }
  });

  it("C05 the organiser sees what the team does not follow, the team does not", async () => {
    const { path, leader, memberIds } = await enrolled("avvik");
    await house.owner
      .update(teamMember)
      .set({ profession: "nurse" })
      .where(eq(teamMember.id, memberIds[1] as string));
    expect((await (await organizer("arrangor.avvik@example.no")).open(path)).text).toContain("Uten lege");
    expect((await leader.open(path)).text).not.toContain("Uten lege");
  });
});

describe("changing the team", () => {
  it("A015 until the deadline the team leader changes people and texts; a new person is welcomed once", async () => {
    const { path, leader, teamId } = await enrolled("endre");
    const form = await leader.open(`${path}/rediger`);
    expect(form.html).toContain('value="Kari Leder"');
    const saved = await leader.fillIn(`${path}/rediger`, `${path}/rediger`, {
      action: "send",
      improvement: "Færre fall om natten",
      packages: "T-LMB",
      "members.2.name": "Ny Deltaker",
      "members.2.email": "ny.endre@example.no",
    });
    expect(saved.location).toBe(path);
    expect((await activeMembers(teamId)).map(({ name }) => name).toSorted()).toEqual([
      "Kari Leder",
      "Ny Deltaker",
      "Ola Måler",
    ]);
    expect(
      (await house.owner.select().from(teamPackage).where(eq(teamPackage.teamId, teamId))).map(
        (row) => row.packageCode,
      ),
    ).toEqual(["T-LMB"]);
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]).toMatchObject({
      improvement: "Færre fall om natten",
      version: 2,
    });
    expect(await lettersTo(house.database, "ny.endre@example.no", "enrolment.welcome")).toHaveLength(1);
    expect(await lettersTo(house.database, "kari.endre@example.no", "enrolment.welcome")).toHaveLength(0);
    expect((await (await house.as("ase.endre@example.no")).open(path)).status).toBe(404);
    const [audit] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "team.changed"), eq(auditEntry.teamId, teamId)));
    expect(audit).toMatchObject({
      actor: "kari.endre@example.no",
      oldValue: { improvement: "Færre fall" },
      newValue: { improvement: "Færre fall om natten" },
    });
  });

  it("the rules still hold: too few is refused, and a recommendation is confirmed", async () => {
    const { path, leader, teamId } = await enrolled("regler");
    const edit = `${path}/rediger`;
    const two = await leader.fillIn(edit, edit, {
      action: "send",
      "members.2.name": "",
      "members.2.email": "",
      "members.2.profession": "",
    });
    expect(two.status).toBe(422);
    expect(two.text).toContain("Teamet har 2 deltakere. Det skal være fra 3 til 5.");
    const without = await leader.fillIn(edit, edit, { action: "send", "members.1.profession": "nurse" });
    expect(without.text).toContain("Teamet følger ikke alle anbefalingene. Dere kan lagre likevel.");
    expect((await activeMembers(teamId)).filter(({ profession }) => profession === "physician")).toHaveLength(
      1,
    );
    const confirmed = await leader.fillIn(edit, edit, {
      action: "send",
      "members.1.profession": "nurse",
      confirmed: "professionsPresent",
    });
    expect(confirmed.location).toBe(path);
  });

  it("two who change it at once: the second is shown both, and nothing is lost in silence", async () => {
    const { path, leader, teamId } = await enrolled("samtidig");
    const edit = `${path}/rediger`;
    const form = { action: "send", ...(await fieldsOf(leader, edit)) };
    await leader.fillIn(edit, edit, { action: "send", improvement: "Først lagret" });
    const second = await leader.send(edit, {
      ...form,
      ...(await leader.hidden()),
      improvement: "Skrevet samtidig",
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain("lagret nå «Først lagret», ditt «Skrevet samtidig»");
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]?.improvement).toBe(
      "Først lagret",
    );
    expect(second.html).toContain('name="version" value="2"');
  });

  it("only the team leader and the organiser change it", async () => {
    const { path } = await enrolled("hvem");
    expect((await (await organizer("arrangor.hvem@example.no")).open(`${path}/rediger`)).status).toBe(200);
    for (const stranger of [
      house.visitor(),
      await house.as("ola.hvem@example.no"),
      await organizer("fremmed.hvem@example.no", "USHT Annet"),
    ]) {
      expect((await stranger.open(`${path}/rediger`)).status).toBe(404);
      expect((await stranger.send(`${path}/rediger`, { action: "send", version: "1" })).status).toBe(404);
    }
  });

  it("A015 after the deadline nothing but a person can be changed", async () => {
    const { path, leader, teamId } = await enrolled("etter");
    const edit = `${path}/rediger`;
    const fields = await fieldsOf(leader, edit);
    house.now = afterDeadline;
    leader.cookies.clear();
    const again = await house.as("kari.etter@example.no");
    expect((await again.open(edit)).text).toContain("Hvem vil du bytte ut?");
    const late = await again.send(edit, {
      ...fields,
      ...(await again.hidden()),
      action: "send",
      improvement: "For sent",
    });
    expect(late.status).toBe(409);
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]?.improvement).toBe(
      "Færre fall",
    );
    house.now = ordinary;
  });
});

describe("after the deadline", () => {
  it("C08 A054 a person is exchanged for another with a reason, takes over the role, and is welcomed", async () => {
    const { path, teamId, memberIds } = await enrolled("bytte");
    house.now = afterDeadline;
    const leader = await house.as("kari.bytte@example.no");
    const swap = `${path}/bytt/${memberIds[1]}`;
    const bare = await leader.fillIn(swap, swap, { name: "", email: "feil", reason: " " });
    expect(bare.status).toBe(422);
    for (const text of [
      "Skriv navnet til den nye.",
      "Skriv en e-postadresse",
      "Skriv hvorfor dere må bytte.",
    ])
      expect(bare.text).toContain(text);
    const double = await leader.fillIn(swap, swap, {
      name: "Kari",
      email: "KARI.bytte@example.no ",
      profession: "physician",
      reason: "Sluttet",
    });
    expect(double.text).toContain("Denne adressen er det allerede noen på teamet som har.");
    const done = await leader.fillIn(swap, swap, {
      name: "Ny Måler",
      email: "ny.bytte@example.no",
      profession: "physician",
      reason: "Har sluttet",
    });
    expect(done.location).toBe(path);
    const now = await activeMembers(teamId);
    expect(now.find(({ name }) => name === "Ny Måler")).toMatchObject({ roles: ["measurementLead"] });
    expect(now).toHaveLength(3);
    const [left] = await house.owner
      .select()
      .from(teamMember)
      .where(eq(teamMember.id, memberIds[1] as string));
    expect(left).toMatchObject({ leftReason: "Har sluttet" });
    expect(left?.leftAt?.toString()).toBe(afterDeadline.toString());
    expect(await lettersTo(house.database, "ny.bytte@example.no", "enrolment.welcome")).toHaveLength(1);
    const [audit] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "team.memberSwapped"), eq(auditEntry.teamId, teamId)));
    expect(audit).toMatchObject({
      oldValue: { email: "ola.bytte@example.no" },
      newValue: { email: "ny.bytte@example.no", reason: "Har sluttet" },
    });
    expect((await leader.open(path)).text).toContain("Ola Måler, til 1. februar 2027: Har sluttet");
    expect((await leader.open(swap)).status).toBe(404);
    house.now = ordinary;
  });

  it("C08 the team cannot withdraw by itself", async () => {
    const { path, leader, teamId } = await enrolled("selv");
    expect((await leader.open(path)).text).not.toContain("Trekk");
    const own = `/arrangor/nettverk/selv/pameldinger/${teamId}`;
    expect((await leader.open(own)).status).toBe(404);
    expect(
      (await leader.send(own, { decision: "withdraw", reason: "Vi vil ikke", version: "1" })).status,
    ).toBe(404);
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]?.state).toBe("enrolled");
  });

  it("a member of another team is not exchanged through this one", async () => {
    const one = await enrolled("ene");
    const other = await enrolled("andre");
    house.now = afterDeadline;
    const leader = await house.as("kari.ene@example.no");
    expect((await leader.open(`${one.path}/bytt/${other.memberIds[1]}`)).status).toBe(404);
    house.now = ordinary;
  });
});

describe("the organiser decides", () => {
  it("A024 a held team is let through with a reason: waived, enrolled, and everybody told once", async () => {
    const { teamId } = await enrolled("slipp", { heldBecause: "Vi er bare to.", people: 2 });
    const visitor = await organizer("arrangor.slipp@example.no");
    const list = "/arrangor/nettverk/slipp/pameldinger";
    const listed = await visitor.open(list);
    expect(listed.text).toContain("Ett team venter på svar fra dere.");
    expect(listed.text).toContain("2 på teamet, ikke 3–5");
    const own = `${list}/${teamId}`;
    expect((await visitor.open(own)).text).toContain("Vi er bare to.");
    const bare = await visitor.fillIn(own, own, { decision: "pass", reason: "  " });
    expect(bare.status).toBe(422);
    expect(bare.text).toContain("Skriv grunnen.");
    const passed = await visitor.fillIn(own, own, { decision: "pass", reason: "Liten enhet" });
    expect(passed.location).toBe(list);
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]).toMatchObject({
      state: "enrolled",
      version: 2,
    });
    expect(await house.owner.select().from(ruleWaiver).where(eq(ruleWaiver.teamId, teamId))).toMatchObject([
      { rule: "teamSize", reason: "Liten enhet" },
    ]);
    expect(await lettersTo(house.database, "kari.slipp@example.no", "enrolment.passed")).toHaveLength(1);
    expect(await lettersTo(house.database, "ola.slipp@example.no", "enrolment.welcome")).toHaveLength(1);
    const [audit] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "team.letThrough"), eq(auditEntry.teamId, teamId)));
    expect(audit?.newValue).toMatchObject({ waived: ["teamSize"], reason: "Liten enhet" });
    // the waived rule does not stop a later change
    const leader = await house.as("kari.slipp@example.no");
    const edit = `/team/${teamId}/rediger`;
    expect((await leader.fillIn(edit, edit, { action: "send", improvement: "Nytt" })).location).toBe(
      `/team/${teamId}`,
    );
  });

  it("a held team is refused with the reason, which it gets by mail, and its workplace may enrol again", async () => {
    const { teamId, collaborativeId } = await enrolled("avslag", {
      heldBecause: "Vi er bare to.",
      people: 2,
    });
    const visitor = await organizer("arrangor.avslag@example.no");
    const own = `/arrangor/nettverk/avslag/pameldinger/${teamId}`;
    await visitor.fillIn(own, own, { decision: "refuse", reason: "Dere må være tre" });
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]).toMatchObject({
      state: "refused",
      stateReason: "Dere må være tre",
    });
    expect(
      (await lettersTo(house.database, "kari.avslag@example.no", "enrolment.refused"))[0]?.bodyText,
    ).toContain("Dere må være tre");
    const kari = await house.as("kari.avslag@example.no");
    expect((await kari.open(`/team/${teamId}`)).status).toBe(404);
    const path = "/nettverk/avslag/pamelding";
    const again = { ...filledIn("avslag", 4), packages: "T-FALL", contactEmail: "kari.avslag@example.no" };
    expect((await kari.fillIn(path, path, again)).location).toMatch(/kvittering$/);
    expect(
      await house.owner.select().from(team).where(eq(team.collaborativeId, collaborativeId)),
    ).toHaveLength(2);
  });

  it("C08 the organiser withdraws a team only with a reason, which is in the audit, and the place is free", async () => {
    const { teamId } = await enrolled("trekk", { places: 1 });
    const visitor = await organizer("arrangor.trekk@example.no");
    const own = `/arrangor/nettverk/trekk/pameldinger/${teamId}`;
    expect((await house.visitor().open("/nettverk/trekk/pamelding")).text).toContain("Nettverket er fullt");
    expect((await visitor.fillIn(own, own, { decision: "withdraw", reason: "" })).status).toBe(422);
    expect(
      (await visitor.fillIn(own, own, { decision: "withdraw", reason: "Kommunen kan ikke" })).location,
    ).toBe(own);
    const [row] = await house.owner.select().from(team).where(eq(team.id, teamId));
    expect(row).toMatchObject({ state: "withdrawn", stateReason: "Kommunen kan ikke" });
    expect(row?.withdrawnOn?.toString()).toBe("2027-01-15");
    const [audit] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "team.withdrawn"), eq(auditEntry.teamId, teamId)));
    expect(audit).toMatchObject({
      actor: "arrangor.trekk@example.no",
      newValue: { reason: "Kommunen kan ikke" },
    });
    expect((await house.visitor().open("/nettverk/trekk/pamelding")).text).toContain("Meld på et team");
  });

  it("a full network lets nobody through, and an answer to a changed team is asked again", async () => {
    const { teamId, collaborativeId } = await enrolled("fulltnett", {
      heldBecause: "Vi er bare to.",
      people: 2,
      places: 1,
    });
    await storeTeam(house.owner, {
      collaborativeId,
      municipalityId: elvestrand,
      unitName: "Et annet sted",
      serviceType: "homeCare",
      packageCodes: ["T-LMB"],
      enrolledAt: ordinary,
      members: [{ name: "En", email: "en.fulltnett@example.no", roles: ["teamLeader"] }],
    });
    const visitor = await organizer("arrangor.fullt@example.no");
    const own = `/arrangor/nettverk/fulltnett/pameldinger/${teamId}`;
    expect((await visitor.fillIn(own, own, { decision: "pass", reason: "Gjerne" })).text).toContain(
      "Alle plassene er tatt.",
    );
    expect(
      (await visitor.fillIn(own, own, { decision: "pass", reason: "Gjerne", version: "7" })).status,
    ).toBe(409);
    expect((await visitor.fillIn(own, own, { decision: "withdraw", reason: "Feil knapp" })).status).toBe(409);
    expect((await house.owner.select().from(team).where(eq(team.id, teamId)))[0]?.state).toBe("held");
  });

  it("only the collaborative's own organiser sees and decides; a held team waits on their page", async () => {
    const { teamId, leader } = await enrolled("egne", { heldBecause: "Vi er bare to.", people: 2 });
    const list = "/arrangor/nettverk/egne/pameldinger";
    for (const stranger of [
      house.visitor(),
      leader,
      await organizer("fremmed.egne@example.no", "USHT Annet"),
    ]) {
      expect((await stranger.open(list)).status).toBe(404);
      expect((await stranger.open(`${list}/${teamId}`)).status).toBe(404);
      expect(
        (await stranger.send(`${list}/${teamId}`, { decision: "pass", reason: "x", version: "1" })).status,
      ).toBe(404);
    }
    const other = await enrolled("andres");
    expect((await (await organizer("arrangor.egne@example.no")).open(`${list}/${other.teamId}`)).status).toBe(
      404,
    );
    const { rows } = await house.ownerPool.query(
      "select id, name from organizer where name in ('USHT Test', 'USHT Annet') order by name",
    );
    const waits = async (organizerId: string) =>
      (
        await waitingEnrolment(
          house.database,
          { personId: "", email: "x@example.no", held: [{ role: "organizer", organizerId }] },
          house.now,
        )
      ).map(({ action }) => action.href);
    expect(await waits(rows[1].id)).toContain(list);
    expect(await waits(rows[0].id)).toEqual([]);
  });

  it("an empty list teaches what will be there", async () => {
    await makeOffer(house.owner, { slug: "tomt" });
    const page = await (
      await organizer("arrangor.tomt@example.no")
    ).open("/arrangor/nettverk/tomt/pameldinger");
    expect(page.text).toContain("Her kommer teamene når kommunene melder dem på.");
  });
});

async function fieldsOf(visitor: { open(path: string): Promise<{ html: string }> }, path: string) {
  const { formFields } = await import("../../platform/testing/visitor.ts");
  return formFields((await visitor.open(path)).html, path);
}
