import {
  dayOutcome,
  daysAttended,
  type DaysAttended,
  isExpected,
  seatsFilled,
} from "../../domain/attendance-days.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { isOver } from "../../domain/register-state.ts";
import type {
  CollaborativeOverview,
  OverviewDay,
  OverviewMember,
  OverviewTeam,
} from "./collaborative-overview.ts";

/** A team on one day of a samling. */
export interface AttendedDay {
  day: OverviewDay;
  counts: DaysAttended;
}

/** Days of the samlinger that have been held: over, or marked already. */
export function heldDays({ days, teams }: CollaborativeOverview, now: Temporal.Instant): OverviewDay[] {
  const isMarked = ({ id }: OverviewDay) =>
    teams.some(({ members }) => members.some(({ marks }) => marks.has(id)));
  return days.filter((day) => day.kind === "learningSession" && (isOver(day, now) || isMarked(day)));
}

/** Days are counted each for itself, never a samling as one (C25). */
export function attendance({ members }: OverviewTeam, held: readonly OverviewDay[]): AttendedDay[] {
  return held.map((day) => ({
    day,
    counts: daysAttended(
      members
        .filter((member) => member.marks.has(day.id) || isExpected(day.day, membershipOf(member)))
        .map(({ marks, cancelled }) => dayOutcome(marks.get(day.id), cancelled.has(day.id))),
    ),
  }));
}

/** The last samling that has been, with its seats on all its days as far as they are registered. */
export function lastSession(
  days: readonly AttendedDay[],
): { day: OverviewDay; filled: number; empty: number } | undefined {
  const last = days.at(-1)?.day;
  if (last === undefined) return undefined;
  let [filled, empty] = [0, 0];
  for (const { day, counts } of days) {
    if (day.sessionId !== last.sessionId) continue;
    filled += seatsFilled(counts);
    empty += counts.absent + counts.cancelled;
  }
  return { day: last, filled, empty };
}

function membershipOf({ joined, left }: OverviewMember) {
  return { joined: norwegianDay(joined), left: left && norwegianDay(left) };
}
