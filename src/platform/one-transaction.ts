import type { Writable } from "node:stream";
import { PgDialect } from "drizzle-orm/pg-core";
import { NodePgSession, NodePgTransaction } from "drizzle-orm/node-postgres/session";
import type pg from "pg";
import type { Database } from "../database/connect.ts";
import type { Statement } from "../database/prepared.ts";

/** Two who take each other's rows in turn: the database stops one of them, which then does it again. */
const DEADLOCK = "40P01";
const TRIES = 4;

/** What a deed answers, and what is to be written last, when all else is: its lines in the log. */
export interface Done<Answer> {
  answer: Answer;
  last?: Statement | undefined;
}

/**
 * Does a deed in one transaction. An answer that says no undoes everything it wrote and is still given; a deed that the
 * database stopped to break a ring is done again.
 */
export async function oneTransaction<Answer>(
  database: Database,
  saysNo: (answer: Answer) => boolean,
  deed: (database: Database) => Promise<Done<Answer>>,
): Promise<Answer> {
  return outOfRing(() => once(database, saysNo, deed));
}

/** Does again what the database stopped to break a ring: nothing of it is done then. */
export async function outOfRing<Answer>(deed: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deed();
    } catch (error) {
      if (!isDeadlock(error) || attempt === TRIES) throw error;
    }
  }
}

/** The beginning is sent with the deed's first statement and the end with its last, so that neither is waited for alone. */
async function once<Answer>(
  database: Database,
  saysNo: (answer: Answer) => boolean,
  deed: (database: Database) => Promise<Done<Answer>>,
): Promise<Answer> {
  const client = await (database as unknown as { $client: pg.Pool }).$client.connect();
  let isLost = false;
  // a connection that is lost is told by its statements; without a listener it would end the process
  const onLost = () => (isLost = true);
  client.on("error", onLost);
  try {
    const [begun, doing] = together(
      client,
      () => [client.query("begin"), deed(transactionOn(client))] as const,
    );
    // told below, when the deed has come that far
    begun.catch(() => {});
    const { answer, last } = await doing;
    await begun;
    if (saysNo(answer)) {
      await client.query("rollback");
      return answer;
    }
    const [written, ended] = await Promise.allSettled(
      together(client, () => [last && client.query(last), client.query("commit")] as const),
    );
    if (written.status === "rejected") throw written.reason;
    if (ended.status === "rejected") throw ended.reason;
    // the end of a transaction that has failed is told as undone, without an error
    if (ended.value.command !== "COMMIT") throw new Error("The transaction was undone at its end");
    return answer;
  } catch (error) {
    await client.query("rollback").catch(() => (isLost = true));
    throw error;
  } finally {
    client.off("error", onLost);
    client.release(isLost);
  }
}

/** What is sent while `deeds` is called goes out as one. */
function together<Sent>(client: pg.PoolClient, deeds: () => Sent): Sent {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return deeds();
  } finally {
    stream.uncork();
  }
}

const transactions = new WeakMap<pg.PoolClient, Database>();

/** The handle of a transaction on this connection; one that is begun within it is a savepoint. */
function transactionOn(client: pg.PoolClient): Database {
  let transaction = transactions.get(client);
  if (transaction === undefined) {
    const dialect = new PgDialect();
    const session = new NodePgSession(client, dialect, undefined);
    transaction = new NodePgTransaction(dialect, session, undefined) as unknown as Database;
    transactions.set(client, transaction);
  }
  return transaction;
}

function isDeadlock(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code === DEADLOCK || cause?.code === DEADLOCK;
}
