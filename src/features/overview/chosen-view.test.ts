import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { loadExample } from "../../database/example/programme/load-example.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { readCollaborativeOverview } from "./read-collaborative-overview.ts";
import { sessionTimes } from "./session-times.ts";
import { readShown } from "./show-collaborative.ts";

const now = Temporal.Instant.from("2026-11-22T11:00:00Z");
const house = testHouse([], { now: now.toString(), exampleMode: true });

it("the overview shows a team's measure with the chart and the phases the team has decided", async () => {
  await loadExample(house.owner, now);
  const { rows } = await house.owner.execute<{ id: string; team: string; from: string }>(sql`
    select c.id, t.id as team, (select period::text from measurement m where m.team_measure_id = tm.id order by period offset 14 limit 1) as from
    from collaborative c join team t on t.collaborative_id = c.id
    join team_measure tm on tm.team_id = t.id and tm.measure_code = 'TRS-P3'
    where c.slug = 'trykksar-agder' order by (select count(*) from measurement m where m.team_measure_id = tm.id) desc limit 1`);
  const { id, team, from } = rows[0] as { id: string; team: string; from: string };
  const read = async () => {
    const overview = await readCollaborativeOverview(house.database, id, "TRS-P3");
    const { drawn } = await readShown(house.database, overview, sessionTimes(overview), now, "nb");
    return drawn.get(team)?.analysis;
  };
  expect(await read()).toMatchObject({ chart: "run", parts: [{}] });
  await house.owner.execute(sql`
    insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
    values (${id}, 5, 20, 'mark', '{run,i}', '{perla}')
    on conflict (collaborative_id) do update set rule_sets = excluded.rule_sets`);
  await house.owner.execute(sql`
    update team_measure set chart = 'i' where team_id = ${team} and measure_code = 'TRS-P3'`);
  await house.owner.execute(sql`
    insert into measure_phase (team_measure_id, from_period, reason, decided_at)
    select id, ${from}, 'Ny rutine', now() from team_measure where team_id = ${team} and measure_code = 'TRS-P3'`);
  const analysis = await read();
  expect(analysis).toMatchObject({ chart: "i", ruleSet: "perla" });
  expect(analysis?.parts).toHaveLength(2);
});
