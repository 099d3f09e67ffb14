import type { Language } from "../language.ts";

/** What the eye sees in the chart, for those who hear it. */
export const descriptionWords = {
  runChart: {
    nb: (count: number, periods: string) => `Seriediagram med ${count} ${periods}.`,
    nn: (count: number, periods: string) => `Seriediagram med ${count} ${periods}.`,
    en: (count: number, periods: string) => `Run chart with ${count} ${periods}.`,
  },
  controlChart: {
    nb: (count: number, periods: string) => `Kontrolldiagram med ${count} ${periods}.`,
    nn: (count: number, periods: string) => `Kontrolldiagram med ${count} ${periods}.`,
    en: (count: number, periods: string) => `Control chart with ${count} ${periods}.`,
  },
  centre: {
    nb: (name: string, level: string) => `${name} er ${level}.`,
    nn: (name: string, level: string) => `${name} er ${level}.`,
    en: (name: string, level: string) => `${name} is ${level}.`,
  },
  centreOfBaseline: {
    nb: (name: string, level: string, count: number, baseline: string | undefined) =>
      `${name} er ${level}, regnet av de ${count} ${baseline === undefined ? "første målingene" : `målingene ${baseline}`}.`,
    nn: (name: string, level: string, count: number, baseline: string | undefined) =>
      `${name} er ${level}, rekna av dei ${count} ${baseline === undefined ? "første målingane" : `målingane ${baseline}`}.`,
    en: (name: string, level: string, count: number, baseline: string | undefined) =>
      `${name} is ${level}, computed from the ${baseline === undefined ? `first ${count} values` : `${count} values ${baseline}`}.`,
  },
  centreSince: {
    nb: (name: string, level: string, from: string, before: string) =>
      `${name} er ${level} fra ${from}. Før det var nivået ${before}.`,
    nn: (name: string, level: string, from: string, before: string) =>
      `${name} er ${level} frå ${from}. Før det var nivået ${before}.`,
    en: (name: string, level: string, from: string, before: string) =>
      `${name} is ${level} from ${from}. Before that it was ${before}.`,
  },
  limits: {
    nb: (lower: string, upper: string) => `Grensene er nå ${lower} og ${upper}.`,
    nn: (lower: string, upper: string) => `Grensene er no ${lower} og ${upper}.`,
    en: (lower: string, upper: string) => `The limits are now ${lower} and ${upper}.`,
  },
  target: {
    nb: (target: string) => `Målet er ${target}.`,
    nn: (target: string) => `Målet er ${target}.`,
    en: (target: string) => `The target is ${target}.`,
  },
  run: {
    nb: (from: string, count: string, above: boolean, line: string) =>
      `Fra ${from} ligger ${count} målinger på rad ${above ? "over" : "under"} ${line}.`,
    nn: (from: string, count: string, above: boolean, line: string) =>
      `Frå ${from} ligg ${count} målingar på rad ${above ? "over" : "under"} ${line}.`,
    en: (from: string, count: string, above: boolean, line: string) =>
      `From ${from}, ${count} values in a row are ${above ? "above" : "below"} ${line}.`,
  },
  trend: {
    nb: (from: string, count: string, rising: boolean) =>
      `Fra ${from} ${rising ? "stiger" : "synker"} ${count} målinger på rad.`,
    nn: (from: string, count: string, rising: boolean) =>
      `Frå ${from} ${rising ? "stig" : "går ned"} ${count} målingar på rad.`,
    en: (from: string, count: string, rising: boolean) =>
      `From ${from}, ${count} values in a row ${rising ? "rise" : "fall"}.`,
  },
  beyond: {
    nb: (period: string, above: boolean) => `${period} ligger ${above ? "over øvre" : "under nedre"} grense.`,
    nn: (period: string, above: boolean) => `${period} ligg ${above ? "over øvre" : "under nedre"} grense.`,
    en: (period: string, above: boolean) =>
      `${period} is ${above ? "above the upper" : "below the lower"} limit.`,
  },
  pattern: {
    nb: (from: string, through: string, words: string) => `Fra ${from} til ${through}: ${words}.`,
    nn: (from: string, through: string, words: string) => `Frå ${from} til ${through}: ${words}.`,
    en: (from: string, through: string, words: string) => `From ${from} to ${through}: ${words}.`,
  },
  latest: {
    nb: (value: string, counted: string, inPeriod: string) =>
      `Siste måling er ${value},${counted} ${inPeriod}.`,
    nn: (value: string, counted: string, inPeriod: string) =>
      `Siste måling er ${value},${counted} ${inPeriod}.`,
    en: (value: string, counted: string, inPeriod: string) =>
      `The latest value is ${value},${counted} ${inPeriod}.`,
  },
  notMeasured: {
    nb: (periods: string, _count: number) => `${periods} er ikke målt.`,
    nn: (periods: string, count: number) => `${periods} er ikkje ${count === 1 ? "målt" : "målte"}.`,
    en: (periods: string, count: number) => `${periods} ${count === 1 ? "was" : "were"} not measured.`,
  },
  manyNotMeasured: {
    nb: (count: number) => `${count} målinger mangler.`,
    nn: (count: number) => `${count} målingar manglar.`,
    en: (count: number) => `${count} values are missing.`,
  },
  changes: {
    nb: (list: string) => `Merkede endringer: ${list}.`,
    nn: (list: string) => `Merkte endringar: ${list}.`,
    en: (list: string) => `Noted changes: ${list}.`,
  },
} satisfies Record<string, Record<Language, unknown>>;
