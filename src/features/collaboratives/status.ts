import { collaborativeStatus, type CollaborativeStatus } from "../../domain/collaborative-status.ts";
import { daysLeft } from "../../domain/days-left.ts";
import type { EnrolmentDeadline, PublicationState } from "../../domain/collaborative.ts";
import { type DatedSession, firstAndLastDay } from "../../domain/session-dates.ts";

/** Where a collaborative stands now, as its page tells it. */
export interface Standing {
  status: CollaborativeStatus;
  /** Calendar days to the deadline; undefined when it has passed or enrolment has not opened. */
  daysLeft: number | undefined;
  /** Undefined when there is no limit. */
  free: number | undefined;
}

/** A draft stands where it will when it is published, so that the organiser sees the page as it will look. */
export function standingOf(
  one: {
    state: PublicationState;
    opens?: Temporal.PlainDate;
    deadline: EnrolmentDeadline;
    sessions: readonly DatedSession[];
    places?: number;
    taken: number;
  },
  now: Temporal.Instant,
): Standing {
  const span = firstAndLastDay(one.sessions);
  const status = collaborativeStatus(
    {
      state: one.state === "draft" ? "published" : one.state,
      ...(one.opens ? { opens: one.opens } : {}),
      deadline: one.deadline,
      ...(span ? { firstDay: span.first, lastDay: span.last } : {}),
    },
    now,
  ) as CollaborativeStatus;
  return {
    status,
    daysLeft: status === "open" ? daysLeft(one.deadline, now) : undefined,
    free: one.places === undefined ? undefined : Math.max(0, one.places - one.taken),
  };
}
