import { eq } from "drizzle-orm";
import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { teamMeasure } from "../../database/schema.ts";
import { findWho } from "../../platform/web/who.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { page } from "../../platform/web/answer.ts";
import { get } from "../../platform/web/route.ts";
import { myMeasuresBlock } from "./my-page-block.tsx";
import { measurementRoutes } from "./routes.ts";
import { teamMeasuresBlock } from "./team-block.tsx";
import { fill, makeTestTeam, type TestTeam } from "./test-team.ts";
import { waitingMeasurement } from "./waiting.ts";

/** The pages that the blocks stand on, as bare as can be. */
const hosts = [
  get("/prove/min-side", {
    may: "self.use",
    answer: async (ask) => page({ title: "Prøve", body: (await myMeasuresBlock(ask)) ?? "ingenting her" }),
  }),
  get("/prove/alt", {
    may: "self.use",
    async answer(ask) {
      const who = { personId: ask.person!.id, email: ask.person!.email, held: ask.held };
      const [items, block] = await Promise.all([
        waitingMeasurement(ask.database, who, ask.now),
        myMeasuresBlock(ask),
      ]);
      return page({ title: `Det venter ${items.length}`, body: block });
    },
  }),
  get("/prove/team/:team", {
    may: "team.read",
    answer: async (ask) => page({ title: "Prøve", body: (await teamMeasuresBlock(ask)) ?? "ingenting her" }),
  }),
];
const house = testHouse([...measurementRoutes, ...hosts], { now: "2027-02-03T09:00:00Z" });

async function waitsFor(email: string) {
  const visitor = await house.as(email);
  const { person, held } = await findWho(house.database, visitor.cookies.get("okt"), house.now);
  return waitingMeasurement(house.database, { personId: person!.id, email, held }, house.now);
}

/** The team uses these measures only. */
async function keepOnly(team: TestTeam, codes: readonly string[]): Promise<void> {
  await fill(house.owner, team, "TRS-P1", "2026-10-01", []);
  for (const row of await house.owner.select().from(teamMeasure).where(eq(teamMeasure.teamId, team.id))) {
    if (!codes.includes(row.measureCode))
      await house.owner.delete(teamMeasure).where(eq(teamMeasure.id, row.id));
  }
}

describe("what waits", () => {
  it("A031 the value that is due waits for the measurement lead, with its day and its reason, and is gone when it is entered", async () => {
    const team = await makeTestTeam(house.owner);
    await keepOnly(team, ["TRS-P1"]);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const [item, ...rest] = await waitsFor(team.lead);
    expect(rest).toEqual([]);
    expect(item?.what).toEqual({
      nb: "Registrer januar for risiko vurdert ved første møte",
      nn: "Registrer januar for risiko vurdert ved første møte",
      en: "Enter January for risk assessed at first meeting",
    });
    expect(item?.due?.toString()).toBe("2027-02-05T22:59:59Z");
    expect(item?.action.href).toBe(team.path("trs-p1"));
    expect(await waitsFor(team.leader)).toEqual([]);
    await fill(house.owner, team, "TRS-P1", "2027-01-01", [15]);
    expect(await waitsFor(team.lead)).toEqual([]);
  });

  it("it waits for the team leader when there is no measurement lead, and for nobody else", async () => {
    const team = await makeTestTeam(house.owner, { withoutLead: true });
    await keepOnly(team, ["TRS-P1"]);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    expect(await waitsFor(team.leader)).toHaveLength(1);
    for (const other of [team.member, team.organizer]) expect(await waitsFor(other)).toEqual([]);
  });

  it("C58 the oldest comes first, three are named, and the rest are one line", async () => {
    const team = await makeTestTeam(house.owner);
    await keepOnly(team, ["TRS-P1", "TRS-P2", "TRS-P5", "TRS-P6", "TRS-P7"]);
    const items = await waitsFor(team.lead);
    expect(items).toHaveLength(4);
    const dues = items.map(({ due }) => due!.toString());
    expect(dues).toEqual(dues.toSorted());
    expect(items[0]?.what.nb).toMatch(/^Registrer uke\s1–\u20602 for trykkavlastende utstyr på plass/u);
    expect(items[3]?.what.nb).toMatch(/^Registrer to målinger til for /);
  });

  it("A101 a team that has gone quiet after the first samling is told so, thirteen days after it is not", async () => {
    const team = await makeTestTeam(house.owner, { sessions: ["2027-01-20", "2027-06-02"] });
    await keepOnly(team, ["TRS-P1"]);
    const before = house.now;
    expect((await waitsFor(team.lead))[0]?.why.nb).toContain("ingenting er målt siden da");
    house.now = Temporal.Instant.from("2027-02-02T22:59:59Z");
    expect((await waitsFor(team.lead))[0]?.why.nb).not.toContain("ingenting er målt");
    house.now = before;
  });

  it("A055 with nothing left to ask for, a quiet team is still asked to begin", async () => {
    const team = await makeTestTeam(house.owner, {
      sessions: ["2027-01-05", "2027-06-02"],
      enrolledOn: "2027-01-04",
    });
    await keepOnly(team, ["TRS-O2"]);
    const [item] = await waitsFor(team.lead);
    expect(item?.what.nb).toContain("Kom i gang med å måle");
    expect(item?.due).toBeUndefined();
    expect(item?.action.href).toBe(`/team/${team.id}/malinger`);
  });
});

describe("blocks on other pages", () => {
  it("«Målingene våre» shows each team one belongs to, and nothing for those who belong to none", async () => {
    const team = await makeTestTeam(house.owner, { name: "Solheia" });
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const seen = await (await house.as(team.member)).open("/prove/min-side");
    expect(seen.text).toContain("Målingene våre");
    expect(seen.text).toContain("Forebygging av trykksår, oktober 2026 til desember 2026");
    expect(seen.html.match(/class="run mini"/g)).toHaveLength(6);
    expect(seen.text).toContain("Se alle 11 målingene");
    for (const other of [team.organizer, "ingen@example.no"])
      expect((await (await house.as(other)).open("/prove/min-side")).text).toContain("ingenting her");
  });

  it("the team's page shows its measures, and before the first value what to begin with", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.organizer);
    expect((await visitor.open(`/prove/team/${team.id}`)).text).toContain("tre målinger før dere endrer noe");
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11]);
    expect((await visitor.open(`/prove/team/${team.id}`)).text).toContain("Risiko vurdert ved første møte");
    const bare = await makeTestTeam(house.owner, { packageCodes: [] });
    expect((await (await house.as(bare.member)).open(`/prove/team/${bare.id}`)).text).toContain(
      "ingenting her",
    );
  });

  it("A151 a team on a topic of its own finds the way to its first measure on its page, if it may make one", async () => {
    const bare = await makeTestTeam(house.owner, { packageCodes: [] });
    const page = `/prove/team/${bare.id}`;
    for (const email of [bare.lead, bare.leader]) {
      const seen = await (await house.as(email)).open(page);
      expect(seen.text, email).toContain("Dere har valgt et eget tema");
      expect(seen.html, email).toContain(`href="/team/${bare.id}/maleplan"`);
    }
    // and the plan knows of no package
    expect((await (await house.as(bare.lead)).open(`/team/${bare.id}/maleplan`)).text).not.toContain(
      "Tiltakspakke ",
    );
    expect((await (await house.as(bare.member)).open(page)).html).not.toContain("maleplan");
  });

  it("what waits and what is measured are read together, once for each visit, and anew in the next", async () => {
    const team = await makeTestTeam(house.owner);
    await keepOnly(team, ["TRS-P1"]);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const lead = await house.as(team.lead);
    const query = vi.spyOn(pg.Client.prototype, "query");
    const first = await lead.open("/prove/alt");
    const names = query.mock.calls.map(([asked]) => (asked as unknown as { name?: string }).name ?? "");
    query.mockRestore();
    expect(names.filter((name) => name.includes("measures all"))).toHaveLength(1);
    expect(first.html).toContain("Det venter 1");
    expect(first.text).toContain("Risiko vurdert ved første møte");
    await fill(house.owner, team, "TRS-P1", "2027-01-01", [15]);
    expect((await lead.open("/prove/alt")).html).toContain("Det venter 0");
  });
});
