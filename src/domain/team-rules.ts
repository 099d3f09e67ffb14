import type { Position, Profession, ServiceType } from "./profession.ts";

/**
 * How hard a rule is. The same rule is binding in one invitation and advice in another, so it is data of the
 * collaborative: `block` stops the enrolment (the organiser may let one through with a reason), `warn` asks the
 * municipality to confirm and is shown to the organiser as a deviation, `inform` is only shown.
 */
export const severities = ["block", "warn", "inform"] as const;
export type Severity = (typeof severities)[number];

/** One rule about who may enrol and how a team is put together. */
export type TeamRule = { severity: Severity } & (
  | { rule: "teamSize"; min: number; max: number; countsPatientRepresentative: boolean }
  | { rule: "teamLeader" }
  | { rule: "measurementLead"; mayBeTeamLeader: boolean }
  /** Each of these professions must be in the team (several alternatives for one seat are written together). */
  | { rule: "professionsPresent"; seats: Profession[][] }
  /** At least so many different professions (A008). */
  | { rule: "interdisciplinary"; atLeast: number }
  /** Members outside these professions are unusual (A134). */
  | { rule: "targetProfessions"; professions: Profession[] }
  /** Exactly one person in each position and nobody else (A157). */
  | { rule: "positionsOnce"; positions: Position[] }
  | { rule: "sameWorkplace" }
  | { rule: "invitedMunicipality" }
  | { rule: "serviceType"; serviceTypes: ServiceType[] }
  /** The collaborative's focus areas; `recommendedFirst` are package codes (A138). */
  | { rule: "focusAreaChosen" }
  | { rule: "recommendedAreaFirst"; recommendedFirst: string[] }
  | { rule: "improvementDescribed" }
  /** The professions that the chosen packages recommend are in the team (A025). */
  | { rule: "packageProfessions" }
  /** The leaders have been through leadership of patient safety, take part in it now, or are in this team themselves (A136). */
  | { rule: "leadershipTrained" }
);

export type TeamRuleName = TeamRule["rule"];
