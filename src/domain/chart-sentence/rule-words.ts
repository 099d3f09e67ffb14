import type { RuleSet } from "@laeringsnettverk/spc";
import type { Language } from "../language.ts";

/** How each rule that fired is explained: what it is, its limit, and what was seen. */
export const ruleWords = {
  fired: {
    nb: (rule: string) => `Regelen som slo ut: ${rule}`,
    nn: (rule: string) => `Regelen som slo ut: ${rule}`,
    en: (rule: string) => `The rule that fired: ${rule}`,
  },
  longestRun: {
    nb: (line: string, useful: number, most: number, observed: number) =>
      `lengste rekke på samme side av ${line}. Det er ${useful} målinger utenfor ${line}, og da er grensen ${most}. Rekken er på ${observed}.`,
    nn: (line: string, useful: number, most: number, observed: number) =>
      `lengste rekkje på same side av ${line}. Det er ${useful} målingar utanfor ${line}, og då er grensa ${most}. Rekkja er på ${observed}.`,
    en: (line: string, useful: number, most: number, observed: number) =>
      `the longest run on one side of ${line}. There are ${useful} values off ${line}, and the limit is then ${most}. The run is ${observed}.`,
  },
  shift: {
    nb: (line: string, needed: number, observed: number) =>
      `${needed} målinger på rad på samme side av ${line}. Her er det ${observed}.`,
    nn: (line: string, needed: number, observed: number) =>
      `${needed} målingar på rad på same side av ${line}. Her er det ${observed}.`,
    en: (line: string, needed: number, observed: number) =>
      `${needed} values in a row on one side of ${line}. Here: ${observed}.`,
  },
  trend: {
    nb: (needed: number, observed: number, rising: boolean) =>
      `${needed} målinger på rad som ${rising ? "stiger" : "synker"}. Her er det ${observed}.`,
    nn: (needed: number, observed: number, rising: boolean) =>
      `${needed} målingar på rad som ${rising ? "stig" : "går ned"}. Her er det ${observed}.`,
    en: (needed: number, observed: number, rising: boolean) =>
      `${needed} values in a row that ${rising ? "rise" : "fall"}. Here: ${observed}.`,
  },
  tooFewCrossings: {
    nb: (line: string, useful: number, least: number, observed: number) =>
      `for få kryssinger av ${line}. Med ${useful} målinger utenfor ${line} er minst ${least} ventet. Her er det ${observed}.`,
    nn: (line: string, useful: number, least: number, observed: number) =>
      `for få kryssingar av ${line}. Med ${useful} målingar utanfor ${line} er minst ${least} venta. Her er det ${observed}.`,
    en: (line: string, useful: number, least: number, observed: number) =>
      `too few crossings of ${line}. With ${useful} values off ${line}, at least ${least} are expected. Here: ${observed}.`,
  },
  tooFewRuns: {
    nb: (line: string, useful: number, least: number, observed: number) =>
      `for få rekker. Med ${useful} målinger utenfor ${line} er minst ${least} rekker ventet. Her er det ${observed}.`,
    nn: (line: string, useful: number, least: number, observed: number) =>
      `for få rekkjer. Med ${useful} målingar utanfor ${line} er minst ${least} rekkjer venta. Her er det ${observed}.`,
    en: (line: string, useful: number, least: number, observed: number) =>
      `too few runs. With ${useful} values off ${line}, at least ${least} runs are expected. Here: ${observed}.`,
  },
  tooManyRuns: {
    nb: (line: string, useful: number, most: number, observed: number) =>
      `for mange rekker. Med ${useful} målinger utenfor ${line} er høyst ${most} rekker ventet. Her er det ${observed}.`,
    nn: (line: string, useful: number, most: number, observed: number) =>
      `for mange rekkjer. Med ${useful} målingar utanfor ${line} er høgst ${most} rekkjer venta. Her er det ${observed}.`,
    en: (line: string, useful: number, most: number, observed: number) =>
      `too many runs. With ${useful} values off ${line}, at most ${most} runs are expected. Here: ${observed}.`,
  },
  beyondLimits: {
    nb: (above: boolean, value: string, inPeriod: string) =>
      `en måling ${above ? "over øvre" : "under nedre"} grense. Det er ${value} ${inPeriod}. Grensene står tre standardavvik fra midten.`,
    nn: (above: boolean, value: string, inPeriod: string) =>
      `ei måling ${above ? "over øvre" : "under nedre"} grense. Det er ${value} ${inPeriod}. Grensene står tre standardavvik frå midten.`,
    en: (above: boolean, value: string, inPeriod: string) =>
      `a value ${above ? "above the upper" : "below the lower"} limit. It is ${value} ${inPeriod}. The limits stand three standard deviations from the middle.`,
  },
  twoOfThree: {
    nb: (line: string) => `to av tre målinger på rad mer enn to standardavvik fra ${line}, på samme side.`,
    nn: (line: string) => `to av tre målingar på rad meir enn to standardavvik frå ${line}, på same side.`,
    en: (line: string) =>
      `two of three values in a row more than two standard deviations from ${line}, on the same side.`,
  },
  fourOfFive: {
    nb: (line: string) => `fire av fem målinger på rad mer enn ett standardavvik fra ${line}, på samme side.`,
    nn: (line: string) =>
      `fire av fem målingar på rad meir enn eitt standardavvik frå ${line}, på same side.`,
    en: (line: string) =>
      `four of five values in a row more than one standard deviation from ${line}, on the same side.`,
  },
  alternating: {
    nb: (needed: number, observed: number) =>
      `${needed} målinger på rad opp og ned annenhver gang. Her er det ${observed}.`,
    nn: (needed: number, observed: number) =>
      `${needed} målingar på rad opp og ned annakvar gong. Her er det ${observed}.`,
    en: (needed: number, observed: number) =>
      `${needed} values in a row up and down in turn. Here: ${observed}.`,
  },
  allWithinOneSigma: {
    nb: (line: string, needed: number, observed: number) =>
      `${needed} målinger på rad innenfor ett standardavvik fra ${line}. Her er det ${observed}.`,
    nn: (line: string, needed: number, observed: number) =>
      `${needed} målingar på rad innanfor eitt standardavvik frå ${line}. Her er det ${observed}.`,
    en: (line: string, needed: number, observed: number) =>
      `${needed} values in a row within one standard deviation of ${line}. Here: ${observed}.`,
  },
  noneWithinOneSigma: {
    nb: (line: string, needed: number, observed: number) =>
      `${needed} målinger på rad mer enn ett standardavvik fra ${line}, på begge sider. Her er det ${observed}.`,
    nn: (line: string, needed: number, observed: number) =>
      `${needed} målingar på rad meir enn eitt standardavvik frå ${line}, på begge sider. Her er det ${observed}.`,
    en: (line: string, needed: number, observed: number) =>
      `${needed} values in a row more than one standard deviation from ${line}, on both sides. Here: ${observed}.`,
  },

  noneFired: {
    nb: "Ingen regel har slått ut.",
    nn: "Ingen regel har slått ut.",
    en: "No rule has fired.",
  },
  counts: {
    nb: (line: string, run: number, most: number, crossings: number, least: number) =>
      `Lengste rekke på samme side av ${line} er ${run}, og grensen er ${most}. Målingene krysser ${line} ${crossings} ${crossings === 1 ? "gang" : "ganger"}, og minst ${least} er ventet.`,
    nn: (line: string, run: number, most: number, crossings: number, least: number) =>
      `Lengste rekkje på same side av ${line} er ${run}, og grensa er ${most}. Målingane kryssar ${line} ${crossings} ${crossings === 1 ? "gong" : "gonger"}, og minst ${least} er venta.`,
    en: (line: string, run: number, most: number, crossings: number, least: number) =>
      `The longest run on one side of ${line} is ${run}, and the limit is ${most}. The values cross ${line} ${crossings === 1 ? "once" : `${crossings} times`}, and at least ${least} are expected.`,
  },
  notAsked: {
    nb: "Reglene spørres først når ti målinger ligger utenfor midtlinjen.",
    nn: "Reglane blir først spurde når ti målingar ligg utanfor midtlinja.",
    en: "The rules are not asked until ten values are off the centre line.",
  },
  ruleSet: {
    nb: (name: string) => `Regelsett: ${name}.`,
    nn: (name: string) => `Regelsett: ${name}.`,
    en: (name: string) => `Rule set: ${name}.`,
  },
} satisfies Record<string, Record<Language, unknown>>;

/** The sets by the names their authors gave them; the same in all languages. */
export const ruleSetNames: Readonly<Record<RuleSet, string | null>> = {
  anhoej: "Anhøj",
  perla: "Perla, Provost og Murray (IHI)",
  makingDataCount: "NHS Making Data Count",
  westernElectric: "Western Electric",
  nelson: "Nelson",
  none: null,
};
