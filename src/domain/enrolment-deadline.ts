import type { EnrolmentDeadline } from "./collaborative.ts";
import { norwegianMoment } from "./norwegian-time.ts";

/**
 * The last moment an enrolment is taken: the stated time, or 23:59:59 on the day, Europe/Oslo (A080, A166, C01).
 * The whole last second counts.
 */
export function lastMoment(deadline: EnrolmentDeadline): Temporal.Instant {
  return norwegianMoment(deadline.day, deadline.time ?? Temporal.PlainTime.from("23:59:59"));
}

export function isOpenForEnrolment(deadline: EnrolmentDeadline, now: Temporal.Instant): boolean {
  return now.epochMilliseconds < lastMoment(deadline).epochMilliseconds + 1000;
}
