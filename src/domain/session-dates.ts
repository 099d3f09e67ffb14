import type { SessionDay } from "./collaborative.ts";
import { isHoliday } from "./norwegian-holidays.ts";

/** Sessions with their days; all that the rules about dates ask. */
export interface DatedSession {
  days: readonly SessionDay[];
}

/** The first and the last day on which people meet. Undefined when no day is set. */
export function firstAndLastDay(
  sessions: readonly DatedSession[],
): { first: Temporal.PlainDate; last: Temporal.PlainDate } | undefined {
  const days = sessions
    .flatMap((session) => session.days.map(({ day }) => day))
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** In the order people meet: by the first day, then by the hour. A session without a day comes last. */
export function inOrderOfDays<Session extends DatedSession>(sessions: readonly Session[]): Session[] {
  return sessions.toSorted((a, b) => {
    const [first] = a.days;
    const [second] = b.days;
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return byTime(first, second);
  });
}

/** Days in order, each once. */
export function byTime(a: SessionDay, b: SessionDay): number {
  return Temporal.PlainDate.compare(a.day, b.day) || Temporal.PlainTime.compare(a.starts, b.starts);
}

/** What stops the days of one session: a day twice, or an end that is not after the beginning. By the day's place. */
export function sessionDayFaults(
  days: readonly SessionDay[],
): { at: number; fault: "twice" | "endsBeforeStart" }[] {
  return days.flatMap((one, at): { at: number; fault: "twice" | "endsBeforeStart" }[] => {
    if (Temporal.PlainTime.compare(one.starts, one.ends) >= 0) return [{ at, fault: "endsBeforeStart" }];
    const twice = days.slice(0, at).some((other) => other.day.equals(one.day));
    return twice ? [{ at, fault: "twice" }] : [];
  });
}

/** Days on which people seldom meet (A043): told, never stopped. */
export function unusualDay(day: Temporal.PlainDate): "weekend" | "holiday" | undefined {
  if (isHoliday(day)) return "holiday";
  return day.dayOfWeek > 5 ? "weekend" : undefined;
}

/** Two sessions that overlap in time, by their places; alternative times of one meeting may. */
export function overlappingSessions(sessions: readonly DatedSession[]): [number, number][] {
  return sessions.flatMap((one, at) =>
    sessions.flatMap((other, otherAt): [number, number][] =>
      otherAt > at && meet(one, other) ? [[at, otherAt]] : [],
    ),
  );
}

function meet(one: DatedSession, other: DatedSession): boolean {
  return one.days.some((a) =>
    other.days.some(
      (b) =>
        a.day.equals(b.day) &&
        Temporal.PlainTime.compare(a.starts, b.ends) < 0 &&
        Temporal.PlainTime.compare(b.starts, a.ends) < 0,
    ),
  );
}
