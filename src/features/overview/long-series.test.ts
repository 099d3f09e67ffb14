import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { makeNationalYear } from "../../../scripts/make-national-year.ts";
import { roleGrant } from "../../database/schema.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { coachedTeams } from "./coaching/coached-teams.ts";
import { readCoached } from "./coaching/read-coached.ts";
import { readCollaborativeOverview } from "./read-collaborative-overview.ts";
import { valuesAtOnce } from "./read-series.ts";
import { readAsked, reportingOf } from "./reporting/read-reporting.ts";
import { overviewRoutes } from "./routes.ts";
import { sessionTimes } from "./session-times.ts";
import { readShown } from "./show-collaborative.ts";
import { counted } from "./test-questions.ts";

// a network of twelve teams with ten years of weeks and of months
const [teams, months] = [12, 120];
const house = testHouse(overviewRoutes({ waiting: [], blocks: [] }), { now: "2026-12-30T11:00:00Z" });
const page = "/arrangor/nettverk/nasjonal-1";
let id: string;
let weeks: number;

beforeAll(async () => {
  await makeNationalYear(house.ownerPool, { teams, measuresOfEachInterval: 1, years: 10, lastYear: 2026 });
  const { rows } = await house.owner.execute<{ id: string; values: number }>(sql`
    select id, (select count(*)::int from measurement) as values from collaborative where slug = 'nasjonal-1'`);
  id = rows[0]?.id as string;
  weeks = (rows[0]?.values ?? 0) / teams - months;
  for (const [email, role] of [
    ["arrangor@example.no", "observer"],
    ["veileder@example.no", "coach"],
  ] as const) {
    const personId = await personWith(house.owner, { email, name: role, language: "nb" }, house.now);
    await house.owner.insert(roleGrant).values({ personId, role, collaborativeId: id, grantedAt: house.now });
  }
});

const seen = async (email: string, path: string) => (await house.as(email)).follow(path);

describe("a network of ten years", () => {
  it("the organiser's view reads the values it draws, once and some thousand at a time, in few questions", async () => {
    const { database, seen: read } = counted(house.database);
    const overview = await readCollaborativeOverview(database, id, "nas-u1");
    expect(read).toEqual({ questions: 2, values: 0, atOnce: 0 });
    const { readings } = await readShown(database, overview, sessionTimes(overview), house.now, "nb");
    expect(readings.size).toBe(teams);
    expect(read).toMatchObject({ questions: 4, values: teams * weeks });
    expect(read.atOnce).toBeLessThanOrEqual(valuesAtOnce);
  });

  it("what has been registered is counted, and no value is read for it", async () => {
    const { database, seen: read } = counted(house.database);
    const times = { firstDay: undefined, lastDay: undefined, terms: undefined };
    const reporting = await reportingOf(database, await readAsked(database, id), times, house.now);
    expect(read).toEqual({ questions: 2, values: 0, atOnce: 0 });
    // December and the last two weeks are not due yet; the week with New Year 2017 in it nobody has reported
    const reported = months - 1 + weeks - 2;
    expect(reporting[0]?.counted).toEqual({ expected: reported + 1, reported, timely: reported });
  });

  it("the coach's page reads every value once, and of teams that somebody else coaches none", async () => {
    const all = counted(house.database);
    const coached = await readCoached(
      all.database,
      { collaborativeId: id, teamIds: undefined },
      house.now,
      "nb",
    );
    expect(coachedTeams(coached, house.now, "nb")).toHaveLength(teams);
    expect(all.seen).toMatchObject({ questions: 6, values: teams * (months + weeks) });
    expect(all.seen.atOnce).toBeLessThanOrEqual(valuesAtOnce);
    const one = counted(house.database);
    const teamIds = new Set([coached.overview.teams[0]?.id as string]);
    await readCoached(one.database, { collaborativeId: id, teamIds }, house.now, "nb");
    expect(one.seen).toEqual({ questions: 5, values: months + weeks, atOnce: months + weeks });
  });

  it("a small chart draws the eighty newest points and says so; the page is no longer for ten years than for two", async () => {
    const { html, text } = await seen("arrangor@example.no", `${page}?maling=nas-u1`);
    const charts = html.match(/<svg class="run mini"[\s\S]*?<\/svg>/g) ?? [];
    expect(charts).toHaveLength(teams);
    for (const chart of charts) {
      expect(chart.match(/<(?:circle|path) [^>]*data-p=/g)).toHaveLength(80);
      expect(chart).toContain(`Viser de 80\u00a0nyeste av ${weeks}\u00a0punkter.`);
    }
    expect(text).toContain("Det er plass til 80 punkter, så bare de nyeste er tegnet");
    expect(text).toContain("juni 2025 til januar 2027");
    // seven kilobytes of chart and one of table for each team
    expect(html.length).toBeLessThan(teams * 8_000 + 15_000);
    const figures = await seen("arrangor@example.no", "/nettverk/nasjonal-1/malinger?maling=nas-u1");
    expect(figures.html.match(/nyeste av \d+\u00a0punkter\./g)).toHaveLength(teams);
  });

  it("the word is that of the whole series, also where what it is judged against is no longer drawn", async () => {
    const { rows } = await house.owner.execute<{ name: string }>(sql`
      with one as (select tm.id, t.name from team t join team_measure tm on tm.team_id = t.id and tm.measure_code = 'NAS-U1' order by t.name limit 1),
      changed as (
        update measurement v set numerator = case when period < '2025-06-01' then 2 else 12 end, denominator = 20
        from one where one.id = v.team_measure_id)
      select name from one`);
    const { html } = await seen("arrangor@example.no", `${page}?maling=nas-u1`);
    const label = new RegExp(`aria-label="(${rows[0]?.name}: [^"]*)"`).exec(html)?.[1];
    expect(label).toMatch(/: Forbedring\. 60\u00a0%, /);
  });

  it("a period without a value is no point: of a team that stopped are told the points that are drawn, or that all are older", async () => {
    const { rows } = await house.owner.execute<{ name: string }>(sql`
      with two as (select tm.id, t.name, row_number() over (order by t.name desc) as nr from team t
        join team_measure tm on tm.team_id = t.id and tm.measure_code = 'NAS-U1'),
      taken as (delete from measurement v using two s
        where s.id = v.team_measure_id and v.period >= case s.nr when 1 then date '2026-01-01' when 2 then date '2025-01-01' end)
      select name from two where nr <= 2 order by nr`);
    const { html } = await seen("arrangor@example.no", `${page}?maling=nas-u1`);
    const label = (name: string) => new RegExp(`aria-label="${name}: ([^"]*)"`).exec(html)?.[1];
    expect(label(rows[0]?.name as string)).toMatch(/Viser de 28\u00a0nyeste av 470\u00a0punkter\.$/);
    expect(label(rows[1]?.name as string)).toMatch(/Alle punktene er eldre enn det som er tegnet\.$/);
  });

  it("two versions of a measure are two choices: no chart has both, and each team stands in its own", async () => {
    await house.owner.execute(sql`
      insert into change_package_version (package_code, version, valid_from, position, definition)
      select package_code, 2, '2026-01-01', 998, definition from change_package_version where package_code = 'NAS'`);
    await house.owner.execute(sql`
      insert into measure (code, version, package_code, package_version, position, kind, unit, "interval", improvement, chart, part_of_whole,
        has_denominator, texts, source)
      select code, 2, package_code, 2, position, kind, unit, "interval", improvement, chart, part_of_whole, has_denominator, texts, source
      from measure where package_code = 'NAS'`);
    await house.owner.execute(sql`
      update team_measure set measure_version = 2 where measure_code = 'NAS-U1' and team_id in (select id from team order by name limit 3)`);
    const asked = async (measure: string) => {
      const { html, text } = await seen("arrangor@example.no", `${page}?maling=${measure}`);
      return {
        charts: (html.match(/<svg class="run mini"/g) ?? []).length,
        others: (text.match(/Måler etter en annen versjon/g) ?? []).length,
        chosen: /<option value="([^"]+)" selected/.exec(html)?.[1],
      };
    };
    expect(await asked("nas-u1")).toEqual({ charts: 3, others: 9, chosen: "NAS-U1.2" });
    expect(await asked("nas-u1.1")).toEqual({ charts: 9, others: 3, chosen: "NAS-U1.1" });
    expect(await asked("NAS-U1.7")).toMatchObject({ chosen: "NAS-U1.2" });
    expect(await asked("nas-m1")).toEqual({ charts: 12, others: 0, chosen: "NAS-M1" });
  });
});
