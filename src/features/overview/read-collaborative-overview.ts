import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { CollaborativeOverview } from "./collaborative-overview.ts";
import { overviewFrom, type OverviewRow } from "./overview-row.ts";
import { readMeasured } from "./read-measured.ts";

/**
 * A network with its teams and what they measure, in two questions however many teams there are. The values themselves are
 * read apart, some thousand at a time (read-series.ts): a network of ten years has a hundred thousand.
 * @param asked "trs-p3", or "trs-p3.1" for one of several versions
 */
export async function readCollaborativeOverview(
  database: Database,
  collaborativeId: string,
  asked: string | undefined,
): Promise<CollaborativeOverview> {
  const [network, measured] = await Promise.all([
    readNetwork(database, collaborativeId),
    readMeasured(database, collaborativeId),
  ]);
  return overviewFrom(network, measured, asked);
}

/** What is set and who takes part. */
async function readNetwork(database: Database, collaborativeId: string): Promise<OverviewRow> {
  const { rows } = await database.execute<OverviewRow>(sql`
    with here as materialized (
      select * from team where collaborative_id = ${collaborativeId} and state in ('held', 'enrolled')
    )
    select c.slug, c.kind, c.state, c.texts, c.simulated, c.rules,
      (select json_build_object('dueDays', due_days, 'openDays', open_days, 'afterwards', afterwards)
        from measurement_terms where collaborative_id = c.id) as terms,
      (select json_build_object('charts', charts, 'ruleSets', rule_sets)
        from measurement_terms where collaborative_id = c.id) as "chartTerms",
      (select count(*)::int from meeting_registration r where r.collaborative_id = c.id and r.cancelled_at is null) as registered,
      (select json_agg(json_build_object('id', d.id, 'sessionId', s.id, 'kind', s.kind, 'title', s.title, 'day', d.day,
          'starts', d.starts, 'ends', d.ends) order by d.day, d.starts)
        from learning_session s join session_day d on d.session_id = s.id where s.collaborative_id = c.id) as days,
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
          'extensions', (select json_agg(json_build_object('from', x.from_period, 'through', x.open_through))
            from entry_extension x where x.team_id = t.id),
          'members', (select json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'roles', m.roles, 'position', m.position,
              'profession', m.profession, 'workplace', m.workplace, 'joined', m.joined_at, 'left', m.left_at))
            from team_member m where m.team_id = t.id)))
        from here t join unit u on u.id = t.unit_id) as teams
    from collaborative c where c.id = ${collaborativeId}`);
  const [row] = rows;
  if (row === undefined) throw new Error(`There is no collaborative ${collaborativeId}`);
  return row;
}
