import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { connect } from "../src/database/connect.ts";
import { startEmbeddedServer } from "../src/database/embedded/server.ts";
import { migrate } from "../src/database/migrate.ts";
import { loadReferenceData } from "../src/database/reference-data.ts";
import { makeToken } from "../src/platform/api/token.ts";
import { beginSession } from "../src/platform/login/session.ts";
import { nodeFlags } from "../scripts/node-flags.mjs";
import { makeNationalYear } from "../scripts/make-national-year.ts";
import { memoryMb } from "./memory.ts";
import { type Sending, writeLoad } from "./write-load.ts";

// Saving against the floor under it (write-floor.ts), in one run, in turns: one value, a sheet of 50, a series of 36; from a
// page in the browser (with its log-in, its token and its key) and by a program (with its token and its limit).
const root = join(import.meta.dirname, "..");
const seconds = Number(process.env.BENCH_SECONDS ?? 2);
const rounds = Number(process.env.BENCH_ROUNDS ?? 4);
const connections = 10;
const teamsEach = 200;
const productPort = 23_421;
const floorPort = 23_422;
const now = Temporal.Now.instant();
const year = now.toZonedDateTimeISO("Europe/Oslo").year;

const folder = mkdtempSync(join(tmpdir(), "laering-writes-"));
chmodSync(folder, 0o755);
const server = await startEmbeddedServer(folder);
const address = { ...server.connection, database: "postgres" };
const owner = connect({ address, role: "owner", poolSize: 4 }, () => {});
await migrate(owner.pool, join(root, "src/database/migrations"));
await loadReferenceData(owner.database, join(root, "src/database/reference"));
// a year of values for each team, so that there is a history to compare with
await makeNationalYear(owner.pool, {
  teams: 2 * teamsEach,
  measuresOfEachInterval: 8,
  years: 1,
  lastYear: year,
});

interface Writer {
  team: string;
  person: string;
  cookie: string;
  hidden: { _token: string };
  token: string;
  measures: { id: string; code: string; interval: string }[];
  /** Periods before the year that is there: none of them is used twice. */
  free: Iterator<{ measure: Writer["measures"][number]; period: string }, undefined>;
  /** Whole series of one measure. */
  series: Iterator<{ measure: Writer["measures"][number]; period: string }[], undefined>;
}

const { rows: teams } = await owner.pool.query<{
  team: string;
  person: string;
  measures: Writer["measures"];
}>(`
  with people as (
    insert into person (email, name, created_at)
    select 'maling' || row_number() over (order by id) || '@example.no', 'Måling', now() from team returning id, email),
  numbered as (select id, row_number() over (order by id) as n from team),
  led as (
    insert into team_member (team_id, person_id, name, roles, joined_at)
    select t.id, p.id, 'Måling', '{measurementLead}', now() from numbered t join people p on p.email = 'maling' || t.n || '@example.no'
    returning team_id, person_id)
  select l.team_id as team, l.person_id as person,
    (select json_agg(json_build_object('id', tm.id, 'code', m.code, 'interval', m."interval"))
      from team_measure tm join measure m on m.code = tm.measure_code where tm.team_id = l.team_id) as measures
  from led l`);
await owner.pool.query("vacuum analyze");

const product = await started("write-server");
const floor = await started("write-floor");
const [pageWriters, floorWriters] = [teams.slice(0, teamsEach), teams.slice(teamsEach)];
const writers: Writer[] = [];
for (const one of pageWriters) writers.push(await writerOf(one));
// as on any day: the database knows how many have logged in
await owner.pool.query("analyze");
const floors = floorWriters.map((one) => ({ ...one, ...placesOf(one.measures) }));

const cases = [
  { name: "one value", size: 1 },
  { name: "a sheet of 50", size: 50 },
  { name: "a series of 36", size: 36, series: true },
] as const satisfies readonly { name: string; size: number; series?: boolean }[];
const asked = cases.filter(({ name }) => name.includes(process.env.BENCH_ONLY ?? ""));

console.log(
  `\nSaving, ${connections} connections, ${seconds} s each, ${rounds} rounds in turns (ratio ≥ 0.50 is asked)`,
);
let memory = 0;
for (const one of asked) {
  const kinds = {
    page: { port: productPort, next: (writer: Writer) => pageSending(writer, taken(writer, one)) },
    program: {
      port: productPort,
      next: (writer: Writer) => programSending(writer, taken(writer, one), one.size),
    },
  };
  const results = { page: [] as number[], program: [] as number[], floor: [] as number[] };
  const times = {
    page: { p50: [] as number[], p99: 0 },
    program: { p50: [] as number[], p99: 0 },
    floor: { p50: [] as number[], p99: 0 },
  };
  for (let round = -1; round < rounds; round++) {
    for (const kind of ["floor", "page", "program"] as const) {
      const turn = counter();
      const measured = await writeLoad(
        kind === "floor" ? floorPort : kinds[kind].port,
        connections,
        round < 0 ? 1 : seconds,
        (connection) =>
          kind === "floor"
            ? floorSending(own(floors, connection, turn), one)
            : kinds[kind].next(own(writers, connection, turn)),
      );
      if (measured.failed > 0)
        throw new Error(`${one.name}, ${kind}: ${measured.failed} failed: ${measured.why}`);
      if (round < 0) continue;
      results[kind].push(measured.perSecond);
      times[kind].p50.push(measured.medianMs);
      times[kind].p99 = Math.max(times[kind].p99, measured.p99Ms);
      memory = Math.max(memory, memoryMb(product.pid as number));
    }
  }
  const of = (kind: keyof typeof results) =>
    `${mean(results[kind]).toFixed(0)}/s, p50 ${mean(times[kind].p50).toFixed(1)} ms, p99 ${times[kind].p99.toFixed(0)} ms`;
  const ratio = (kind: keyof typeof results) => (mean(results[kind]) / mean(results.floor)).toFixed(2);
  console.log(
    `  ${one.name.padEnd(15)} page ${ratio("page")} (${of("page")})   program ${ratio("program")} (${of("program")})   floor (${of("floor")})`,
  );
}
console.log(`\nMemory of the app under that load: ${memory.toFixed(0)} MB (≤ 250)\n`);

const { rows: check } = await owner.pool.query<{ wrong: string }>(`
  with kept as (select measure_code, period, municipality_id, sum(numerator) as n, count(*) as c from counted_value group by 1, 2, 3)
  select count(*) as wrong from measure_sum s full join kept k using (measure_code, period, municipality_id)
  where s.numerator is distinct from k.n or s.reports is distinct from k.c`);
if (check[0]?.wrong !== "0") throw new Error(`${check[0]?.wrong} sums are wrong after all that`);

for (const child of [product, floor]) await stopped(child);
await owner.pool.end();
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

type Case = (typeof cases)[number];

function counter(): number[] {
  return Array.from({ length: connections }, () => 0);
}

/** Each connection goes round its own teams, so that nobody meets on a cell. */
function own<One>(all: readonly One[], connection: number, turn: number[]): One {
  const mine = all.length / connections;
  const at = turn[connection] ?? 0;
  turn[connection] = at + 1;
  return all[connection * mine + (at % mine)] as One;
}

function taken(writer: Pick<Writer, "free" | "series">, one: Case) {
  if ("series" in one) {
    const whole = writer.series.next().value;
    if (whole === undefined) throw new Error("The periods are used up: give fewer seconds");
    return whole;
  }
  return Array.from({ length: one.size }, () => {
    const next = writer.free.next().value;
    if (next === undefined) throw new Error("The periods are used up: give fewer seconds");
    return next;
  });
}

function countsOf(period: string) {
  const day = Number(period.slice(8));
  return { numerator: 2 + (day % 5), denominator: 12 + (day % 7) };
}

function pageSending(writer: Writer, places: ReturnType<typeof taken>): Sending {
  const cells = places.map(({ measure, period }) => {
    const { numerator, denominator } = countsOf(period);
    return {
      measure: measure.code,
      period,
      numerator: String(numerator),
      denominator: String(denominator),
      none: false,
      known: null,
    };
  });
  return {
    method: "POST",
    path: `/team/${writer.team}/malinger/celler`,
    headers: {
      Cookie: writer.cookie,
      Origin: `http://localhost:${productPort}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({
      ...writer.hidden,
      _key: randomUUID(),
      celler: JSON.stringify(cells),
    }).toString(),
    isSaved: (status, text) => status === 200 && text.split('"outcome":"saved"').length === cells.length + 1,
  };
}

function programSending(writer: Writer, places: ReturnType<typeof taken>, size: number): Sending {
  const headers = { Authorization: `Bearer ${writer.token}`, "Content-Type": "application/json" };
  const cells = places.map(({ measure, period }) => ({ measure: measure.code, period, ...countsOf(period) }));
  const [first] = cells;
  if (size === 1 && first !== undefined) {
    const { measure, period, ...counts } = first;
    return {
      method: "PUT",
      path: `/api/v1/teams/${writer.team}/measures/${measure.toLowerCase()}/values/${period}`,
      headers,
      body: JSON.stringify(counts),
      isSaved: (status) => status === 201,
    };
  }
  return {
    method: "PUT",
    path: `/api/v1/teams/${writer.team}/values`,
    headers,
    body: JSON.stringify({ cells }),
    isSaved: (status, text) => status === 200 && text.startsWith(`{"saved":${cells.length},`),
  };
}

function floorSending(writer: (typeof floors)[number], one: Case): Sending {
  const cells = taken(writer, one).map(({ measure, period }) => ({
    measure: measure.id,
    period,
    ...countsOf(period),
    version: null,
    entered: null,
  }));
  return {
    method: "POST",
    path: "/",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ cells, person: writer.person, team: writer.team }),
    isSaved: (status, text) => status === 200 && text.startsWith(`{"saved":${cells.length},`),
  };
}

/** Months and weeks of the nine years before: half of the measures for values and sheets, half for series. */
function placesOf(measures: Writer["measures"]): Pick<Writer, "free" | "series"> {
  const periods = (interval: string, from: number, to: number) => {
    const days: string[] = [];
    const end = Temporal.PlainDate.from({ year: to, month: 1, day: 1 });
    let day = Temporal.PlainDate.from({ year: from, month: 1, day: 1 });
    if (interval === "week") day = day.add({ days: (8 - day.dayOfWeek) % 7 });
    for (
      ;
      Temporal.PlainDate.compare(day, end) < 0;
      day = day.add(interval === "week" ? { days: 7 } : { months: 1 })
    )
      days.push(day.toString());
    return days;
  };
  const isForSeries = ({ code }: { code: string }) => Number(code.slice(-1)) > 4;
  const [forSeries, forSingles] = [measures.filter(isForSeries), measures.filter((one) => !isForSeries(one))];
  const singles = forSingles.flatMap((measure) =>
    periods(measure.interval, year - 9, year).map((period) => ({ measure, period })),
  );
  const wholes = forSeries.flatMap((measure) => {
    const all = periods(measure.interval, year - 9, year);
    return Array.from({ length: Math.floor(all.length / 36) }, (_, at) =>
      all.slice(at * 36, at * 36 + 36).map((period) => ({ measure, period })),
    );
  });
  // a sheet holds all measures, period by period
  const mixed = singles.toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  return { free: mixed.values() as Writer["free"], series: wholes.values() as Writer["series"] };
}

async function writerOf(one: {
  team: string;
  person: string;
  measures: Writer["measures"];
}): Promise<Writer> {
  const session = await beginSession(owner.database, one.person, now);
  const { id, text, secretHash } = makeToken();
  await owner.pool.query(
    `insert into api_token (id, secret_hash, person_id, name, scopes, created_at, expires_on)
     values ($1, $2, $3, 'bench', '{values.read,values.write}', now(), current_date + 30)`,
    [id, secretHash, one.person],
  );
  const cookie = `okt=${session.value}; nettleser=bench`;
  const told = await fetch(
    `http://127.0.0.1:${productPort}/team/${one.team}/malinger/celler.json?period=1999-01-01`,
    {
      headers: { cookie },
    },
  );
  const { hidden } = (await told.json()) as { hidden: Writer["hidden"] };
  return { ...one, ...placesOf(one.measures), cookie, hidden: { _token: hidden._token }, token: text };
}

async function started(name: "write-server" | "write-floor"): Promise<ChildProcess> {
  const program = join(root, `build/bench/${name}.js`);
  await build({
    entryPoints: [join(root, `bench/${name}.ts`)],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    sourcemap: "inline",
    alias: { "@laeringsnettverk/spc": join(root, "packages/spc/src/index.ts") },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    logLevel: "warning",
  });
  const profile =
    process.env.BENCH_PROFILE !== undefined && name === "write-server"
      ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
      : [];
  const port = name === "write-server" ? productPort : floorPort;
  const child = fork(program, [String(port), JSON.stringify(address)], {
    cwd: root,
    execArgv: [...nodeFlags, ...profile],
  });
  process.on("exit", () => child.kill());
  return new Promise((ready, failed) => {
    child.once("message", () => ready(child));
    child.once("exit", (code) => failed(new Error(`${name} ended with ${code}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  child.removeAllListeners("exit");
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill();
  return ended;
}

function mean(some: readonly number[]): number {
  return some.reduce((sum, one) => sum + one, 0) / some.length;
}
