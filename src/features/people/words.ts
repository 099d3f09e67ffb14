import type { Words } from "../../platform/words.ts";

export const words = {
  logInTitle: { nb: "Logg inn", nn: "Logg inn", en: "Log in" },
  logInLead: {
    nb: "Skriv e-postadressen din, så sender vi deg en kode. Du trenger ikke passord.",
    nn: "Skriv e-postadressa di, så sender vi deg ein kode. Du treng ikkje passord.",
    en: "Write your e-mail address and we will send you a code. You need no password.",
  },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  sendCode: { nb: "Send meg en kode", nn: "Send meg ein kode", en: "Send me a code" },
  codeTitle: { nb: "Skriv inn koden", nn: "Skriv inn koden", en: "Type the code" },
  codeLead: {
    nb: (email: string) => `Vi har sendt en kode på seks siffer til ${email}. Den varer i ti minutter.`,
    nn: (email: string) => `Vi har sendt ein kode på seks siffer til ${email}. Han varer i ti minutt.`,
    en: (email: string) => `We have sent a six-digit code to ${email}. It lasts for ten minutes.`,
  },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  codeWrong: {
    nb: "Koden stemmer ikke. Se etter i den siste e-posten og prøv igjen.",
    nn: "Koden stemmer ikkje. Sjå etter i den siste e-posten og prøv igjen.",
    en: "The code is not right. Look at the latest e-mail and try again.",
  },
  codeEnded: {
    nb: "Koden gjelder ikke lenger. Be om en ny.",
    nn: "Koden gjeld ikkje lenger. Be om ein ny.",
    en: "The code is no longer valid. Ask for a new one.",
  },
  newCode: {
    nb: "Send en ny kode, eller bruk en annen adresse",
    nn: "Send ein ny kode, eller bruk ei anna adresse",
    en: "Send a new code, or use another address",
  },
  noMail: {
    nb: "Kommer den ikke, se i søppelposten. Sjekk også at adressen er den teamet ble meldt på med.",
    nn: "Kjem han ikkje, sjå i søppelposten. Sjekk òg at adressa er den teamet vart meldt på med.",
    en: "If it does not come, look among the junk mail. Check also that the address is the one the team enrolled with.",
  },
  tooMany: {
    nb: (minutes: number) => `Det er bedt om for mange koder. Prøv igjen om ${minutes} minutter.`,
    nn: (minutes: number) => `Det er bede om for mange kodar. Prøv igjen om ${minutes} minutt.`,
    en: (minutes: number) => `Too many codes have been asked for. Try again in ${minutes} minutes.`,
  },
  toMailbox: {
    nb: "Åpne postkassen i eksemplet",
    nn: "Opne postkassa i dømet",
    en: "Open the example's mailbox",
  },
  letterSubject: { nb: "Kode for å logge inn", nn: "Kode for å logge inn", en: "Code for logging in" },
  letterGreeting: { nb: "Hei!", nn: "Hei!", en: "Hello!" },
  letterText: {
    nb: "Skriv denne koden på siden der du ba om den. Den varer i ti minutter og kan brukes én gang.",
    nn: "Skriv denne koden på sida der du bad om han. Han varer i ti minutt og kan brukast éin gong.",
    en: "Type this code on the page where you asked for it. It lasts for ten minutes and can be used once.",
  },
  letterClosing: {
    nb: "Har du ikke bedt om en kode, kan du se bort fra denne e-posten.",
    nn: "Har du ikkje bede om ein kode, kan du sjå bort frå denne e-posten.",
    en: "If you have not asked for a code, you can ignore this e-mail.",
  },
  unknownSubject: {
    nb: "Adressen er ikke i bruk hos oss",
    nn: "Adressa er ikkje i bruk hos oss",
    en: "The address is not in use here",
  },
  unknownText: {
    nb: "Noen ba om en kode for å logge inn med denne adressen, men ingen er meldt på med den. Var det deg, prøv adressen teamet ble meldt på med. Et nytt team meldes på fra nettverkets side, uten å logge inn først.",
    nn: "Nokon bad om ein kode for å logge inn med denne adressa, men ingen er meldt på med henne. Var det deg, prøv adressa teamet vart meldt på med. Eit nytt team blir meldt på frå sida til nettverket, utan å logge inn først.",
    en: "Somebody asked for a code to log in with this address, but nobody is enrolled with it. If it was you, try the address the team enrolled with. A new team is enrolled from the network's page, without logging in first.",
  },
} satisfies Words;
