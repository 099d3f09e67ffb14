import type { Interval } from "../../../domain/change-package.ts";
import { listedPeriods } from "../../../domain/measurement/listed-periods.ts";
import { nextPeriod, periodWith } from "../../../domain/measurement/period.ts";
import { periodProblem, YEARS_BACK } from "../../../domain/measurement/period-check.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import type { FullMeasure, MeasuringTeam, StoredValue } from "../read-teams.ts";
import { planOf } from "../series-plan.ts";

/** So many periods at a time: a year of months, and no more than a screen holds without scrolling. */
export const PERIODS = 12;

/** How the intervals are called in the address. Events have no periods, and so no sheet. */
export const sheetIntervals = {
  month: "maned",
  twoWeeks: "to-uker",
  week: "uke",
  quarter: "kvartal",
  day: "dag",
} as const satisfies Partial<Record<Interval, string>>;
export type SheetInterval = keyof typeof sheetIntervals;

/** What the address chooses; anything that is no choice is passed over. */
export interface SheetWishes {
  interval: string | null;
  /** The last period shown. */
  through: Temporal.PlainDate | undefined;
  turned: boolean;
}

/** Measures of one interval by periods. */
export interface Sheet {
  team: MeasuringTeam<FullMeasure>;
  interval: SheetInterval;
  measures: FullMeasure[];
  /** The oldest first, as lists are kept. Never one that has not begun. */
  periods: Temporal.PlainDate[];
  /** A row to a measure and a column to a period, instead of the other way. */
  turned: boolean;
  /** The last period of the sheet before and of the one after; absent where there is none. */
  older: Temporal.PlainDate | undefined;
  newer: Temporal.PlainDate | undefined;
  /** The team's intervals with how many measures each, and those that have no place in a sheet. */
  intervals: { interval: SheetInterval; count: number }[];
  events: FullMeasure[];
}

/** The sheet that is asked for; undefined when the team measures nothing that has periods. */
export function sheetOf(
  team: MeasuringTeam<FullMeasure>,
  wishes: SheetWishes,
  now: Temporal.Instant,
): Sheet | undefined {
  // what others have published is not ours to change
  const own = team.measures.filter(({ chosen, dataSource }) => chosen && dataSource === undefined);
  const intervals = (Object.keys(sheetIntervals) as SheetInterval[])
    .map((interval) => ({ interval, count: own.filter((one) => one.interval === interval).length }))
    .filter(({ count }) => count > 0);
  const asked = intervals.find(({ interval }) => sheetIntervals[interval] === wishes.interval);
  // not asked for any: the one with the most to fill in
  const most = Math.max(...intervals.map(({ count }) => count));
  const interval = (asked ?? intervals.find(({ count }) => count === most))?.interval;
  if (interval === undefined) return undefined;

  const measures = own.filter((one) => one.interval === interval);
  const running = periodWith(interval, norwegianDay(now));
  const earliest = nextPeriod(
    interval,
    periodWith(interval, norwegianDay(now).subtract({ years: YEARS_BACK })),
  );
  const last =
    earlier(wishes.through && periodWith(interval, wishes.through), running) ??
    lastUsed(team, measures, now) ??
    running;
  const periods = [last];
  while (periods.length < PERIODS) {
    const before = periodWith(interval, (periods[0] as Temporal.PlainDate).subtract({ days: 1 }));
    if (isBefore(before, earliest)) break;
    periods.unshift(before);
  }
  const first = periods[0] as Temporal.PlainDate;
  const beforeFirst = periodWith(interval, first.subtract({ days: 1 }));
  return {
    team,
    interval,
    measures,
    periods,
    turned: wishes.turned,
    older: isBefore(beforeFirst, earliest) ? undefined : beforeFirst,
    newer: isBefore(last, running) ? earlier(stepped(interval, last), running) : undefined,
    intervals,
    events: own.filter((one) => one.interval === "event"),
  };
}

/** Why nothing may be changed in a period; undefined when it may. */
export function lockedPeriod(
  { team, interval }: Sheet,
  period: Temporal.PlainDate,
  now: Temporal.Instant,
): boolean {
  return periodProblem(interval, period, now, team.terms, team.extensions) === "closed";
}

export function storedIn(measure: FullMeasure, period: Temporal.PlainDate): StoredValue | undefined {
  return measure.values.find((value) => value.period.equals(period));
}

/** The address of a sheet. */
export function sheetPath({ team }: Pick<Sheet, "team">): string {
  return `/team/${team.id}/malinger/ark`;
}

/** The last period that is asked for or has a value: of a team that is done, not the months since. */
function lastUsed(
  team: MeasuringTeam,
  measures: readonly FullMeasure[],
  now: Temporal.Instant,
): Temporal.PlainDate | undefined {
  return measures
    .flatMap((measure) => {
      const reported = measure.values.map(({ period }) => period);
      return listedPeriods(planOf(team, measure).expected, reported, now).slice(-1);
    })
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
}

function stepped(interval: Interval, from: Temporal.PlainDate): Temporal.PlainDate {
  let period = from;
  for (let step = 0; step < PERIODS; step++) period = nextPeriod(interval, period);
  return period;
}

function earlier<Day extends Temporal.PlainDate | undefined>(day: Day, other: Temporal.PlainDate): Day {
  return day !== undefined && isBefore(other, day) ? (other as Day) : day;
}

function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}
