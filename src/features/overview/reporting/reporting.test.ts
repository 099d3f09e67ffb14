import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { storeTeam } from "../../../database/example/store-team.ts";
import { monthCompletion, roleGrant, team as teamTable } from "../../../database/schema.ts";
import { personWith } from "../../../platform/login/person.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import type { Seen } from "../../../platform/testing/visitor.ts";
import { overviewRoutes } from "../routes.ts";

// Sunday 10 January 2027: December was due on the 5th
const house = testHouse(overviewRoutes({ waiting: [], blocks: [] }), { now: "2027-01-10T09:00:00Z" });
const start = house.now;
afterEach(() => {
  house.now = start;
});

interface Network {
  id: string;
  slug: string;
  organizer: string;
  teams: string[];
}

/** One team for each list of values of TRS-P1, by month from October 2026; `late` came after the due day. */
async function makeNetwork(teams: readonly (readonly ("timely" | "late" | "none" | undefined)[])[]) {
  const key = randomUUID().slice(0, 8);
  const [slug, organizer] = [`nettverk-${key}`, `arrangor.${key}@example.no`];
  const { rows } = await house.owner.execute<{ id: string }>(sql`
    with made as (insert into organizer (name, kind, email) values (${`USHT ${key}`}, 'developmentCentre', 'usht@example.no') returning id),
    somebody as (insert into person (email, name, created_at) values (${organizer}, 'Ada Arrangør', now()) returning id),
    granted as (insert into role_grant (person_id, role, organizer_id, granted_at) select somebody.id, 'organizer', made.id, now() from somebody, made)
    insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day,
      published_at, created_at, updated_at)
    select ${slug}, 'collaborative', 'published', 't', id, '{"nb":{"title":"Trygg på sykehjem"}}', '[]', 'one', '2026-09-30',
      now(), now(), now() from made returning id`);
  const network: Network = { id: (rows[0] as { id: string }).id, slug, organizer, teams: [] };
  for (const [at, values] of teams.entries()) network.teams.push(await addTeam(network, at, values));
  return network;
}

async function addTeam({ id }: Network, at: number, values: readonly (string | undefined)[] | "unopened") {
  const { rows } = await house.owner.execute<{ id: string }>(
    sql`select id from municipality order by id limit 1`,
  );
  const { teamId } = await storeTeam(house.owner, {
    collaborativeId: id,
    municipalityId: (rows[0] as { id: string }).id,
    unitName: `Team ${"ABCDEFGH"[at]}`,
    serviceType: "nursingHome",
    packageCodes: ["TRS"],
    enrolledAt: Temporal.Instant.from("2026-10-01T08:00:00Z"),
    members: [
      { name: `Mona ${at}`, email: `mona.${randomUUID().slice(0, 8)}@example.no`, roles: ["teamLeader"] },
    ],
  });
  if (values === "unopened") return teamId;
  await house.owner.execute(sql`
    insert into team_measure (team_id, measure_code, measure_version, position, target, expected_from)
    select ${teamId}, code, version, position, target, '2026-10-01' from measure where code = 'TRS-P1' order by version desc limit 1`);
  for (const [month, value] of values.entries()) {
    if (value === undefined) continue;
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, late, entered_at)
      select id, ${`2026-${10 + month}-01`}::date, ${value === "none" ? null : 9}, ${value === "none" ? null : 10},
        ${value === "none"}, ${value === "late"}, now() from team_measure where team_id = ${teamId}`);
  }
  return teamId;
}

const overviewOf = async ({ organizer, slug }: Network) =>
  (await house.as(organizer)).follow(`/arrangor/nettverk/${slug}`);

/** What stands in the row of a team, in the table under a heading. */
function rowOf({ html }: Seen, name: string, within: RegExp): string {
  const table = within.exec(html)?.[0] ?? "";
  const row = [...table.matchAll(/<tr role="row">[\s\S]*?<\/tr>/g)].find(([one]) => one.includes(name));
  return (row?.[0] ?? "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .replaceAll(" ,", ",")
    .trim();
}
const reported = (seen: Seen, name: string) =>
  rowOf(seen, name, /Hva som er registrert<\/h2>[\s\S]*?<\/table>/);

async function doneWith(teamId: string, month: string) {
  const at = start;
  await house.owner.insert(monthCompletion).values({
    teamId,
    month: Temporal.PlainDate.from(month),
    firstCompletedAt: at,
    completedAt: at,
    timely: true,
  });
}

describe("how complete and how timely the teams of a network are", () => {
  it("C57 what has been due, what has come and what came in time are apart; «ingen aktuelle» counts, and «ferdig» is told", async () => {
    const network = await makeNetwork([
      ["timely", "none", "late"],
      ["timely", undefined, undefined],
    ]);
    await doneWith(network.teams[0] as string, "2026-11-01");
    const seen = await overviewOf(network);
    expect(seen.text).toContain("Av 6 målinger som har hatt frist, er 4 registrert, og 3 kom i tide.");
    expect(reported(seen, "Team A")).toBe("Team A 3 av 3 2 av 3 1 av 3 måneder, sist november 2026");
    expect(reported(seen, "Team B")).toBe("Team B 1 av 3 1 av 3 ingen");
    expect(seen.html).toContain(`href="/team/${network.teams[0]}/malinger/ferdig"`);
  });

  it("C57 a month counts from the day after it was due, and not on the day", async () => {
    const network = await makeNetwork([["timely", "timely"]]);
    house.now = Temporal.Instant.from("2027-01-05T22:59:59Z");
    expect((await overviewOf(network)).text).toContain("Av 2 målinger som har hatt frist, er 2 registrert");
    house.now = Temporal.Instant.from("2027-01-05T23:00:00Z");
    expect((await overviewOf(network)).text).toContain("Av 3 målinger som har hatt frist, er 2 registrert");
  });

  it("C57 a team that withdrew owes what was over by then, and is still there; one that waits for an answer owes nothing", async () => {
    const network = await makeNetwork([["timely", "timely", "timely"], ["timely"]]);
    const set = (id: string | undefined, values: Partial<typeof teamTable.$inferInsert>) =>
      house.owner
        .update(teamTable)
        .set(values)
        .where(eq(teamTable.id, id as string));
    await set(network.teams[1], {
      state: "withdrawn",
      stateReason: "Få ansatte",
      withdrawnOn: Temporal.PlainDate.from("2026-11-30"),
    });
    const seen = await overviewOf(network);
    expect(seen.text).toContain("Av 4 målinger som har hatt frist, er 4 registrert");
    expect(reported(seen, "Team B")).toBe("Team B, trakk seg 30. november 1 av 1 1 av 1 ingen");
    await set(network.teams[0], { state: "held", stateReason: "For få" });
    expect((await overviewOf(network)).text).toContain("Av 1 måling som har hatt frist, er 1 registrert");
  });

  it("C57 a team that has never opened its measures is asked for those of its package", async () => {
    const network = await makeNetwork([]);
    expect((await overviewOf(network)).text).not.toContain("Hva som er registrert");
    await addTeam(network, 0, "unopened");
    const row = reported(await overviewOf(network), "Team A");
    expect(row).toMatch(/^Team A 0 av [1-9]\d* 0 av [1-9]\d* ingen$/);
  });

  it("C57 A099 the coach reads the same of the teams that are coached, and of no other", async () => {
    const network = await makeNetwork([["timely", "late"], ["timely"]]);
    const email = `veileder.${network.slug}@example.no`;
    const personId = await personWith(house.owner, { email, name: "Vera Veileder", language: "nb" }, start);
    await house.owner
      .insert(roleGrant)
      .values({ personId, role: "coach", grantedAt: start, teamId: network.teams[0] });
    await doneWith(network.teams[0] as string, "2026-10-01");
    const seen = await (await house.as(email)).follow("/veiledning");
    const table = /Alle teamene<\/h2>[\s\S]*?<\/table>/;
    expect(rowOf(seen, "Team A", table)).toMatch(
      /2 av 3, Team A 1 i tide 1 av 3 måneder, sist oktober 2026$/,
    );
    expect(rowOf(seen, "Team B", table)).toBe("");
    expect(seen.html).toContain(`href="/arrangor/nettverk/${network.slug}"`);
  });
});
