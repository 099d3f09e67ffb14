import type { DraftPart, DraftProblem } from "../../domain/catalogue/draft-problems.ts";
import type { Language } from "../../domain/language.ts";
import { list } from "../../platform/format.ts";
import { say, type Words } from "../../platform/words.ts";
import { draftWords } from "./draft-words.ts";
import { fieldName } from "./field-names.ts";

/** Where in the draft a problem is mended, after /utkast. */
export function placeOfProblem(problem: DraftPart): string {
  switch (problem.part) {
    case "about":
      return "om";
    case "groups":
      return "malgrupper";
    case "facts":
      return `kunnskap/${problem.index + 1}`;
    case "interventions":
      return `tiltak/${problem.code?.toLowerCase() ?? "ny"}`;
    case "measures":
      return `malinger/${problem.code?.toLowerCase() ?? "ny"}`;
  }
}

/** What is lacking, in a sentence. */
export function problemSentence(problem: DraftProblem, language: Language): string {
  const text = say(words, language);
  const where = whereOf(problem, language);
  switch (problem.problem) {
    case "missing": {
      const named = problem.languages.map((one) => say(draftWords, language)[`in-${one}`]);
      return text.missing(where, fieldName(problem.field, language), list(named, language));
    }
    case "none":
      return text.noIntervention;
    case "unknownMeasure":
    case "unknownPair":
      return text.unknown(where, problem.other);
    case "usedTwice":
    case "takenCode":
      return text[problem.problem](problem.other);
    default:
      return text[problem.problem](where);
  }
}

function whereOf(problem: DraftPart, language: Language): string {
  const text = say(draftWords, language);
  switch (problem.part) {
    case "about":
      return text.about;
    case "groups":
      return text.groups;
    case "facts":
      return `${text.facts} ${problem.index + 1}`;
    case "interventions":
      return text.intervention(problem.code ?? "");
    case "measures":
      return text.measure(problem.code ?? "");
  }
}

const words = {
  missing: {
    nb: (where: string, field: string, languages: string) => `${where}: ${field} mangler på ${languages}.`,
    nn: (where: string, field: string, languages: string) => `${where}: ${field} manglar på ${languages}.`,
    en: (where: string, field: string, languages: string) => `${where}: ${field} is missing in ${languages}.`,
  },
  noIntervention: {
    nb: "Pakken har ingen tiltak. Den må ha minst ett.",
    nn: "Pakken har ingen tiltak. Han må ha minst eitt.",
    en: "The package has no changes. It needs at least one.",
  },
  denominatorMissing: {
    nb: (where: string) => `${where}: enheten krever en nevner.`,
    nn: (where: string) => `${where}: eininga krev ein nemnar.`,
    en: (where: string) => `${where}: the unit needs a denominator.`,
  },
  denominatorUnused: {
    nb: (where: string) =>
      `${where}: et antall har ingen nevner. Velg en annen enhet, eller ta bort nevneren.`,
    nn: (where: string) => `${where}: eit tal har ingen nemnar. Vel ei anna eining, eller ta bort nemnaren.`,
    en: (where: string) =>
      `${where}: a number has no denominator. Choose another unit or remove the denominator.`,
  },
  targetOutOfRange: {
    nb: (where: string) => `${where}: måltallet kan ikke nås. Prosent går fra 0 til 100.`,
    nn: (where: string) => `${where}: måltalet kan ikkje nåast. Prosent går frå 0 til 100.`,
    en: (where: string) => `${where}: the target cannot be reached. Per cent goes from 0 to 100.`,
  },
  chartWithoutDenominator: {
    nb: (where: string) => `${where}: P- og U-diagram trenger en nevner. Velg et annet diagram.`,
    nn: (where: string) => `${where}: P- og U-diagram treng ein nemnar. Vel eit anna diagram.`,
    en: (where: string) => `${where}: P and U charts need a denominator. Choose another chart.`,
  },
  unknown: {
    nb: (where: string, other: string) => `${where} viser til målingen ${other}, som ikke er i utkastet.`,
    nn: (where: string, other: string) => `${where} viser til målinga ${other}, som ikkje er i utkastet.`,
    en: (where: string, other: string) =>
      `${where} refers to the measure ${other}, which is not in the draft.`,
  },
  usedTwice: {
    nb: (other: string) => `To målinger har koden ${other}.`,
    nn: (other: string) => `To målingar har koden ${other}.`,
    en: (other: string) => `Two measures have the code ${other}.`,
  },
  takenCode: {
    nb: (other: string) => `Koden ${other} tilhører en måling i en annen pakke.`,
    nn: (other: string) => `Koden ${other} høyrer til ei måling i ein annan pakke.`,
    en: (other: string) => `The code ${other} belongs to a measure of another package.`,
  },
} satisfies Words;
