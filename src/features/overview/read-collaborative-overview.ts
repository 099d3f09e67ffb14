import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeOverview } from "./collaborative-overview.ts";
import { overviewFrom, type OverviewRow } from "./overview-row.ts";

/** The whole view in one query. A team's measures follow from its package also before anybody has opened them. */
export async function readCollaborativeOverview(
  database: Database,
  collaborativeId: string,
  measureCode: string | undefined,
): Promise<CollaborativeOverview> {
  const { rows } = await database.execute<OverviewRow>(sql`
    with here as materialized (
      select * from team where collaborative_id = ${collaborativeId} and state in ('held', 'enrolled')
    ),
    owned as (
      select tm.id, tm.team_id, m.code, m.version, tm.position, tm.target, tm.expected_from, tm.expected_to, tm.data_source,
        tm.chart, tm.rule_set
      from here t join team_measure tm on tm.team_id = t.id join measure m on m.code = tm.measure_code and m.version = tm.measure_version
      where tm.chosen or exists (select from measurement x where x.team_measure_id = tm.id)
      union all
      select null, t.id, m.code, m.version, tp.position * 100 + m.position, m.target, null, null, null, null, null
      from here t join team_package tp on tp.team_id = t.id
      join measure m on m.package_code = tp.package_code and m.package_version = tp.package_version
      where t.state = 'enrolled' and not exists (
        select from team_measure tm join measure own on own.code = tm.measure_code and own.version = tm.measure_version
        where tm.team_id = t.id and own.package_code = tp.package_code)
    ),
    counted as materialized (
      select o.*, m.kind, m.unit, m."interval", m.improvement, m.has_denominator, m.part_of_whole, m.team_id is not null as own,
        m.chart as recommended, m.texts -> 'name' as name,
        m.texts -> 'denominatorLabel' as denominator_label, v.values, v.latest, v.entered
      from owned o join measure m on m.code = o.code and m.version = o.version
      cross join lateral (
        select count(*)::int as values, max(period) as latest, max(entered_at) as entered from measurement where team_measure_id = o.id
      ) v
    ),
    used as materialized (
      select code, (array_agg(kind order by version desc))[1] as kind, (array_agg(name order by version desc))[1] as name,
        min(position) as position, sum(values)::int as values, max(entered) as entered
      -- a measure that one team has made is no choice for the others
      from counted where not own group by code
    ),
    chosen as materialized (
      select code from used
      order by code is not distinct from ${measureCode ?? null}::text desc, kind = 'process' desc, values desc, position, code limit 1
    ),
    shown as (
      select distinct on (team_id) * from counted
      order by team_id, code = (select code from chosen) desc, kind = 'process' desc, values desc, position, code
    )
    select c.slug, c.kind, c.state, c.texts, c.simulated, c.rules,
      (select json_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards)
        from measurement_terms where collaborative_id = c.id) as terms,
      (select count(*)::int from meeting_registration r where r.collaborative_id = c.id and r.cancelled_at is null) as registered,
      (select json_agg(json_build_object('id', d.id, 'sessionId', s.id, 'kind', s.kind, 'title', s.title, 'day', d.day,
          'starts', d.starts, 'ends', d.ends) order by d.day, d.starts)
        from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id) as days,
      (select json_agg(json_build_object('code', code, 'kind', kind, 'name', name, 'values', values, 'lastEntered', entered)
          order by position, code) from used) as measures,
      (select code from chosen) as chosen,
      (select json_agg(json_build_object('dayId', a.session_day_id, 'memberId', a.member_id, 'presence', a.state))
        from attendance a join team_member m on m.id = a.member_id join here t on t.id = m.team_id) as marks,
      (select json_agg(json_build_object('dayId', x.session_day_id, 'memberId', x.member_id))
        from cancellation x join team_member m on m.id = x.member_id join here t on t.id = m.team_id) as cancellations,
      (select json_agg(json_build_object(
          'id', t.id, 'name', t.name, 'held', t.state = 'held', 'heldBecause', coalesce(t.state_reason, ''),
          'municipalityId', t.municipality_id, 'workplace', u.name, 'serviceType', u.service_type, 'improvement', t.improvement,
          'leadership', t.leadership, 'enrolledAt', t.enrolled_at,
          'invited', case
            when exists (select from collaborative_county where collaborative_id = c.id)
              or exists (select from collaborative_municipality where collaborative_id = c.id)
            then exists (select from collaborative_municipality i where i.collaborative_id = c.id and i.municipality_id = t.municipality_id)
              or exists (select from municipality_version v join collaborative_county i on i.county_number = v.county_number
                where i.collaborative_id = c.id and v.municipality_id = t.municipality_id
                  and coalesce(v.valid_from, '-infinity') <= c.deadline_day and c.deadline_day < coalesce(v.valid_to, 'infinity'))
            else true end,
          'packages', (select json_agg(json_build_object('code', p.package_code,
              'recommendedProfessions', coalesce(v.definition -> 'recommendedProfessions', '[]')) order by p.position)
            from team_package p join change_package_version v on v.package_code = p.package_code and v.version = p.package_version
            where p.team_id = t.id),
          'packagesDoneBefore', case when c.rules @> '[{"rule": "recommendedAreaFirst"}]' then (
            with recursive line (id) as (
              select t.municipality_id
              union
              select s.from_id from municipality_succession s join line on line.id = s.to_id
            )
            select json_agg(distinct p.package_code) from team other join team_package p on p.team_id = other.id
            where other.municipality_id in (select id from line) and other.state = 'enrolled' and other.collaborative_id <> c.id) end,
          'members', (select json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'roles', m.roles, 'position', m.position,
              'profession', m.profession, 'workplace', m.workplace, 'joined', m.joined_at, 'left', m.left_at))
            from team_member m where m.team_id = t.id),
          'measures', (select json_agg(json_build_object('interval', o."interval", 'from', o.expected_from, 'to', o.expected_to,
              'latest', o.latest)) from counted o where o.team_id = t.id),
          'series', (select json_build_object('code', o.code, 'name', o.name, 'denominatorLabel', o.denominator_label,
              'measure', json_build_object('unit', o.unit,
              'interval', o."interval", 'improvement', o.improvement, 'hasDenominator', o.has_denominator,
              'partOfWhole', o.part_of_whole),
              'target', o.target, 'from', o.expected_from, 'to', o.expected_to, 'dataSource', o.data_source,
              'choice', json_build_object('chart', o.chart, 'ruleSet', o.rule_set, 'recommended', o.recommended,
                'terms', (select json_build_object('charts', charts, 'ruleSets', rule_sets)
                  from measurement_terms where collaborative_id = c.id)),
              'phases', (select json_agg(from_period order by from_period) from measure_phase where team_measure_id = o.id),
              'rows', (select json_agg(json_build_array(v.period - date '1970-01-01', v.numerator, v.denominator, v.not_applicable) order by v.period)
                from measurement v where v.team_measure_id = o.id))
            from shown o where o.team_id = t.id)))
        from here t join unit u on u.id = t.unit_id) as teams
    from collaborative c where c.id = ${collaborativeId}`);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no collaborative ${collaborativeId}`);
  return overviewFrom(row);
}
