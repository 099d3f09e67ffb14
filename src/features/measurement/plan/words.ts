import type { MeasureKind } from "../../../domain/change-package.ts";
import type { Texts } from "../../../domain/language.ts";
import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

export const words = {
  title: { nb: "Måleplan", nn: "Måleplan", en: "Measurement plan" },
  heading: { nb: "Måleplanen vår", nn: "Måleplanen vår", en: "Our measurement plan" },
  allMeasures: {
    nb: (team: string) => `${team}: alle målinger`,
    nn: (team: string) => `${team}: alle målingar`,
    en: (team: string) => `${team}: all measures`,
  },
  weMeasure: {
    nb: (count: string, kinds: string) => `Vi måler ${count} ting: ${kinds}.`,
    nn: (count: string, kinds: string) => `Vi måler ${count} ting: ${kinds}.`,
    en: (count: string, kinds: string) => `We measure ${count} things: ${kinds}.`,
  },
  weMeasureOne: {
    nb: (kind: string) => `Vi måler én ting: ${kind}.`,
    nn: (kind: string) => `Vi måler éin ting: ${kind}.`,
    en: (kind: string) => `We measure one thing: ${kind}.`,
  },
  adviceTitle: { nb: "Til ettertanke", nn: "Til ettertanke", en: "Worth a thought" },
  adviceRest: {
    nb: "Dere bestemmer selv. Ingenting her stopper dere.",
    nn: "De bestemmer sjølve. Ingenting her stoppar dykk.",
    en: "You decide. Nothing here stops you.",
  },
  nothing: {
    nb: "Ingen måling er valgt. Uten måling kan ingen se om det blir bedre.",
    nn: "Inga måling er vald. Utan måling kan ingen sjå om det blir betre.",
    en: "No measure is chosen. Without one nobody can see whether things get better.",
  },
  noOwn: {
    nb: "Temaet er deres eget, men ingen av målingene er det. Lag en som viser om problemet blir mindre.",
    nn: "Temaet er dykkar eige, men ingen av målingane er det. Lag ei som viser om problemet blir mindre.",
    en: "The topic is your own, but none of the measures is. Make one that shows whether the problem gets smaller.",
  },
  noOutcome: {
    nb: "Planen sier ikke om det blir bedre for dem det gjelder. Velg ett eller to resultatmål.",
    nn: "Planen seier ikkje om det blir betre for dei det gjeld. Vel eitt eller to resultatmål.",
    en: "The plan does not tell whether people are better off. Choose one or two outcome measures.",
  },
  manyOutcomes: {
    nb: (has: string) => `${has} resultatmål er mange å følge. Ett eller to er nok for de fleste.`,
    nn: (has: string) => `${has} resultatmål er mange å følgje. Eitt eller to er nok for dei fleste.`,
    en: (has: string) => `${has} outcome measures are many to follow. One or two are enough for most.`,
  },
  noProcess: {
    nb: "Planen sier ikke om tiltakene blir gjort. Velg to til fire prosessmål, de viser endring først.",
    nn: "Planen seier ikkje om tiltaka blir gjorde. Vel to til fire prosessmål, dei viser endring først.",
    en: "The plan does not tell whether the changes are made. Choose two to four process measures; they show change first.",
  },
  oneProcess: {
    nb: "Ett prosessmål viser bare ett av tiltakene. To til fire gir et bedre bilde.",
    nn: "Eitt prosessmål viser berre eitt av tiltaka. To til fire gir eit betre bilete.",
    en: "One process measure shows only one of the changes. Two to four give a better picture.",
  },
  manyProcesses: {
    nb: (has: string) => `${has} prosessmål blir mye å telle. Tell heller to til fire godt.`,
    nn: (has: string) => `${has} prosessmål blir mykje å telje. Tel heller to til fire godt.`,
    en: (has: string) => `${has} process measures are a lot to count. Rather count two to four well.`,
  },
  noBalancing: {
    nb: "Planen sier ikke fra om noe annet blir dårligere. Velg ett balansemål, eller lag et eget.",
    nn: "Planen seier ikkje frå om noko anna blir dårlegare. Vel eitt balansemål, eller lag eit eige.",
    en: "The plan does not tell if something else gets worse. Choose one balancing measure, or make your own.",
  },
  manyBalancing: {
    nb: (has: string) => `${has} balansemål er mer enn de fleste trenger. Ett er ofte nok.`,
    nn: (has: string) => `${has} balansemål er meir enn dei fleste treng. Eitt er ofte nok.`,
    en: (has: string) => `${has} balancing measures are more than most need. One is often enough.`,
  },
  alone: {
    nb: (measure: string, beside: string) => `«${measure}» kan villede alene. Mål «${beside}» ved siden av.`,
    nn: (measure: string, beside: string) => `«${measure}» kan villeie aleine. Mål «${beside}» ved sida av.`,
    en: (measure: string, beside: string) => `“${measure}” may mislead alone. Measure “${beside}” beside it.`,
  },
  nobodyCounts: {
    nb: (has: string, of: string) => `${has} av ${of} målinger har ingen som teller. Avtal hvem.`,
    nn: (has: string, of: string) => `${has} av ${of} målingar har ingen som tel. Avtal kven.`,
    en: (has: string, of: string) => `${has} of ${of} measures have nobody who counts. Agree who does.`,
  },
  nobodyCountsAny: {
    nb: "Ingen har sagt hvem som teller. Skriv et navn på hver måling.",
    nn: "Ingen har sagt kven som tel. Skriv eit namn på kvar måling.",
    en: "Nobody has said who counts. Put a name on each measure.",
  },
  tableCaption: { nb: "Det vi måler", nn: "Det vi måler", en: "What we measure" },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  how: { nb: "Slik telles det", nn: "Slik blir det talt", en: "How it is counted" },
  often: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
  who: { nb: "Hvem teller", nn: "Kven tel", en: "Who counts" },
  target: { nb: "Måltall", nn: "Måltal", en: "Target" },
  divided: {
    nb: (numerator: string, denominator: string) => `${numerator} Av: ${denominator}`,
    nn: (numerator: string, denominator: string) => `${numerator} Av: ${denominator}`,
    en: (numerator: string, denominator: string) => `${numerator} Of: ${denominator}`,
  },
  sample: {
    nb: (sample: string) => `Hvem: ${sample}`,
    nn: (sample: string) => `Kven: ${sample}`,
    en: (sample: string) => `Who: ${sample}`,
  },
  nobody: { nb: "Ikke avtalt", nn: "Ikkje avtalt", en: "Not agreed" },
  hasLeft: {
    nb: (name: string) => `${name} (ikke lenger i teamet)`,
    nn: (name: string) => `${name} (ikkje lenger i teamet)`,
    en: (name: string) => `${name} (no longer in the team)`,
  },
  noTarget: { nb: "Ikke satt", nn: "Ikkje sett", en: "Not set" },
  from: {
    nb: (period: string) => `Fra ${period}`,
    nn: (period: string) => `Frå ${period}`,
    en: (period: string) => `From ${period}`,
  },
  choose: { nb: "Velg målinger", nn: "Vel målingar", en: "Choose measures" },
  makeOwn: { nb: "Lag en egen måling", nn: "Lag ei eiga måling", en: "Make a measure of your own" },
  saved: { nb: "Planen er lagret.", nn: "Planen er lagra.", en: "The plan is saved." },
  former: { nb: "Tidligere målinger", nn: "Tidlegare målingar", en: "Earlier measures" },
  formerNote: {
    nb: "Det som er telt, er tatt vare på, og diagrammene kan åpnes når som helst.",
    nn: "Det som er talt, er teke vare på, og diagramma kan opnast når som helst.",
    en: "What was counted is kept, and the charts can be opened at any time.",
  },
  ended: {
    nb: (period: string, values: number) => `Sluttet fra og med ${period}. ${values}\u00a0tall.`,
    nn: (period: string, values: number) => `Slutta frå og med ${period}. ${values}\u00a0tal.`,
    en: (period: string, values: number) =>
      `Ended from ${period}. ${values}\u00a0${plural(values, "value", "values")}.`,
  },

  // choosing
  chooseTitle: { nb: "Velg målinger", nn: "Vel målingar", en: "Choose measures" },
  chooseLead: {
    nb: "Velg få, og tell dem godt: ett eller to resultatmål, to til fire prosessmål og ett balansemål holder for de fleste. Dere kan ombestemme dere når som helst.",
    nn: "Vel få, og tel dei godt: eitt eller to resultatmål, to til fire prosessmål og eitt balansemål held for dei fleste. De kan ombestemme dykk når som helst.",
    en: "Choose few and count them well: one or two outcome measures, two to four process measures and one balancing measure are enough for most. You may change your mind at any time.",
  },
  chooseKeeps: {
    nb: "Ingenting blir slettet. En måling som har tall, blir stående under «Tidligere målinger» når dere tar bort haken.",
    nn: "Ingenting blir sletta. Ei måling som har tal, blir ståande under «Tidlegare målingar» når de tek bort haken.",
    en: "Nothing is deleted. A measure that has values stays under “Earlier measures” when you untick it.",
  },
  hasValues: {
    nb: (values: number) => `Har ${values}\u00a0tall.`,
    nn: (values: number) => `Har ${values}\u00a0tal.`,
    en: (values: number) => `Has ${values}\u00a0${plural(values, "value", "values")}.`,
  },
  /** Shown when the tick is taken away. */
  ends: {
    nb: (period: string) => `Uten hake slutter den fra og med ${period}.`,
    nn: (period: string) => `Utan hake sluttar ho frå og med ${period}.`,
    en: (period: string) => `Unticked, it ends from ${period}.`,
  },
  wasEnded: {
    nb: (values: number) => `Tidligere måling med ${values}\u00a0tall.`,
    nn: (values: number) => `Tidlegare måling med ${values}\u00a0tal.`,
    en: (values: number) => `An earlier measure with ${values}\u00a0${plural(values, "value", "values")}.`,
  },
  readBeside: {
    nb: (name: string) => `Les den sammen med «${name}».`,
    nn: (name: string) => `Les ho saman med «${name}».`,
    en: (name: string) => `Read it together with “${name}”.`,
  },
  savePlan: { nb: "Lagre planen", nn: "Lagre planen", en: "Save the plan" },
  unknownMeasure: {
    nb: "Et av valgene er ikke en måling dere har. Velg på nytt.",
    nn: "Eitt av vala er ikkje ei måling de har. Vel på nytt.",
    en: "One of the choices is not a measure of yours. Choose again.",
  },

  // one measure in the plan
  toMeasure: { nb: "Åpne målingen", nn: "Opne målinga", en: "Open the measure" },
  editOwn: {
    nb: "Endre navn og forklaring",
    nn: "Endre namn og forklaring",
    en: "Change name and explanation",
  },
  whoHelp: {
    nb: "En i teamet som har tatt det på seg.",
    nn: "Ein i teamet som har teke det på seg.",
    en: "Somebody in the team who has taken it on.",
  },
  whoWrong: {
    nb: "Velg en som er i teamet nå.",
    nn: "Vel ein som er i teamet no.",
    en: "Choose somebody who is in the team now.",
  },
  targetHelp: {
    nb: "Tomt felt: ikke noe måltall.",
    nn: "Tomt felt: ikkje noko måltal.",
    en: "Empty: no target.",
  },
  targetProposed: {
    nb: (target: string) => `Pakken foreslår ${target}. Dere bestemmer.`,
    nn: (target: string) => `Pakken foreslår ${target}. De bestemmer.`,
    en: (target: string) => `The package proposes ${target}. You decide.`,
  },
  fromLabel: { nb: "Mål fra", nn: "Mål frå", en: "Measure from" },
  fromHelp: {
    nb: "En dag i den første perioden dere skal telle.",
    nn: "Ein dag i den første perioden de skal telje.",
    en: "A day in the first period you are to count.",
  },
  fromMissing: {
    nb: "Velg en dag i den første perioden dere skal telle.",
    nn: "Vel ein dag i den første perioden de skal telje.",
    en: "Choose a day in the first period you are to count.",
  },
  afterFirstValue: {
    nb: (day: string) => `Dere har alt tall fra ${day}. Velg den dagen eller en tidligere.`,
    nn: (day: string) => `De har alt tal frå ${day}. Vel den dagen eller ein tidlegare.`,
    en: (day: string) => `You have values from ${day} already. Choose that day or an earlier one.`,
  },
  tooEarly: {
    nb: "Velg en dag i de siste to årene.",
    nn: "Vel ein dag i dei siste to åra.",
    en: "Choose a day in the last two years.",
  },
  tooLate: {
    nb: "Velg en dag innen ett år.",
    nn: "Vel ein dag innan eitt år.",
    en: "Choose a day within a year.",
  },
  why: { nb: "Hvorfor måler dere dette?", nn: "Kvifor måler de dette?", en: "Why do you measure this?" },
  whyHelp: {
    nb: "Én setning som alle på enheten forstår. Den står på planen.",
    nn: "Éi setning som alle på eininga forstår. Ho står på planen.",
    en: "One sentence that everybody at the unit understands. It stands on the plan.",
  },
  place: { nb: "Plass i planen", nn: "Plass i planen", en: "Place in the plan" },
  placeOf: {
    nb: (place: number, of: number) => `${place} av ${of}`,
    nn: (place: number, of: number) => `${place} av ${of}`,
    en: (place: number, of: number) => `${place} of ${of}`,
  },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  saveMine: { nb: "Lagre det jeg skrev", nn: "Lagre det eg skreiv", en: "Save what I wrote" },
  optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
  conflict: {
    nb: "Noen andre har endret dette mens du skrev",
    nn: "Nokon andre har endra dette medan du skreiv",
    en: "Somebody else has changed this while you were writing",
  },
  conflictLead: {
    nb: "Her er det som er lagret nå. Under står det du skrev. Lagre ditt, eller gå tilbake og la det stå.",
    nn: "Her er det som er lagra no. Under står det du skreiv. Lagre ditt, eller gå tilbake og lat det stå.",
    en: "This is what is saved now. Below is what you wrote. Save yours, or go back and leave it.",
  },
  keepTheirs: { nb: "La det stå", nn: "Lat det stå", en: "Leave it" },

  // the guide to a measure of one's own
  ownTitle: { nb: "Lag en egen måling", nn: "Lag ei eiga måling", en: "Make a measure of your own" },
  ownEditTitle: {
    nb: (name: string) => `Endre «${name}»`,
    nn: (name: string) => `Endre «${name}»`,
    en: (name: string) => `Change “${name}”`,
  },
  ownLead: {
    nb: "Fire spørsmål, så har dere en måling med et eget diagram. Skriv det slik at en ny kollega kan telle likt.",
    nn: "Fire spørsmål, så har de ei måling med eit eige diagram. Skriv det slik at ein ny kollega kan telje likt.",
    en: "Four questions, and you have a measure with a chart of its own. Write so that a new colleague can count in the same way.",
  },
  ownStart: {
    nb: "Dere har valgt et eget tema, så her er det ingen ferdige målinger. Svar på fire spørsmål, så har dere den første.",
    nn: "De har valt eit eige tema, så her er det ingen ferdige målingar. Svar på fire spørsmål, så har de den første.",
    en: "You have a topic of your own, so there are no ready-made measures. Answer four questions, and you have the first.",
  },
  step1: { nb: "1. Hva vil dere vite?", nn: "1. Kva vil de vite?", en: "1. What do you want to know?" },
  step2: { nb: "2. Hvem gjelder det?", nn: "2. Kven gjeld det?", en: "2. Whom is it about?" },
  step3: { nb: "3. Hvordan teller dere?", nn: "3. Korleis tel de?", en: "3. How do you count?" },
  step4: { nb: "4. Hvor ofte?", nn: "4. Kor ofte?", en: "4. How often?" },
  name: { nb: "Navn på målingen", nn: "Namn på målinga", en: "Name of the measure" },
  nameHelp: {
    nb: "Kort, for eksempel «Turer ut hver uke».",
    nn: "Kort, til dømes «Turar ut kvar veke».",
    en: "Short, for example “Trips outside every week”.",
  },
  kind: { nb: "Hva skal målingen vise?", nn: "Kva skal målinga vise?", en: "What shall the measure show?" },
  kindOutcome: {
    nb: "Om det blir bedre for dem det gjelder",
    nn: "Om det blir betre for dei det gjeld",
    en: "Whether the people concerned are better off",
  },
  kindProcess: {
    nb: "Om vi gjør det vi har bestemt",
    nn: "Om vi gjer det vi har bestemt",
    en: "Whether we do what we have decided",
  },
  kindBalancing: {
    nb: "Om noe annet blir dårligere",
    nn: "Om noko anna blir dårlegare",
    en: "Whether something else gets worse",
  },
  sampleLabel: { nb: "Hvem eller hva teller med?", nn: "Kven eller kva tel med?", en: "Who or what counts?" },
  sampleHelp: {
    nb: "For eksempel «Alle beboere på 2. etasje» eller «Ti tilfeldige hver uke». Skriv aldri navn på pasienter.",
    nn: "Til dømes «Alle bebuarar i 2. etasje» eller «Ti tilfeldige kvar veke». Skriv aldri namn på pasientar.",
    en: "For example “All residents on the 2nd floor” or “Ten at random each week”. Never write names of patients.",
  },
  way: { nb: "Hva slags tall blir det?", nn: "Kva slags tal blir det?", en: "What kind of number is it?" },
  share: { nb: "En andel av alle", nn: "Ein del av alle", en: "A share of all" },
  per1000: {
    nb: "Så mange per 1000, for eksempel døgn",
    nn: "Så mange per 1000, til dømes døgn",
    en: "So many per 1000, for example days",
  },
  mean: { nb: "Et gjennomsnitt", nn: "Eit gjennomsnitt", en: "An average" },
  minutes: {
    nb: "Gjennomsnittlig tid i minutter",
    nn: "Gjennomsnittleg tid i minutt",
    en: "Average time in minutes",
  },
  days: { nb: "Gjennomsnittlig tid i dager", nn: "Gjennomsnittleg tid i dagar", en: "Average time in days" },
  count: { nb: "Bare et antall", nn: "Berre eit tal på noko", en: "Just a number" },
  daysBetween: {
    nb: "Dager mellom noe som skjer sjelden",
    nn: "Dagar mellom noko som skjer sjeldan",
    en: "Days between something that happens seldom",
  },
  exampleOf: {
    nb: (numerator: string, denominator: string, value: string) =>
      `${numerator} av ${denominator} gir ${value}.`,
    nn: (numerator: string, denominator: string, value: string) =>
      `${numerator} av ${denominator} gir ${value}.`,
    en: (numerator: string, denominator: string, value: string) =>
      `${numerator} of ${denominator} gives ${value}.`,
  },
  exampleSum: {
    nb: (sum: string, count: string, value: string) => `${sum} til sammen, delt på ${count}, gir ${value}.`,
    nn: (sum: string, count: string, value: string) => `${sum} til saman, delt på ${count}, gir ${value}.`,
    en: (sum: string, count: string, value: string) => `${sum} in all, divided by ${count}, gives ${value}.`,
  },
  exampleCount: {
    nb: (value: string) => `Dere skriver ${value}, og det blir ${value}.`,
    nn: (value: string) => `De skriv ${value}, og det blir ${value}.`,
    en: (value: string) => `You write ${value}, and it is ${value}.`,
  },
  exampleBetween: {
    nb: (value: string) => `Dere skriver bare dagen det skjedde. Det blir for eksempel ${value}.`,
    nn: (value: string) => `De skriv berre dagen det hende. Det blir til dømes ${value}.`,
    en: (value: string) => `You only write the day it happened. It becomes ${value}, for example.`,
  },
  tryLabel: { nb: "Prøv med tall", nn: "Prøv med tal", en: "Try with numbers" },
  tryHelp: {
    nb: "For eksempel «18 av 20». Det blir ikke lagret.",
    nn: "Til dømes «18 av 20». Det blir ikkje lagra.",
    en: "For example “18 of 20”. It is not saved.",
  },
  tryUnreadable: {
    nb: "Dette gir ikke noe tall på den måten dere har valgt.",
    nn: "Dette gir ikkje noko tal på den måten de har valt.",
    en: "This gives no number in the way you have chosen.",
  },
  numerator: { nb: "Hva teller dere?", nn: "Kva tel de?", en: "What do you count?" },
  numeratorHelp: {
    nb: "For eksempel «Beboere som var ute denne uken».",
    nn: "Til dømes «Bebuarar som var ute denne veka».",
    en: "For example “Residents who were outside this week”.",
  },
  denominator: { nb: "Av hvor mange?", nn: "Av kor mange?", en: "Out of how many?" },
  denominatorHelp: {
    nb: "Det dere deler på, for eksempel «Alle beboere». La feltet stå tomt for et antall og for dager mellom.",
    nn: "Det de deler på, til dømes «Alle bebuarar». Lat feltet stå tomt for eit tal på noko og for dagar mellom.",
    en: "What you divide by, for example “All residents”. Leave it empty for a number and for days between.",
  },
  denominatorMissing: {
    nb: "Skriv hva dere deler på.",
    nn: "Skriv kva de deler på.",
    en: "Write what you divide by.",
  },
  direction: { nb: "Hvilken vei er bedre?", nn: "Kva veg er betre?", en: "Which way is better?" },
  up: { nb: "Høyere er bedre", nn: "Høgare er betre", en: "Higher is better" },
  down: { nb: "Lavere er bedre", nn: "Lågare er betre", en: "Lower is better" },
  stable: {
    nb: "Det skal holde seg som det er",
    nn: "Det skal halde seg som det er",
    en: "It shall stay as it is",
  },
  interval: { nb: "Hvor ofte teller dere?", nn: "Kor ofte tel de?", en: "How often do you count?" },
  intervalHelp: {
    nb: "Litt og ofte er best: hver uke gir svar fire ganger så fort som hver måned. For dager mellom trenger dere ikke velge.",
    nn: "Litt og ofte er best: kvar veke gir svar fire gonger så fort som kvar månad. For dagar mellom treng de ikkje velje.",
    en: "A little and often is best: every week gives an answer four times as fast as every month. For days between you need not choose.",
  },
  intervalMissing: {
    nb: "Velg hvor ofte dere teller.",
    nn: "Vel kor ofte de tel.",
    en: "Choose how often you count.",
  },
  makeIt: { nb: "Lag målingen", nn: "Lag målinga", en: "Make the measure" },
  made: {
    nb: (name: string) => `«${name}» er lagt i planen. Avtal hvem som teller.`,
    nn: (name: string) => `«${name}» er lagd i planen. Avtal kven som tel.`,
    en: (name: string) => `“${name}” is in the plan. Agree who counts.`,
  },
  fixed: {
    nb: (values: number) =>
      `Målingen har ${values}\u00a0tall, så hva som telles og hvor ofte, står fast. Skal dere telle noe annet, lager dere en ny måling og tar bort denne.`,
    nn: (values: number) =>
      `Målinga har ${values}\u00a0tal, så kva som blir talt og kor ofte, står fast. Skal de telje noko anna, lagar de ei ny måling og tek bort denne.`,
    en: (values: number) =>
      `The measure has ${values}\u00a0${plural(values, "value", "values")}, so what is counted and how often stays. To count something else, make a new measure and leave this one.`,
  },
  writtenIn: {
    nb: "Språket dere har skrevet på",
    nn: "Språket de har skrive på",
    en: "The language you wrote in",
  },
  aboveHundred: {
    nb: "En andel er ikke mer enn 100\u00a0%.",
    nn: "Ein del er ikkje meir enn 100\u00a0%.",
    en: "A share is no more than 100%.",
  },
  ownGroup: { nb: "Egne målinger", nn: "Eigne målingar", en: "Measures of our own" },
  planLink: { nb: "Måleplanen", nn: "Måleplanen", en: "The measurement plan" },
  planStart: { nb: "Lag måleplanen", nn: "Lag måleplanen", en: "Make the measurement plan" },
  noLongerUsed: {
    nb: (period: string) =>
      `Teamet sluttet med denne målingen fra og med ${period}. Tallene er tatt vare på.`,
    nn: (period: string) => `Teamet slutta med denne målinga frå og med ${period}. Tala er tekne vare på.`,
    en: (period: string) => `The team ended this measure from ${period}. The values are kept.`,
  },
} satisfies Words;

/** «to prosessmål», in a sentence. */
export const kindCounts: Readonly<Record<MeasureKind, { one: Texts; other: Texts }>> = {
  outcome: {
    one: { nb: "ett resultatmål", nn: "eitt resultatmål", en: "one outcome measure" },
    other: { nb: "resultatmål", nn: "resultatmål", en: "outcome measures" },
  },
  process: {
    one: { nb: "ett prosessmål", nn: "eitt prosessmål", en: "one process measure" },
    other: { nb: "prosessmål", nn: "prosessmål", en: "process measures" },
  },
  balancing: {
    one: { nb: "ett balansemål", nn: "eitt balansemål", en: "one balancing measure" },
    other: { nb: "balansemål", nn: "balansemål", en: "balancing measures" },
  },
};

export const kindTitles: Readonly<Record<MeasureKind, Texts>> = {
  outcome: { nb: "Resultatmål", nn: "Resultatmål", en: "Outcome measures" },
  process: { nb: "Prosessmål", nn: "Prosessmål", en: "Process measures" },
  balancing: { nb: "Balansemål", nn: "Balansemål", en: "Balancing measures" },
};

/** What a kind is for, and how many are enough. */
export const kindNotes: Readonly<Record<MeasureKind, Texts>> = {
  outcome: {
    nb: "Viser om det blir bedre for dem det gjelder. Velg ett eller to.",
    nn: "Viser om det blir betre for dei det gjeld. Vel eitt eller to.",
    en: "Shows whether the people concerned are better off. Choose one or two.",
  },
  process: {
    nb: "Viser om tiltakene blir gjort. Velg to til fire.",
    nn: "Viser om tiltaka blir gjorde. Vel to til fire.",
    en: "Shows whether the changes are made. Choose two to four.",
  },
  balancing: {
    nb: "Sier fra om noe annet blir dårligere. Ett er ofte nok.",
    nn: "Seier frå om noko anna blir dårlegare. Eitt er ofte nok.",
    en: "Tells if something else gets worse. One is often enough.",
  },
};

/** Why a measure is there, when the team has not said it in its own words. */
export const kindReasons: Readonly<Record<MeasureKind, Texts>> = {
  outcome: {
    nb: "Viser om det blir bedre for dem det gjelder.",
    nn: "Viser om det blir betre for dei det gjeld.",
    en: "Shows whether the people concerned are better off.",
  },
  process: {
    nb: "Viser om tiltakene blir gjort.",
    nn: "Viser om tiltaka blir gjorde.",
    en: "Shows whether the changes are made.",
  },
  balancing: {
    nb: "Sier fra om noe annet blir dårligere.",
    nn: "Seier frå om noko anna blir dårlegare.",
    en: "Tells if something else gets worse.",
  },
};

/** What to do with a question of the guide that is not answered. */
export const requiredWords: Readonly<Record<string, Texts>> = {
  navn: {
    nb: "Skriv et navn på målingen.",
    nn: "Skriv eit namn på målinga.",
    en: "Give the measure a name.",
  },
  slag: {
    nb: "Velg hva målingen skal vise.",
    nn: "Vel kva målinga skal vise.",
    en: "Choose what the measure shall show.",
  },
  utvalg: {
    nb: "Skriv hvem eller hva som teller med.",
    nn: "Skriv kven eller kva som tel med.",
    en: "Write who or what counts.",
  },
  mate: {
    nb: "Velg hva slags tall det blir.",
    nn: "Vel kva slags tal det blir.",
    en: "Choose what kind of number it is.",
  },
  teller: { nb: "Skriv hva dere teller.", nn: "Skriv kva de tel.", en: "Write what you count." },
  retning: {
    nb: "Velg hvilken vei som er bedre.",
    nn: "Vel kva veg som er betre.",
    en: "Choose which way is better.",
  },
};
