import { numberWord, plural } from "../format.ts";
import type { Words } from "../words.ts";

export const shellWords = {
  product: { nb: "Læringsnettverk", nn: "Læringsnettverk", en: "Læringsnettverk" },
  skip: { nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content" },
  menu: { nb: "Meny", nn: "Meny", en: "Menu" },
  topMenu: { nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu" },
  footMenu: { nb: "Meny i bunnen", nn: "Meny i botnen", en: "Menu at the foot" },
  collaboratives: { nb: "Nettverk", nn: "Nettverk", en: "Networks" },
  packages: { nb: "Tiltakspakker", nn: "Tiltakspakkar", en: "Change packages" },
  logIn: { nb: "Logg inn", nn: "Logg inn", en: "Log in" },
  logOut: { nb: "Logg ut", nn: "Logg ut", en: "Log out" },
  mySite: { nb: "Min side", nn: "Mi side", en: "My page" },
  municipalities: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" },
  privacy: { nb: "Personvern", nn: "Personvern", en: "Privacy" },
  accessibility: { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" },
  tryIt: { nb: "Prøv som …", nn: "Prøv som …", en: "Try as …" },
  example: {
    nb: "Eksempel med oppdiktede team og simulerte tall.",
    nn: "Døme med oppdikta team og simulerte tal.",
    en: "An example with made-up teams and simulated figures.",
  },
  movedClock: {
    nb: (when: string) => `Klokka er stilt til ${when}.`,
    nn: (when: string) => `Klokka er stilt til ${when}.`,
    en: (when: string) => `The clock is set to ${when}.`,
  },
  notFoundTitle: { nb: "Fant ikke siden", nn: "Fann ikkje sida", en: "Page not found" },
  notFoundText: {
    nb: "Siden finnes ikke, eller du har ikke tilgang til den. Er du ikke logget inn, kan du prøve det først.",
    nn: "Sida finst ikkje, eller du har ikkje tilgang til henne. Er du ikkje logga inn, kan du prøve det først.",
    en: "The page does not exist, or you have no access to it. If you are not logged in, try that first.",
  },
  faultTitle: {
    nb: "Noe gikk galt hos oss",
    nn: "Noko gjekk gale hos oss",
    en: "Something went wrong on our side",
  },
  faultText: {
    nb: (reference: string) =>
      `Det du gjorde, er ikke lagret. Prøv igjen om litt. Hjelper det ikke, send oss referansen ${reference}.`,
    nn: (reference: string) =>
      `Det du gjorde, er ikkje lagra. Prøv igjen om litt. Hjelper det ikkje, send oss referansen ${reference}.`,
    en: (reference: string) =>
      `What you did is not saved. Try again in a while. If that does not help, send us the reference ${reference}.`,
  },
  foreignTitle: {
    nb: "Skjemaet må sendes på nytt",
    nn: "Skjemaet må sendast på nytt",
    en: "The form must be sent again",
  },
  foreignText: {
    nb: "Skjemaet kom ikke fra denne siden, eller det har stått åpent for lenge. Gå tilbake, last siden på nytt og send igjen. Ingenting er lagret.",
    nn: "Skjemaet kom ikkje frå denne sida, eller det har stått ope for lenge. Gå tilbake, last sida på nytt og send igjen. Ingenting er lagra.",
    en: "The form did not come from this site, or it has been open for too long. Go back, reload the page and send again. Nothing is saved.",
  },
  tooLargeTitle: {
    nb: "Det du sendte, er for stort",
    nn: "Det du sende, er for stort",
    en: "What you sent is too large",
  },
  tooLargeText: {
    nb: "Kort ned teksten eller velg en mindre fil, og send igjen. Ingenting er lagret.",
    nn: "Kort ned teksten eller vel ei mindre fil, og send igjen. Ingenting er lagra.",
    en: "Shorten the text or choose a smaller file, and send again. Nothing is saved.",
  },
  toFront: { nb: "Til forsiden", nn: "Til framsida", en: "To the front page" },
  errorPrefix: { nb: "Feil:", nn: "Feil:", en: "Error:" },
  mustMend: {
    nb: (count: number) => `${numberWord(count, "nb", "capital")} ting må rettes`,
    nn: (count: number) => `${numberWord(count, "nn", "capital")} ting må rettast`,
    en: (count: number) =>
      `${numberWord(count, "en", "capital")} ${plural(count, "thing", "things")} must be mended`,
  },
} satisfies Words;
