import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { Interval } from "../../../domain/change-package.ts";
import type { SessionTimes } from "../session-times.ts";
import {
  askedOf,
  type MeasureCount,
  type MeasureDue,
  teamReporting,
  type TeamReporting,
} from "./team-reporting.ts";

/** What a team is asked for, of all that it measures. */
export interface AskedTeam {
  id: string;
  name: string;
  enrolledAt: Temporal.Instant;
  withdrawnOn: Temporal.PlainDate | undefined;
  measures: AskedMeasure[];
  /** The months it has said that it is done with, in the order of time. */
  done: Temporal.PlainDate[];
}

export interface AskedMeasure {
  /** Not there when the team's measures are not made yet; they follow from the day it enrolled. */
  id: string | undefined;
  interval: Interval;
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  enrolledAt: string;
  withdrawnOn: string | null;
  measures: { id: string | null; interval: Interval; from: string | null; to: string | null }[] | null;
  done: string[] | null;
}

/**
 * A team that has opened none of its measures is asked for those of its package all the same; what a team has chosen away,
 * and published series, are asked of nobody.
 */
export async function readAsked(database: Database, collaborativeId: string): Promise<AskedTeam[]> {
  const { rows } = await database.execute<Row>(sql`
    with here as materialized (
      select * from team where collaborative_id = ${collaborativeId} and state in ('enrolled', 'withdrawn')
    ),
    asked as (
      select tm.team_id, tm.id, m."interval", tm.expected_from, tm.expected_to
      from here t join team_measure tm on tm.team_id = t.id and tm.chosen and tm.data_source is null
      join measure m on m.code = tm.measure_code and m.version = tm.measure_version
      union all
      select t.id, null, m."interval", null, null
      from here t join team_package tp on tp.team_id = t.id
      join measure m on m.package_code = tp.package_code and m.package_version = tp.package_version
      where t.state = 'enrolled' and not exists (
        select from team_measure tm join measure own on own.code = tm.measure_code and own.version = tm.measure_version
        where tm.team_id = t.id and own.package_code = tp.package_code)
    )
    select t.id, t.name, to_json(t.enrolled_at) #>> '{}' as "enrolledAt", t.withdrawn_on::text as "withdrawnOn",
      (select json_agg(json_build_object('id', a.id, 'interval', a."interval", 'from', a.expected_from, 'to', a.expected_to))
        from asked a where a.team_id = t.id) as measures,
      (select json_agg(month order by month) from month_completion where team_id = t.id) as done
    from here t order by t.name, t.id`);
  return rows.map(({ enrolledAt, withdrawnOn, measures, done, ...row }) => ({
    ...row,
    enrolledAt: Temporal.Instant.from(enrolledAt),
    withdrawnOn: dayOf(withdrawnOn),
    measures: (measures ?? []).map(({ id, interval, from, to }) => ({
      id: id ?? undefined,
      interval,
      from: dayOf(from),
      to: dayOf(to),
    })),
    done: (done ?? []).map((month) => Temporal.PlainDate.from(month)),
  }));
}

/** How complete and how timely the teams are. What has come is counted where it lies: no value is read for it. */
export async function reportingOf(
  database: Database,
  teams: readonly AskedTeam[],
  times: Pick<SessionTimes, "firstDay" | "lastDay" | "terms">,
  now: Temporal.Instant,
): Promise<TeamReporting[]> {
  const asked = teams.map((team) => askedOf(team, times, now));
  const counted = await countReported(
    database,
    asked.flatMap(({ measures }) => measures),
  );
  return asked.map((one) => teamReporting(one, counted));
}

async function countReported(
  database: Database,
  measures: readonly MeasureDue[],
): Promise<ReadonlyMap<string, MeasureCount>> {
  const due = measures.flatMap(({ id, first, last }) => (id && first && last ? [{ id, first, last }] : []));
  if (due.length === 0) return new Map();
  const { rows } = await database.execute<MeasureCount & { id: string }>(sql`
    select w.id, count(*)::int as reported, count(*) filter (where not v.late)::int as timely
    from unnest(${sql.param(due.map(({ id }) => id))}::uuid[], ${sql.param(due.map(({ first }) => first))}::date[],
      ${sql.param(due.map(({ last }) => last))}::date[]) as w (id, first, last)
    join measurement v on v.team_measure_id = w.id and v.period between w.first and w.last
    group by w.id`);
  return new Map(rows.map(({ id, reported, timely }) => [id, { reported, timely }]));
}

function dayOf(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
