import type { Words } from "../../platform/words.ts";

export const letterWords = {
  greeting: {
    nb: (name: string) => `Hei, ${name}!`,
    nn: (name: string) => `Hei, ${name}!`,
    en: (name: string) => `Hello ${name},`,
  },
  cancelledSubject: {
    nb: (name: string, session: string, day: string) => `Avbud: ${name}, ${session} ${day}`,
    nn: (name: string, session: string, day: string) => `Avbod: ${name}, ${session} ${day}`,
    en: (name: string, session: string, day: string) => `Cancelled: ${name}, ${session}, ${day}`,
  },
  takenBackSubject: {
    nb: (name: string, session: string, day: string) => `Kommer likevel: ${name}, ${session} ${day}`,
    nn: (name: string, session: string, day: string) => `Kjem likevel: ${name}, ${session} ${day}`,
    en: (name: string, session: string, day: string) => `Coming after all: ${name}, ${session}, ${day}`,
  },
  cancelledSelf: {
    nb: (session: string, day: string) => `Avbudet ditt til ${session} ${day} er registrert.`,
    nn: (session: string, day: string) => `Avbodet ditt til ${session} ${day} er registrert.`,
    en: (session: string, day: string) => `Your cancellation for ${session}, ${day}, is registered.`,
  },
  cancelledOther: {
    nb: (name: string, session: string, day: string) => `${name} har meldt avbud til ${session} ${day}.`,
    nn: (name: string, session: string, day: string) => `${name} har meldt avbod til ${session} ${day}.`,
    en: (name: string, session: string, day: string) => `${name} has cancelled for ${session}, ${day}.`,
  },
  takenBackSelf: {
    nb: (session: string, day: string) => `Avbudet ditt er tatt tilbake. Du er ventet til ${session} ${day}.`,
    nn: (session: string, day: string) => `Avbodet ditt er teke tilbake. Du er venta til ${session} ${day}.`,
    en: (session: string, day: string) =>
      `Your cancellation is taken back. You are expected at ${session}, ${day}.`,
  },
  takenBackOther: {
    nb: (name: string, session: string, day: string) =>
      `${name} har tatt avbudet tilbake og kommer til ${session} ${day}.`,
    nn: (name: string, session: string, day: string) =>
      `${name} har teke avbodet tilbake og kjem til ${session} ${day}.`,
    en: (name: string, session: string, day: string) =>
      `${name} has taken the cancellation back and is coming to ${session}, ${day}.`,
  },
  inTime: {
    nb: (until: string) => `Avbudet kom i tide og koster ingenting. Det kan tas tilbake til og med ${until}.`,
    nn: (until: string) =>
      `Avbodet kom i tide og kostar ingenting. Det kan takast tilbake til og med ${until}.`,
    en: (until: string) =>
      `The cancellation came in time and costs nothing. It can be taken back up to and including ${until}.`,
  },
  free: {
    nb: "Det koster ingenting å utebli denne dagen.",
    nn: "Det kostar ingenting å utebli denne dagen.",
    en: "Staying away costs nothing on this day.",
  },
  late: {
    nb: (until: string, fee: string) =>
      `Fristen var ${until}. Fraværet kommer derfor på fakturalisten med ${fee}, hvis ikke en vikar fra arbeidsstedet møter i stedet. Arrangøren ser over listen før noe blir sendt.`,
    nn: (until: string, fee: string) =>
      `Fristen var ${until}. Fråværet kjem derfor på fakturalista med ${fee}, om ikkje ein vikar frå arbeidsstaden møter i staden. Arrangøren ser over lista før noko blir sendt.`,
    en: (until: string, fee: string) =>
      `The deadline was ${until}. The absence therefore goes on the invoice list with ${fee}, unless a substitute from the workplace comes instead. The organiser goes through the list before anything is sent.`,
  },
  collaborative: { nb: "Nettverk", nn: "Nettverk", en: "Collaborative" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  time: { nb: "Tid", nn: "Tid", en: "Time" },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  cancelled: { nb: "Avbud meldt", nn: "Avbod meldt", en: "Cancelled" },
  seeSession: { nb: "Se samlingen", nn: "Sjå samlinga", en: "See the session" },
  closing: {
    nb: "Er noe av dette feil, ta kontakt med arrangøren.",
    nn: "Er noko av dette feil, ta kontakt med arrangøren.",
    en: "If any of this is wrong, contact the organiser.",
  },
} satisfies Words;
