import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { EmbeddedDatabaseError } from "../database/embedded/binaries.ts";
import { openDatabase } from "../database/open.ts";
import { loadReferenceData } from "../database/reference-data.ts";
import { systemClock } from "../platform/clock.ts";
import { type Config, ConfigError, readConfig } from "../platform/config.ts";
import { startBoss } from "../platform/jobs/boss.ts";
import { makeLog } from "../platform/log.ts";
import { smtpPostman } from "../platform/mail/deliver.ts";
import { makeApplication } from "../platform/web/application.ts";
import { readAssets } from "../platform/web/assets.ts";
import { loadExample } from "../database/example/programme/load-example.ts";
import { api, routes } from "./features.ts";
import { answersAsOurs, findRunning, leaveMark, removeMark } from "./running-mark.ts";
import { startWorker } from "./worker.ts";

/** The folder of the whole program: the bundle lies in build/. */
const root = join(import.meta.dirname, "..");

/** Something that the person who starts the program can mend. Told in one line, without a stack. */
class StartError extends Error {}

async function start(config: Config): Promise<void> {
  const log = makeLog(config.logLevel);
  if (config.databaseUrl === undefined) mustBeWritable(config.dataDirectory);
  const running = findRunning(config.dataDirectory);
  if (config.databaseUrl === undefined && running && (await answersAsOurs(running))) {
    throw new StartError(
      `Læringsnettverk already runs at ${running.url} (process ${running.pid}). Open that address, or stop it first.`,
    );
  }
  await mustBeFree(config);
  const open = await openDatabase(
    { ...config, migrations: join(root, "src/database/migrations"), poolSize: 20 },
    (error) => log.warn({ err: error }, "a database connection was lost"),
  );
  await open.asOwner(async (database) => {
    await loadReferenceData(database, join(root, "src/database/reference"));
    if (config.exampleMode) await loadExample(database, systemClock());
  });
  const boss = await startBoss(open.app.pool, log, true);
  const { database } = open.app;
  await startWorker(
    boss,
    database,
    config.smtpUrl === undefined ? { kind: "mailbox" } : smtpPostman(config.smtpUrl, config.mailFrom),
    systemClock,
    log,
    config,
  );
  const application = await makeApplication(routes(config.exampleMode), {
    database,
    boss,
    clock: systemClock,
    log,
    assets: readAssets(join(root, "build/assets")),
    exampleMode: config.exampleMode,
    publicUrl: config.publicUrl,
    trustedHops: config.trustedHops,
    api,
  });
  const server = serve({ fetch: application.fetch, hostname: config.host, port: config.port });
  await new Promise<void>((listening, failed) => {
    server.once("listening", listening);
    server.once("error", (error) => failed(explained(error as NodeJS.ErrnoException, config)));
  });
  leaveMark(config.dataDirectory, config.publicUrl.origin);
  process.stdout.write(welcome(config, open.dataDirectory));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    process.stdout.write("\nStopping …\n");
    const hard = setTimeout(() => process.exit(1), 30_000);
    hard.unref();
    await new Promise<void>((closed) => {
      server.close(() => closed());
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 5_000).unref();
    });
    await boss.stop({ graceful: true, timeout: 10_000 });
    await open.close();
    removeMark(config.dataDirectory);
    process.stdout.write("Stopped. Everything is saved.\n");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

function mustBeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(
      `The data folder ${folder} cannot be written. Give another one in DATA_DIR, or mend its permissions.`,
    );
  }
}

/** Told before the database starts, so nothing is left running. */
async function mustBeFree(config: Config): Promise<void> {
  await new Promise<void>((free, failed) => {
    const probe = createServer();
    probe.once("error", (error) => failed(explained(error as NodeJS.ErrnoException, config)));
    probe.listen(config.port, config.host, () => probe.close(() => free()));
  });
}

function explained(error: NodeJS.ErrnoException, config: Config): Error {
  if (error.code === "EADDRINUSE")
    return new StartError(
      `Port ${config.port} is taken by another program. Choose another: PORT=${config.port + 1} npm start`,
    );
  if (error.code === "EACCES")
    return new StartError(
      `Port ${config.port} needs more rights than we have. Choose one above 1023: PORT=3000 npm start`,
    );
  if (error.code === "EADDRNOTAVAIL")
    return new StartError(
      `HOST=${config.host} is not an address of this machine. Leave it out, or use 127.0.0.1.`,
    );
  return error;
}

function welcome(config: Config, dataDirectory: string | undefined): string {
  const lines = [
    "",
    `Læringsnettverk runs at ${config.publicUrl.origin}`,
    ...(config.exampleMode
      ? [
          `  Try any role:  ${config.publicUrl.origin}/prov`,
          `  Log in:        ${config.publicUrl.origin}/logg-inn  (as organiser: arrangor@example.no; the code comes to ${config.publicUrl.origin}/postkasse)`,
        ]
      : [`  Log in:        ${config.publicUrl.origin}/logg-inn`]),
    ...(dataDirectory ? [`  Data:          ${dataDirectory}`] : []),
    "  Stop:          Ctrl-C",
    "",
  ];
  return lines.join("\n") + "\n";
}

try {
  await start(readConfig(process.env, root));
} catch (error) {
  if (error instanceof StartError || error instanceof ConfigError || error instanceof EmbeddedDatabaseError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  throw error;
}
