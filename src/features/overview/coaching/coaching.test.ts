import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { loadExample } from "../../../database/example/programme/load-example.ts";
import { roleGrant } from "../../../database/schema.ts";
import { numberWord } from "../../../platform/format.ts";
import { personWith } from "../../../platform/login/person.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import type { Seen } from "../../../platform/testing/visitor.ts";
import { coachingRoutes } from "./routes.ts";

const now = "2026-11-22T11:00:00Z";
const house = testHouse(coachingRoutes, { now, exampleMode: true });

beforeAll(() => loadExample(house.owner, Temporal.Instant.from(now)));

const seenBy = async (email: string) => (await house.as(email)).follow("/veiledning");

/** The names on the list of those that need help, in its order, with what is said of them. */
function needing({ html }: Seen): { name: string; why: string }[] {
  const list = /<ol class="wait">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? "";
  return [...list.matchAll(/<h3>(.*?)<\/h3><p>(.*?)<\/p>/g)].map(([, name = "", why = ""]) => ({
    name,
    why,
  }));
}

async function coachOf(email: string, place: { teamId?: string; collaborativeId?: string }): Promise<void> {
  const personId = await personWith(house.owner, { email, name: "Ny Veileder", language: "nb" }, house.now);
  await house.owner.insert(roleGrant).values({ personId, role: "coach", grantedAt: house.now, ...place });
}

async function teamNamed(name: string): Promise<string> {
  const { rows } = await house.owner.execute<{ id: string }>(sql`select id from team where name = ${name}`);
  return rows[0]?.id as string;
}

describe("the coach's page", () => {
  it("A099 A101 tells who needs help, in order, with the reason, and links to the measure", async () => {
    const seen = await seenBy("veileder@example.no");
    expect(seen.status).toBe(200);
    const listed = needing(seen);
    expect(listed.length).toBeGreaterThan(1);
    for (const { why } of listed) {
      expect(why.length).toBeGreaterThan(20);
      expect(why).not.toContain("Fristen var .");
    }
    const stopped = listed.findIndex(({ why }) => why.includes("er ikke målt siden"));
    const late = listed.findIndex(({ why }) => why.includes("Fristen var"));
    if (late >= 0) expect(stopped).toBeLessThan(late);
    expect(seen.html).toMatch(/href="\/team\/[0-9a-f-]{36}\/malinger\/[a-z0-9-]+"/);
  });

  it("A099 a team that worsens in a measure most are not seen by stands on the list with that measure", async () => {
    const team = await teamNamed("Havnes omsorgssenter");
    await coachOf("veileder.to@example.no", { teamId: team });
    const worse = async () =>
      needing(await seenBy("veileder.to@example.no")).filter(({ why }) => why.startsWith("Forverring i "));
    expect(await worse()).toEqual([]);
    await house.owner.execute(sql`
      delete from measurement v using team_measure tm
      where tm.id = v.team_measure_id and tm.team_id = ${team} and tm.measure_code = 'TRS-P6'`);
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at)
      select tm.id, m::date, case when m < '2026-02-01' then 17 else 6 end + extract(month from m)::int % 3, 20, false, now()
      from team_measure tm, generate_series('2025-01-01'::date, '2026-10-01', '1 month') m
      where tm.team_id = ${team} and tm.measure_code = 'TRS-P6'`);
    expect((await worse()).map(({ name }) => name)).toEqual(["Havnes omsorgssenter"]);
  });

  it("A099 tells how many of a team's targets will be met, and counts a change without a direction as one", async () => {
    const { html, text } = await seenBy("veileder@example.no");
    expect(html).toMatch(/class="sign assurance">.*?(?:1|[Éé]n) nås (?:hver gang|av og til|ikke)</);
    expect(text).toContain("Slik leser du merkene");
    const row = /<tr[^>]*>(?:(?!<\/tr>).)*Elvestrand(?:(?!<\/tr>).)*<\/tr>/s.exec(html)?.[0] ?? "";
    const counts = [
      ...row.matchAll(
        /([\p{L}\d]+) (mangler tall|forverring|har endret seg|uten sikker|for tidlig|forbedring)/gu,
      ),
    ].map(([, count = "", what]) => ({ count: count.toLocaleLowerCase("nb"), what }));
    expect(counts.map(({ what }) => what)).toContain("har endret seg");
    const numbers = Array.from({ length: 12 }, (_, at) => numberWord(at, "nb"));
    expect(counts.reduce((sum, { count }) => sum + (Number(count) || numbers.indexOf(count)), 0)).toBe(11);
  });

  it("C66 a coach of one team sees that team alone; who coaches nobody finds no page", async () => {
    await coachOf("veileder.tre@example.no", { teamId: await teamNamed("Bjørkmo sykehjem") });
    const seen = await seenBy("veileder.tre@example.no");
    expect(seen.text).toContain("Bjørkmo sykehjem");
    expect(seen.text).not.toContain("Tverrvik hjemmetjeneste");
    for (const email of ["maling.tverrvik@example.no", "arrangor@example.no", "fylke@example.no"])
      expect((await seenBy(email)).status).toBe(404);
    expect((await house.visitor().follow("/veiledning")).status).toBe(404);
  });

  it("a coach without teams is told so", async () => {
    const { rows } = await house.owner.execute<{ id: string }>(
      sql`select c.id from collaborative c where not exists (select from team t where t.collaborative_id = c.id) limit 1`,
    );
    await coachOf("veileder.fire@example.no", { collaborativeId: rows[0]?.id as string });
    expect((await seenBy("veileder.fire@example.no")).text).toContain("har ingen team ennå");
  });
});
