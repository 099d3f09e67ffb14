import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { storeTeam } from "../../../database/example/store-team.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { figuresApiRoutes } from "./api-route.ts";
import { figuresRoutes } from "./routes.ts";

const house = testHouse(figuresRoutes, { now: "2027-01-10T09:00:00Z", api: figuresApiRoutes });
type Counts = readonly [numerator: number, denominator: number] | "none";

interface Network {
  path: string;
  organizer: string;
  teams: { id: string; name: string; lead: string }[];
}

/** A network with one team for each list of values of TRS-P1, by month from October 2026. */
async function makeNetwork(
  teams: readonly (readonly (Counts | undefined)[])[],
  open = false,
): Promise<Network> {
  const key = randomUUID().slice(0, 8);
  const organizer = `arrangor.${key}@example.no`;
  const { rows } = await house.owner.execute<{ id: string }>(sql`
    with made as (insert into organizer (name, kind, email) values (${`USHT ${key}`}, 'developmentCentre', 'usht@example.no') returning id),
    somebody as (insert into person (email, name, created_at) values (${organizer}, 'Ada Arrangør', now()) returning id),
    granted as (insert into role_grant (person_id, role, organizer_id, granted_at) select somebody.id, 'organizer', made.id, now() from somebody, made),
    network as (
      insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, figures_open,
        published_at, created_at, updated_at)
      select ${`nettverk-${key}`}, 'collaborative', 'published', 't', id, '{"nb":{"title":"Trygg på sykehjem"}}', '[]', 'one', '2026-09-30', ${open},
        now(), now(), now() from made returning id),
    session as (
      insert into learning_session (collaborative_id, position, kind, mode, title, programme, place)
      select id, 0, 'learningSession', 'physical', '{"nb":"Samling"}', '{"nb":""}', 'Vennesla' from network returning id, collaborative_id),
    days as (insert into session_day (session_id, day, starts, ends)
      select id, d::date, '09:00', '15:00' from session, unnest(array['2026-11-04', '2027-06-02']) d)
    select id from network`);
  const collaborativeId = (rows[0] as { id: string }).id;
  const municipality = await house.owner.execute<{ id: string }>(
    sql`select id from municipality order by id limit 1`,
  );
  const made = [];
  for (const [at, values] of teams.entries()) {
    const [name, lead] = [`Team ${"ABCDEFGH"[at]} ${key}`, `maling${at}.${key}@example.no`];
    const { teamId } = await storeTeam(house.owner, {
      collaborativeId,
      municipalityId: (municipality.rows[0] as { id: string }).id,
      unitName: name,
      serviceType: "nursingHome",
      packageCodes: ["TRS"],
      enrolledAt: Temporal.Instant.from("2026-10-01T08:00:00Z"),
      members: [{ name: `Mona ${at}`, email: lead, roles: ["teamLeader", "measurementLead"] }],
    });
    await house.owner.execute(sql`
      insert into team_measure (team_id, measure_code, measure_version, position, target, expected_from)
      select ${teamId}, code, version, position, target, '2026-10-01' from measure where code = 'TRS-P1' order by version desc limit 1`);
    for (const [month, value] of values.entries()) {
      if (value === undefined) continue;
      const [numerator, denominator] = value === "none" ? [null, null] : value;
      await house.owner.execute(sql`
        insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, late, entered_at)
        select id, ${`2026-${10 + month}-01`}::date, ${numerator}, ${denominator}, ${value === "none"}, false, now()
        from team_measure where team_id = ${teamId}`);
    }
    made.push({ id: teamId, name, lead });
  }
  return { path: `/nettverk/nettverk-${key}/malinger`, organizer, teams: made };
}

const seen = async (email: string, path: string) => (await house.as(email)).follow(path);

/** The rows of the table of periods, as they are read. */
function periods(html: string): string[] {
  const table = /<details class="fold" id="tabell">[\s\S]*?<\/details>/.exec(html)?.[0] ?? "";
  return [...table.matchAll(/<tr role="row">([\s\S]*?)<\/tr>/g)].slice(1).map(([, row = ""]) =>
    row
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/[\s\u00a0]+/g, " ")
      .trim(),
  );
}

describe("what a network measures", () => {
  it("A012 the network's own sum adds numerators and denominators, and tells how many teams stand behind it", async () => {
    const network = await makeNetwork([
      [
        [9, 10],
        [18, 20],
        [20, 20],
      ],
      [
        [10, 40],
        [20, 40],
        [30, 40],
      ],
    ]);
    const page = await seen(network.organizer, network.path);
    expect(page.status).toBe(200);
    expect(periods(page.html)).toEqual([
      "desember 2026 50 60 83 % 2 av 2",
      "november 2026 38 60 63 % 2 av 2",
      "oktober 2026 19 50 38 % 2 av 2",
    ]);
    expect(page.text).toContain("Alle 2 teamene har registrert desember 2026.");
  });

  it("A099 who has not reported the newest month that is due is named to the organiser, and only counted for the other teams", async () => {
    const network = await makeNetwork([
      [
        [9, 10],
        [9, 10],
        [9, 10],
      ],
      [
        [9, 10],
        [9, 10],
      ],
      [[9, 10], [9, 10], "none"],
    ]);
    const [a, b, c] = network.teams;
    const organizer = await seen(network.organizer, network.path);
    expect(organizer.text).toContain(`2 av 3 team har registrert desember 2026. Mangler: ${b?.name}.`);
    const member = await seen(c?.lead as string, network.path);
    expect(member.text).toContain("2 av 3 team har registrert desember 2026.");
    expect(member.text).not.toContain("Mangler:");
    for (const page of [organizer, member])
      for (const team of [a, b, c]) expect(page.html).toContain(team?.name as string);
    expect(organizer.html).toContain(`href="/team/${a?.id}/malinger/trs-p1"`);
    expect(member.html).not.toContain(`href="/team/${a?.id}/malinger`);
    expect(member.html).toContain(`href="/team/${c?.id}/malinger/trs-p1"`);
  });

  it("another team's value with fewer than five in the denominator is hidden, and the sum that would tell it; the team itself and the organiser see both", async () => {
    const network = await makeNetwork([
      [
        [2, 4],
        [5, 5],
      ],
      [
        [30, 40],
        [30, 40],
      ],
      [
        [31, 40],
        [31, 40],
      ],
    ]);
    const [small, large] = network.teams;
    const other = await seen(large?.lead as string, network.path);
    expect(periods(other.html).at(-1)).toBe("oktober 2026 skjult skjult skjult 3 av 3");
    expect(periods(other.html).at(-2)).toBe("november 2026 66 85 78 % 3 av 3");
    expect(other.text).not.toContain("2 av 4");
    expect(other.html).not.toContain("50 %");
    expect(other.text).toContain("Én verdi er skjult.");
    for (const who of [small?.lead as string, network.organizer])
      expect(periods((await seen(who, network.path)).html).at(-1)).toBe("oktober 2026 63 84 75 % 3 av 3");
  });

  it("nothing is hidden in a network that has agreed to be open", async () => {
    const network = await makeNetwork([[[2, 4]], [[30, 40]]], true);
    const page = await seen(network.teams[1]?.lead as string, network.path);
    expect(periods(page.html)).toEqual(["oktober 2026 32 44 73 % 2 av 2"]);
    expect(page.text).not.toContain("skjult");
  });

  it("a month that less than half of the teams have reported is in the table and not in the sentence", async () => {
    const network = await makeNetwork([
      [
        [9, 10],
        [1, 10],
      ],
      [[9, 10]],
      [[9, 10]],
    ]);
    const page = await seen(network.organizer, network.path);
    expect(periods(page.html)[0]).toBe("november 2026 1 10 10 % 1 av 3");
    const whole = /<h2>Hele nettverket[\s\S]*?<h2>/.exec(page.html)?.[0] ?? "";
    expect(whole).toContain("90");
    expect(whole).not.toMatch(/>10(&nbsp;|\u00a0)%/);
  });

  it("A012 a month that still runs is the network's when half of the teams have reported it: until then it is told as so far, for people and programs", async () => {
    const begun: (Counts | undefined)[] = [
      [9, 10],
      [9, 10],
      [9, 10],
    ];
    const network = await makeNetwork([begun, begun, begun]);
    const enterJanuary = (team: number) =>
      house.owner.execute(sql`
        insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, late, entered_at)
        select id, '2027-01-01', 1, 10, false, false, now() from team_measure where team_id = ${network.teams[team]?.id}`);
    const api = `/api/v1/collaboratives/${network.path.split("/")[2]}/sums?measure=trs-p1`;
    const program = await house.program(network.organizer);
    const whole = (html: string) => /<h2>Hele nettverket[\s\S]*?<h2>/.exec(html)?.[0] ?? "";
    const drawn = (html: string) => whole(html).match(/\d+(&nbsp;|\u00a0)av(&nbsp;|\u00a0)\d+ i [^<.,]+/g);

    await enterJanuary(0);
    const one = await seen(network.organizer, network.path);
    expect(periods(one.html)[0]).toBe("januar 2027 1 10 10 % så langt 1 av 3");
    expect(one.text).toContain("Så langt har 1 av 3 team registrert januar 2027.");
    expect(drawn(one.html)?.join()).toContain("desember");
    expect(whole(one.html)).not.toContain("for få team");
    expect((await program.get(api)).json.periods.slice(2)).toMatchObject([
      { from: "2026-12-01", reported: 3, expected: 3, enough: true, due: true },
      { from: "2027-01-01", reported: 1, expected: 3, enough: false, due: false },
    ]);

    await enterJanuary(1);
    const two = await seen(network.organizer, network.path);
    expect(periods(two.html)[0]).toBe("januar 2027 2 20 10 % så langt 2 av 3");
    expect(drawn(two.html)?.join()).toContain("januar");
    expect((await program.get(api)).json.periods.at(-1)).toMatchObject({ enough: true, due: false });
    expect((await program.get(`${api}&format=csv`)).text).toContain(
      "2027-01-01,2027-01-31,2,20,10,2,3,true,false,false",
    );
  });

  it("A012 what one team counted before anybody was asked is not drawn as the network's", async () => {
    const network = await makeNetwork([[[9, 10]], [[9, 10]], [[9, 10]]]);
    await house.owner.execute(sql`
      insert into measurement (team_measure_id, period, numerator, denominator, not_applicable, late, entered_at)
      select id, '2026-08-01', 1, 10, false, false, now() from team_measure where team_id = ${network.teams[0]?.id}`);
    const { json } = await (
      await house.program(network.organizer)
    ).get(`/api/v1/collaboratives/${network.path.split("/")[2]}/sums?measure=trs-p1`);
    expect(json.periods[0]).toMatchObject({ from: "2026-08-01", reported: 1, expected: 3, enough: false });
  });

  it("C57 a team that has withdrawn counts with what it counted before, and is not missed after", async () => {
    const network = await makeNetwork([
      [
        [9, 10],
        [9, 10],
        [9, 10],
      ],
      [
        [5, 10],
        [5, 10],
      ],
    ]);
    await house.owner.execute(sql`
      update team set state = 'withdrawn', state_reason = 'Omorganisering', withdrawn_on = '2026-11-15' where id = ${network.teams[1]?.id}`);
    const page = await seen(network.organizer, network.path);
    expect(periods(page.html)).toEqual([
      "desember 2026 9 10 90 % 1 av 1",
      "november 2026 14 20 70 % 2 av 2",
      "oktober 2026 14 20 70 % 2 av 2",
    ]);
    expect(page.text).toContain("Teamet har registrert desember 2026.");
  });

  it("C66 only people of the network: not visitors, not another network's people", async () => {
    const network = await makeNetwork([[[9, 10]]]);
    const other = await makeNetwork([[[9, 10]]]);
    expect((await house.visitor().follow(network.path)).status).toBe(404);
    for (const who of [other.organizer, other.teams[0]?.lead as string])
      expect((await seen(who, network.path)).status).toBe(404);
  });

  it("C66 a team that waits, is refused, has withdrawn or has left sees nothing of the network, nor does its sponsor", async () => {
    const network = await makeNetwork([[[9, 10]], [[9, 10]]]);
    const [team] = network.teams as [Network["teams"][number]];
    const sponsor = `leder.${randomUUID().slice(0, 8)}@example.no`;
    await house.as(sponsor);
    await house.owner.execute(sql`
      insert into role_grant (person_id, role, team_id, granted_at) select id, 'sponsor', ${team.id}, now() from person where email = ${sponsor}`);
    const api = `/api/v1/collaboratives/${network.path.split("/")[2]}/sums`;
    const reached = async (who: string) => [
      (await seen(who, network.path)).status,
      (await (await house.program(who)).get(api)).status === 200,
    ];
    for (const who of [team.lead, sponsor]) expect(await reached(who)).toEqual([200, true]);
    for (const state of ["held", "refused", "withdrawn"]) {
      await house.owner.execute(sql`
        update team set state = ${state}, state_reason = 'Vi er bare to.', withdrawn_on = ${state === "withdrawn" ? "2026-12-01" : null} where id = ${team.id}`);
      for (const who of [team.lead, sponsor]) expect(await reached(who)).toEqual([404, false]);
    }
    await house.owner.execute(sql`
      update team set state = 'enrolled', state_reason = null, withdrawn_on = null where id = ${team.id}`);
    expect(await reached(team.lead)).toEqual([200, true]);
    await house.owner.execute(sql`update team_member set left_at = now() where team_id = ${team.id}`);
    expect(await reached(team.lead)).toEqual([404, false]);
  });

  it("another team's small figure of nought is hidden with the sum that would tell it, also where two teams share it", async () => {
    const network = await makeNetwork([
      [
        [0, 3],
        [1, 3],
      ],
      [
        [0, 4],
        [0, 4],
      ],
      [
        [9, 20],
        [9, 20],
      ],
    ]);
    const other = await seen(network.teams[2]?.lead as string, network.path);
    expect(periods(other.html)).toEqual([
      "november 2026 10 27 37 % 3 av 3",
      "oktober 2026 skjult skjult skjult 3 av 3",
    ]);
  });

  it("A099 without a value there is a way to an example of a good chart", async () => {
    const network = await makeNetwork([[], []]);
    const page = await seen(network.organizer, network.path);
    expect(page.status).toBe(200);
    expect(page.html).toContain('href="/eksempler"');
    expect((await seen(network.organizer, `${network.path}?maling=finnes-ikke`)).status).toBe(200);
  });

  it("C66 programs get the network's sum as the page tells it: the organiser all, a team without what is hidden from it", async () => {
    const network = await makeNetwork([
      [
        [2, 4],
        [5, 5],
      ],
      [
        [30, 40],
        [30, 40],
      ],
    ]);
    const path = `/api/v1/collaboratives/${network.path.split("/")[2]}/sums?measure=trs-p1`;
    const organizer = await (await house.program(network.organizer)).get(path);
    expect(organizer.json.periods).toMatchObject([
      { from: "2026-10-01", to: "2026-10-31", numerator: 32, denominator: 44, reported: 2, hidden: false },
      { numerator: 35, denominator: 45, hidden: false },
    ]);
    const team = await house.program(network.teams[1]?.lead as string);
    expect((await team.get(path)).json.periods).toMatchObject([
      { numerator: null, denominator: null, value: null, hidden: true },
      { numerator: 35, hidden: false },
    ]);
    expect((await team.get(`${path}&format=csv`)).text).toContain("2026-10-01,2026-10-31,,,,2,2,true");
    const other = await makeNetwork([[[9, 10]]]);
    expect((await (await house.program(other.organizer)).get(path)).status).toBe(404);
    expect((await team.get(path.replace("trs-p1", "finnes-ikke"))).status).toBe(404);
  });
});
