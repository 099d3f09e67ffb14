import { professions, positions, serviceTypes } from "./profession.ts";
import type { TeamRule, TeamRuleName } from "./team-rules.ts";

const offered: Record<TeamRuleName, true> = {
  invitedMunicipality: true,
  teamSize: true,
  teamLeader: true,
  measurementLead: true,
  positionsOnce: true,
  sameWorkplace: true,
  professionsPresent: true,
  packageProfessions: true,
  interdisciplinary: true,
  targetProfessions: true,
  leadershipTrained: true,
  serviceType: true,
  focusAreaChosen: true,
  recommendedAreaFirst: true,
  improvementDescribed: true,
};

/** Every rule that a collaborative may have, in the order it is offered. */
export const ruleNames = Object.keys(offered) as [TeamRuleName, ...TeamRuleName[]];

/**
 * Whether one more of a rule has a meaning: four professions may be demanded and a fifth recommended (A067), or one
 * size demanded and another recommended. The others say the same thing twice.
 */
export function mayAdd(name: TeamRuleName, rules: readonly TeamRule[]): boolean {
  return name === "professionsPresent" || name === "teamSize" || !rules.some(({ rule }) => rule === name);
}

/** A rule as it is first added; the numbers are those that most invitations have. */
export function defaultRule(rule: TeamRuleName, recommendedFirst: readonly string[]): TeamRule {
  switch (rule) {
    case "teamSize":
      return { rule, severity: "block", min: 5, max: 8, countsPatientRepresentative: false };
    case "measurementLead":
      return { rule, severity: "block", mayBeTeamLeader: true };
    case "professionsPresent":
      return { rule, severity: "warn", seats: [["physician"]] };
    case "interdisciplinary":
      return { rule, severity: "warn", atLeast: 2 };
    case "targetProfessions":
      return { rule, severity: "warn", professions: professions.filter((one) => one !== "other") };
    case "positionsOnce":
      return { rule, severity: "block", positions: [...positions] };
    case "serviceType":
      return { rule, severity: "warn", serviceTypes: serviceTypes.filter((one) => one !== "other") };
    case "recommendedAreaFirst":
      return { rule, severity: "warn", recommendedFirst: [...recommendedFirst] };
    case "packageProfessions":
      return { rule, severity: "warn" };
    case "teamLeader":
    case "leadershipTrained":
    case "sameWorkplace":
    case "invitedMunicipality":
    case "focusAreaChosen":
    case "improvementDescribed":
      return { rule, severity: "block" };
  }
}
