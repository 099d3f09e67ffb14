import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementApiRoutes } from "../api/routes.ts";
import { fill, makeTestTeam, type TestTeam, valuesOf } from "../test-team.ts";
import { valueRoutes } from "../value-routes.ts";
import { cellRoutes } from "./cell-routes.ts";
import { outcomes, sendCells } from "./test-cells.ts";

const lastSecond = "2027-04-20T21:59:59Z";
const midnight = "2027-04-20T22:00:00Z";
const house = testHouse([...cellRoutes, ...valueRoutes], { now: lastSecond, api: measurementApiRoutes });

/** Two teams of a network that closes its periods after twenty days. */
async function twoTeams(): Promise<[TestTeam, TestTeam]> {
  const [one, other] = [await makeTestTeam(house.owner), await makeTestTeam(house.owner)];
  await house.owner.execute(sql`
    insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
    values (${one.collaborativeId}, 5, 20, 'block', '{run}', '{anhoej}')`);
  await house.owner.execute(
    sql`update team set collaborative_id = ${one.collaborativeId} where id = ${other.id}`,
  );
  return [one, other];
}

async function giveLonger(team: TestTeam, openThrough: string): Promise<void> {
  await house.owner.execute(sql`
    insert into entry_extension (team_id, from_period, open_through, reason, granted_by, granted_at)
    select ${team.id}, '2027-03-01', ${openThrough}::date, 'Sykdom', id, now() from person where email = ${team.organizer}`);
}

/** Sends March by the page, the browser's cells and a program; each to a measure of its own. */
async function sendMarch(team: TestTeam) {
  const visitor = await house.as(team.lead);
  const program = await house.program(team.lead);
  const path = team.path("trs-p1");
  const form = { periode: "2027-03-01", teller: "18", nevner: "20", versjon: "0", kjent: "", kommentar: "" };
  const page = await visitor.send(path, form);
  const cells = await sendCells(visitor, team, [
    { measure: "TRS-P5", period: "2027-03-01", numerator: "18", denominator: "20" },
  ]);
  const api = await program.put(`/api/v1/teams/${team.id}/measures/trs-p6/values/2027-03-01`, {
    numerator: 18,
    denominator: 20,
  });
  return { page, cells, api };
}

describe("C53 a network closes its periods", () => {
  it("C53 the last second of 20 April is in, by page, browser and program, and marked as late", async () => {
    house.now = Temporal.Instant.from(lastSecond);
    const [team] = await twoTeams();
    const { page, cells, api } = await sendMarch(team);
    expect([page.status, ...outcomes(cells), api.status]).toEqual([303, "saved", 201]);
    expect([cells.cells[0]?.late, api.json.late]).toEqual([true, true]);
    for (const code of ["TRS-P1", "TRS-P5", "TRS-P6"])
      expect((await valuesOf(house.owner, team, code)).map(({ late }) => late)).toEqual([true]);
  });

  it("C53 at 21 April 00:00:00 it is locked for all three, and an exception opens it for one team alone, through its last day", async () => {
    house.now = Temporal.Instant.from(midnight);
    const [team, other] = await twoTeams();
    await giveLonger(other, "2027-04-30");
    const locked = await sendMarch(team);
    expect(locked.page.status).toBe(422);
    expect(locked.page.text).toContain("Mars 2027 er stengt for registrering.");
    expect(outcomes(locked.cells)).toEqual(["locked period closed"]);
    expect(locked.cells.cells[0]?.problems[0]?.text).toBe(
      "Mars\u00a02027 er stengt for registrering. Spør arrangøren.",
    );
    expect(locked.api.json.errors).toMatchObject([{ at: "period", code: "closed" }]);
    expect(await valuesOf(house.owner, team, "TRS-P1")).toEqual([]);

    house.now = Temporal.Instant.from("2027-04-30T22:00:00Z");
    expect(outcomes((await sendMarch(other)).cells)).toEqual(["locked period closed"]);
    house.now = Temporal.Instant.from("2027-04-30T21:59:59Z");
    const open = await sendMarch(other);
    expect([open.page.status, ...outcomes(open.cells), open.api.status]).toEqual([303, "saved", 201]);
  });

  it("C53 what stands in a closed period is neither corrected nor taken away; in a sheet the open periods are saved", async () => {
    house.now = Temporal.Instant.from(midnight);
    const [team] = await twoTeams();
    await fill(house.owner, team, "TRS-P1", "2027-03-01", [17]);
    const visitor = await house.as(team.lead);
    const [stored] = await valuesOf(house.owner, team, "TRS-P1");
    const known = { version: 1, enteredAt: stored!.enteredAt.toString() };
    const cell = { period: "2027-03-01", numerator: "18", denominator: "20", known };
    const seen = await sendCells(visitor, team, [
      cell,
      { period: "2027-04-01", numerator: "18", denominator: "20" },
    ]);
    expect(outcomes(seen)).toEqual(["locked period closed", "saved"]);
    expect(seen.cells[0]?.value).toMatchObject({ numerator: 17 });
    expect(outcomes(await sendCells(visitor, team, [{ ...cell, remove: true }]))).toEqual([
      "locked period closed",
    ]);
    const path = team.path("trs-p1");
    const page = await visitor.send(path, {
      periode: "2027-03-01",
      teller: "",
      nevner: "",
      kommentar: "",
      fjern: "ja",
      versjon: "1",
      kjent: known.enteredAt,
    });
    expect(page.status).toBe(422);
    expect((await valuesOf(house.owner, team, "TRS-P1")).map(({ numerator }) => numerator)).toEqual([17, 18]);
  });

  it("C53 the page of a closed period says so before anybody has typed; through its last day it has the form", async () => {
    const [team] = await twoTeams();
    const visitor = await house.as(team.lead);
    const march = `${team.path("trs-p1")}?periode=2027-03-01`;
    house.now = Temporal.Instant.from("2027-04-20T21:59:59Z");
    expect((await visitor.open(march)).html).toContain('name="teller"');
    house.now = Temporal.Instant.from(midnight);
    const closed = await visitor.open(march);
    expect(closed.html).not.toContain('name="teller"');
    expect(closed.text).toContain("Mars 2027 Perioden er stengt for registrering. Spør arrangøren.");
  });

  it("a network that has agreed nothing takes what is late, and marks it", async () => {
    house.now = Temporal.Instant.from(midnight);
    const team = await makeTestTeam(house.owner);
    expect(outcomes((await sendMarch(team)).cells)).toEqual(["saved"]);
  });
});
