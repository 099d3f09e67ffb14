import { sql } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import { BASELINE_MONTHS } from "../../domain/measurement/expected-periods.ts";

/**
 * A team gets the measures of its package when somebody first needs them: from the state of the team, in one statement
 * that may run again at any time. A team that has any measure of a package already keeps the ones it has. The first
 * period is `expectedFrom` of the domain, said in SQL; a test holds the two against each other.
 *
 * Nobody decides it when it happens: it follows from the enrolment, whose line in the log says who. Its own line is
 * therefore the program's, one for each team, with what every later change begins from.
 */
export async function ensureTeamMeasures(database: Database, teamIds: readonly string[]): Promise<void> {
  await database.execute(sql`
    with made as (
      insert into team_measure (team_id, measure_code, measure_version, position, target, expected_from)
      select t.id, m.code, m.version, tp.position * 100 + m.position, m.target,
        date_trunc('month', greatest(
          t.enrolled_at at time zone 'Europe/Oslo',
          first_session.day - make_interval(months => ${BASELINE_MONTHS})))::date
      from team t
      join team_package tp on tp.team_id = t.id
      join measure m on m.package_code = tp.package_code and m.package_version = tp.package_version
      left join lateral (
        select min(d.day) as day from learning_session s join session_day d on d.session_id = s.id
        where s.collaborative_id = t.collaborative_id and s.kind = 'learningSession'
      ) first_session on true
      where t.id = any(${sql.param(teamIds)}::uuid[]) and t.state = 'enrolled'
        and not exists (
          select from team_measure tm
          join measure own on own.code = tm.measure_code and own.version = tm.measure_version
          where tm.team_id = t.id and own.package_code = tp.package_code)
      on conflict (team_id, measure_code) do nothing
      returning team_id, measure_code as code, measure_version as version, target, expected_from as "from"
    )
    insert into audit_entry (at, actor, action, subject_kind, subject_id, collaborative_id, team_id, new_value)
    select now() + make_interval(secs => coalesce((select offset_seconds from example_clock), 0)), 'program',
      'team.measuresTaken', 'team', t.id, t.collaborative_id, t.id, jsonb_build_object('measures', jsonb_agg(
        jsonb_build_object('code', code, 'version', made.version, 'target', target, 'expectedFrom', "from") order by code))
    from made join team t on t.id = made.team_id
    group by t.id`);
}
