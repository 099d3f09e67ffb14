import type { RuleOutcome } from "./team-rule-outcomes.ts";
import type { TeamRuleName } from "./team-rules.ts";

/**
 * Rules that nobody is let past: what they ask for is only to be written or chosen, and a team without a leader could
 * not be reached.
 */
const notWaivable: ReadonlySet<TeamRuleName> = new Set([
  "focusAreaChosen",
  "improvementDescribed",
  "teamLeader",
]);

export function isWaivable(rule: TeamRuleName): boolean {
  return !notWaivable.has(rule);
}

export interface Circumstances {
  /** Whether enrolment is open at the moment of sending. */
  open: boolean;
  /** Undefined when the collaborative has no limit. */
  placesLeft: number | undefined;
  /** Warnings the sender has seen and sends in spite of. */
  confirmedWarnings: ReadonlySet<TeamRuleName>;
  /** Rules the organiser has let this team past (A024). */
  waivers: ReadonlySet<TeamRuleName>;
  /** The sender asks the organiser to be let through, with a reason. */
  asksOrganizer: boolean;
}

export type EnrolmentDecision =
  | { decision: "closed" }
  | { decision: "full" }
  /** Rules that stop it; `mayAskOrganizer` when the organiser could let it past all of them. */
  | { decision: "refuse"; blocks: RuleOutcome[]; mayAskOrganizer: boolean }
  /** Recommendations that are not followed: "dere kan sende uten", once it is confirmed (C05). */
  | { decision: "confirm"; warnings: RuleOutcome[] }
  /** Kept for the organiser, who lets it through or refuses it. */
  | { decision: "hold"; blocks: RuleOutcome[]; deviations: RuleOutcome[] }
  /** `deviations` are shown to the organiser. */
  | { decision: "accept"; deviations: RuleOutcome[] };

/**
 * What becomes of an enrolment. A closed or full collaborative is told before its rules: nothing can be mended there.
 * A rule that the organiser has waived stands as met.
 */
export function enrolmentDecision(
  outcomes: readonly RuleOutcome[],
  circumstances: Circumstances,
): EnrolmentDecision {
  const { open, placesLeft, confirmedWarnings, waivers, asksOrganizer } = circumstances;
  if (!open) return { decision: "closed" };
  if (placesLeft !== undefined && placesLeft <= 0) return { decision: "full" };

  const broken = outcomes.filter(({ met, rule }) => !met && !waivers.has(rule));
  const blocks = broken.filter(({ severity }) => severity === "block");
  const deviations = broken.filter(({ severity }) => severity === "warn");
  const mayAskOrganizer = blocks.length > 0 && blocks.every(({ rule }) => isWaivable(rule));
  if (blocks.length > 0 && !(asksOrganizer && mayAskOrganizer))
    return { decision: "refuse", blocks, mayAskOrganizer };

  const warnings = deviations.filter(({ rule }) => !confirmedWarnings.has(rule));
  if (warnings.length > 0) return { decision: "confirm", warnings };
  return blocks.length > 0 ? { decision: "hold", blocks, deviations } : { decision: "accept", deviations };
}
