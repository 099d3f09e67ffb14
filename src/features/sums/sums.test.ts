import fc from "fast-check";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { expectedPeriods } from "../../domain/measurement/expected-periods.ts";
import { periodsBetween } from "../../domain/measurement/period.ts";
import { identitiesOn } from "../../domain/organisations/division.ts";
import { versionOn, type MunicipalityRegister } from "../../domain/organisations/municipality.ts";
import { areaSums } from "../../domain/sums/area-sums.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Visitor } from "../../platform/testing/visitor.ts";
import { type Area, readAreaSums, type SumQuestion } from "./read-area-sums.ts";
import { readTeamCounts } from "./read-teams.ts";
import { sumRoutes } from "./routes.ts";
import { enter, makeMeasuringTeam, makeNetwork } from "./test-network.ts";

const house = testHouse(sumRoutes, { now: "2027-09-15T09:00:00Z" });
const today = Temporal.PlainDate.from("2027-09-15");
const nation: Area = { kind: "nation" };
const question = (area: Area, year: number, code = "TRS-P1"): SumQuestion => ({
  area,
  measure: { code, version: 1 },
  year,
  simulated: false,
  today,
});

let register: MunicipalityRegister;
let agder: Visitor;
let secretariat: Visitor;

async function named(name: string, day: string): Promise<string> {
  const { rows } = await house.owner.execute<{ id: string }>(
    sql`select id from municipality_on(${day}::date) where name = ${name}`,
  );
  return (rows[0] as { id: string }).id;
}

async function grant(email: string, role: string, countyNumber: string | null): Promise<Visitor> {
  const visitor = await house.as(email);
  await house.owner.execute(sql`
    insert into role_grant (person_id, role, county_number, granted_at)
    select id, ${role}, ${countyNumber}, now() from person where email = ${email}`);
  return visitor;
}

beforeAll(async () => {
  const { rows } = await house.owner.execute<
    Record<string, string>
  >(sql`select municipality_id as "municipalityId", number, name,
    official_name as "officialName", county_number as "countyNumber", valid_from::text as "from", valid_to::text as "to" from municipality_version`);
  const successions = await house.owner.execute<Record<string, string>>(
    sql`select day::text, from_id as "fromId", to_id as "toId" from municipality_succession`,
  );
  const day = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : undefined);
  register = {
    versions: rows.map((row) => ({ ...row, from: day(row.from), to: day(row.to) })) as never,
    successions: successions.rows.map((row) => ({ ...row, day: day(row.day) })) as never,
  };
  agder = await grant("fylke@example.no", "countyReader", "42");
  secretariat = await grant("sekretariat@example.no", "nationalSecretariat", null);
});

describe("before anything is counted", () => {
  it("an empty overview says what will be here", async () => {
    const seen = await agder.open("/oversikt/fylke/42");
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Her kommer summene når team har registrert målinger");
    expect((await secretariat.open("/oversikt/nasjonalt/dekning")).text).toMatch(
      /Ingen av de \d+ pakkene er i bruk her ennå/,
    );
  });
});

describe("where municipalities lie", () => {
  it("C67 the places kept in the database are those of the register, in every division there has been", async () => {
    for (const day of [
      "2016-06-01",
      "2018-06-01",
      "2019-06-01",
      "2020-01-01",
      "2023-12-31",
      "2024-01-01",
      "2027-09-15",
    ].map((text) => Temporal.PlainDate.from(text))) {
      const { rows } = await house.owner.execute<{
        id: string;
        identity: string | null;
        county: string | null;
      }>(sql`
        select municipality_id as id, identity_id as identity, county_number as county from municipality_place
        where valid_from <= ${day.toString()}::date and ${day.toString()}::date < valid_to`);
      const kept = new Map(rows.map((row) => [row.id, row]));
      const ids = new Set(register.versions.map(({ municipalityId }) => municipalityId));
      expect(kept.size).toBe(ids.size);
      for (const id of ids) {
        const then = identitiesOn(register, id, day);
        const counties = new Set(then.map((one) => versionOn(register, one, day)?.countyNumber));
        expect([id, kept.get(id)?.identity, kept.get(id)?.county]).toEqual([
          id,
          then.length === 1 ? then[0] : null,
          counties.size === 1 ? [...counties][0] : null,
        ]);
      }
    }
  });

  it("divisions change with the year, so a year has one division", async () => {
    const { rows } = await house.owner.execute(sql`
      select distinct valid_from from municipality_place where valid_from > '-infinity' and (extract(month from valid_from), extract(day from valid_from)) <> (1, 1)`);
    expect(rows).toEqual([]);
  });
});

describe("sums of counties and of the nation", () => {
  it("C67 the counties come to the nation in both divisions, each period and the year, and no team is counted twice", async () => {
    const network = await makeNetwork(house.owner);
    const ids = [...new Set(register.versions.map(({ municipalityId }) => municipalityId))];
    const weighty = ["Tysfjord", "Snillfjord", "Lindås", "Rindal", "Svelvik", "Jevnaker", "Hurum"];
    const chosen = await Promise.all(weighty.map((name) => named(name, "2017-06-01")));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...chosen, ...ids), fc.nat(30), fc.nat(2)), {
          minLength: 1,
          maxLength: 12,
          selector: ([id, , month]) => `${id} ${month}`,
        }),
        fc.constantFrom(2016, 2018, 2019, 2021, 2025),
        async (counts, year) => {
          await house.owner.execute(sql`delete from team`);
          for (const [id, n, month] of counts) {
            const { measures } = await makeMeasuringTeam(house.owner, network, id, ["TRS-P1"]);
            await enter(house.owner, [[measures[0] as string, `${year}-0${month + 1}-01`, n, n + 30]]);
          }
          const total = counts.reduce((sum, [, n]) => sum + n, 0);
          const { parts, periods } = await readAreaSums(house.database, question(nation, year));
          for (const division of ["then", "today"] as const) {
            const sums = areaSums(parts, periods, division);
            const add = (told: readonly { sum: { numerator: number; reports: number } }[]) => ({
              numerator: told.reduce((all, { sum }) => all + sum.numerator, 0),
              reports: told.reduce((all, { sum }) => all + sum.reports, 0),
            });
            const whole = { numerator: total, reports: counts.length };
            expect(add(sums.rows)).toEqual(whole);
            expect(add(sums.periods)).toEqual(whole);
            expect(add([sums.total])).toEqual(whole);
            // each county's own page tells the same as its row
            for (const { row, sum } of sums.rows) {
              if (division === "then" || row === "split") continue;
              const county = await readAreaSums(
                house.database,
                question({ kind: "county", number: row }, year),
              );
              expect(areaSums(county.parts, county.periods, "today").total.sum).toEqual(sum);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
    await house.owner.execute(sql`delete from team`);
  }, 120_000);

  it("C67 after a merger the values stay where they were counted, and are added under the new municipality and county", async () => {
    const network = await makeNetwork(house.owner);
    const [vennesla, grimstad, bergen] = [
      await named("Vennesla", "2027-01-01"),
      await named("Grimstad", "2027-01-01"),
      await named("Bergen", "2027-01-01"),
    ];
    for (const [id, n] of [
      [vennesla, 20],
      [grimstad, 30],
      [bergen, 40],
    ] as const) {
      const { measures } = await makeMeasuringTeam(house.owner, network, id, ["TRS-P1"]);
      await enter(house.owner, [[measures[0] as string, "2026-05-01", n, 60]]);
    }
    const before = (await house.owner.execute(sql`select * from measure_sum order by municipality_id`)).rows;
    // undone afterwards, so that the other tests keep the register as it is
    await house.owner
      .transaction(async (inside) => {
        await inside.execute(sql`insert into municipality (id) values ('NY')`);
        await inside.execute(
          sql`update municipality_version set valid_to = '2027-01-01' where municipality_id = any(${sql.param([vennesla, grimstad])}::text[]) and valid_to is null`,
        );
        await inside.execute(
          sql`insert into municipality_version (municipality_id, number, name, official_name, county_number, valid_from) values ('NY', '4699', 'Ny', 'Ny', '46', '2027-01-01')`,
        );
        await inside.execute(
          sql`insert into municipality_succession (day, from_id, to_id) values ('2027-01-01', ${vennesla}, 'NY'), ('2027-01-01', ${grimstad}, 'NY')`,
        );
        const read = async (area: Area, division: "then" | "today") => {
          const { parts, periods } = await readAreaSums(inside as never, question(area, 2026));
          return areaSums(parts, periods, division);
        };
        const rows = (sums: Awaited<ReturnType<typeof read>>) =>
          Object.fromEntries(sums.rows.map(({ row, sum }) => [row, sum.numerator]));
        expect(rows(await read(nation, "then"))).toEqual({ 42: 50, 46: 40 });
        expect(rows(await read(nation, "today"))).toEqual({ 46: 90 });
        expect(rows(await read({ kind: "county", number: "46" }, "today"))).toEqual({ NY: 50, [bergen]: 40 });
        expect(rows(await read({ kind: "county", number: "42" }, "then"))).toEqual({
          [vennesla]: 20,
          [grimstad]: 30,
        });
        expect(rows(await read({ kind: "county", number: "42" }, "today"))).toEqual({});
        expect((await inside.execute(sql`select * from measure_sum order by municipality_id`)).rows).toEqual(
          before,
        );
        inside.rollback();
      })
      .catch((error: Error) => {
        if (!/rollback/i.test(error.message)) throw error;
      });
    await house.owner.execute(sql`delete from team`);
  });

  it("C57 two teams, three measures, four months, one withdrawn from 1 March: 18 are expected, not 24, and as many as the domain says", async () => {
    const network = await makeNetwork(house.owner);
    const codes = ["TRS-P1", "TRS-P2", "TRS-P3"];
    const { rows: intervals } = await house.owner.execute<{ code: string; interval: string }>(
      sql`select code, "interval" from measure where code = any(${sql.param(codes)}::text[])`,
    );
    const id = await named("Vennesla", "2027-01-01");
    await makeMeasuringTeam(house.owner, network, id, codes);
    const b = await makeMeasuringTeam(house.owner, network, id, codes);
    await house.owner.execute(
      sql`update team set state = 'withdrawn', state_reason = 'x', withdrawn_on = '2027-03-01' where id = ${b.id}`,
    );
    const until = Temporal.PlainDate.from("2027-05-01");
    let monthly = 0;
    for (const { code, interval } of intervals) {
      const [count] = await readTeamCounts(
        house.database,
        { ...question({ kind: "county", number: "42" }, 2027, code), today: until },
        "today",
      );
      const time = {
        interval: interval as never,
        from: Temporal.PlainDate.from("2027-01-01"),
        lastSessionDay: Temporal.PlainDate.from("2027-06-02"),
      };
      const over = (withdrawnOn?: Temporal.PlainDate) =>
        expectedPeriods({ ...time, withdrawnOn }, until.subtract({ days: 1 })).filter(
          (period) => period.year === 2027,
        ).length;
      expect(count?.teams).toBe(2);
      if (interval === "month") {
        expect(count?.expected).toBe(over() + over(Temporal.PlainDate.from("2027-03-01")));
        monthly += 1;
        expect(count?.expected).toBe(6);
      }
    }
    expect(monthly).toBeGreaterThan(0);
    await house.owner.execute(sql`delete from team`);
  });

  it("what is expected is reckoned as the domain lists it, for every interval and any days", async () => {
    const network = await makeNetwork(house.owner, { lastDay: "2027-08-18" });
    const id = await named("Vennesla", "2027-01-01");
    const { rows: one } = await house.owner.execute<{ code: string; interval: string }>(
      sql`select distinct on ("interval") code, "interval" from measure where version = 1 order by "interval", code`,
    );
    const made = await makeMeasuringTeam(
      house.owner,
      network,
      id,
      one.map(({ code }) => code),
    );
    const anyDay = fc
      .integer({ min: -500, max: 900 })
      .map((n) => Temporal.PlainDate.from("2026-06-01").add({ days: n }));
    await fc.assert(
      fc.asyncProperty(
        anyDay,
        fc.option(anyDay),
        fc.option(anyDay),
        anyDay,
        fc.constantFrom(2026, 2027),
        async (from, to, withdrawn, now, year) => {
          await house.owner.execute(
            sql`update team_measure set expected_from = ${from.toString()}, expected_to = ${to?.toString() ?? null} where team_id = ${made.id}`,
          );
          await house.owner.execute(
            sql`update team set state = ${withdrawn ? "withdrawn" : "enrolled"}, state_reason = 'x', withdrawn_on = ${withdrawn?.toString() ?? null} where id = ${made.id}`,
          );
          for (const { code, interval } of one) {
            const [count] = await readTeamCounts(
              house.database,
              { ...question({ kind: "county", number: "42" }, year, code), today: now },
              "today",
            );
            const listed = expectedPeriods(
              {
                interval: interval as never,
                from,
                to: to ?? undefined,
                withdrawnOn: withdrawn ?? undefined,
                lastSessionDay: Temporal.PlainDate.from("2027-08-18"),
              },
              now,
            ).filter(
              (period) =>
                period.year === year &&
                Temporal.PlainDate.compare(period.add(lengths[interval as keyof typeof lengths]), now) <= 0,
            );
            expect([interval, count?.expected ?? 0]).toEqual([interval, listed.length]);
            // and each period of the year, over or not: who is asked in it
            const ever = expectedPeriods(
              {
                interval: interval as never,
                from,
                to: to ?? undefined,
                withdrawnOn: withdrawn ?? undefined,
                lastSessionDay: Temporal.PlainDate.from("2027-08-18"),
              },
              Temporal.PlainDate.from("2030-01-01"),
            ).map(String);
            if (interval === "event") continue;
            const days = periodsBetween(
              interval as never,
              Temporal.PlainDate.from(`${year}-01-01`),
              Temporal.PlainDate.from(`${year}-12-31`),
            ).filter((period) => period.year === year);
            const askedIn = (period: Temporal.PlainDate) =>
              (count?.asked ?? [])
                .filter((step) => Temporal.PlainDate.compare(step.from, period) <= 0)
                .reduce((sum, { change }) => sum + change, 0);
            expect(days.filter((period) => askedIn(period) !== 0).map(String)).toEqual(
              days.map(String).filter((period) => ever.includes(period)),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
    await house.owner.execute(sql`delete from team`);
  }, 60_000);
});

const lengths = {
  event: { days: 1 },
  day: { days: 1 },
  week: { weeks: 1 },
  twoWeeks: { weeks: 2 },
  month: { months: 1 },
  quarter: { months: 3 },
};

describe("who sees which sums", () => {
  beforeAll(async () => {
    const network = await makeNetwork(house.owner);
    const month = (n: number) => `2027-0${n}-01`;
    for (const [name, n] of [
      ["Vennesla", 20],
      ["Grimstad", 9],
      ["Lillesand", 3],
      ["Bergen", 40],
      ["Askøy", 17],
    ] as const) {
      const { measures } = await makeMeasuringTeam(
        house.owner,
        network,
        await named(name, "2027-01-01"),
        ["TRS-P1"],
        { name: `Hemmelig team i ${name}` },
      );
      await enter(
        house.owner,
        [1, 2, 3, 4, 5, 6, 7, 8].map(
          (at) =>
            [measures[0] as string, month(at), at === 1 ? n : name === "Lillesand" ? 0 : n + at, 60] as const,
        ),
      );
    }
  });

  it("C66 a county reader sees the own county by municipality, and no other county, not the nation", async () => {
    const seen = await agder.open("/oversikt/fylke/42?maling=trs-p1");
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Vennesla");
    expect(seen.text).not.toContain("Bergen");
    for (const path of [
      "/oversikt/fylke/46",
      "/oversikt/fylke/10",
      "/oversikt/fylke/99",
      "/oversikt/fylke/4a",
      "/oversikt/nasjonalt",
      "/oversikt/fylke/46/summer.csv",
      "/oversikt/fylke/46/dekning",
      "/oversikt/nasjonalt/summer.csv",
    ])
      expect([path, (await agder.open(path)).status]).toEqual([path, 404]);
    expect((await agder.open("/oversikt")).location).toBe("/oversikt/fylke/42");
  });

  it("C66 the secretariat sees the nation by county, no municipality, and no county's page", async () => {
    const seen = await secretariat.open("/oversikt/nasjonalt?maling=trs-p1");
    expect(seen.text).toContain("Vestland");
    expect(seen.text).not.toContain("Bergen");
    expect((await secretariat.open("/oversikt/fylke/42")).status).toBe(404);
    expect((await secretariat.open("/oversikt")).location).toBe("/oversikt/nasjonalt");
  });

  it("C66 nobody else sees any, and nobody sees names of teams or people", async () => {
    const somebody = await house.as("noen@example.no");
    for (const visitor of [house.visitor(), somebody])
      for (const path of [
        "/oversikt",
        "/oversikt/nasjonalt",
        "/oversikt/fylke/42",
        "/oversikt/fylke/42/summer.csv",
      ])
        expect((await visitor.open(path)).status).toBe(404);
    for (const [visitor, path] of [
      [agder, "/oversikt/fylke/42"],
      [secretariat, "/oversikt/nasjonalt"],
    ] as const)
      for (const page of [path, `${path}/dekning`, `${path}/summer.csv`])
        expect((await visitor.open(page)).html).not.toMatch(/Hemmelig|Kari/);
  });

  it("A005 who reads only reads: there is nothing to send on these pages", async () => {
    expect(sumRoutes.every(({ method }) => method === "get")).toBe(true);
    expect(
      (await agder.open("/oversikt/fylke/42")).html
        .replace(/<footer[\s\S]*|<header[\s\S]*?<\/header>/g, "")
        .match(/<form[^>]*method="post"/g) ?? [],
    ).toHaveLength(0);
  });

  it("G7 a number of one to four is hidden, and another with it, in the page and in the file alike", async () => {
    const seen = await agder.open("/oversikt/fylke/42?maling=trs-p1&ar=2027");
    expect(seen.text).toContain("Tall fra én til fire er skjult");
    const lines = (await agder.open("/oversikt/fylke/42/summer.csv?maling=trs-p1&ar=2027")).html.split(
      "\r\n",
    );
    const of = (name: string) => lines.find((line) => line.startsWith(`${name};`));
    expect(of("Lillesand")).toMatch(/;;;;8;skjult;$/);
    expect(of("Grimstad")).toMatch(/;;;;8;skjult;$/);
    expect(of("Vennesla")).toMatch(/;195;480;/);
  });

  it("G7 a network that has agreed to be open hides nothing", async () => {
    await house.owner.execute(sql`update collaborative set figures_open = true`);
    const lines = (await agder.open("/oversikt/fylke/42/summer.csv?maling=trs-p1&ar=2027")).html.split(
      "\r\n",
    );
    expect(lines.find((line) => line.startsWith("Lillesand;"))).toMatch(/;3;480;/);
    await house.owner.execute(sql`update collaborative set figures_open = false`);
  });

  it("a file that is taken out is noted, with who and what", async () => {
    const { rows } = await house.owner.execute(
      sql`select actor, new_value from audit_entry where action = 'sums.exported' order by id desc limit 1`,
    );
    expect(rows[0]).toEqual({
      actor: "fylke@example.no",
      new_value: { measure: "TRS-P1", year: 2027, division: "today" },
    });
  });

  it("A012 outcome measures come first, with the goal of their package, and the sum in a sentence and a chart", async () => {
    const network = await makeNetwork(house.owner);
    const { measures } = await makeMeasuringTeam(
      house.owner,
      network,
      await named("Vennesla", "2027-01-01"),
      ["TRS-O1"],
    );
    await enter(house.owner, [[measures[0] as string, "2027-01-01", 8, 300]]);
    const { rows } = await house.owner.execute<{ goal: string }>(
      sql`select definition -> 'goal' ->> 'nb' as goal from change_package_version where package_code = 'TRS' order by version limit 1`,
    );
    const seen = await secretariat.open("/oversikt/nasjonalt");
    expect(seen.html).toContain('<option value="trs-o1" selected');
    expect(seen.text).toContain((rows[0] as { goal: string }).goal.replaceAll(/[\s\u00a0]+/g, " "));
    expect(seen.html).toContain('role="img"');
    await house.owner.execute(sql`delete from team_measure where measure_code = 'TRS-O1'`);
  });

  it("A012 a month that still runs is a county's and the nation's when half of their teams have reported it, and is told as so far until then", async () => {
    const network = await makeNetwork(house.owner, { lastDay: "2027-12-01" });
    const teams: { measures: string[] }[] = [];
    for (const name of ["Vennesla", "Grimstad", "Lillesand"])
      teams.push(
        await makeMeasuringTeam(house.owner, network, await named(name, "2027-01-01"), ["TRS-P5"], {
          expectedFrom: "2027-08-01",
        }),
      );
    const put = (team: number, month: string, n: number) =>
      enter(house.owner, [[teams[team]?.measures[0] as string, month, n, 60]]);
    for (const team of [0, 1, 2]) await put(team, "2027-08-01", 20);
    await put(0, "2027-09-01", 11);
    const pages = [
      [agder, "/oversikt/fylke/42"],
      [secretariat, "/oversikt/nasjonalt"],
    ] as const;
    for (const [reader, path] of pages)
      for (const year of ["2027", "alle"]) {
        const seen = await reader.open(`${path}?maling=trs-p5&ar=${year}`);
        expect(seen.text).toContain("Så langt har 1 av 3 team registrert september 2027.");
        expect(seen.text).toMatch(/60 av 180 i august/);
        expect(seen.text).not.toMatch(/11 av 60 i september/);
        expect(seen.text).toMatch(/september 2027 11 60 18 % så langt 1 av 3/);
        const file = (await reader.open(`${path}/summer.csv?maling=trs-p5&ar=${year}`)).html;
        expect(file).toMatch(/2027-09-01;2027-09-30;11;60;18,33\d*;1;så langt;3\r/);
      }
    await put(1, "2027-09-01", 12);
    for (const [reader, path] of pages) {
      const seen = await reader.open(`${path}?maling=trs-p5&ar=2027`);
      expect(seen.text).toMatch(/23 av 120 i september/);
      expect(seen.text).toMatch(/september 2027 23 120 19 % så langt 2 av 3/);
    }
    await house.owner.execute(sql`delete from team_measure where measure_code = 'TRS-P5'`);
  });

  it("A012 G7 a municipality by month: as far as it can be told, on its own page and in the file, with the county's months and all years as before", async () => {
    const network = await makeNetwork(house.owner, { lastDay: "2027-12-01" });
    const months: Record<string, readonly number[]> = {
      Vennesla: [30, 31, 32, 33],
      Grimstad: [2, 21, 22, 23],
      Lillesand: [24, 25, 26, 27],
      Bykle: [28, 29, 34, 35],
    };
    const ids: Record<string, string> = {};
    for (const [name, values] of Object.entries(months)) {
      const id = (ids[name] = await named(name, "2027-01-01"));
      const { measures } = await makeMeasuringTeam(house.owner, network, id, ["TRS-P5"]);
      await enter(
        house.owner,
        values.map((n, at) => [measures[0] as string, `2027-0${at + 1}-01`, n, 60] as const),
      );
    }
    const address = "/oversikt/fylke/42?maling=trs-p5&ar=2027&inndeling=dagens";
    const county = await agder.open(address);
    expect(county.html).toContain(`del=${ids.Grimstad}`);
    expect(county.text).toMatch(/Grimstad 1 4 av \d+ 68 240 28 %/);

    const grimstad = await agder.open(`${address}&del=${ids.Grimstad}`);
    expect(grimstad.status).toBe(200);
    expect(grimstad.html).toContain("<h1>Grimstad</h1>");
    expect(grimstad.text).toContain("Hele 2027: 28 %");
    expect(grimstad.text).toMatch(/januar 2027 skjult skjult skjult 1 av 1/);
    expect(grimstad.text).toMatch(/23 av 60 i april/);
    expect(grimstad.html).not.toMatch(/\b2(&nbsp;|\u00a0)av/);
    const lines = (await agder.open("/oversikt/fylke/42/summer.csv?maling=trs-p5&ar=2027")).html.split(
      "\r\n",
    );
    const hidden = lines.filter((line) => line.includes(";skjult;"));
    expect(hidden).toHaveLength(4);
    expect(
      hidden.filter((line) => line.startsWith("Grimstad;") && line.includes("2027-01-01;2027-01-31")),
    ).toHaveLength(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Vennesla;Kommune;.*2027-04-01;2027-04-30;33;60;55;1;vist;1$/),
    );

    // the nation by county the same, and no municipality of another county, or nonsense
    const national = await secretariat.open("/oversikt/nasjonalt?maling=trs-p5&ar=2027&del=42");
    expect(national.html).toContain("<h1>Agder</h1>");
    expect(national.text).toMatch(/84 av 240 i januar|118 av 240 i april/);
    for (const part of [await named("Bergen", "2027-01-01"), "x", "", "42"])
      expect((await agder.open(`${address}&del=${part}`)).html).toContain("<h1>Agder</h1>");
    expect((await agder.open(`${address.replace("2027", "alle")}&del=${ids.Grimstad}`)).html).toContain(
      "<h1>Agder</h1>",
    );
    await house.owner.execute(sql`delete from team_measure where measure_code = 'TRS-P5'`);
  });

  it("A114 the coverage shows every area and every package of the catalogue, also those that nobody has: no team, enrolled, begun", async () => {
    await house.owner.execute(sql`
      insert into team_package (team_id, package_code, package_version) select id, 'TRS', 1 from team where name like 'Hemmelig%'`);
    const { rows: catalogue } = await house.owner.execute<{ title: string }>(sql`
      select v.definition -> 'title' ->> 'nb' as title from change_package_version v join change_package p on p.code = v.package_code
      where p.collaborative_id is null order by v.position`);
    expect(catalogue.length).toBeGreaterThan(10);
    const cells = (html: string, area: string) =>
      [
        ...(html.split("<tr").find((row) => row.includes(`>${area}<`)) ?? "").matchAll(
          /<td[^>]*>(.*?)<\/td>/g,
        ),
      ].map(([, cell = ""]) => cell.replaceAll(/<[^>]+>/g, "").replaceAll(/(&nbsp;|\u00a0)/g, " "));
    const seen = await secretariat.open("/oversikt/nasjonalt/dekning");
    const matrix = (html: string) => html.slice(html.lastIndexOf("<table"));
    const heads = [...matrix(seen.html).matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head);
    expect(heads.slice(1)).toEqual(catalogue.map(({ title }) => title));
    const trs = heads.indexOf("Forebygging av trykksår") - 1;
    expect(cells(seen.html, "Agder")[trs]).toBe("3 av 3");
    expect(new Set(cells(seen.html, "Agder").toSpliced(trs, 1))).toEqual(new Set(["–ingen team"]));
    expect(new Set(cells(seen.html, "Innlandet"))).toEqual(new Set(["–ingen team"]));
    expect(seen.text).toContain(`1 av ${catalogue.length} pakker er i bruk.`);
    expect(seen.text).toContain("Forebygging av trykksår 2 av 15 5 5");
    expect(seen.text).toContain("Trygg utskriving 0 av 15 0 0");
    await house.owner.execute(sql`delete from measurement where team_measure_id in (
      select tm.id from team_measure tm join team t on t.id = tm.team_id where t.name like '%Vennesla')`);
    const county = await agder.open("/oversikt/fylke/42/dekning");
    expect(cells(county.html, "Vennesla")[trs]).toBe("0 av 1");
    expect(cells(county.html, "Bykle")).toHaveLength(catalogue.length);
  });

  it("a year or a measure that is not there, and nonsense in the address, give what most people want", async () => {
    for (const query of [
      "ar=1066",
      "ar=x",
      "maling=finnes-ikke",
      "inndeling=x",
      "ar=alle",
      "ar=2027&inndeling=datidens",
    ])
      expect([query, (await agder.open(`/oversikt/fylke/42?${query}`)).status]).toEqual([query, 200]);
  });

  it("every text is there in nynorsk and English", async () => {
    for (const [language, word] of [
      ["nn", "Kommunane"],
      ["en", "The municipalities"],
    ] as const) {
      const visitor = await house.as("fylke@example.no");
      visitor.cookies.set("sprak", language);
      expect((await visitor.open("/oversikt/fylke/42?maling=trs-p1")).text).toContain(word);
    }
  });
});
