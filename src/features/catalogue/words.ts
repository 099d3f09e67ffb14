import type {
  ChartKind,
  Improvement,
  Interval,
  MeasureKind,
  SourceMark,
  Unit,
} from "../../domain/change-package.ts";
import type { Texts } from "../../domain/language.ts";
import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Tiltakspakker", nn: "Tiltakspakkar", en: "Change packages" },
  lead: {
    nb: "En tiltakspakke samler noen få tiltak som virker sammen mot én type skade, og målingene som viser om de blir gjort og om det hjelper. Et team velger pakke når det blir meldt på et nettverk.",
    nn: "Ein tiltakspakke samlar nokre få tiltak som verkar saman mot éin type skade, og målingane som viser om dei blir gjorde og om det hjelper. Eit team vel pakke når det blir meldt på eit nettverk.",
    en: "A change package brings together a few changes that work together against one kind of harm, and the measures that show whether they are done and whether they help. A team chooses its package when it enrols in a network.",
  },
  description: {
    nb: "Tiltak og målinger for læringsnettverk i kommunene, med kilder.",
    nn: "Tiltak og målingar for læringsnettverk i kommunane, med kjelder.",
    en: "Changes and measures for collaboratives in the municipalities, with sources.",
  },
  counted: {
    nb: (interventions: number, measures: number) =>
      `${interventions} tiltak og ${measures} ${plural(measures, "måling", "målinger")}`,
    nn: (interventions: number, measures: number) =>
      `${interventions} tiltak og ${measures} ${plural(measures, "måling", "målingar")}`,
    en: (interventions: number, measures: number) =>
      `${interventions} ${plural(interventions, "change", "changes")} and ${measures} ${plural(measures, "measure", "measures")}`,
  },
  measuresOnly: {
    nb: (measures: number) => `${measures} ${plural(measures, "måling", "målinger")}`,
    nn: (measures: number) => `${measures} ${plural(measures, "måling", "målingar")}`,
    en: (measures: number) => `${measures} ${plural(measures, "measure", "measures")}`,
  },
  ofNetwork: {
    nb: (network: string) => `Tiltakspakken til ${network}`,
    nn: (network: string) => `Tiltakspakken til ${network}`,
    en: (network: string) => `The change package of ${network}`,
  },
  forEditors: { nb: "For dere som skriver", nn: "For dykk som skriv", en: "For those who write" },
  toCatalogue: { nb: "Alle pakkene", nn: "Alle pakkane", en: "All packages" },
  toCatalogueText: {
    nb: "Skriv på neste versjon, sammenlign og publiser, eller lag en ny pakke.",
    nn: "Skriv på neste versjon, samanlikn og publiser, eller lag ein ny pakke.",
    en: "Write the next version, compare and publish, or make a new package.",
  },
  newPackage: { nb: "Lag en ny pakke", nn: "Lag ein ny pakke", en: "Make a new package" },
  firstDrafted: { nb: "Utkast til ny pakke", nn: "Utkast til ny pakke", en: "Draft of a new package" },
  nextDrafted: { nb: "Utkast til ny versjon", nn: "Utkast til ny versjon", en: "Draft of a new version" },
  beginsLater: {
    nb: "Begynner å gjelde senere",
    nn: "Tek til å gjelde seinare",
    en: "Comes into force later",
  },
  allVersions: { nb: "Alle versjoner", nn: "Alle versjonar", en: "All versions" },
  edit: { nb: "Skriv på neste versjon", nn: "Skriv på neste versjon", en: "Write the next version" },
  supersede: { nb: "Erstatt pakken", nn: "Erstatt pakken", en: "Supersede the package" },
  newerComes: {
    nb: (version: number, day: string) =>
      `Versjon\u00a0${version} gjelder fra ${day}. Team som er meldt på før det, beholder denne.`,
    nn: (version: number, day: string) =>
      `Versjon\u00a0${version} gjeld frå ${day}. Team som er melde på før det, held på denne.`,
    en: (version: number, day: string) =>
      `Version\u00a0${version} is valid from ${day}. Teams that enrol before that keep this one.`,
  },
  seeVersion: {
    nb: (version: number) => `Se versjon\u00a0${version}`,
    nn: (version: number) => `Sjå versjon\u00a0${version}`,
    en: (version: number) => `See version\u00a0${version}`,
  },
  olderTitle: {
    nb: (version: number) => `Dette er versjon\u00a0${version}, som ikke lenger er den nyeste`,
    nn: (version: number) => `Dette er versjon\u00a0${version}, som ikkje lenger er den nyaste`,
    en: (version: number) => `This is version\u00a0${version}, which is no longer the newest`,
  },
  olderText: {
    nb: (from: string, through: string) =>
      `Den gjaldt for team som meldte seg på fra ${from} til ${through}. De beholder den så lenge de er i gang.`,
    nn: (from: string, through: string) =>
      `Han galdt for team som melde seg på frå ${from} til ${through}. Dei held på han så lenge dei er i gang.`,
    en: (from: string, through: string) =>
      `It was for teams that enrolled from ${from} through ${through}. They keep it as long as they are running.`,
  },
  neverHeld: {
    nb: "Den ble erstattet av en nyere samme dag som den begynte, så ingen team har den.",
    nn: "Han vart erstatta av ein nyare same dag som han tok til, så ingen team har han.",
    en: "A newer one replaced it the day it began, so no team has it.",
  },
  notYet: {
    nb: (version: number, day: string) =>
      `Versjon\u00a0${version} gjelder for team som melder seg på fra ${day}.`,
    nn: (version: number, day: string) =>
      `Versjon\u00a0${version} gjeld for team som melder seg på frå ${day}.`,
    en: (version: number, day: string) => `Version\u00a0${version} is for teams that enrol from ${day}.`,
  },
  supersededFrom: {
    nb: (day: string) => `Pakken er erstattet fra ${day}`,
    nn: (day: string) => `Pakken er erstatta frå ${day}`,
    en: (day: string) => `The package is superseded from ${day}`,
  },
  willBeSuperseded: {
    nb: (day: string) => `Pakken blir erstattet fra ${day}`,
    nn: (day: string) => `Pakken blir erstatta frå ${day}`,
    en: (day: string) => `The package will be superseded from ${day}`,
  },
  supersededKeep: {
    nb: "Team som er i gang, beholder pakken.",
    nn: "Team som er i gang, held på pakken.",
    en: "Running teams keep the package.",
  },
  superseded: { nb: "Erstattet nasjonalt", nn: "Erstatta nasjonalt", en: "Superseded nationally" },
  supersededTitle: {
    nb: "Pakken er erstattet nasjonalt",
    nn: "Pakken er erstatta nasjonalt",
    en: "The package has been superseded nationally",
  },
  over: { nb: "Tiltakspakke", nn: "Tiltakspakke", en: "Change package" },
  back: { nb: "Alle tiltakspakker", nn: "Alle tiltakspakkar", en: "All change packages" },
  why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  facts: { nb: "Det vi vet", nn: "Det vi veit", en: "What we know" },
  source: {
    nb: (source: string) => `Kilde: ${source}`,
    nn: (source: string) => `Kjelde: ${source}`,
    en: (source: string) => `Source: ${source}`,
  },
  forWhom: { nb: "For hvem", nn: "For kven", en: "For whom" },
  targetGroups: { nb: "Målgruppe", nn: "Målgruppe", en: "Target group" },
  services: { nb: "Tjenester", nn: "Tenester", en: "Services" },
  professions: {
    nb: "Nyttig å ha med i teamet",
    nn: "Nyttig å ha med i teamet",
    en: "Useful to have in the team",
  },
  interventions: { nb: "Tiltak", nn: "Tiltak", en: "Changes" },
  measuredBy: { nb: "Måles med", nn: "Blir målt med", en: "Measured by" },
  numerator: { nb: "Teller", nn: "Teljar", en: "Numerator" },
  counts: { nb: "Det som telles", nn: "Det som blir talt", en: "What is counted" },
  denominator: { nb: "Nevner", nn: "Nemnar", en: "Denominator" },
  shownAs: { nb: "Vises som", nn: "Blir vist som", en: "Shown as" },
  shownBetter: {
    nb: (unit: string, better: string) => `${capital(unit)}. Bedre når ${better}.`,
    nn: (unit: string, better: string) => `${capital(unit)}. Betre når ${better}.`,
    en: (unit: string, better: string) => `${capital(unit)}. Better when ${better}.`,
  },
  often: {
    nb: (interval: string, sample: string) => `${capital(interval)}: ${sample}.`,
    nn: (interval: string, sample: string) => `${capital(interval)}: ${sample}.`,
    en: (interval: string, sample: string) => `${capital(interval)}: ${sample}.`,
  },
  howOften: { nb: "Hvor ofte, hvem", nn: "Kor ofte, kven", en: "How often, whom" },
  target: { nb: "Måltall", nn: "Måltal", en: "Target" },
  chart: { nb: "Diagram", nn: "Diagram", en: "Chart" },
  origin: { nb: "Definisjonen er fra", nn: "Definisjonen er frå", en: "The definition is from" },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  targetNote: {
    nb: "Måltallene er forslag. Et team kan sette sine egne.",
    nn: "Måltala er forslag. Eit team kan setje sine eigne.",
    en: "The targets are proposals. A team may set its own.",
  },
  reconstructedNote: {
    nb: "Det som er merket «forslag», er satt sammen av oss fra det som er kjent i fagfeltet, og må bekreftes av fagmiljøet.",
    nn: "Det som er merkt «forslag», er sett saman av oss frå det som er kjent i fagfeltet, og må stadfestast av fagmiljøet.",
    en: "What is marked “proposal” has been put together by us from what is known in the field, and has to be confirmed by professionals.",
  },
  version: {
    nb: (code: string, version: number, from: string) => `${code}, versjon ${version}, gjelder fra ${from}.`,
    nn: (code: string, version: number, from: string) => `${code}, versjon ${version}, gjeld frå ${from}.`,
    en: (code: string, version: number, from: string) =>
      `${code}, version ${version}, in force from ${from}.`,
  },
  findCollaborative: { nb: "Se nettverkene", nn: "Sjå nettverka", en: "See the networks" },
} satisfies Words;

export const sourceWords: Readonly<Record<SourceMark, Texts>> = {
  programme: {
    nb: "Det nasjonale pasientsikkerhetsprogrammet",
    nn: "Det nasjonale pasienttryggleiksprogrammet",
    en: "The Norwegian national patient safety programme",
  },
  norwegian: {
    nb: "En annen norsk eller nordisk kilde",
    nn: "Ei anna norsk eller nordisk kjelde",
    en: "Another Norwegian or Nordic source",
  },
  international: {
    nb: "Internasjonal kilde (IHI og andre)",
    nn: "Internasjonal kjelde (IHI og andre)",
    en: "International source (IHI and others)",
  },
  reconstructed: {
    nb: "Forslag – må bekreftes av fagmiljøet",
    nn: "Forslag – må stadfestast av fagmiljøet",
    en: "Proposal – to be confirmed by professionals",
  },
};

export const kindWords: Readonly<Record<MeasureKind, Texts>> = {
  outcome: { nb: "Resultatmål", nn: "Resultatmål", en: "Outcome measures" },
  process: { nb: "Prosessmål", nn: "Prosessmål", en: "Process measures" },
  balancing: { nb: "Balansemål", nn: "Balansemål", en: "Balancing measures" },
};

export const kindNotes: Readonly<Record<MeasureKind, Texts>> = {
  outcome: {
    nb: "Går det bedre med dem det gjelder?",
    nn: "Går det betre med dei det gjeld?",
    en: "Are the people concerned better off?",
  },
  process: { nb: "Blir tiltakene gjort?", nn: "Blir tiltaka gjorde?", en: "Are the changes being made?" },
  balancing: {
    nb: "Blir noe annet dårligere?",
    nn: "Blir noko anna dårlegare?",
    en: "Does something else get worse?",
  },
};

export const unitWords: Readonly<Record<Unit, Texts>> = {
  percent: { nb: "prosent", nn: "prosent", en: "per cent" },
  per100: { nb: "antall per 100", nn: "tal per 100", en: "number per 100" },
  per1000: { nb: "antall per 1000", nn: "tal per 1000", en: "number per 1000" },
  per10000: { nb: "antall per 10\u00a0000", nn: "tal per 10\u00a0000", en: "number per 10,000" },
  mean: { nb: "gjennomsnitt", nn: "gjennomsnitt", en: "mean" },
  minutes: { nb: "minutter i gjennomsnitt", nn: "minutt i gjennomsnitt", en: "mean minutes" },
  days: { nb: "dager", nn: "dagar", en: "days" },
  count: { nb: "antall", nn: "tal", en: "number" },
};

export const intervalWords: Readonly<Record<Interval, Texts>> = {
  event: { nb: "hver gang det skjer", nn: "kvar gong det skjer", en: "each time it happens" },
  day: { nb: "hver dag", nn: "kvar dag", en: "every day" },
  week: { nb: "hver uke", nn: "kvar veke", en: "every week" },
  twoWeeks: { nb: "hver 14. dag", nn: "kvar 14. dag", en: "every two weeks" },
  month: { nb: "hver måned", nn: "kvar månad", en: "every month" },
  quarter: { nb: "hvert kvartal", nn: "kvart kvartal", en: "every quarter" },
};

export const improvementWords: Readonly<Record<Improvement, Texts>> = {
  up: { nb: "tallet går opp", nn: "talet går opp", en: "the figure goes up" },
  down: { nb: "tallet går ned", nn: "talet går ned", en: "the figure goes down" },
  stable: { nb: "tallet holder seg", nn: "talet held seg", en: "the figure stays where it is" },
};

export const chartWords: Readonly<Record<ChartKind, Texts>> = {
  run: { nb: "Seriediagram", nn: "Seriediagram", en: "Run chart" },
  p: {
    nb: "Seriediagram. P-diagram når mange er talt",
    nn: "Seriediagram. P-diagram når mange er talde",
    en: "Run chart; P chart when many are counted",
  },
  u: { nb: "Seriediagram eller U-diagram", nn: "Seriediagram eller U-diagram", en: "Run chart or U chart" },
  c: { nb: "Seriediagram eller C-diagram", nn: "Seriediagram eller C-diagram", en: "Run chart or C chart" },
  i: {
    nb: "Seriediagram eller XmR-diagram",
    nn: "Seriediagram eller XmR-diagram",
    en: "Run chart or XmR chart",
  },
  t: {
    nb: "T-diagram: dager mellom hendelser",
    nn: "T-diagram: dagar mellom hendingar",
    en: "T chart: days between events",
  },
  g: {
    nb: "G-diagram: tilfeller mellom hendelser",
    nn: "G-diagram: tilfelle mellom hendingar",
    en: "G chart: cases between events",
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb-NO") + text.slice(1);
}
