import { join } from "node:path";
import { serve } from "@hono/node-server";
import { api, routes } from "../src/app/features.ts";
import { connect } from "../src/database/connect.ts";
import { startBoss } from "../src/platform/jobs/boss.ts";
import { makeLog } from "../src/platform/log.ts";
import { makeApplication } from "../src/platform/web/application.ts";
import { readAssets } from "../src/platform/web/assets.ts";

/** Serves the whole product: node write-server.js PORT '{"host":…}' */
const [port, address] = process.argv.slice(2) as [string, string];
const { database, pool } = connect({ address: JSON.parse(address), role: "app", poolSize: 20 }, () => {});
const log = makeLog("silent");
const application = await makeApplication(routes(false), {
  database,
  boss: await startBoss(pool, log, false),
  clock: () => Temporal.Now.instant(),
  log,
  assets: readAssets(join(process.cwd(), "build/assets")),
  exampleMode: false,
  publicUrl: new URL(`http://localhost:${port}`),
  trustedHops: 0,
  api,
});
serve({ fetch: application.fetch, hostname: "127.0.0.1", port: Number(port) }, () => process.send?.("ready"));
// so that a profile is written when it is asked to end
process.on("SIGTERM", () => process.exit(0));
