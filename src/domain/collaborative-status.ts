import type { EnrolmentDeadline, PublicationState } from "./collaborative.ts";
import { isOpenForEnrolment } from "./enrolment-deadline.ts";
import { norwegianDay } from "./norwegian-time.ts";

/** What the public is told (A006). Drafts are not told at all. */
export type CollaborativeStatus = "planned" | "open" | "ongoing" | "ended" | "archived";

/**
 * Follows from the dates, so nobody has to remember to change it: planned until enrolment opens, open through the
 * deadline, planned again until the first session day, ongoing through the last one, then ended. Undefined for a draft.
 */
export function collaborativeStatus(
  collaborative: {
    state: PublicationState;
    opens?: Temporal.PlainDate;
    deadline: EnrolmentDeadline;
    firstDay?: Temporal.PlainDate;
    lastDay?: Temporal.PlainDate;
  },
  now: Temporal.Instant,
): CollaborativeStatus | undefined {
  const { state, opens, deadline, firstDay, lastDay } = collaborative;
  if (state === "draft") return undefined;
  if (state === "archived") return "archived";
  const today = norwegianDay(now);
  if (opens !== undefined && Temporal.PlainDate.compare(today, opens) < 0) return "planned";
  if (isOpenForEnrolment(deadline, now)) return "open";
  if (firstDay === undefined || lastDay === undefined || Temporal.PlainDate.compare(today, firstDay) < 0)
    return "planned";
  return Temporal.PlainDate.compare(today, lastDay) <= 0 ? "ongoing" : "ended";
}
