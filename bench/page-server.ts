import { createServer } from "node:http";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import pg from "pg";
import { routes } from "../src/app/features.ts";
import { connect } from "../src/database/connect.ts";
import { startBoss } from "../src/platform/jobs/boss.ts";
import { makeLog } from "../src/platform/log.ts";
import { makeApplication } from "../src/platform/web/application.ts";
import { readAssets } from "../src/platform/web/assets.ts";

/**
 * Serves the product's pages, or the floor under them: a bare node:http that sends the same SQL to the same database and
 * answers with the same HTML. The floor learns both by asking the product once for each page, and its statements have the
 * names they have there, on a pool of the same size.
 *   node page-server.js product|floor PORT '{"host":…}' COOKIE PATH…
 */
const [mode, port, address, cookie = "", ...paths] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  ...string[],
];
const { database, pool } = connect({ address: JSON.parse(address), role: "app", poolSize: 20 }, () => {});
const log = makeLog("silent");
const application = await makeApplication(routes(true), {
  database,
  boss: await startBoss(pool, log, false),
  clock: () => Temporal.Now.instant(),
  log,
  assets: readAssets(join(process.cwd(), "build/assets")),
  exampleMode: true,
  publicUrl: new URL(`http://localhost:${port}`),
  trustedHops: 0,
});

interface Learned {
  html: string;
  statements: { name: string | undefined; text: string; values: unknown[] | undefined }[];
}

if (mode === "product")
  serve({ fetch: application.fetch, hostname: "127.0.0.1", port: Number(port) }, () =>
    process.send?.("ready"),
  );
else await serveFloor();

async function serveFloor(): Promise<void> {
  const learned = new Map<string, Learned>();
  for (const path of paths) learned.set(path, await learn(path));
  createServer((request, response) => {
    const page = learned.get(request.url ?? "");
    if (page === undefined) return response.writeHead(404).end();
    answer(page).then(
      (html) => response.writeHead(200, { "Content-Type": "text/html; charset=UTF-8" }).end(html),
      () => response.writeHead(500).end(),
    );
    return undefined;
  }).listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
}

async function answer({ html, statements }: Learned): Promise<string> {
  for (const statement of statements) await pool.query(statement as pg.QueryConfig);
  return html;
}

/** What the product asks the database, and what it answers, for one page. */
async function learn(path: string): Promise<Learned> {
  const statements: Learned["statements"] = [];
  const plain = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...asked: unknown[]) {
    const [first, second] = asked as [string | pg.QueryConfig, unknown];
    const { name, text, values }: pg.QueryConfig = typeof first === "string" ? { text: first } : first;
    // what the product has a name for, a connection plans once: so it is here
    statements.push({ name, text, values: Array.isArray(second) ? second : values });
    return (plain as unknown as (...all: unknown[]) => unknown).apply(this, asked);
  } as never;
  const seen = await application.request(`http://localhost:${port}${path}`, { headers: { Cookie: cookie } });
  pg.Client.prototype.query = plain;
  if (seen.status !== 200) throw new Error(`${path} gives ${seen.status}`);
  return { html: await seen.text(), statements };
}
