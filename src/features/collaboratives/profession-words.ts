import type { Texts } from "../../domain/language.ts";
import type { Position, Profession, ServiceType } from "../../domain/profession.ts";

/** Names as they stand in a sentence. Those of the law and the trade are in the glossary. */
export const professionWords: Readonly<Record<Profession, Texts>> = {
  topManager: { nb: "øverste leder", nn: "øvste leiar", en: "top manager" },
  unitManager: { nb: "resultatenhetsleder", nn: "resultateiningsleiar", en: "unit manager" },
  departmentManager: { nb: "avdelingsleder", nn: "avdelingsleiar", en: "department manager" },
  clinicalLead: { nb: "fagleder", nn: "fagleiar", en: "clinical lead" },
  clinicalLeadNurse: { nb: "fagsykepleier", nn: "fagsjukepleiar", en: "lead nurse" },
  nurse: { nb: "sykepleier", nn: "sjukepleiar", en: "nurse" },
  socialEducator: { nb: "vernepleier", nn: "vernepleiar", en: "social educator" },
  healthcareWorker: { nb: "helsefagarbeider", nn: "helsefagarbeidar", en: "healthcare worker" },
  physician: { nb: "lege", nn: "lege", en: "physician" },
  pharmacist: { nb: "farmasøyt", nn: "farmasøyt", en: "pharmacist" },
  physiotherapist: { nb: "fysioterapeut", nn: "fysioterapeut", en: "physiotherapist" },
  occupationalTherapist: { nb: "ergoterapeut", nn: "ergoterapeut", en: "occupational therapist" },
  other: { nb: "andre yrker", nn: "andre yrke", en: "other professions" },
};

export const positionWords: Readonly<Record<Position, Texts>> = {
  leader: { nb: "leder", nn: "leiar", en: "leader" },
  resourcePerson: { nb: "ressursperson", nn: "ressursperson", en: "resource person" },
  staffMember: { nb: "medarbeider", nn: "medarbeidar", en: "staff member" },
};

/** With «én» as it goes with the word. */
export const onePositionWords: Readonly<Record<Position, Texts>> = {
  leader: { nb: "én leder", nn: "éin leiar", en: "one leader" },
  resourcePerson: { nb: "én ressursperson", nn: "éin ressursperson", en: "one resource person" },
  staffMember: { nb: "én medarbeider", nn: "éin medarbeidar", en: "one staff member" },
};

export const serviceTypeWords: Readonly<Record<ServiceType, Texts>> = {
  nursingHome: { nb: "sykehjem", nn: "sjukeheim", en: "nursing homes" },
  homeCare: { nb: "hjemmetjenester", nn: "heimetenester", en: "home care" },
  sharedHousing: { nb: "bofellesskap", nn: "bufellesskap", en: "shared housing" },
  mentalHealthAndAddiction: {
    nb: "rus og psykisk helse",
    nn: "rus og psykisk helse",
    en: "addiction and mental health",
  },
  disabilityHousing: {
    nb: "boliger for personer med funksjonsnedsettelse",
    nn: "bustader for personar med funksjonsnedsetjing",
    en: "housing for people with disabilities",
  },
  hospital: { nb: "sykehus", nn: "sjukehus", en: "hospitals" },
  other: { nb: "andre tjenester", nn: "andre tenester", en: "other services" },
};
