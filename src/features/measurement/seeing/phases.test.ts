import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, measurePhase, notedChange } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementRoutes } from "../routes.ts";
import { dayOf, fill, makeTestTeam, teamMeasureOf, type TestTeam } from "../test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

/** Ten around 55 % before the first session and twelve around 80 % after it, up to December 2026. */
const counts = [12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 15, 17, 15, 17, 15, 17, 15, 17, 15, 17, 15, 17];

async function shiftedTeam(change?: string): Promise<TestTeam> {
  const team = await makeTestTeam(house.owner, {
    enrolledOn: "2025-01-10",
    sessions: ["2026-01-14", "2026-05-06", "2027-06-02"],
  });
  await fill(house.owner, team, "TRS-P1", "2025-03-01", counts);
  await house.owner.execute(
    sql`update team_measure set expected_from = '2025-03-01' where team_id = ${team.id}`,
  );
  if (change)
    await house.owner
      .insert(notedChange)
      .values({ teamId: team.id, day: dayOf(change), title: "Skår ved innkomst", createdAt: house.now });
  return team;
}

describe("a new phase", () => {
  it("is proposed at a noted change followed by a shift, begun by a person with a reason, and seen with who, when and why", async () => {
    const team = await shiftedTeam("2026-01-10");
    const lead = await house.as(team.lead);
    const page = await lead.open(`${team.path("trs-p1")}/ny-fase`);
    expect(page.text).toContain("Forslag: fra januar 2026.");
    expect(page.text).toContain("12 målinger på rad");
    expect(page.text).toContain("«Skår ved innkomst» (1)");
    expect(page.html).toMatch(/value="2026-01-01" selected/);
    const begun = await lead.send(`${team.path("trs-p1")}/ny-fase`, {
      fra: "2026-01-01",
      hvorfor: "Alle skåres ved innkomst, og det er rutine nå",
    });
    expect(begun.status).toBe(303);
    const seen = await lead.open(begun.location as string);
    expect(seen.text).toContain("En ny fase begynner januar 2026.");
    expect(seen.text).toContain("Ny fase fra januar 2026. Alle skåres ved innkomst, og det er rutine nå.");
    expect(seen.text).toContain("Bestemt av Mona Måling 5. februar 2027.");
    expect(seen.text).toContain(
      "regnet på nytt fra januar 2026, av 12 målinger: 80 %. Før det var nivået 55 %.",
    );
    expect(seen.text).toContain("svingt rundt medianen på 80 %");
    // the table marks it, and both levels are drawn
    expect(seen.text).toContain("Fase");
    expect(seen.html.match(/class="median"/g)?.length).toBeGreaterThanOrEqual(6);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    const [line] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, id), eq(auditEntry.action, "phase.begun")));
    expect(line?.newValue).toEqual({
      from: "2026-01-01",
      reason: "Alle skåres ved innkomst, og det er rutine nå",
    });
  });

  it("is never begun by itself, and without a noted change it is not proposed: note first what was changed", async () => {
    const team = await shiftedTeam();
    const lead = await house.as(team.lead);
    await lead.open(team.path("trs-p1"));
    const page = await lead.open(`${team.path("trs-p1")}/ny-fase`);
    expect(page.text).not.toContain("Forslag:");
    expect(page.text).toContain("Merk først hva dere endret");
    expect(await phasesOf(team)).toEqual([]);
  });

  it("a reason is required, and too few on a side are refused; with fewer than ten from it on one is told first", async () => {
    const team = await shiftedTeam("2026-01-10");
    const lead = await house.as(team.lead);
    const path = `${team.path("trs-p1")}/ny-fase`;
    const send = async (fields: Record<string, string>) => lead.send(path, fields);
    const noReason = await send({ fra: "2026-01-01", hvorfor: "  " });
    expect(noReason.status).toBe(422);
    expect(noReason.text).toContain("Skriv hvorfor medianen skal regnes på nytt.");
    const few = await send({ fra: "2025-05-01", hvorfor: "Fordi" });
    expect(few.status).toBe(422);
    expect(few.text).toContain("Før den er det bare 2 målinger. Tre er det minste.");
    expect(few.text).toContain("Fordi");
    expect((await send({ fra: "2026-11-01", hvorfor: "Fordi" })).text).toContain(
      "Fra den er det bare 2 målinger.",
    );
    expect((await send({ fra: "1999-01-01", hvorfor: "Fordi" })).status).toBe(422);
    expect((await send({ fra: "tull", hvorfor: "Fordi" })).status).toBe(422);
    const early = await send({ fra: "2026-06-01", hvorfor: "Ny skår" });
    expect(early.status).toBe(422);
    expect(early.text).toContain("Det er bare 7 målinger fra da av.");
    expect(await phasesOf(team)).toEqual([]);
    expect((await send({ fra: "2026-06-01", hvorfor: "Ny skår", likevel: "ja" })).status).toBe(303);
    expect((await send({ fra: "2026-06-01", hvorfor: "Ny skår", likevel: "ja" })).text).toContain(
      "Der begynner det en fase allerede.",
    );
    expect(await phasesOf(team)).toEqual(["2026-06-01"]);
  });

  it("is undone, and the audit keeps what it was; undone twice is undone", async () => {
    const team = await shiftedTeam("2026-01-10");
    const lead = await house.as(team.lead);
    const path = `${team.path("trs-p1")}/ny-fase`;
    await lead.send(path, { fra: "2026-01-01", hvorfor: "Rutine" });
    const page = await lead.open(path);
    expect(page.text).toContain("Angre fasen fra januar 2026");
    const action = /action="([^"]+\/angre)"/.exec(page.html)?.[1] as string;
    const undone = await lead.send(action, {});
    expect(undone.status).toBe(303);
    expect((await lead.open(undone.location as string)).text).toContain(
      "Fasen er angret. Medianen er som før.",
    );
    expect(await phasesOf(team)).toEqual([]);
    const again = await lead.send(action, {});
    expect(again.status).toBe(303);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.subjectId, id), eq(auditEntry.action, "phase.undone")));
    expect(lines.map(({ oldValue }) => oldValue)).toMatchObject([{ from: "2026-01-01", reason: "Rutine" }]);
  });

  it("measurement lead, team leader and organiser decide; a member, another team and an address of somebody else's phase do not", async () => {
    const team = await shiftedTeam("2026-01-10");
    const other = await makeTestTeam(house.owner);
    for (const email of [team.lead, team.leader, team.organizer])
      expect((await (await house.as(email)).open(`${team.path("trs-p1")}/ny-fase`)).status).toBe(200);
    for (const email of [team.member, other.lead, other.organizer])
      expect((await (await house.as(email)).open(`${team.path("trs-p1")}/ny-fase`)).status).toBe(404);
    expect((await (await house.as(team.member)).open(team.path("trs-p1"))).html).not.toContain("ny-fase");
    const lead = await house.as(team.lead);
    const path = `${team.path("trs-p1")}/ny-fase`;
    await lead.send(path, { fra: "2026-01-01", hvorfor: "Rutine" });
    const [phase] = await house.owner.select().from(measurePhase);
    const stranger = await house.as(other.lead);
    await stranger.send(`${other.path("trs-p1")}/faser/${phase?.id}/angre`, {});
    expect(await phasesOf(team)).toEqual(["2026-01-01"]);
  });
});

describe("what was changed too early", () => {
  it("A100 a change with fewer than three values before it is marked where its flag is told of; with three it is not", async () => {
    const two = await shiftedTeam("2025-05-02");
    const three = await shiftedTeam("2025-06-02");
    const page = await (await house.as(two.member)).open(two.path("trs-p1"));
    expect(page.text).toContain("Før denne er det to målinger. Tre er det minste");
    expect((await (await house.as(three.member)).open(three.path("trs-p1"))).text).not.toContain(
      "Før denne er det",
    );
  });
});

async function phasesOf(team: TestTeam): Promise<string[]> {
  const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
  const rows = await house.owner.select().from(measurePhase).where(eq(measurePhase.teamMeasureId, id));
  return rows.map(({ fromPeriod }) => String(fromPeriod));
}
