import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiClient } from "../../platform/testing/api-client.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { apiRoutes } from "./api-routes.ts";
import { fhirValidators } from "./test-fhir-shape.ts";
import { fillIn, makeFigures, type TestFigures } from "./test-figures.ts";

const house = testHouse([], { now: "2027-01-15T09:00:00Z", api: apiRoutes });
let team: TestFigures;
let program: ApiClient;

/** A measure of the team's own, and one of its package that it does not use. */
beforeAll(async () => {
  team = await makeFigures(house.owner);
  await fillIn(house.owner, team, "TRS-P1", { "2026-10-01": [18, 20] });
  await fillIn(house.owner, team, "TRS-P2", {});
  await fillIn(house.owner, team, "TRS-P5", { "2026-10-01": [3, 20] });
  await house.owner.execute(sql`
    insert into measure (code, version, position, kind, unit, "interval", improvement, chart, part_of_whole, has_denominator, texts,
      source, team_id, written_in)
    values ('EGEN-901', 1, 0, 'process', 'percent', 'month', 'up', 'run', true, true, ${JSON.stringify({
      name: { nb: "Turar ut", nn: "Turar ut", en: "Turar ut" },
      numerator: { nb: "Bebuarar ute", nn: "Bebuarar ute", en: "Bebuarar ute" },
      numeratorLabel: { nb: "Bebuarar ute", nn: "Bebuarar ute", en: "Bebuarar ute" },
      denominator: { nb: "Alle", nn: "Alle", en: "Alle" },
      denominatorLabel: { nb: "Alle", nn: "Alle", en: "Alle" },
      sample: { nb: "Alle", nn: "Alle", en: "Alle" },
      targetText: { nb: "", nn: "", en: "" },
    })}::jsonb, 'team', ${team.teamId}, 'nn')`);
  await fillIn(house.owner, team, "EGEN-901", { "2026-10-01": [5, 25] });
  await house.owner.execute(sql`
    update team_measure set chosen = false where team_id = ${team.teamId} and measure_code in ('TRS-P2', 'TRS-P5')`);
  program = await house.program(team.lead);
});

const wrongWith = (resource: unknown) => fhirValidators.flatMap((validate) => validate(resource));

describe("a team's own measures in the interface", () => {
  it("A059 they are listed and read as the others; one that was never used is not, one that has values is", async () => {
    const { measures } = (await program.get(`/api/v1/teams/${team.teamId}/measures`)).json;
    const codes = measures.map(({ code }: { code: string }) => code);
    expect(codes).toContain("EGEN-901");
    expect(codes).toContain("TRS-P5");
    expect(codes).not.toContain("TRS-P2");
    const own = measures.find(({ code }: { code: string }) => code === "EGEN-901");
    expect(own).toMatchObject({ name: "Turar ut", unit: "percent" });
    expect(own.package).toBeUndefined();
    const { values } = (await program.get(`${team.path("egen-901")}/values`)).json;
    expect(values[0]).toMatchObject({ period: "2026-10-01", numerator: 5, denominator: 25 });
    expect((await program.get(`${team.path("trs-p2")}/values`)).status).toBe(404);
  });

  it("A059 nobody else finds them: not in the catalogue, not as a FHIR Measure", async () => {
    const { measures } = (await program.get("/api/v1/measures")).json;
    expect(measures.map(({ code }: { code: string }) => code)).not.toContain("EGEN-901");
    expect((await program.get("/api/v1/fhir/Measure/egen-901")).status).toBe(404);
  });

  it("A059 a FHIR report carries the definition of a measure that stands in no catalogue, in its own language", async () => {
    const seen = await program.get(`/api/v1/fhir/MeasureReport?team=${team.teamId}`);
    expect(wrongWith(seen.json)).toEqual([]);
    const reports = seen.json.entry.map(
      ({ resource }: { resource: { measure: string; contained: { resourceType: string }[] } }) => resource,
    );
    const own = reports.find(({ measure }: { measure: string }) => measure === "#measure");
    expect(own.contained[0]).toMatchObject({ resourceType: "Measure", title: "Turar ut", language: "nn" });
    expect(own.group[0].measureScore.value).toBe(20);
    const other = reports.find(({ measure }: { measure: string }) => measure.includes("/trs-p1|"));
    expect(other.contained.map(({ resourceType }: { resourceType: string }) => resourceType)).toEqual([
      "Organization",
      "Location",
    ]);
  });

  it("A059 DHIS2 gets them under their own code", async () => {
    const { json } = await program.get(`/api/v1/teams/${team.teamId}/dataValueSets?period=202610`);
    const elements = json.dataValues.map(({ dataElement }: { dataElement: string }) => dataElement);
    expect(elements).toEqual(expect.arrayContaining(["EGEN-901_NUM", "EGEN-901_DEN", "TRS-P5_NUM"]));
  });
});
