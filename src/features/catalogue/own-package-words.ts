import type { Words } from "../../platform/words.ts";

/** The words of a network's own package. */
export const ownPackageWords = {
  title: {
    nb: "Nettverkets egen tiltakspakke",
    nn: "Nettverket sin eigen tiltakspakke",
    en: "The network’s own change package",
  },
  lead: {
    nb: "Passer ingen av de nasjonale pakkene som de er, kan nettverket skrive sin egen eller tilpasse en av dem til en annen tjeneste. Bare dette nettverket kan bruke den.",
    nn: "Passar ingen av dei nasjonale pakkane som dei er, kan nettverket skrive sin eigen eller tilpasse ein av dei til ei anna teneste. Berre dette nettverket kan bruke han.",
    en: "If none of the national packages suits as it is, the network can write its own or adapt one of them to another service. Only this network can use it.",
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
  emptyTitle: { nb: "Begynn med tom pakke", nn: "Byrj med tom pakke", en: "Begin with an empty package" },
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
  nationalTitle: {
    nb: "Begynn fra en nasjonal pakke",
    nn: "Byrj frå ein nasjonal pakke",
    en: "Begin from a national package",
  },
  nationalText: {
    nb: "Tekst, kunnskap med kilder, målgruppe, tiltak og målinger blir kopiert til nettverkets eget utkast. Der tilpasser dere dem til tjenesten deres.",
    nn: "Tekst, kunnskap med kjelder, målgruppe, tiltak og målingar blir kopierte til nettverket sitt eige utkast. Der tilpassar de dei til tenesta dykkar.",
    en: "Text, facts with sources, target group, changes and measures are copied to the network’s own draft. There you adapt them to your service.",
  },
  notAddedTitle: {
    nb: "Tallene blir ikke lagt sammen med andres",
    nn: "Tala blir ikkje lagde saman med tala til andre",
    en: "The figures are not added to those of others",
  },
  notAdded: {
    nb: "En måling som er tilpasset en annen tjeneste, teller andre personer etter andre regler. Derfor blir den nettverkets egen og er ikke med i fylkets og nasjonens summer.",
    nn: "Ei måling som er tilpassa ei anna teneste, tel andre personar etter andre reglar. Difor blir ho nettverket si eiga og er ikkje med i summane til fylket og nasjonen.",
    en: "A measure that is adapted to another service counts other people by other rules. So it becomes the network’s own and is not part of the sums of the county and the nation.",
  },
  addedInstead: {
    nb: "Vil dere være med i summene, bruker dere den nasjonale pakken som den er, alene eller ved siden av denne. Et team kan ha begge når nettverket lar team velge flere.",
    nn: "Vil de vere med i summane, bruker de den nasjonale pakken som han er, åleine eller ved sida av denne. Eit team kan ha begge når nettverket lèt team velje fleire.",
    en: "To be part of the sums, use the national package as it is, alone or beside this one. A team can have both when the network lets teams choose several.",
  },
  national: { nb: "Nasjonal pakke", nn: "Nasjonal pakke", en: "National package" },
  chooseNational: { nb: "Velg pakke", nn: "Vel pakke", en: "Choose a package" },
  superseded: {
    nb: (title: string) => `${title} (erstattet nasjonalt)`,
    nn: (title: string) => `${title} (erstatta nasjonalt)`,
    en: (title: string) => `${title} (superseded nationally)`,
  },
  copyNational: {
    nb: "Kopier til eget utkast",
    nn: "Kopier til eige utkast",
    en: "Copy to a draft of your own",
  },
  /** The name of the copy until the network gives it one: beside the national one it must be another. */
  adapted: {
    nb: (title: string) => `${title} – tilpasset`,
    nn: (title: string) => `${title} – tilpassa`,
    en: (title: string) => `${title} – adapted`,
  },
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
