import type { Texts } from "../../domain/language.ts";
import type { ProjectStep, StepDoubt, StepLack } from "../../domain/project-steps.ts";
import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Forbedringsprosjektet", nn: "Forbetringsprosjektet", en: "The improvement project" },
  notBegunLead: {
    nb: "Fem steg fra et problem til en endring som varer. Hvert steg er ferdig når det er vist, og rekkefølgen er fast.",
    nn: "Fem steg frå eit problem til ei endring som varer. Kvart steg er ferdig når det er vist, og rekkjefølgja er fast.",
    en: "Five steps from a problem to a change that lasts. Each is done when it has been shown, and the order is fixed.",
  },
  atStep: {
    nb: (step: number, of: number, name: string) => `Dere er på steg ${step} av ${of}: ${name}.`,
    nn: (step: number, of: number, name: string) => `De er på steg ${step} av ${of}: ${name}.`,
    en: (step: number, of: number, name: string) => `You are at step ${step} of ${of}: ${name}.`,
  },
  allDone: {
    nb: "Alle fem stegene er gjort. Det neste er å dele det med andre.",
    nn: "Alle dei fem stega er gjorde. Det neste er å dele det med andre.",
    en: "All five steps are done. What comes next is to share it with others.",
  },
  blockAt: {
    nb: (step: number, of: number, name: string) => `Steg ${step} av ${of}: ${name}.`,
    nn: (step: number, of: number, name: string) => `Steg ${step} av ${of}: ${name}.`,
    en: (step: number, of: number, name: string) => `Step ${step} of ${of}: ${name}.`,
  },
  blockDone: {
    nb: "Alle fem stegene er gjort.",
    nn: "Alle dei fem stega er gjorde.",
    en: "All five steps are done.",
  },
  blockStart: {
    nb: "Ikke begynt ennå. Fem steg fra et problem til en endring som varer.",
    nn: "Ikkje byrja enno. Fem steg frå eit problem til ei endring som varer.",
    en: "Not begun yet. Five steps from a problem to a change that lasts.",
  },
  open: { nb: "Åpne prosjektet", nn: "Opne prosjektet", en: "Open the project" },
  begin: { nb: "Begynn på prosjektet", nn: "Byrj på prosjektet", en: "Begin the project" },
  numbered: {
    nb: (number: number, name: string) => `${number}. ${name}`,
    nn: (number: number, name: string) => `${number}. ${name}`,
    en: (number: number, name: string) => `${number}. ${name}`,
  },
  isDone: {
    nb: (day: string, who: string) => `Gjort ${day}${who}.`,
    nn: (day: string, who: string) => `Gjort ${day}${who}.`,
    en: (day: string, who: string) => `Done ${day}${who}.`,
  },
  by: {
    nb: (name: string) => ` av ${name}`,
    nn: (name: string) => ` av ${name}`,
    en: (name: string) => ` by ${name}`,
  },
  begun: { nb: "Under arbeid.", nn: "Under arbeid.", en: "In progress." },
  notBegun: { nb: "Ikke begynt.", nn: "Ikkje byrja.", en: "Not begun." },
  countsAs: { nb: "Dette teller som vist:", nn: "Dette tel som vist:", en: "This counts as shown:" },
  lacks: { nb: "Det mangler:", nn: "Det manglar:", en: "It lacks:" },
  work: {
    nb: (number: number) => `Arbeid med steg ${number}`,
    nn: (number: number) => `Arbeid med steg ${number}`,
    en: (number: number) => `Work on step ${number}`,
  },
  see: {
    nb: (number: number) => `Se på steg ${number}`,
    nn: (number: number) => `Sjå på steg ${number}`,
    en: (number: number) => `See step ${number}`,
  },
  waitsFor: {
    nb: (number: number) =>
      `Dere kan skrive allerede nå. Det kan merkes som gjort når steg ${number} er gjort.`,
    nn: (number: number) => `De kan skrive alt no. Det kan merkast som gjort når steg ${number} er gjort.`,
    en: (number: number) => `You may write already. It can be marked as done when step ${number} is.`,
  },
  measure: { nb: "Målingen som viser det", nn: "Målinga som viser det", en: "The measure that shows it" },
  measureHelp: {
    nb: "En av teamets egne målinger.",
    nn: "Ei av målingane til teamet.",
    en: "One of the team's measures.",
  },
  measureNone: {
    nb: "Teamet har ingen måling ennå.",
    nn: "Teamet har inga måling enno.",
    en: "The team has no measure yet.",
  },
  makePlan: { nb: "Lag måleplanen først", nn: "Lag måleplanen først", en: "Make the measurement plan first" },
  chooseMeasure: { nb: "Velg måling", nn: "Vel måling", en: "Choose a measure" },
  change: {
    nb: "Endringen dere har merket",
    nn: "Endringa de har merkt",
    en: "The change you have noted",
  },
  changeHelp: {
    nb: "Har dere merket den i diagrammet, velger dere den her. Ellers skriver dere den over.",
    nn: "Har de merkt ho i diagrammet, vel de ho her. Elles skriv de ho over.",
    en: "If it is noted in the chart, choose it here. Otherwise write it above.",
  },
  chooseChange: { nb: "Ingen av dem", nn: "Ingen av dei", en: "None of them" },
  optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
  save: { nb: "Lagre, vi arbeider videre", nn: "Lagre, vi arbeider vidare", en: "Save, we work on" },
  markDone: { nb: "Steget er gjort", nn: "Steget er gjort", en: "The step is done" },
  doneNote: {
    nb: "Når steget er gjort, står det fast. Dere kan åpne det igjen når som helst.",
    nn: "Når steget er gjort, står det fast. De kan opne det igjen når som helst.",
    en: "When the step is done, it stands. You may open it again at any time.",
  },
  reopen: { nb: "Åpne steget igjen", nn: "Opne steget igjen", en: "Open the step again" },
  reopenNote: {
    nb: "Alt som er skrevet, blir stående. Steg som kommer etter, er fortsatt gjort, men får et merke til dette er gjort på nytt.",
    nn: "Alt som er skrive, blir ståande. Steg som kjem etter, er framleis gjorde, men får eit merke til dette er gjort på nytt.",
    en: "All that is written stays. Later steps are still done, but are marked until this one is done anew.",
  },
  saved: { nb: "Det er lagret.", nn: "Det er lagra.", en: "It is saved." },
  stepDone: {
    nb: (number: number) => `Steg ${number} er gjort.`,
    nn: (number: number) => `Steg ${number} er gjort.`,
    en: (number: number) => `Step ${number} is done.`,
  },
  orderRefused: {
    nb: (number: number, name: string) =>
      `Steg ${number} («${name}») er ikke gjort ennå. Gjør det først. Det dere skrev her, kan lagres nå.`,
    nn: (number: number, name: string) =>
      `Steg ${number} («${name}») er ikkje gjort enno. Gjer det først. Det de skreiv her, kan lagrast no.`,
    en: (number: number, name: string) =>
      `Step ${number} (“${name}”) is not done yet. Do it first. What you wrote here can be saved now.`,
  },
  conflict: {
    nb: "Noen andre i teamet har endret steget mens du skrev",
    nn: "Nokon andre i teamet har endra steget medan du skreiv",
    en: "Somebody else in the team has changed the step while you were writing",
  },
  conflictLead: {
    nb: "Her er det som er lagret nå. Under står det du skrev. Lagre ditt, eller gå tilbake og la det stå.",
    nn: "Her er det som er lagra no. Under står det du skreiv. Lagre ditt, eller gå tilbake og lat det stå.",
    en: "This is what is saved now. Below is what you wrote. Save yours, or go back and leave it.",
  },
  conflictDone: {
    nb: "Steget er merket som gjort. Åpne det igjen hvis det skal endres.",
    nn: "Steget er merkt som gjort. Opne det igjen om det skal endrast.",
    en: "The step is marked as done. Open it again if it is to be changed.",
  },
  keepTheirs: { nb: "La det stå", nn: "Lat det stå", en: "Leave it" },
  from: {
    nb: (day: string) => `fra ${day}`,
    nn: (day: string) => `frå ${day}`,
    en: (day: string) => `from ${day}`,
  },
  values: {
    nb: (count: number) => `${count}\u00a0tall`,
    nn: (count: number) => `${count}\u00a0tal`,
    en: (count: number) => (count === 1 ? "1\u00a0value" : `${count}\u00a0values`),
  },
} satisfies Words;

interface StepWords {
  name: Texts;
  /** What the step is for. */
  purpose: Texts;
  /** What counts as evidence. */
  evidence: Texts;
}

export const stepWords: Readonly<Record<ProjectStep, StepWords>> = {
  problem: {
    name: { nb: "Vis at problemet finnes", nn: "Vis at problemet finst", en: "Show that the problem exists" },
    purpose: {
      nb: "Uten et problem som er vist, vet ingen om det blir bedre.",
      nn: "Utan eit problem som er vist, veit ingen om det blir betre.",
      en: "Without a problem that is shown, nobody can tell whether it gets better.",
    },
    evidence: {
      nb: "tre målinger før dere endrer noe, eller en beskrivelse av problemet sammen med målingen dere har valgt.",
      nn: "tre målingar før de endrar noko, eller ei skildring av problemet saman med målinga de har valt.",
      en: "three values before you change anything, or a description of the problem with the measure you have chosen.",
    },
  },
  causes: {
    name: { nb: "Finn årsakene", nn: "Finn årsakene", en: "Find the causes" },
    purpose: {
      nb: "Den som kjenner årsaken, kan velge en endring som treffer.",
      nn: "Den som kjenner årsaka, kan velje ei endring som treffer.",
      en: "Who knows the cause can choose a change that hits.",
    },
    evidence: {
      nb: "minst én årsak, og hvordan dere fant den: fiskebein, fem hvorfor, samtaler, tall.",
      nn: "minst éi årsak, og korleis de fann ho: fiskebein, fem kvifor, samtalar, tal.",
      en: "at least one cause, and how you found it: fishbone, five whys, conversations, figures.",
    },
  },
  test: {
    name: { nb: "Prøv i det små", nn: "Prøv i det små", en: "Test on a small scale" },
    purpose: {
      nb: "Én vakt eller én uke viser om ideen virker, før noen må legge om.",
      nn: "Éi vakt eller éi veke viser om ideen verkar, før nokon må leggje om.",
      en: "One shift or one week shows whether the idea works, before anybody has to change routines.",
    },
    evidence: {
      nb: "hva dere prøvde, og hva dere så.",
      nn: "kva de prøvde, og kva de såg.",
      en: "what you tried, and what you saw.",
    },
  },
  implement: {
    name: { nb: "Innfør det som virker", nn: "Innfør det som verkar", en: "Implement what works" },
    purpose: {
      nb: "Det som virket i det små, blir måten alle gjør det på.",
      nn: "Det som verka i det små, blir måten alle gjer det på.",
      en: "What worked on a small scale becomes the way everybody does it.",
    },
    evidence: {
      nb: "hvilken endring, fra hvilken dag og hvor.",
      nn: "kva endring, frå kva dag og kvar.",
      en: "which change, from which day and where.",
    },
  },
  keep: {
    name: { nb: "Hold det ved like", nn: "Hald det ved like", en: "Keep it" },
    purpose: {
      nb: "En endring som ingen følger med på, glir tilbake.",
      nn: "Ei endring som ingen følgjer med på, glir tilbake.",
      en: "A change that nobody watches slips back.",
    },
    evidence: {
      nb: "en måling med minst tre tall etter at endringen ble innført, og hvem som følger med.",
      nn: "ei måling med minst tre tal etter at endringa vart innført, og kven som følgjer med.",
      en: "a measure with at least three values since the change was implemented, and who keeps watch.",
    },
  },
};

/** The fields of each step, in the order of the page. */
export type StepField = "tekst" | "grunnlag" | "endring" | "dag" | "sted" | "maling" | "ansvarlig";

export const stepFields: Readonly<Record<ProjectStep, readonly StepField[]>> = {
  problem: ["tekst", "maling"],
  causes: ["tekst", "grunnlag"],
  test: ["tekst", "endring", "grunnlag"],
  implement: ["tekst", "endring", "dag", "sted"],
  keep: ["maling", "ansvarlig", "tekst"],
};

interface FieldWords {
  label: Texts;
  help: Texts;
}

export const accountWords: Readonly<Record<ProjectStep, FieldWords>> = {
  problem: {
    label: { nb: "Problemet", nn: "Problemet", en: "The problem" },
    help: {
      nb: "Én eller to setninger: hva skjer, hvor ofte, og hvem går det ut over? Skriv ikke om enkeltpasienter.",
      nn: "Éi eller to setningar: kva skjer, kor ofte, og kven går det ut over? Skriv ikkje om enkeltpasientar.",
      en: "One or two sentences: what happens, how often, and to whom? Do not write about single patients.",
    },
  },
  causes: {
    label: { nb: "Årsakene dere fant", nn: "Årsakene de fann", en: "The causes you found" },
    help: {
      nb: "Én årsak på hver linje. Den dere vil gjøre noe med, øverst.",
      nn: "Éi årsak på kvar linje. Den de vil gjere noko med, øvst.",
      en: "One cause on each line. The one you will act on first.",
    },
  },
  test: {
    label: { nb: "Det dere prøvde", nn: "Det de prøvde", en: "What you tried" },
    help: {
      nb: "Hva, hvor og hvor lenge. Så smått som mulig.",
      nn: "Kva, kvar og kor lenge. Så smått som råd.",
      en: "What, where and for how long. As small as possible.",
    },
  },
  implement: {
    label: { nb: "Det dere innfører", nn: "Det de innfører", en: "What you implement" },
    help: {
      nb: "Slik en ny kollega vil lese det i rutinen.",
      nn: "Slik ein ny kollega vil lese det i rutinen.",
      en: "As a new colleague will read it in the routine.",
    },
  },
  keep: {
    label: {
      nb: "Hva gjør dere hvis det glir?",
      nn: "Kva gjer de om det glir?",
      en: "What do you do if it slips?",
    },
    help: {
      nb: "For eksempel «Vi tar det opp på neste personalmøte».",
      nn: "Til dømes «Vi tek det opp på neste personalmøte».",
      en: "For example “We raise it at the next staff meeting”.",
    },
  },
};

export const basisWords: Readonly<Record<"causes" | "test", FieldWords>> = {
  causes: {
    label: { nb: "Slik fant dere dem", nn: "Slik fann de dei", en: "How you found them" },
    help: {
      nb: "For eksempel fiskebein på personalmøtet, fem hvorfor, eller en uke med streker på lista.",
      nn: "Til dømes fiskebein på personalmøtet, fem kvifor, eller ei veke med strekar på lista.",
      en: "For example a fishbone at the staff meeting, five whys, or a week of tally marks.",
    },
  },
  test: {
    label: { nb: "Det dere så", nn: "Det de såg", en: "What you saw" },
    help: {
      nb: "Gikk det som dere trodde? Hva endrer dere til neste gang?",
      nn: "Gjekk det som de trudde? Kva endrar de til neste gong?",
      en: "Did it go as you expected? What do you change next time?",
    },
  },
};

export const otherFieldWords: Readonly<Record<"dag" | "sted" | "ansvarlig", FieldWords>> = {
  dag: {
    label: { nb: "Fra hvilken dag?", nn: "Frå kva dag?", en: "From which day?" },
    help: {
      nb: "Dagen det ble den vanlige måten.",
      nn: "Dagen det vart den vanlege måten.",
      en: "The day it became the usual way.",
    },
  },
  sted: {
    label: { nb: "Hvor?", nn: "Kvar?", en: "Where?" },
    help: {
      nb: "For eksempel «Hele 2. etasje».",
      nn: "Til dømes «Heile 2. etasje».",
      en: "For example “All of the 2nd floor”.",
    },
  },
  ansvarlig: {
    label: { nb: "Hvem følger med?", nn: "Kven følgjer med?", en: "Who keeps watch?" },
    help: {
      nb: "En rolle er bedre enn et navn: «Fagsykepleier, hver måned».",
      nn: "Ei rolle er betre enn eit namn: «Fagsjukepleiar, kvar månad».",
      en: "A role is better than a name: “Lead nurse, every month”.",
    },
  },
};

/** What to do about each lack, at the field it belongs to. */
export const lackWords: Readonly<Record<StepLack, Texts>> = {
  measure: {
    nb: "Velg målingen som viser det.",
    nn: "Vel målinga som viser det.",
    en: "Choose the measure that shows it.",
  },
  baseline: {
    nb: "Beskriv problemet, eller mål tre ganger først.",
    nn: "Skildre problemet, eller mål tre gonger først.",
    en: "Describe the problem, or measure three times first.",
  },
  causes: { nb: "Skriv minst én årsak.", nn: "Skriv minst éi årsak.", en: "Write at least one cause." },
  basis: {
    nb: "Skriv hvordan dere fant dem.",
    nn: "Skriv korleis de fann dei.",
    en: "Write how you found them.",
  },
  seen: { nb: "Skriv hva dere så.", nn: "Skriv kva de såg.", en: "Write what you saw." },
  change: {
    nb: "Skriv hva det er, eller velg en endring dere har merket.",
    nn: "Skriv kva det er, eller vel ei endring de har merkt.",
    en: "Write what it is, or choose a change you have noted.",
  },
  day: {
    nb: "Skriv hvilken dag det begynte.",
    nn: "Skriv kva dag det byrja.",
    en: "Write the day it began.",
  },
  futureDay: {
    nb: "Dagen har ikke vært ennå. Merk steget som gjort når dere har begynt.",
    nn: "Dagen har ikkje vore enno. Merk steget som gjort når de har byrja.",
    en: "The day is yet to come. Mark the step as done when you have begun.",
  },
  place: { nb: "Skriv hvor.", nn: "Skriv kvar.", en: "Write where." },
  responsible: {
    nb: "Skriv hvem som følger med.",
    nn: "Skriv kven som følgjer med.",
    en: "Write who keeps watch.",
  },
  tooFewSince: {
    nb: "Målingen har ikke tre tall ennå fra etter at endringen ble innført. Vent til den har det, eller velg en annen.",
    nn: "Målinga har ikkje tre tal enno frå etter at endringa vart innført. Vent til ho har det, eller vel ei anna.",
    en: "The measure does not have three values yet since the change was implemented. Wait until it has, or choose another.",
  },
};

export const doubtWords: Readonly<Record<StepDoubt, Texts>> = {
  restsOnOpen: {
    nb: "Et tidligere steg er åpnet igjen. Se om dette fortsatt holder.",
    nn: "Eit tidlegare steg er opna igjen. Sjå om dette framleis held.",
    en: "An earlier step has been opened again. See whether this still holds.",
  },
  evidenceGone: {
    nb: "Noe av det som viste steget, er borte. Åpne det igjen og fyll ut.",
    nn: "Noko av det som viste steget, er borte. Opne det igjen og fyll ut.",
    en: "Some of what showed this step is gone. Open it again and fill it in.",
  },
};
