import type { Position, Profession } from "./profession.ts";
import type { Presence } from "./register-state.ts";

/** From when to when somebody belongs to a team, and the team to the collaborative. Days in Norway. */
export interface Membership {
  joined: Temporal.PlainDate;
  /** The first day without them. */
  left?: Temporal.PlainDate | undefined;
  teamWithdrawn?: Temporal.PlainDate | undefined;
}

/** Whether a member is expected on a day: who joins later or has left before is not on that day's register. */
export function isExpected(day: Temporal.PlainDate, { joined, left, teamWithdrawn }: Membership): boolean {
  const before = (end: Temporal.PlainDate | undefined) =>
    end === undefined || Temporal.PlainDate.compare(day, end) < 0;
  return Temporal.PlainDate.compare(joined, day) <= 0 && before(left) && before(teamWithdrawn);
}

/** What is known of somebody on a day that has been held: the mark, else that they had said they would not come. */
export type DayOutcome = Presence | "cancelled" | "notRegistered";

export function dayOutcome(presence: Presence | undefined, cancelled: boolean): DayOutcome {
  return presence ?? (cancelled ? "cancelled" : "notRegistered");
}

export interface DaysAttended extends Record<DayOutcome, number> {
  /** Days that have been held and the person was expected on. */
  of: number;
}

/** Attendance is counted in days, never in sessions: there on the first of two days is 1 of 2 (C25, A071). */
export function daysAttended(heldDays: readonly DayOutcome[]): DaysAttended {
  const counts = {
    present: 0,
    substitute: 0,
    absent: 0,
    cancelled: 0,
    notRegistered: 0,
    of: heldDays.length,
  };
  for (const outcome of heldDays) counts[outcome]++;
  return counts;
}

/** Seats of the team that were filled. A substitute fills the seat, but is not the person's own attendance. */
export function seatsFilled({ present, substitute }: DaysAttended): number {
  return present + substitute;
}

/** «Hele teamet deltar på alle samlingene» (A026): whether a seat stood empty on a day, as far as it is registered. */
export function isWholeTeam({ absent, cancelled }: DaysAttended): boolean {
  return absent + cancelled === 0;
}

const leading: readonly (Profession | null)[] = ["topManager", "unitManager", "departmentManager"];

/** «Det forventes at ledere deltar» (A161), «kommunalsjef på siste samling» (A076): whose absence is told by itself. */
export function isLeader(member: { position: Position | null; profession: Profession | null }): boolean {
  return member.position === "leader" || leading.includes(member.profession);
}
