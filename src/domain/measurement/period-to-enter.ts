import { norwegianDay } from "../norwegian-time.ts";
import { compareDays } from "../shared-days.ts";
import { type DueValue, dueValues } from "./due-values.ts";
import type { ExpectedTime } from "./expected-periods.ts";
import { periodWith } from "./period.ts";

/** The period a form opens with. */
export interface PeriodToEnter {
  period: Temporal.PlainDate;
  /** The last day in time, when the period is over and its value is asked for. */
  due: { day: Temporal.PlainDate; overdue: boolean } | undefined;
}

/**
 * The oldest value that is asked for (C58); when none is, the period that runs, for those who count before it is over;
 * otherwise none. Events have no period, and a team that has withdrawn is not asked.
 */
export function periodToEnter(
  time: ExpectedTime,
  reported: readonly Temporal.PlainDate[],
  now: Temporal.Instant,
  /** What is asked for, where it is known already. */
  due: readonly DueValue[] = dueValues(time, reported, now),
): PeriodToEnter | undefined {
  if (time.interval === "event") return undefined;
  const oldest = due[0];
  if (oldest) return { period: oldest.period, due: { day: oldest.dueDay, overdue: oldest.overdue } };
  const running = periodWith(time.interval, norwegianDay(now));
  if (time.withdrawnOn !== undefined || isOver(time, running)) return undefined;
  return reported.some((period) => compareDays(period, running) === 0)
    ? undefined
    : { period: running, due: undefined };
}

function isOver({ to }: ExpectedTime, period: Temporal.PlainDate): boolean {
  return to !== undefined && Temporal.PlainDate.compare(period, to) > 0;
}
