/** Rules are wall-clock rules in Norway, whatever zone the process runs in. */
export const norway = "Europe/Oslo";

// a request asks for the day of one and the same moment again and again, and the clock of a time zone is slow to read
let latest: { now: Temporal.Instant; day: Temporal.PlainDate } | undefined;

export function norwegianDay(now: Temporal.Instant): Temporal.PlainDate {
  if (latest?.now !== now) latest = { now, day: now.toZonedDateTimeISO(norway).toPlainDate() };
  return latest.day;
}

/** The moment a wall clock in Norway shows this time on this day. */
export function norwegianMoment(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: norway, plainTime: time }).toInstant();
}
