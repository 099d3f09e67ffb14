import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { testHouse } from "../../platform/testing/house.ts";
import { ensureTeamMeasures } from "./ensure-team-measures.ts";
import { measurementRoutes } from "./routes.ts";
import { makeTestTeam, teamMeasureOf, type TestTeam } from "./test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

/** 200 months up to January 2027: only the newest 120 are read in full. That of March 2012 is special. */
async function longSeries(special = sql`null`): Promise<TestTeam> {
  const team = await makeTestTeam(house.owner);
  await ensureTeamMeasures(house.owner, [team.id]);
  const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
  await house.owner.execute(sql`
    insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at, entered_by)
    select ${id}, '2027-01-01'::date - back * '1 month'::interval, back % 13, 20, false,
      '2027-02-01'::timestamptz - back * '1 month'::interval, (select id from person where email = ${team.lead})
    from generate_series(0, 199) back`);
  await house.owner.execute(sql`
    update team_measure set expected_from = '2010-06-01' where id = ${id}`);
  await house.owner.execute(sql`
    update measurement set ${special} where team_measure_id = ${id} and period = '2012-03-01'`);
  return team;
}

const corrected = sql`numerator = 7, version = 3, comment = 'Ferie på huset', entered_at = '2027-02-03T10:00:00.123456Z'`;
const rowsIn = (html: string) => /<tbody[\s\S]*?<\/tbody>/.exec(html)?.[0].match(/<tr/g)?.length;
const fieldIn = (html: string, name: string) =>
  (html.match(new RegExp(`<(?:input|textarea)[^>]*name="${name}"[^>]*>[^<]*`)) ?? [])[0];

describe("of a long series the newest values are read in full, and of the older the numbers", () => {
  let team: TestTeam;
  beforeAll(async () => {
    team = await longSeries(corrected);
  });

  it("an old value that the address names is corrected as any other: its numbers, its comment, its version", async () => {
    const lead = await house.as(team.lead);
    // any day of the month leads to it
    for (const day of ["2012-03-01", "2012-03-31"]) {
      const { html } = await lead.open(`${team.path("trs-p1")}?periode=${day}`);
      expect(fieldIn(html, "teller")).toContain('value="7"');
      expect(fieldIn(html, "nevner")).toContain('value="20"');
      expect(fieldIn(html, "kommentar")).toContain("Ferie på huset");
      expect(fieldIn(html, "versjon")).toContain('value="3"');
      expect(fieldIn(html, "kjent")).toContain("2027-02-03T10:00:00.123456Z");
    }
  });

  it("what was saved or removed long ago is told only when it is so", async () => {
    const lead = await house.as(team.lead);
    const told = async (query: string) => (await lead.open(`${team.path("trs-p1")}?${query}`)).text;
    expect(await told("lagret=2012-03-01")).toContain("Mars 2012 er lagret: 7 av 20");
    expect(await told("lagret=2010-05-01")).not.toContain("er lagret");
    expect(await told("fjernet=2010-05-01")).toContain("Mai 2010 er fjernet");
    expect(await told("fjernet=2012-03-01")).not.toContain("er fjernet");
  });

  it("a form for an old value that is refused comes back as the correction of that value", async () => {
    const lead = await house.as(team.lead);
    const path = team.path("trs-p1");
    const sent = await lead.fillIn(`${path}?periode=2012-03-01`, path, { teller: "x" });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Rett mars 2012");
    expect(fieldIn(sent.html, "teller")).toContain('value="x"');
    expect(fieldIn(sent.html, "versjon")).toContain('value="3"');
  });

  it("the comments have their column, and the last change its day, also when only an old value has them", async () => {
    const member = await house.as(team.member);
    const plain = await longSeries(sql`numerator = 7`);
    const visitor = await house.as(plain.member);
    const [with_, without] = [
      await member.open(team.path("trs-p1")),
      await visitor.open(plain.path("trs-p1")),
    ];
    expect(with_.text).toContain("Sist endret 3. februar 2027");
    expect(without.text).toContain("Sist endret 1. februar 2027");
    expect(with_.html).toMatch(/<th[^>]*>Merknad<\/th>/);
    expect(without.html).not.toMatch(/<th[^>]*>Merknad<\/th>/);
  });

  it("all rows are in full for whoever asks for them: who entered them and what they said", async () => {
    const member = await house.as(team.member);
    const newest = await member.open(`${team.path("trs-p1")}?tabell=vis`);
    expect(rowsIn(newest.html)).toBe(120);
    expect(newest.text).not.toContain("Ferie på huset");
    const all = await member.open(`${team.path("trs-p1")}?tabell=alle`);
    expect(rowsIn(all.html)).toBe(201);
    expect(all.text).toContain("Ferie på huset");
    expect(all.html.match(/Mona Måling/g)?.length).toBeGreaterThanOrEqual(200);
  });

  it("the median is that of all values before the first session, in full or not", async () => {
    const { id } = await teamMeasureOf(house.owner, team, "TRS-P1");
    const { rows } = await house.owner.execute<{ median: number }>(sql`
      select percentile_cont(0.5) within group (order by numerator / denominator * 100) as median
      from measurement where team_measure_id = ${id} and period < '2026-11-01'`);
    const { text } = await (await house.as(team.member)).open(team.path("trs-p1"));
    expect(text).toContain(
      `Medianen (${Math.round(rows[0]?.median ?? NaN)} %) er regnet av de 197 målingene`,
    );
  });
});
