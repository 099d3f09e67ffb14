import { norway, norwegianDay } from "../norwegian-time.ts";
import { dueValues } from "./due-values.ts";
import { entryWindow } from "./entry-window.ts";
import type { AskedMeasure } from "./month-completion.ts";
import { lastDayOf, periodWith } from "./period.ts";

/** So many days before the last day in time, somebody who has not reported is reminded. */
export const REMIND_BEFORE_DAYS = 2;

/** Letters go out between these hours in Norway, from and up to: never at night. */
export const reminderHours = { from: 8, before: 16 } as const;

/** Before the due day, and after it. There is no third (reminders only for what is due). */
export type ReminderStage = "soon" | "overdue";

/** Values of one team that are reminded of together: their periods end at the same time. */
export interface Reminder {
  stage: ReminderStage;
  /** Days and weeks alike are counted to the end of their week: seven letters a week would be read by nobody. */
  periodEnd: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  values: readonly { code: string; period: Temporal.PlainDate }[];
}

export interface RemindedTeam {
  measures: readonly AskedMeasure[];
  withdrawnOn: Temporal.PlainDate | undefined;
  /** The months that the team has said it is done with: nobody is asked for what is left out of them. */
  doneMonths: readonly Temporal.PlainDate[];
}

export function mayRemindNow(now: Temporal.Instant): boolean {
  const { hour } = now.toZonedDateTimeISO(norway);
  return hour >= reminderHours.from && hour < reminderHours.before;
}

/**
 * What a team may be reminded of at this moment, whether or not it has been already. Nothing of what happens by chance,
 * of what is closed, or of a team that has withdrawn. The days are spans and not points, so that a letter that could not
 * leave on its day leaves on the next; who sends them remembers what has left.
 */
export function remindersFor(team: RemindedTeam, now: Temporal.Instant): Reminder[] {
  if (team.withdrawnOn !== undefined) return [];
  const today = norwegianDay(now);
  const done = new Set(team.doneMonths.map(String));
  const reminders = new Map<string, Reminder & { values: { code: string; period: Temporal.PlainDate }[] }>();
  for (const { code, expected, reported } of team.measures) {
    for (const { period } of dueValues(expected, reported, now)) {
      const { interval, terms, extensions } = expected;
      if (done.has(periodWith("month", lastDayOf(interval, period)).toString())) continue;
      const together = interval === "day" ? "week" : interval;
      const first = periodWith(together, period);
      const { dueDay } = entryWindow(together, first, terms, extensions);
      const periodEnd = lastDayOf(together, first);
      // a week that goes on is reminded of when it is over
      if (Temporal.PlainDate.compare(periodEnd, today) >= 0) continue;
      const stage: ReminderStage = Temporal.PlainDate.compare(today, dueDay) > 0 ? "overdue" : "soon";
      const soonest = dueDay.subtract({ days: REMIND_BEFORE_DAYS });
      if (Temporal.PlainDate.compare(today, soonest) < 0) continue;
      const key = `${stage} ${periodEnd} ${dueDay}`;
      const known = reminders.get(key);
      if (known) known.values.push({ code, period });
      else reminders.set(key, { stage, periodEnd, dueDay, values: [{ code, period }] });
    }
  }
  return [...reminders.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.dueDay, b.dueDay));
}
