import type { Language } from "../language.ts";

/** How the centre line was made, and what it would take to make a new one. `name` is "medianen", `level` "55 %". */
export const centreWords = {
  ofAll: {
    nb: (name: string, level: string, count: number) =>
      `${name} (${level}) er regnet av alle de ${count} målingene.`,
    nn: (name: string, level: string, count: number) =>
      `${name} (${level}) er rekna av alle dei ${count} målingane.`,
    en: (name: string, level: string, count: number) =>
      `${name} (${level}) is computed from all ${count} values.`,
  },
  ofBaseline: {
    nb: (name: string, level: string, count: number, baseline: string | undefined) =>
      `${name} (${level}) er regnet av de ${count} ${baseline === undefined ? "første målingene" : `målingene ${baseline}`} og holdes fast. Den som vil regne på nytt, må si hvorfor.`,
    nn: (name: string, level: string, count: number, baseline: string | undefined) =>
      `${name} (${level}) er rekna av dei ${count} ${baseline === undefined ? "første målingane" : `målingane ${baseline}`} og blir halden fast. Den som vil rekne på nytt, må seie kvifor.`,
    en: (name: string, level: string, count: number, baseline: string | undefined) =>
      `${name} (${level}) is computed from the ${baseline === undefined ? `first ${count} values` : `${count} values ${baseline}`} and kept. Whoever wants to compute it anew must say why.`,
  },
  sinceSplit: {
    nb: (name: string, level: string, count: number, from: string, before: string) =>
      `${name} er regnet på nytt fra ${from}, av ${count} målinger: ${level}. Før det var nivået ${before}.`,
    nn: (name: string, level: string, count: number, from: string, before: string) =>
      `${name} er rekna på nytt frå ${from}, av ${count} målingar: ${level}. Før det var nivået ${before}.`,
    en: (name: string, level: string, count: number, from: string, before: string) =>
      `${name} is computed anew from ${from}, from ${count} values: ${level}. Before that the level was ${before}.`,
  },
  given: {
    nb: (name: string, level: string) => `${name} (${level}) er gitt på forhånd, ikke regnet av målingene.`,
    nn: (name: string, level: string) => `${name} (${level}) er gitt på førehand, ikkje rekna av målingane.`,
    en: (name: string, level: string) =>
      `${name} (${level}) was given beforehand, not computed from the values.`,
  },
  limits: {
    nb: "Grensene er regnet av variasjonen i målingene. Så lenge ingenting endrer seg, ligger nesten alle målinger mellom dem.",
    nn: "Grensene er rekna av variasjonen i målingane. Så lenge ingenting endrar seg, ligg nesten alle målingar mellom dei.",
    en: "The limits are computed from the variation in the values. As long as nothing changes, nearly all values fall between them.",
  },
  excluded: {
    nb: (count: number) =>
      count === 1
        ? "Én måling vises, men er holdt utenfor regningen."
        : `${count} målinger vises, men er holdt utenfor regningen.`,
    nn: (count: number) =>
      count === 1
        ? "Éi måling er vist, men er halden utanfor rekninga."
        : `${count} målingar er viste, men er haldne utanfor rekninga.`,
    en: (count: number) =>
      count === 1
        ? "One value is shown but left out of the computing."
        : `${count} values are shown but left out of the computing.`,
  },
  notYet: {
    nb: (name: string) => `${name} regnes når det er ti målinger.`,
    nn: (name: string) => `${name} blir rekna når det er ti målingar.`,
    en: (name: string) => `${name} is computed when there are ten values.`,
  },
} satisfies Record<string, Record<Language, unknown>>;
