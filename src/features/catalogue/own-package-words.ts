import type { Words } from "../../platform/words.ts";

/** The words of a network's own package. */
export const ownPackageWords = {
  title: {
    nb: "Nettverkets egen tiltakspakke",
    nn: "Nettverket sin eigen tiltakspakke",
    en: "The network’s own change package",
  },
  lead: {
    nb: "Passer ingen av de nasjonale pakkene, kan nettverket skrive sin egen: tiltak, og målinger som viser om de hjelper. Bare dette nettverket kan bruke den.",
    nn: "Passar ingen av dei nasjonale pakkane, kan nettverket skrive sin eigen: tiltak, og målingar som viser om dei hjelper. Berre dette nettverket kan bruke han.",
    en: "If none of the national packages suits, the network can write its own: changes, and measures that show whether they help. Only this network can use it.",
  },
  orNoneTitle: { nb: "Eller ingen pakke", nn: "Eller ingen pakke", en: "Or no package" },
  orNone: {
    nb: "Nettverket kan også være uten pakke, med et tema hvert team velger selv.",
    nn: "Nettverket kan òg vere utan pakke, med eit tema kvart team vel sjølv.",
    en: "The network may also have no package, with a topic each team chooses.",
  },
  chooseUnderAreas: {
    nb: "Velg det under innsatsområder.",
    nn: "Vel det under innsatsområde.",
    en: "Choose that under focus areas.",
  },
  name: { nb: "Navn på bokmål", nn: "Namn på bokmål", en: "Name in Bokmål" },
  nameHelp: {
    nb: "Bokmål må være skrevet. Nynorsk og engelsk kan komme senere; til det vises bokmål.",
    nn: "Bokmål må vere skrive. Nynorsk og engelsk kan kome seinare; fram til det blir bokmål vist.",
    en: "Bokmål must be written. Nynorsk and English may come later; until then Bokmål is shown.",
  },
  begin: { nb: "Begynn på pakken", nn: "Byrj på pakken", en: "Begin the package" },
  takeOnTitle: {
    nb: "Eller ta med den dere hadde",
    nn: "Eller ta med den de hadde",
    en: "Or take on the one you had",
  },
  takeOnText: {
    nb: (title: string) =>
      `Nettverket dette er kopiert fra, skrev «${title}». Du kan begynne fra den. Målingene får nye koder, så tallene til de to nettverkene står hver for seg.`,
    nn: (title: string) =>
      `Nettverket dette er kopiert frå, skreiv «${title}». Du kan byrje frå han. Målingane får nye kodar, så tala til dei to nettverka står kvar for seg.`,
    en: (title: string) =>
      `The network this one was copied from wrote “${title}”. You can begin from it. Its measures get new codes, so the figures of the two networks stand apart.`,
  },
  takeOn: { nb: "Begynn fra den", nn: "Byrj frå han", en: "Begin from it" },
  notPublished: {
    nb: "Pakken er et utkast. Den kan velges når den er publisert.",
    nn: "Pakken er eit utkast. Han kan veljast når han er publisert.",
    en: "The package is a draft. It can be chosen when it is published.",
  },
  published: {
    nb: "Pakken er publisert. Team som er meldt på, beholder versjonen de har.",
    nn: "Pakken er publisert. Team som er melde på, held på versjonen dei har.",
    en: "The package is published. Teams that have enrolled keep the version they have.",
  },
  writeOn: { nb: "Skriv på utkastet", nn: "Skriv på utkastet", en: "Write on the draft" },
  nextVersion: { nb: "Lag en ny versjon", nn: "Lag ein ny versjon", en: "Make a new version" },
  useTitle: { nb: "Bruk pakken", nn: "Bruk pakken", en: "Use the package" },
  toAreas: {
    nb: "Innsatsområder team kan velge",
    nn: "Innsatsområde team kan velje",
    en: "Focus areas teams can choose",
  },
  toAreasText: {
    nb: "Gi pakken et nummer der, så kan team velge den når de melder seg på.",
    nn: "Gi pakken eit nummer der, så kan team velje han når dei melder seg på.",
    en: "Give the package a number there, and teams can choose it when they enrol.",
  },
  versions: { nb: "Versjoner", nn: "Versjonar", en: "Versions" },
  version: {
    nb: (version: number) => `Versjon\u00a0${version}`,
    nn: (version: number) => `Versjon\u00a0${version}`,
    en: (version: number) => `Version\u00a0${version}`,
  },
  from: {
    nb: (day: string) => `Gjelder fra ${day}`,
    nn: (day: string) => `Gjeld frå ${day}`,
    en: (day: string) => `Valid from ${day}`,
  },
} satisfies Words;
