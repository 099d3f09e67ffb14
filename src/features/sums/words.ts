import type { Words } from "../../platform/words.ts";

export const words = {
  myPage: { nb: "Min side", nn: "Mi side", en: "My page" },
  overview: { nb: "Oversikt", nn: "Oversikt", en: "Overview" },
  overviewLead: {
    nb: "Det teamene har målt, lagt sammen.",
    nn: "Det teama har målt, lagt saman.",
    en: "What the teams have measured, added together.",
  },
  nation: { nb: "Hele landet", nn: "Heile landet", en: "The whole country" },
  otherPlaces: { nb: "Velg oversikt", nn: "Vel oversikt", en: "Choose an overview" },
  choose: { nb: "Velg hva du vil se", nn: "Vel kva du vil sjå", en: "Choose what to see" },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  year: { nb: "År", nn: "År", en: "Year" },
  allYears: { nb: "Alle år", nn: "Alle år", en: "All years" },
  division: { nb: "Inndeling", nn: "Inndeling", en: "Division" },
  asThen: { nb: "Datidens", nn: "Den gongen", en: "As it was then" },
  asToday: { nb: "Dagens", nn: "Dagens", en: "As it is today" },
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  nothingYet: {
    nb: "Her kommer summene når team har registrert målinger. Teller og nevner fra alle teamene legges sammen, måned for måned.",
    nn: "Her kjem summane når team har registrert målingar. Teljar og nemnar frå alle teama blir lagde saman, månad for månad.",
    en: "The sums will be here when teams have entered measurements. Numerators and denominators of all teams are added, month by month.",
  },
  nothingThisYear: {
    nb: (year: string) =>
      `Ingen team her registrerte denne målingen i ${year}. Velg et annet år eller en annen måling.`,
    nn: (year: string) =>
      `Ingen team her registrerte denne målinga i ${year}. Vel eit anna år eller ei anna måling.`,
    en: (year: string) =>
      `No team here entered this measure in ${year}. Choose another year or another measure.`,
  },
  notThen: {
    nb: (county: string) =>
      `${county} fylke fantes ikke slik det året. Velg dagens inndeling for å se området som hører til fylket nå.`,
    nn: (county: string) =>
      `${county} fylke fanst ikkje slik det året. Vel dagens inndeling for å sjå området som høyrer til fylket no.`,
    en: (county: string) =>
      `${county} was not a county like that in that year. Choose the division of today to see the area that belongs to it now.`,
  },
  goal: {
    nb: (title: string, goal: string) => `Målet for ${title}: ${goal}`,
    nn: (title: string, goal: string) => `Målet for ${title}: ${goal}`,
    en: (title: string, goal: string) => `The goal of ${title}: ${goal}`,
  },
  teams: {
    nb: (teams: number) => `${teams} team`,
    nn: (teams: number) => `${teams} team`,
    en: (teams: number) => (teams === 1 ? "1 team" : `${teams} teams`),
  },
  reported: {
    nb: (reports: string, expected: string) => `${reports}\u00a0av\u00a0${expected}`,
    nn: (reports: string, expected: string) => `${reports}\u00a0av\u00a0${expected}`,
    en: (reports: string, expected: string) => `${reports}\u00a0of\u00a0${expected}`,
  },
  summary: {
    nb: (teams: string, municipalities: string, reports: string) =>
      `${teams} i ${municipalities} brukte målingen. Registrerte tall: ${reports}.`,
    nn: (teams: string, municipalities: string, reports: string) =>
      `${teams} i ${municipalities} brukte målinga. Registrerte tal: ${reports}.`,
    en: (teams: string, municipalities: string, reports: string) =>
      `${teams} in ${municipalities} used the measure. Values entered: ${reports}.`,
  },
  municipalityCount: {
    nb: (count: number) => (count === 1 ? "1 kommune" : `${count} kommuner`),
    nn: (count: number) => (count === 1 ? "1 kommune" : `${count} kommunar`),
    en: (count: number) => (count === 1 ? "1 municipality" : `${count} municipalities`),
  },
  byCounty: { nb: "Fylkene", nn: "Fylka", en: "The counties" },
  byMunicipality: { nb: "Kommunene", nn: "Kommunane", en: "The municipalities" },
  byYear: { nb: "Årene", nn: "Åra", en: "The years" },
  county: { nb: "Fylke", nn: "Fylke", en: "County" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  split: {
    nb: "Delt mellom fylker",
    nn: "Delt mellom fylke",
    en: "Split between counties",
  },
  splitMunicipality: {
    nb: (name: string) => `${name} (delt kommune)`,
    nn: (name: string) => `${name} (delt kommune)`,
    en: (name: string) => `${name} (municipality that was split)`,
  },
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  value: { nb: "Verdi", nn: "Verdi", en: "Value" },
  teamHead: { nb: "Team", nn: "Team", en: "Teams" },
  reportsHead: { nb: "Registrert", nn: "Registrert", en: "Entered" },
  total: { nb: "I alt", nn: "I alt", en: "In all" },
  teamsReported: {
    nb: "Team som har registrert",
    nn: "Team som har registrert",
    en: "Teams that have reported",
  },
  soFar: {
    nb: (teams: string) => `så langt ${teams}`,
    nn: (teams: string) => `så langt ${teams}`,
    en: (teams: string) => `${teams} so far`,
  },
  tooFew: { nb: "for få team", nn: "for få team", en: "too few teams" },
  running: {
    nb: (period: string, teams: string) => `Så langt har ${teams} team registrert ${period}.`,
    nn: (period: string, teams: string) => `Så langt har ${teams} team registrert ${period}.`,
    en: (period: string, teams: string) => `So far ${teams} teams have reported ${period}.`,
  },
  drawnWhen: {
    nb: "En periode er tegnet når minst halvparten av teamene har registrert den.",
    nn: "Ein periode er teikna når minst halvparten av teama har registrert han.",
    en: "A period is drawn when at least half of the teams have reported it.",
  },
  hidden: { nb: "skjult", nn: "skjult", en: "hidden" },
  hiddenNote: {
    nb: "Tall fra én til fire er skjult av hensyn til personvernet, og noen til, så ingen kan regne seg fram til dem.",
    nn: "Tal frå éin til fire er skjulte av omsyn til personvernet, og nokre til, så ingen kan rekne seg fram til dei.",
    en: "Numbers from one to four are hidden to protect people's privacy, and some more, so that nobody can work them out.",
  },
  yearOfPart: {
    nb: (year: string, value: string) => `Hele ${year}: ${value}.`,
    nn: (year: string, value: string) => `Heile ${year}: ${value}.`,
    en: (year: string, value: string) => `All of ${year}: ${value}.`,
  },
  allHidden: {
    nb: "Periodene her er skjult. Enten er tallene i dem små, eller så kunne noen regnet seg fram til små tall ved hjelp av dem.",
    nn: "Periodane her er skjulte. Anten er tala i dei små, eller så kunne nokon rekna seg fram til små tal ved hjelp av dei.",
    en: "The periods here are hidden. Either their numbers are small, or small numbers could be worked out with their help.",
  },
  withheld: {
    nb: "Periodene kan ikke vises enkeltvis for dette året: Noen kunne regnet seg fram til små tall, eller grensene har endret seg siden da. Summen for året står i tabellen på siden før.",
    nn: "Periodane kan ikkje visast enkeltvis for dette året: Nokon kunne rekna seg fram til små tal, eller grensene har endra seg sidan då. Summen for året står i tabellen på sida før.",
    en: "The periods cannot be shown one by one for this year: somebody could have worked out small numbers, or the borders have changed since. The sum of the year is in the table on the page before.",
  },
  hiddenPeriods: {
    nb: (count: number) => (count === 1 ? "Én periode er skjult." : `${count} perioder er skjult.`),
    nn: (count: number) => (count === 1 ? "Éin periode er skjult." : `${count} periodar er skjulte.`),
    en: (count: number) => (count === 1 ? "One period is hidden." : `${count} periods are hidden.`),
  },
  noneToCount: { nb: "ingen aktuelle", nn: "ingen aktuelle", en: "none to count" },
  notMeasured: { nb: "ikke målt", nn: "ikkje målt", en: "not measured" },
  allValues: { nb: "Alle summene i tabell", nn: "Alle summane i tabell", en: "All the sums in a table" },
  download: {
    nb: "Last ned tabellene (CSV)",
    nn: "Last ned tabellane (CSV)",
    en: "Download the tables (CSV)",
  },
  coverageOf: {
    nb: (area: string) => `Dekning i ${area}`,
    nn: (area: string) => `Dekning i ${area}`,
    en: (area: string) => `Coverage in ${area}`,
  },
  toCoverage: {
    nb: "Hvem som har begynt, pakke for pakke",
    nn: "Kven som har byrja, pakke for pakke",
    en: "Who has begun, package by package",
  },
  source: {
    nb: "Summene er lagt sammen av det teamene selv har registrert. Team som venter eller er avslått, teller ikke med. Team som har trukket seg, teller med til de trakk seg.",
    nn: "Summane er lagde saman av det teama sjølve har registrert. Team som ventar eller er avslått, tel ikkje med. Team som har trekt seg, tel med til dei trekte seg.",
    en: "The sums are added from what the teams themselves have entered. Teams that wait or were refused do not count. Teams that have withdrawn count until they withdrew.",
  },
  simulated: { nb: "Simulerte tall.", nn: "Simulerte tal.", en: "Simulated figures." },
  fromThrough: {
    nb: (name: string, from: string, to: string) => `${name}, fra ${from} til ${to}`,
    nn: (name: string, from: string, to: string) => `${name}, frå ${from} til ${to}`,
    en: (name: string, from: string, to: string) => `${name}, from ${from} to ${to}`,
  },
  coverageLead: {
    nb: "Hvor det er team, og hvor de har begynt å måle. Et team har begynt når det har registrert minst én verdi.",
    nn: "Kvar det er team, og kvar dei har byrja å måle. Eit team har byrja når det har registrert minst éin verdi.",
    en: "Where there are teams, and where they have begun to measure. A team has begun when it has entered at least one value.",
  },
  noTeam: { nb: "ingen team", nn: "ingen team", en: "no team" },
  packagesUsed: {
    nb: (used: number, all: number) =>
      used === 0
        ? `Ingen av de ${all} pakkene er i bruk her ennå.`
        : used === all
          ? `Alle de ${all} pakkene er i bruk.`
          : `${used}\u00a0av\u00a0${all} pakker er i bruk.`,
    nn: (used: number, all: number) =>
      used === 0
        ? `Ingen av dei ${all} pakkane er i bruk her enno.`
        : used === all
          ? `Alle dei ${all} pakkane er i bruk.`
          : `${used}\u00a0av\u00a0${all} pakkar er i bruk.`,
    en: (used: number, all: number) =>
      used === 0
        ? `None of the ${all} packages is used here yet.`
        : used === all
          ? `All ${all} packages are used.`
          : `${used}\u00a0of\u00a0${all} packages are used.`,
  },
  packages: { nb: "Pakkene", nn: "Pakkane", en: "The packages" },
  changePackage: { nb: "Tiltakspakke", nn: "Tiltakspakke", en: "Change package" },
  countiesWithTeams: { nb: "Fylker med team", nn: "Fylke med team", en: "Counties with teams" },
  municipalitiesWithTeams: {
    nb: "Kommuner med team",
    nn: "Kommunar med team",
    en: "Municipalities with teams",
  },
  measuring: { nb: "Team som måler", nn: "Team som måler", en: "Teams that measure" },
  cellsSay: {
    nb: "Hvor mange av teamene som måler. En strek betyr at ingen team har pakken.",
    nn: "Kor mange av teama som måler. Ein strek tyder at ingen team har pakken.",
    en: "How many of the teams measure. A dash means that no team has the package.",
  },
  noFiguresTitle: { nb: "Ingen tall", nn: "Ingen tal", en: "No figures" },
  noFigures: {
    nb: "Ingen team har registrert tall for dette ennå. Se etter at koden på målingen er rett. Simulerte tall får du med simulated=true.",
    nn: "Ingen team har registrert tal for dette enno. Sjå etter at koden på målinga er rett. Simulerte tal får du med simulated=true.",
    en: "No team has entered figures for this yet. Check the code of the measure. Simulated figures come with simulated=true.",
  },
  toSums: { nb: "Summene", nn: "Summane", en: "The sums" },
} satisfies Words;
