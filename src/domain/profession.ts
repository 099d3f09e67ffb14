/** What a member does at work. The invitations name these; "other" is always open. */
export const professions = [
  "topManager",
  "unitManager",
  "departmentManager",
  "clinicalLead",
  "clinicalLeadNurse",
  "nurse",
  "socialEducator",
  "healthcareWorker",
  "physician",
  "pharmacist",
  "physiotherapist",
  "occupationalTherapist",
  "other",
] as const;
export type Profession = (typeof professions)[number];

/** The part a person plays in the improvement work of a workplace (Agder 2020: one of each, same workplace). */
export const positions = ["leader", "resourcePerson", "staffMember"] as const;
export type Position = (typeof positions)[number];

/** What a person does in the team itself (Akershus: teamleder, måleansvarlig, resten av teamet, brukerrepresentant). */
export const teamRoles = ["teamLeader", "measurementLead", "member", "patientRepresentative"] as const;
export type TeamRole = (typeof teamRoles)[number];

/** The kind of service the team's unit gives (A065, A124). */
export const serviceTypes = [
  "nursingHome",
  "homeCare",
  "sharedHousing",
  "mentalHealthAndAddiction",
  "disabilityHousing",
  "hospital",
  "other",
] as const;
export type ServiceType = (typeof serviceTypes)[number];
