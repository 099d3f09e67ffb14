import type { Words } from "../../platform/words.ts";

/** The words about what differs between two versions. */
export const compareWords = {
  nothing: { nb: "(tomt)", nn: "(tomt)", en: "(empty)" },
  yes: { nb: "ja", nn: "ja", en: "yes" },
  no: { nb: "nei", nn: "nei", en: "no" },
  field: { nb: "Felt", nn: "Felt", en: "Field" },
  before: {
    nb: (version: number) => `Versjon\u00a0${version}`,
    nn: (version: number) => `Versjon\u00a0${version}`,
    en: (version: number) => `Version\u00a0${version}`,
  },
  changesIn: {
    nb: (name: string) => `Endringer i ${name}`,
    nn: (name: string) => `Endringar i ${name}`,
    en: (name: string) => `Changes in ${name}`,
  },
  about: { nb: "Om pakken", nn: "Om pakken", en: "About the package" },
  facts: { nb: "Det vi vet", nn: "Det vi veit", en: "What we know" },
  interventions: { nb: "Tiltak", nn: "Tiltak", en: "Changes" },
  measures: { nb: "Målinger", nn: "Målingar", en: "Measures" },
  added: { nb: "Ny", nn: "Ny", en: "New" },
  removed: { nb: "Går ut", nn: "Går ut", en: "Leaves" },
  changed: { nb: "Endret", nn: "Endra", en: "Changed" },
  counts: { nb: "Endrer hva som telles", nn: "Endrar kva som blir talt", en: "Changes what is counted" },
  sets: { nb: "Leses på en ny måte", nn: "Blir lesen på ein ny måte", en: "Is read in a new way" },
  words: { nb: "Bare ordene", nn: "Berre orda", en: "The words only" },
  countsNote: {
    nb: "Tall etter den gamle og den nye teksten er ikke det samme. De står hver for seg og legges aldri sammen.",
    nn: "Tal etter den gamle og den nye teksten er ikkje det same. Dei står kvar for seg og blir aldri lagde saman.",
    en: "Figures by the old and the new text are not the same thing. They stand apart and are never added.",
  },
  moved: { nb: "Rekkefølgen er en annen.", nn: "Rekkjefølgja er ei anna.", en: "The order is another." },

  quoted: {
    nb: (name: string) => `«${name}»`,
    nn: (name: string) => `«${name}»`,
    en: (name: string) => `“${name}”`,
  },
  sayAdded: {
    nb: (names: string) => `Ny: ${names}.`,
    nn: (names: string) => `Ny: ${names}.`,
    en: (names: string) => `New: ${names}.`,
  },
  sayRemoved: {
    nb: (names: string) => `Gått ut: ${names}.`,
    nn: (names: string) => `Gått ut: ${names}.`,
    en: (names: string) => `Removed: ${names}.`,
  },
  sayCounts: {
    nb: (names: string) => `Teller noe annet enn før: ${names}.`,
    nn: (names: string) => `Tel noko anna enn før: ${names}.`,
    en: (names: string) => `Counts something else than before: ${names}.`,
  },
  saySets: {
    nb: (names: string) => `Nytt måltall, utvalg, diagram eller retning: ${names}.`,
    nn: (names: string) => `Nytt måltal, utval, diagram eller retning: ${names}.`,
    en: (names: string) => `New target, sample, chart or direction: ${names}.`,
  },
  sayWords: {
    nb: (names: string) => `Skrevet om, teller det samme: ${names}.`,
    nn: (names: string) => `Skrive om, tel det same: ${names}.`,
    en: (names: string) => `Reworded, counts the same: ${names}.`,
  },
  sayRewritten: {
    nb: (names: string) => `Endret: ${names}.`,
    nn: (names: string) => `Endra: ${names}.`,
    en: (names: string) => `Changed: ${names}.`,
  },
  sayMoved: {
    nb: "Rekkefølgen er endret.",
    nn: "Rekkjefølgja er endra.",
    en: "The order has changed.",
  },
  sayNothing: {
    nb: "Ingenting er endret.",
    nn: "Ingenting er endra.",
    en: "Nothing has changed.",
  },
  sayFirst: { nb: "Den første versjonen.", nn: "Den første versjonen.", en: "The first version." },
} satisfies Words;
