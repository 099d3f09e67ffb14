import type { SessionMode } from "./collaborative.ts";
import {
  cancellationDeadline,
  cancelledInTime,
  feeApplies,
  mayBeCharged,
  type NoShowTerms,
} from "./no-show.ts";
import { norwegianMoment } from "./norwegian-time.ts";
import type { TeamRole } from "./profession.ts";
import { isOver, type Presence } from "./register-state.ts";

/** What a cancellation is decided from: the day, the member's own terms, and what has happened so far. */
export interface CancellationFacts {
  day: Temporal.PlainDate;
  starts: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  mode: SessionMode;
  roles: readonly TeamRole[];
  terms: NoShowTerms | undefined;
  presence: Presence | undefined;
  registerClosed: boolean;
  cancelledAt: Temporal.Instant | undefined;
}

/** What staying away costs this member on this day, and until when it is free. Undefined when it never costs anything. */
export function costOfStayingAway(
  facts: Pick<CancellationFacts, "day" | "mode" | "roles" | "terms">,
): { feeOre: number; freeUntil: Temporal.Instant } | undefined {
  const { day, mode, roles, terms } = facts;
  if (!feeApplies(terms, mode) || !mayBeCharged(roles)) return undefined;
  return { feeOre: terms.feeOre, freeUntil: cancellationDeadline(day, terms) };
}

export type CancellationRefusal = "attended" | "registerClosed" | "over";

/**
 * Whether a day can be cancelled now. Late is allowed (the organiser wants to know, and a substitute may come), but not
 * for somebody who is marked as there (C31), nor when the day or its register is done with.
 */
export function cancellationRefusal(
  facts: CancellationFacts,
  now: Temporal.Instant,
): CancellationRefusal | undefined {
  if (facts.presence === "present" || facts.presence === "substitute") return "attended";
  if (facts.registerClosed) return "registerClosed";
  if (isOver(facts, now)) return "over";
  return undefined;
}

/** A cancellation can be taken back as long as it is free, or until the day begins where it always is. */
export function takeBackUntil(
  facts: Pick<CancellationFacts, "day" | "starts" | "mode" | "roles" | "terms">,
): Temporal.Instant {
  return costOfStayingAway(facts)?.freeUntil ?? norwegianMoment(facts.day, facts.starts);
}

export function mayTakeBack(facts: CancellationFacts, now: Temporal.Instant): boolean {
  return (
    facts.cancelledAt !== undefined && cancellationRefusal(facts, now) === undefined && isInTime(facts, now)
  );
}

/** Whether a cancellation at this moment costs nothing. */
export function isInTime(
  facts: Pick<CancellationFacts, "day" | "starts" | "mode" | "roles" | "terms">,
  at: Temporal.Instant,
): boolean {
  const cost = costOfStayingAway(facts);
  if (cost && facts.terms) return cancelledInTime(at, facts.day, facts.terms);
  return Temporal.Instant.compare(at, norwegianMoment(facts.day, facts.starts)) < 0;
}
