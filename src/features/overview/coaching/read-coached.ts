import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { HeldRole } from "../../../domain/access.ts";
import type { OverviewSeries } from "../collaborative-overview.ts";
import { seriesOf, type SeriesText } from "../overview-row.ts";

/** The networks somebody coaches in, and the teams of each: all of them, or those named. */
export interface CoachedNetwork {
  collaborativeId: string;
  /** Undefined: every team of the network. */
  teamIds: ReadonlySet<string> | undefined;
}

export async function readCoachedNetworks(
  database: Database,
  held: readonly HeldRole[],
): Promise<CoachedNetwork[]> {
  const coach = held.filter(({ role }) => role === "coach");
  const whole = coach.flatMap(({ teamId, collaborativeId }) =>
    teamId === undefined && collaborativeId !== undefined ? [collaborativeId] : [],
  );
  const teams = coach.flatMap(({ teamId }) => (teamId === undefined ? [] : [teamId]));
  const { rows } = await database.execute<{ id: string; teamIds: string[] | null }>(sql`
    select c.id,
      (select jsonb_agg(t.id) from team t where t.collaborative_id = c.id and t.id = any(${sql.param(teams)}::uuid[])) as "teamIds"
    from collaborative c
    where c.state <> 'draft' and (c.id = any(${sql.param(whole)}::uuid[])
      or exists (select from team t where t.collaborative_id = c.id and t.id = any(${sql.param(teams)}::uuid[])))
    order by c.deadline_day desc, c.slug`);
  return rows.map(({ id, teamIds }) => ({
    collaborativeId: id,
    teamIds: whole.includes(id) ? undefined : new Set(teamIds ?? []),
  }));
}

interface Row extends Record<string, unknown> {
  teamId: string;
  series: SeriesText;
}

/** Every measure that the teams of a network use, by team: a team may need help with another than the one most are seen by. */
export async function readAllSeries(
  database: Database,
  collaborativeId: string,
): Promise<ReadonlyMap<string, readonly OverviewSeries[]>> {
  const { rows } = await database.execute<Row>(sql`
    select tm.team_id as "teamId", json_build_object('code', m.code, 'name', m.texts -> 'name', 'denominatorLabel', m.texts -> 'denominatorLabel',
      'measure', json_build_object('unit', m.unit, 'interval', m."interval", 'improvement', m.improvement,
        'hasDenominator', m.has_denominator, 'partOfWhole', m.part_of_whole),
      'target', tm.target, 'from', tm.expected_from, 'to', tm.expected_to, 'dataSource', tm.data_source,
      'choice', json_build_object('chart', tm.chart, 'ruleSet', tm.rule_set, 'recommended', m.chart,
        'terms', (select json_build_object('charts', charts, 'ruleSets', rule_sets)
          from measurement_terms where collaborative_id = t.collaborative_id)),
      'phases', (select json_agg(from_period order by from_period) from measure_phase where team_measure_id = tm.id),
      'rows', (select json_agg(json_build_array(v.period - date '1970-01-01', v.numerator, v.denominator, v.not_applicable) order by v.period)
        from measurement v where v.team_measure_id = tm.id)) as series
    from team t join team_measure tm on tm.team_id = t.id and tm.chosen
    join measure m on m.code = tm.measure_code and m.version = tm.measure_version
    where t.collaborative_id = ${collaborativeId} and t.state = 'enrolled'
    order by tm.position, m.code`);
  return new Map(
    [...Map.groupBy(rows, ({ teamId }) => teamId)].map(([teamId, own]) => [
      teamId,
      own.map(({ series }) => seriesOf(series)),
    ]),
  );
}
