import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { EmbeddedDatabaseError, findBinaries, reachable } from "./binaries.ts";

/** A running PostgreSQL of our own, reached over a unix socket (on Windows over loopback). */
export interface EmbeddedServer {
  /** Connection settings of the owner; `database` is chosen by the caller. */
  connection: { host: string; port: number; user: string };
  dataDirectory: string;
  /** Stops the server and waits until it is down. Safe to call twice. */
  stop(): Promise<void>;
}

const NOBODY = 65_534;
const PORT = 5432;

/** Settings that never trade safety for speed: fsync stays on. */
const settings = {
  listen_addresses: process.platform === "win32" ? "127.0.0.1" : "",
  port: String(PORT),
  max_connections: "100",
  shared_buffers: "96MB",
  max_wal_size: "512MB",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  jit: "off",
  // no disk turns any more: a row by its index is near, and a table that grows is not read through
  random_page_cost: "1.1",
};

/**
 * Starts PostgreSQL with its data in `folder`, makes the cluster the first time, and takes over one that outlived a
 * killed process. PostgreSQL refuses to run as root: then it runs as nobody, with data outside a closed home folder.
 * @throws EmbeddedDatabaseError with advice when the folder cannot be written or the server does not come up
 */
export async function startEmbeddedServer(folder: string): Promise<EmbeddedServer> {
  const asRoot = process.getuid?.() === 0;
  const data = join(asRoot ? placeForNobody(folder) : folder, "postgresql");
  const binaries = findBinaries(asRoot ? NOBODY : undefined);
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  makeFolder(data, asRoot);
  const sockets = socketFolder(data, asRoot);
  const connection = {
    host: process.platform === "win32" ? "127.0.0.1" : sockets,
    port: PORT,
    user: "postgres",
  };
  const log = join(data, "..", "postgresql.log");

  const survivor = runningPostmaster(data);
  if (survivor !== undefined && (await answers(connection, 5_000))) {
    return { connection, dataDirectory: data, stop: () => stopProcess(survivor, sockets) };
  }
  if (!existsSync(join(data, "PG_VERSION"))) {
    const made = spawnSync(
      binaries.initdb,
      [
        "-D",
        data,
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "--locale-provider=icu",
        "--icu-locale=nb-NO",
        "--locale=C",
        "--auth=trust",
      ],
      { ...user, encoding: "utf8", cwd: tmpdir(), env: { PATH: process.env.PATH, LC_ALL: "C" } },
    );
    if (made.status !== 0) {
      rmSync(data, { recursive: true, force: true });
      throw new EmbeddedDatabaseError(
        `PostgreSQL could not make its data folder ${data}: ${(made.stderr || String(made.error)).trim()}`,
      );
    }
  }
  const start = () =>
    spawn(binaries.postgres, ["-D", data, ...serverOptions(sockets)], {
      ...user,
      cwd: tmpdir(),
      // a group of its own: Ctrl-C reaches us first, and we stop the database after the last request
      detached: true,
      stdio: ["ignore", openSync(log, "a"), openSync(log, "a")],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
  const pid = await untilItAnswers(start, connection, log);
  return { connection, dataDirectory: data, stop: () => stopProcess(pid, sockets) };
}

function serverOptions(sockets: string): string[] {
  const all = { ...settings, unix_socket_directories: process.platform === "win32" ? "" : sockets };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * Starts the server and waits for its first answer. After a kill the old server's children may hold its memory for a
 * moment, and a new one ends at once: then it is tried again.
 */
async function untilItAnswers(
  start: () => ChildProcess,
  connection: EmbeddedServer["connection"],
  log: string,
): Promise<number> {
  const deadline = Date.now() + 60_000;
  const patience = Date.now() + 15_000;
  for (;;) {
    const child = start();
    let ended: string | undefined;
    child.once("error", (error) => (ended = error.message));
    child.once("exit", (code, signal) => (ended = `it ended with ${signal ?? code}`));
    while (ended === undefined && Date.now() < deadline) {
      if (await answers(connection, 1_000)) {
        child.unref();
        return child.pid as number;
      }
      await new Promise((next) => setTimeout(next, 25));
    }
    if (Date.now() > patience) {
      throw new EmbeddedDatabaseError(
        `PostgreSQL did not start: ${ended ?? "no answer in 60 s"}. The reason stands last in ${log}`,
      );
    }
    await new Promise((next) => setTimeout(next, 250));
  }
}

/** Where nobody can reach its data: the wished folder, or one under /var/lib when a parent is closed. */
function placeForNobody(folder: string): string {
  let standing = folder;
  while (!existsSync(standing)) standing = join(standing, "..");
  if (reachable(standing)) return folder;
  return join("/var/lib/laeringsnettverk", createHash("sha256").update(folder).digest("hex").slice(0, 16));
}

function makeFolder(data: string, asRoot: boolean): void {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(join(data, ".."), constants.W_OK);
    if (asRoot) chownSync(data, NOBODY, NOBODY);
    if (process.platform !== "win32") chmodSync(data, 0o700);
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The data folder ${data} cannot be written. Give another one in DATA_DIR, or mend its permissions.`,
      { cause },
    );
  }
}

/** A socket's path has room for about a hundred characters, so it does not lie in the data folder. Only its owner may enter. */
function socketFolder(data: string, asRoot: boolean): string {
  const folder = join(tmpdir(), `laering-${createHash("sha256").update(data).digest("hex").slice(0, 16)}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The folder for temporary files, ${tmpdir()}, cannot be written. Mend its permissions, or give another one in TMPDIR.`,
      { cause },
    );
  }
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  else if (process.getuid && statSync(folder).uid !== process.getuid()) {
    throw new EmbeddedDatabaseError(
      `${folder} belongs to another user. Remove it, or give another folder in DATA_DIR.`,
    );
  }
  if (process.platform !== "win32") chmodSync(folder, 0o700);
  return folder;
}

function runningPostmaster(data: string): number | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function answers(connection: EmbeddedServer["connection"], timeout: number): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: "postgres", connectionTimeoutMillis: timeout });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** SIGINT is PostgreSQL's fast shutdown: roll back what runs, write everything, end. */
async function stopProcess(pid: number, sockets: string): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + 30_000;
  while (isAlive(pid) && Date.now() < deadline) await new Promise((next) => setTimeout(next, 20));
  rmSync(sockets, { recursive: true, force: true });
}
