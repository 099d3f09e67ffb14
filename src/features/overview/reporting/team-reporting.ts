import {
  completenessOf,
  type Completeness,
  lastDayDue,
  monthsAsked,
} from "../../../domain/measurement/completeness.ts";
import { expectedFrom, type ExpectedTime } from "../../../domain/measurement/expected-periods.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import type { SessionTimes } from "../team-line.ts";
import type { ReportingTeam } from "./read-reporting.ts";

/** How complete and how timely a team is over all its measures, and which months it has said that it is done with. */
export interface TeamReporting {
  id: string;
  name: string;
  withdrawnOn: Temporal.PlainDate | undefined;
  counted: Completeness;
  months: { asked: number; done: number; newest: Temporal.PlainDate | undefined };
}

export function teamReporting(
  team: ReportingTeam,
  { firstDay, lastDay, terms }: Pick<SessionTimes, "firstDay" | "lastDay" | "terms">,
  now: Temporal.Instant,
): TeamReporting {
  const { id, name, withdrawnOn, done } = team;
  const measures = team.measures.map(({ interval, from, to, reported }) => {
    const expected: ExpectedTime = {
      interval,
      from: from ?? expectedFrom(norwegianDay(team.enrolledAt), firstDay),
      to,
      withdrawnOn,
      lastSessionDay: lastDay,
      terms,
    };
    return { expected, reported };
  });
  const lastOver = periodWith("month", norwegianDay(now)).subtract({ days: 1 });
  const asked = monthsAsked(
    measures.map(({ expected }) => expected),
    { through: lastOver },
  );
  const doneOfAsked = asked.filter((month) => done.some((one) => one.equals(month)));
  return {
    id,
    name,
    withdrawnOn,
    counted: completenessOf(measures, { through: lastDayDue(now, terms) }),
    months: { asked: asked.length, done: doneOfAsked.length, newest: doneOfAsked[0] },
  };
}
