import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type pg from "pg";
import { connect, type Database } from "../src/database/connect.ts";
import { startEmbeddedServer } from "../src/database/embedded/server.ts";
import { migrate } from "../src/database/migrate.ts";
import { loadReferenceData } from "../src/database/reference-data.ts";
import { type Picture, readPicture } from "../src/features/sums/picture.ts";
import { readSummedMeasures } from "../src/features/sums/read-measures.ts";
import { makeNationalYear, usualNationalYear } from "../scripts/make-national-year.ts";

// The county and national picture against the bare SQL that reads as many prepared sums (≤ 1.3), and after ten years
// against after one (≤ 1.1). BENCH_TEAMS=4000 doubles the nation to ten million values.
const root = join(import.meta.dirname, "..");
const teams = Number(process.env.BENCH_TEAMS ?? usualNationalYear.teams);
const rounds = Number(process.env.BENCH_ROUNDS ?? 150);
const today = Temporal.PlainDate.from(`${usualNationalYear.lastYear}-12-31`);

interface Made {
  database: Database;
  pool: pg.Pool;
  close(): Promise<void>;
}

// Node runs no .tsx as it is, so the page is bundled first, as the program is.
const bundle = join(root, "build/bench-sum-page.js");
await build({
  entryPoints: [join(root, "bench/sum-page.ts")],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  alias: { "@laeringsnettverk/spc": join(root, "packages/spc/src/index.ts") },
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "warning",
});
const { sumPage } = (await import(pathToFileURL(bundle).href)) as typeof import("./sum-page.ts");

const ten = await made(10);
const one = await made(1);
try {
  for (const kind of ["nation", "county"] as const) {
    for (const code of ["NAS-M1", "NAS-U1"]) await compare(kind, code);
  }
} finally {
  await ten.close();
  await one.close();
}

async function made(years: number): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), "laering-sums-"));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer(folder);
  const { database, pool } = connect(
    { address: { ...server.connection, database: "postgres" }, role: "owner", poolSize: 2 },
    () => {},
  );
  await migrate(pool, join(root, "src/database/migrations"));
  await loadReferenceData(database, join(root, "src/database/reference"));
  const began = performance.now();
  const { values } = await makeNationalYear(pool, { ...usualNationalYear, teams, years });
  const { rows } = await pool.query<{ sums: string; size: string }>(
    "select count(*) as sums, pg_size_pretty(pg_database_size(current_database())) as size from measure_sum",
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${years} years: ${values} values, ${rows[0]?.sums} prepared sums, ${rows[0]?.size}, made in ${seconds} s`,
  );
  return {
    database,
    pool,
    async close() {
      await pool.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function compare(kind: "nation" | "county", code: string): Promise<void> {
  const picture = await pictureOf(ten, kind, code);
  const pictureOfOne = await pictureOf(one, kind, code);
  const { bareAdded, bareRead, rows } = bare(ten.pool, kind, code);
  const wholePage = () => sumPage(ten.database, kind, code, today);
  const [p, o, added, read, whole] = await inTurns([picture, pictureOfOne, bareAdded, bareRead, wholePage]);
  const ratio = (a: number, b: number, bar: number) =>
    `${(a / b).toFixed(2)} (≤ ${bar})${a / b > bar ? "  OVER" : ""}`;
  console.log(
    `${kind.padEnd(7)} ${code}: ${await rows()} sums; picture ${p.toFixed(2)} ms; bare SQL that reads them ${read.toFixed(2)} ms: ` +
      `${ratio(p, read, 1.3)}; that adds them in the database ${added.toFixed(2)} ms: ${ratio(p, added, 1.3)}; ` +
      `the whole page with teams, names, chart and tables ${whole.toFixed(2)} ms; ` +
      `after one year ${o.toFixed(2)} ms: ${ratio(p, o, 1.1)}`,
  );
}

async function pictureOf(
  { database }: Made,
  kind: "nation" | "county",
  code: string,
): Promise<() => Promise<Picture>> {
  const measure = (await readSummedMeasures(database, false)).find((found) => found.code === code);
  if (measure === undefined) throw new Error(`There are no sums of ${code}`);
  const area = kind === "nation" ? ({ kind } as const) : ({ kind, number: "46" } as const);
  return () =>
    readPicture(database, { area, measure, year: today.year, division: "today", simulated: false, today });
}

/** The floor: the same prepared sums of the same year, asked for with pg and nothing else. */
function bare(pool: pg.Pool, kind: "nation" | "county", code: string) {
  const year = [`${today.year}-01-01`, `${today.year + 1}-01-01`];
  const here =
    kind === "nation"
      ? ""
      : "and municipality_id in (select municipality_id from municipality_place where county_number = '46' and valid_from <= $2 and $2 < valid_to)";
  const where = `where measure_code = $1 and measure_version = 1 and not simulated and period >= $2 and period < $3 ${here}`;
  const columns = "numerator, denominator, closed_numerator, closed_denominator, counted, reports";
  const sums = columns
    .split(", ")
    .map((column) => `sum(${column})`)
    .join(", ");
  return {
    bareRead: () =>
      pool.query(`select period::text, municipality_id, ${columns} from measure_sum ${where}`, [
        code,
        ...year,
      ]),
    bareAdded: () =>
      pool.query(`select period::text, ${sums} from measure_sum ${where} group by period`, [code, ...year]),
    rows: async () =>
      (await pool.query(`select count(*)::integer as n from measure_sum ${where}`, [code, ...year])).rows[0]
        ?.n as number,
  };
}

/** Medians in milliseconds, each deed in its turn so that what disturbs one disturbs all. */
async function inTurns<const Deeds extends readonly (() => Promise<unknown>)[]>(
  deeds: Deeds,
): Promise<{ [At in keyof Deeds]: number }> {
  const times = deeds.map(() => [] as number[]);
  for (let round = 0; round < rounds + 20; round++) {
    for (const [at, deed] of deeds.entries()) {
      const began = performance.now();
      await deed();
      if (round >= 20) times[at]?.push(performance.now() - began);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[all.length >> 1] as number) as {
    [At in keyof Deeds]: number;
  };
}
