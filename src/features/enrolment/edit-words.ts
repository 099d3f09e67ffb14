import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Endre teamet", nn: "Endre teamet", en: "Change the team" },
  lead: {
    nb: (until: string) =>
      `Dere kan endre til og med ${until}. Nye på teamet får e-post med datoene når dere lagrer.`,
    nn: (until: string) =>
      `De kan endre til og med ${until}. Nye på teamet får e-post med datoane når de lagrar.`,
    en: (until: string) =>
      `You can change it up to and including ${until}. New members get an e-mail with the dates when you save.`,
  },
  save: { nb: "Lagre endringene", nn: "Lagre endringane", en: "Save the changes" },
  cancel: { nb: "Tilbake uten å lagre", nn: "Tilbake utan å lagre", en: "Back without saving" },
  confirmTitle: {
    nb: "Teamet følger ikke alle anbefalingene. Dere kan lagre likevel.",
    nn: "Teamet følgjer ikkje alle tilrådingane. De kan lagre likevel.",
    en: "The team does not follow every recommendation. You can save anyway.",
  },
  confirmText: {
    nb: "Trykk «Lagre endringene» en gang til hvis det skal være slik.",
    nn: "Trykk «Lagre endringane» ein gong til om det skal vere slik.",
    en: "Press “Save the changes” once more if this is how it should be.",
  },
  conflictTitle: {
    nb: "Noen andre har lagret endringer mens du skrev",
    nn: "Nokon andre har lagra endringar medan du skreiv",
    en: "Somebody else has saved changes while you were writing",
  },
  conflictText: {
    nb: "Skjemaet under er slik du skrev det. Lagrer du nå, gjelder ditt.",
    nn: "Skjemaet under er slik du skreiv det. Lagrar du no, gjeld ditt.",
    en: "The form below is as you wrote it. If you save now, yours counts.",
  },
  savedNow: {
    nb: (what: string, saved: string, yours: string) => `${what}: lagret nå «${saved}», ditt «${yours}»`,
    nn: (what: string, saved: string, yours: string) => `${what}: lagra no «${saved}», ditt «${yours}»`,
    en: (what: string, saved: string, yours: string) => `${what}: saved now “${saved}”, yours “${yours}”`,
  },
  nothing: { nb: "ingenting", nn: "ingenting", en: "nothing" },
  swapTitle: { nb: "Bytt en person", nn: "Byt ein person", en: "Exchange a person" },
  swapLead: {
    nb: (day: string) =>
      `Fristen for å endre teamet var ${day}. Det samme teamet skal møtes hver gang, men må noen slutte, kan en annen ta over plassen.`,
    nn: (day: string) =>
      `Fristen for å endre teamet var ${day}. Det same teamet skal møtast kvar gong, men må nokon slutte, kan ein annan ta over plassen.`,
    en: (day: string) =>
      `The deadline for changing the team was ${day}. The same team is to meet every time, but if somebody must leave, another can take over.`,
  },
  swapOut: {
    nb: (name: string) => `Bytt ut ${name}`,
    nn: (name: string) => `Byt ut ${name}`,
    en: (name: string) => `Replace ${name}`,
  },
  who: { nb: "Hvem vil du bytte ut?", nn: "Kven vil du byte ut?", en: "Whom do you want to replace?" },
  takesOver: {
    nb: (roles: string) => `Den nye tar over rollen: ${roles}.`,
    nn: (roles: string) => `Den nye tek over rolla: ${roles}.`,
    en: (roles: string) => `The new person takes over the role: ${roles}.`,
  },
  newPerson: { nb: "Den nye", nn: "Den nye", en: "The new person" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  profession: { nb: "Yrke", nn: "Yrke", en: "Profession" },
  chooseProfession: { nb: "Velg yrke", nn: "Vel yrke", en: "Choose a profession" },
  reason: { nb: "Hvorfor må dere bytte?", nn: "Kvifor må de byte?", en: "Why must you exchange?" },
  reasonHelp: {
    nb: "Én setning, for eksempel «Har sluttet». Ingen helseopplysninger.",
    nn: "Éi setning, til dømes «Har slutta». Ingen helseopplysningar.",
    en: "One sentence, for example “Has left”. No health information.",
  },
  inTeamAlready: {
    nb: "Denne adressen er det allerede noen på teamet som har.",
    nn: "Denne adressa er det alt nokon på teamet som har.",
    en: "Somebody in the team has this address already.",
  },
  swapConflict: {
    nb: "Teamet er endret siden du åpnet siden. Se over, og trykk en gang til.",
    nn: "Teamet er endra sidan du opna sida. Sjå over, og trykk ein gong til.",
    en: "The team has changed since you opened the page. Look it over, and press once more.",
  },
  fieldNeeded: { nb: "Fyll ut dette feltet.", nn: "Fyll ut dette feltet.", en: "Fill in this field." },
  nameNeeded: {
    nb: "Skriv navnet til den nye.",
    nn: "Skriv namnet til den nye.",
    en: "Write the name of the new person.",
  },
  emailNeeded: {
    nb: "Skriv e-postadressen til den nye.",
    nn: "Skriv e-postadressa til den nye.",
    en: "Write the e-mail address of the new person.",
  },
  professionNeeded: {
    nb: "Velg yrket til den nye.",
    nn: "Vel yrket til den nye.",
    en: "Choose the profession of the new person.",
  },
  reasonNeeded: {
    nb: "Skriv hvorfor dere må bytte.",
    nn: "Skriv kvifor de må byte.",
    en: "Write why you must exchange.",
  },
} satisfies Words;
