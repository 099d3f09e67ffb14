/** Rules are wall-clock rules in Norway, whatever zone the process runs in. */
export const norway = "Europe/Oslo";

export function norwegianDay(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(norway).toPlainDate();
}

/** The moment a wall clock in Norway shows this time on this day. */
export function norwegianMoment(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: norway, plainTime: time }).toInstant();
}
