import { sql } from "drizzle-orm";
import type { Database } from "../../../database/connect.ts";
import type { Interval } from "../../../domain/change-package.ts";
import type { ReportedValue } from "../../../domain/measurement/completeness.ts";
import { dayAt } from "../../../domain/shared-days.ts";

/** What a team is asked for and what it has reported, of all that it measures. */
export interface ReportingTeam {
  id: string;
  name: string;
  enrolledAt: Temporal.Instant;
  withdrawnOn: Temporal.PlainDate | undefined;
  measures: ReportingMeasure[];
  /** The months it has said that it is done with, in the order of time. */
  done: Temporal.PlainDate[];
}

export interface ReportingMeasure {
  interval: Interval;
  /** Not there when the team's measures are not made yet; they follow from the day it enrolled. */
  from: Temporal.PlainDate | undefined;
  to: Temporal.PlainDate | undefined;
  reported: ReportedValue[];
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  enrolledAt: string;
  withdrawnOn: string | null;
  measures:
    | {
        interval: Interval;
        from: string | null;
        to: string | null;
        /** Numbers of days, which are a tenth of what texts are: a network's are a hundred thousand. */
        reported: number[] | null;
        late: number[] | null;
      }[]
    | null;
  done: string[] | null;
}

/**
 * One query. A team that has opened none of its measures is asked for those of its package all the same; what a team has
 * chosen away, and published series, are asked of nobody.
 */
export async function readReporting(database: Database, collaborativeId: string): Promise<ReportingTeam[]> {
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
      (select json_agg(json_build_object('interval', a."interval", 'from', a.expected_from, 'to', a.expected_to,
          'reported', v.reported, 'late', v.late))
        from asked a cross join lateral (
          select json_agg(period - date '1970-01-01') as reported, json_agg(period - date '1970-01-01') filter (where late) as late
          from measurement where team_measure_id = a.id
        ) v where a.team_id = t.id) as measures,
      (select json_agg(month order by month) from month_completion where team_id = t.id) as done
    from here t order by t.name, t.id`);
  return rows.map(({ enrolledAt, withdrawnOn, measures, done, ...row }) => ({
    ...row,
    enrolledAt: Temporal.Instant.from(enrolledAt),
    withdrawnOn: dayOf(withdrawnOn),
    measures: (measures ?? []).map(({ interval, from, to, reported, late }) => ({
      interval,
      from: dayOf(from),
      to: dayOf(to),
      reported: reportedValues(reported ?? [], new Set(late)),
    })),
    done: (done ?? []).map((month) => Temporal.PlainDate.from(month)),
  }));
}

function reportedValues(reported: readonly number[], late: ReadonlySet<number>): ReportedValue[] {
  return reported.map((number) => ({ period: dayAt(number), late: late.has(number) }));
}

function dayOf(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}
