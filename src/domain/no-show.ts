import type { FeeTerms, SessionMode } from "./collaborative.ts";
import { norwegianMoment } from "./norwegian-time.ts";
import type { TeamRole } from "./profession.ts";
import type { Presence } from "./register-state.ts";

/**
 * «Ikke møtt faktureres kr 800,- pr. deltaker (avmelding senest kl. 09 på seminardager)», Agder 2020 (A164). Each team
 * keeps the terms it accepted: a fee that is raised later does not reach it (C29).
 */
export type NoShowTerms = NonNullable<FeeTerms["noShow"]>;

/** The last moment that is in time: the stated time on a Norwegian wall clock, on the session day itself. */
export function cancellationDeadline(
  day: Temporal.PlainDate,
  terms: Pick<NoShowTerms, "cancelBy">,
): Temporal.Instant {
  return norwegianMoment(day, terms.cancelBy);
}

/**
 * 09:00:00 is in time, 09:00:01 is late. A clock shows 09:00:00 for a whole second, so 09:00:00.999 is in time too;
 * enrolment deadlines are read the same way (enrolment-deadline.ts).
 */
export function cancelledInTime(
  cancelledAt: Temporal.Instant,
  day: Temporal.PlainDate,
  terms: Pick<NoShowTerms, "cancelBy">,
): boolean {
  return cancelledAt.epochMilliseconds < cancellationDeadline(day, terms).epochMilliseconds + 1000;
}

/** Whether staying away from such a day can cost anything: the words are «på seminardager», not meetings on a screen. */
export function feeApplies(terms: NoShowTerms | undefined, mode: SessionMode): terms is NoShowTerms {
  return terms !== undefined && (mode === "physical" || !terms.onlyPhysical);
}

/**
 * The fee is «pr. deltaker», and those are the professionals who are enrolled in the team's seats («Deltakerne meldes på
 * i team som består av …»). A patient representative comes in addition, as a guest of the team, and is never charged.
 */
export function mayBeCharged(roles: readonly TeamRole[]): boolean {
  return roles.some((role) => role !== "patientRepresentative");
}

/** One member on one day, with the terms of the member's own team. */
export interface MemberDay {
  memberId: string;
  sessionDayId: string;
  day: Temporal.PlainDate;
  mode: SessionMode;
  roles: readonly TeamRole[];
  terms: NoShowTerms | undefined;
  registerClosed: boolean;
  /** Undefined: not registered. */
  presence: Presence | undefined;
  cancelledAt: Temporal.Instant | undefined;
}

/** Why there is a fee, or why not. */
export type NoShowVerdict =
  | "fee"
  | "notRegistered"
  | "present"
  | "substitute"
  | "noFee"
  | "patientRepresentative"
  | "cancelledInTime"
  | "registerOpen";

/** Follows from the state as it stands, so a correction after closing changes the list by itself (C26, C27). */
export function noShowVerdict(one: MemberDay): NoShowVerdict {
  if (one.presence === undefined) return "notRegistered";
  if (one.presence !== "absent") return one.presence;
  if (!feeApplies(one.terms, one.mode)) return "noFee";
  if (!mayBeCharged(one.roles)) return "patientRepresentative";
  if (one.cancelledAt && cancelledInTime(one.cancelledAt, one.day, one.terms)) return "cancelledInTime";
  return one.registerClosed ? "fee" : "registerOpen";
}

export interface NoShowLine {
  memberId: string;
  sessionDayId: string;
  feeOre: number;
}

/** The list for the invoice basis: one line for each member and day. */
export function noShowLines<One extends MemberDay>(memberDays: readonly One[]): (One & NoShowLine)[] {
  return memberDays.flatMap((one) =>
    noShowVerdict(one) === "fee" && one.terms ? [{ ...one, feeOre: one.terms.feeOre }] : [],
  );
}

export type NoShowDecision = "approved" | "waived";

/** A decision is about the mark it was made on; when the mark is changed afterwards, the line must be decided anew. */
export function decisionStands(decidedAt: Temporal.Instant, markedAt: Temporal.Instant): boolean {
  return Temporal.Instant.compare(decidedAt, markedAt) >= 0;
}
