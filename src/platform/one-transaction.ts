import type { Database } from "../database/connect.ts";

/** Ends a transaction whose answer says no, and carries the answer out of it. */
class Undo<Answer> extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super("undone");
    this.answer = answer;
  }
}

/** Two who take each other's rows in turn: the database stops one of them, which then does it again. */
const DEADLOCK = "40P01";
const TRIES = 4;

/**
 * Does a deed in one transaction. An answer that says no undoes everything it wrote and is still given; a deed that the
 * database stopped to break a ring is done again.
 */
export async function oneTransaction<Answer>(
  database: Database,
  saysNo: (answer: Answer) => boolean,
  deed: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(async (transaction) => {
        const answer = await deed(transaction as unknown as Database);
        if (saysNo(answer)) throw new Undo(answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof Undo) return error.answer as Answer;
      if (!isDeadlock(error) || attempt === TRIES) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code === DEADLOCK || cause?.code === DEADLOCK;
}
