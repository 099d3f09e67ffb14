import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

/** The words of the pages where a package is written. */
export const draftWords = {
  "in-nb": { nb: "bokmål", nn: "bokmål", en: "Bokmål" },
  "in-nn": { nb: "nynorsk", nn: "nynorsk", en: "Nynorsk" },
  "in-en": { nb: "engelsk", nn: "engelsk", en: "English" },
  inLanguage: {
    nb: (language: string, missing: number) =>
      `På ${language}${missing === 0 ? "" : ` – ${missing} felt mangler`}`,
    nn: (language: string, missing: number) =>
      `På ${language}${missing === 0 ? "" : ` – ${missing} felt manglar`}`,
    en: (language: string, missing: number) =>
      `In ${language}${missing === 0 ? "" : ` – ${missing} ${plural(missing, "field is", "fields are")} missing`}`,
  },
  bokmalIs: {
    nb: (text: string) => `Bokmål: ${text}`,
    nn: (text: string) => `Bokmål: ${text}`,
    en: (text: string) => `Bokmål: ${text}`,
  },
  choose: { nb: "Velg", nn: "Vel", en: "Choose" },
  nothing: { nb: "Ingen", nn: "Ingen", en: "None" },
  save: { nb: "Lagre i utkastet", nn: "Lagre i utkastet", en: "Save in the draft" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  removeTitle: {
    nb: "Ta bort fra utkastet",
    nn: "Ta bort frå utkastet",
    en: "Remove from the draft",
  },
  conflictTitle: {
    nb: "Noen andre har lagret i mellomtiden",
    nn: "Nokon andre har lagra i mellomtida",
    en: "Somebody else has saved meanwhile",
  },
  conflictText: {
    nb: "Det du skrev, står i feltene. Der det er forskjell, står det som er lagret nå, over feltet. Se over, og lagre på nytt.",
    nn: "Det du skreiv, står i felta. Der det er forskjell, står det som er lagra no, over feltet. Sjå over, og lagre på nytt.",
    en: "What you wrote is in the fields. Where it differs, what is saved now stands above the field. Look it over and save again.",
  },

  draft: { nb: "Utkast", nn: "Utkast", en: "Draft" },
  draftOf: {
    nb: (title: string) => `Utkast: ${title}`,
    nn: (title: string) => `Utkast: ${title}`,
    en: (title: string) => `Draft: ${title}`,
  },
  about: { nb: "Navn, mål og tekst", nn: "Namn, mål og tekst", en: "Name, goal and text" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  goal: { nb: "Mål", nn: "Mål", en: "Goal" },
  goalHelp: {
    nb: "Én setning: hva skal bli bedre for hvem.",
    nn: "Éi setning: kva skal bli betre for kven.",
    en: "One sentence: what is to be better, for whom.",
  },
  summary: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  summaryHelp: {
    nb: "En tom linje gir nytt avsnitt. Linjer som begynner med «- », blir en liste.",
    nn: "Ei tom linje gir nytt avsnitt. Linjer som byrjar med «- », blir ei liste.",
    en: "An empty line begins a new paragraph. Lines that begin with “- ” become a list.",
  },
  supersededBy: { nb: "Erstattet nasjonalt av", nn: "Erstatta nasjonalt av", en: "Superseded nationally by" },
  supersededByHelp: {
    nb: "Slik det har stått på siden. Tomt tar meldingen bort.",
    nn: "Slik det har stått på sida. Tomt tek meldinga bort.",
    en: "As it has stood on the page. Empty takes the message away.",
  },
  groups: {
    nb: "Målgruppe, tjenester og yrker",
    nn: "Målgruppe, tenester og yrke",
    en: "Target group, services and professions",
  },
  targetGroups: { nb: "Målgruppe", nn: "Målgruppe", en: "Target group" },
  services: { nb: "Tjenester den passer i", nn: "Tenester han passar i", en: "Services it suits" },
  professions: {
    nb: "Nyttig å ha med i teamet",
    nn: "Nyttig å ha med i teamet",
    en: "Useful to have in the team",
  },
  facts: { nb: "Det vi vet", nn: "Det vi veit", en: "What we know" },
  fact: { nb: "Noe vi vet", nn: "Noko vi veit", en: "Something we know" },
  newFact: { nb: "Ny kunnskap", nn: "Ny kunnskap", en: "New fact" },
  addFact: { nb: "Legg til kunnskap", nn: "Legg til kunnskap", en: "Add a fact" },
  factLead: {
    nb: "Et tall eller en setning, med kilden som står bak.",
    nn: "Eit tal eller ei setning, med kjelda som står bak.",
    en: "A figure or a sentence, with the source behind it.",
  },
  factText: { nb: "Det vi vet", nn: "Det vi veit", en: "What we know" },
  factSource: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  factSourceHelp: {
    nb: "Hvem sier det, hvor og når.",
    nn: "Kven seier det, kvar og når.",
    en: "Who says so, where and when.",
  },
  removeFact: {
    nb: "Setningen og kilden går ut av utkastet. Versjoner som er publisert, beholder den.",
    nn: "Setninga og kjelda går ut av utkastet. Versjonar som er publiserte, held på henne.",
    en: "The sentence and its source leave the draft. Published versions keep it.",
  },
  interventions: { nb: "Tiltak", nn: "Tiltak", en: "Changes" },
  intervention: {
    nb: (code: string) => `Tiltak ${code}`,
    nn: (code: string) => `Tiltak ${code}`,
    en: (code: string) => `Change ${code}`,
  },
  newIntervention: { nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New change" },
  addIntervention: { nb: "Legg til tiltak", nn: "Legg til tiltak", en: "Add a change" },
  interventionText: {
    nb: "Hva dere gjør",
    nn: "Kva de gjer",
    en: "What you do",
  },
  removeIntervention: {
    nb: "Tiltaket går ut av utkastet. Versjoner som er publisert, beholder det.",
    nn: "Tiltaket går ut av utkastet. Versjonar som er publiserte, held på det.",
    en: "The change leaves the draft. Published versions keep it.",
  },
  measuredBy: { nb: "Måles med", nn: "Blir målt med", en: "Measured by" },
  measures: { nb: "Målinger", nn: "Målingar", en: "Measures" },
  measure: {
    nb: (code: string) => `Måling ${code}`,
    nn: (code: string) => `Måling ${code}`,
    en: (code: string) => `Measure ${code}`,
  },
  newMeasure: { nb: "Ny måling", nn: "Ny måling", en: "New measure" },
  addMeasure: { nb: "Legg til måling", nn: "Legg til måling", en: "Add a measure" },
  measureLead: {
    nb: "To som teller hver for seg etter denne teksten, skal få samme tall.",
    nn: "To som tel kvar for seg etter denne teksten, skal få same tal.",
    en: "Two people who count separately by this text should get the same figure.",
  },
  removeMeasure: {
    nb: "Målingen går ut av utkastet og av tiltakene som viser til den. Team som er i gang, beholder den. Koden blir ikke brukt om igjen.",
    nn: "Målinga går ut av utkastet og av tiltaka som viser til henne. Team som er i gang, held på henne. Koden blir ikkje brukt om igjen.",
    en: "The measure leaves the draft and the changes that refer to it. Running teams keep it. Its code is not used again.",
  },
  numerator: { nb: "Teller", nn: "Teljar", en: "Numerator" },
  numeratorHelp: {
    nb: "Hva som telles, og når det er med.",
    nn: "Kva som blir talt, og når det er med.",
    en: "What is counted, and when it counts.",
  },
  denominator: { nb: "Nevner", nn: "Nemnar", en: "Denominator" },
  denominatorHelp: {
    nb: "Av hvor mange. Tom når det bare er et antall.",
    nn: "Av kor mange. Tom når det berre er eit tal.",
    en: "Of how many. Empty when it is a number alone.",
  },
  numeratorLabel: {
    nb: "Kort navn på tellerfeltet",
    nn: "Kort namn på teljarfeltet",
    en: "Short name of the numerator field",
  },
  denominatorLabel: {
    nb: "Kort navn på nevnerfeltet",
    nn: "Kort namn på nemnarfeltet",
    en: "Short name of the denominator field",
  },
  labelHelp: {
    nb: "Det som står over feltet på telefonen, for eksempel «Hud sjekket».",
    nn: "Det som står over feltet på telefonen, til dømes «Hud sjekka».",
    en: "What stands above the field on the phone, for example “Skin checked”.",
  },
  sample: { nb: "Hvem som telles", nn: "Kven som blir talde", en: "Who is counted" },
  sampleHelp: {
    nb: "Alle, eller et utvalg på så mange.",
    nn: "Alle, eller eit utval på så mange.",
    en: "Everyone, or a sample of so many.",
  },
  targetText: { nb: "Måltallet i ord", nn: "Måltalet i ord", en: "The target in words" },
  targetTextHelp: {
    nb: "Slik kilden sier det, for eksempel «minst 95 prosent».",
    nn: "Slik kjelda seier det, til dømes «minst 95 prosent».",
    en: "As the source says it, for example “at least 95 per cent”.",
  },
  counting: { nb: "Slik telles det", nn: "Slik blir det talt", en: "How it is counted" },
  kind: { nb: "Slags måling", nn: "Slags måling", en: "Kind of measure" },
  unit: { nb: "Vises som", nn: "Blir vist som", en: "Shown as" },
  partOfWhole: {
    nb: "Telleren er en del av nevneren",
    nn: "Teljaren er ein del av nemnaren",
    en: "The numerator is part of the denominator",
  },
  partOfWholeHelp: {
    nb: "Da kan ikke telleren være større enn nevneren.",
    nn: "Då kan ikkje teljaren vere større enn nemnaren.",
    en: "Then the numerator cannot be larger than the denominator.",
  },
  interval: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
  reading: { nb: "Slik leses det", nn: "Slik blir det lese", en: "How it is read" },
  improvement: { nb: "Det går bedre når", nn: "Det går betre når", en: "It gets better when" },
  target: { nb: "Måltall", nn: "Måltal", en: "Target" },
  targetHelp: {
    nb: "I samme enhet som målingen vises i. Tomt når kilden ikke gir noe tall.",
    nn: "I same eining som målinga blir vist i. Tomt når kjelda ikkje gir noko tal.",
    en: "In the unit the measure is shown in. Empty when the source gives no figure.",
  },
  chart: { nb: "Diagram", nn: "Diagram", en: "Chart" },
  pairedWith: { nb: "Leses sammen med", nn: "Blir lesen saman med", en: "Read together with" },
  pairedWithHelp: {
    nb: "Når den kan se bedre ut uten å være det, om den står alene.",
    nn: "Når ho kan sjå betre ut utan å vere det, om ho står åleine.",
    en: "When it may mislead if it stands alone.",
  },
  source: {
    nb: "Hvor definisjonen er fra",
    nn: "Kvar definisjonen er frå",
    en: "Where the definition is from",
  },
  place: { nb: "Nummer i listen", nn: "Nummer i lista", en: "Number in the list" },
  placeHelp: {
    nb: "Tomt: der den står. En ny kommer sist.",
    nn: "Tomt: der det står. Noko nytt kjem sist.",
    en: "Empty: where it stands. A new one comes last.",
  },
} satisfies Words;

/** What to do about a field of a draft. */
export const draftErrorWords = {
  decimal: {
    nb: "Skriv et tall, for eksempel 95 eller 2,5.",
    nn: "Skriv eit tal, til dømes 95 eller 2,5.",
    en: "Write a number, for example 95 or 2.5.",
  },
  past: {
    nb: "Velg i dag eller en senere dag. Team som er meldt på, beholder det de har.",
    nn: "Vel i dag eller ein seinare dag. Team som er melde på, held på det dei har.",
    en: "Choose today or a later day. Teams that have enrolled keep what they have.",
  },
  beforePrevious: {
    nb: "Velg dagen den forrige versjonen begynner å gjelde, eller en senere dag.",
    nn: "Vel dagen den førre versjonen tek til å gjelde, eller ein seinare dag.",
    en: "Choose the day the previous version comes into force, or a later one.",
  },
  notRead: {
    nb: "Kryss av når du har lest hva som blir endret.",
    nn: "Kryss av når du har lese kva som blir endra.",
    en: "Tick the box when you have read what will change.",
  },
  codeShape: {
    nb: "Skriv to til åtte store bokstaver eller tall, for eksempel DEM.",
    nn: "Skriv to til åtte store bokstavar eller tal, til dømes DEM.",
    en: "Write two to eight capital letters or digits, for example DEM.",
  },
  codeTaken: {
    nb: "Koden er i bruk. Velg en annen.",
    nn: "Koden er i bruk. Vel ein annan.",
    en: "The code is in use. Choose another.",
  },
  ownself: {
    nb: "Pakken kan ikke erstatte seg selv. Velg en annen.",
    nn: "Pakken kan ikkje erstatte seg sjølv. Vel ein annan.",
    en: "The package cannot replace itself. Choose another.",
  },
} satisfies Words;
