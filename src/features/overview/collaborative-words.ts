import type { Words } from "../../platform/words.ts";

const nbsp = "\u00a0";

export const words = {
  teams: {
    nb: (_: number, count: string) => `${count} team.`,
    nn: (_: number, count: string) => `${count} team.`,
    en: (teams: number, count: string) => `${count} ${teams === 1 ? "team" : "teams"}.`,
  },
  improvingAndNeeding: {
    nb: (_: number, improving: string, __: number, needing: string) =>
      `${improving} viser forbedring, og ${needing} trenger hjelp nå.`,
    nn: (_: number, improving: string, __: number, needing: string) =>
      `${improving} viser forbetring, og ${needing} treng hjelp no.`,
    en: (better: number, improving: string, worse: number, needing: string) =>
      `${improving} ${better === 1 ? "shows" : "show"} improvement, and ${needing} ${worse === 1 ? "needs" : "need"} help now.`,
  },
  needing: {
    nb: (_: number, needing: string) => `${needing} trenger hjelp nå.`,
    nn: (_: number, needing: string) => `${needing} treng hjelp no.`,
    en: (count: number, needing: string) => `${needing} ${count === 1 ? "needs" : "need"} help now.`,
  },
  improving: {
    nb: (_: number, improving: string) => `${improving} viser forbedring.`,
    nn: (_: number, improving: string) => `${improving} viser forbetring.`,
    en: (count: number, improving: string) => `${improving} ${count === 1 ? "shows" : "show"} improvement.`,
  },
  measuringTerms: { nb: "Måleregler", nn: "Målereglar", en: "Measuring terms" },
  one: { nb: "ett", nn: "eitt", en: "one" },
  oneFirst: { nb: "Ett", nn: "Eitt", en: "One" },
  nobody: { nb: "ingen", nn: "ingen", en: "none" },
  nobodyFirst: { nb: "Ingen", nn: "Ingen", en: "None" },
  isToday: {
    nb: (session: string) => `${session} er i dag.`,
    nn: (session: string) => `${session} er i dag.`,
    en: (session: string) => `${session} is today.`,
  },
  isTomorrow: {
    nb: (session: string) => `${session} er i morgen.`,
    nn: (session: string) => `${session} er i morgon.`,
    en: (session: string) => `${session} is tomorrow.`,
  },
  isInDays: {
    nb: (session: string, days: string) => `${session} er om ${days} dager.`,
    nn: (session: string, days: string) => `${session} er om ${days} dagar.`,
    en: (session: string, days: string) => `${session} is in ${days} days.`,
  },
  isOn: {
    nb: (session: string, day: string) => `${session} er ${day}.`,
    nn: (session: string, day: string) => `${session} er ${day}.`,
    en: (session: string, day: string) => `${session} is on ${day}.`,
  },
  lastWas: {
    nb: (day: string) => `Siste samling var ${day}.`,
    nn: (day: string) => `Siste samling var ${day}.`,
    en: (day: string) => `The last session was on ${day}.`,
  },
  registered: {
    nb: (people: number, count: string) =>
      `${count} ${people === 1 ? "person er påmeldt" : "personer er påmeldt"}.`,
    nn: (people: number, count: string) =>
      `${count} ${people === 1 ? "person er påmeld" : "personar er påmelde"}.`,
    en: (people: number, count: string) =>
      `${count} ${people === 1 ? "person is" : "people are"} registered.`,
  },
  isDraft: {
    nb: "Nettverket er et utkast. Ingen andre ser det ennå.",
    nn: "Nettverket er eit utkast. Ingen andre ser det enno.",
    en: "The network is a draft. Nobody else sees it yet.",
  },
  noTeams: {
    nb: "Ingen team er påmeldt ennå.",
    nn: "Ingen team er påmelde enno.",
    en: "No team has enrolled yet.",
  },
  draftTeaches: {
    nb: "Her kommer teamene når nettverket er publisert og de første har meldt seg på. Da ser dere hvem som møter, hva de måler, og hvem som trenger dere mest.",
    nn: "Her kjem teama når nettverket er publisert og dei første har meldt seg på. Då ser de kven som møter, kva dei måler, og kven som treng dykk mest.",
    en: "The teams come here when the network is published and the first ones have enrolled. Then you see who attends, what they measure, and who needs you most.",
  },
  finishDraft: { nb: "Gjør ferdig og publiser", nn: "Gjer ferdig og publiser", en: "Finish and publish" },
  publishedTeaches: {
    nb: "Her kommer teamene etter hvert som de melder seg på. Da ser dere hvem som møter, hva de måler, og hvem som trenger dere mest. Del invitasjonen med kommunene så lenge.",
    nn: "Her kjem teama etter kvart som dei melder seg på. Då ser de kven som møter, kva dei måler, og kven som treng dykk mest. Del invitasjonen med kommunane så lenge.",
    en: "The teams come here as they enrol. Then you see who attends, what they measure, and who needs you most. Share the invitation with the municipalities in the meantime.",
  },
  seeInvitation: { nb: "Se invitasjonen", nn: "Sjå invitasjonen", en: "See the invitation" },

  links: { nb: "Mer om nettverket", nn: "Meir om nettverket", en: "More about the network" },
  enrolments: { nb: "Påmeldinger", nn: "Påmeldingar", en: "Enrolments" },
  figures: { nb: "Målingene i nettverket", nn: "Målingane i nettverket", en: "What the network measures" },
  attendance: { nb: "Oppmøte", nn: "Oppmøte", en: "Attendance" },
  fees: { nb: "Gebyr", nn: "Gebyr", en: "Fees" },
  edit: { nb: "Rediger", nn: "Rediger", en: "Edit" },
  asItLooks: { nb: "Slik ser det ut", nn: "Slik ser det ut", en: "As it looks" },

  allTeams: { nb: "Alle team", nn: "Alle team", en: "All teams" },
  allTeamsNote: {
    nb: (measure: string) => `${measure}. Øverst: de som trenger oss mest.`,
    nn: (measure: string) => `${measure}. Øvst: dei som treng oss mest.`,
    en: (measure: string) => `${measure}. At the top: those who need us most.`,
  },
  chooseMeasure: { nb: "Velg måling", nn: "Vel måling", en: "Choose a measure" },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  process: { nb: "Prosessmål", nn: "Prosessmål", en: "Process measures" },
  outcome: { nb: "Resultatmål", nn: "Resultatmål", en: "Outcome measures" },
  balancing: { nb: "Balansemål", nn: "Balansemål", en: "Balancing measures" },

  team: { nb: "Team", nn: "Team", en: "Team" },
  extended: {
    nb: (day: string) => `Utsettelse til og med ${day}`,
    nn: (day: string) => `Utsetjing til og med ${day}`,
    en: (day: string) => `Extension through ${day}`,
  },
  enrolled: { nb: "Påmeldt", nn: "Påmeld", en: "Enrolled" },
  improvement: { nb: "Vil forbedre", nn: "Vil forbetre", en: "Wants to improve" },
  share: { nb: "Andel", nn: "Andel", en: "Share" },
  rate: {
    nb: (per: string) => `Forekomst ${per}`,
    nn: (per: string) => `Førekomst ${per}`,
    en: (per: string) => `Rate ${per}`,
  },
  average: { nb: "Snitt", nn: "Snitt", en: "Average" },
  time: { nb: "Tid", nn: "Tid", en: "Time" },
  days: { nb: "Dager", nn: "Dagar", en: "Days" },
  number: { nb: "Antall", nn: "Tal", en: "Number" },
  latest: { nb: "Siste måling", nn: "Siste måling", en: "Latest value" },
  latestCount: {
    nb: (period: string, counted: string) => `${period}: ${counted}`,
    nn: (period: string, counted: string) => `${period}: ${counted}`,
    en: (period: string, counted: string) => `${period}: ${counted}`,
  },
  noValue: { nb: "ingen", nn: "inga", en: "none" },
  change: { nb: "Endring", nn: "Endring", en: "Change" },
  waitsForAnswer: { nb: "Venter på svar", nn: "Ventar på svar", en: "Waiting for an answer" },
  notThisMeasure: { nb: "Måler ikke dette", nn: "Måler ikkje dette", en: "Does not measure this" },
  otherVersion: {
    nb: "Måler etter en annen versjon",
    nn: "Måler etter ein annan versjon",
    en: "Measures by another version",
  },
  versionsApart: {
    nb: "Målingen er endret underveis, og versjonene kan telle forskjellig. Her står de teamene som måler etter den valgte versjonen; velg en annen for å se resten.",
    nn: "Målinga er endra undervegs, og versjonane kan telje ulikt. Her står dei teama som måler etter den valde versjonen; vel ein annan for å sjå resten.",
    en: "The measure has changed on the way, and its versions may count differently. Here are the teams that measure by the chosen version; choose another to see the rest.",
  },
  nothingToMeasure: { nb: "Har ingen målinger", nn: "Har ingen målingar", en: "Has no measures" },
  attendanceOf: {
    nb: (sessions: string) => `Oppmøte, ${sessions}`,
    nn: (sessions: string) => `Oppmøte, ${sessions}`,
    en: (sessions: string) => `Attendance, ${sessions}`,
  },
  severalDays: {
    nb: (session: string, days: string) => `${session} (${days} dager)`,
    nn: (session: string, days: string) => `${session} (${days} dagar)`,
    en: (session: string, days: string) => `${session} (${days} days)`,
  },
  of: {
    nb: (filled: number | string, of: number) => `${filled} av${nbsp}${of}`,
    nn: (filled: number | string, of: number) => `${filled} av${nbsp}${of}`,
    en: (filled: number | string, of: number) => `${filled} of${nbsp}${of}`,
  },
  someNotRegistered: {
    nb: (counted: string, missing: number) => `${counted}, ${missing} ikke registrert`,
    nn: (counted: string, missing: number) => `${counted}, ${missing} ikkje registrert`,
    en: (counted: string, missing: number) => `${counted}, ${missing} not registered`,
  },
  notRegistered: { nb: "ikke registrert", nn: "ikkje registrert", en: "not registered" },
  deviations: {
    nb: "Avvik fra det anbefalte",
    nn: "Avvik frå det tilrådde",
    en: "Differs from the recommended",
  },
  deviation: { nb: "Avvik", nn: "Avvik", en: "Differs" },
  allDeviate: {
    nb: (deviation: string) => `Alle teamene avviker likt fra det anbefalte: ${deviation}.`,
    nn: (deviation: string) => `Alle teama avvik likt frå det tilrådde: ${deviation}.`,
    en: (deviation: string) => `All the teams differ from the recommended in the same way: ${deviation}.`,
  },
  noDeviation: { nb: "Ingen", nn: "Ingen", en: "None" },

  teamByTeam: {
    nb: (measure: string) => `${measure}, team for team`,
    nn: (measure: string) => `${measure}, team for team`,
    en: (measure: string) => `${measure}, team by team`,
  },
  sameScale: {
    nb: (scale: string) => `Samme skala i alle: ${scale}.`,
    nn: (scale: string) => `Same skala i alle: ${scale}.`,
    en: (scale: string) => `The same scale in all: ${scale}.`,
  },
  sameScaleAndMonths: {
    nb: (scale: string, first: string, last: string) => `Samme skala i alle: ${scale}, ${first} til ${last}.`,
    nn: (scale: string, first: string, last: string) => `Same skala i alle: ${scale}, ${first} til ${last}.`,
    en: (scale: string, first: string, last: string) =>
      `The same scale in all: ${scale}, ${first} to ${last}.`,
  },
  percent: {
    nb: (numbers: string) => `${numbers} prosent`,
    nn: (numbers: string) => `${numbers} prosent`,
    en: (numbers: string) => `${numbers} per cent`,
  },
  fromTo: {
    nb: (from: string, to: string) => `${from}–${to}`,
    nn: (from: string, to: string) => `${from}–${to}`,
    en: (from: string, to: string) => `${from}–${to}`,
  },
  newestDrawn: {
    nb: (most: number) =>
      `Det er plass til ${most}${nbsp}punkter, så bare de nyeste er tegnet; linjene og vurderingen er av alle.`,
    nn: (most: number) =>
      `Det er plass til ${most}${nbsp}punkt, så berre dei nyaste er teikna; linjene og vurderinga er av alle.`,
    en: (most: number) =>
      `There is room for ${most}${nbsp}points, so only the newest are drawn; the lines and the verdict are of all.`,
  },
  allOlder: {
    nb: "Alle punktene er eldre enn det som er tegnet.",
    nn: "Alle punkta er eldre enn det som er teikna.",
    en: "All its points are older than what is drawn.",
  },
  newestOf: {
    nb: (drawn: number, all: number) => `Viser de ${drawn}${nbsp}nyeste av ${all}${nbsp}punkter.`,
    nn: (drawn: number, all: number) => `Viser dei ${drawn}${nbsp}nyaste av ${all}${nbsp}punkt.`,
    en: (drawn: number, all: number) => `Shows the newest ${drawn} of ${all}${nbsp}points.`,
  },
  medianLine: {
    nb: "Linje: teamets median.",
    nn: "Linje: medianen til teamet.",
    en: "Line: the team’s median.",
  },
  targetLine: {
    nb: (target: string) => `Prikket: målet, ${target}.`,
    nn: (target: string) => `Prikka: målet, ${target}.`,
    en: (target: string) => `Dotted: the target, ${target}.`,
  },
  targetLines: {
    nb: "Prikket: teamets mål.",
    nn: "Prikka: målet til teamet.",
    en: "Dotted: the team’s target.",
  },
  lowerIsBetter: { nb: "Lavere er bedre.", nn: "Lågare er betre.", en: "Lower is better." },
  chartSays: {
    nb: (team: string, status: string, latest: string) => `${team}: ${status}. ${latest}`,
    nn: (team: string, status: string, latest: string) => `${team}: ${status}. ${latest}`,
    en: (team: string, status: string, latest: string) => `${team}: ${status}. ${latest}`,
  },
  chartIsEmpty: {
    nb: (team: string, status: string) => `${team}: ${status}.`,
    nn: (team: string, status: string) => `${team}: ${status}.`,
    en: (team: string, status: string) => `${team}: ${status}.`,
  },
  source: {
    nb: (values: number, measure: string) =>
      `Teamene har talt og ført tallene selv: ${values} ${values === 1 ? "måling" : "målinger"} av «${measure}».`,
    nn: (values: number, measure: string) =>
      `Teama har talt og ført tala sjølve: ${values} ${values === 1 ? "måling" : "målingar"} av «${measure}».`,
    en: (values: number, measure: string) =>
      `The teams have counted and entered the figures themselves: ${values} ${values === 1 ? "value" : "values"} of “${measure}”.`,
  },
  lastEntered: {
    nb: (when: string) => `Sist ført ${when}.`,
    nn: (when: string) => `Sist ført ${when}.`,
    en: (when: string) => `Last entered ${when}.`,
  },
  otherSource: {
    nb: (team: string, source: string, licence: string) => `${team}: ${source}. Lisens ${licence}.`,
    nn: (team: string, source: string, licence: string) => `${team}: ${source}. Lisens ${licence}.`,
    en: (team: string, source: string, licence: string) => `${team}: ${source}. Licence ${licence}.`,
  },
} satisfies Words;
