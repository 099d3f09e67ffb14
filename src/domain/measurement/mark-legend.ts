import { words as sentenceWords } from "../chart-sentence/sentence-words.ts";
import type { Language, Texts } from "../language.ts";
import { type Assurance, assurances } from "./assurance.ts";
import { assuranceWords } from "./assurance-words.ts";
import { type SeriesSign, seriesSigns } from "./series-state.ts";

/** How the marks under small charts are read: those of variation, and those of the target. */
export interface MarkLegend {
  title: string;
  signs: { is: SeriesSign; word: string; meaning: string }[];
  /** What stands over the marks of the target: where they are, and where not. */
  about: string;
  assurances: { is: Assurance; word: string; meaning: string }[];
}

export function markLegend(language: Language): MarkLegend {
  return {
    title: texts.title[language],
    signs: seriesSigns.map((is) => ({
      is,
      word: signNames[is][language],
      meaning: meanings[is][language],
    })),
    about: texts.about[language],
    assurances: assurances.map((is) => ({
      is,
      word: assuranceWords[is][language],
      meaning: assuranceWords.meaning[is][language],
    })),
  };
}

const signNames: Readonly<Record<SeriesSign, Texts>> = {
  missing: { nb: "Oktober mangler", nn: "Oktober manglar", en: "October is missing" },
  worse: sentenceWords.statusWorse,
  changed: sentenceWords.statusChanged,
  same: sentenceWords.statusSame,
  early: sentenceWords.statusEarly,
  better: sentenceWords.statusBetter,
};

const meanings: Readonly<Record<SeriesSign, Texts>> = {
  missing: {
    nb: "Fristen er ute, og tallet er ikke registrert.",
    nn: "Fristen er ute, og talet er ikkje registrert.",
    en: "The value is past due and has not been entered.",
  },
  worse: {
    nb: "En regel har slått ut i dårlig retning. Det er neppe tilfeldig.",
    nn: "Ein regel har slått ut i dårleg retning. Det er neppe tilfeldig.",
    en: "A rule has fired in the bad direction. That is unlikely to be chance.",
  },
  changed: {
    nb: "En regel har slått ut, men den sier ikke om det går bedre eller verre.",
    nn: "Ein regel har slått ut, men han seier ikkje om det går betre eller verre.",
    en: "A rule has fired, but it does not say whether things get better or worse.",
  },
  same: {
    nb: "Det er nok målinger, og ingen regel slår ut nå.",
    nn: "Det er nok målingar, og ingen regel slår ut no.",
    en: "There are enough values, and no rule fires now.",
  },
  early: {
    nb: "Færre enn ti målinger teller.",
    nn: "Færre enn ti målingar tel.",
    en: "Fewer than ten values count.",
  },
  better: {
    nb: "En regel har slått ut i god retning. Det er neppe tilfeldig.",
    nn: "Ein regel har slått ut i god retning. Det er neppe tilfeldig.",
    en: "A rule has fired in the good direction. That is unlikely to be chance.",
  },
};

const texts = {
  title: { nb: "Slik leser du merkene", nn: "Slik les du merka", en: "How to read the marks" },
  about: {
    nb: "Vil målet bli nådd? Det sier merket med målstreken. Det står bare ved kontrolldiagram med et mål og minst tolv målinger. Et seriediagram har ingen grenser og kan ikke si det.",
    nn: "Vil målet bli nådd? Det seier merket med målstreken. Det står berre ved kontrolldiagram med eit mål og minst tolv målingar. Eit seriediagram har ingen grenser og kan ikkje seie det.",
    en: "Will the target be met? The mark with the finishing line tells. It stands only with control charts that have a target and at least twelve values. A run chart has no limits and cannot tell.",
  },
} satisfies Record<string, Texts>;
