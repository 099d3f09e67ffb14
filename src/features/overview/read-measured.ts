import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { DataSource } from "../../database/json-columns.ts";
import type { ChartKind, Improvement, Interval, MeasureKind, Unit } from "../../domain/change-package.ts";
import type { Texts } from "../../domain/language.ts";
import type { ChartChoice } from "../../domain/measurement/chart-choice.ts";

/** As JSON gives it: days are text, and what is absent is null. */
export interface DefinitionRow {
  code: string;
  version: number;
  kind: MeasureKind;
  name: Texts;
  denominatorLabel: Texts | null;
  unit: Unit;
  interval: Interval;
  improvement: Improvement;
  hasDenominator: boolean;
  partOfWhole: boolean;
  recommended: ChartKind | null;
  /** Null for what a team has made for itself. */
  validFrom: string | null;
  networksOwn: boolean;
}

export interface TeamMeasureRow {
  teamId: string;
  id: string | null;
  code: string;
  version: number;
  inUse: boolean;
  target: number | null;
  from: string | null;
  to: string | null;
  dataSource: DataSource | null;
  chart: ChartChoice["chart"];
  ruleSet: ChartChoice["ruleSet"];
  phases: string[] | null;
  values: number;
  latest: string | null;
}

/** What the teams of a network measure, in the order of their packages, and each measure once. */
export interface MeasuredRow extends Record<string, unknown> {
  definitions: DefinitionRow[] | null;
  used: TeamMeasureRow[] | null;
}

/** A team's measures follow from its package also before anybody has opened them. Values are counted, not read. */
export async function readMeasured(database: Database, collaborativeId: string): Promise<MeasuredRow> {
  const { rows } = await database.execute<MeasuredRow>(sql`
    with here as materialized (
      select * from team where collaborative_id = ${collaborativeId} and state in ('held', 'enrolled')
    ),
    own as (
      select t.id as team_id, tm.id, tm.measure_code as code, tm.measure_version as version, tm.position, tm.chosen, tm.target,
        tm.expected_from, tm.expected_to, tm.data_source, tm.chart, tm.rule_set, v.values, v.latest
      from here t join team_measure tm on tm.team_id = t.id
      cross join lateral (
        select count(*)::int as values, max(period) as latest from measurement where team_measure_id = tm.id
      ) v
      where tm.chosen or v.values > 0
    ),
    of_package as (
      select t.id as team_id, m.code, m.version, tp.position * 100 + m.position as position, m.target
      from here t join team_package tp on tp.team_id = t.id
      join measure m on m.package_code = tp.package_code and m.package_version = tp.package_version
      where t.state = 'enrolled' and not exists (
        select from team_measure tm join measure own on own.code = tm.measure_code and own.version = tm.measure_version
        where tm.team_id = t.id and own.package_code = tp.package_code)
    ),
    used as materialized (
      select * from own
      union all
      select team_id, null, code, version, position, true, target, null, null, null, null, null, 0, null from of_package
    )
    select
      (select json_agg(json_build_object('code', m.code, 'version', m.version, 'kind', m.kind, 'name', m.texts -> 'name',
          'denominatorLabel', m.texts -> 'denominatorLabel', 'unit', m.unit, 'interval', m."interval", 'improvement', m.improvement,
          'hasDenominator', m.has_denominator, 'partOfWhole', m.part_of_whole, 'recommended', m.chart, 'validFrom', p.valid_from,
          'networksOwn', exists (select from change_package cp where cp.code = m.package_code and cp.collaborative_id is not null))
          order by u.position, m.code, m.version desc)
        from (select code, min(position) as position from used group by code) u
        join (select distinct code, version from used) of_code using (code)
        join measure m on m.code = of_code.code and m.version = of_code.version
        left join change_package_version p on p.package_code = m.package_code and p.version = m.package_version) as definitions,
      (select json_agg(json_build_object('teamId', team_id, 'id', id, 'code', code, 'version', version, 'inUse', chosen, 'target', target,
          'from', expected_from, 'to', expected_to, 'dataSource', data_source, 'chart', chart, 'ruleSet', rule_set,
          'phases', (select json_agg(from_period order by from_period) from measure_phase where team_measure_id = used.id),
          'values', values, 'latest', latest) order by position, code)
        from used) as used`);
  return rows[0] ?? { definitions: null, used: null };
}
