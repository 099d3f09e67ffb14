import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { MeasureTexts } from "../../../database/json-columns.ts";
import type { Improvement, Interval, Unit } from "../../../domain/change-package.ts";
import { dayOf } from "../../../domain/shared-days.ts";

export interface NetworkTeam {
  id: string;
  name: string;
  municipality: string;
}

/** A measure that somebody in the network uses, in one version: another version counts something else. */
export interface NetworkMeasure {
  code: string;
  version: number;
  texts: MeasureTexts;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  hasDenominator: boolean;
  target: number | undefined;
}

export interface NetworkValue {
  team: NetworkTeam;
  code: string;
  version: number;
  period: Temporal.PlainDate;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string;
  late: boolean;
  /** The day in Norway. */
  enteredOn: Temporal.PlainDate;
  published: boolean;
}

/** The teams of a network that have measured anything, also those that have withdrawn. */
export async function readNetworkTeams(database: Database, collaborativeId: string): Promise<NetworkTeam[]> {
  const { rows } = await database.execute<NetworkTeam & Record<string, unknown>>(sql`
    select t.id, t.name, m.name as municipality from team t
    join lateral (select coalesce(
      (select display_name from municipality_today where id = t.municipality_id),
      municipality_name_on(t.municipality_id, t.enrolled_at::date)) as name) m on true
    where t.collaborative_id = ${collaborativeId}
      and exists (select from team_measure tm join measurement x on x.team_measure_id = tm.id where tm.team_id = t.id)
    order by t.name, t.id`);
  return rows.map(({ id, name, municipality }) => ({ id, name, municipality }));
}

/** The measures of a network, in every version that a team uses, the newest first. */
export async function readNetworkMeasures(
  database: Database,
  collaborativeId: string,
): Promise<NetworkMeasure[]> {
  const { rows } = await database.execute<
    Omit<NetworkMeasure, "target"> & { target: number | null } & Record<string, unknown>
  >(sql`
    select distinct on (m.code, m.version) m.code, m.version, m.texts, m.unit, m."interval", m.improvement, m.has_denominator as "hasDenominator", m.target
    from team t join team_measure tm on tm.team_id = t.id
    join measure m on m.code = tm.measure_code and m.version = tm.measure_version
    where t.collaborative_id = ${collaborativeId}
    order by m.code, m.version desc`);
  return rows.map((row) => ({ ...row, target: row.target ?? undefined }));
}

/** Rows that are in memory at a time; others wait for so many to be written. */
const BATCH = 500;

/**
 * All values of the teams, a batch at a time. Each batch asks by the key for what comes after the last one's end instead
 * of holding a cursor open: a download that takes an hour over a slow line holds no connection, and no old version of any
 * row.
 */
export async function* networkValues(
  database: Database,
  teams: readonly NetworkTeam[],
): AsyncGenerator<NetworkValue> {
  for (const team of teams) {
    const { rows: series } = await database.execute<SeriesRow>(sql`
      select id, measure_code as code, measure_version as version, data_source is not null as published from team_measure
      where team_id = ${team.id} order by position, id`);
    for (const { id, ...of } of series) {
      for await (const value of seriesValues(database, id)) yield { ...value, ...of, team };
    }
  }
}

async function* seriesValues(
  database: Database,
  id: string,
): AsyncGenerator<Omit<NetworkValue, "team" | "code" | "version" | "published">> {
  let after = "-infinity";
  for (;;) {
    const { rows } = await database.execute<ValueRow>(sql`
      select period::text, numerator, denominator, not_applicable as "notApplicable", comment, late,
        (entered_at at time zone 'Europe/Oslo')::date::text as "enteredOn"
      from measurement where team_measure_id = ${id} and period > ${after}::date order by period limit ${BATCH}`);
    for (const row of rows) {
      yield {
        ...row,
        period: dayOf(row.period),
        enteredOn: dayOf(row.enteredOn),
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.period;
  }
}

interface SeriesRow extends Record<string, unknown> {
  id: string;
  code: string;
  version: number;
  published: boolean;
}

interface ValueRow extends Record<string, unknown> {
  period: string;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string;
  late: boolean;
  enteredOn: string;
}
