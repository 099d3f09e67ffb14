import type { Words } from "../../platform/words.ts";

export const words = {
  nothing: { nb: "Ingenting venter på deg", nn: "Ingenting ventar på deg", en: "Nothing is waiting for you" },
  one: { nb: "Én ting venter på deg", nn: "Éin ting ventar på deg", en: "One thing is waiting for you" },
  some: {
    nb: (count: string) => `${count} ting venter på deg`,
    nn: (count: string) => `${count} ting ventar på deg`,
    en: (count: string) => `${count} things are waiting for you`,
  },
  dueBy: {
    nb: (when: string) => `Frist ${when}`,
    nn: (when: string) => `Frist ${when}`,
    en: (when: string) => `By ${when}`,
  },
  wasDue: {
    nb: (when: string) => `Fristen var ${when}`,
    nn: (when: string) => `Fristen var ${when}`,
    en: (when: string) => `It was due ${when}`,
  },
  today: { nb: ", i dag", nn: ", i dag", en: ", today" },
  tomorrow: { nb: ", i morgen", nn: ", i morgon", en: ", tomorrow" },
  inDays: {
    nb: (days: string) => `, om ${days} dager`,
    nn: (days: string) => `, om ${days} dagar`,
    en: (days: string) => `, in ${days} days`,
  },
  next: { nb: "Det neste som kommer", nn: "Det neste som kjem", en: "What comes next" },
  nextSession: {
    nb: (title: string, when: string) => `${title} ${when}.`,
    nn: (title: string, when: string) => `${title} ${when}.`,
    en: (title: string, when: string) => `${title}, ${when}.`,
  },
  myPage: { nb: "Min side", nn: "Mi side", en: "My page" },
  myTeams: { nb: "Teamene mine", nn: "Teama mine", en: "My teams" },
  myCollaboratives: { nb: "Nettverkene mine", nn: "Nettverka mine", en: "My networks" },
  sums: { nb: "Tallene samlet", nn: "Tala samla", en: "The figures together" },
  sumsTitle: { nb: "Oversikten", nn: "Oversikta", en: "The overview" },
  sumsText: {
    nb: "Det teamene har målt, lagt sammen for fylket eller landet. Små tall er skjult.",
    nn: "Det teama har målt, lagt saman for fylket eller landet. Små tal er skjulte.",
    en: "What the teams have measured, added up for the county or the country. Small numbers are hidden.",
  },
  newCollaborative: { nb: "Lag et nytt nettverk", nn: "Lag eit nytt nettverk", en: "Make a new network" },
  noPlace: {
    nb: "Du er ikke med i et team ennå. Finn et nettverk som er åpent, og meld på teamet ditt.",
    nn: "Du er ikkje med i eit team enno. Finn eit nettverk som er ope, og meld på teamet ditt.",
    en: "You are not in a team yet. Find a network that is open, and enrol your team.",
  },
  findCollaborative: { nb: "Se nettverkene", nn: "Sjå nettverka", en: "See the networks" },
} satisfies Words;
