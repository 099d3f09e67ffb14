import type { Interval } from "../../domain/change-package.ts";
import type { Texts } from "../../domain/language.ts";
import { numberWord, plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

/** A measure is feminine in Nynorsk: one of them is «éi», and not «éin». */
const measuresInNynorsk = (count: number) => (count === 1 ? "éi" : numberWord(count, "nn"));

export const words = {
  // the list of a team's measures
  ourMeasures: { nb: "Målingene våre", nn: "Målingane våre", en: "Our measures" },
  measures: { nb: "Målinger", nn: "Målingar", en: "Measures" },
  measuresOf: {
    nb: (team: string) => `Målingene i ${team}`,
    nn: (team: string) => `Målingane i ${team}`,
    en: (team: string) => `The measures of ${team}`,
  },
  allMeasures: {
    nb: (team: string) => `${team}: alle målinger`,
    nn: (team: string) => `${team}: alle målingar`,
    en: (team: string) => `${team}: all measures`,
  },
  seeAll: {
    nb: (count: number) => (count === 1 ? "Se målingen" : `Se alle ${count}\u00a0målingene`),
    nn: (count: number) => (count === 1 ? "Sjå målinga" : `Sjå alle ${count}\u00a0målingane`),
    en: (count: number) => (count === 1 ? "See the measure" : `See all ${count}\u00a0measures`),
  },
  // how many measures stand how
  missing: {
    nb: (count: number) => `${numberWord(count, "nb")} mangler tall`,
    nn: (count: number) => `${measuresInNynorsk(count)} manglar tal`,
    en: (count: number) => `${numberWord(count, "en")} ${plural(count, "lacks", "lack")} values`,
  },
  worse: {
    nb: (count: number) => `${numberWord(count, "nb")} viser forverring`,
    nn: (count: number) => `${measuresInNynorsk(count)} viser forverring`,
    en: (count: number) => `${numberWord(count, "en")} ${plural(count, "shows", "show")} worsening`,
  },
  changed: {
    nb: (count: number) => `${numberWord(count, "nb")} har endret seg uten at retningen er klar`,
    nn: (count: number) => `${measuresInNynorsk(count)} har endra seg utan at retninga er klar`,
    en: (count: number) =>
      `${numberWord(count, "en")} ${plural(count, "has", "have")} changed with no clear direction`,
  },
  same: {
    nb: (count: number) => `${numberWord(count, "nb")} viser ingen sikker endring`,
    nn: (count: number) => `${measuresInNynorsk(count)} viser inga sikker endring`,
    en: (count: number) => `${numberWord(count, "en")} ${plural(count, "shows", "show")} no clear change`,
  },
  early: {
    nb: (count: number) => `${numberWord(count, "nb")} har for få tall ennå`,
    nn: (count: number) => `${measuresInNynorsk(count)} har for få tal enno`,
    en: (count: number) => `${numberWord(count, "en")} ${plural(count, "has", "have")} too few values yet`,
  },
  better: {
    nb: (count: number) => `${numberWord(count, "nb")} viser forbedring`,
    nn: (count: number) => `${measuresInNynorsk(count)} viser forbetring`,
    en: (count: number) => `${numberWord(count, "en")} ${plural(count, "shows", "show")} improvement`,
  },
  ofMeasures: {
    nb: (count: string, rest: string) => `Av ${count} målinger: ${rest}.`,
    nn: (count: string, rest: string) => `Av ${count} målingar: ${rest}.`,
    en: (count: string, rest: string) => `Of ${count} measures: ${rest}.`,
  },
  sharedScale: {
    nb: (from: string, through: string) => `Fra ${from} til ${through}. Øverst: de som trenger oss mest.`,
    nn: (from: string, through: string) => `Frå ${from} til ${through}. Øvst: dei som treng oss mest.`,
    en: (from: string, through: string) => `From ${from} to ${through}. First: those that need us most.`,
  },
  fromThrough: {
    nb: (name: string, from: string, through: string) => `${name}, ${from} til ${through}`,
    nn: (name: string, from: string, through: string) => `${name}, ${from} til ${through}`,
    en: (name: string, from: string, through: string) => `${name}, ${from} to ${through}`,
  },
  noMeasuresTitle: { nb: "Ingen målinger ennå", nn: "Ingen målingar enno", en: "No measures yet" },
  noMeasures: {
    nb: "Teamet har ikke valgt en tiltakspakke med målinger. Når pakken er valgt, står målingene her, med et diagram for hver.",
    nn: "Teamet har ikkje valt ein tiltakspakke med målingar. Når pakken er vald, står målingane her, med eit diagram for kvar.",
    en: "The team has not chosen a change package with measures. When it has, the measures will be here with a chart each.",
  },
  seePackages: { nb: "Se tiltakspakkene", nn: "Sjå tiltakspakkane", en: "See the change packages" },
  teachTitle: {
    nb: "Her kommer diagrammene",
    nn: "Her kjem diagramma",
    en: "The charts will come here",
  },
  teach: {
    nb: "Begynn med dagens praksis: tre målinger før dere endrer noe, er nok til å begynne. Tell litt og ofte, heller ti i måneden enn hundre i året. Etter ti målinger sier diagrammet fra når noe har endret seg.",
    nn: "Byrj med praksisen i dag: tre målingar før de endrar noko, er nok til å byrje. Tel litt og ofte, heller ti i månaden enn hundre i året. Etter ti målingar seier diagrammet frå når noko har endra seg.",
    en: "Begin with today's practice: three values before you change anything are enough to begin. Count a little and often, rather ten a month than a hundred a year. After ten values the chart tells you when something has changed.",
  },
  beginWith: {
    nb: (measure: string) => `Begynn med «${measure}»`,
    nn: (measure: string) => `Byrj med «${measure}»`,
    en: (measure: string) => `Begin with “${measure}”`,
  },
  exampleTitle: {
    nb: "Slik kan det se ut etter et år",
    nn: "Slik kan det sjå ut etter eit år",
    en: "What it may look like after a year",
  },
  exampleNote: {
    nb: "Eksempel med oppdiktede tall. Ingen team har målt dette.",
    nn: "Døme med oppdikta tal. Ingen team har målt dette.",
    en: "An example with made-up figures. No team has measured this.",
  },
  exampleName: {
    nb: "Eksempel: hudsjekk etter plan",
    nn: "Døme: hudsjekk etter plan",
    en: "Example: skin checked as planned",
  },
  exampleChange: {
    nb: "Hudsjekk i morgenstellet",
    nn: "Hudsjekk i morgonstellet",
    en: "Skin check in the morning routine",
  },
  pilot: { nb: "Det vi prøver ut", nn: "Det vi prøver ut", en: "What we try out" },
  pilotUnit: { nb: "Pilotenhet", nn: "Piloteining", en: "Pilot unit" },
  pilotPackage: { nb: "Tiltakspakke", nn: "Tiltakspakke", en: "Change package" },
  triedOn: { nb: "Prøves ut på", nn: "Blir prøvd ut på", en: "Tried out with" },
  pilotTime: { nb: "Tidsrom", nn: "Tidsrom", en: "Time" },
  pilotFromTo: {
    nb: (from: string, to: string) => `${from} til ${to}`,
    nn: (from: string, to: string) => `${from} til ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  files: { nb: "Filer", nn: "Filer", en: "Files" },
  changesOfTeam: { nb: "Det dere endret", nn: "Det de endra", en: "What you changed" },
  noChanges: {
    nb: "Ingen endringer er merket ennå. Merk hva dere endret og når, så står det i diagrammene.",
    nn: "Ingen endringar er merkte enno. Merk kva de endra og når, så står det i diagramma.",
    en: "No changes are noted yet. Note what you changed and when, and it will stand in the charts.",
  },

  // one measure
  register: {
    nb: (period: string) => `Registrer ${period}`,
    nn: (period: string) => `Registrer ${period}`,
    en: (period: string) => `Enter ${period}`,
  },
  correct: {
    nb: (period: string) => `Rett ${period}`,
    nn: (period: string) => `Rett ${period}`,
    en: (period: string) => `Correct ${period}`,
  },
  registerEvent: { nb: "Registrer en hendelse", nn: "Registrer ei hending", en: "Enter an event" },
  registerCount: { nb: "Registrer en telling", nn: "Registrer ei teljing", en: "Enter a count" },
  eventDay: { nb: "Dagen det skjedde", nn: "Dagen det hende", en: "The day it happened" },
  countDay: { nb: "Dagen dere telte", nn: "Dagen de talde", en: "The day you counted" },
  between: { nb: "av", nn: "av", en: "of" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  dueBy: {
    nb: (day: string) => `Frist ${day}.`,
    nn: (day: string) => `Frist ${day}.`,
    en: (day: string) => `Due ${day}.`,
  },
  wasDue: {
    nb: (day: string) => `Fristen var ${day}.`,
    nn: (day: string) => `Fristen var ${day}.`,
    en: (day: string) => `It was due ${day}.`,
  },
  comment: { nb: "Legg til en merknad", nn: "Legg til ein merknad", en: "Add a comment" },
  commentLabel: { nb: "Merknad", nn: "Merknad", en: "Comment" },
  commentHelp: {
    nb: "Noe som forklarer tallet. Ikke skriv om pasienter.",
    nn: "Noko som forklarer talet. Ikkje skriv om pasientar.",
    en: "Something that explains the figure. Do not write about patients.",
  },
  howToCount: { nb: "Slik telles det", nn: "Slik blir det talt", en: "How to count" },
  allDone: { nb: "Alt er registrert", nn: "Alt er registrert", en: "Everything is entered" },
  nothingDue: { nb: "Ingenting venter nå", nn: "Ingenting ventar no", en: "Nothing is waiting now" },
  nextPeriod: {
    nb: (period: string, day: string) => `Neste er ${period}, fra ${day}.`,
    nn: (period: string, day: string) => `Neste er ${period}, frå ${day}.`,
    en: (period: string, day: string) => `Next is ${period}, from ${day}.`,
  },
  remove: { nb: "Fjern målingen", nn: "Fjern målinga", en: "Remove the value" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  saved: {
    nb: (period: string, value: string) => `${period} er lagret: ${value}.`,
    nn: (period: string, value: string) => `${period} er lagra: ${value}.`,
    en: (period: string, value: string) => `${period} is saved: ${value}.`,
  },
  savedLate: {
    nb: "Den kom etter fristen og er merket med det.",
    nn: "Ho kom etter fristen og er merkt med det.",
    en: "It came after it was due, and is marked so.",
  },
  removed: {
    nb: (period: string) => `${period} er fjernet og mangler nå.`,
    nn: (period: string) => `${period} er fjerna og manglar no.`,
    en: (period: string) => `${period} is removed and is missing now.`,
  },
  noneInPeriod: { nb: "ingen aktuelle", nn: "ingen aktuelle", en: "none to count" },
  downloads: { nb: "Last ned", nn: "Last ned", en: "Download" },
  downloadPng: { nb: "Bilde (PNG)", nn: "Bilete (PNG)", en: "Picture (PNG)" },
  downloadSvg: { nb: "Tegning (SVG)", nn: "Teikning (SVG)", en: "Drawing (SVG)" },
  downloadCsv: { nb: "Tall (CSV)", nn: "Tal (CSV)", en: "Figures (CSV)" },
  whatYouChanged: { nb: "Det dere endret", nn: "Det de endra", en: "What you changed" },
  since: {
    nb: (day: string) => `fra ${day}.`,
    nn: (day: string) => `frå ${day}.`,
    en: (day: string) => `from ${day}.`,
  },
  edit: { nb: "Endre", nn: "Endre", en: "Edit" },
  editNamed: {
    nb: (title: string) => `Endre «${title}»`,
    nn: (title: string) => `Endre «${title}»`,
    en: (title: string) => `Edit “${title}”`,
  },
  noteChange: { nb: "Merk en ny endring", nn: "Merk ei ny endring", en: "Note a new change" },
  howToRead: { nb: "Slik leser vi diagrammet", nn: "Slik les vi diagrammet", en: "How we read the chart" },
  fewBeforeSession: {
    nb: (before: number) =>
      before === 0
        ? "Midtlinjen holdes ikke fast, for det er ingen målinger fra før den første samlingen."
        : `Midtlinjen holdes ikke fast: det er ${before} ${plural(before, "måling", "målinger")} fra før den første samlingen, og ti må ligge utenfor den.`,
    nn: (before: number) =>
      before === 0
        ? "Midtlinja blir ikkje halden fast, for det er ingen målingar frå før den første samlinga."
        : `Midtlinja blir ikkje halden fast: det er ${before} ${plural(before, "måling", "målingar")} frå før den første samlinga, og ti må liggje utanfor ho.`,
    en: (before: number) =>
      before === 0
        ? "The centre line is not held, for there are no values from before the first session."
        : `The centre line is not held: there ${plural(before, "is", "are")} ${before} ${plural(before, "value", "values")} from before the first session, and ten must lie off it.`,
  },
  valueCount: {
    nb: (count: number) => (count === 0 ? "ingen målinger" : count === 1 ? "én måling" : "to målinger"),
    nn: (count: number) => (count === 0 ? "ingen målingar" : count === 1 ? "éi måling" : "to målingar"),
    en: (count: number) => (count === 0 ? "no values" : count === 1 ? "one value" : "two values"),
  },
  ownTarget: {
    nb: (own: string, proposed: string) => `Målet ${own} er teamets eget. Pakken foreslår ${proposed}.`,
    nn: (own: string, proposed: string) => `Målet ${own} er teamet sitt eige. Pakken foreslår ${proposed}.`,
    en: (own: string, proposed: string) =>
      `The target ${own} is the team's own. The package proposes ${proposed}.`,
  },
  noTarget: {
    nb: "Teamet har ikke satt noe måltall.",
    nn: "Teamet har ikkje sett noko måltal.",
    en: "The team has set no target.",
  },
  changeTarget: { nb: "Endre måltallet", nn: "Endre måltalet", en: "Change the target" },
  table: {
    nb: (reported: number, all: number) =>
      all === 0 ? "Alle målinger i tabell" : `Alle målinger i tabell (${reported} av ${all})`,
    nn: (reported: number, all: number) =>
      all === 0 ? "Alle målingar i tabell" : `Alle målingar i tabell (${reported} av ${all})`,
    en: (reported: number, all: number) =>
      all === 0 ? "All values in a table" : `All values in a table (${reported} of ${all})`,
  },
  wholeTable: {
    nb: (rows: number) => `Vis alle ${rows} radene`,
    nn: (rows: number) => `Vis alle dei ${rows} radene`,
    en: (rows: number) => `Show all ${rows} rows`,
  },
  tableEvents: {
    nb: (reported: number) => `Alle registreringer i tabell (${reported})`,
    nn: (reported: number) => `Alle registreringar i tabell (${reported})`,
    en: (reported: number) => `All entries in a table (${reported})`,
  },
  tableLabel: { nb: "Tabell med alle målinger", nn: "Tabell med alle målingar", en: "A table of all values" },
  value: { nb: "Verdi", nn: "Verdi", en: "Value" },
  share: { nb: "Andel", nn: "Del", en: "Share" },
  daysBetween: { nb: "Dager siden forrige", nn: "Dagar sidan førre", en: "Days since the one before" },
  againstMedian: { nb: "Mot medianen", nn: "Mot medianen", en: "Against the median" },
  onMean: { nb: "på snittet", nn: "på snittet", en: "on the mean" },
  againstMean: { nb: "Mot snittet", nn: "Mot snittet", en: "Against the mean" },
  above: { nb: "over", nn: "over", en: "above" },
  below: { nb: "under", nn: "under", en: "below" },
  on: { nb: "på medianen", nn: "på medianen", en: "on the median" },
  entered: { nb: "Registrert", nn: "Registrert", en: "Entered" },
  enteredBy: {
    nb: (day: string, name: string) => `${day}, ${name}`,
    nn: (day: string, name: string) => `${day}, ${name}`,
    en: (day: string, name: string) => `${day}, ${name}`,
  },
  late: { nb: "etter fristen", nn: "etter fristen", en: "after it was due" },
  notMeasured: { nb: "ikke målt", nn: "ikkje målt", en: "not measured" },
  notDueYet: { nb: "ikke ferdig ennå", nn: "ikkje ferdig enno", en: "not over yet" },
  earlier: { nb: "Tidligere tall", nn: "Tidlegare tal", en: "Earlier figures" },
  earlierHelp: {
    nb: "Har dere talt før dette? Velg når, og skriv det inn.",
    nn: "Har de talt før dette? Vel når, og skriv det inn.",
    en: "Did you count before this? Choose when, and enter it.",
  },
  choose: { nb: "Velg", nn: "Vel", en: "Choose" },
  ownCounts: {
    nb: (sample: string) => `Kilde: teamets egne tellinger. Utvalg: ${sample}.`,
    nn: (sample: string) => `Kjelde: teamet sine eigne teljingar. Utval: ${sample}.`,
    en: (sample: string) => `Source: the team's own counts. Selection: ${sample}.`,
  },
  publishedSource: {
    nb: (title: string, licence: string) => `Kilde: ${title}. Lisens: ${licence}.`,
    nn: (title: string, licence: string) => `Kjelde: ${title}. Lisens: ${licence}.`,
    en: (title: string, licence: string) => `Source: ${title}. Licence: ${licence}.`,
  },
  lastChanged: {
    nb: (day: string) => `Sist endret ${day}.`,
    nn: (day: string) => `Sist endra ${day}.`,
    en: (day: string) => `Last changed ${day}.`,
  },
  simulatedNote: { nb: "Simulerte tall", nn: "Simulerte tal", en: "Simulated figures" },
  beforeCollaborative: { nb: "Før nettverket", nn: "Før nettverket", en: "Before the network" },
  beforeShort: { nb: "Før", nn: "Før", en: "Before" },
  session: {
    nb: (number: number) => `Samling\u00a0${number}`,
    nn: (number: number) => `Samling\u00a0${number}`,
    en: (number: number) => `Session\u00a0${number}`,
  },

  // what is wrong
  future: {
    nb: (period: string) => `${period} har ikke begynt ennå. Velg en som har begynt.`,
    nn: (period: string) => `${period} har ikkje byrja enno. Vel ein som har byrja.`,
    en: (period: string) => `${period} has not begun yet. Choose one that has.`,
  },
  notAPeriod: {
    nb: "Velg fra tabellen hva tallet gjelder for.",
    nn: "Vel frå tabellen kva talet gjeld for.",
    en: "Choose from the table what the figure is for.",
  },
  tooEarly: {
    nb: "Så gamle tall kan ikke registreres her. Se om årstallet er riktig.",
    nn: "Så gamle tal kan ikkje registrerast her. Sjå om årstalet er rett.",
    en: "Figures that old cannot be entered here. See whether the year is right.",
  },
  closed: {
    nb: (period: string) => `${period} er stengt for registrering. Spør arrangøren.`,
    nn: (period: string) => `${period} er stengd for registrering. Spør arrangøren.`,
    en: (period: string) => `${period} is closed for entry. Ask the organiser.`,
  },
  requiredCount: {
    nb: "Skriv et tall. 0 er også et tall.",
    nn: "Skriv eit tal. 0 er òg eit tal.",
    en: "Write a number. 0 is a number too.",
  },
  notANumber: {
    nb: "Skriv et helt tall med siffer, for eksempel 18.",
    nn: "Skriv eit heilt tal med siffer, til dømes 18.",
    en: "Write a whole number in figures, for example 18.",
  },
  negative: {
    nb: "Skriv et tall som er 0 eller mer.",
    nn: "Skriv eit tal som er 0 eller meir.",
    en: "Write a number that is 0 or more.",
  },
  wholeOnly: {
    nb: "Skriv et helt tall, uten komma og punktum.",
    nn: "Skriv eit heilt tal, utan komma og punktum.",
    en: "Write a whole number, without a comma or a point.",
  },
  twoDecimals: {
    nb: "Skriv tallet med høyst to desimaler, for eksempel 12,5.",
    nn: "Skriv talet med høgst to desimalar, til dømes 12,5.",
    en: "Write the number with at most two decimals, for example 12.5.",
  },
  tooLarge: {
    nb: "Tallet er for stort. Se om det er skrevet riktig.",
    nn: "Talet er for stort. Sjå om det er skrive rett.",
    en: "The number is too large. See whether it is written right.",
  },
  aboveDenominator: {
    nb: (numerator: string, denominator: string) =>
      `«${numerator}» kan ikke være flere enn «${denominator}». Se over begge tallene.`,
    nn: (numerator: string, denominator: string) =>
      `«${numerator}» kan ikkje vere fleire enn «${denominator}». Sjå over begge tala.`,
    en: (numerator: string, denominator: string) =>
      `“${numerator}” cannot be more than “${denominator}”. Look at both numbers.`,
  },
  zeroDenominator: {
    nb: (none: string) => `Var det ingen å telle, trykk «${none}» i stedet for å skrive 0.`,
    nn: (none: string) => `Var det ingen å telje, trykk «${none}» i staden for å skrive 0.`,
    en: (none: string) => `If there was nobody to count, press “${none}” instead of writing 0.`,
  },
  noneWithCounts: {
    nb: (none: string) => `Dere har skrevet tall. Trykk «Lagre», eller tøm feltene og trykk «${none}».`,
    nn: (none: string) => `De har skrive tal. Trykk «Lagre», eller tøm felta og trykk «${none}».`,
    en: (none: string) => `You have written numbers. Press “Save”, or empty the fields and press “${none}”.`,
  },

  // somebody else was there first
  conflictTitle: {
    nb: (period: string) => `Noen andre har endret ${period}`,
    nn: (period: string) => `Nokon andre har endra ${period}`,
    en: (period: string) => `Somebody else has changed ${period}`,
  },
  conflictLead: {
    nb: "Det du skrev, er ikke lagret. Velg hva som skal stå.",
    nn: "Det du skreiv, er ikkje lagra. Vel kva som skal stå.",
    en: "What you wrote is not saved. Choose what is to stand.",
  },
  storedNow: { nb: "Lagret nå", nn: "Lagra no", en: "Saved now" },
  youWrote: { nb: "Det du skrev", nn: "Det du skreiv", en: "What you wrote" },
  nothingStored: { nb: "Målingen er fjernet.", nn: "Målinga er fjerna.", en: "The value has been removed." },
  removalWanted: {
    nb: "Du ville fjerne målingen.",
    nn: "Du ville fjerne målinga.",
    en: "You wanted to remove the value.",
  },
  byAt: {
    nb: (name: string, when: string) => `${name}, ${when}`,
    nn: (name: string, when: string) => `${name}, ${when}`,
    en: (name: string, when: string) => `${name}, ${when}`,
  },
  saveMine: { nb: "Lagre mitt i stedet", nn: "Lagre mitt i staden", en: "Save mine instead" },
  keepTheirs: { nb: "Behold det som er lagret", nn: "Behald det som er lagra", en: "Keep what is saved" },

  // a noted change
  changeTitle: { nb: "Hva endret dere?", nn: "Kva endra de?", en: "What did you change?" },
  changeTitleHelp: {
    nb: "Noen få ord, slik de skal stå i diagrammet. For eksempel: Hudsjekk i morgenstellet.",
    nn: "Nokre få ord, slik dei skal stå i diagrammet. Til dømes: Hudsjekk i morgonstellet.",
    en: "A few words, as they will stand in the chart. For example: Skin check in the morning routine.",
  },
  changeDay: { nb: "Fra hvilken dag?", nn: "Frå kva dag?", en: "From which day?" },
  changeDescription: { nb: "Mer om endringen", nn: "Meir om endringa", en: "More about the change" },
  changeDescriptionHelp: {
    nb: "Hvem den gjelder, og hva dere gjør annerledes. Ikke skriv om pasienter.",
    nn: "Kven ho gjeld, og kva de gjer annleis. Ikkje skriv om pasientar.",
    en: "Whom it is about, and what you do differently. Do not write about patients.",
  },
  changeIntervention: {
    nb: "Hvilket tiltak i pakken er det?",
    nn: "Kva tiltak i pakken er det?",
    en: "Which intervention of the package is it?",
  },
  changeInterventionHelp: {
    nb: "Da kan dere se i diagrammet hvilke av tiltakene dere har begynt med.",
    nn: "Då kan de sjå i diagrammet kva for nokre av tiltaka de har byrja med.",
    en: "Then you can see in the chart which of the interventions you have begun with.",
  },
  noIntervention: {
    nb: "Ikke et av tiltakene i pakken",
    nn: "Ikkje eit av tiltaka i pakken",
    en: "None of the package's interventions",
  },
  notAnIntervention: {
    nb: "Velg et av tiltakene i listen, eller la det stå tomt.",
    nn: "Vel eit av tiltaka i lista, eller la det stå tomt.",
    en: "Choose one of the interventions in the list, or leave it empty.",
  },
  asIntervention: {
    nb: (title: string) => `Tiltak: ${title}.`,
    nn: (title: string) => `Tiltak: ${title}.`,
    en: (title: string) => `Intervention: ${title}.`,
  },
  optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
  changeAbout: { nb: "Hva gjelder den?", nn: "Kva gjeld ho?", en: "What is it about?" },
  aboutAll: { nb: "Alle målingene våre", nn: "Alle målingane våre", en: "All our measures" },
  noteChangeTitle: { nb: "Merk en endring", nn: "Merk ei endring", en: "Note a change" },
  editChangeTitle: { nb: "Rett endringen", nn: "Rett endringa", en: "Correct the change" },
  noteChangeLead: {
    nb: "Endringen får et nummer i diagrammet, på dagen den begynte. Så kan dere se om tallene flyttet seg etterpå.",
    nn: "Endringa får eit nummer i diagrammet, på dagen ho byrja. Så kan de sjå om tala flytta seg etterpå.",
    en: "The change gets a number in the chart, at the day it began. Then you can see whether the figures moved afterwards.",
  },
  measureFirst: {
    nb: (has: string) =>
      `Dere har ${has}. Mål minst tre ganger før dere endrer noe, så ser dere om det virket.`,
    nn: (has: string) => `De har ${has}. Mål minst tre gonger før de endrar noko, så ser de om det verka.`,
    en: (has: string) =>
      `You have ${has}. Measure at least three times before you change anything, and you will see whether it worked.`,
  },
  saveChange: { nb: "Lagre endringen", nn: "Lagre endringa", en: "Save the change" },
  removeChange: { nb: "Fjern endringen", nn: "Fjern endringa", en: "Remove the change" },
  futureChange: {
    nb: "Skriv en dag som har vært. Merk endringen når dere har begynt.",
    nn: "Skriv ein dag som har vore. Merk endringa når de har byrja.",
    en: "Write a day that has been. Note the change when you have begun.",
  },
  tooOldChange: {
    nb: "Dagen er for langt tilbake. Se om årstallet er riktig.",
    nn: "Dagen er for langt tilbake. Sjå om årstalet er rett.",
    en: "The day is too far back. See whether the year is right.",
  },
  changeSaved: {
    nb: (title: string) => `«${title}» er merket.`,
    nn: (title: string) => `«${title}» er merkt.`,
    en: (title: string) => `“${title}” is noted.`,
  },
  changeConflict: {
    nb: "Noen andre har rettet endringen",
    nn: "Nokon andre har retta endringa",
    en: "Somebody else has corrected the change",
  },

  // the team's own target
  targetTitle: { nb: "Teamets måltall", nn: "Måltalet til teamet", en: "The team's target" },
  targetLead: {
    nb: "Dere kan sette deres eget mål. Det står som en prikket linje i diagrammet.",
    nn: "De kan setje dykkar eige mål. Det står som ei prikka linje i diagrammet.",
    en: "You may set your own target. It stands as a dotted line in the chart.",
  },
  targetField: { nb: "Måltall", nn: "Måltal", en: "Target" },
  targetProposed: {
    nb: (proposed: string) => `Pakken foreslår ${proposed}. La feltet stå tomt for å være uten måltall.`,
    nn: (proposed: string) => `Pakken foreslår ${proposed}. La feltet stå tomt for å vere utan måltal.`,
    en: (proposed: string) => `The package proposes ${proposed}. Leave the field empty to have no target.`,
  },
  targetEmpty: {
    nb: "La feltet stå tomt for å være uten måltall.",
    nn: "La feltet stå tomt for å vere utan måltal.",
    en: "Leave the field empty to have no target.",
  },
  targetTooLarge: {
    nb: "Skriv et tall fra 0 til 100.",
    nn: "Skriv eit tal frå 0 til 100.",
    en: "Write a number from 0 to 100.",
  },
  saveTarget: { nb: "Lagre måltallet", nn: "Lagre måltalet", en: "Save the target" },
  targetSaved: { nb: "Måltallet er lagret.", nn: "Måltalet er lagra.", en: "The target is saved." },
  targetConflict: {
    nb: (now: string) =>
      `Noen andre satte måltallet til ${now} mens du skrev. Lagre igjen hvis ditt skal gjelde.`,
    nn: (now: string) =>
      `Nokon andre sette måltalet til ${now} medan du skreiv. Lagre igjen om ditt skal gjelde.`,
    en: (now: string) =>
      `Somebody else set the target to ${now} while you were writing. Save again if yours is to stand.`,
  },
  none: { nb: "ingen", nn: "ingen", en: "none" },
} satisfies Words;

/** The button for a period with nobody to count. */
export const noneWords: Readonly<Record<Interval, Texts>> = {
  event: { nb: "Ingen aktuelle", nn: "Ingen aktuelle", en: "None to count" },
  day: { nb: "Ingen denne dagen", nn: "Ingen denne dagen", en: "None this day" },
  week: { nb: "Ingen denne uken", nn: "Ingen denne veka", en: "None this week" },
  twoWeeks: { nb: "Ingen disse ukene", nn: "Ingen desse vekene", en: "None these weeks" },
  month: { nb: "Ingen denne måneden", nn: "Ingen denne månaden", en: "None this month" },
  quarter: { nb: "Ingen dette kvartalet", nn: "Ingen dette kvartalet", en: "None this quarter" },
};

/** The link that leads to the table, where any period may be chosen. */
export const otherPeriodWords: Readonly<Record<Interval, Texts>> = {
  event: { nb: "Rett en registrering", nn: "Rett ei registrering", en: "Correct an entry" },
  day: { nb: "Velg en annen dag", nn: "Vel ein annan dag", en: "Choose another day" },
  week: { nb: "Velg en annen uke", nn: "Vel ei anna veke", en: "Choose another week" },
  twoWeeks: { nb: "Velg andre uker", nn: "Vel andre veker", en: "Choose other weeks" },
  month: { nb: "Velg en annen måned", nn: "Vel ein annan månad", en: "Choose another month" },
  quarter: { nb: "Velg et annet kvartal", nn: "Vel eit anna kvartal", en: "Choose another quarter" },
};

/** The head of the first column. */
export const intervalWords: Readonly<Record<Interval, Texts>> = {
  event: { nb: "Dag", nn: "Dag", en: "Day" },
  day: { nb: "Dag", nn: "Dag", en: "Day" },
  week: { nb: "Uke", nn: "Veke", en: "Week" },
  twoWeeks: { nb: "Uker", nn: "Veker", en: "Weeks" },
  month: { nb: "Måned", nn: "Månad", en: "Month" },
  quarter: { nb: "Kvartal", nn: "Kvartal", en: "Quarter" },
};

/** How often a measure is counted. */
export const everyWords: Readonly<Record<Interval, Texts>> = {
  event: { nb: "Hver gang det skjer", nn: "Kvar gong det skjer", en: "Each time it happens" },
  day: { nb: "Hver dag", nn: "Kvar dag", en: "Every day" },
  week: { nb: "Hver uke", nn: "Kvar veke", en: "Every week" },
  twoWeeks: { nb: "Hver 14. dag", nn: "Kvar 14. dag", en: "Every two weeks" },
  month: { nb: "Hver måned", nn: "Kvar månad", en: "Every month" },
  quarter: { nb: "Hvert kvartal", nn: "Kvart kvartal", en: "Every quarter" },
};
