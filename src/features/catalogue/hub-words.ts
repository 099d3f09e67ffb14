import { numberWord, plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

/** The words of the draft as a whole: what stands in it, what is lacking, comparing, publishing, discarding. */
export const hubWords = {
  nextVersion: {
    nb: (version: number, from: number) =>
      `Dette blir versjon\u00a0${version}. Den er begynt fra versjon\u00a0${from}. Ingen andre ser den før den er publisert.`,
    nn: (version: number, from: number) =>
      `Dette blir versjon\u00a0${version}. Han er byrja frå versjon\u00a0${from}. Ingen andre ser han før han er publisert.`,
    en: (version: number, from: number) =>
      `This will be version\u00a0${version}, begun from version\u00a0${from}. Nobody else sees it until it is published.`,
  },
  firstVersion: {
    nb: "Dette blir den første versjonen. Ingen andre ser den før den er publisert.",
    nn: "Dette blir den første versjonen. Ingen andre ser han før han er publisert.",
    en: "This will be the first version. Nobody else sees it until it is published.",
  },
  savedBy: {
    nb: (when: string, who: string) => `Sist lagret ${when}${who && ` av ${who}`}.`,
    nn: (when: string, who: string) => `Sist lagra ${when}${who && ` av ${who}`}.`,
    en: (when: string, who: string) => `Last saved ${when}${who && ` by ${who}`}.`,
  },
  noDraft: {
    nb: (version: number) =>
      `Versjon\u00a0${version} er den nyeste. Et utkast begynner som en kopi av den, og endrer ingenting før det blir publisert.`,
    nn: (version: number) =>
      `Versjon\u00a0${version} er den nyaste. Eit utkast byrjar som ein kopi av han, og endrar ingenting før det blir publisert.`,
    en: (version: number) =>
      `Version\u00a0${version} is the newest. A draft begins as a copy of it and changes nothing until it is published.`,
  },
  begin: {
    nb: (version: number) => `Begynn på versjon\u00a0${version}`,
    nn: (version: number) => `Byrj på versjon\u00a0${version}`,
    en: (version: number) => `Begin version\u00a0${version}`,
  },
  beginTitle: { nb: "Ny versjon", nn: "Ny versjon", en: "New version" },
  lacking: {
    nb: (count: number) => `${numberWord(count, "nb", "capital")} ting mangler før utkastet kan publiseres`,
    nn: (count: number) => `${numberWord(count, "nn", "capital")} ting manglar før utkastet kan publiserast`,
    en: (count: number) =>
      `${numberWord(count, "en", "capital")} ${plural(count, "thing is", "things are")} lacking before the draft can be published`,
  },
  about: { nb: "Om pakken", nn: "Om pakken", en: "About the package" },
  empty: { nb: "Ikke skrevet ennå.", nn: "Ikkje skrive enno.", en: "Not written yet." },
  notNamed: { nb: "(uten navn)", nn: "(utan namn)", en: "(no name)" },
  publishTitle: { nb: "Publiser", nn: "Publiser", en: "Publish" },
  toCompare: { nb: "Sammenlign og publiser", nn: "Samanlikn og publiser", en: "Compare and publish" },
  compareText: {
    nb: "Først ser du hva som blir endret, og hva det betyr for team.",
    nn: "Først ser du kva som blir endra, og kva det har å seie for team.",
    en: "First you see what will change, and what it means for teams.",
  },
  discardTitle: { nb: "Forkast utkastet", nn: "Forkast utkastet", en: "Discard the draft" },
  discardText: {
    nb: "Alt som er skrevet i utkastet, blir borte. Versjoner som er publisert, blir stående.",
    nn: "Alt som er skrive i utkastet, blir borte. Versjonar som er publiserte, blir ståande.",
    en: "Everything written in the draft is lost. Published versions stay.",
  },
  discardFirst: {
    nb: "Pakken og alt som er skrevet i den, blir borte.",
    nn: "Pakken og alt som er skrive i han, blir borte.",
    en: "The package and everything written in it are lost.",
  },
  compareTitle: {
    nb: (title: string) => `Hva blir endret i ${title}`,
    nn: (title: string) => `Kva blir endra i ${title}`,
    en: (title: string) => `What will change in ${title}`,
  },
  sameAsBefore: {
    nb: (version: number) => `Utkastet er likt versjon\u00a0${version}. Det er ingenting å publisere.`,
    nn: (version: number) => `Utkastet er likt versjon\u00a0${version}. Det er ingenting å publisere.`,
    en: (version: number) => `The draft is the same as version\u00a0${version}. There is nothing to publish.`,
  },
  nothingBefore: {
    nb: "Pakken er ny. Alt i den er nytt.",
    nn: "Pakken er ny. Alt i han er nytt.",
    en: "The package is new. Everything in it is new.",
  },
  meaningTitle: {
    nb: "Hva det betyr for team",
    nn: "Kva det har å seie for team",
    en: "What it means for teams",
  },
  sumsApart: {
    nb: "Tallene til den nye versjonen summeres for seg, også for målinger som ikke er endret. Samle derfor endringene.",
    nn: "Tala til den nye versjonen blir summerte for seg, òg for målingar som ikkje er endra. Samle difor endringane.",
    en: "The figures of the new version are summed apart, also for measures that have not changed. So gather the changes.",
  },
  meaningRunning: {
    nb: (teams: number, version: number) =>
      `${teams} team er i gang. De beholder versjonen de har: målingene, måltallene og diagrammene deres blir som de er. Team som melder seg på fra dagen du velger, får versjon\u00a0${version}.`,
    nn: (teams: number, version: number) =>
      `${teams} team er i gang. Dei held på versjonen dei har: målingane, måltala og diagramma deira blir som dei er. Team som melder seg på frå dagen du vel, får versjon\u00a0${version}.`,
    en: (teams: number, version: number) =>
      `${teams} ${plural(teams, "team is", "teams are")} running. They keep the version they have: their measures, targets and charts stay as they are. Teams that enrol from the day you choose get version\u00a0${version}.`,
  },
  meaningNone: {
    nb: "Ingen team bruker pakken nå. Team som melder seg på fra dagen du velger, får denne versjonen.",
    nn: "Ingen team bruker pakken no. Team som melder seg på frå dagen du vel, får denne versjonen.",
    en: "No team uses the package now. Teams that enrol from the day you choose get this version.",
  },
  validFrom: { nb: "Gjelder fra", nn: "Gjeld frå", en: "Valid from" },
  validFromHelp: {
    nb: "I dag eller senere. Team som melder seg på denne dagen, får den nye versjonen.",
    nn: "I dag eller seinare. Team som melder seg på denne dagen, får den nye versjonen.",
    en: "Today or later. Teams that enrol on this day get the new version.",
  },
  confirm: {
    nb: "Jeg har lest hva som blir endret",
    nn: "Eg har lese kva som blir endra",
    en: "I have read what will change",
  },
  publishText: {
    nb: "En versjon som er publisert, kan ikke endres. Feil rettes i en ny versjon.",
    nn: "Ein versjon som er publisert, kan ikkje endrast. Feil blir retta i ein ny versjon.",
    en: "A published version cannot be changed. Mistakes are mended in a new one.",
  },
  publish: {
    nb: (version: number) => `Publiser versjon\u00a0${version}`,
    nn: (version: number) => `Publiser versjon\u00a0${version}`,
    en: (version: number) => `Publish version\u00a0${version}`,
  },
  notReady: {
    nb: "Utkastet kan publiseres når alt over er på plass.",
    nn: "Utkastet kan publiserast når alt over er på plass.",
    en: "The draft can be published when all of the above is in place.",
  },
  changedMeanwhile: {
    nb: "Utkastet er endret siden du åpnet denne siden. Se over på nytt før du publiserer.",
    nn: "Utkastet er endra sidan du opna denne sida. Sjå over på nytt før du publiserer.",
    en: "The draft has changed since you opened this page. Look it over again before you publish.",
  },
} satisfies Words;
