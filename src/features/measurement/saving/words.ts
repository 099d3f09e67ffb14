import type { Words } from "../../../platform/words.ts";

export const savingWords = {
  noDenominator: {
    nb: "Denne målingen har ingen nevner.",
    nn: "Denne målinga har ingen nemnar.",
    en: "This measure has no denominator.",
  },
  alwaysApplicable: {
    nb: "Denne målingen har ingen nevner, så her finnes ikke «ingen aktuelle». Skriv 0.",
    nn: "Denne målinga har ingen nemnar, så her finst ikkje «ingen aktuelle». Skriv 0.",
    en: "This measure has no denominator, so there is always something to count. Write 0.",
  },
  published: {
    nb: "Tallene er publisert av andre og kan ikke endres her.",
    nn: "Tala er publiserte av andre og kan ikkje endrast her.",
    en: "The figures are published by somebody else and cannot be changed here.",
  },
  unknownMeasure: {
    nb: "Teamet har ingen måling med denne koden.",
    nn: "Teamet har inga måling med denne koden.",
    en: "The team has no measure with this code.",
  },
  twice: {
    nb: "Den samme målingen og perioden står flere ganger i arket.",
    nn: "Den same målinga og perioden står fleire gonger i arket.",
    en: "The same measure and period stand more than once in the sheet.",
  },
  unreadable: {
    nb: "Dette kunne ikke leses. Skriv det inn på nytt.",
    nn: "Dette kunne ikkje lesast. Skriv det inn på nytt.",
    en: "This could not be read. Type it again.",
  },
  unusualCount: {
    nb: (label: string, range: string, now: string) => `«${label}» har ${range} før. Er ${now} riktig?`,
    nn: (label: string, range: string, now: string) => `«${label}» har ${range} før. Er ${now} rett?`,
    en: (label: string, range: string, now: string) => `“${label}” has ${range} until now. Is ${now} right?`,
  },
  unusualValue: {
    nb: (range: string, now: string) => `Verdien har ${range} før. Nå blir den ${now}. Er det riktig?`,
    nn: (range: string, now: string) => `Verdien har ${range} før. No blir han ${now}. Er det rett?`,
    en: (range: string, now: string) =>
      `The value has ${range} until now. This makes it ${now}. Is that right?`,
  },
  between: {
    nb: (least: string, most: string) => `vært mellom ${least} og ${most}`,
    nn: (least: string, most: string) => `vore mellom ${least} og ${most}`,
    en: (least: string, most: string) => `been between ${least} and ${most}`,
  },
  always: {
    nb: (value: string) => `alltid vært ${value}`,
    nn: (value: string) => `alltid vore ${value}`,
    en: (value: string) => `always been ${value}`,
  },
  confirm: {
    nb: "Lagre likevel",
    nn: "Lagre likevel",
    en: "Save anyway",
  },
} satisfies Words;
