import { and, eq, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { measure, teamMeasure } from "../../../database/schema.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { formFields } from "../../../platform/testing/visitor.ts";
import { measurementRoutes } from "../routes.ts";
import { fill, makeTestTeam, type TestTeam } from "../test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

const planOf = (team: TestTeam) => `/team/${team.id}/maleplan`;
const answers = {
  navn: "Turer ut hver uke",
  slag: "process",
  hvorfor: "Beboerne savner å komme ut.",
  utvalg: "Alle beboere på 2. etasje",
  mate: "share",
  teller: "Beboere som var ute",
  nevner: "Alle beboere",
  retning: "up",
  mal: "80",
  intervall: "week",
};

async function make(team: TestTeam, more: Partial<typeof answers> = {}, language = "nb") {
  const visitor = await house.as(team.lead);
  await visitor.follow(`${planOf(team)}/egen?sprak=${language}`);
  return visitor.fillIn(`${planOf(team)}/egen`, `${planOf(team)}/egen`, { ...answers, ...more });
}

async function codesOf(team: TestTeam): Promise<string[]> {
  const rows = await house.owner
    .select()
    .from(teamMeasure)
    .where(and(eq(teamMeasure.teamId, team.id), like(teamMeasure.measureCode, "EGEN-%")));
  return rows.map(({ measureCode }) => measureCode).toSorted();
}

async function made(team: TestTeam): Promise<string> {
  await make(team);
  const [code] = await codesOf(team);
  return (code as string).toLowerCase();
}

describe("a measure of the team's own", () => {
  it("A059 a team on a topic of its own begins with the four questions", async () => {
    const team = await makeTestTeam(house.owner, { packageCodes: [] });
    const leader = await house.as(team.leader);
    const list = await leader.open(`/team/${team.id}/malinger`);
    expect(list.html).toContain(`href="${planOf(team)}"`);
    const first = await leader.open(planOf(team));
    for (const said of [
      "1. Hva vil dere vite?",
      "2. Hvem gjelder det?",
      "3. Hvordan teller dere?",
      "4. Hvor ofte?",
      "18 av 20 gir 90 %.",
      "3 av 720 gir 4,2 per 1000.",
      "640 til sammen, delt på 20, gir 32 minutter.",
    ])
      expect(first.text).toContain(said);
    const sent = await leader.fillIn(planOf(team), `${planOf(team)}/egen`, answers);
    expect(sent.status).toBe(303);
    const plan = await leader.follow(sent.location!);
    expect(plan.text).toContain("«Turer ut hver uke» er lagt i planen.");
    expect(plan.text).toContain("Beboere som var ute. Av: alle beboere.");
    expect(plan.text).toContain("Hver uke");
  });

  it("A059 A151 with the package for a free topic the plan leads to the guide first, until there is a measure of the team's own", async () => {
    const team = await makeTestTeam(house.owner, { packageCodes: ["FRI"] });
    const leader = await house.as(team.leader);
    const before = await leader.open(planOf(team));
    expect(before.text).toContain("Temaet er deres eget, men ingen av målingene er det.");
    expect(before.html).toContain(`class="ds-button" href="${planOf(team)}/egen"`);
    await make(team);
    const after = await leader.open(planOf(team));
    expect(after.text).not.toContain("Temaet er deres eget");
    expect(after.html).toContain(`class="ds-button" href="${planOf(team)}/velg"`);
  });

  it("A059 its code is short, safe in an address, and no other team's", async () => {
    const [one, other] = [await makeTestTeam(house.owner), await makeTestTeam(house.owner)];
    await make(one);
    await make(one);
    await make(other);
    const codes = [...(await codesOf(one)), ...(await codesOf(other))];
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) expect(code.toLowerCase()).toMatch(/^egen-\d{1,10}$/);
  });

  it("A059 it is entered and read as any other, and stands under a heading of its own", async () => {
    const team = await makeTestTeam(house.owner);
    const code = await made(team);
    await fill(house.owner, team, code.toUpperCase(), "2027-01-04", [15]);
    const lead = await house.as(team.lead);
    const list = await lead.open(`/team/${team.id}/malinger`);
    expect(list.html).toMatch(/Egne målinger<\/h2>[\s\S]*Turer ut hver uke/);
    const page = await lead.open(team.path(code));
    expect(page.text).toContain("Beboere som var ute");
    expect(page.text).toContain("75 %");
  });

  it("A059 it is the team's alone: another team does not find it", async () => {
    const team = await makeTestTeam(house.owner);
    const code = await made(team);
    const other = await makeTestTeam(house.owner);
    const stranger = await house.as(other.lead);
    for (const path of [other.path(code), `${planOf(other)}/${code}`, `${planOf(other)}/egen/${code}`])
      expect((await stranger.open(path)).status, path).toBe(404);
    expect(
      (await stranger.send(`${planOf(other)}/egen/${code}`, { ...answers, sprak: "nb", versjon: "1" }))
        .status,
    ).toBe(404);
    // and a measure of a package is nobody's to rewrite
    expect((await stranger.open(`${planOf(other)}/egen/trs-p1`)).status).toBe(404);
  });

  it("A059 what is written in nynorsk is marked as nynorsk on a page in bokmål", async () => {
    const team = await makeTestTeam(house.owner);
    await make(team, { navn: "Turar ut kvar veke" }, "nn");
    const [code] = await codesOf(team);
    const reader = await house.as(team.member);
    const page = await reader.open(team.path((code as string).toLowerCase()));
    expect(page.html).toContain('<h1 lang="nn">Turar ut kvar veke</h1>');
    const own = await reader.follow(`${team.path((code as string).toLowerCase())}?sprak=nn`);
    expect(own.html).toContain("<h1>Turar ut kvar veke</h1>");
  });

  it("A059 all that is missing is told at once and what was typed is kept; an identity number is refused", async () => {
    const team = await makeTestTeam(house.owner);
    const lead = await house.as(team.lead);
    const path = `${planOf(team)}/egen`;
    const empty = await lead.fillIn(path, path, {});
    expect(empty.status).toBe(422);
    for (const field of ["navn", "slag", "utvalg", "mate", "teller", "retning"])
      expect(empty.html, field).toContain(`href="#${field}"`);
    const half = await make(team, { navn: "", nevner: "", intervall: "" });
    for (const field of ["navn", "nevner", "intervall"])
      expect(half.html, field).toContain(`href="#${field}"`);
    expect(formFields(half.html, path)).toMatchObject({ utvalg: answers.utvalg, mate: "share" });
    expect((await make(team, { mal: "101" })).text).toContain("ikke mer enn 100 %");
    expect((await make(team, { utvalg: "01017000027 og naboen" })).text).toContain("fødselsnummer");
    expect((await make(team, { mate: "magisk" })).status).toBe(422);
    expect((await make(team, { navn: "x".repeat(81) })).status).toBe(422);
    expect(await codesOf(team)).toEqual([]);
  });

  it("A059 days between rare events need neither denominator nor interval", async () => {
    const team = await makeTestTeam(house.owner);
    const sent = await make(team, {
      navn: "Dager mellom avvik",
      mate: "daysBetween",
      nevner: "",
      intervall: "",
      mal: "",
    });
    expect(sent.status).toBe(303);
    const [code] = await codesOf(team);
    const [row] = await house.owner
      .select()
      .from(measure)
      .where(eq(measure.code, code as string));
    expect([row?.interval, row?.unit, row?.hasDenominator]).toEqual(["event", "days", false]);
    const page = await (await house.as(team.lead)).open(team.path((code as string).toLowerCase()));
    expect(page.text).toContain("Dagen det skjedde");
  });

  it("A059 without values all of it may be changed", async () => {
    const team = await makeTestTeam(house.owner);
    const code = await made(team);
    const path = `${planOf(team)}/egen/${code}`;
    const lead = await house.as(team.lead);
    const sent = await lead.fillIn(path, path, { mate: "minutes", intervall: "month", mal: "30" });
    expect(sent.status).toBe(303);
    const [row] = await house.owner.select().from(measure).where(eq(measure.code, code.toUpperCase()));
    expect([row?.unit, row?.interval, row?.partOfWhole]).toEqual(["minutes", "month", false]);
  });

  it("A059 with values the texts may be mended, what is counted may not", async () => {
    const team = await makeTestTeam(house.owner);
    const code = await made(team);
    await fill(house.owner, team, code.toUpperCase(), "2027-01-04", [15]);
    const path = `${planOf(team)}/egen/${code}`;
    const lead = await house.as(team.lead);
    const page = await lead.open(path);
    expect(page.text).toContain("så hva som telles og hvor ofte, står fast");
    expect(page.html).not.toContain('name="mate"');
    const mended = await lead.fillIn(path, path, { navn: "Turer ut, hver uke", mal: "85" });
    expect(mended.status).toBe(303);
    const [row] = await house.owner.select().from(measure).where(eq(measure.code, code.toUpperCase()));
    expect(row?.texts.name.nb).toBe("Turer ut, hver uke");
    expect([row?.unit, row?.interval, row?.hasDenominator]).toEqual(["percent", "week", true]);
    for (const other of [{ mate: "mean" }, { intervall: "month" }, { mate: "count" }]) {
      const seen = await lead.fillIn(path, path, other);
      expect([other, seen.status]).toEqual([other, 422]);
    }
  });

  it("A059 two people rewrite it: the second sees what the first wrote", async () => {
    const team = await makeTestTeam(house.owner);
    const code = await made(team);
    const path = `${planOf(team)}/egen/${code}`;
    const lead = await house.as(team.lead);
    const opened = formFields((await lead.open(path)).html, path);
    await (await house.as(team.leader)).fillIn(path, path, { navn: "Det andre navnet" });
    const stale = await lead.send(path, { ...opened, navn: "Mitt navn" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain("Det andre navnet");
    expect(formFields(stale.html, path).navn).toBe("Mitt navn");
  });
});
