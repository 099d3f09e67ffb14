import type { Language, Texts } from "../../domain/language.ts";
import { type CountedMeasure, countsDaysBetween } from "../../domain/measurement/value.ts";
import { say, type Words } from "../../platform/words.ts";

/** Of rare events: a day, and how many there were on it. */
export const eventWords = {
  howMany: { nb: "Hvor mange den dagen", nn: "Kor mange den dagen", en: "How many that day" },
  /** A count, or the place of one that a browser fills in. */
  events: {
    nb: (count: number | string) => (count === 1 ? "1\u00a0hendelse" : `${count}\u00a0hendelser`),
    nn: (count: number | string) => (count === 1 ? "1\u00a0hending" : `${count}\u00a0hendingar`),
    en: (count: number | string) => (count === 1 ? "1\u00a0event" : `${count}\u00a0events`),
  },
  savedOne: {
    nb: (day: string) => `Hendelsen ${day} er lagret.`,
    nn: (day: string) => `Hendinga ${day} er lagra.`,
    en: (day: string) => `The event on ${day} is saved.`,
  },
  savedMany: {
    nb: (count: string, day: string) => `${count} hendelser ${day} er lagret.`,
    nn: (count: string, day: string) => `${count} hendingar ${day} er lagra.`,
    en: (count: string, day: string) => `${count} events on ${day} are saved.`,
  },
  removed: {
    nb: (day: string) => `${day} er fjernet. Dagen har ingen hendelse nå.`,
    nn: (day: string) => `${day} er fjerna. Dagen har inga hending no.`,
    en: (day: string) => `${day} is removed. The day has no event now.`,
  },
  remove: { nb: "Fjern dagen", nn: "Fjern dagen", en: "Remove the day" },

  // several on one day
  hasAlready: {
    nb: (day: string, events: string) => `${day} har allerede ${events}`,
    nn: (day: string, events: string) => `${day} har alt ${events}`,
    en: (day: string, events: string) => `${day} already has ${events}`,
  },
  notSavedYet: {
    nb: "Det du skrev, er ikke lagret ennå. Er det den samme, eller kom den i tillegg?",
    nn: "Det du skreiv, er ikkje lagra enno. Er det den same, eller kom ho i tillegg?",
    en: "What you wrote is not saved yet. Is it the same one, or did it come in addition?",
  },
  isItAnother: {
    nb: "Er det den samme, eller kom den i tillegg?",
    nn: "Er det den same, eller kom ho i tillegg?",
    en: "Is it the same one, or did it come in addition?",
  },
  inAddition: {
    nb: (sum: string) => `Kom i tillegg: lagre ${sum}`,
    nn: (sum: string) => `Kom i tillegg: lagre ${sum}`,
    en: (sum: string) => `In addition: save ${sum}`,
  },
  inAll: {
    nb: (count: string) => `${count} i alt: lagre ${count}`,
    nn: (count: string) => `${count} i alt: lagre ${count}`,
    en: (count: string) => `${count} in all: save ${count}`,
  },
  theSame: {
    nb: (count: string) => `Er den samme: behold ${count}`,
    nn: (count: string) => `Er den same: behald ${count}`,
    en: (count: string) => `The same: keep ${count}`,
  },

  // what is wrong
  required: {
    nb: "Skriv hvor mange det var den dagen.",
    nn: "Skriv kor mange det var den dagen.",
    en: "Write how many there were that day.",
  },
  notANumber: {
    nb: "Skriv et helt tall med siffer, for eksempel 2.",
    nn: "Skriv eit heilt tal med siffer, til dømes 2.",
    en: "Write a whole number in figures, for example 2.",
  },
  noEvent: {
    nb: "Skriv 1 eller mer. En dag uten hendelser registreres ikke; står den her ved en feil, fjernes den.",
    nn: "Skriv 1 eller meir. Ein dag utan hendingar blir ikkje registrert; står han her ved ein feil, skal han fjernast.",
    en: "Write 1 or more. A day without events is not entered; if it stands here by mistake, it is removed.",
  },
  tooMany: {
    nb: (most: number) => `Høyst ${most} på en dag. Se om tallet er skrevet riktig.`,
    nn: (most: number) => `Høgst ${most} på ein dag. Sjå om talet er skrive rett.`,
    en: (most: number) => `At most ${most} on a day. See whether the number is written right.`,
  },
  twice: {
    nb: "Dagen står flere ganger. Skriv den én gang, med hvor mange det var i alt.",
    nn: "Dagen står fleire gonger. Skriv han éin gong, med kor mange det var i alt.",
    en: "The day stands more than once. Write it once, with how many there were in all.",
  },
} satisfies Words;

/** «Hendelsen 10. august 2025 er lagret.», «2 hendelser 10. august 2025 er lagret.» */
export function savedEventsText(count: number, day: string, language: Language): string {
  const text = say(eventWords, language);
  return count === 1 ? text.savedOne(day) : text.savedMany(String(count), day);
}

/** What the numerator is called where it is typed or listed: of events the days are counted, and how many is what is entered. */
export function numeratorName(
  measure: CountedMeasure & { texts: { numeratorLabel: Texts } },
  language: Language,
): string {
  return countsDaysBetween(measure)
    ? say(eventWords, language).howMany
    : measure.texts.numeratorLabel[language];
}
