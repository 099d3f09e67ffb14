import { sql } from "drizzle-orm";
import type { Interval } from "../../../domain/change-package.ts";
import { decideCompletion, valuesOfMonth } from "../../../domain/measurement/month-completion.ts";
import { nextPeriod, periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay, norwegianMoment } from "../../../domain/norwegian-time.ts";
import type { Database } from "../../connect.ts";
import { monthCompletion } from "../../schema.ts";

/** The day of the next month, and the time, that the team says it is done with a month. */
const SAID = { day: 5, time: "14:10" } as const;

/** A team that says so each month, but has not come to the newest one yet. */
export async function loadMonthCompletions(
  database: Database,
  teamId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { rows } = await database.execute<{
    code: string;
    interval: Interval;
    from: string;
    reported: string[];
  }>(sql`
    select m.code, m."interval", tm.expected_from::text as "from",
      array(select x.period::text from measurement x where x.team_measure_id = tm.id) as reported
    from team_measure tm join measure m on m.code = tm.measure_code and m.version = tm.measure_version
    where tm.team_id = ${teamId}`);
  const measures = rows.map(({ code, interval, from, reported }) => ({
    code,
    expected: { interval, from: Temporal.PlainDate.from(from) },
    reported: reported.map((period) => Temporal.PlainDate.from(period)),
  }));
  const { rows: leads } = await database.execute<{ id: string }>(sql`
    select person_id as id from team_member where team_id = ${teamId} and 'measurementLead' = any(roles) limit 1`);
  const by = leads[0]?.id;
  const newest = periodWith("month", norwegianDay(now)).subtract({ months: 1 });
  for (const monthsBack of [1, 2, 3, 4, 5]) {
    const month = newest.subtract({ months: monthsBack });
    const saidOn = nextPeriod("month", month).with({ day: SAID.day });
    const at = norwegianMoment(saidOn, Temporal.PlainTime.from(SAID.time));
    const values = valuesOfMonth(measures, month, at);
    const isWhole = values.every(({ reported }) => reported);
    const comment = isWhole ? "" : "Vi rakk ikke å telle alt i ferien.";
    const decided = decideCompletion({ month, comment }, values, undefined, undefined, at);
    if (decided.kind === "refused") continue;
    await database.insert(monthCompletion).values({
      teamId,
      month,
      firstCompletedAt: at,
      firstCompletedBy: by,
      completedAt: at,
      completedBy: by,
      comment,
      timely: decided.timely,
    });
  }
}
