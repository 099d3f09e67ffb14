import type { EnrolmentDeadline } from "./collaborative.ts";
import { isOpenForEnrolment } from "./enrolment-deadline.ts";
import { norwegianDay } from "./norwegian-time.ts";

/** Calendar days in Norway from today to the day of the deadline: 0 on the day itself. Undefined when it has passed. */
export function daysLeft(deadline: EnrolmentDeadline, now: Temporal.Instant): number | undefined {
  if (!isOpenForEnrolment(deadline, now)) return undefined;
  return norwegianDay(now).until(deadline.day, { largestUnit: "days" }).days;
}
