import { type ChildProcess, fork, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { sql } from "drizzle-orm";
import { connect } from "../src/database/connect.ts";
import { startEmbeddedServer } from "../src/database/embedded/server.ts";
import { loadExample } from "../src/database/example/programme/load-example.ts";
import { migrate } from "../src/database/migrate.ts";
import { loadReferenceData } from "../src/database/reference-data.ts";
import { beginSession } from "../src/platform/login/session.ts";
import { nodeFlags } from "../scripts/node-flags.mjs";
import { load } from "./load.ts";
import { memoryMb } from "./memory.ts";

// Pages against the floor under them, in one run, in turns; bytes over the wire; memory under load; the whole start.
const root = join(import.meta.dirname, "..");
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const connections = 10;

const folder = mkdtempSync(join(tmpdir(), "laering-bench-"));
chmodSync(folder, 0o755);
const server = await startEmbeddedServer(folder);
const address = { ...server.connection, database: "postgres" };
const owner = connect({ address, role: "owner", poolSize: 2 }, () => {});
await migrate(owner.pool, join(root, "src/database/migrations"));
await loadReferenceData(owner.database, join(root, "src/database/reference"));
await loadExample(owner.database, Temporal.Now.instant());
const { rows: people } = await owner.database.execute<{ id: string; team: string }>(sql`
  select p.id, m.team_id as team from person p join team_member m on m.person_id = p.id where p.email = 'maling.elvestrand@example.no'`);
const lead = people[0] as { id: string; team: string };
const session = await beginSession(owner.database, lead.id, Temporal.Now.instant());
const cookie = `okt=${session.value}; nettleser=bench`;
await owner.database.execute("analyze");
await owner.pool.end();

const pages = [
  { name: "front page", path: "/", cookie: "sprak=nb" },
  { name: "invitation", path: "/nettverk/agder-2020", cookie: "sprak=nb" },
  { name: "change package", path: "/tiltakspakker/forebygging-av-trykksar", cookie: "sprak=nb" },
  { name: "own page", path: "/min-side", cookie },
  { name: "measure", path: `/team/${lead.team}/malinger/trs-p3`, cookie },
];

const program = join(root, "build/bench/page-server.js");
await build({
  entryPoints: [join(root, "bench/page-server.ts")],
  outfile: program,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  alias: { "@laeringsnettverk/spc": join(root, "packages/spc/src/index.ts") },
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "warning",
});

console.log(
  `\nPages, ${connections} connections, ${seconds} s each, product and floor in turns (ratio ≥ 0.40 is asked)`,
);
const product = await started("product", 23_411, cookie);
let memory = { app: 0, database: 0 };
for (const page of pages) {
  const floor = await started("floor", 23_412, page.cookie, page.path);
  const results = { product: [] as number[], floor: [] as number[], p99: 0 };
  await load(23_411, page.path, page.cookie, connections, 1);
  for (let turn = 0; turn < 2; turn++) {
    const own = await load(23_411, page.path, page.cookie, connections, seconds / 2);
    memory = {
      app: Math.max(memory.app, memoryMb(product.pid as number)),
      database: Math.max(memory.database, databaseMemory()),
    };
    const bare = await load(23_412, page.path, page.cookie, connections, seconds / 2);
    if (own.failed + bare.failed > 0)
      throw new Error(`${page.path}: ${own.failed} and ${bare.failed} requests failed`);
    results.product.push(own.perSecond);
    results.floor.push(bare.perSecond);
    results.p99 = Math.max(results.p99, own.p99Ms);
  }
  await stop(floor);
  const mean = (some: number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const bytes = await fetch(`http://127.0.0.1:23411${page.path}`, { headers: { cookie: page.cookie } }).then(
    (answer) => answer.text(),
  );
  console.log(
    `  ${page.name.padEnd(15)} ratio ${(mean(results.product) / mean(results.floor)).toFixed(2)}   ${mean(results.product).toFixed(0)}/s over ${mean(results.floor).toFixed(0)}/s   p99 ${results.p99.toFixed(0)} ms   html ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzip`,
  );
}
console.log(
  `\nMemory under that load: app ${memory.app.toFixed(0)} MB (≤ 200), PostgreSQL ${memory.database.toFixed(0)} MB (≤ 250)`,
);

const assets = JSON.parse(readFileSync(join(root, "build/assets/assets.json"), "utf8")) as Record<
  string,
  string
>;
const size = (name: string) => readFileSync(join(root, "build/assets", assets[name] as string));
const style = brotliCompressSync(size("style.css")).length;
const font = size("inter.woff2").length;
console.log(
  `\nOver the wire (public pages ≤ 45 kB without the font, ≤ 100 kB with it): stylesheet ${(style / 1000).toFixed(1)} kB, font ${(font / 1000).toFixed(1)} kB`,
);
for (const page of pages.slice(0, 3)) {
  const html = gzipSync(
    await fetch(`http://127.0.0.1:23411${page.path}`, { headers: { cookie: page.cookie } }).then((answer) =>
      answer.text(),
    ),
  ).length;
  console.log(
    `  ${page.name.padEnd(15)} ${((html + style) / 1000).toFixed(1)} kB without, ${((html + style + font) / 1000).toFixed(1)} kB with the font`,
  );
}
await stop(product);
await server.stop();

const data = mkdtempSync(join(tmpdir(), "laering-bench-start-"));
chmodSync(data, 0o755);
const times: number[] = [];
for (let time = 0; time < 4; time++) times.push(await wholeStart(data));
console.log(
  `\nWhole start by npm start, to the first page: first time ${times[0]?.toFixed(0)} ms, then ${times
    .slice(1)
    .map((one) => one.toFixed(0))
    .join(", ")} ms (≤ 3000)\n`,
);
for (const one of [folder, data]) rmSync(one, { recursive: true, force: true });
process.exit(0);

function databaseMemory(): number {
  return memoryMb(Number(readFileSync(join(server.dataDirectory, "postmaster.pid"), "utf8").split("\n")[0]));
}

function started(mode: string, port: number, cookies: string, ...paths: string[]): Promise<ChildProcess> {
  const child = fork(program, [mode, String(port), JSON.stringify(address), cookies, ...paths], {
    cwd: root,
    execArgv: nodeFlags,
  });
  return new Promise((ready, failed) => {
    child.once("message", () => ready(child));
    child.once("exit", (code) => failed(new Error(`The ${mode} ended with ${code}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners("exit");
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill();
  return ended;
}

async function wholeStart(directory: string): Promise<number> {
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: root,
    env: { ...process.env, PORT: "23413", DATA_DIR: directory, LOG_LEVEL: "silent" },
    stdio: "ignore",
    detached: true,
  });
  for (;;) {
    try {
      if ((await fetch("http://127.0.0.1:23413/")).ok) break;
    } catch {
      await new Promise((next) => setTimeout(next, 20));
    }
  }
  const took = performance.now() - began;
  const ended = new Promise((done) => child.once("exit", done));
  process.kill(-(child.pid as number), "SIGINT");
  await ended;
  return took;
}
