import type { Language, Texts } from "../../domain/language.ts";

/** What the fields of a package, an intervention or a measure are called inside a sentence. */
const names: Readonly<Record<string, Texts>> = {
  title: { nb: "navn", nn: "namn", en: "name" },
  name: { nb: "navn", nn: "namn", en: "name" },
  goal: { nb: "mål", nn: "mål", en: "goal" },
  summary: { nb: "hvorfor", nn: "kvifor", en: "why" },
  targetGroups: { nb: "målgruppe", nn: "målgruppe", en: "target group" },
  serviceTypes: { nb: "tjenester", nn: "tenester", en: "services" },
  recommendedProfessions: { nb: "yrker i teamet", nn: "yrke i teamet", en: "professions in the team" },
  supersededBy: { nb: "erstattet av", nn: "erstatta av", en: "superseded by" },
  text: { nb: "tekst", nn: "tekst", en: "text" },
  source: { nb: "kilde", nn: "kjelde", en: "source" },
  measureCodes: { nb: "måles med", nn: "blir målt med", en: "measured by" },
  numerator: { nb: "teller", nn: "teljar", en: "numerator" },
  denominator: { nb: "nevner", nn: "nemnar", en: "denominator" },
  numeratorLabel: {
    nb: "navn på tellerfeltet",
    nn: "namn på teljarfeltet",
    en: "name of the numerator field",
  },
  denominatorLabel: {
    nb: "navn på nevnerfeltet",
    nn: "namn på nemnarfeltet",
    en: "name of the denominator field",
  },
  sample: { nb: "hvem som telles", nn: "kven som blir talde", en: "who is counted" },
  targetText: { nb: "måltall i ord", nn: "måltal i ord", en: "target in words" },
  kind: { nb: "slags måling", nn: "slags måling", en: "kind of measure" },
  unit: { nb: "vises som", nn: "blir vist som", en: "shown as" },
  interval: { nb: "hvor ofte", nn: "kor ofte", en: "how often" },
  improvement: { nb: "hva som er bedre", nn: "kva som er betre", en: "what is better" },
  chart: { nb: "diagram", nn: "diagram", en: "chart" },
  target: { nb: "måltall", nn: "måltal", en: "target" },
  partOfWhole: {
    nb: "telleren er del av nevneren",
    nn: "teljaren er del av nemnaren",
    en: "part of a whole",
  },
  pairedWith: { nb: "leses sammen med", nn: "blir lesen saman med", en: "read together with" },
};

export function fieldName(field: string, language: Language): string {
  return names[field]?.[language] ?? field;
}
