import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEntry, rateLimit, teamMember } from "../../database/schema.ts";
import { callsPerToken } from "../../platform/api/let-in.ts";
import type { ApiClient } from "../../platform/testing/api-client.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { apiRoutes } from "./api-routes.ts";
import { fillIn, makeFigures, type TestFigures } from "./test-figures.ts";

const house = testHouse([], { now: "2027-01-15T09:00:00Z", api: apiRoutes });
let team: TestFigures;
let program: ApiClient;
beforeAll(async () => {
  team = await makeFigures(house.owner);
  await fillIn(house.owner, team, "TRS-P1", {
    "2026-10-01": [18, 20],
    "2026-11-01": "none",
    "2026-12-01": [0, 12],
  });
  program = await house.program(team.lead);
});

describe("reading", () => {
  it("A032 the series of a measure comes as JSON: what is missing, zero and «ingen aktuelle» are three different things", async () => {
    const seen = await program.get(`${team.path()}/values`);
    expect(seen.status).toBe(200);
    expect(seen.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(seen.json.team).toMatchObject({ id: team.teamId, simulated: true, collaborative: team.slug });
    expect(seen.json.measure).toMatchObject({ code: "TRS-P1", unit: "percent", interval: "month" });
    expect(
      seen.json.values.map(({ label, state, numerator, value }: Record<string, unknown>) => [
        label,
        state,
        numerator,
        value,
      ]),
    ).toEqual([
      ["2026-10", "measured", 18, 90],
      ["2026-11", "notApplicable", null, null],
      ["2026-12", "measured", 0, 0],
      ["2027-01", "missing", null, null],
    ]);
    expect(seen.text).not.toContain("Mona");
    const some = await program.get(`${team.path()}/values?from=2026-11-01&to=2026-12-01`);
    expect(some.json.values).toHaveLength(2);
    expect(
      (await program.get(`${team.path()}/values?from=i-fjor&tull=1`)).json.errors.map(
        (one: { at: string }) => one.at,
      ),
    ).toEqual(["from", ""]);
  });

  it("A032 the same as CSV, by Accept or by format: RFC 4180, and no cell is a formula", async () => {
    const byAccept = await program.get(`${team.path()}/values`, {
      Accept: "text/csv, application/json;q=0.5",
    });
    const byFormat = await program.get(`${team.path()}/values?format=csv`, { Accept: "application/json" });
    expect(byAccept.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(byAccept.text).toBe(byFormat.text);
    const [head, first] = byAccept.text.split("\r\n");
    expect(head).toBe(
      "team,measure,period,through,label,state,numerator,denominator,comment,late,enteredAt,version,value",
    );
    expect(first).toMatch(
      /^Elvestrand [^,]+,TRS-P1,2026-10-01,2026-10-31,2026-10,measured,18,20,'=1\+1,false,2027-01-04T10:00:00Z,1-2027-01-04T10:00:00Z,90$/,
    );
    expect((await program.get(`${team.path()}/values?format=xlsx`)).status).toBe(406);
    expect((await program.get(`${team.path()}/values`, { Accept: "image/png" })).json.code).toBe(
      "notAcceptable",
    );
    expect((await program.get("/api/v1/measures?format=csv")).text.split("\r\n").length).toBeGreaterThan(80);
  });

  it("A032 the analysis says in figures and words what the page says, in the language that is asked for", async () => {
    const seen = await program.get(`${team.path()}/analysis`, { "Accept-Language": "nn" });
    expect(seen.json).toMatchObject({
      chart: "run",
      status: "early",
      missing: [],
      baseline: { from: "all" },
    });
    expect(seen.json.points.map(({ value }: { value: number | null }) => value)).toEqual([90, null, 0]);
    expect(seen.headers.get("content-language")).toBe("nn");
    expect(seen.json.measure.name).not.toBe((await program.get(`${team.path()}/analysis`)).json.measure.name);
  });

  it("the catalogue and the team's measures are listed; a team that has opened nothing yet has those of its packages", async () => {
    const all = await program.get("/api/v1/measures");
    expect(all.json.measures.length).toBeGreaterThan(80);
    const fresh = await makeFigures(house.owner);
    const reader = await house.program(fresh.lead);
    const own = await reader.get(`/api/v1/teams/${fresh.teamId}/measures`);
    expect(own.json.measures.map(({ code }: { code: string }) => code)).toContain("TRS-P1");
    expect(
      (await reader.get(`${fresh.path()}/values`)).json.values.every(
        ({ state }: { state: string }) => state === "missing",
      ),
    ).toBe(true);
  });

  it("days between events are given with the event", async () => {
    await fillIn(house.owner, team, "TRS-O2", { "2026-10-20": [1, null], "2026-11-01": [2, null] });
    const seen = await program.get(`${team.path("trs-o2")}/values`);
    expect(
      seen.json.values.map(({ period, numerator, value }: Record<string, unknown>) => [
        period,
        numerator,
        value,
      ]),
    ).toEqual([
      ["2026-10-20", 1, null],
      ["2026-11-01", 2, 12],
    ]);
    // in the chart the second on the same day comes after no time
    const { points } = (await program.get(`${team.path("trs-o2")}/analysis`)).json;
    expect(points.map(({ period, value }: Record<string, unknown>) => [period, value])).toEqual([
      ["2026-11-01", 12],
      ["2026-11-01", 0],
    ]);
  });

  it("every reading of a team's figures is in the log, with the token", async () => {
    const lines = await house.owner.select().from(auditEntry).where(eq(auditEntry.teamId, team.teamId));
    expect(lines.filter(({ action }) => action === "measurement.exported").length).toBeGreaterThan(3);
    expect(lines[0]?.actor).toContain("(test, ");
  });
});

describe("who gets in", () => {
  it("without a token, with a wrong one and with a cookie the answer is 401 as problem details, never a page", async () => {
    const path = `${team.path()}/values`;
    const good = program.token as string;
    for (const token of [
      undefined,
      "tull",
      good.slice(0, -1),
      `${good}x`,
      good.slice(0, 36) + "0".repeat(64),
      `ln_${"0".repeat(32)}_${good.slice(36)}`,
    ]) {
      const other = await house.program(team.lead);
      other.token = token;
      const seen = await other.get(path);
      expect([seen.status, seen.headers.get("content-type")]).toEqual([
        401,
        "application/problem+json; charset=utf-8",
      ]);
      expect(seen.headers.get("www-authenticate")).toMatch(/^Bearer/);
    }
    expect((await (await house.as(team.lead)).open(path)).status).toBe(401);
  });

  it("C66 another team's figures and ids that are none are not found, and look the same", async () => {
    const other = await makeFigures(house.owner);
    const stranger = await house.program(other.lead);
    const answers = [
      await stranger.get(`${team.path()}/values`),
      await stranger.get(`${team.path()}/analysis`),
      await stranger.get(`/api/v1/teams/${team.teamId}/measures`),
      await stranger.get("/api/v1/teams/00000000-0000-4000-8000-000000000000/measures"),
      await stranger.get(`${other.path("finnes-ikke")}/values`),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it("C66 a county reader and the national secretariat have no team's own figures", async () => {
    for (const [role, county] of [
      ["countyReader", "42"],
      ["nationalSecretariat", null],
      ["administrator", null],
    ]) {
      const reader = await house.program(`${role}@example.no`);
      await house.ownerPool.query(
        "insert into role_grant (person_id, role, county_number, granted_at) select id, $1, $2, now() from person where email = $3",
        [role, county, `${role}@example.no`.toLowerCase()],
      );
      expect((await reader.get("/api/v1/measures")).status).toBe(200);
      expect((await reader.get(`${team.path()}/values`)).status).toBe(404);
      expect((await reader.get("/api/v1/teams")).json).toEqual({ teams: [] });
    }
  });

  it("a program finds the teams its token reaches, and no others", async () => {
    const own = await makeFigures(house.owner);
    const ids = async (client: ApiClient) =>
      (await client.get("/api/v1/teams")).json.teams.map(({ id }: { id: string }) => id);
    expect(await ids(await house.program(own.lead))).toEqual([own.teamId]);
    expect(await ids(await house.program(own.organizer))).toEqual([own.teamId]);
    const second = await makeFigures(house.owner);
    await house.owner.execute(
      `update team set collaborative_id = '${own.collaborativeId}' where id = '${second.teamId}'`,
    );
    expect((await ids(await house.program(own.organizer))).toSorted()).toEqual(
      [own.teamId, second.teamId].toSorted(),
    );
    expect(await ids(await house.program(own.organizer, { teamId: own.teamId }))).toEqual([own.teamId]);
    expect(await ids(await house.program(second.organizer))).toEqual([]);
    expect(
      (await (await house.program(own.lead)).get("/api/v1/teams?format=csv")).text.split("\r\n")[0],
    ).toBe("id,name,unit,collaborative,simulated");
  });

  it("C68 whoever has left the team reads nothing more with a token made before", async () => {
    const own = await makeFigures(house.owner);
    const reader = await house.program(own.lead);
    expect((await reader.get(`${own.path()}/values`)).status).toBe(200);
    await house.owner.update(teamMember).set({ leftAt: house.now }).where(eq(teamMember.teamId, own.teamId));
    expect((await reader.get(`${own.path()}/values`)).status).toBe(401);
  });

  it("a token is used so often in a minute and no oftener, counted for each token; then it is told how long to wait", async () => {
    const own = await makeFigures(house.owner);
    const [busy, other] = [await house.program(own.lead), await house.program(own.lead)];
    await busy.get("/api/v1/measures");
    await house.owner
      .update(rateLimit)
      .set({ used: callsPerToken.most - 1 })
      .where(eq(rateLimit.bucket, `api ${idOf(busy)}`));
    expect((await busy.get("/api/v1/measures")).status).toBe(200);
    const refused = await busy.get("/api/v1/measures");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await other.get("/api/v1/measures")).status).toBe(200);
  });

  it("no page of another origin may read it, and no origin is given back", async () => {
    const seen = await program.get("/api/v1/measures", { Origin: "https://evil.example" });
    const before = await program.send("OPTIONS", "/api/v1/measures", undefined, {
      Origin: "https://evil.example",
      "Access-Control-Request-Method": "GET",
    });
    for (const { headers } of [seen, before])
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(before.status).toBe(404);
    expect(seen.headers.get("cache-control")).toBe("private, no-store");
    expect(seen.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("C10 GET is never answered from a key: the second reading sees what has changed", async () => {
    const key = { "Idempotency-Key": "les" };
    const before = await program.get(`${team.path()}/values`, key);
    await fillIn(house.owner, team, "TRS-P1", { "2027-01-01": [1, 2] });
    const after = await program.get(`${team.path()}/values`, key);
    expect(after.text).not.toBe(before.text);
    expect(after.headers.get("idempotency-replayed")).toBeNull();
  });
});

function idOf(client: ApiClient): string {
  return (client.token as string).slice(3, 35).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
