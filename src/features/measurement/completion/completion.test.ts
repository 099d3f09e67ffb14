import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, monthCompletion } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { ensureTeamMeasures } from "../ensure-team-measures.ts";
import { measurementRoutes } from "../routes.ts";
import { fill, makeTestTeam, type TestTeam } from "../test-team.ts";

// Wednesday 3 February 2027 in the morning: January is over, and due on Friday
const house = testHouse(measurementRoutes, { now: "2027-02-03T09:00:00Z" });
const start = house.now;
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo").toInstant();

/** Two monthly measures from October, P1 filled through January and P6 through December. */
async function makeTeam(): Promise<TestTeam> {
  house.now = start;
  const team = await makeTestTeam(house.owner, { enrolledOn: "2026-10-12" });
  await ensureTeamMeasures(house.owner, [team.id]);
  await house.owner.execute(
    sql`delete from team_measure where team_id = ${team.id} and measure_code not in ('TRS-P1', 'TRS-P6')`,
  );
  await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10, 15]);
  await fill(house.owner, team, "TRS-P6", "2026-10-01", [4, 5, 6]);
  return team;
}
const pathOf = (team: TestTeam) => `/team/${team.id}/malinger/ferdig`;
const say = (more: Record<string, string> = {}) => ({
  maned: "2027-01-01",
  grunn: "",
  versjon: "0",
  ...more,
});
const kept = async (team: TestTeam) =>
  (await house.owner.select().from(monthCompletion).where(eq(monthCompletion.teamId, team.id)))[0];
const audits = (team: TestTeam) =>
  house.owner
    .select()
    .from(auditEntry)
    .where(and(eq(auditEntry.action, "month.completed"), eq(auditEntry.teamId, team.id)))
    .orderBy(auditEntry.id);

describe("C55 being done with a month", () => {
  it("C55 with something missing and no reason it is refused, and what is missing is named", async () => {
    const team = await makeTeam();
    const lead = await house.as(team.lead);
    const page = await lead.open(`/team/${team.id}/malinger`);
    expect(page.text).toContain("Januar 2027 Registrert 1 av 2 Mangler");
    const seen = await lead.fillIn(`/team/${team.id}/malinger`, pathOf(team), { grunn: " " });
    expect(seen.status).toBe(422);
    expect(seen.text).toMatch(
      /Registrer det som mangler, eller skriv hvorfor: Beboer og pårørende informert/,
    );
    expect(await kept(team)).toBeUndefined();
    expect(await audits(team)).toEqual([]);
  });

  it("C55 with a reason it is accepted, with a soft warning; who only reads sees it and has no button", async () => {
    const team = await makeTeam();
    const lead = await house.as(team.lead);
    const sent = await lead.send(pathOf(team), say({ grunn: "Posten var stengt." }));
    expect(sent.location).toBe(`${pathOf(team)}?lagret=2027-01-01`);
    const { text } = await lead.open(sent.location as string);
    expect(text).toContain("Januar 2027 er meldt ferdig, men én måling mangler fortsatt.");
    expect(await kept(team)).toMatchObject({ timely: true, comment: "Posten var stengt.", version: 1 });
    expect(await audits(team)).toMatchObject([
      { newValue: { month: "2027-01-01", timely: true, missing: ["TRS-P6 2027-01-01"] } },
    ]);
    const member = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    expect(member.text).toMatch(/Ferdig\s+3\. februar av Mona Måling/);
    expect(member.text).toContain("Posten var stengt.");
    expect(member.html).not.toContain(`action="${pathOf(team)}"`);
  });

  it("C55 «ingen aktuelle» is a report: with it nothing is missing", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, not_applicable, late, entered_at)
      select id, '2027-01-01', true, false, ${house.now.toString()} from team_measure
      where team_id = ${team.id} and measure_code = 'TRS-P6'`);
    const lead = await house.as(team.lead);
    const sent = await lead.fillIn(`/team/${team.id}/malinger`, pathOf(team), {});
    expect((await lead.open(sent.location as string)).text).toContain("Januar 2027 er meldt ferdig.");
    // a reason goes with what is missing, and nothing is
    await lead.send(pathOf(team), say({ grunn: "Gjelder ikke lenger", versjon: "1" }));
    expect(await kept(team)).toMatchObject({ comment: "", version: 2 });
  });

  it("in time through the last second of the due day, and said to be after it from the next", async () => {
    for (const [when, timely] of [
      ["2027-02-05T23:59:59", true],
      ["2027-02-06T00:00:00", false],
    ] as const) {
      const team = await makeTeam();
      house.now = at(when);
      const lead = await house.as(team.lead);
      await lead.send(pathOf(team), say({ grunn: "Ferie" }));
      expect((await kept(team))?.timely, when).toBe(timely);
      expect((await lead.open(`/team/${team.id}/malinger`)).text.includes("etter fristen")).toBe(!timely);
    }
    house.now = start;
  });

  it("a month that is not over, one before the team came, and nonsense are not found or refused", async () => {
    const team = await makeTeam();
    const lead = await house.as(team.lead);
    for (const maned of ["2027-02-01", "2026-09-01", "2027-01-02", "tull", ""])
      expect((await lead.send(pathOf(team), say({ maned }))).status, maned).toBe(404);
    expect((await lead.send(pathOf(team), say({ versjon: "x" }))).status).toBe(422);
    expect((await lead.send(pathOf(team), say({ grunn: "x".repeat(501) }))).text).toContain("for lang");
    expect((await lead.send(pathOf(team), say({ grunn: "01010750160" }))).status).toBe(422);
    expect(await kept(team)).toBeUndefined();
    // an earlier month may be said to be done later
    expect((await lead.send(pathOf(team), say({ maned: "2026-12-01" }))).status).toBe(303);
  });

  it("the measurement lead, the team leader and the organiser may; a member and strangers find nothing", async () => {
    const team = await makeTeam();
    for (const email of [team.member, (await makeTestTeam(house.owner)).lead, "fremmed@example.no"])
      expect((await (await house.as(email)).send(pathOf(team), say({ grunn: "x" }))).status).toBe(404);
    expect((await house.visitor().open(pathOf(team))).status).toBe(404);
    expect((await (await house.as(team.member)).open(pathOf(team))).status).toBe(200);
    expect(await kept(team)).toBeUndefined();
    expect((await (await house.as(team.leader)).send(pathOf(team), say({ grunn: "x" }))).status).toBe(303);
    expect(
      (await (await house.as(team.organizer)).send(pathOf(team), say({ grunn: "y", versjon: "1" }))).status,
    ).toBe(303);
  });
});

describe("C56 changed after it was done", () => {
  it("C56 a value changed after «ferdig» is told; said again keeps the first time, the latest too, and timely stays timely", async () => {
    const team = await makeTeam();
    await fill(house.owner, team, "TRS-P6", "2027-01-01", [7]);
    const lead = await house.as(team.lead);
    await lead.fillIn(`/team/${team.id}/malinger`, pathOf(team), {});
    const list = `/team/${team.id}/malinger`;
    expect((await lead.open(list)).html).not.toContain(`action="${pathOf(team)}"`);

    house.now = at("2027-02-09T10:00:00");
    const later = await house.as(team.lead);
    const corrected = await later.fillIn(`${team.path("trs-p6")}?periode=2027-01-01`, team.path("trs-p6"), {
      teller: "8",
    });
    expect(corrected.status).toBe(303);
    const changed = await later.open(list);
    expect(changed.text).toMatch(/Ferdig\s+3\. februar av/);
    expect(changed.text).toContain("endret 9. februar");
    const audit = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "measurement.corrected"), eq(auditEntry.teamId, team.id)));
    expect(audit).toMatchObject([{ oldValue: { numerator: 7 }, newValue: { numerator: 8 } }]);

    const again = await later.fillIn(list, pathOf(team), {});
    expect(again.status).toBe(303);
    const row = await kept(team);
    expect(row).toMatchObject({ timely: true, version: 2 });
    expect([row?.firstCompletedAt, row?.completedAt].map(String)).toEqual([start, house.now].map(String));
    expect((await later.open(list)).text).toMatch(/Ferdig\s+3\. februar, meldt på nytt 9\. februar av/);
    expect(await audits(team)).toMatchObject([{}, { oldValue: { completedAt: start.toString() } }]);
    house.now = start;
  });

  it("two who say so at the same time: the second sees the first, and nothing is written twice", async () => {
    const team = await makeTeam();
    const lead = await house.as(team.lead);
    await lead.send(pathOf(team), say({ grunn: "Den ene" }));
    const second = await (await house.as(team.leader)).send(pathOf(team), say({ grunn: "Den andre" }));
    expect(second.status).toBe(409);
    expect(second.text).toContain("Noen andre har meldt måneden ferdig");
    expect(await kept(team)).toMatchObject({ comment: "Den ene", version: 1 });
    const both = await Promise.all(
      [lead, await house.as(team.leader)].map((one) => one.send(pathOf(team), say({ maned: "2026-12-01" }))),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const again = await Promise.all(
      [lead, await house.as(team.leader)].map((one) =>
        one.send(pathOf(team), say({ grunn: "Igjen", versjon: "1" })),
      ),
    );
    expect(again.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await audits(team)).toHaveLength(3);
  });
});

describe("C57 how complete and how timely", () => {
  it("C57 month by month: what was expected, what has come, and what came in time are apart", async () => {
    const team = await makeTeam();
    await house.owner.execute(sql`
      update measurement set late = true where period = '2026-12-01' and team_measure_id in
        (select id from team_measure where team_id = ${team.id})`);
    const { text } = await (await house.as(team.member)).open(pathOf(team));
    // January is not due before 5 February: six of October to December, two of them late
    expect(text).toContain("Av 6 målinger som har hatt frist, er 6 registrert, og 4 kom i tide.");
    expect(text).toContain("Januar 2027 1 av 2 1 av 2 Ikke meldt ferdig");
    expect(text).toContain("Desember 2026 2 av 2 0 av 2 Ikke meldt ferdig");
    expect(text).toContain("0 av 4 måneder er meldt ferdig");
    house.now = at("2027-02-06T00:00:00");
    expect((await (await house.as(team.member)).open(pathOf(team))).text).toContain(
      "Av 8 målinger som har hatt frist, er 7",
    );
    house.now = start;
  });

  it("C57 a team that withdrew is asked for what was over by then, and a measure it does not use is not asked for", async () => {
    const team = await makeTeam();
    await house.owner.execute(
      sql`update team set state = 'withdrawn', state_reason = 'x', withdrawn_on = '2026-12-01' where id = ${team.id}`,
    );
    const visitor = await house.as(team.organizer);
    expect((await visitor.open(pathOf(team))).text).toContain("Av 4 målinger");
    await house.owner.execute(
      sql`update team_measure set chosen = false where team_id = ${team.id} and measure_code = 'TRS-P6'`,
    );
    expect((await visitor.open(pathOf(team))).text).toContain("Av 2 målinger");
  });

  it("before the first month is over there is nothing to be done with, and the page says what will come", async () => {
    house.now = at("2026-10-20T12:00:00");
    const team = await makeTestTeam(house.owner, { enrolledOn: "2026-10-12" });
    const lead = await house.as(team.lead);
    expect((await lead.open(`/team/${team.id}/malinger`)).html).not.toContain(pathOf(team));
    expect((await lead.open(pathOf(team))).text).toContain("når den første måneden er over");
    house.now = start;
  });

  it("in nynorsk and English too", async () => {
    const team = await makeTeam();
    const lead = await house.as(team.lead);
    expect((await lead.follow(`${pathOf(team)}?sprak=nn`)).text).toContain("Vi er ferdige med januar");
    expect((await lead.follow(`${pathOf(team)}?sprak=en`)).text).toContain("We are done with January");
  });
});
