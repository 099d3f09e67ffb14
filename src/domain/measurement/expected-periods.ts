import type { Interval } from "../change-package.ts";
import { compareDays } from "../shared-days.ts";
import type { EntryTerms, Extension } from "./entry-window.ts";
import { lastDayOf, periodsBetween, periodWith } from "./period.ts";

/** For how long values of a measure are expected from a team. */
export interface ExpectedTime {
  interval: Interval;
  /** The first period that is expected has this day in it. */
  from: Temporal.PlainDate;
  /** The last period that is expected has this day in it; open while it goes on. */
  to?: Temporal.PlainDate | undefined;
  /** From this day on the team is no longer in the collaborative. */
  withdrawnOn?: Temporal.PlainDate | undefined;
  /** The collaborative's last session day; its period is the last that anybody asks for. */
  lastSessionDay?: Temporal.PlainDate | undefined;
  /** What the collaborative has agreed about when values are due; ours when it has agreed nothing. */
  terms?: EntryTerms | undefined;
  /** What this team alone has been granted. */
  extensions?: readonly Extension[] | undefined;
}

/** A team is asked for so many whole months before the first session: the three points a baseline needs (A100). */
export const BASELINE_MONTHS = 3;

/**
 * From when values are expected: the month the team was enrolled in, for nobody can be asked for what was before it
 * joined (C57); but of the time before the first session only the months a baseline needs, for a team that enrolled
 * early has no reason to count for a year before anything begins.
 */
export function expectedFrom(
  enrolledOn: Temporal.PlainDate,
  firstSessionDay: Temporal.PlainDate | undefined,
): Temporal.PlainDate {
  const enrolled = periodWith("month", enrolledOn);
  if (firstSessionDay === undefined) return enrolled;
  const baseline = periodWith("month", firstSessionDay).subtract({ months: BASELINE_MONTHS });
  return Temporal.PlainDate.compare(enrolled, baseline) > 0 ? enrolled : baseline;
}

/**
 * The periods a value is expected for, of those that have begun. What happens by chance is never expected. A team that
 * has withdrawn owes the periods that were over by then and no others (C57).
 */
export function expectedPeriods(time: ExpectedTime, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const { interval, from, to, withdrawnOn, lastSessionDay } = time;
  if (interval === "event") return [];
  const through = earliest([today, to, lastSessionDay]);
  const periods = periodsBetween(interval, from, through);
  if (withdrawnOn === undefined) return periods;
  return periods.filter((period) => compareDays(lastDayOf(interval, period), withdrawnOn) < 0);
}

function earliest(
  days: readonly [Temporal.PlainDate, ...(Temporal.PlainDate | undefined)[]],
): Temporal.PlainDate {
  return days.reduce<Temporal.PlainDate>(
    (least, day) => (day !== undefined && Temporal.PlainDate.compare(day, least) < 0 ? day : least),
    days[0],
  );
}
