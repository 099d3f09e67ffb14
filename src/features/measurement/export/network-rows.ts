import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { MeasureTexts } from "../../../database/json-columns.ts";
import type { Improvement, Interval, Unit } from "../../../domain/change-package.ts";

export interface NetworkTeam {
  id: string;
  name: string;
  municipality: string;
}

/** A measure that somebody in the network uses. */
export interface NetworkMeasure {
  code: string;
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
  period: Temporal.PlainDate;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string;
  late: boolean;
  enteredAt: Temporal.Instant;
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

/** The measures of a network, each in its newest version that a team uses. */
export async function readNetworkMeasures(
  database: Database,
  collaborativeId: string,
): Promise<NetworkMeasure[]> {
  const { rows } = await database.execute<
    Omit<NetworkMeasure, "target"> & { target: number | null } & Record<string, unknown>
  >(sql`
    select distinct on (m.code) m.code, m.texts, m.unit, m."interval", m.improvement, m.has_denominator as "hasDenominator", m.target
    from team t join team_measure tm on tm.team_id = t.id
    join measure m on m.code = tm.measure_code and m.version = tm.measure_version
    where t.collaborative_id = ${collaborativeId}
    order by m.code, m.version desc`);
  return rows.map((row) => ({ ...row, target: row.target ?? undefined }));
}

/** Rows that are in memory at a time. */
const BATCH = 2000;

/**
 * All values of the teams, a batch at a time. Each batch asks for what comes after the last one's end instead of holding
 * a cursor open: a download that takes an hour over a slow line holds no connection, and no old version of any row.
 */
export async function* networkValues(
  database: Database,
  teams: readonly NetworkTeam[],
): AsyncGenerator<NetworkValue> {
  for (const team of teams) {
    let after: ValueRow | undefined;
    do {
      const { rows }: { rows: ValueRow[] } = await database.execute<ValueRow>(sql`
        select tm.position, tm.id, tm.measure_code as code, x.period::text, x.numerator, x.denominator, x.not_applicable as "notApplicable",
          x.comment, x.late, extract(epoch from x.entered_at)::float8 * 1000 as "enteredMs", tm.data_source is not null as published
        from team_measure tm join measurement x on x.team_measure_id = tm.id
        where tm.team_id = ${team.id} and (tm.position, tm.id, x.period) >
          (${after?.position ?? -1}::int, ${after?.id ?? "00000000-0000-0000-0000-000000000000"}::uuid, ${after?.period ?? "-infinity"}::date)
        order by tm.position, tm.id, x.period limit ${BATCH}`);
      for (const { position: _, id: __, enteredMs, ...row } of rows) {
        yield {
          ...row,
          team,
          period: Temporal.PlainDate.from(row.period),
          enteredAt: Temporal.Instant.fromEpochMilliseconds(Math.round(enteredMs)),
        };
      }
      after = rows.length === BATCH ? rows.at(-1) : undefined;
    } while (after !== undefined);
  }
}

interface ValueRow extends Record<string, unknown> {
  position: number;
  id: string;
  code: string;
  period: string;
  numerator: number | null;
  denominator: number | null;
  notApplicable: boolean;
  comment: string;
  late: boolean;
  enteredMs: number;
  published: boolean;
}
