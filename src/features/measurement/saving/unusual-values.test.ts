import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { formFields } from "../../../platform/testing/visitor.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementApiRoutes } from "../api/routes.ts";
import { fill, makeTestTeam, teamMeasureOf, valuesOf } from "../test-team.ts";
import { valueRoutes } from "../value-routes.ts";
import { cellRoutes } from "./cell-routes.ts";
import { outcomes, sendCells } from "./test-cells.ts";

// Friday 5 February 2027: January is due today
const house = testHouse([...cellRoutes, ...valueRoutes], {
  now: "2027-02-05T09:00:00Z",
  api: measurementApiRoutes,
});

async function teamWithHistory() {
  const team = await makeTestTeam(house.owner);
  await fill(house.owner, team, "TRS-P1", "2026-08-01", [17, 18, 17, 16, 18]);
  return team;
}

describe("a number far from the team's own is asked about, and saved when somebody says that it is right", () => {
  it("in the browser: warned with the reason, nothing saved; sent again as confirmed it is", async () => {
    const team = await teamWithHistory();
    const visitor = await house.as(team.lead);
    const cell = { numerator: "18", denominator: "200" };
    const warned = await sendCells(visitor, team, [cell]);
    expect(outcomes(warned)).toEqual(["warned denominator unusual"]);
    expect(warned.cells[0]?.problems[0]?.text).toBe("«Nye beboere» har alltid vært 20 før. Er 200 riktig?");
    expect(warned.cells[0]?.value).toBeNull();
    expect(await valuesOf(house.owner, team, "TRS-P1")).toHaveLength(5);
    expect(outcomes(await sendCells(visitor, team, [{ ...cell, confirmed: true }]))).toEqual(["saved"]);
    expect((await valuesOf(house.owner, team, "TRS-P1")).at(-1)).toMatchObject({ denominator: 200 });
  });

  it("months with nobody to count neither tell what is usual nor push out those that do", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2024-01-01", [17, 18, 17, 16, 18]);
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, not_applicable, late, entered_at)
      select ${id}, month, true, false, now() from generate_series('2024-06-01'::date, '2026-12-01', '1 month') as month`);
    const visitor = await house.as(team.lead);
    const warned = await sendCells(visitor, team, [{ numerator: "18", denominator: "200" }]);
    expect(outcomes(warned)).toEqual(["warned denominator unusual"]);
  });

  it("on the page without JavaScript: what was typed is there, and «Lagre likevel» saves it", async () => {
    const team = await teamWithHistory();
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const warned = await visitor.fillIn(path, path, { teller: "3", nevner: "20", kommentar: "Ny avdeling" });
    expect(warned.status).toBe(422);
    expect(warned.text).toContain(
      "Verdien har vært mellom 80 % og 90 % før. Nå blir den 15 %. Er det riktig?",
    );
    expect(warned.text).toContain("Lagre likevel");
    const fields = formFields(warned.html, path);
    expect(fields).toMatchObject({ teller: "3", nevner: "20", kommentar: "Ny avdeling" });
    expect(await valuesOf(house.owner, team, "TRS-P1")).toHaveLength(5);
    const again = await visitor.send(path, fields);
    expect(again.status).toBe(422);
    const saved = await visitor.send(path, { ...formFields(again.html, path), bekreftet: "ja" });
    expect(saved.status).toBe(303);
    expect((await valuesOf(house.owner, team, "TRS-P1")).at(-1)).toMatchObject({
      numerator: 3,
      comment: "Ny avdeling",
    });
  });

  it("through the interface: a problem with a code, in a sheet an outcome of its own; `confirmed` saves it", async () => {
    const team = await teamWithHistory();
    const program = await house.program(team.lead);
    const path = `/api/v1/teams/${team.id}/measures/trs-p1/values/2027-01-01`;
    const warned = await program.put(path, { numerator: 3, denominator: 20 });
    expect([warned.status, warned.json.errors]).toEqual([
      422,
      [{ at: "#/numerator", code: "unusual", detail: expect.stringContaining("confirmed: true") }],
    ]);
    const cells = [
      { measure: "TRS-P1", period: "2027-01-01", numerator: 3, denominator: 20 },
      { measure: "TRS-P1", period: "2027-02-01", numerator: 17, denominator: 20 },
    ];
    const sheet = await program.put(`/api/v1/teams/${team.id}/values`, { cells });
    expect([sheet.status, sheet.json.saved, sheet.json.warned]).toEqual([207, 1, 1]);
    expect(sheet.json.cells[0]).toMatchObject({
      outcome: "warned",
      errors: [{ at: "#/cells/0/numerator", code: "unusual" }],
    });
    expect((await program.put(path, { numerator: 3, denominator: 20, confirmed: true })).status).toBe(201);
  });

  it("the history is the team's own newest values, and another team's is not asked", async () => {
    const team = await makeTestTeam(house.owner, { enrolledOn: "2024-01-01" });
    await fill(house.owner, team, "TRS-P1", "2023-01-01", Array(12).fill(2));
    await house.owner
      .execute(sql`update measurement x set denominator = 200, numerator = 180 from team_measure t
      where t.id = x.team_measure_id and t.team_id = ${team.id}`);
    await fill(house.owner, team, "TRS-P1", "2024-01-01", Array(23).fill(17));
    const visitor = await house.as(team.lead);
    const cell = { numerator: "180", denominator: "200" };
    // the twenty-fourth newest is one of 200
    expect(outcomes(await sendCells(visitor, team, [cell]))).toEqual(["saved"]);
    const [stored] = (await valuesOf(house.owner, team, "TRS-P1")).slice(-1);
    await sendCells(visitor, team, [
      { remove: true, known: { version: 1, enteredAt: stored!.enteredAt.toString() } },
    ]);
    await fill(house.owner, team, "TRS-P1", "2025-12-01", [17]);
    expect(outcomes(await sendCells(visitor, team, [cell]))).toEqual(["warned denominator unusual"]);
    const fresh = await makeTestTeam(house.owner);
    expect(outcomes(await sendCells(await house.as(fresh.lead), fresh, [cell]))).toEqual(["saved"]);
  });
});
