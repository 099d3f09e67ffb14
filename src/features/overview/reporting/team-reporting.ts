import {
  type Completeness,
  duePeriods,
  lastDayDue,
  monthsAsked,
  sumOf,
} from "../../../domain/measurement/completeness.ts";
import { expectedFrom, type ExpectedTime } from "../../../domain/measurement/expected-periods.ts";
import { periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import type { SessionTimes } from "../session-times.ts";
import type { AskedMeasure, AskedTeam } from "./read-reporting.ts";

/** How complete and how timely a team is over all its measures, and which months it has said that it is done with. */
export interface TeamReporting {
  id: string;
  name: string;
  withdrawnOn: Temporal.PlainDate | undefined;
  counted: Completeness;
  months: { asked: number; done: number; newest: Temporal.PlainDate | undefined };
}

/** What has been asked of a team and been due, before it is known what has come. */
export interface TeamAsked extends Omit<TeamReporting, "counted"> {
  measures: readonly MeasureDue[];
}

/** The periods of a measure that have been due, one after the other. */
export interface MeasureDue {
  id: string | undefined;
  expected: number;
  first: Temporal.PlainDate | undefined;
  last: Temporal.PlainDate | undefined;
}

/** What has come of them. */
export type MeasureCount = Omit<Completeness, "expected">;

export function askedOf(
  team: AskedTeam,
  { firstDay, lastDay, terms }: Pick<SessionTimes, "firstDay" | "lastDay" | "terms">,
  now: Temporal.Instant,
): TeamAsked {
  const { id, name, withdrawnOn, done } = team;
  const through = lastDayDue(now, terms);
  // most measures of a team are asked for in the same periods
  const alike = [...Map.groupBy(team.measures, ({ interval, from, to }) => [interval, from, to].join())].map(
    ([, measures]) => {
      const { interval, from, to } = measures[0] as AskedMeasure;
      const expected: ExpectedTime = {
        interval,
        from: from ?? expectedFrom(norwegianDay(team.enrolledAt), firstDay),
        to,
        withdrawnOn,
        lastSessionDay: lastDay,
        terms,
      };
      return { measures, expected };
    },
  );
  const lastOver = periodWith("month", norwegianDay(now)).subtract({ days: 1 });
  const asked = monthsAsked(
    alike.map(({ expected }) => expected),
    { through: lastOver },
  );
  const doneOfAsked = asked.filter((month) => done.some((one) => one.equals(month)));
  return {
    id,
    name,
    withdrawnOn,
    months: { asked: asked.length, done: doneOfAsked.length, newest: doneOfAsked[0] },
    measures: alike.flatMap(({ measures, expected }) => {
      const due = duePeriods(expected, { through });
      const periods = { expected: due.length, first: due[0], last: due.at(-1) };
      return measures.map((measure) => ({ id: measure.id, ...periods }));
    }),
  };
}

export function teamReporting(
  { measures, ...team }: TeamAsked,
  counted: ReadonlyMap<string, MeasureCount>,
): TeamReporting {
  return {
    ...team,
    counted: sumOf(
      measures.map(({ id, expected }) => ({
        ...(counted.get(id ?? "") ?? { reported: 0, timely: 0 }),
        expected,
      })),
    ),
  };
}
