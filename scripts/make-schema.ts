import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../src/database/connect.ts";
import { startEmbeddedServer } from "../src/database/embedded/server.ts";
import { migrate } from "../src/database/migrate.ts";
import { schemaSource } from "../src/database/schema-source.ts";

// npm run schema: makes an empty database, runs the migrations, and writes src/database/schema.ts from what they made.
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "laering-schema-"));
chmodSync(folder, 0o755);
const server = await startEmbeddedServer(folder);
const { pool } = connect(
  { address: { ...server.connection, database: "postgres" }, role: "owner", poolSize: 2 },
  () => {},
);
await migrate(pool, join(root, "src/database/migrations"));
writeFileSync(join(root, "src/database/schema.ts"), await schemaSource(pool));
await pool.end();
await server.stop();
rmSync(folder, { recursive: true, force: true });
