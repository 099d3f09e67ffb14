import type { Language, Texts } from "../domain/language.ts";
import type { Position, Profession, ServiceType, TeamRole } from "../domain/profession.ts";

/** What professions, positions, roles and services are called on every screen and in every letter. */

const professionWords: Readonly<Record<Profession, Texts>> = {
  topManager: { nb: "Øverste leder", nn: "Øvste leiar", en: "Top manager" },
  unitManager: { nb: "Resultatenhetsleder", nn: "Resultateiningsleiar", en: "Unit manager" },
  departmentManager: { nb: "Avdelingsleder", nn: "Avdelingsleiar", en: "Department manager" },
  clinicalLead: { nb: "Fagleder", nn: "Fagleiar", en: "Clinical lead" },
  clinicalLeadNurse: { nb: "Fagsykepleier", nn: "Fagsjukepleiar", en: "Lead nurse" },
  nurse: { nb: "Sykepleier", nn: "Sjukepleiar", en: "Nurse" },
  socialEducator: { nb: "Vernepleier", nn: "Vernepleiar", en: "Social educator" },
  healthcareWorker: { nb: "Helsefagarbeider", nn: "Helsefagarbeidar", en: "Healthcare worker" },
  physician: { nb: "Lege", nn: "Lege", en: "Physician" },
  pharmacist: { nb: "Farmasøyt", nn: "Farmasøyt", en: "Pharmacist" },
  physiotherapist: { nb: "Fysioterapeut", nn: "Fysioterapeut", en: "Physiotherapist" },
  occupationalTherapist: { nb: "Ergoterapeut", nn: "Ergoterapeut", en: "Occupational therapist" },
  other: { nb: "Annet", nn: "Anna", en: "Other" },
};

const positionWords: Readonly<Record<Position, Texts>> = {
  leader: { nb: "Leder", nn: "Leiar", en: "Leader" },
  resourcePerson: { nb: "Ressursperson", nn: "Ressursperson", en: "Resource person" },
  staffMember: { nb: "Medarbeider", nn: "Medarbeidar", en: "Staff member" },
};

const roleWords: Readonly<Record<TeamRole, Texts>> = {
  teamLeader: { nb: "Teamleder", nn: "Teamleiar", en: "Team leader" },
  measurementLead: { nb: "Måleansvarlig", nn: "Måleansvarleg", en: "Measurement lead" },
  member: { nb: "Deltaker", nn: "Deltakar", en: "Member" },
  patientRepresentative: {
    nb: "Bruker- eller pårørenderepresentant",
    nn: "Brukar- eller pårøranderepresentant",
    en: "Patient or family representative",
  },
};

const serviceWords: Readonly<Record<ServiceType, Texts>> = {
  nursingHome: { nb: "Sykehjem", nn: "Sjukeheim", en: "Nursing home" },
  homeCare: { nb: "Hjemmetjeneste", nn: "Heimeteneste", en: "Home care" },
  sharedHousing: { nb: "Bofellesskap", nn: "Bufellesskap", en: "Shared housing" },
  mentalHealthAndAddiction: {
    nb: "Rus og psykisk helse",
    nn: "Rus og psykisk helse",
    en: "Addiction and mental health",
  },
  disabilityHousing: {
    nb: "Bolig for personer med funksjonsnedsettelse",
    nn: "Bustad for personar med funksjonsnedsetjing",
    en: "Housing for people with disabilities",
  },
  hospital: { nb: "Sykehus", nn: "Sjukehus", en: "Hospital" },
  other: { nb: "Annen tjeneste", nn: "Anna teneste", en: "Another service" },
};

export const professionName = (profession: Profession, language: Language) =>
  professionWords[profession][language];
export const positionName = (position: Position, language: Language) => positionWords[position][language];
export const roleName = (role: TeamRole, language: Language) => roleWords[role][language];
export const serviceName = (service: ServiceType, language: Language) => serviceWords[service][language];

/** A name as it stands inside a sentence: "sykepleier" and not "Sykepleier". */
export function insideSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
