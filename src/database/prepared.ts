import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { fillPlaceholders } from "drizzle-orm/sql";
import type { Database } from "./connect.ts";

/** A prepared query with its values, ready to be sent. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

export interface Prepared<Row extends object> {
  (database: Database, values: Readonly<Record<string, unknown>>): Promise<Row[]>;
  with(values: Readonly<Record<string, unknown>>): Statement;
}

const dialect = new PgDialect();
const known = new Map<string, Prepared<object>>();

/**
 * A query that is asked in every request: its text is made once, and each connection of the database plans it once. What
 * differs from time to time is `sql.placeholder(…)`; the name must be its own. (A pooler before the database must know
 * prepared statements: PgBouncer does from 1.21.)
 */
export function prepared<Row extends object>(name: string, query: SQL): Prepared<Row> {
  const asked = dialect.sqlToQuery(query);
  const run = async (database: Database, values: Readonly<Record<string, unknown>>): Promise<Row[]> => {
    const answer = await database._.session.prepareQuery(asked, undefined, name, false).execute(values);
    return (answer as { rows: Row[] }).rows;
  };
  return Object.assign(run, {
    with: (values: Readonly<Record<string, unknown>>) => ({
      name,
      text: asked.sql,
      values: fillPlaceholders(asked.params, values),
    }),
  });
}

/** A prepared query that has several shapes, each with its own name: it is written the first time it is asked. */
export function preparedAs<Row extends object>(name: string, query: () => SQL): Prepared<Row> {
  let statement = known.get(name);
  if (statement === undefined) known.set(name, (statement = prepared(name, query())));
  return statement as Prepared<Row>;
}
