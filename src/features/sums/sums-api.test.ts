import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiClient } from "../../platform/testing/api-client.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { sumsApiRoutes } from "./api-routes.ts";
import { enter, makeMeasuringTeam, makeNetwork } from "./test-network.ts";

const house = testHouse([], { now: "2027-09-15T09:00:00Z", api: sumsApiRoutes });
const county = "/api/v1/sums/counties/42?measure=TRS-P1&year=2027";
const national = "/api/v1/sums/national?measure=TRS-P1&year=2027";
let agder: ApiClient;
let secretariat: ApiClient;
let teamId: string;

async function grant(email: string, role: string, countyNumber: string | null): Promise<void> {
  await house.as(email);
  await house.owner.execute(sql`
    insert into role_grant (person_id, role, county_number, granted_at)
    select id, ${role}, ${countyNumber}, now() from person where email = ${email}`);
}

beforeAll(async () => {
  const network = await makeNetwork(house.owner);
  for (const [name, n] of [
    ["Vennesla", 20],
    ["Grimstad", 9],
    ["Lillesand", 3],
    ["Bergen", 40],
  ] as const) {
    const { rows } = await house.owner.execute<{ id: string }>(
      sql`select id from municipality_on('2027-01-01') where name = ${name}`,
    );
    const team = await makeMeasuringTeam(house.owner, network, rows[0]?.id as string, ["TRS-P1"]);
    teamId = team.id;
    await enter(house.owner, [[team.measures[0] as string, "2027-05-01", n, 60]]);
  }
  await grant("fylke@example.no", "countyReader", "42");
  await grant("sekretariat@example.no", "nationalSecretariat", null);
  agder = await house.program("fylke@example.no");
  secretariat = await house.program("sekretariat@example.no");
});

describe("sums for programs", () => {
  it("C66 C67 a county reader gets the county by municipality, with small numbers hidden as on the page", async () => {
    const { status, json } = await agder.get(county);
    expect(status).toBe(200);
    expect(json).toMatchObject({ area: "Agder", measure: "TRS-P1", year: 2027, division: "today" });
    expect(json.total).toMatchObject({ numerator: 32, denominator: 180, hidden: false });
    const hidden = { numerator: null, denominator: null, value: null, hidden: true };
    expect(json.parts).toEqual([
      { name: "Grimstad", reports: 1, periods: null, ...hidden },
      { name: "Lillesand", reports: 1, periods: null, ...hidden },
      {
        name: "Vennesla",
        numerator: 20,
        denominator: 60,
        value: expect.closeTo(100 / 3, 9),
        reports: 1,
        hidden: false,
        periods: null,
      },
    ]);
    expect(json.periods).toMatchObject([
      { from: "2027-05-01", to: "2027-05-31", numerator: 32, expected: 3, enough: true, due: true },
    ]);
  });

  it("G7 a county's municipalities by month for whoever asks, with what is hidden nowhere in the answer", async () => {
    const { json } = await agder.get(`${county}&parts=periods`);
    const months = Object.fromEntries(
      json.parts.map(({ name, periods }: { name: string; periods: unknown }) => [name, periods]),
    );
    expect(months.Vennesla).toMatchObject([
      {
        from: "2027-05-01",
        numerator: 20,
        denominator: 60,
        hidden: false,
        expected: 1,
        enough: true,
        due: true,
      },
    ]);
    for (const name of ["Grimstad", "Lillesand"])
      expect(months[name]).toMatchObject([{ numerator: null, denominator: null, value: null, hidden: true }]);
    const file = (await agder.get(`${county}&parts=periods&format=csv`)).text;
    expect(file).toContain("partPeriod,Vennesla,2027-05-01,2027-05-31,20,60,");
    expect(file).toContain("partPeriod,Lillesand,2027-05-01,2027-05-31,,,,1,true");
    expect((await agder.get(`${county}&parts=weeks`)).status).toBe(422);
  });

  it("C67 the secretariat gets the nation by county, and the counties come to it", async () => {
    const { json } = await secretariat.get(national);
    expect(json.total).toMatchObject({ numerator: 72, denominator: 240 });
    expect(
      json.parts.map((part: { name: string; numerator: number }) => [part.name, part.numerator]),
    ).toEqual([
      ["Agder", 32],
      ["Vestland", 40],
    ]);
    const file = await secretariat.get(`${national}&format=csv`);
    expect(file.text).toContain("total,");
    expect(file.text.split("\r\n")).toHaveLength(6);
  });

  it("C66 nobody else: another county, the other level, a token made for a team, a visitor", async () => {
    expect((await agder.get("/api/v1/sums/counties/46?measure=TRS-P1")).status).toBe(404);
    expect((await agder.get(national)).status).toBe(404);
    expect((await secretariat.get(county)).status).toBe(404);
    const { rows } = await house.owner.execute<{ id: string }>(
      sql`select id from person where email = 'fylke@example.no'`,
    );
    await house.owner.execute(sql`
      insert into role_grant (person_id, role, team_id, granted_at) values (${rows[0]?.id}, 'sponsor', ${teamId}, now())`);
    const limited = await house.program("fylke@example.no", { teamId });
    expect((await limited.get(county)).status).toBe(404);
  });

  it("a measure that nobody has counted is not found, and what is asked wrongly is said", async () => {
    const unknown = await agder.get("/api/v1/sums/counties/42?measure=FINNES-IKKE");
    expect([unknown.status, unknown.json.detail]).toEqual([
      404,
      expect.stringContaining("No team has entered figures"),
    ]);
    expect((await secretariat.get("/api/v1/sums/national?simulated=true")).json.detail).toContain(
      "No team has entered figures",
    );
    expect((await agder.get("/api/v1/sums/counties/42?year=ifjor")).status).toBe(422);
    expect((await agder.get("/api/v1/sums/counties/42?simulated=true&measure=TRS-P1")).status).toBe(404);
  });
});
