import type { Language } from "../../domain/language.ts";
import { rulesInForce, teamRuleOutcomes } from "../../domain/team-rule-outcomes.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { OverviewTeam } from "./collaborative-overview.ts";
import { deviationWords } from "./deviation-words.ts";

/**
 * Where a team differs from what the collaborative recommends or asks, as it is put together now. What is only for
 * information is no deviation.
 */
export function teamDeviations(rules: readonly TeamRule[], team: OverviewTeam, language: Language): string[] {
  const members = team.members.filter(({ left }) => left === undefined);
  const outcomes = teamRuleOutcomes(
    rulesInForce(rules),
    {
      municipalityId: team.municipalityId,
      workplace: team.workplace,
      serviceType: team.serviceType,
      packageCodes: team.packages.map(({ code }) => code),
      improvement: team.improvement,
      leadership: team.leadership,
      // one person is one mailbox, so the person stands for it
      members: members.map(({ personId, roles, position, profession, workplace }) => ({
        email: personId,
        roles,
        workplace,
        ...(position === null ? {} : { position }),
        ...(profession === null ? {} : { profession }),
      })),
    },
    {
      invitedMunicipalityIds: new Set(team.invited ? [team.municipalityId] : []),
      packages: team.packages,
      packagesDoneBefore: new Set(team.packagesDoneBefore),
    },
  );
  return outcomes
    .filter(({ met, severity }) => !met && severity !== "inform")
    .map((outcome) => deviationWords(outcome, team.serviceType, language));
}
