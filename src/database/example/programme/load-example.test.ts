import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testHouse } from "../../../platform/testing/house.ts";
import { loadExample } from "./load-example.ts";

const house = testHouse([]);
const now = Temporal.Instant.from("2026-11-22T11:00:00Z");

async function count(what: string): Promise<number> {
  const { rows } = await house.owner.execute<{ n: number }>(`select count(*)::int as n from ${what}`);
  return (rows[0] as { n: number }).n;
}

describe("the example programme", () => {
  it("is believable: eleven teams over more than 14 months with gaps, late entries, a noted change, a no-show and a team that has stopped", async () => {
    await loadExample(house.owner, now);
    expect(
      await count("team t join collaborative c on c.id = t.collaborative_id where c.slug = 'trykksar-agder'"),
    ).toBeGreaterThanOrEqual(10);
    expect(await count("measurement where late")).toBeGreaterThan(0);
    expect(await count("measurement where not_applicable")).toBeGreaterThan(0);
    expect(await count("noted_change")).toBeGreaterThan(0);
    expect(await count("attendance where state = 'absent'")).toBeGreaterThan(0);
    const { rows } = await house.owner.execute<{ span: number; gaps: number }>(sql`
      select extract(epoch from age(max(period), min(period))) / 2629800 as span from measurement m join team_measure tm on tm.id = m.team_measure_id where tm.data_source is null`);
    expect(Number(rows[0]?.span)).toBeGreaterThanOrEqual(14);
    expect(
      await count(
        "(select tm.id from team_measure tm join measurement m on m.team_measure_id = tm.id group by tm.id having max(m.period) < date '2026-08-15') stopped",
      ),
    ).toBeGreaterThan(0);
  });

  it("loading again changes nothing", async () => {
    const before = await Promise.all(["team", "measurement", "person", "collaborative"].map(count));
    await loadExample(house.owner, now.add({ hours: 1 }));
    expect(await Promise.all(["team", "measurement", "person", "collaborative"].map(count))).toEqual(before);
  });

  it("the figures are marked as simulated, but for the published series, which says where it comes from", async () => {
    expect(await count("collaborative where not simulated")).toBe(0);
    expect(await count("team_measure where data_source is not null")).toBe(1);
    expect(
      await count(
        "measurement m join team_measure tm on tm.id = m.team_measure_id where tm.data_source is not null",
      ),
    ).toBe(24);
  });

  it("every address is under example.no", async () => {
    expect(await count("person where email not like '%@example.no'")).toBe(0);
  });
});
