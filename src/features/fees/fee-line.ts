import type { SessionMode } from "../../domain/collaborative.ts";
import type { WrittenTexts } from "../../domain/language.ts";
import {
  decisionStands,
  type MemberDay,
  type NoShowDecision,
  noShowLines,
  type NoShowLine,
} from "../../domain/no-show.ts";

/** A mark that is or was a line of the list, with everything the organiser decides on. */
export interface FeeRow extends MemberDay {
  name: string;
  team: { id: string; name: string };
  /** The name it had on the session day, and who it is today, for the invoice. */
  municipality: { id: string; name: string; number: string; organisationNumber: string | null };
  session: { id: string; title: WrittenTexts; mode: SessionMode };
  markedAt: Temporal.Instant;
  decision: { what: NoShowDecision; reason: string | null; at: Temporal.Instant; by: string } | undefined;
}

export interface FeeLine extends FeeRow, NoShowLine {
  /** The decision when it still is about the mark as it stands. */
  standing: FeeRow["decision"];
}

/** The list as it follows from the state. */
export function feeLines(rows: readonly FeeRow[]): FeeLine[] {
  return noShowLines(rows).map((line) => ({
    ...line,
    standing: line.decision && decisionStands(line.decision.at, line.markedAt) ? line.decision : undefined,
  }));
}

/** Approved lines that a correction has taken off the list since: to be credited if they have been invoiced (C27). */
export function correctedSince(rows: readonly FeeRow[]): FeeRow[] {
  const onList = new Set(noShowLines(rows).map(keyOf));
  return rows.filter(
    (row) => row.registerClosed && row.decision?.what === "approved" && !onList.has(keyOf(row)),
  );
}

export function keyOf({ sessionDayId, memberId }: { sessionDayId: string; memberId: string }): string {
  return `${sessionDayId}/${memberId}`;
}

export interface FeeSum {
  count: number;
  ore: number;
}

export interface FeeSums {
  approved: FeeSum;
  waived: FeeSum;
  undecided: FeeSum;
}

export function sumsOf(lines: readonly FeeLine[]): FeeSums {
  const sums: FeeSums = {
    approved: { count: 0, ore: 0 },
    waived: { count: 0, ore: 0 },
    undecided: { count: 0, ore: 0 },
  };
  for (const line of lines) {
    const sum = sums[line.standing?.what ?? "undecided"];
    sum.count += 1;
    sum.ore += line.feeOre;
  }
  return sums;
}
