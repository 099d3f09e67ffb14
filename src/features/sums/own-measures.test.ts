import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testHouse } from "../../platform/testing/house.ts";
import { readSummedMeasures } from "./read-measures.ts";
import { enter, makeMeasuringTeam, makeNetwork } from "./test-network.ts";

const house = testHouse([]);

describe("measures that teams have made themselves", () => {
  it("A059 stay in the team: no county and no nation sums them, for no two teams' are alike", async () => {
    const network = await makeNetwork(house.owner);
    const municipality = await house.owner.execute<{ id: string }>(
      sql`select id from municipality order by id limit 1`,
    );
    const { id, measures } = await makeMeasuringTeam(
      house.owner,
      network,
      (municipality.rows[0] as { id: string }).id,
      ["TRS-P1"],
    );
    const { rows } = await house.owner.execute<{ id: string }>(sql`
      with made as (
        insert into measure (code, version, position, kind, unit, "interval", improvement, chart, part_of_whole, has_denominator,
          texts, source, team_id, written_in)
        select 'EGEN-902', 1, 0, kind, unit, "interval", improvement, chart, part_of_whole, has_denominator, texts, 'team', ${id}, 'nb'
        from measure where code = 'TRS-P1' and version = 1 returning code, version)
      insert into team_measure (team_id, measure_code, measure_version, position, expected_from)
      select ${id}, code, version, 2, '2027-01-01' from made returning id`);
    const own = (rows[0] as { id: string }).id;
    await enter(house.owner, [
      [measures[0] as string, "2027-01-01", 8, 10],
      [own, "2027-01-01", 8, 10],
    ]);
    const summed = (await readSummedMeasures(house.database, false)).map(({ code }) => code);
    expect(summed).toContain("TRS-P1");
    expect(summed).not.toContain("EGEN-902");
  });
});
