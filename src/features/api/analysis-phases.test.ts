import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { testHouse } from "../../platform/testing/house.ts";
import { apiRoutes } from "./api-routes.ts";
import { fillIn, makeFigures } from "./test-figures.ts";

const house = testHouse([], { now: "2027-01-15T09:00:00Z", api: apiRoutes });

it("the analysis has the chart, the rules and the phases that the team has decided, as its page has", async () => {
  const team = await makeFigures(house.owner);
  const counts = [12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 15, 17, 15, 17, 15, 17, 15, 17, 15, 17, 15, 17];
  const first = Temporal.PlainDate.from("2025-03-01");
  await fillIn(
    house.owner,
    team,
    "TRS-P1",
    Object.fromEntries(counts.map((count, at) => [first.add({ months: at }).toString(), [count, 20]])),
  );
  const program = await house.program(team.lead);
  const read = async () => (await program.get(`${team.path()}/analysis`)).json;
  expect((await read()).phases).toHaveLength(1);
  await house.owner.execute(sql`
    insert into measure_phase (team_measure_id, from_period, reason, decided_at)
    select id, '2026-01-01', 'Ny rutine', now() from team_measure where team_id = ${team.teamId} and measure_code = 'TRS-P1'`);
  await house.owner.execute(sql`
    insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
    select collaborative_id, 5, 20, 'mark', '{run,i}', '{anhoej,perla}' from team where id = ${team.teamId}`);
  await house.owner.execute(sql`
    update team_measure set chart = 'i', rule_set = 'perla' where team_id = ${team.teamId} and measure_code = 'TRS-P1'`);
  const seen = await read();
  expect(seen).toMatchObject({ chart: "i", rules: "perla" });
  expect(
    seen.phases.map(({ from, centre }: { from: string; centre: number }) => [from, Math.round(centre)]),
  ).toEqual([
    ["2025-03-01", 55],
    ["2026-01-01", 80],
  ]);
  expect(seen.points.at(-1).upperLimit).toBeGreaterThan(80);
  // twelve values in the phase, and the team's own target within their limits
  expect(seen.assurance).toBe("hitOrMiss");
  await house.owner.execute(sql`
    insert into noted_change (team_id, day, title, created_at, package_code, package_version, intervention_code)
    select team_id, '2026-01-05', 'Hudsjekk', now(), package_code, package_version, 'TRS-T3' from team_package
    where team_id = ${team.teamId} and package_code = 'TRS'`);
  await house.owner.execute(sql`
    insert into noted_change (team_id, day, title, created_at) values (${team.teamId}, '2026-01-06', 'Tavle', now())`);
  expect((await read()).changes).toEqual([
    {
      day: "2026-01-05",
      title: "Hudsjekk",
      intervention: { package: "TRS", code: "TRS-T3", title: "Look at the skin regularly" },
    },
    { day: "2026-01-06", title: "Tavle", intervention: null },
  ]);
});
