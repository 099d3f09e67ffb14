import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../../database/connect.ts";
import { startEmbeddedServer } from "../../database/embedded/server.ts";
import { migrate } from "../../database/migrate.ts";
import { loadReferenceData } from "../../database/reference-data.ts";
import { buildWhenChanged } from "../../../scripts/build.mjs";
import { buildAssets } from "../../../scripts/build-assets.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: { host: string; port: number; user: string };
    assets: string;
  }
}

const root = join(import.meta.dirname, "../../..");

/**
 * Before all tests: one real PostgreSQL with a migrated template, the built stylesheet and islands, and the built program
 * that the journeys start. It is built here alone: a build under a running program would take its files away.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "laering-test-"));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer(folder);
  const admin = connect(
    { address: { ...server.connection, database: "postgres" }, role: "owner", poolSize: 1 },
    () => {},
  );
  await admin.pool.query("create database template_test");
  await admin.pool.end();
  const owner = connect(
    { address: { ...server.connection, database: "template_test" }, role: "owner", poolSize: 2 },
    () => {},
  );
  await migrate(owner.pool, join(root, "src/database/migrations"));
  await loadReferenceData(owner.database, join(root, "src/database/reference"));
  await owner.pool.end();
  const assets = join(folder, "assets");
  await Promise.all([buildAssets(assets), buildWhenChanged()]);
  project.provide("databaseServer", server.connection);
  project.provide("assets", assets);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
