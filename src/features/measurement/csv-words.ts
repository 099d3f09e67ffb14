import type { Unit } from "../../domain/change-package.ts";
import type { Texts } from "../../domain/language.ts";
import type { Words } from "../../platform/words.ts";

/** Heads and states of the file, as plain words without punctuation that a spreadsheet could trip over. */
export const csvWords = {
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  to: { nb: "Til", nn: "Til", en: "To" },
  numerator: {
    nb: (label: string) => `Teller (${label})`,
    nn: (label: string) => `Teljar (${label})`,
    en: (label: string) => `Numerator (${label})`,
  },
  denominator: {
    nb: (label: string) => `Nevner (${label})`,
    nn: (label: string) => `Nemnar (${label})`,
    en: (label: string) => `Denominator (${label})`,
  },
  value: {
    nb: (unit: string) => `Verdi (${unit})`,
    nn: (unit: string) => `Verdi (${unit})`,
    en: (unit: string) => `Value (${unit})`,
  },
  state: { nb: "Status", nn: "Status", en: "Status" },
  late: { nb: "Etter fristen", nn: "Etter fristen", en: "After it was due" },
  entered: { nb: "Registrert", nn: "Registrert", en: "Entered" },
  comment: { nb: "Merknad", nn: "Merknad", en: "Comment" },
  reported: { nb: "målt", nn: "målt", en: "measured" },
  missing: { nb: "ikke målt", nn: "ikkje målt", en: "not measured" },
  notApplicable: { nb: "ingen aktuelle", nn: "ingen aktuelle", en: "none to count" },
  yes: { nb: "ja", nn: "ja", en: "yes" },
  no: { nb: "nei", nn: "nei", en: "no" },
  simulated: { nb: "simulerte tall", nn: "simulerte tal", en: "simulated figures" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
} satisfies Words;

export const csvUnits: Readonly<Record<Unit, Texts>> = {
  percent: { nb: "prosent", nn: "prosent", en: "per cent" },
  per100: { nb: "per 100", nn: "per 100", en: "per 100" },
  per1000: { nb: "per 1000", nn: "per 1000", en: "per 1000" },
  per10000: { nb: "per 10000", nn: "per 10000", en: "per 10000" },
  mean: { nb: "gjennomsnitt", nn: "gjennomsnitt", en: "mean" },
  minutes: { nb: "minutter", nn: "minutt", en: "minutes" },
  days: { nb: "dager", nn: "dagar", en: "days" },
  count: { nb: "antall", nn: "tal", en: "number" },
};
