import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Skriv inn koden", nn: "Skriv inn koden", en: "Type the code" },
  lead: {
    nb: (email: string) =>
      `Vi har sendt en kode på seks siffer til ${email}. Påmeldingen blir sendt når du skriver den inn her.`,
    nn: (email: string) =>
      `Vi har sendt ein kode på seks siffer til ${email}. Påmeldinga blir send når du skriv han inn her.`,
    en: (email: string) =>
      `We have sent a six-digit code to ${email}. The enrolment is sent when you type it here.`,
  },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  help: {
    nb: "Den varer i ti minutter. Kommer den ikke, se i søppelposten.",
    nn: "Han varer i ti minutt. Kjem han ikkje, sjå i søppelposten.",
    en: "It lasts for ten minutes. If it does not come, look among the junk mail.",
  },
  confirm: { nb: "Bekreft og send", nn: "Stadfest og send", en: "Confirm and send" },
  again: { nb: "Send meg en ny kode", nn: "Send meg ein ny kode", en: "Send me a new code" },
  change: {
    nb: "Endre skjemaet eller adressen",
    nn: "Endre skjemaet eller adressa",
    en: "Change the form or the address",
  },
  toMailbox: {
    nb: "Åpne postkassen i eksemplet",
    nn: "Opne postkassa i dømet",
    en: "Open the example’s mailbox",
  },
  wrong: {
    nb: "Koden stemmer ikke. Se etter i den siste e-posten og prøv igjen.",
    nn: "Koden stemmer ikkje. Sjå etter i den siste e-posten og prøv igjen.",
    en: "The code is not right. Look at the latest e-mail and try again.",
  },
  ended: {
    nb: "Koden gjelder ikke lenger. Be om en ny under.",
    nn: "Koden gjeld ikkje lenger. Be om ein ny under.",
    en: "The code is no longer valid. Ask for a new one below.",
  },
  tooMany: {
    nb: (minutes: number) => `Det er bedt om for mange koder. Prøv igjen om ${minutes}\u00a0minutter.`,
    nn: (minutes: number) => `Det er bede om for mange kodar. Prøv igjen om ${minutes}\u00a0minutt.`,
    en: (minutes: number) => `Too many codes have been asked for. Try again in ${minutes}\u00a0minutes.`,
  },
} satisfies Words;
