import { type DayOutcome, dayOutcome, isExpected, type Membership } from "../../domain/attendance-days.ts";
import type { CancellationFacts } from "../../domain/cancellation.ts";
import type { SessionKind, SessionMode } from "../../domain/collaborative.ts";
import type { Language, WrittenTexts } from "../../domain/language.ts";
import type { NoShowTerms } from "../../domain/no-show.ts";
import type { Position, Profession, TeamRole } from "../../domain/profession.ts";
import type { Mark } from "../../domain/register-state.ts";

/** Sessions of a collaborative with the teams that belong to it, and what is known of each member on each day. */
export interface Roll {
  collaborative: { id: string; slug: string; title: WrittenTexts; simulated: boolean };
  sessions: RollSession[];
  /** By name. */
  teams: RollTeam[];
}

export interface RollSession {
  id: string;
  kind: SessionKind;
  mode: SessionMode;
  title: WrittenTexts;
  programme: WrittenTexts;
  place: string;
  address: string;
  days: RollDay[];
}

export interface RollDay {
  id: string;
  day: Temporal.PlainDate;
  starts: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  /** 0 until something is saved. */
  version: number;
  closed: { at: Temporal.Instant; by: string | null } | undefined;
}

export interface RollTeam {
  id: string;
  name: string;
  municipality: string;
  language: Language;
  terms: NoShowTerms | undefined;
  members: RollMember[];
}

export interface RollMember {
  id: string;
  personId: string;
  name: string;
  roles: TeamRole[];
  position: Position | null;
  profession: Profession | null;
  membership: Membership;
  /** By session day. */
  entries: Map<string, DayEntry>;
}

export interface DayEntry {
  mark?: Mark & { at: Temporal.Instant; by: string | null };
  cancelledAt?: Temporal.Instant;
}

/** Who is on the register of a day: those who are expected, and whoever has been marked all the same. */
export function onRegister(team: RollTeam, { id, day }: RollDay): RollMember[] {
  return team.members.filter((member) => isExpected(day, member.membership) || member.entries.get(id)?.mark);
}

export function outcomeOf(member: RollMember, day: RollDay): DayOutcome {
  const entry = member.entries.get(day.id);
  return dayOutcome(entry?.mark?.presence, entry?.cancelledAt !== undefined);
}

/** What the rules of cancelling and of the fee are decided from. */
export function factsOf(
  session: RollSession,
  day: RollDay,
  team: RollTeam,
  member: RollMember,
): CancellationFacts {
  const entry = member.entries.get(day.id);
  return {
    day: day.day,
    starts: day.starts,
    ends: day.ends,
    mode: session.mode,
    roles: member.roles,
    terms: team.terms,
    presence: entry?.mark?.presence,
    registerClosed: day.closed !== undefined,
    cancelledAt: entry?.cancelledAt,
  };
}

/** A day with its session, when the roll has it. */
export function dayIn(
  roll: Roll,
  dayId: string | undefined,
): { session: RollSession; day: RollDay } | undefined {
  for (const session of roll.sessions) {
    const day = session.days.find((one) => one.id === dayId);
    if (day) return { session, day };
  }
  return undefined;
}
