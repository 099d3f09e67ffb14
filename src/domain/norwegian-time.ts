/** Rules are wall-clock rules in Norway, whatever zone the process runs in. */
export const norway = "Europe/Oslo";

// The clock of a time zone is slow to read, and a page asks for the day of hundreds of moments. Norway has been whole hours
// from UTC since 1895, so all moments of an hour have the same day.
const dayOfHour = new Map<number, Temporal.PlainDate>();
const hourLength = 3_600_000;
const KEPT = 5000;

export function norwegianDay(moment: Temporal.Instant): Temporal.PlainDate {
  const hour = Math.floor(moment.epochMilliseconds / hourLength);
  let day = dayOfHour.get(hour);
  if (day === undefined) {
    day = moment.toZonedDateTimeISO(norway).toPlainDate();
    if (dayOfHour.size >= KEPT) dayOfHour.clear();
    dayOfHour.set(hour, day);
  }
  return day;
}

/** The moment a wall clock in Norway shows this time on this day. */
export function norwegianMoment(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: norway, plainTime: time }).toInstant();
}
