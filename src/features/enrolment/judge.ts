import { type EnrolmentDecision, enrolmentDecision } from "../../domain/enrolment-decision.ts";
import { type RuleOutcome, teamRuleOutcomes } from "../../domain/team-rule-outcomes.ts";
import type { TeamRuleName } from "../../domain/team-rules.ts";
import type { Database } from "../../database/connect.ts";
import { type CheckedEnrolment, checkedEnrolment } from "./checked-enrolment.ts";
import { type OfferedMunicipality, readFacts, readMunicipalities } from "./read-facts.ts";
import { type Offer, offerStatus, placesLeft } from "./read-offer.ts";
import type { TypedEnrolment } from "./typed-enrolment.ts";

/** A form held against the fields' checks, the collaborative's rules and the moment, all at once. */
export interface Judged {
  checked: CheckedEnrolment;
  outcomes: RuleOutcome[];
  decision: EnrolmentDecision;
  municipalities: OfferedMunicipality[];
}

export async function judge(
  database: Database,
  offer: Offer,
  typed: TypedEnrolment,
  now: Temporal.Instant,
): Promise<Judged> {
  const municipalities = await readMunicipalities(database, offer);
  const checked = checkedEnrolment(typed, offer, new Set(municipalities.map(({ id }) => id)));
  const facts = await readFacts(database, offer, municipalities, checked.team.municipalityId);
  const outcomes = teamRuleOutcomes(offer.rules, checked.team, facts);
  const status = offerStatus(offer, now);
  const decision = enrolmentDecision(outcomes, {
    open: status === "open" || status === "full",
    placesLeft: placesLeft(offer),
    confirmedWarnings: new Set(typed.confirmed as TeamRuleName[]),
    waivers: new Set(),
    asksOrganizer: typed.asksOrganizer && checked.askReason !== "",
  });
  return { checked, outcomes, decision, municipalities };
}
