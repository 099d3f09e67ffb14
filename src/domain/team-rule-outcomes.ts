import type { Position, Profession, ServiceType } from "./profession.ts";
import { fillSeats } from "./profession-seats.ts";
import { type ComposedTeam, isSameWorkplace, teamSize } from "./team-composition.ts";
import type { Severity, TeamRule, TeamRuleName } from "./team-rules.ts";

/** What a rule must know beside the team itself. */
export interface RuleFacts {
  /** Municipalities that the invitation goes to. */
  invitedMunicipalityIds: ReadonlySet<string>;
  /** The packages that can be chosen, with the professions each recommends. */
  packages: readonly { code: string; recommendedProfessions: readonly Profession[] }[];
  /** Packages that the municipality has worked with in an earlier collaborative (A138). */
  packagesDoneBefore: ReadonlySet<string>;
}

/** What the form's part is called that an outcome is mended in. */
type OutcomeField =
  "municipality" | "workplace" | "serviceType" | "packages" | "improvement" | "leadership" | "members";

/** One rule held against one team: a code and its facts. The page makes the words. */
export type RuleOutcome = {
  severity: Severity;
  met: boolean;
  field: OutcomeField;
  /** Positions in the list of members of those it is about. */
  members: readonly number[];
} & (
  | { rule: "teamSize"; has: number; min: number; max: number; countsPatientRepresentative: boolean }
  | { rule: "teamLeader"; has: number }
  | { rule: "measurementLead"; has: number; mayBeTeamLeader: boolean; isTeamLeader: boolean }
  | {
      rule: "professionsPresent";
      seats: readonly (readonly Profession[])[];
      missing: readonly (readonly Profession[])[];
    }
  | { rule: "interdisciplinary"; has: number; atLeast: number }
  | { rule: "targetProfessions"; professions: readonly Profession[] }
  | {
      rule: "positionsOnce";
      positions: readonly Position[];
      missing: readonly Position[];
      doubled: readonly Position[];
      without: number;
    }
  | { rule: "sameWorkplace"; workplace: string }
  | { rule: "invitedMunicipality" }
  | { rule: "serviceType"; serviceTypes: readonly ServiceType[] }
  | { rule: "focusAreaChosen" }
  | { rule: "recommendedAreaFirst"; recommendedFirst: readonly string[] }
  | { rule: "improvementDescribed" }
  | { rule: "packageProfessions"; missing: readonly Profession[] }
  | { rule: "leadershipTrained" }
);

/** Holds each rule of a collaborative against a team, in the order the rules are written. */
export function teamRuleOutcomes(
  rules: readonly TeamRule[],
  team: ComposedTeam,
  facts: RuleFacts,
): RuleOutcome[] {
  return rules.map((rule) => outcome(rule, team, facts));
}

/**
 * A collaborative that names neither a team leader nor positions still needs one person who answers for the team, or
 * nobody could change it and report for it (A027, A030).
 */
export function rulesInForce(rules: readonly TeamRule[]): readonly TeamRule[] {
  const has = (name: TeamRuleName) => rules.some(({ rule }) => rule === name);
  return has("teamLeader") || has("positionsOnce")
    ? rules
    : [...rules, { rule: "teamLeader", severity: "block" }];
}

function outcome(rule: TeamRule, team: ComposedTeam, facts: RuleFacts): RuleOutcome {
  const { severity } = rule;
  const { members } = team;
  const where = (test: (member: (typeof members)[number], index: number) => boolean) =>
    members.flatMap((member, index) => (test(member, index) ? [index] : []));
  const nobody: readonly number[] = [];

  switch (rule.rule) {
    case "teamSize": {
      const has = teamSize(members, rule.countsPatientRepresentative);
      const met = has >= rule.min && has <= rule.max;
      const { min, max, countsPatientRepresentative } = rule;
      return {
        rule: rule.rule,
        severity,
        met,
        field: "members",
        members: nobody,
        has,
        min,
        max,
        countsPatientRepresentative,
      };
    }
    case "teamLeader": {
      const leaders = where(({ roles }) => roles.includes("teamLeader"));
      return {
        rule: rule.rule,
        severity,
        met: leaders.length === 1,
        field: "members",
        members: leaders,
        has: leaders.length,
      };
    }
    case "measurementLead": {
      const leads = where(({ roles }) => roles.includes("measurementLead"));
      const isTeamLeader = leads.some((index) => members[index]?.roles.includes("teamLeader"));
      const met = leads.length === 1 && (rule.mayBeTeamLeader || !isTeamLeader);
      const { mayBeTeamLeader } = rule;
      return {
        rule: rule.rule,
        severity,
        met,
        field: "members",
        members: leads,
        has: leads.length,
        mayBeTeamLeader,
        isTeamLeader,
      };
    }
    case "professionsPresent": {
      const professions = members.map(({ profession }) => profession);
      const sits = fillSeats(rule.seats, professions);
      const missing = rule.seats.filter((_, seat) => sits[seat] === undefined);
      return {
        rule: rule.rule,
        severity,
        met: missing.length === 0,
        field: "members",
        members: nobody,
        seats: rule.seats,
        missing,
      };
    }
    case "interdisciplinary": {
      const has = new Set(members.flatMap(({ profession }) => (profession === undefined ? [] : [profession])))
        .size;
      return {
        rule: rule.rule,
        severity,
        met: has >= rule.atLeast,
        field: "members",
        members: nobody,
        has,
        atLeast: rule.atLeast,
      };
    }
    case "targetProfessions": {
      // a patient representative is not there for a profession
      const outside = where(
        ({ profession, roles }) =>
          profession !== undefined &&
          !roles.includes("patientRepresentative") &&
          !rule.professions.includes(profession),
      );
      return {
        rule: rule.rule,
        severity,
        met: outside.length === 0,
        field: "members",
        members: outside,
        professions: rule.professions,
      };
    }
    case "positionsOnce": {
      const count = (position: Position) => members.filter((member) => member.position === position).length;
      const missing = rule.positions.filter((position) => count(position) === 0);
      const doubled = rule.positions.filter((position) => count(position) > 1);
      const without = where(
        ({ position, roles }) =>
          (position === undefined || !rule.positions.includes(position)) &&
          !roles.includes("patientRepresentative"),
      );
      const concerned = where(
        ({ position }, index) =>
          without.includes(index) || (position !== undefined && doubled.includes(position)),
      );
      const met = missing.length === 0 && concerned.length === 0;
      return {
        rule: rule.rule,
        severity,
        met,
        field: "members",
        members: concerned,
        positions: rule.positions,
        missing,
        doubled,
        without: without.length,
      };
    }
    case "sameWorkplace": {
      const elsewhere = where(
        ({ workplace = "" }) => workplace !== "" && !isSameWorkplace(workplace, team.workplace),
      );
      return {
        rule: rule.rule,
        severity,
        met: elsewhere.length === 0,
        field: "members",
        members: elsewhere,
        workplace: team.workplace,
      };
    }
    case "invitedMunicipality": {
      const met = team.municipalityId !== undefined && facts.invitedMunicipalityIds.has(team.municipalityId);
      return { rule: rule.rule, severity, met, field: "municipality", members: nobody };
    }
    case "serviceType": {
      const met = team.serviceType !== undefined && rule.serviceTypes.includes(team.serviceType);
      return {
        rule: rule.rule,
        severity,
        met,
        field: "serviceType",
        members: nobody,
        serviceTypes: rule.serviceTypes,
      };
    }
    case "focusAreaChosen":
      return {
        rule: rule.rule,
        severity,
        met: team.packageCodes.length > 0,
        field: "packages",
        members: nobody,
      };
    case "recommendedAreaFirst": {
      const { recommendedFirst } = rule;
      // nothing chosen breaks another rule; one of the first three chosen now is as good as done before
      const started = (code: string) =>
        team.packageCodes.includes(code) || facts.packagesDoneBefore.has(code);
      const met = team.packageCodes.length === 0 || recommendedFirst.some(started);
      return { rule: rule.rule, severity, met, field: "packages", members: nobody, recommendedFirst };
    }
    case "improvementDescribed":
      return {
        rule: rule.rule,
        severity,
        met: team.improvement.trim() !== "",
        field: "improvement",
        members: nobody,
      };
    case "packageProfessions": {
      const wanted = facts.packages
        .filter(({ code }) => team.packageCodes.includes(code))
        .flatMap((one) => one.recommendedProfessions);
      const missing = [...new Set(wanted)].filter(
        (profession) => !members.some((member) => member.profession === profession),
      );
      return {
        rule: rule.rule,
        severity,
        met: missing.length === 0,
        field: "members",
        members: nobody,
        missing,
      };
    }
    case "leadershipTrained": {
      const met = team.leadership !== undefined && team.leadership !== "none";
      return { rule: rule.rule, severity, met, field: "leadership", members: nobody };
    }
  }
}
