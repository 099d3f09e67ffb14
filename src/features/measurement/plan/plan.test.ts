import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, measurement, teamMeasure } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { formFields } from "../../../platform/testing/visitor.ts";
import { measurementRoutes } from "../routes.ts";
import { dayOf, fill, makeTestTeam, teamMeasureOf, type TestTeam } from "../test-team.ts";
import { waitingMeasurement } from "../waiting.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

const planOf = (team: TestTeam) => `/team/${team.id}/maleplan`;

async function ticked(team: TestTeam): Promise<string[]> {
  const page = await (await house.as(team.leader)).open(`${planOf(team)}/velg`);
  const { valgt } = formFields(page.html, `${planOf(team)}/velg`);
  return [valgt ?? []].flat();
}

async function tick(team: TestTeam, codes: readonly string[]) {
  return (await house.as(team.leader)).fillIn(`${planOf(team)}/velg`, `${planOf(team)}/velg`, {
    valgt: codes,
  });
}

describe("choosing measures", () => {
  it("A059 all of the package are chosen at first; the plan says how many of each kind, and what the choice lacks", async () => {
    const team = await makeTestTeam(house.owner);
    const seen = await (await house.as(team.leader)).open(planOf(team));
    expect(seen.text).toContain("Vi måler elleve ting:");
    expect(seen.text).toContain("Til ettertanke");
    expect(seen.text).toContain("Ingen har sagt hvem som teller.");
    expect(await ticked(team)).toHaveLength(11);
  });

  it("A059 a measure without values that is left disappears from list and plan, and stays gone; it is still there to choose", async () => {
    const team = await makeTestTeam(house.owner);
    const keep = ["TRS-O1", "TRS-P1", "TRS-P3"];
    await ticked(team);
    expect((await tick(team, keep)).status).toBe(303);
    const visitor = await house.as(team.leader);
    for (const page of [planOf(team), `/team/${team.id}/malinger`, planOf(team)]) {
      const { text } = await visitor.open(page);
      expect(text, page).not.toContain("Dager siden siste nye trykksår");
      expect(text, page).toContain("Hudsjekk etter plan");
    }
    expect((await visitor.open(planOf(team))).text).toContain(
      "Vi måler tre ting: ett resultatmål og to prosessmål.",
    );
    expect((await visitor.open(team.path("trs-o2"))).status).toBe(404);
    expect(await ticked(team)).toEqual(keep);
    // nothing is deleted
    expect(await house.owner.select().from(teamMeasure).where(eq(teamMeasure.teamId, team.id))).toHaveLength(
      11,
    );
  });

  it("A059 a measure with values that is left is kept with its chart as an earlier one, ends from the month that runs, and nobody is asked for it", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    await fill(house.owner, team, "TRS-P3", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const offered = await visitor.open(`${planOf(team)}/velg`);
    expect(offered.text).toContain("Har 3 tall. Uten hake slutter den fra og med februar 2027.");
    // what happens without the tick is there for who takes it away
    expect(offered.html).toContain('<span class="if-unticked">Uten hake slutter den');
    await tick(team, ["TRS-P3"]);
    const row = await teamMeasureOf(house.owner, team, "TRS-P1");
    expect([row.chosen, row.expectedTo?.toString()]).toEqual([false, "2027-01-31"]);
    const kept = await house.owner.select().from(measurement).where(eq(measurement.teamMeasureId, row.id));
    expect(kept).toHaveLength(3);
    const listed = await visitor.open(`/team/${team.id}/malinger`);
    expect(listed.text).not.toContain("Av én målinger");
    expect(listed.html).toMatch(/Tidligere målinger<\/h2>[\s\S]*trs-p1/);
    const page = await visitor.open(team.path("trs-p1"));
    expect(page.status).toBe(200);
    expect(page.text).toContain("Teamet sluttet med denne målingen fra og med februar 2027.");
    const person = await house.owner.execute<{ id: string }>(
      sql`select id from person where email = ${team.lead}`,
    );
    const items = await waitingMeasurement(
      house.database,
      {
        personId: (person.rows[0] as { id: string }).id,
        email: team.lead,
        held: [{ role: "measurementLead", teamId: team.id, collaborativeId: team.collaborativeId }],
      },
      house.now,
    );
    const asked = items.map(({ action }) => action?.href);
    expect(asked).toContain(team.path("trs-p3"));
    expect(asked).not.toContain(team.path("trs-p1"));
  });

  it("A059 a measure that is left is not said to be missing, and its page asks for nothing; a chosen period still opens", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12]);
    const visitor = await house.as(team.lead);
    const list = `/team/${team.id}/malinger`;
    const former = async () => /trs-p1[\s\S]*?<\/li>/.exec((await visitor.open(list)).html)?.[0] ?? "";
    expect(await former()).toContain("Desember mangler");
    expect((await visitor.open(team.path("trs-p1"))).html).toContain('name="teller"');
    await tick(team, ["TRS-P3"]);
    expect(await former()).not.toContain("mangler");
    expect((await visitor.open(team.path("trs-p1"))).html).not.toContain('name="teller"');
    const chosen = await visitor.open(`${team.path("trs-p1")}?periode=2026-12-01`);
    expect(chosen.html).toContain('name="teller"');
  });

  it("A059 taken up again in the same month it goes on as before; after a gap it is expected from then", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const before = await teamMeasureOf(house.owner, team, "TRS-P1");
    await tick(team, ["TRS-P3"]);
    await tick(team, ["TRS-P3", "TRS-P1"]);
    const same = await teamMeasureOf(house.owner, team, "TRS-P1");
    expect([same.chosen, same.expectedTo, same.expectedFrom.toString()]).toEqual([
      true,
      null,
      before.expectedFrom.toString(),
    ]);
    await tick(team, ["TRS-P3"]);
    const then = house.now;
    house.now = Temporal.Instant.from("2027-04-05T09:00:00Z");
    await tick(team, ["TRS-P3", "TRS-P1"]);
    house.now = then;
    const later = await teamMeasureOf(house.owner, team, "TRS-P1");
    expect([later.expectedTo, later.expectedFrom.toString()]).toEqual([null, "2027-04-01"]);
    const audit = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.teamId, team.id), eq(auditEntry.subjectId, later.id)));
    expect(audit.map(({ action }) => action)).toEqual([
      "measure.ended",
      "measure.chosen",
      "measure.ended",
      "measure.chosen",
    ]);
  });

  it("A059 two people choose at the same time: only what each of them changed is changed", async () => {
    const team = await makeTestTeam(house.owner);
    const path = `${planOf(team)}/velg`;
    const [first, second] = [await house.as(team.leader), await house.as(team.lead)];
    const opened = formFields((await first.open(path)).html, path);
    const others = formFields((await second.open(path)).html, path);
    const all = opened.valgt as string[];
    const without = (code: string) => all.filter((one) => one !== code);
    await first.send(path, { ...opened, valgt: without("TRS-P1") });
    await second.send(path, { ...others, valgt: without("TRS-P3") });
    const left = await ticked(team);
    expect(left).toHaveLength(9);
    expect(left).not.toContain("TRS-P1");
    expect(left).not.toContain("TRS-P3");
  });

  it("A059 a code that is not the team's is told, and changes nothing", async () => {
    const team = await makeTestTeam(house.owner);
    await ticked(team);
    for (const strange of ["FALL-P1", "finnes ikke", "x".repeat(50)]) {
      const seen = await tick(team, ["TRS-P1", strange]);
      expect([strange, seen.status]).toEqual([strange, 422]);
    }
    expect(await ticked(team)).toHaveLength(11);
  });

  it("A059 members and the coach see the plan, leader and measurement lead make it, strangers do not find it", async () => {
    const team = await makeTestTeam(house.owner);
    const member = await house.as(team.member);
    const seen = await member.open(planOf(team));
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain("/maleplan/velg");
    for (const path of ["/velg", "/egen", "/trs-p1"])
      expect((await member.open(planOf(team) + path)).status, path).toBe(404);
    expect((await member.send(`${planOf(team)}/velg`, { valgt: [] })).status).toBe(404);
    for (const who of [team.leader, team.lead, team.organizer])
      expect((await (await house.as(who)).open(`${planOf(team)}/velg`)).status, who).toBe(200);
    const stranger = await makeTestTeam(house.owner);
    expect((await (await house.as(stranger.leader)).open(planOf(team))).status).toBe(404);
    expect((await house.visitor().open(planOf(team))).status).toBe(404);
  });
});

describe("one measure of the plan", () => {
  const pageOf = (team: TestTeam, code = "trs-p1") => `${planOf(team)}/${code}`;
  const save = async (team: TestTeam, fields: Record<string, string>, code = "trs-p1") => {
    const visitor = await house.as(team.lead);
    return visitor.fillIn(pageOf(team, code), pageOf(team, code), fields);
  };
  const memberId = async (email: string) => {
    const { rows } = await house.owner.execute<{ id: string }>(
      sql`select id from person where email = ${email}`,
    );
    return (rows[0] as { id: string }).id;
  };

  it("A059 the team says who counts, its own target, from when and why, and it stands on the plan", async () => {
    const team = await makeTestTeam(house.owner);
    const who = await memberId(team.member);
    const sent = await save(team, {
      hvem: who,
      mal: "80,5 %",
      fra: "2026-12-24",
      hvorfor: "Vi vil se huden før det blir sår.",
    });
    expect(sent.status).toBe(303);
    const row = await teamMeasureOf(house.owner, team, "TRS-P1");
    expect([row.collectedBy, row.target, row.expectedFrom.toString(), row.version]).toEqual([
      who,
      80.5,
      "2026-12-01",
      2,
    ]);
    const seen = await (await house.as(team.member)).follow(sent.location!);
    for (const said of ["Didrik Deltaker", "Vi vil se huden før det blir sår.", "Fra desember 2026"])
      expect(seen.text).toContain(said);
  });

  it("A059 only somebody who is in the team now can be the one who counts; who has left is told of", async () => {
    const team = await makeTestTeam(house.owner);
    const other = await makeTestTeam(house.owner);
    for (const hvem of [await memberId(other.member), "hvem som helst"]) {
      const seen = await save(team, { hvem });
      expect(seen.status).toBe(422);
      expect(seen.text).toContain("Velg en som er i teamet nå.");
    }
    await save(team, { hvem: await memberId(team.member) });
    await house.owner.execute(
      sql`update team_member set left_at = now() where team_id = ${team.id} and name = 'Didrik Deltaker'`,
    );
    expect((await (await house.as(team.lead)).open(planOf(team))).text).toMatch(/\(ikke lenger i teamet\)/);
  });

  it("A059 the start may move, but never past what is counted, nor two years back", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-11-01", [11]);
    expect((await save(team, { fra: "2026-12-01" })).text).toContain(
      "Dere har alt tall fra 1. november 2026.",
    );
    expect((await save(team, { fra: "2026-11-30" })).status).toBe(303);
    expect((await save(team, { fra: "2025-01-31" })).text).toContain("de siste to årene");
    expect((await save(team, { fra: "" })).status).toBe(422);
    const row = await teamMeasureOf(house.owner, team, "TRS-P1");
    expect(row.expectedFrom.equals(dayOf("2026-11-01"))).toBe(true);
  });

  it("A059 the order of the plan is the team's", async () => {
    const team = await makeTestTeam(house.owner);
    await tick(team, ["TRS-O1", "TRS-P1", "TRS-P3"]);
    const order = async () => {
      const { html } = await (await house.as(team.lead)).open(planOf(team));
      return [...html.matchAll(/href="[^"]*\/maleplan\/(trs-[a-z0-9]+)"/g)].map((found) => found[1]);
    };
    expect(await order()).toEqual(["trs-p1", "trs-p3", "trs-o1"]);
    expect((await save(team, { plass: "1" }, "trs-o1")).status).toBe(303);
    expect(await order()).toEqual(["trs-o1", "trs-p1", "trs-p3"]);
    expect((await save(team, { plass: "3" }, "trs-o1")).status).toBe(303);
    expect(await order()).toEqual(["trs-p1", "trs-p3", "trs-o1"]);
    expect((await save(team, { plass: "-1" }, "trs-p3")).status).toBe(422);
  });

  it("A059 somebody else has saved meanwhile: both are shown and a person chooses", async () => {
    const team = await makeTestTeam(house.owner);
    const path = pageOf(team);
    const visitor = await house.as(team.lead);
    const opened = formFields((await visitor.open(path)).html, path);
    await save(team, { mal: "70", hvorfor: "Deres grunn" });
    const stale = await visitor.send(path, { ...opened, mal: "60" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain("Deres grunn");
    expect((await teamMeasureOf(house.owner, team, "TRS-P1")).target).toBe(70);
    const again = formFields(stale.html, path);
    expect(again.mal).toBe("60");
    expect((await visitor.send(path, again)).status).toBe(303);
    expect((await teamMeasureOf(house.owner, team, "TRS-P1")).target).toBe(60);
  });

  it("A059 wrong fields are told together; a reason holds no identity number", async () => {
    const team = await makeTestTeam(house.owner);
    const seen = await save(team, { mal: "101", fra: "2020-01-01" });
    expect(seen.text).toContain("Skriv et tall fra 0 til 100.");
    expect(seen.text).toContain("de siste to årene");
    const identity = await save(team, { hvorfor: "Gjelder 01017000027" });
    expect(identity.text).toContain("fødselsnummer");
  });
});
