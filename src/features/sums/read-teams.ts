import { sql, type SQL } from "drizzle-orm";
import type { Database } from "../../database/connect.ts";
import type { Division } from "../../domain/organisations/division.ts";
import type { AskedStep } from "../../domain/sums/asked-teams.ts";
import { dayOf } from "../../domain/shared-days.ts";
import { SPLIT, type SumQuestion } from "./read-area-sums.ts";

/** Who uses a measure in a year, by the rows of the picture: teams, and how many values are expected of them. */
export interface TeamCount {
  row: string;
  teams: number;
  municipalities: number;
  /** Values of periods of the year that are over by now. */
  expected: number;
  /** From which periods more teams were asked, or fewer; also teams that only began in a later year. */
  asked: readonly AskedStep[];
}

/**
 * Expected values are the periods of the year that are over, from the team's first to its last, as expectedPeriods() of
 * the domain says; a test holds the two against each other (C57). Counted by reckoning, not by listing, and
 * once for teams that are alike.
 */
export async function readTeamCounts(
  database: Database,
  question: SumQuestion,
  division: Division,
): Promise<TeamCount[]> {
  const day = division === "today" ? question.today : new Temporal.PlainDate(question.year, 1, 1);
  const { area } = question;
  const row =
    area.kind === "nation"
      ? sql`coalesce(p.county_number, ${SPLIT})`
      : sql`coalesce(p.identity_id, p.municipality_id)`;
  const here = area.kind === "nation" ? sql`true` : sql`p.county_number = ${area.number}`;
  const nextYear = sql`${`${question.year + 1}-01-01`}::date`;
  const { rows } = await database.execute<CountRow>(sql`
    with last_days as materialized (
      select s.collaborative_id, max(d.day) as day from learning_session s join session_day d on d.session_id = s.id group by 1
    ), used as materialized (
      select ${row} as row, t.municipality_id, tm.expected_from, t.withdrawn_on, least(tm.expected_to, l.day) as until
      from team_measure tm
      join team t on t.id = tm.team_id and t.state in ('enrolled', 'withdrawn')
      join collaborative c on c.id = t.collaborative_id and c.simulated = ${question.simulated}
      left join last_days l on l.collaborative_id = c.id
      left join municipality_place p on p.municipality_id = t.municipality_id
        and p.valid_from <= ${day.toString()}::date and ${day.toString()}::date < p.valid_to
      where tm.measure_code = ${question.measure.code} and tm.measure_version = ${question.measure.version}
        and tm.data_source is null and (tm.chosen or exists (select from measurement where team_measure_id = tm.id)) and ${here}
        and coalesce(least(tm.expected_to, l.day), 'infinity') >= ${`${question.year}-01-01`}::date
        and coalesce(t.withdrawn_on, 'infinity') > ${`${question.year}-01-01`}::date
    ), alike as materialized (
      select row, expected_from, withdrawn_on, until, count(*) as teams from used group by 1, 2, 3, 4
    ), m as materialized (
      select "interval" from measure where code = ${question.measure.code} and version = ${question.measure.version}
    ), asked as (
      select row, teams, period_first_day(m."interval", expected_from) as begins,
        least(period_first_day(m."interval", until) + 1, period_first_day(m."interval", withdrawn_on)) as ends
      from alike cross join m
    ), steps as (
      select row, json_agg(json_build_array(day, change)) as asked
      from (
        select row, day::text, sum(change)::integer as change
        from (
          select row, begins as day, teams as change from asked where coalesce(begins < ends, true)
          union all
          select row, ends, -teams from asked where begins < ends
        ) both_ways group by 1, 2
      ) by_day group by 1
    )
    select u.row, u.teams, u.municipalities, e.expected, s.asked
    from (
      select row, sum(n)::integer as teams, (count(*) filter (where n > 0))::integer as municipalities
      from (
        select row, municipality_id, count(*) filter (where expected_from < ${nextYear}) as n from used group by 1, 2
      ) by_municipality group by 1
    ) u
    join (
      select row, sum(teams * greatest(0, ${lastIndex(question)} - ${firstIndex(question)} + 1))::integer as expected
      from alike cross join m
      group by 1
    ) e on e.row is not distinct from u.row
    left join steps s on s.row is not distinct from u.row`);
  return rows.map(({ asked, ...row }) => ({
    ...row,
    asked: (asked ?? []).map(([day, change]) => ({ from: dayOf(day), change })),
  }));
}

type CountRow = Omit<TeamCount, "asked"> & { asked: [day: string, change: number][] | null } & Record<
    string,
    unknown
  >;

/** The first period that is expected in the year: the one with the team's first day in it, or the first that begins in it. */
function firstIndex({ year }: SumQuestion): SQL {
  const begins = sql`${`${year}-01-01`}::date`;
  return sql`greatest(period_number(m."interval", expected_from),
    period_number(m."interval", ${begins}) + (period_first_day(m."interval", ${begins}) < ${begins})::integer)`;
}

/** The last: begun by the team's last day, the last session and the end of the year; over before it withdrew, and by now. */
function lastIndex({ year, today }: SumQuestion): SQL {
  return sql`case m."interval" when 'event' then -1000000 else least(
    period_number(m."interval", least(until, ${`${year}-12-31`}::date)),
    period_number(m."interval", ${today.toString()}::date) - 1,
    period_number(m."interval", coalesce(withdrawn_on, '9999-12-31')) - 1) end`;
}
