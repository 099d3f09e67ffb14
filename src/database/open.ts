import { join } from "node:path";
import pg from "pg";
import { connect, type ConnectionSettings, type Database } from "./connect.ts";
import { EmbeddedDatabaseError } from "./embedded/binaries.ts";
import { startEmbeddedServer } from "./embedded/server.ts";
import { migrate } from "./migrate.ts";

export interface OpenDatabase {
  /** Serves: may not change the audit log. */
  app: { database: Database; pool: pg.Pool };
  /** Where its data lie, for the start message; undefined for a database elsewhere. */
  dataDirectory: string | undefined;
  /** Runs as the owner, for reference and example data. */
  asOwner<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Ends the connections, and the embedded server with them. */
  close(): Promise<void>;
}

const name = "laeringsnettverk";

/**
 * Opens the database that the settings name, or starts the embedded one, and brings it up to date.
 * @throws EmbeddedDatabaseError with advice when it cannot be reached
 */
export async function openDatabase(
  settings: { databaseUrl?: string; dataDirectory: string; migrations: string; poolSize: number },
  onError: (error: Error) => void,
): Promise<OpenDatabase> {
  const { address, dataDirectory, stop } =
    settings.databaseUrl === undefined
      ? await embedded(settings.dataDirectory, onError)
      : outside(settings.databaseUrl);
  try {
    const owner = connect({ address, role: "owner", poolSize: 3 }, onError);
    try {
      await migrate(owner.pool, settings.migrations);
    } finally {
      await owner.pool.end();
    }
  } catch (cause) {
    await stop();
    if (settings.databaseUrl === undefined || isMigrationFault(cause)) throw cause;
    throw new EmbeddedDatabaseError(
      `The database in DATABASE_URL cannot be used: ${(cause as Error).message || (cause as { code?: string }).code}. Check that it runs, and that the address, the user and the password are right.`,
      { cause },
    );
  }
  const app = connect({ address, role: "app", poolSize: settings.poolSize }, onError);
  return {
    app,
    dataDirectory,
    async asOwner(work) {
      const owner = connect({ address, role: "owner", poolSize: 2 }, onError);
      try {
        return await work(owner.database);
      } finally {
        await owner.pool.end();
      }
    },
    async close() {
      await app.pool.end();
      await stop();
    },
  };
}

function isMigrationFault(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("The migration ");
}

interface Reached {
  address: ConnectionSettings["address"];
  dataDirectory: string | undefined;
  stop: () => Promise<void>;
}

function outside(url: string): Reached {
  return { address: url, dataDirectory: undefined, stop: async () => {} };
}

async function embedded(folder: string, onError: (error: Error) => void): Promise<Reached> {
  const server = await startEmbeddedServer(join(folder, "database"));
  const first = connect(
    { address: { ...server.connection, database: "postgres" }, role: "owner", poolSize: 1 },
    onError,
  );
  try {
    const { rowCount } = await first.pool.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await first.pool.query(`create database ${name}`);
  } finally {
    await first.pool.end();
  }
  return {
    address: { ...server.connection, database: name },
    dataDirectory: server.dataDirectory,
    stop: server.stop,
  };
}
