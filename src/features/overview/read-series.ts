import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { SeriesRow } from "../../domain/measurement/series-question.ts";
import { rowsOf, type ValueColumns } from "../../domain/measurement/value-columns.ts";

/** So many values are in memory at a time, or one series when it alone has more. */
export const valuesAtOnce = 5000;

/** A series to be read, and about how many values it has. */
export interface AskedSeries {
  /** Not there for a measure that is not made yet: it has no values. */
  id: string | undefined;
  values: number;
}

export interface SeriesValues {
  rows: readonly SeriesRow[];
  /** When one of them was last entered or changed. */
  lastEntered: Temporal.Instant | undefined;
}

/**
 * Hands each series to `keep`, with its values in the order of time, and keeps what that gives: the values are let go before
 * the next ones are read. A network of eighteen months is one question, one of ten years about twenty.
 */
export async function keepOfSeries<Asked extends AskedSeries, Kept>(
  database: Database,
  asked: readonly Asked[],
  keep: (series: Asked, read: SeriesValues) => Kept,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const some of inReach(asked)) {
    const columns = await readColumns(
      database,
      some.flatMap(({ id, values }) => (id === undefined || values === 0 ? [] : [id])),
    );
    for (const one of some) kept.push(keep(one, valuesOf(columns.get(one.id ?? ""))));
  }
  return kept;
}

function inReach<Asked extends AskedSeries>(asked: readonly Asked[]): Asked[][] {
  const parts: Asked[][] = [];
  let room = 0;
  for (const one of asked) {
    if (parts.length === 0 || (one.values > room && room < valuesAtOnce)) {
      parts.push([]);
      room = valuesAtOnce;
    }
    parts.at(-1)?.push(one);
    room -= one.values;
  }
  return parts;
}

interface Columns extends ValueColumns, Record<string, unknown> {
  id: string;
  lastEntered: string;
}

async function readColumns(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Columns>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.execute<Columns>(sql`
    select team_measure_id as id, json_agg(period - date '1970-01-01' order by period) as periods,
      json_agg(numerator order by period) as numerators, json_agg(denominator order by period) as denominators,
      to_json(max(entered_at)) #>> '{}' as "lastEntered"
    from measurement where team_measure_id = any(${sql.param(ids)}::uuid[]) group by team_measure_id`);
  return new Map(rows.map((columns) => [columns.id, columns]));
}

function valuesOf(columns: Columns | undefined): SeriesValues {
  return columns === undefined
    ? { rows: [], lastEntered: undefined }
    : { rows: rowsOf(columns), lastEntered: Temporal.Instant.from(columns.lastEntered) };
}
