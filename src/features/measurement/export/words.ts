import type { Improvement, Unit } from "../../../domain/change-package.ts";
import type { Texts } from "../../../domain/language.ts";
import type { Words } from "../../../platform/words.ts";

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
  // of several measures in one table
  plainNumerator: { nb: "Teller", nn: "Teljar", en: "Numerator" },
  plainDenominator: { nb: "Nevner", nn: "Nemnar", en: "Denominator" },
  plainValue: { nb: "Verdi", nn: "Verdi", en: "Value" },
  unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  // a column of the sheet to fill in: it is known by the code and by the word after it
  sheetNumerator: {
    nb: (code: string, label: string) => `${code} teller: ${label}`,
    nn: (code: string, label: string) => `${code} teljar: ${label}`,
    en: (code: string, label: string) => `${code} numerator: ${label}`,
  },
  sheetDenominator: {
    nb: (code: string, label: string) => `${code} nevner: ${label}`,
    nn: (code: string, label: string) => `${code} nemnar: ${label}`,
    en: (code: string, label: string) => `${code} denominator: ${label}`,
  },
  // the second sheet
  aboutMeasures: { nb: "Om målingene", nn: "Om målingane", en: "About the measures" },
  countedAs: { nb: "Teller", nn: "Teljar", en: "Numerator" },
  dividedBy: { nb: "Nevner", nn: "Nemnar", en: "Denominator" },
  howOften: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
  better: { nb: "Bedre når", nn: "Betre når", en: "Better when" },
  target: { nb: "Mål", nn: "Mål", en: "Target" },
  sample: { nb: "Hvem telles", nn: "Kven blir talde", en: "Who is counted" },
  // links
  downloadXlsx: { nb: "Ark (XLSX)", nn: "Ark (XLSX)", en: "Sheet (XLSX)" },
  downloadPdf: { nb: "Dokument (PDF)", nn: "Dokument (PDF)", en: "Document (PDF)" },
  downloadReport: { nb: "Alle diagrammer (PDF)", nn: "Alle diagramma (PDF)", en: "All charts (PDF)" },
  // names of files
  allMeasures: { nb: "målinger", nn: "målingar", en: "measures" },
  // the document
  values: { nb: "Alle målinger", nn: "Alle målingar", en: "All values" },
  chart: { nb: "Diagram", nn: "Diagram", en: "Chart" },
  made: {
    nb: (day: string) => `Hentet ut ${day}.`,
    nn: (day: string) => `Henta ut ${day}.`,
    en: (day: string) => `Taken out on ${day}.`,
  },
  counted: { nb: "Talt", nn: "Talt", en: "Counted" },
  notYet: {
    nb: (measures: string) => `Ikke målt ennå: ${measures}.`,
    nn: (measures: string) => `Ikkje målt enno: ${measures}.`,
    en: (measures: string) => `Not measured yet: ${measures}.`,
  },
  reportTitle: {
    nb: (team: string) => `Målingene i ${team}`,
    nn: (team: string) => `Målingane i ${team}`,
    en: (team: string) => `The measures of ${team}`,
  },
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

export const betterWords: Readonly<Record<Improvement, Texts>> = {
  up: { nb: "tallet går opp", nn: "talet går opp", en: "the figure goes up" },
  down: { nb: "tallet går ned", nn: "talet går ned", en: "the figure goes down" },
  stable: { nb: "tallet holder seg", nn: "talet held seg", en: "the figure stays where it is" },
};
