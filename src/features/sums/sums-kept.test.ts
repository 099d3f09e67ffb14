import fc from "fast-check";
import { sql, type SQL } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { testHouse } from "../../platform/testing/house.ts";
import { connect } from "../../database/connect.ts";
import { enter, makeMeasuringTeam, makeNetwork } from "./test-network.ts";

const house = testHouse([]);
const codes = ["TRS-P1", "TRS-O1"];
const months = ["2027-01-01", "2027-02-01", "2027-03-01"];

/** What is kept, apart from rows that have come down to nothing. */
const kept = sql`
  select measure_code, measure_version, simulated, period::text, municipality_id, numerator::text, denominator::text,
    closed_numerator::text, closed_denominator::text, counted, reports
  from measure_sum where reports <> 0 or numerator <> 0 or denominator <> 0 or closed_numerator <> 0 or counted <> 0
  order by 1, 2, 3, 4, 5`;

/** From scratch, and in other words than the migration uses. */
const fromScratch = sql`
  select tm.measure_code, tm.measure_version, c.simulated, v.period::text, t.municipality_id,
    sum(coalesce((v.numerator * 100)::numeric::bigint, 0))::text as numerator,
    sum(coalesce((v.denominator * 100)::numeric::bigint, 0))::text as denominator,
    sum(case when c.figures_open then 0 else coalesce((v.numerator * 100)::numeric::bigint, 0) end)::text as closed_numerator,
    sum(case when c.figures_open then 0 else coalesce((v.denominator * 100)::numeric::bigint, 0) end)::text as closed_denominator,
    count(v.numerator)::integer as counted, count(*)::integer as reports
  from team t
  join collaborative c on c.id = t.collaborative_id
  join team_measure tm on tm.team_id = t.id
  join measurement v on v.team_measure_id = tm.id
  where tm.data_source is null and (t.state = 'enrolled' or (t.state = 'withdrawn' and t.withdrawn_on > v.period))
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;

async function expectSumsRight(): Promise<void> {
  const [have, should] = [await house.owner.execute(kept), await house.owner.execute(fromScratch)];
  expect(have.rows).toEqual(should.rows);
}

interface Scene {
  networks: string[];
  teams: string[];
  measures: string[];
}

let municipalities: string[];

async function scene(): Promise<Scene> {
  await house.owner.execute(sql`delete from team`);
  const networks = [await makeNetwork(house.owner), await makeNetwork(house.owner)];
  const made = [];
  for (let at = 0; at < 4; at++) {
    made.push(
      await makeMeasuringTeam(
        house.owner,
        networks[at % 2] as string,
        municipalities[at >> 1] as string,
        codes,
      ),
    );
  }
  return { networks, teams: made.map(({ id }) => id), measures: made.flatMap(({ measures }) => measures) };
}

type Step = (scene: Scene) => Promise<unknown>;

const count = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 3000 }).map((n) => n / 100),
);
const at = (most: number) => fc.nat({ max: most - 1 });
const period = fc.constantFrom(...months);
const run = (query: SQL) => house.owner.execute(query);

/** Everything that may happen to values, teams and networks, in any order. */
const step: fc.Arbitrary<[name: string, step: Step]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .uniqueArray(fc.tuple(at(8), period, fc.option(count), count), {
        minLength: 1,
        maxLength: 8,
        selector: ([m, p]) => `${m} ${p}`,
      })
      .map((values): [string, Step] => [
        `enter ${JSON.stringify(values)}`,
        ({ measures }) =>
          enter(
            house.owner,
            values.flatMap(([m, p, n, d]) =>
              measures[m] === undefined ? [] : [[measures[m], p, n, d] as const],
            ),
          ),
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), period)
      .map(([some, p]): [string, Step] => [
        `take away ${some} ${p}`,
        ({ measures }) =>
          run(
            sql`delete from measurement where period = ${p} and team_measure_id = any(${sql.param(some.map((m) => measures[m]))}::uuid[])`,
          ),
      ]),
  },
  fc.tuple(at(8), period).map(([m, p]): [string, Step] => [
    `move a value of ${m} from ${p}`,
    ({ measures }) =>
      run(sql`update measurement set period = period + 1000 where team_measure_id = ${measures[m]} and period = ${p}
        and not exists (select from measurement o where o.team_measure_id = ${measures[m]} and o.period = ${p}::date + 1000)`),
  ]),
  fc
    .tuple(at(4), fc.constantFrom("2027-01-01", "2027-02-15", "2028-01-01"))
    .map(([t, day]): [string, Step] => [
      `withdraw ${t} on ${day}`,
      ({ teams }) =>
        run(
          sql`update team set state = 'withdrawn', state_reason = 'x', withdrawn_on = ${day} where id = ${teams[t]}`,
        ),
    ]),
  fc
    .tuple(at(4), fc.constantFrom("held", "refused", "enrolled"))
    .map(([t, state]): [string, Step] => [
      `${state} ${t}`,
      ({ teams }) =>
        run(
          sql`update team set state = ${state}, state_reason = 'x', withdrawn_on = null where id = ${teams[t]}`,
        ),
    ]),
  fc
    .tuple(at(4), at(3))
    .map(([t, m]): [string, Step] => [
      `the register says that ${t} lies in ${m}`,
      ({ teams }) => run(sql`update team set municipality_id = ${municipalities[m]} where id = ${teams[t]}`),
    ]),
  at(2).map((n): [string, Step] => [
    `network ${n} opens or closes its figures`,
    ({ networks }) =>
      run(sql`update collaborative set figures_open = not figures_open where id = ${networks[n]}`),
  ]),
  at(2).map((n): [string, Step] => [
    `network ${n} is simulated or not`,
    ({ networks }) => run(sql`update collaborative set simulated = not simulated where id = ${networks[n]}`),
  ]),
  at(8).map((m): [string, Step] => [
    `${m} is a published series or not`,
    ({ measures }) =>
      run(sql`update team_measure set data_source = case when data_source is null then '{"title":{"nb":"x"},"licence":"y"}'::jsonb end
        where id = ${measures[m]}`),
  ]),
  at(8).map((m): [string, Step] => [
    `measure ${m} goes`,
    ({ measures }) => run(sql`delete from team_measure where id = ${measures[m]}`),
  ]),
  at(4).map((t): [string, Step] => [
    `team ${t} goes`,
    ({ teams }) => run(sql`delete from team where id = ${teams[t]}`),
  ]),
);

beforeAll(async () => {
  const { rows } = await house.owner.execute<{ id: string }>(
    sql`select id from municipality order by id limit 3`,
  );
  municipalities = rows.map(({ id }) => id);
});

describe("sums that are kept when values are written", () => {
  it("are right after any order of entering, correcting, taking away, withdrawing, refusing and opening", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const now = await scene();
        for (const [name, take] of steps) {
          // a measure that has gone has no values to enter
          await take(now).catch((error: Error & { cause?: Error }) => {
            if (!String(error.cause).includes("foreign key")) throw new Error(name, { cause: error });
          });
          await expectSumsRight();
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("are right when many write at once, while teams withdraw and come back", async () => {
    const now = await scene();
    const pools = Array.from({ length: 8 }, () =>
      connect({ address: house.address, role: "owner", poolSize: 1 }, () => {}),
    );
    const random = numbers(7);
    await Promise.all(
      pools.map(async ({ database }, who) => {
        for (let time = 0; time < 40; time++) {
          if (who === 0 && time % 4 === 0) {
            const state = random(2) === 0 ? "enrolled" : "held";
            await database.execute(sql`update team set state = ${state} where id = ${now.teams[random(4)]}`);
            continue;
          }
          const measures = [0, 1, 2, 3].map(() => now.measures[random(8)] as string);
          const values = [...new Set(measures)]
            .flatMap((measure) => months.map((month) => [measure, month, random(20), 20] as const))
            .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
          await enter(database, values);
        }
      }),
    );
    await Promise.all(pools.map(({ pool }) => pool.end()));
    await expectSumsRight();
  }, 60_000);

  it("cost one statement for a sheet: fifty values change the sums once", async () => {
    const { measures } = await scene();
    const sheet = Array.from(
      { length: 50 },
      (_, day) =>
        [
          measures[0] as string,
          Temporal.PlainDate.from("2027-03-01").add({ days: day }).toString(),
          1,
          2,
        ] as const,
    );
    await run(sql`create table statements (n integer)`);
    await run(
      sql`create function noted() returns trigger language plpgsql as $$ begin insert into statements values (1); return null; end $$`,
    );
    await run(
      sql`create trigger noted after insert on measure_sum for each statement execute function noted()`,
    );
    await enter(house.owner, sheet);
    const { rows } = await run(sql`select count(*)::integer as n from statements`);
    await run(sql`drop trigger noted on measure_sum`);
    expect(rows[0]).toEqual({ n: 1 });
    await expectSumsRight();
  });

  it("are not written by the role that serves but through the values", async () => {
    await expect(house.database.execute(sql`update measure_sum set numerator = 0`)).rejects.toThrow();
    await expect(house.database.execute(sql`select recount_measure_sums()`)).rejects.toThrow();
    await expect(
      house.database.execute(sql`select change_measure_sums('{}', '{}', '{}', '{}', '{}')`),
    ).rejects.toThrow();
    const { measures } = await scene();
    await enter(house.database, [[measures[0] as string, "2027-01-01", 3, 4]]);
    await expectSumsRight();
  });

  it("made from scratch again are the same", async () => {
    const { measures } = await scene();
    await enter(
      house.owner,
      measures.flatMap((measure) => months.map((month) => [measure, month, 1.25, 4] as const)),
    );
    const before = await run(kept);
    await run(sql`select recount_measure_sums()`);
    expect((await run(kept)).rows).toEqual(before.rows);
  });

  it("an ordinary change of a team or a network does not touch them", async () => {
    const { teams, networks, measures } = await scene();
    await enter(house.owner, [[measures[0] as string, "2027-01-01", 3, 4]]);
    const before = await run(sql`select xmin::text from measure_sum`);
    await run(sql`update team set name = name || '!', version = version + 1 where id = ${teams[0]}`);
    await run(sql`update collaborative set version = version + 1 where id = ${networks[0]}`);
    await run(sql`update measurement set comment = 'ny' where team_measure_id = ${measures[0]}`);
    expect((await run(sql`select xmin::text from measure_sum`)).rows).toEqual(before.rows);
  });
});

/** Numbers that are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
