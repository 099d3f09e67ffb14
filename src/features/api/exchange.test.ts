import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEntry } from "../../database/schema.ts";
import type { ApiClient } from "../../platform/testing/api-client.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { apiRoutes } from "./api-routes.ts";
import { dhis2Period, readDhis2Period } from "./dhis2-period.ts";
import { fhirValidators } from "./test-fhir-shape.ts";
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
  await fillIn(house.owner, team, "TRS-O1", { "2026-10-01": [3, 1240] });
  await fillIn(house.owner, team, "LMB-HT-B1", { "2026-10-01": [92.5, 5] });
  await fillIn(house.owner, team, "TRS-O2", { "2026-10-20": [2, null] });
  program = await house.program(team.lead);
});

const wrongWith = (resource: unknown) => fhirValidators.flatMap((validate) => validate(resource));

describe("FHIR R4", () => {
  it("A032 every measure of the catalogue is a valid Measure, about a workplace and never about a patient", async () => {
    const { measures } = (await program.get("/api/v1/measures")).json;
    const scorings = new Set<string>();
    for (const { code } of measures) {
      const seen = await program.get(`/api/v1/fhir/Measure/${code.toLowerCase()}`);
      expect(seen.headers.get("content-type")).toBe("application/fhir+json; charset=utf-8");
      expect([code, ...wrongWith(seen.json)]).toEqual([code]);
      scorings.add(seen.json.scoring.coding[0].code);
    }
    expect([...scorings].toSorted()).toContain("proportion");
    expect((await program.get("/api/v1/fhir/Measure/finnes-ikke")).status).toBe(404);
    const nynorsk = await program.get("/api/v1/fhir/Measure/trs-p1", { "Accept-Language": "nn" });
    expect(nynorsk.json.language).toBe("nn");
    expect(
      nynorsk.json._title.extension.map(
        (one: { extension: { valueCode?: string }[] }) => one.extension[0]?.valueCode,
      ),
    ).toEqual(["nb", "en"]);
  });

  it("A032 a team's values are summaries in a bundle: counts, the value, the period, the municipality, and nobody as a person", async () => {
    const seen = await program.get(`/api/v1/fhir/MeasureReport?team=${team.teamId}`);
    expect(seen.status).toBe(200);
    expect(wrongWith(seen.json)).toEqual([]);
    expect(seen.json.total).toBe(6);
    expect(seen.text).not.toContain("Mona");
    const of = (measure: string, start: string) =>
      seen.json.entry
        .map((one: { resource: never }) => one.resource)
        .find(
          (one: { measure: string; period: { start: string } }) =>
            one.measure.includes(`/${measure}|`) && one.period.start === start,
        );
    const counts = (measure: string, start: string) => {
      const [group] = of(measure, start).group;
      return [
        ...group.population.map(
          (one: { count: number; code: { coding: { code: string }[] } }) =>
            `${one.code.coding[0]?.code} ${one.count}`,
        ),
        group.measureScore?.value,
      ];
    };
    expect(counts("trs-p1", "2026-10-01")).toEqual(["numerator 18", "denominator 20", 90]);
    expect(counts("trs-p1", "2026-11-01")).toEqual(["numerator 0", "denominator 0", undefined]);
    expect(counts("trs-p1", "2026-12-01")).toEqual(["numerator 0", "denominator 12", 0]);
    expect(counts("trs-o1", "2026-10-01").slice(0, 2)).toEqual(["numerator 3", "denominator 1240"]);
    expect(counts("lmb-ht-b1", "2026-10-01")).toEqual(["measure-population 5", 18.5]);
    expect(counts("trs-o2", "2026-10-20")).toEqual(["measure-population 2", undefined]);
    const report = of("trs-p1", "2026-10-01");
    expect(report.period).toEqual({ start: "2026-10-01", end: "2026-10-31" });
    expect(report.meta.tag[0].code).toBe("HTEST");
    expect(report.contained[0].identifier).toContainEqual({
      system: "urn:oid:2.16.578.1.12.4.1.1.3402",
      value: "4223",
    });
    expect(report.contained[0].identifier[0].system).toBe("urn:oid:2.16.578.1.12.4.1.4.101");
  });

  it("one measure and some periods can be asked for; nothing to tell is a bundle without entries", async () => {
    const some = await program.get(
      `/api/v1/fhir/MeasureReport?team=${team.teamId}&measure=trs-p1&from=2026-11-01&to=2026-12-01`,
    );
    expect(some.json.total).toBe(2);
    const none = await program.get(`/api/v1/fhir/MeasureReport?team=${team.teamId}&from=2030-01-01`);
    expect(wrongWith(none.json)).toEqual([]);
    expect(none.json).not.toHaveProperty("entry");
  });

  it("C66 the team in the query is held to the same right as one in the address", async () => {
    const stranger = await house.program((await makeFigures(house.owner)).lead);
    expect((await stranger.get(`/api/v1/fhir/MeasureReport?team=${team.teamId}`)).status).toBe(404);
    expect((await stranger.get("/api/v1/fhir/MeasureReport?team=tull")).status).toBe(404);
    expect((await stranger.get("/api/v1/fhir/MeasureReport")).status).toBe(404);
    const other = await house.program(team.organizer, { teamId: (await makeFigures(house.owner)).teamId });
    expect((await other.get(`/api/v1/fhir/MeasureReport?team=${team.teamId}`)).status).toBe(401);
  });

  it("what is not right is seen by the validators, so their silence means something", async () => {
    const { entry } = (await program.get(`/api/v1/fhir/MeasureReport?team=${team.teamId}`)).json;
    const good = entry[0].resource;
    const broken = [
      { ...good, status: "done" },
      { ...good, type: "yearly" },
      { ...good, date: "5.2.2018" },
      { ...good, unknown: 1 },
      { ...good, subject: { reference: "Patient/1" } },
      { ...good, contained: [] },
      { ...good, measure: undefined },
      { ...good, group: [{ population: [{ ...good.group[0].population[0], count: 1.5 }] }] },
      { ...good, period: { start: "2026-10-31", end: "2026-10-01" } },
    ];
    for (const resource of broken) expect(wrongWith(resource)).not.toEqual([]);
    // each of the validators does its own work
    const { measure: _measure, ...without } = good;
    for (const validate of fhirValidators.slice(0, 3)) {
      expect(validate(without)).not.toEqual([]);
      expect(validate({ ...good, unknown: 1 })).not.toEqual([]);
    }
  });
});

describe("DHIS2", () => {
  const path = (period: string) => `/api/v1/teams/${team.teamId}/dataValueSets?period=${period}`;

  it("A032 the values of a month are numerators and denominators as text; zero, nobody and missing stay apart", async () => {
    const october = await program.get(path("202610"));
    expect(october.json).toMatchObject({ dataSet: "LAERINGSNETTVERK_MONTH", period: "202610" });
    expect(october.json.dataValues).toContainEqual({
      dataElement: "TRS-P1_NUM",
      categoryOptionCombo: "default",
      value: "18",
    });
    expect(october.json.dataValues).toContainEqual({
      dataElement: "TRS-P1_DEN",
      categoryOptionCombo: "default",
      value: "20",
    });
    expect(october.json.dataValues).toContainEqual({
      dataElement: "LMB-HT-B1_NUM",
      categoryOptionCombo: "default",
      value: "92.5",
    });
    const only = async (period: string) =>
      (await program.get(path(period))).json.dataValues
        .filter((one: { dataElement: string }) => one.dataElement.startsWith("TRS-P1"))
        .map((one: { value: string }) => one.value);
    expect(await only("202611")).toEqual(["0"]);
    expect(await only("202612")).toEqual(["0", "12"]);
    expect(await only("202701")).toEqual([]);
    expect((await program.get(`${path("202610")}&format=csv`)).text).toContain(",202610,");
    const lines = await house.owner.select().from(auditEntry).where(eq(auditEntry.subjectId, team.teamId));
    expect(lines.map(({ newValue }) => (newValue as { format: string }).format)).toContain("dhis2");
  });

  it("a set is complete when every measure of that length is reported", async () => {
    const own = await makeFigures(house.owner);
    await fillIn(house.owner, own, "TRS-P1", { "2026-10-01": [1, 2] });
    await house.owner.execute(`delete from team_package where team_id = '${own.teamId}'`);
    const reader = await house.program(own.lead);
    const set = async (period: string) =>
      (await reader.get(`/api/v1/teams/${own.teamId}/dataValueSets?period=${period}`)).json;
    expect((await set("202610")).completeDate).toBe("2027-01-04");
    expect(await set("202611")).not.toHaveProperty("completeDate");
    expect(await set("202611")).toMatchObject({ dataValues: [] });
  });

  it("periods are read as DHIS2 writes them, over the turn of the year too, and nothing else is a period", async () => {
    const first = (text: string) => readDhis2Period(text)?.first.toString();
    expect(first("201801")).toBe("2018-01-01");
    expect(first("2018Q1")).toBe("2018-01-01");
    expect(first("2018Q4")).toBe("2018-10-01");
    expect(first("20180131")).toBe("2018-01-31");
    expect(first("2018W05")).toBe("2018-01-29");
    expect(first("2018W5")).toBe("2018-01-29");
    expect(first("2020W53")).toBe("2020-12-28");
    expect(first("2025W1")).toBe("2024-12-30");
    for (const text of [
      "2018W53",
      "2018W0",
      "201813",
      "201800",
      "20180230",
      "2018Q5",
      "2018",
      "2018-01",
      "2018S1",
      "",
      "2018BiW40",
      "W5",
    ])
      expect(readDhis2Period(text)).toBeUndefined();
    for (const text of ["201801", "2018Q3", "20180131", "2018W05", "2020W53"])
      expect(dhis2Period(readDhis2Period(text)!)).toBe(text);
    const twoWeeks = ["2027BiW01", "2027BiW02", "2028BiW01", "2028BiW02"].flatMap(
      (text) => readDhis2Period(text) ?? [],
    );
    for (const one of twoWeeks) expect(readDhis2Period(dhis2Period(one))?.first.equals(one.first)).toBe(true);
    expect((await program.get(path("i-fjor"))).json.errors).toMatchObject([{ at: "period", code: "period" }]);
    expect((await program.get(path(""))).status).toBe(422);
  });
});
