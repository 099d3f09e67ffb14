import type { Words } from "../../platform/words.ts";

/** What a rule asks of a team, as it stands in an invitation. The numbers come in letters. */
export const ruleWords = {
  sizeExactly: {
    nb: (count: string) => `${count} personer i teamet`,
    nn: (count: string) => `${count} personar i teamet`,
    en: (count: string) => `${count} people in the team`,
  },
  sizeBetween: {
    nb: (min: string, max: string) => `${min} til ${max} personer i teamet`,
    nn: (min: string, max: string) => `${min} til ${max} personar i teamet`,
    en: (min: string, max: string) => `${min} to ${max} people in the team`,
  },
  patientRepresentativeBeside: {
    nb: "en bruker- eller pårørenderepresentant kan komme i tillegg",
    nn: "ein brukar- eller pårøranderepresentant kan kome i tillegg",
    en: "a representative of patients or next of kin may come in addition",
  },
  patientRepresentativeCounts: {
    nb: "en bruker- eller pårørenderepresentant regnes med",
    nn: "ein brukar- eller pårøranderepresentant blir rekna med",
    en: "a representative of patients or next of kin is counted",
  },
  teamLeader: { nb: "én teamleder", nn: "éin teamleiar", en: "one team leader" },
  measurementLeadAlso: {
    nb: "én måleansvarlig, som kan være teamlederen",
    nn: "éin måleansvarleg, som kan vere teamleiaren",
    en: "one measurement lead, who may be the team leader",
  },
  measurementLeadOther: {
    nb: "én måleansvarlig, som er en annen enn teamlederen",
    nn: "éin måleansvarleg, som er ein annan enn teamleiaren",
    en: "one measurement lead, who is not the team leader",
  },
  professionsPresent: {
    nb: (seats: string) => `med i teamet: ${seats}`,
    nn: (seats: string) => `med i teamet: ${seats}`,
    en: (seats: string) => `in the team: ${seats}`,
  },
  interdisciplinary: {
    nb: (count: string) => `minst ${count} ulike yrker i teamet`,
    nn: (count: string) => `minst ${count} ulike yrke i teamet`,
    en: (count: string) => `at least ${count} different professions in the team`,
  },
  targetProfessions: {
    nb: (professions: string) => `nettverket er for disse yrkene: ${professions}`,
    nn: (professions: string) => `nettverket er for desse yrka: ${professions}`,
    en: (professions: string) => `the collaborative is for these professions: ${professions}`,
  },
  positionsOnce: {
    nb: (positions: string) => `${positions}, og ingen andre`,
    nn: (positions: string) => `${positions}, og ingen andre`,
    en: (positions: string) => `${positions}, and nobody else`,
  },
  sameWorkplace: {
    nb: "alle fra samme arbeidssted",
    nn: "alle frå same arbeidsstad",
    en: "everyone from the same workplace",
  },
  invitedMunicipality: {
    nb: "teamet er fra en kommune som er invitert",
    nn: "teamet er frå ein kommune som er invitert",
    en: "the team is from a municipality that is invited",
  },
  serviceType: {
    nb: (services: string) => `teamet er fra ${services}`,
    nn: (services: string) => `teamet er frå ${services}`,
    en: (services: string) => `the team is from ${services}`,
  },
  focusAreaOne: {
    nb: "teamet velger ett innsatsområde",
    nn: "teamet vel eitt innsatsområde",
    en: "the team chooses one focus area",
  },
  focusAreaSeveral: {
    nb: "teamet velger minst ett innsatsområde",
    nn: "teamet vel minst eitt innsatsområde",
    en: "the team chooses at least one focus area",
  },
  recommendedAreaFirst: {
    nb: (areas: string) => `begynn med ${areas}`,
    nn: (areas: string) => `byrj med ${areas}`,
    en: (areas: string) => `begin with ${areas}`,
  },
  recommendedAreaAny: {
    nb: "begynn med et av områdene som er anbefalt",
    nn: "byrj med eit av områda som er tilrådde",
    en: "begin with one of the areas that are recommended",
  },
  improvementDescribed: {
    nb: "dere skriver hva dere vil forbedre, når dere melder dere på",
    nn: "de skriv kva de vil forbetre, når de melder dykk på",
    en: "you write what you want to improve when you enrol",
  },
  packageProfessions: {
    nb: "yrkene som tiltakspakken anbefaler, er med i teamet",
    nn: "yrka som tiltakspakken tilrår, er med i teamet",
    en: "the professions that the change package recommends are in the team",
  },
  leadershipTrained: {
    nb: "ledelsen har deltatt i et nettverk om ledelse av pasientsikkerhet, deltar i et nå eller er selv med her",
    nn: "leiinga har delteke i eit nettverk om leiing av pasienttryggleik, deltek i eit no eller er sjølv med her",
    en: "the leaders have taken part in a collaborative on leadership of patient safety, take part in one now, or take part in this one",
  },
  recommended: {
    nb: (what: string) => `Anbefalt: ${what}`,
    nn: (what: string) => `Tilrådd: ${what}`,
    en: (what: string) => `Recommended: ${what}`,
  },
} satisfies Words;
