import { isInTime } from "../../domain/cancellation.ts";
import type { Mark, MarkConflict, Presence, RegisterRow } from "../../domain/register-state.ts";
import type { TypedValues } from "../../platform/web/route.ts";
import { fieldName, markCode, typedRow } from "./register-form.ts";
import {
  factsOf,
  onRegister,
  type Roll,
  type RollDay,
  type RollMember,
  type RollSession,
  type RollTeam,
} from "./roll.ts";

/** A member on the page of the register. */
export interface RegisterLine extends RegisterRow {
  team: RollTeam;
  member: RollMember;
  /** What is chosen on the page: what was typed, else what stands. */
  presence: Presence | undefined;
  substituteName: string;
  /** What stood when the page was made. */
  was: string;
  cancelledAt: Temporal.Instant | undefined;
  cancelledInTime: boolean;
  /** Somebody else has marked this member differently in the meantime. */
  theirs?: { mark: Mark; by: string | null } | undefined;
  /** Code of what is wrong with the substitute's name. */
  nameError?: string | undefined;
}

export interface RegisterTeam {
  team: RollTeam;
  lines: RegisterLine[];
}

/** What was sent and could not be saved: shown again as it was typed. */
export interface SentBack {
  typed: TypedValues;
  errors?: Readonly<Record<string, string>>;
  conflicts?: readonly MarkConflict[];
}

/** The register of a day, team by team; teams without anybody on it are left out. */
export function registerLines(
  roll: Roll,
  session: RollSession,
  day: RollDay,
  sent?: SentBack,
): RegisterTeam[] {
  return roll.teams
    .map((team) => ({
      team,
      lines: onRegister(team, day).map((member) => lineOf(session, day, team, member, sent)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function lineOf(
  session: RollSession,
  day: RollDay,
  team: RollTeam,
  member: RollMember,
  sent: SentBack | undefined,
): RegisterLine {
  const entry = member.entries.get(day.id);
  const mark = entry?.mark;
  const facts = factsOf(session, day, team, member);
  const typed = sent && typedRow(sent.typed, member.id);
  const conflict = sent?.conflicts?.find((one) => one.memberId === member.id);
  const stored = mark?.presence === "substitute" ? mark.name : "";
  return {
    memberId: member.id,
    team,
    member,
    mark,
    presence: typed && typed.was !== typedCode(typed) ? typed.presence : mark?.presence,
    substituteName: typed && typed.was !== typedCode(typed) ? typed.substituteName : stored,
    was: typed && sent?.conflicts === undefined ? typed.was : markCode(mark),
    cancelled: entry?.cancelledAt !== undefined,
    cancelledAt: entry?.cancelledAt,
    cancelledInTime: entry?.cancelledAt !== undefined && isInTime(facts, entry.cancelledAt),
    theirs: conflict && mark ? { mark, by: mark.by } : undefined,
    nameError: sent?.errors?.[fieldName("substitute", member.id)],
  };
}

function typedCode({
  presence,
  substituteName,
}: {
  presence: Presence | undefined;
  substituteName: string;
}): string {
  return presence === "substitute" ? `substitute ${substituteName.trim()}` : (presence ?? "");
}
