import type { Language } from "../../domain/language.ts";
import { shownText } from "../../domain/language.ts";
import { type RuleOutcome, teamRuleOutcomes } from "../../domain/team-rule-outcomes.ts";
import type { Database } from "../../database/connect.ts";
import { type OfferedMunicipality, readFacts, readMunicipalities } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import { composed, type Team } from "./read-team.ts";
import { deviation } from "./deviation-words.ts";
import type { RuleNames } from "./rule-words.ts";

export interface Deviation {
  /** Whether it stops the team until the organiser lets it past. */
  blocks: boolean;
  text: string;
}

/** The rules a team does not follow as it stands today, let past or not; those that only inform are left out (C05). */
export async function brokenRules(
  database: Database,
  offer: Offer,
  team: Team,
  municipalities?: readonly OfferedMunicipality[],
): Promise<RuleOutcome[]> {
  const all = municipalities ?? (await readMunicipalities(database, offer));
  const facts = await readFacts(database, offer, all, team.municipalityId);
  return teamRuleOutcomes(offer.rules, composed(team), facts).filter(
    ({ met, severity }) => !met && severity !== "inform",
  );
}

/** The same in short words, what blocks first. */
export async function deviationsOf(
  database: Database,
  offer: Offer,
  team: Team,
  language: Language,
  municipalities?: readonly OfferedMunicipality[],
): Promise<Deviation[]> {
  const names = namesOf(offer, team, language);
  const broken = await brokenRules(database, offer, team, municipalities);
  const waived = new Set(team.waivers.map(({ rule }) => rule));
  return broken
    .map((outcome) => ({
      blocks: outcome.severity === "block" && !waived.has(outcome.rule),
      text: deviation(outcome, names, language),
    }))
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
}

export function namesOf(offer: Offer, team: Team, language: Language): RuleNames {
  return {
    member: (index) => team.members[index]?.name ?? "",
    area: (code) => {
      const title = offer.areas.find((one) => one.code === code)?.title;
      return title === undefined ? code : shownText(title, language).text;
    },
  };
}
