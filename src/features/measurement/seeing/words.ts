import { countInWords } from "../../../domain/chart-sentence/count-words.ts";
import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural(count, one, other)}`;

export const words = {
  // the part of the time that is drawn
  shownFrom: {
    nb: (period: string) =>
      `Diagrammet viser tiden fra ${period}. Setningen, linjene og merkene er regnet av hele perioden.`,
    nn: (period: string) =>
      `Diagrammet viser tida frå ${period}. Setninga, linjene og merka er rekna av heile perioden.`,
    en: (period: string) =>
      `The chart shows the time from ${period}. The sentence, the lines and the marks are computed from the whole period.`,
  },
  shownWhole: {
    nb: (period: string) => `Diagrammet viser hele perioden, fra ${period}.`,
    nn: (period: string) => `Diagrammet viser heile perioden, frå ${period}.`,
    en: (period: string) => `The chart shows the whole period, from ${period}.`,
  },
  showWhole: {
    nb: (period: string) => `Vis hele perioden, fra ${period}`,
    nn: (period: string) => `Vis heile perioden, frå ${period}`,
    en: (period: string) => `Show the whole period, from ${period}`,
  },
  showNewest: { nb: "Vis bare det nyeste", nn: "Vis berre det nyaste", en: "Show only the newest" },

  // phases
  phasesTitle: { nb: "Faser", nn: "Fasar", en: "Phases" },
  phaseFrom: {
    nb: (period: string) => `Ny fase fra ${period}.`,
    nn: (period: string) => `Ny fase frå ${period}.`,
    en: (period: string) => `A new phase from ${period}.`,
  },
  decidedBy: {
    nb: (name: string, day: string) => `Bestemt av ${name} ${day}.`,
    nn: (name: string, day: string) => `Bestemt av ${name} ${day}.`,
    en: (name: string, day: string) => `Decided by ${name} on ${day}.`,
  },
  decided: {
    nb: (day: string) => `Bestemt ${day}.`,
    nn: (day: string) => `Bestemt ${day}.`,
    en: (day: string) => `Decided on ${day}.`,
  },
  newPhase: { nb: "Ny fase", nn: "Ny fase", en: "New phase" },
  newOrUndo: { nb: "Ny fase, eller angre en", nn: "Ny fase, eller angre ein", en: "New phase, or undo one" },
  median: { nb: "medianen", nn: "medianen", en: "the median" },
  centreLine: { nb: "midtlinjen", nn: "midtlinja", en: "the centre line" },
  phaseLead: {
    nb: (line: string) =>
      `I en ny fase regnes ${line} på nytt. Det avgjør dere, aldri programmet. Vent til nivået har holdt seg, dere vet hvorfor, og dere tror at det varer.`,
    nn: (line: string) =>
      `I ein ny fase blir ${line} rekna på nytt. Det avgjer de, aldri programmet. Vent til nivået har halde seg, de veit kvifor, og de trur at det varer.`,
    en: (line: string) =>
      `In a new phase ${line} is computed anew. You decide that, never the program. Wait until the level has lasted, you know why, and you believe that it will last.`,
  },
  proposal: {
    nb: (period: string, count: number, title: string, number: number) =>
      `Forslag: fra ${period}. Siden da har ${count} målinger på rad ligget på den gode siden, og like før merket dere «${title}» (${number}).`,
    nn: (period: string, count: number, title: string, number: number) =>
      `Framlegg: frå ${period}. Sidan då har ${count} målingar på rad lege på den gode sida, og like før merkte de «${title}» (${number}).`,
    en: (period: string, count: number, title: string, number: number) =>
      `Proposed: from ${period}. Since then ${count} values in a row have been on the good side, and just before it you noted “${title}” (${number}).`,
  },
  noteFirst: {
    nb: "Ingen endring er merket like før. Merk først hva dere endret, så er det lettere å si hvorfor.",
    nn: "Inga endring er merkt like før. Merk først kva de endra, så er det lettare å seie kvifor.",
    en: "No change is noted just before it. Note first what you changed; then it is easier to say why.",
  },
  noneProposed: {
    nb: "Tallene taler ikke for en ny fase nå. Det kan likevel være grunn til en, for eksempel når dere har begynt å telle på en ny måte.",
    nn: "Tala talar ikkje for ein ny fase no. Det kan likevel vere grunn til ein, til dømes når de har byrja å telje på ein ny måte.",
    en: "The figures do not speak for a new phase now. There may still be reason for one, for instance when you have begun to count in a new way.",
  },
  tooFewForPhase: {
    nb: "Det trengs minst tre målinger på hver side av et skille. Så mange er det ikke ennå.",
    nn: "Det trengst minst tre målingar på kvar side av eit skilje. Så mange er det ikkje enno.",
    en: "At least three values are needed on each side of a divide. There are not so many yet.",
  },
  firstPeriod: { nb: "Første måling i fasen", nn: "Første måling i fasen", en: "First value of the phase" },
  choosePeriod: { nb: "Velg", nn: "Vel", en: "Choose" },
  reason: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  reasonHelp: {
    nb: "Hva endret dere, og hvorfor tror dere at det varer? Det står ved diagrammet. Skriv ikke om enkeltpasienter.",
    nn: "Kva endra de, og kvifor trur de at det varer? Det står ved diagrammet. Skriv ikkje om enkeltpasientar.",
    en: "What did you change, and why do you believe that it will last? It stands beside the chart. Do not write about single patients.",
  },
  beginPhase: { nb: "Begynn fasen", nn: "Byrj fasen", en: "Begin the phase" },
  early: {
    nb: (has: number) =>
      `Det er bare ${counted(has, "måling", "målinger")} fra da av. Før det er ti, sier diagrammet ikke om noe endrer seg i den nye fasen.`,
    nn: (has: number) =>
      `Det er berre ${counted(has, "måling", "målingar")} frå då av. Før det er ti, seier diagrammet ikkje om noko endrar seg i den nye fasen.`,
    en: (has: number) =>
      `There ${has === 1 ? "is only one value" : `are only ${counted(has, "value", "values")}`} from then on. Until there are ten the chart does not say whether anything changes in the new phase.`,
  },
  beginAnyway: {
    nb: "Begynn fasen likevel",
    nn: "Byrj fasen likevel",
    en: "Begin the phase all the same",
  },
  tooFewBefore: {
    nb: (has: number) => `Før den er det bare ${counted(has, "måling", "målinger")}. Tre er det minste.`,
    nn: (has: number) => `Før den er det berre ${counted(has, "måling", "målingar")}. Tre er det minste.`,
    en: (has: number) => `Before it there are only ${counted(has, "value", "values")}. Three are the least.`,
  },
  tooFewAfter: {
    nb: (has: number) => `Fra den er det bare ${counted(has, "måling", "målinger")}. Tre er det minste.`,
    nn: (has: number) => `Frå den er det berre ${counted(has, "måling", "målingar")}. Tre er det minste.`,
    en: (has: number) => `From it on there are only ${counted(has, "value", "values")}. Three are the least.`,
  },
  alreadyAPhase: {
    nb: "Der begynner det en fase allerede.",
    nn: "Der byrjar det ein fase alt.",
    en: "A phase begins there already.",
  },
  notAPeriod: {
    nb: "Velg en måling som er i diagrammet.",
    nn: "Vel ei måling som er i diagrammet.",
    en: "Choose a value that is in the chart.",
  },
  reasonNeeded: {
    nb: (line: string) => `Skriv hvorfor ${line} skal regnes på nytt.`,
    nn: (line: string) => `Skriv kvifor ${line} skal reknast på nytt.`,
    en: (line: string) => `Write why ${line} should be computed anew.`,
  },
  undo: {
    nb: (period: string) => `Angre fasen fra ${period}`,
    nn: (period: string) => `Angre fasen frå ${period}`,
    en: (period: string) => `Undo the phase from ${period}`,
  },
  begun: {
    nb: (period: string) => `En ny fase begynner ${period}.`,
    nn: (period: string) => `Ein ny fase byrjar ${period}.`,
    en: (period: string) => `A new phase begins ${period}.`,
  },
  undone: {
    nb: (line: string) => `Fasen er angret. ${line} er som før.`,
    nn: (line: string) => `Fasen er angra. ${line} er som før.`,
    en: (line: string) => `The phase is undone. ${line} is as before.`,
  },
  phaseColumn: { nb: "Fase", nn: "Fase", en: "Phase" },

  // the choice of chart and rules
  viewTitle: { nb: "Diagram og regler", nn: "Diagram og reglar", en: "Chart and rules" },
  viewLead: {
    nb: "Det samme diagrammet og de samme reglene gjelder overalt der målingen vises. Velg før dere ser etter en endring, ikke etter hva som gir utslag.",
    nn: "Det same diagrammet og dei same reglane gjeld overalt der målinga blir vist. Vel før de ser etter ei endring, ikkje etter kva som gir utslag.",
    en: "The same chart and the same rules hold wherever the measure is shown. Choose before you look for a change, not by what gives a signal.",
  },
  viewLeadGiven: {
    nb: "Det samme diagrammet og de samme reglene gjelder overalt der målingen vises. Akkurat nå er det ingenting å velge mellom.",
    nn: "Det same diagrammet og dei same reglane gjeld overalt der målinga blir vist. Akkurat no er det ingenting å velje mellom.",
    en: "The same chart and the same rules hold wherever the measure is shown. Just now there is nothing to choose between.",
  },
  onlyOneView: { nb: "Dette gjelder", nn: "Dette gjeld", en: "What holds" },
  chart: { nb: "Diagram", nn: "Diagram", en: "Chart" },
  otherCharts: {
    nb: "Andre diagrammer i nettverket",
    nn: "Andre diagram i nettverket",
    en: "Other charts in the network",
  },
  rules: { nb: "Regler", nn: "Reglar", en: "Rules" },
  notYet: {
    nb: (why: string) => `Ikke ennå: ${why}`,
    nn: (why: string) => `Ikkje enno: ${why}`,
    en: (why: string) => `Not yet: ${why}`,
  },
  notForThis: {
    nb: (why: string) => `Passer ikke her: ${why}`,
    nn: (why: string) => `Passar ikkje her: ${why}`,
    en: (why: string) => `Does not fit here: ${why}`,
  },
  fewValues: {
    nb: (has: number, needs: number) =>
      `det trengs ${needs} målinger i fasen for å regne grensene. Det er ${has}.`,
    nn: (has: number, needs: number) =>
      `det trengst ${needs} målingar i fasen for å rekne grensene. Det er ${has}.`,
    en: (has: number, needs: number) =>
      `${needs} values in the phase are needed to compute the limits. There are ${has}.`,
  },
  fewEvents: {
    nb: (has: string, needs: number) =>
      `i en vanlig periode er det bare ${has} av det som er færrest, og det trengs ${needs}. Tell flere, eller sjeldnere.`,
    nn: (has: string, needs: number) =>
      `i ein vanleg periode er det berre ${has} av det som er færrast, og det trengst ${needs}. Tel fleire, eller sjeldnare.`,
    en: (has: string, needs: number) =>
      `in a usual period there are only ${has} of what there is least of, and ${needs} are needed. Count more, or more seldom.`,
  },
  noDenominator: {
    nb: "målingen har ingen nevner.",
    nn: "målinga har ingen nemnar.",
    en: "the measure has no denominator.",
  },
  notAShare: {
    nb: "målingen er ikke en andel i prosent.",
    nn: "målinga er ikkje ein del i prosent.",
    en: "the measure is not a share in per cent.",
  },
  notARate: {
    nb: "målingen er ikke en forekomst per så mange.",
    nn: "målinga er ikkje ein førekomst per så mange.",
    en: "the measure is not a rate per so many.",
  },
  notACount: {
    nb: "målingen er ikke et antall per periode.",
    nn: "målinga er ikkje eit tal per periode.",
    en: "the measure is not a number per period.",
  },
  timeBetween: {
    nb: "tiden mellom sjeldne hendelser er for skjev til det.",
    nn: "tida mellom sjeldne hendingar er for skeiv til det.",
    en: "the time between rare events is too skewed for it.",
  },
  notRareEvents: {
    nb: "det er for tiden mellom sjeldne hendelser.",
    nn: "det er for tida mellom sjeldne hendingar.",
    en: "it is for the time between rare events.",
  },
  sameDay: {
    nb: "to hendelser står på samme dag, og da er det ingen tid mellom dem.",
    nn: "to hendingar står på same dag, og då er det inga tid mellom dei.",
    en: "two events stand on one day, and then there is no time between them.",
  },
  instead: {
    nb: (wished: string, why: string) => `Dere har valgt ${wished}. Foreløpig vises seriediagram: ${why}`,
    nn: (wished: string, why: string) => `De har valt ${wished}. Førebels ser de seriediagram: ${why}`,
    en: (wished: string, why: string) =>
      `You have chosen the ${wished}. For now a run chart is shown: ${why}`,
  },
  noLongerAllowed: {
    nb: (wished: string) => `Dere har valgt ${wished}, som nettverket ikke lenger bruker.`,
    nn: (wished: string) => `De har valt ${wished}, som nettverket ikkje lenger bruker.`,
    en: (wished: string) => `You have chosen ${wished}, which the network no longer uses.`,
  },
  changeView: {
    nb: "Velg diagram og regler",
    nn: "Vel diagram og reglar",
    en: "Choose chart and rules",
  },
  saveView: { nb: "Bruk dette", nn: "Bruk dette", en: "Use this" },
  viewSaved: {
    nb: "Diagrammet vises slik dere har valgt.",
    nn: "Diagrammet blir vist slik de har valt.",
    en: "The chart is shown as you have chosen.",
  },
  viewConflict: {
    nb: (chart: string, rules: string) =>
      `Noen andre har valgt mens du holdt på: ${chart}, ${rules}. Se over og velg på nytt.`,
    nn: (chart: string, rules: string) =>
      `Nokon andre har valt medan du heldt på: ${chart}, ${rules}. Sjå over og vel på nytt.`,
    en: (chart: string, rules: string) =>
      `Somebody else chose while you did: ${chart}, ${rules}. Look over it and choose again.`,
  },
  chooseOne: { nb: "Velg en av dem.", nn: "Vel éin av dei.", en: "Choose one of them." },
  source: {
    nb: (text: string) => `Kilde: ${text}.`,
    nn: (text: string) => `Kjelde: ${text}.`,
    en: (text: string) => `Source: ${text}.`,
  },

  // a measure that is read beside another
  pairTitle: {
    nb: "Les den sammen med denne",
    nn: "Les ho saman med denne",
    en: "Read it together with this one",
  },
  pairWhy: {
    nb: (own: string, other: string) =>
      `Denne regnes per ${own}, den andre per ${other}. Blir det færre ${own}, kan den første stige selv om færre blir rammet, og motsatt. Bare sammen viser de om det går bedre.`,
    nn: (own: string, other: string) =>
      `Denne er rekna per ${own}, den andre per ${other}. Blir det færre ${own}, kan den første stige sjølv om færre blir råka, og motsett. Berre saman viser dei om det går betre.`,
    en: (own: string, other: string) =>
      `This one is counted per ${own}, the other per ${other}. With fewer ${own} the first may rise although fewer are affected, and the other way round. Only together do they show whether things get better.`,
  },
  pairWhyPlain: {
    nb: "Den ene kan gå opp selv om det blir færre tilfeller, når det den regnes av, blir mindre. Bare sammen viser de om det går bedre.",
    nn: "Den eine kan gå opp sjølv om det blir færre tilfelle, når det ho blir rekna av, blir mindre. Berre saman viser dei om det går betre.",
    en: "One may rise although there are fewer cases, when what it is counted of shrinks. Only together do they show whether things get better.",
  },
  pairUnused: {
    nb: (name: string) => `Dere bruker ikke «${name}».`,
    nn: (name: string) => `De bruker ikkje «${name}».`,
    en: (name: string) => `You do not use “${name}”.`,
  },
  pairEmpty: {
    nb: (name: string) => `«${name}» har ingen målinger ennå.`,
    nn: (name: string) => `«${name}» har ingen målingar enno.`,
    en: (name: string) => `“${name}” has no values yet.`,
  },
  toPlan: { nb: "Se måleplanen", nn: "Sjå måleplanen", en: "See the measurement plan" },

  // rare events
  openDays: {
    nb: (day: string) => `siden siste hendelse, ${day}.`,
    nn: (day: string) => `sidan siste hending, ${day}.`,
    en: (day: string) => `since the last event, on ${day}.`,
  },
  openDaysMany: {
    nb: (day: string, events: number) =>
      `siden siste dag med hendelser, ${day}: ${countInWords(events, "nb")} samme dag.`,
    nn: (day: string, events: number) =>
      `sidan siste dag med hendingar, ${day}: ${countInWords(events, "nn")} same dag.`,
    en: (day: string, events: number) =>
      `since the last day with events, ${day}: ${countInWords(events, "en")} on the same day.`,
  },
  openNotCounted: {
    nb: "Tiden går fortsatt, så den er ikke en måling ennå. Den kommer i diagrammet ved neste hendelse.",
    nn: "Tida går framleis, så ho er ikkje ei måling enno. Ho kjem i diagrammet ved neste hending.",
    en: "Time still runs, so it is not a value yet. It comes into the chart with the next event.",
  },
  longerThanEver: {
    nb: (days: string) => `Lenger enn noen gang før: den lengste var ${days}.`,
    nn: (days: string) => `Lenger enn nokon gong før: den lengste var ${days}.`,
    en: (days: string) => `Longer than ever before: the longest was ${days}.`,
  },
  longest: {
    nb: (days: string) => `Den lengste til nå var ${days}.`,
    nn: (days: string) => `Den lengste til no var ${days}.`,
    en: (days: string) => `The longest until now was ${days}.`,
  },
  milestone: {
    nb: (days: string, day: string) => `Neste merkedag er ${days}, ${day}.`,
    nn: (days: string, day: string) => `Neste merkedag er ${days}, ${day}.`,
    en: (days: string, day: string) => `The next milestone is ${days}, on ${day}.`,
  },
  days: {
    nb: (count: number) => counted(count, "dag", "dager"),
    nn: (count: number) => counted(count, "dag", "dagar"),
    en: (count: number) => counted(count, "day", "days"),
  },
  noEvents: {
    nb: (day: string) =>
      `Ingen hendelser er registrert siden ${day}. Det kan bety at ingenting har skjedd, eller at ingen har skrevet det ned.`,
    nn: (day: string) =>
      `Ingen hendingar er registrerte sidan ${day}. Det kan bety at ingenting har hendt, eller at ingen har skrive det ned.`,
    en: (day: string) =>
      `No events are entered since ${day}. That may mean that nothing has happened, or that nobody wrote it down.`,
  },

  // what was changed too early
  tooFewHere: {
    nb: (values: string) =>
      `Før denne er det ${values}. Tre er det minste for å se hvordan det var, så vær varsom med å tolke den.`,
    nn: (values: string) =>
      `Før denne er det ${values}. Tre er det minste for å sjå korleis det var, så ver varsam med å tolke ho.`,
    en: (values: string) =>
      `Before this one: ${values}. Three are the least to see how it was, so be careful in reading it.`,
  },
} satisfies Words;
