import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { fillPlaceholders } from "drizzle-orm/sql";
import pg from "pg";
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

/** Days, moments and spans come as the text the database gives, as they do from every other query. */
const { DATE, INTERVAL, TIMESTAMP, TIMESTAMPTZ } = pg.types.builtins;
const asText = new Set<number>([DATE, INTERVAL, TIMESTAMP, TIMESTAMPTZ]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") =>
    asText.has(id) ? String : pg.types.getTypeParser(id, format),
};

/**
 * A query that is asked in every request: its text is made once, and each connection of the database plans it once. What
 * differs from time to time is `sql.placeholder(…)`; the name must be its own. (A pooler before the database must know
 * prepared statements: PgBouncer does from 1.21.)
 */
export function prepared<Row extends object>(name: string, query: SQL): Prepared<Row> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  const filled = (values: Readonly<Record<string, unknown>>): Statement => ({
    name,
    text,
    values: fillPlaceholders(params, values),
  });
  const ask = async (database: Database, values: Readonly<Record<string, unknown>>): Promise<Row[]> => {
    // straight to the connection: nothing is mapped, and several of these are asked to save one value
    const { client } = database._.session as unknown as { client: Pick<pg.ClientBase, "query"> };
    const { rows } = await client.query<Row>({ ...filled(values), types });
    return rows;
  };
  return Object.assign(ask, { with: filled });
}

/** A prepared query that has several shapes, each with its own name: it is written the first time it is asked. */
export function preparedAs<Row extends object>(name: string, query: () => SQL): Prepared<Row> {
  let statement = known.get(name);
  if (statement === undefined) known.set(name, (statement = prepared(name, query())));
  return statement as Prepared<Row>;
}
