import { z } from "zod";
import { type Position, type Profession, professions, type ServiceType } from "../../domain/profession.ts";
import type { Severity, TeamRuleName } from "../../domain/team-rules.ts";

/** A rule as the form has it: every field that some rule has, and the seats under names of their own. */
export interface TypedRule extends Record<string, unknown> {
  rule: TeamRuleName;
  severity: Severity;
  remove: boolean;
  min?: number | undefined;
  max?: number | undefined;
  counts: boolean;
  mayBe: boolean;
  atLeast?: number | undefined;
  professions: Profession[];
  positions: Position[];
  serviceTypes: ServiceType[];
  recommendedFirst: string[];
}

/** Seats that are filled in: seat0, or seat0or beside it, and so on. What is no profession is passed over. */
export function seatsOf(typed: Record<string, unknown>): Profession[][] {
  return Array.from({ length: 10 }, (_, seat) =>
    [typed[`seat${seat}`], typed[`seat${seat}or`]].filter((value): value is Profession =>
      (professions as readonly unknown[]).includes(value),
    ),
  ).filter((seat) => seat.length > 0);
}

/** Codes of change packages, as boxes send them: one, several or none. */
export function packageCodes() {
  return z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().regex(/^[A-Z0-9-]{1,20}$/, "choice")).max(50, "choice"),
  );
}
