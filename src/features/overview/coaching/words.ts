import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

export const words = {
  title: { nb: "Teamene du veileder", nn: "Teama du rettleier", en: "The teams you coach" },
  noneNeed: {
    nb: (teams: string) => `${teams} team. Ingen av dem trenger hjelp nå.`,
    nn: (teams: string) => `${teams} team. Ingen av dei treng hjelp no.`,
    en: (teams: string) => `Teams: ${teams}. None of them needs help now.`,
  },
  someNeed: {
    nb: (teams: string, needing: string) => `${teams} team. ${needing} trenger hjelp nå.`,
    nn: (teams: string, needing: string) => `${teams} team. ${needing} treng hjelp no.`,
    en: (teams: string, needing: string) => `Teams: ${teams}. In need of help now: ${needing}.`,
  },
  helpFirst: { nb: "Disse trenger hjelp først", nn: "Desse treng hjelp først", en: "These need help first" },
  seeMeasure: { nb: "Se målingen", nn: "Sjå målinga", en: "See the measure" },
  seeTeam: { nb: "Se teamet", nn: "Sjå teamet", en: "See the team" },
  all: { nb: "Alle teamene", nn: "Alle teama", en: "All teams" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  network: { nb: "Nettverk", nn: "Nettverk", en: "Network" },
  theNetwork: { nb: "Nettverket", nn: "Nettverket", en: "The network" },
  theNetworks: { nb: "Nettverkene", nn: "Nettverka", en: "The networks" },
  measures: { nb: "Målingene", nn: "Målingane", en: "The measures" },
  noMeasures: { nb: "ingen målinger", nn: "ingen målingar", en: "no measures" },
  missing: {
    nb: (count: string) => `${count} mangler tall`,
    nn: (count: string) => `${count} manglar tal`,
    en: (count: string) => `${count} missing`,
  },
  worse: {
    nb: (count: string) => `${count} forverring`,
    nn: (count: string) => `${count} forverring`,
    en: (count: string) => `${count} worse`,
  },
  changed: {
    nb: (count: string) => `${count} har endret seg`,
    nn: (count: string) => `${count} har endra seg`,
    en: (count: string) => `${count} changed`,
  },
  same: {
    nb: (count: string) => `${count} uten sikker endring`,
    nn: (count: string) => `${count} utan sikker endring`,
    en: (count: string) => `${count} with no sure change`,
  },
  early: {
    nb: (count: string) => `${count} for tidlig å si`,
    nn: (count: string) => `${count} for tidleg å seie`,
    en: (count: string) => `${count} too early to say`,
  },
  better: {
    nb: (count: string) => `${count} forbedring`,
    nn: (count: string) => `${count} forbetring`,
    en: (count: string) => `${count} better`,
  },
  targets: { nb: "Målene", nn: "Måla", en: "The targets" },
  pass: {
    nb: (count: number) => `${count} nås hver gang`,
    nn: (count: number) => `${count} blir ${plural(count, "nådd", "nådde")} kvar gong`,
    en: (count: number) => `${count} met each time`,
  },
  hitOrMiss: {
    nb: (count: number) => `${count} nås av og til`,
    nn: (count: number) => `${count} blir ${plural(count, "nådd", "nådde")} av og til`,
    en: (count: number) => `${count} met now and then`,
  },
  fail: {
    nb: (count: number) => `${count} nås ikke`,
    nn: (count: number) => `${count} blir ikkje ${plural(count, "nådd", "nådde")}`,
    en: (count: number) => `${count} not met`,
  },
  none: {
    nb: "Du er veileder, men har ingen team ennå. Arrangøren av nettverket gir deg dem.",
    nn: "Du er rettleiar, men har ingen team enno. Arrangøren av nettverket gir deg dei.",
    en: "You are a coach, but have no teams yet. The organiser of the network gives you them.",
  },
  how: {
    nb: "Rekkefølgen: først de som har sluttet å måle, så de som viser forverring, de som er stille etter en samling, de som ikke kom, og til sist en enkelt måling som er sen.",
    nn: "Rekkjefølgja: først dei som har slutta å måle, så dei som viser forverring, dei som er stille etter ei samling, dei som ikkje kom, og til sist ei enkelt måling som er sein.",
    en: "The order: first those that have stopped measuring, then those that worsen, those that are quiet after a session, those that did not come, and last a single value that is late.",
  },
  myPageTitle: { nb: "Veiledning", nn: "Rettleiing", en: "Coaching" },
  myPageText: {
    nb: "De som trenger hjelp først, med grunnen, og hvordan alle målingene står.",
    nn: "Dei som treng hjelp først, med grunnen, og korleis alle målingane står.",
    en: "Those in need of help first, with the reason, and how all the measures stand.",
  },
} satisfies Words;
