import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { usualNationalYear } from "../scripts/make-national-year.ts";
import { load } from "./load.ts";
import { ask } from "./nation-ask.ts";
import { memoryMb } from "./memory.ts";
import { openNation } from "./nation-database.ts";
import { type Kind, mixedLoad } from "./nation-load.ts";
import { startNation } from "./nation-program.ts";
import { usersOf } from "./nation-users.ts";

// The built program on ten years of the whole nation: the measure page against the same page of a database with ten values;
// whether any page reads through a large table; memory and the slowest while pages, saves, programs and files go on at once;
// and whether the sums are right after all that. BENCH_TEAMS=4000 doubles it to ten million values. BENCH_DATA names a
// folder to keep the databases in, so that a second run need not make them.
const teams = Number(process.env.BENCH_TEAMS ?? usualNationalYear.teams);
const rounds = Number(process.env.BENCH_ROUNDS ?? 150);
const seconds = Number(process.env.BENCH_SECONDS ?? 30);
// this year stays free for what is saved
const lastYear = Temporal.Now.plainDateISO().year - 1;
const kept = process.env.BENCH_DATA;
const folder = kept ?? mkdtempSync(join(tmpdir(), "laering-nation-"));

/** Ten values of one measure, and none beside them. */
const onlyTen = `delete from measurement v using team_measure tm
  where tm.id = v.team_measure_id and (tm.measure_code <> 'NAS-M1' or v.period < '${lastYear}-03-01')`;
const onlyTenOfOneTeam = `with one as (select id from team order by id desc limit 1)
  delete from measurement v using team_measure tm
  where tm.id = v.team_measure_id and tm.team_id = (select id from one) and tm.measure_code = 'NAS-M1' and v.period < '${lastYear}-03-01'`;

const began = performance.now();
const ten = await openNation(
  join(folder, "ten"),
  { teams: 1, measuresOfEachInterval: 4, years: 1, lastYear },
  onlyTen,
);
const nation = await openNation(
  join(folder, `teams-${teams}`),
  { ...usualNationalYear, teams, lastYear },
  onlyTenOfOneTeam,
);
console.log(
  `${nation.values} values of ${teams} teams beside a database of ${ten.values}, there after ${((performance.now() - began) / 1000).toFixed(0)} s; ` +
    `load of the machine ${loadavg()[0]?.toFixed(1)}`,
);
const small = await startNation(23_431, ten.url);
const large = await startNation(23_432, nation.url);
try {
  const users = await usersOf(nation);
  await comparePages(users);
  await lookForScans(users.pages);
  await serveAll(users);
  await countAgain();
} finally {
  for (const program of [small, large]) await program.stop();
  for (const database of [ten, nation]) await database.close();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

type Users = Awaited<ReturnType<typeof usersOf>>;

/** One request at a time, each page in its turn. */
async function comparePages({ leads }: Users): Promise<void> {
  const [alone] = (await usersOf(ten)).leads;
  const [lead] = leads;
  const last = leads.at(-1);
  if (alone === undefined || lead === undefined || last === undefined) throw new Error("Nobody measures");
  const agent = new Agent({ keepAlive: true });
  const page =
    (port: number, { team, cookie }: typeof lead, code: string) =>
    () =>
      ask(agent, port, { path: `/team/${team}/malinger/${code}`, headers: { cookie } });
  const cases = [
    { name: "ten values, alone in the database", get: page(small.port, alone, "nas-m1") },
    { name: "ten values among all", get: page(large.port, last, "nas-m1") },
    { name: "ten years of months", get: page(large.port, lead, "nas-m1") },
    { name: "ten years of weeks", get: page(large.port, lead, "nas-u1") },
  ];
  const times = cases.map(() => [] as number[]);
  for (let round = -30; round < rounds; round++) {
    for (const [at, { get }] of cases.entries()) {
      const asked = performance.now();
      const { status } = await get();
      if (status !== 200) throw new Error(`A page of a measure was answered with ${status}`);
      if (round >= 0) times[at]?.push(performance.now() - asked);
    }
  }
  agent.destroy();
  const [floor = NaN, ...others] = times.map(
    (all) => all.toSorted((a, b) => a - b)[all.length >> 1] as number,
  );
  console.log(
    `\nThe page of a measure, median of ${rounds} in turns: ${cases[0]?.name} ${floor.toFixed(2)} ms`,
  );
  for (const [at, median] of others.entries())
    console.log(
      `  ${cases[at + 1]?.name.padEnd(24)} ${median.toFixed(2)} ms: ${against(median / floor, 1.5)}`,
    );
}

/** Which of the tables that grow are read through, and not by an index, for each page. */
async function lookForScans(pages: readonly Kind[]): Promise<void> {
  console.log("\nOne at a time (rows of growing tables that were read without an index):");
  for (const { name, path, cookie } of pages) {
    await load(large.port, path, cookie, 1, 0.2);
    const before = await readThrough();
    const seen = await load(large.port, path, cookie, 1, 1);
    const after = await readThrough();
    const through = Object.entries(after)
      .map(([table, rows]) => ({ table, rows: (rows - (before[table] ?? 0)) / (seen.perSecond || 1) }))
      .filter(({ rows }) => rows >= 50);
    if (seen.failed > 0) throw new Error(`${path} was not answered`);
    console.log(
      `  ${name.padEnd(22)} median ${seen.medianMs.toFixed(1).padStart(6)} ms   ` +
        (through.length === 0
          ? "none"
          : through.map(({ table, rows }) => `${table} ${rows.toFixed(0)}`).join(", ")),
    );
  }
}

async function readThrough(): Promise<Record<string, number>> {
  // a process tells what it has read after a second at the earliest
  await new Promise((next) => setTimeout(next, 1200));
  const { rows } = await nation.pool.query<{ table: string; rows: string }>(
    `select relname as table, seq_tup_read as rows from pg_stat_user_tables
     where relname in ('measurement', 'measure_sum', 'team_measure', 'team', 'team_member', 'person', 'audit_log', 'month_completion', 'role_grant', 'login_session')`,
  );
  return Object.fromEntries(rows.map(({ table, rows: read }) => [table, Number(read)]));
}

async function serveAll(users: Users): Promise<void> {
  await nation.pool.query(
    `delete from measurement where period >= $1 and team_measure_id in (select id from team_measure where team_id = any($2))`,
    [`${lastYear + 1}-01-01`, users.leads.map(({ team }) => team)],
  );
  const postmaster = Number(
    readFileSync(join(nation.server.dataDirectory, "postmaster.pid"), "utf8").split("\n")[0],
  );
  const most = { app: memoryMb(large.pid), database: memoryMb(postmaster) };
  console.log(`\nAll at once for ${seconds} s; app before it ${most.app.toFixed(0)} MB`);
  const watch = setInterval(() => {
    most.app = Math.max(most.app, memoryMb(large.pid));
    most.database = Math.max(most.database, memoryMb(postmaster));
  }, 300);
  const results = await mixedLoad(large.port, users, lastYear + 1, seconds);
  clearInterval(watch);
  for (const { name, times, failed, bytes, why } of results) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(0);
    console.log(
      `  ${name.padEnd(22)} ${String(times.length).padStart(6)}   median ${at(0.5)} ms   p99 ${at(0.99)} ms` +
        (bytes > 0 ? `   ${(bytes / 1e6).toFixed(0)} MB in all` : "") +
        (failed > 0 ? `   ${failed} FAILED: ${why}` : ""),
    );
  }
  console.log(
    `  memory: app ${most.app.toFixed(0)} MB: ${against(most.app, 250)}; PostgreSQL ${most.database.toFixed(0)} MB; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
}

/** The kept sums against all values added from scratch. */
async function countAgain(): Promise<void> {
  const { rows } = await nation.pool.query<{ wrong: number; sums: number }>(`
    with scratch as (
      select measure_code, measure_version, simulated, period, municipality_id, sum(numerator) as n, sum(denominator) as d,
        coalesce(sum(numerator) filter (where not figures_open), 0) as cn, coalesce(sum(denominator) filter (where not figures_open), 0) as cd,
        count(*) filter (where has_number) as c, count(*) as r
      from counted_value group by 1, 2, 3, 4, 5)
    select count(*)::integer as sums, count(*) filter (where (s.numerator, s.denominator, s.closed_numerator, s.closed_denominator, s.counted, s.reports)
      is distinct from (x.n, x.d, x.cn, x.cd, x.c, x.r))::integer as wrong
    from (select * from measure_sum where (numerator, denominator, counted, reports) <> (0, 0, 0, 0)) s
    full join scratch x using (measure_code, measure_version, simulated, period, municipality_id)`);
  const [{ sums = 0, wrong = NaN } = {}] = rows;
  console.log(`\nAfter all that ${wrong} of ${sums} sums differ from all values added from scratch\n`);
  if (wrong !== 0) throw new Error("The sums are wrong");
}

function against(measured: number, bar: number): string {
  return `${measured < 10 ? measured.toFixed(2) : measured.toFixed(0)} (≤ ${bar})${measured > bar ? "  OVER" : ""}`;
}
