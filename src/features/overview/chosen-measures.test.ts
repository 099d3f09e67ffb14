import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { loadExample } from "../../database/example/programme/load-example.ts";
import { storeTeam } from "../../database/example/store-team.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { readCollaborativeOverview } from "./read-collaborative-overview.ts";

const now = "2026-11-22T11:00:00Z";
const house = testHouse([], { now, exampleMode: true });

it("A059 a team is asked for what it has chosen, and for what it counted before it left it, and for nothing else", async () => {
  await loadExample(house.owner, Temporal.Instant.from(now));
  const { rows } = await house.owner.execute<{ id: string; municipality: string }>(sql`
    select c.id, t.municipality_id as municipality from collaborative c join team t on t.collaborative_id = c.id
    where c.slug = 'trykksar-agder' limit 1`);
  const { id, municipality } = rows[0] as { id: string; municipality: string };
  const { teamId } = await storeTeam(house.owner, {
    collaborativeId: id,
    municipalityId: municipality,
    unitName: "Nesbu sykehjem",
    serviceType: "nursingHome",
    packageCodes: ["TRS"],
    enrolledAt: Temporal.Instant.from("2026-08-25T08:00:00Z"),
    members: [{ name: "Lise Leder", email: "leder.nesbu@example.no", roles: ["teamLeader"] }],
  });
  await house.owner.execute(sql`
    insert into team_measure (team_id, measure_code, measure_version, position, expected_from, expected_to, chosen)
    values (${teamId}, 'TRS-P1', 1, 1, '2026-08-01', null, true),
      (${teamId}, 'TRS-P5', 1, 2, '2026-08-01', '2026-09-30', false),
      (${teamId}, 'TRS-B1', 1, 3, '2026-08-01', '2026-09-30', false)`);
  await house.owner.execute(sql`
    insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at)
    select id, '2026-08-01', 4, 10, false, now() from team_measure where team_id = ${teamId} and measure_code = 'TRS-P5'`);
  const overview = await readCollaborativeOverview(house.database, id, undefined);
  const measures = overview.teams.find((team) => team.id === teamId)?.measures ?? [];
  expect(measures.map(({ expected }) => expected.to?.toString() ?? "open").toSorted()).toEqual([
    "2026-09-30",
    "open",
  ]);
});
