import { eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { programmes } from "../../domain/programmes.ts";
import { municipalitiesOn, nameOn } from "../../domain/organisations/municipality.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { builtInCatalogue } from "../catalogue/all.ts";
import { loadReferenceData } from "../reference-data.ts";
import { changePackageVersion, measure, programmePeriod, referenceLoad } from "../schema.ts";
import { readClassification } from "./classification.ts";
import { loadMunicipalities } from "./municipalities.ts";
import { loadCatalogue, loadProgrammes } from "./programmes-and-catalogue.ts";

// the template that every test database is made from has been through loadReferenceData
const house = testHouse([]);
const folder = import.meta.dirname;
const { register } = readClassification(folder);
const days = [
  "2015-01-01",
  "2016-12-31",
  "2017-06-01",
  "2019-01-01",
  "2019-12-31",
  "2020-01-01",
  "2023-12-31",
  "2024-01-01",
  "2030-01-01",
].map((day) => Temporal.PlainDate.from(day));

/** Changes when any row of these tables has been written again. */
async function rowVersions(): Promise<string> {
  const tables = [
    "municipality",
    "municipality_version",
    "municipality_succession",
    "county",
    "municipality_name",
    "programme_period",
    "change_package",
    "change_package_version",
    "measure",
  ];
  const parts = tables.map((table) => `select '${table}' || xmin::text || ctid::text as v from ${table}`);
  const { rows } = await house.owner.execute<{ md5: string }>(
    sql.raw(`select md5(string_agg(v, ' ' order by v)) from (${parts.join(" union all ")}) all_rows`),
  );
  return rows[0]?.md5 as string;
}

async function count(query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await house.database.execute<{ count: number }>(query);
  return Number(rows[0]?.count);
}

afterEach(() => vi.restoreAllMocks());

describe("loading the register", () => {
  it("the database and the domain agree on who existed, on every day that something changed", async () => {
    for (const day of days) {
      const { rows } = await house.database.execute<{ line: string }>(
        sql`select id || ' ' || number || ' ' || display_name as line from municipality_on(${day}) order by 1`,
      );
      const expected = municipalitiesOn(register, day).map(
        (one) => `${one.municipalityId} ${one.number} ${one.officialName}`,
      );
      expect(rows.map(({ line }) => line).toSorted()).toEqual(expected.toSorted());
    }
  });

  it("the database and the domain agree on what each was called, also before and after its time", async () => {
    const ids = [...new Set(register.versions.map((version) => version.municipalityId))];
    for (const day of days) {
      const { rows } = await house.database.execute<{ id: string; name: string }>(
        sql`select id, municipality_name_on(id, ${day}) as name from municipality`,
      );
      expect(rows).toHaveLength(ids.length);
      for (const { id, name } of rows) expect(name, `${id} on ${day}`).toBe(nameOn(register, id, day));
    }
    expect(
      (await house.database.execute(sql`select municipality_name_on('9999', '2020-01-01') as name`)).rows,
    ).toEqual([{ name: null }]);
  });

  it("today's division follows the moved clock of the example", async () => {
    expect(await count(sql`select count(*) from municipality_today`)).toBe(357);
    const back = Temporal.Instant.from("2019-06-01T00:00:00Z").since(Temporal.Now.instant()).total("seconds");
    await house.owner.execute(sql`insert into example_clock (offset_seconds) values (${Math.round(back)})`);
    expect(await count(sql`select count(*) from municipality_today`)).toBe(422);
    await house.owner.execute(sql`delete from example_clock`);
  });

  it("loading again writes nothing, and asks the database three small questions", async () => {
    const before = await rowVersions();
    const query = vi.spyOn(house.ownerPool, "query");
    await loadReferenceData(house.owner, folder);
    expect(query).toHaveBeenCalledTimes(3);
    expect(await rowVersions()).toBe(before);
  });

  it("a register that differs is put right, and municipalities that are in use stay", async () => {
    await house.owner.execute(
      sql`insert into unit (municipality_id, name, service_type) values ('4631', 'Solheia', 'nursingHome')`,
    );
    await house.owner.execute(
      sql`update municipality_version set name = 'Feil' where municipality_id = '4631'`,
    );
    await house.owner.execute(sql`delete from municipality_name where municipality_id = '4631'`);
    await house.owner
      .update(referenceLoad)
      .set({ fingerprint: "older" })
      .where(eq(referenceLoad.name, "municipalities"));
    await loadMunicipalities(house.owner, folder);
    expect(await count(sql`select count(*) from municipality_version where name = 'Feil'`)).toBe(0);
    expect(await count(sql`select count(*) from municipality_name where folded = 'alver'`)).toBe(1);
    expect(await count(sql`select count(*) from unit where municipality_id = '4631'`)).toBe(1);
    expect(await count(sql`select count(*) from municipality_version`)).toBe(register.versions.length);
    expect(await count(sql`select count(*) from municipality_succession`)).toBe(register.successions.length);
  });

  it("two that start at the same time load it once", async () => {
    await house.owner.execute(sql`delete from reference_load`);
    await Promise.all([loadReferenceData(house.owner, folder), loadReferenceData(house.owner, folder)]);
    expect(await count(sql`select count(*) from municipality_version`)).toBe(register.versions.length);
    expect(await count(sql`select count(*) from reference_load`)).toBe(3);
  });

  it.each([
    [
      "an interval that ends before it begins",
      sql`insert into municipality_version (municipality_id, number, name, official_name, county_number, valid_from, valid_to) values ('4631', '4699', 'X', 'X', '46', '2020-01-01', '2020-01-01')`,
    ],
    [
      "the same number twice from the same day",
      sql`insert into municipality_version (municipality_id, number, name, official_name, county_number, valid_from) values ('1263', '4631', 'X', 'X', '46', '2020-01-01')`,
    ],
    [
      "a number that is none",
      sql`insert into municipality_version (municipality_id, number, name, official_name, county_number, valid_from) values ('4631', '46A1', 'X', 'X', '46', '2031-01-01')`,
    ],
    [
      "a version of nobody",
      sql`insert into municipality_version (municipality_id, number, name, official_name, county_number, valid_from) values ('9999', '9999', 'X', 'X', '46', '2031-01-01')`,
    ],
    [
      "a municipality that becomes itself",
      sql`insert into municipality_succession values ('2031-01-01', '4631', '4631')`,
    ],
    [
      "a workplace in no municipality",
      sql`insert into unit (municipality_id, name, service_type) values ('Alver', 'X', 'nursingHome')`,
    ],
    ["taking away one that is in use", sql`delete from municipality where id = '4631'`],
  ])("the database refuses %s", async (_, statement) => {
    await expect(house.owner.execute(statement)).rejects.toThrow();
  });

  it("the role that serves cannot say that something else is loaded", async () => {
    await expect(house.database.update(referenceLoad).set({ fingerprint: "x" })).rejects.toThrow();
  });
});

describe("loading programmes and the catalogue", () => {
  it("A044 A110 every programme is there under the name of its years", async () => {
    const stored = await house.database.select().from(programmePeriod);
    expect(stored.map((row) => [row.code, row.name, row.fromYear, row.toYear]).toSorted()).toEqual(
      programmes.map((one) => [one.code, one.name, one.from, one.to ?? null]).toSorted(),
    );
  });

  it("a programme whose wording has changed gets the new one", async () => {
    await house.owner.execute(sql`update programme_period set url = 'https://example.no/'`);
    await house.owner.execute(sql`delete from reference_load where name = 'programmes'`);
    await loadProgrammes(house.owner);
    const stored = await house.database.select().from(programmePeriod);
    expect(stored.map(({ url }) => url).toSorted()).toEqual(programmes.map(({ url }) => url).toSorted());
  });

  it("every built-in package is there with its measures, in order, and reads back as it was written", async () => {
    expect(await count(sql`select count(*) from change_package`)).toBe(builtInCatalogue.length);
    for (const definition of builtInCatalogue) {
      const [version] = await house.database
        .select()
        .from(changePackageVersion)
        .where(eq(changePackageVersion.packageCode, definition.code));
      const measures = await house.database
        .select()
        .from(measure)
        .where(eq(measure.packageCode, definition.code))
        .orderBy(measure.position);
      expect(version?.definition.title).toEqual(definition.title);
      expect(version?.definition.interventions).toEqual(definition.interventions);
      expect(version?.validFrom.toString()).toBe(definition.validFrom);
      expect(
        measures.map((one) => ({ code: one.code, ...one.texts, target: one.target, chart: one.chart })),
      ).toEqual(
        definition.measures.map(
          ({
            code,
            name,
            numerator,
            denominator,
            numeratorLabel,
            denominatorLabel,
            sample,
            targetText,
            target,
            chart,
          }) => ({
            ...JSON.parse(
              JSON.stringify({
                code,
                name,
                numerator,
                denominator,
                numeratorLabel,
                denominatorLabel,
                sample,
                targetText,
              }),
            ),
            target: target ?? null,
            chart,
          }),
        ),
      );
    }
  });

  it("a published version is never rewritten; a new version is added beside it", async () => {
    const [first] = builtInCatalogue;
    if (first === undefined) throw new Error("The catalogue is empty");
    const rewritten = { ...first, title: { nb: "Annet", nn: "Anna", en: "Other" } };
    await loadCatalogue(house.owner, [rewritten]);
    const read = async () =>
      house.database
        .select()
        .from(changePackageVersion)
        .where(eq(changePackageVersion.packageCode, first.code))
        .orderBy(changePackageVersion.version);
    expect((await read()).map(({ definition }) => definition.title)).toEqual([first.title]);
    await loadCatalogue(house.owner, [first, { ...rewritten, version: first.version + 1 }]);
    expect((await read()).map(({ definition }) => definition.title)).toEqual([first.title, rewritten.title]);
    expect(await count(sql`select count(*) from measure where package_code = ${first.code}`)).toBe(
      first.measures.length * 2,
    );
  });
});
