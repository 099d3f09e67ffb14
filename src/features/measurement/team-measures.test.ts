import { and, eq, ne, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, teamMeasure } from "../../database/schema.ts";
import { expectedFrom } from "../../domain/measurement/expected-periods.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { ensureTeamMeasures } from "./ensure-team-measures.ts";
import { measurementRoutes } from "./routes.ts";
import { dayOf, fill, makeTestTeam, teamMeasureOf, valuesOf } from "./test-team.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

describe("the measures of a team", () => {
  it("A009 A010 a team has the measures of its package when somebody first looks, and the page says where and for how long it tries", async () => {
    const team = await makeTestTeam(house.owner, { pilotSelection: "Beboere med redusert bevegelse" });
    const seen = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    expect(seen.status).toBe(200);
    for (const name of [
      "Hudsjekk etter plan",
      "Trykkavlastende utstyr på plass",
      "Dager siden siste nye trykksår",
    ])
      expect(seen.text).toContain(name);
    const rows = await house.owner.select().from(teamMeasure).where(eq(teamMeasure.teamId, team.id));
    expect(rows).toHaveLength(11);
    expect(rows.find(({ measureCode }) => measureCode === "TRS-P3")?.target).toBe(95);
  });

  it("A069 A070 the page says at which unit, on which selection, and from when to when", async () => {
    const team = await makeTestTeam(house.owner, {
      name: "Solheia sykehjem, post B",
      pilotSelection: "Beboere med redusert bevegelse",
    });
    const { text } = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    expect(text).toContain("Pilotenhet Solheia sykehjem, post B");
    expect(text).toContain("Prøves ut på Beboere med redusert bevegelse");
    expect(text).toContain("Tidsrom Oktober 2026 til juni 2027");
  });

  it("A099 a team that has measured nothing is shown an example, marked as made up, and it goes when there is something", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const empty = await visitor.open(`/team/${team.id}/malinger`);
    expect(empty.text).toContain("Eksempel med oppdiktede tall. Ingen team har målt dette.");
    expect(empty.text).toContain("tre målinger før dere endrer noe");
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [10]);
    expect((await visitor.open(`/team/${team.id}/malinger`)).text).not.toContain(
      "Eksempel med oppdiktede tall",
    );
  });

  it("C57 the measures are expected from the month the SQL says, the same as the rule says", async () => {
    for (const [enrolledOn, first] of [
      ["2026-05-31", "2026-11-04"],
      ["2026-10-12", "2026-11-04"],
      ["2026-08-01", "2026-11-30"],
      ["2027-01-31", "2026-11-04"],
      ["2026-12-31", "2027-03-31"],
    ] as const) {
      const team = await makeTestTeam(house.owner, { enrolledOn, sessions: [first, "2027-06-02"] });
      await ensureTeamMeasures(house.owner, [team.id]);
      expect((await teamMeasureOf(house.owner, team, "TRS-P1")).expectedFrom.toString(), enrolledOn).toBe(
        expectedFrom(dayOf(enrolledOn), dayOf(first)).toString(),
      );
    }
    // an enrolment just after midnight in Norway belongs to the new month, whatever the server's clock
    const none = await makeTestTeam(house.owner, { sessions: [] });
    await house.owner.execute(
      sql`update team set enrolled_at = '2026-10-31T23:30:00Z' where id = ${none.id}`,
    );
    await ensureTeamMeasures(house.owner, [none.id]);
    expect((await teamMeasureOf(house.owner, none, "TRS-P1")).expectedFrom.toString()).toBe("2026-11-01");
  });

  it("that appear by themselves leave one line in the log, the program's, with what each began as", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.member);
    await Promise.all([1, 2, 3].map(() => visitor.open(`/team/${team.id}/malinger`)));
    const lines = await house.owner.select().from(auditEntry).where(eq(auditEntry.teamId, team.id));
    expect(lines).toMatchObject([
      {
        action: "team.measuresTaken",
        actor: "program",
        personId: null,
        collaborativeId: team.collaborativeId,
      },
    ]);
    const { measures } = (lines[0] as (typeof lines)[number]).newValue as { measures: unknown[] };
    expect(measures).toHaveLength(11);
    expect(measures).toContainEqual({
      code: "TRS-P3",
      version: 1,
      target: 95,
      expectedFrom: "2026-10-01",
    });
  });

  it("measures appear once, and what a team has left out stays out", async () => {
    const team = await makeTestTeam(house.owner);
    await Promise.all([1, 2, 3].map(() => ensureTeamMeasures(house.owner, [team.id])));
    await house.owner
      .delete(teamMeasure)
      .where(and(eq(teamMeasure.teamId, team.id), sql`measure_code <> 'TRS-P3'`));
    const seen = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    expect(seen.text).toContain("Hudsjekk etter plan");
    expect(seen.text).not.toContain("Trykkavlastende utstyr på plass");
  });

  it("a team without a package is told what to do", async () => {
    const team = await makeTestTeam(house.owner, { packageCodes: [] });
    const seen = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    expect(seen.text).toContain("Ingen målinger ennå");
    expect(seen.html).toContain('href="/tiltakspakker"');
  });

  it("A031 the list leads to what waits with the one filled button: to the form of all, or straight to the only one", async () => {
    const team = await makeTestTeam(house.owner);
    const list = `/team/${team.id}/malinger`;
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const button = async () =>
      [...(await visitor.open(list)).html.matchAll(/<a class="ds-button"[^>]*href="([^"]*)"/g)].map(
        ([, href]) => href,
      );
    expect(await button()).toEqual([`${list}/registrer`]);
    await house.owner
      .update(teamMeasure)
      .set({ chosen: false })
      .where(and(eq(teamMeasure.teamId, team.id), ne(teamMeasure.measureCode, "TRS-P1")));
    expect(await button()).toEqual([team.path("trs-p1")]);
    await fill(house.owner, team, "TRS-P1", "2027-01-01", [12]);
    expect(await button()).toEqual([]);
    expect((await (await house.as(team.member)).open(list)).html).not.toContain('<a class="ds-button"');
  });

  it("those that need us most come first: what is missing, what gets worse, and last what gets better", async () => {
    const team = await makeTestTeam(house.owner, {
      enrolledOn: "2025-01-10",
      sessions: ["2026-01-15", "2027-06-02"],
    });
    const months = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
    await fill(house.owner, team, "TRS-P5", "2025-03-01", [...months, ...months, 16, 17, 18]);
    await house.owner
      .update(teamMeasure)
      .set({ expectedFrom: dayOf("2025-03-01") })
      .where(eq(teamMeasure.teamId, team.id));
    await fill(house.owner, team, "TRS-P1", "2025-03-01", [
      ...months,
      14,
      15,
      16,
      17,
      18,
      17,
      16,
      17,
      18,
      19,
      18,
      17,
      18,
    ]);
    await fill(house.owner, team, "TRS-P6", "2025-03-01", [...months, 4, 5, 6, 7, 8, 7, 6, 7, 8, 9, 8, 7, 8]);
    await fill(house.owner, team, "TRS-P7", "2025-03-01", [...months, ...months]);
    const { text } = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    const places = [
      "Risiko meldt ved flytting",
      "Beboer og pårørende informert",
      "Ernæring vurdert",
      "Risiko vurdert ved første møte",
    ].map((name) => text.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain("Ikke målt siden oktober");
  });
});

describe("who may", () => {
  it("A031 the measurement lead enters; a member sees the figures and no form; a stranger finds nothing", async () => {
    const team = await makeTestTeam(house.owner);
    const path = team.path("trs-p1");
    expect((await (await house.as(team.lead)).open(path)).html).toContain('name="teller"');
    const member = await house.as(team.member);
    const seen = await member.open(path);
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain('name="teller"');
    const entry = { periode: "2027-01-01", teller: "1", nevner: "2", kommentar: "", versjon: "0", kjent: "" };
    expect((await member.send(path, entry)).status).toBe(404);
    for (const other of [
      await house.as("fremmed@example.no"),
      house.visitor(),
      await house.as((await makeTestTeam(house.owner)).lead),
    ]) {
      for (const address of [
        `/team/${team.id}/malinger`,
        path,
        `${path}/verdier.csv`,
        `${path}/diagram.png`,
        `${path}/mal`,
      ]) {
        expect((await other.open(address)).status, address).toBe(404);
      }
      expect((await other.send(path, entry)).status).toBe(404);
    }
    expect(await valuesOf(house.owner, team, "TRS-P1")).toEqual([]);
  });

  it("the organiser may enter too, a measure the team does not use is not found, and neither is nonsense", async () => {
    const team = await makeTestTeam(house.owner);
    const organizer = await house.as(team.organizer);
    expect((await organizer.open(team.path("trs-p1"))).html).toContain('name="teller"');
    for (const code of ["fall-p1", "finnes-ikke", "%00", "trs-p1'--"])
      expect((await organizer.open(team.path(code))).status, code).toBe(404);
  });
});
