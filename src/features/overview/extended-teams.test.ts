import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadExample } from "../../database/example/programme/load-example.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Seen } from "../../platform/testing/visitor.ts";
import { coachingRoutes } from "./coaching/routes.ts";
import { overviewRoutes } from "./routes.ts";

const now = Temporal.Instant.from("2026-11-22T11:00:00Z");
const house = testHouse([...overviewRoutes({ waiting: [], blocks: [] }), ...coachingRoutes], {
  now: now.toString(),
  exampleMode: true,
});
const pages = [
  ["arrangor@example.no", "/arrangor/nettverk/trykksar-agder?maling=TRS-P3"],
  ["veileder@example.no", "/veiledning"],
] as const;
const stopped = "Tverrvik hjemmetjeneste";

beforeAll(async () => {
  await loadExample(house.owner, now);
  // so few that whoever needs help has room on the list
  await house.owner.execute(sql`
    delete from team t using collaborative c where c.id = t.collaborative_id and c.slug = 'trykksar-agder'
      and t.name not in (${stopped}, 'Solheia sykehjem, post B')`);
});
afterEach(async () => {
  house.now = now;
  await house.owner.execute(sql`delete from entry_extension`);
});

async function giveLonger(name: string, fromPeriod: string, openThrough: string): Promise<void> {
  await house.owner.execute(sql`
    insert into entry_extension (team_id, from_period, open_through, reason, granted_by, granted_at)
    select t.id, ${fromPeriod}::date, ${openThrough}::date, 'Ny måleansvarlig', p.id, now()
    from team t, person p where t.name = ${name} and p.email = 'arrangor@example.no'`);
}

const seenBy = async (email: string, path: string) => (await house.as(email)).follow(path);

/** What is said of a team on the list of those that need help; undefined when it is not there. */
function saidOf({ html }: Seen, name: string): string | undefined {
  const list = /<ol class="wait">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? "";
  return [...list.matchAll(/<h3>(.*?)<\/h3><p>(.*?)<\/p>/g)].find(([, title]) => title === name)?.[2];
}

function rowOf({ html }: Seen, name: string): string {
  const row = [...html.matchAll(/<tr role="row">[\s\S]*?<\/tr>/g)].find(([one]) =>
    one.includes(`${name}</a>`),
  );
  return (row?.[0] ?? "").replaceAll(/<[^>]+>/g, " ").replaceAll(/[\s\u00a0]+/g, " ");
}

describe.each(pages)("a team with an extension, as %s sees it", (email, path) => {
  it("C53 its row says until when, and what it may still enter is nothing it needs help for; its values are missing all the same", async () => {
    expect(saidOf(await seenBy(email, path), stopped)).toContain("er ikke målt siden");
    await giveLonger(stopped, "2026-01-01", "2027-01-15");
    const seen = await seenBy(email, path);
    expect(saidOf(seen, stopped)).toBeUndefined();
    expect(rowOf(seen, stopped)).toContain("Utsettelse til og med 15. januar 2027");
    expect(rowOf(seen, stopped)).toMatch(/Ikke målt siden|mangler tall/);
  });

  it("C53 the day after the last, the team is late by the day it had, and the row says nothing more", async () => {
    await giveLonger(stopped, "2026-01-01", "2026-11-30");
    house.now = Temporal.Instant.from("2026-11-30T22:59:59Z");
    const last = await seenBy(email, path);
    expect(saidOf(last, stopped)).toBeUndefined();
    expect(rowOf(last, stopped)).toContain("Utsettelse");
    house.now = Temporal.Instant.from("2026-11-30T23:00:00Z");
    const after = await seenBy(email, path);
    expect(saidOf(after, stopped)).toMatch(/mangler\. Fristen var 30\.\s?november\./);
    expect(rowOf(after, stopped)).not.toContain("Utsettelse");
  });

  it("C53 periods from before the extension are asked about as for everybody, and no other team has longer", async () => {
    await giveLonger(stopped, "2026-11-01", "2027-01-15");
    const seen = await seenBy(email, path);
    expect(saidOf(seen, stopped)).toContain("er ikke målt siden");
    expect(rowOf(seen, stopped)).toContain("Utsettelse til og med 15. januar 2027");
    expect(seen.text.split("Utsettelse")).toHaveLength(2);
  });
});

describe.each(pages)(
  "a team that has measured nothing since the last samling, as %s sees it",
  (email, path) => {
    beforeAll(() =>
      house.owner.execute(sql`
      delete from measurement v using team_measure tm, team t
      where tm.id = v.team_measure_id and t.id = tm.team_id and t.name = ${stopped} and v.period >= '2026-06-01'`),
    );

    it("C53 A101 is not called quiet while it has longer for the time since then; when that has run out, it is", async () => {
      await giveLonger(stopped, "2026-01-01", "2026-11-24");
      house.now = Temporal.Instant.from("2026-11-24T22:59:59Z");
      expect(saidOf(await seenBy(email, path), stopped)).toBeUndefined();
      house.now = Temporal.Instant.from("2026-11-24T23:00:00Z");
      expect(saidOf(await seenBy(email, path), stopped)).toContain("Ingenting er målt siden samling\u00a02");
    });
  },
);
