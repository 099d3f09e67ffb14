import type { Interval } from "../../../domain/change-package.ts";
import type { Texts } from "../../../domain/language.ts";
import type { Words } from "../../../platform/words.ts";

/** What is said to programs, where the words of the page speak of its buttons. */
export const apiWords = {
  zeroDenominator: {
    nb: "Var det ingen å telle, send notApplicable: true i stedet for 0.",
    nn: "Var det ingen å telje, send notApplicable: true i staden for 0.",
    en: "If there was nobody to count, send notApplicable: true instead of 0.",
  },
  noneWithCounts: {
    nb: "Send enten tall eller notApplicable: true, ikke begge.",
    nn: "Send anten tal eller notApplicable: true, ikkje begge.",
    en: "Send either numbers or notApplicable: true, not both.",
  },
  alwaysApplicable: {
    nb: "Denne målingen har ingen nevner, så her finnes ikke «ingen aktuelle». Send 0.",
    nn: "Denne målinga har ingen nemnar, så her finst ikkje «ingen aktuelle». Send 0.",
    en: "This measure has no denominator, so there is always something to count. Send 0.",
  },
  confirm: {
    nb: "Er tallet riktig, send det på nytt med confirmed: true.",
    nn: "Er talet rett, send det på nytt med confirmed: true.",
    en: "If it is, send it again with confirmed: true.",
  },
  conflictTitle: {
    nb: "Noen andre har endret verdien",
    nn: "Nokon andre har endra verdien",
    en: "Somebody else has changed the value",
  },
  conflict: {
    nb: "Ingenting er skrevet over. Se på begge verdiene, og send din på nytt med «version» fra den som står der.",
    nn: "Ingenting er skrive over. Sjå på begge verdiane, og send din på nytt med «version» frå den som står der.",
    en: "Nothing is overwritten. Look at both values, and send yours again with the version of the one that stands there.",
  },
} satisfies Words;

/** The day a period is known by. */
export const periodStartWords: Readonly<Record<Interval, Texts>> = {
  event: { nb: "Send dagen det hendte.", nn: "Send dagen det hende.", en: "Send the day it happened." },
  day: { nb: "Send en dag.", nn: "Send ein dag.", en: "Send a day." },
  week: {
    nb: "Send mandagen uken begynner.",
    nn: "Send måndagen veka byrjar.",
    en: "Send the Monday the week begins.",
  },
  twoWeeks: {
    nb: "Send mandagen de to ukene begynner.",
    nn: "Send måndagen dei to vekene byrjar.",
    en: "Send the Monday the two weeks begin.",
  },
  month: {
    nb: "Send den første dagen i måneden.",
    nn: "Send den første dagen i månaden.",
    en: "Send the first day of the month.",
  },
  quarter: {
    nb: "Send den første dagen i kvartalet.",
    nn: "Send den første dagen i kvartalet.",
    en: "Send the first day of the quarter.",
  },
};
