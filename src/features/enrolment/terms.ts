import type { Language } from "../../domain/language.ts";
import { clockTime, kroner, longDay } from "../../platform/format.ts";
import { say, type Words } from "../../platform/words.ts";
import type { Offer } from "./read-offer.ts";

const words = {
  binding: {
    nb: "Når dere sender, er påmeldingen bindende.",
    nn: "Når de sender, er påmeldinga bindande.",
    en: "When you send, the enrolment is binding.",
  },
  place: {
    nb: (number: number, of: number) =>
      `Teamet får plass ${number}\u00a0av\u00a0${of}, og alle på teamet får e-post med datoene.`,
    nn: (number: number, of: number) =>
      `Teamet får plass ${number}\u00a0av\u00a0${of}, og alle på teamet får e-post med datoane.`,
    en: (number: number, of: number) =>
      `The team gets place ${number}\u00a0of\u00a0${of}, and everybody in the team gets an e-mail with the dates.`,
  },
  noLimit: {
    nb: "Teamet får plass, og alle på teamet får e-post med datoene.",
    nn: "Teamet får plass, og alle på teamet får e-post med datoane.",
    en: "The team gets a place, and everybody in the team gets an e-mail with the dates.",
  },
  free: {
    nb: "Det koster ikke noe å delta.",
    nn: "Det kostar ikkje noko å delta.",
    en: "Taking part is free.",
  },
  fee: {
    nb: (amount: string) => `Deltakeravgiften er ${amount}.`,
    nn: (amount: string) => `Deltakaravgifta er ${amount}.`,
    en: (amount: string) => `The participation fee is ${amount}.`,
  },
  noShow: {
    nb: (by: string, amount: string) =>
      `Den som ikke møter, og ikke har meldt avbud innen ${by} samme dag, faktureres ${amount}.`,
    nn: (by: string, amount: string) =>
      `Den som ikkje møter, og ikkje har meldt avbod innan ${by} same dag, blir fakturert ${amount}.`,
    en: (by: string, amount: string) =>
      `Anybody who does not come, and has not cancelled by ${by} the same day, is invoiced ${amount}.`,
  },
  noShowPhysical: {
    nb: (by: string, amount: string) =>
      `Den som ikke møter til en fysisk samling, og ikke har meldt avbud innen ${by} samme dag, faktureres ${amount}.`,
    nn: (by: string, amount: string) =>
      `Den som ikkje møter til ei fysisk samling, og ikkje har meldt avbod innan ${by} same dag, blir fakturert ${amount}.`,
    en: (by: string, amount: string) =>
      `Anybody who does not come to a session held in a room, and has not cancelled by ${by} the same day, is invoiced ${amount}.`,
  },
  until: {
    nb: (until: string) =>
      `Dere kan endre teamet og tekstene til og med ${until}. Etter det kan én person byttes med en annen, men teamet kan ikke trekke seg selv.`,
    nn: (until: string) =>
      `De kan endre teamet og tekstane til og med ${until}. Etter det kan éin person bytast med ein annan, men teamet kan ikkje trekkje seg sjølv.`,
    en: (until: string) =>
      `You can change the team and the texts up to and including ${until}. After that one person can be exchanged for another, but the team cannot withdraw by itself.`,
  },
  untilTime: {
    nb: (until: string, time: string) =>
      `Dere kan endre teamet og tekstene fram til ${until} ${time}. Etter det kan én person byttes med en annen, men teamet kan ikke trekke seg selv.`,
    nn: (until: string, time: string) =>
      `De kan endre teamet og tekstane fram til ${until} ${time}. Etter det kan éin person bytast med ein annan, men teamet kan ikkje trekkje seg sjølv.`,
    en: (until: string, time: string) =>
      `You can change the team and the texts until ${until} ${time}. After that one person can be exchanged for another, but the team cannot withdraw by itself.`,
  },
} satisfies Words;

export interface Terms {
  /** Shown in bold. */
  binding: string;
  /** Which place the team gets now; not part of what is accepted. */
  place: string;
  /** The cost, the no-show fee, and until when it can be changed. */
  rest: string[];
}

/** The paragraph before the button: what happens, what it costs, and until when it can be undone. */
export function termsFor(offer: Offer, language: Language): Terms {
  const text = say(words, language);
  const { noShow, deadline } = offer;
  const until = longDay(deadline.day, language);
  return {
    binding: text.binding,
    place:
      offer.places === undefined
        ? text.noLimit
        : text.place(Math.min(offer.taken + 1, offer.places), offer.places),
    rest: [
      offer.participationFeeOre === 0 ? text.free : text.fee(kroner(offer.participationFeeOre, language)),
      ...(noShow === undefined ? [] : [noShowSentence(offer, noShow, language)]),
      deadline.time === undefined
        ? text.until(until)
        : text.untilTime(until, clockTime(deadline.time, language)),
    ],
  };
}

/** The exact text that the sender accepts, kept with the enrolment (A082). */
export function acceptedText(terms: Terms, anchored: string | undefined): string {
  return [terms.binding, ...terms.rest, ...(anchored === undefined ? [] : [anchored])].join(" ");
}

/** Where some sessions are online and the fee is for the others, the sentence says so. */
function noShowSentence(offer: Offer, noShow: NonNullable<Offer["noShow"]>, language: Language): string {
  const text = say(words, language);
  const facts = [clockTime(noShow.cancelBy, language), kroner(noShow.feeOre, language)] as const;
  const someOnline = offer.sessions.some(({ mode }) => mode === "online");
  return noShow.onlyPhysical && someOnline ? text.noShowPhysical(...facts) : text.noShow(...facts);
}
