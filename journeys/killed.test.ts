import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { type Program, removeFolder, scratchFolder, startProgram } from "./program.ts";

/** Killed so many times, each in the middle of so many saves. */
const TIMES = 20;
const SAVES = 200;
const MONTHS = SAVES / 2;

interface Cell {
  measure: string;
  period: string;
  numerator: string;
  denominator: string;
  none: false;
  known: { version: number; enteredAt: string } | null;
}

interface Team {
  id: string;
  /** The measures that are counted. */
  measures: { id: string; code: string }[];
  cookie: string;
}

describe("killed in the middle of saving", () => {
  const folder = scratchFolder();
  afterAll(() => removeFolder(folder));

  it("twenty times kill -9 of app and database: every acknowledged value is there, none twice, one line in the log for each, sums right", async () => {
    let program = await startProgram(folder);
    const team = await logIn(program, folder);
    let cut = 0;
    for (let time = 1; time <= TIMES; time++) {
      const before = await kept(folder, team);
      const token = await freshToken(program, team);
      const cells = cellsFor(team, time, before);
      // somewhere in the middle, another place each time
      const killAfter = 10 + ((time * 37) % (SAVES - 20));
      const acknowledged = await saveUntilKilled(program, folder, team, cells, token, killAfter);
      if (acknowledged.size < SAVES) cut++;
      program = await startProgram(folder);
      const after = await kept(folder, team);
      for (const cell of cells) {
        const at = `${cell.measure} ${cell.period}`;
        const [was, is] = [before.get(at), after.get(at)];
        const saved = is?.numerator === time && is.version === (was?.version ?? 0) + 1;
        if (acknowledged.has(at)) expect({ at, is, saved }).toEqual({ at, is, saved: true });
        // what nobody was told of is there whole, or not at all
        else expect(saved || is?.version === was?.version).toBe(true);
      }
      expect(await wrongInDatabase(folder, team)).toEqual({ log: 0, sums: 0 });
    }
    expect(cut).toBeGreaterThan(TIMES / 2);
    await program.stop();
  }, 300_000);
});

/** 100 months of two measures; each round counts its own number. */
function cellsFor(team: Team, count: number, before: Awaited<ReturnType<typeof kept>>): Cell[] {
  return team.measures.flatMap(({ code }) =>
    Array.from({ length: MONTHS }, (_, back) => {
      const period = `${2017 + Math.floor(back / 12)}-${String((back % 12) + 1).padStart(2, "0")}-01`;
      const was = before.get(`${code} ${period}`);
      return {
        measure: code,
        period,
        numerator: String(count),
        denominator: "20",
        none: false as const,
        known: was ? { version: was.version, enteredAt: was.enteredAt } : null,
        confirmed: true,
      };
    }),
  );
}

/** Sends all at once and kills when so many are acknowledged. @returns the cells that were */
async function saveUntilKilled(
  program: Program,
  folder: string,
  team: Team,
  cells: readonly Cell[],
  token: Record<string, string>,
  killAfter: number,
): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  const agent = new Agent({ keepAlive: true, maxSockets: SAVES });
  const ended = new Promise((done) => program.process.once("close", done));
  let killed = false;
  await Promise.all(
    cells.map(async (cell) => {
      const answer = await send(program, agent, team, cell, token);
      if (answer === undefined) return;
      expect(answer).toContain('"outcome":"saved"');
      acknowledged.add(`${cell.measure} ${cell.period}`);
      if (acknowledged.size >= killAfter && !killed) {
        killed = true;
        process.kill(postmaster(folder).process, "SIGKILL");
        program.process.kill("SIGKILL");
      }
    }),
  );
  agent.destroy();
  expect(killed).toBe(true);
  await ended;
  return acknowledged;
}

/** The answer when it came whole; undefined when the program died, or said that it could not. */
function send(
  program: Program,
  agent: Agent,
  team: Team,
  cell: Cell,
  token: Record<string, string>,
): Promise<string | undefined> {
  const body = new URLSearchParams({
    ...token,
    _key: randomUUID(),
    celler: JSON.stringify([cell]),
  }).toString();
  return new Promise((done) => {
    const asked = request(
      `${program.origin}/team/${team.id}/malinger/celler`,
      {
        agent,
        method: "POST",
        headers: {
          Cookie: team.cookie,
          Origin: program.origin,
          Accept: "application/json",
          "Content-Type": "application/x-www-form-urlencoded",
        },
      },
      (answer) => {
        let text = "";
        answer.on("data", (data) => (text += String(data)));
        answer.on("error", () => done(undefined));
        answer.on("close", () => done(answer.complete && answer.statusCode === 200 ? text : undefined));
      },
    );
    asked.on("error", () => done(undefined));
    asked.end(body);
  });
}

/** Process number and socket folder, as PostgreSQL writes them. */
function postmaster(folder: string): { process: number; host: string; port: number } {
  const lines = readFileSync(join(folder, "database/postgresql/postmaster.pid"), "utf8").split("\n");
  return { process: Number(lines[0]), host: lines[4] as string, port: Number(lines[3]) };
}

async function query<Row extends pg.QueryResultRow>(
  folder: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { host, port } = postmaster(folder);
  const client = new pg.Client({ host, port, user: "postgres", database: "laeringsnettverk" });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A measurement lead of the example, in through the page where one tries roles. */
async function logIn(program: Program, folder: string): Promise<Team> {
  const measures = await query<{ person: string; team: string; id: string; code: string }>(
    folder,
    `select m.person_id as person, tm.team_id as team, tm.id, tm.measure_code as code
     from team_member m join team t on t.id = m.team_id and t.state = 'enrolled'
     join team_measure tm on tm.team_id = t.id and tm.data_source is null
     join measure d on d.code = tm.measure_code and d.version = tm.measure_version
     where 'measurementLead' = any(m.roles) and d."interval" = 'month' and d.part_of_whole
     order by m.team_id, tm.position limit 2`,
  );
  const [first, second] = measures;
  expect(first?.team).toBe(second?.team);
  const page = await fetch(`${program.origin}/prov`);
  const cookie = cookies(page);
  const field = /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] as string;
  const inside = await fetch(`${program.origin}/prov`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookie, Origin: program.origin },
    body: new URLSearchParams({ _token: field, _key: randomUUID(), person: first?.person as string }),
  });
  expect(inside.status).toBe(303);
  // what the example holds is not ours to count by
  await query(folder, "delete from measurement where team_measure_id = any($1::uuid[])", [
    measures.map(({ id }) => id),
  ]);
  return { id: first?.team as string, measures, cookie: [cookie, cookies(inside)].join("; ") };
}

function cookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

async function freshToken(program: Program, team: Team): Promise<Record<string, string>> {
  const answer = await fetch(`${program.origin}/team/${team.id}/malinger/celler.json`, {
    headers: { Cookie: team.cookie },
  });
  expect(answer.status).toBe(200);
  const { hidden } = (await answer.json()) as { hidden: Record<string, string> };
  return hidden;
}

async function kept(
  folder: string,
  team: Team,
): Promise<Map<string, { numerator: number; version: number; enteredAt: string }>> {
  const rows = await query<{ at: string; numerator: number; version: number; enteredAt: string }>(
    folder,
    `select tm.measure_code || ' ' || v.period as at, v.numerator, v.version,
       to_char(v.entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "enteredAt"
     from measurement v join team_measure tm on tm.id = v.team_measure_id where tm.id = any($1::uuid[])`,
    [team.measures.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [row.at, row]));
}

/** Values with another number of lines in the log than versions, and sums that differ from adding all from scratch. */
async function wrongInDatabase(folder: string, team: Team): Promise<{ log: number; sums: number }> {
  const [row] = await query<{ log: number; sums: number }>(
    folder,
    `with counted as (
       select measure_code, measure_version, simulated, period, municipality_id, sum(numerator)::bigint as n, sum(denominator)::bigint as d,
         count(*)::int as r
       from counted_value group by 1, 2, 3, 4, 5
     )
     select
       (select count(*)::int from measurement v where v.team_measure_id = any($1::uuid[]) and v.version <>
         (select count(*) from audit_entry a where a.subject_kind = 'measurement' and a.subject_id = v.team_measure_id || ' ' || v.period)) as log,
       (select count(*)::int from counted c full join (select * from measure_sum where reports > 0) s
          using (measure_code, measure_version, simulated, period, municipality_id)
        where (c.n, c.d, c.r) is distinct from (s.numerator, s.denominator, s.reports)) as sums`,
    [team.measures.map(({ id }) => id)],
  );
  return row as { log: number; sums: number };
}
