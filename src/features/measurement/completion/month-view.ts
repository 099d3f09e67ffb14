import {
  completenessOf,
  type Completeness,
  lastDayDue,
  monthsAsked,
} from "../../../domain/measurement/completeness.ts";
import { type EntryWindow, entryWindow, timeliness } from "../../../domain/measurement/entry-window.ts";
import {
  changedAfter,
  type MonthValue,
  valuesOfMonth,
} from "../../../domain/measurement/month-completion.ts";
import { lastDayOf, periodWith } from "../../../domain/measurement/period.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import type { FullMeasure, MeasuringTeam, TeamMeasure } from "../read-teams.ts";
import { planOf } from "../series-plan.ts";
import type { KnownCompletion } from "./completions.ts";

/** A month of a team: what was asked, what has come, and what the team has said of it. */
export interface MonthView {
  month: Temporal.PlainDate;
  values: readonly MonthValue[];
  missing: readonly { measure: TeamMeasure; periods: readonly Temporal.PlainDate[] }[];
  counted: Completeness;
  window: EntryWindow;
  isOverdue: boolean;
  completion: KnownCompletion | undefined;
  /** A value was entered after the team had said that it was done. */
  changedAt: Temporal.Instant | undefined;
}

/** The measures a team is asked for: those it uses, with counts of its own. */
export function askedMeasures(team: MeasuringTeam<FullMeasure>): FullMeasure[] {
  return team.measures.filter(({ chosen, dataSource }) => chosen && dataSource === undefined);
}

export function askedOf(team: MeasuringTeam, measure: TeamMeasure) {
  return {
    code: measure.code,
    expected: planOf(team, measure).expected,
    reported: measure.values.map(({ period }) => period),
  };
}

/** The months that are over and in which something was asked for, the newest first. */
export function monthsOf(team: MeasuringTeam<FullMeasure>, now: Temporal.Instant): Temporal.PlainDate[] {
  const through = periodWith("month", norwegianDay(now)).subtract({ days: 1 });
  return monthsAsked(
    askedMeasures(team).map((measure) => planOf(team, measure).expected),
    { through },
  );
}

export function monthView(
  team: MeasuringTeam<FullMeasure>,
  completions: readonly KnownCompletion[],
  month: Temporal.PlainDate,
  now: Temporal.Instant,
): MonthView {
  const measures = askedMeasures(team);
  const values = valuesOfMonth(
    measures.map((measure) => askedOf(team, measure)),
    month,
    now,
  );
  const window = entryWindow("month", month, team.terms, team.extensions);
  const completion = completions.find((one) => one.month.equals(month));
  const entered = measures.flatMap(({ interval, values: stored }) =>
    stored
      .filter(({ period }) => periodWith("month", lastDayOf(interval, period)).equals(month))
      .map(({ enteredAt }) => enteredAt),
  );
  return {
    month,
    values,
    missing: measures.flatMap((measure) => {
      const periods = values
        .filter(({ code, reported }) => code === measure.code && !reported)
        .map(({ period }) => period);
      return periods.length === 0 ? [] : [{ measure, periods }];
    }),
    counted: countedIn(team, { from: month, through: lastDayOf("month", month) }),
    window,
    isOverdue: timeliness(window, now) !== "timely",
    completion,
    changedAt: completion && changedAfter(completion, entered),
  };
}

/** All that has been due so far. */
export function countedSoFar(team: MeasuringTeam<FullMeasure>, now: Temporal.Instant): Completeness {
  return countedIn(team, { through: lastDayDue(now, team.terms) });
}

function countedIn(
  team: MeasuringTeam<FullMeasure>,
  days: { from?: Temporal.PlainDate; through: Temporal.PlainDate },
): Completeness {
  const measures = askedMeasures(team).map((measure) => ({
    expected: planOf(team, measure).expected,
    reported: measure.values,
  }));
  return completenessOf(measures, days);
}
