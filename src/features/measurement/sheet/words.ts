import type { Texts } from "../../../domain/language.ts";
import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";
import type { SheetInterval } from "./sheet.ts";

export const sheetWords = {
  title: { nb: "Registreringsark", nn: "Registreringsark", en: "Entry sheet" },
  lead: {
    nb: "Alle målingene på ett ark, en rad for hver periode. Lim gjerne inn rett fra Excel.",
    nn: "Alle målingane på eitt ark, ei rad for kvar periode. Lim gjerne inn rett frå Excel.",
    en: "All measures on one sheet, a row for each period. You may paste straight from Excel.",
  },
  leadTurned: {
    nb: "Alle målingene på ett ark, en kolonne for hver periode. Lim gjerne inn rett fra Excel.",
    nn: "Alle målingane på eitt ark, ei kolonne for kvar periode. Lim gjerne inn rett frå Excel.",
    en: "All measures on one sheet, a column for each period. You may paste straight from Excel.",
  },
  fillInSheet: { nb: "Fyll ut flere i ark", nn: "Fyll ut fleire i ark", en: "Enter several in a sheet" },
  fromThrough: {
    nb: (from: string, through: string) => `${from} til ${through}`,
    nn: (from: string, through: string) => `${from} til ${through}`,
    en: (from: string, through: string) => `${from} to ${through}`,
  },
  intervals: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
  older: { nb: "Eldre", nn: "Eldre", en: "Older" },
  newer: { nb: "Nyere", nn: "Nyare", en: "Newer" },
  turn: { nb: "Snu arket", nn: "Snu arket", en: "Turn the sheet" },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  table: { nb: "Ark", nn: "Ark", en: "Sheet" },
  howNone: {
    nb: "Var det ingen å telle, skriv «ingen». En tom rute er ikke målt; tømmer du begge tallene, fjernes verdien når du lagrer.",
    nn: "Var det ingen å telje, skriv «ingen». Ei tom rute er ikkje målt; tømmer du begge tala, blir verdien fjerna når du lagrar.",
    en: "If there was nobody to count, write “none”. An empty cell is not measured; when you empty both numbers, the value is removed as you save.",
  },
  keyboard: {
    nb: "Piltaster flytter, Enter går nedover, F2 retter i ruta, Esc tar tilbake, Delete tømmer, Shift og pil velger flere.",
    nn: "Piltastar flyttar, Enter går nedover, F2 rettar i ruta, Esc tek tilbake, Delete tømmer, Shift og pil vel fleire.",
    en: "Arrow keys move, Enter goes down, F2 edits the cell, Esc takes back, Delete empties, Shift and an arrow select more.",
  },
  lateSign: { nb: "etter fristen", nn: "etter fristen", en: "after it was due" },
  locked: { nb: "stengt", nn: "stengd", en: "closed" },
  lockedNote: {
    nb: "Perioden er stengt for registrering. Spør arrangøren.",
    nn: "Perioden er stengd for registrering. Spør arrangøren.",
    en: "The period is closed for entry. Ask the organiser.",
  },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  events: {
    nb: "Det som telles hver gang det skjer, registreres på sin egen side:",
    nn: "Det som blir talt kvar gong det skjer, blir registrert på si eiga side:",
    en: "What is counted each time it happens has its own page:",
  },
  nothingTitle: {
    nb: "Ingenting å fylle ut her",
    nn: "Ingenting å fylle ut her",
    en: "Nothing to fill in here",
  },
  nothing: {
    nb: "Arket viser det teamet teller hver dag, uke, måned eller hvert kvartal. Teamet har ingen slike målinger ennå.",
    nn: "Arket viser det teamet tel kvar dag, veke, månad eller kvart kvartal. Teamet har ingen slike målingar enno.",
    en: "The sheet shows what the team counts every day, week, month or quarter. The team has no such measures yet.",
  },
  seeMeasures: { nb: "Se målingene", nn: "Sjå målingane", en: "See the measures" },

  // what has just happened
  saved: {
    nb: (count: number) => `${count} ${plural(count, "verdi er lagret", "verdier er lagret")}.`,
    nn: (count: number) => `${count} ${plural(count, "verdi er lagra", "verdiar er lagra")}.`,
    en: (count: number) => `${count} ${plural(count, "value is saved", "values are saved")}.`,
  },
  noneChanged: { nb: "Ingen ting var endret.", nn: "Ingenting var endra.", en: "Nothing had been changed." },
  notRead: {
    nb: "Arket kunne ikke leses, og ingenting er lagret. Åpne det på nytt.",
    nn: "Arket kunne ikkje lesast, og ingenting er lagra. Opne det på nytt.",
    en: "The sheet could not be read, and nothing is saved. Open it again.",
  },
  conflict: {
    nb: "Noen andre har endret verdien mens du skrev. Velg hva som skal stå.",
    nn: "Nokon andre har endra verdien medan du skreiv. Vel kva som skal stå.",
    en: "Somebody else changed the value while you were writing. Choose what is to stand.",
  },
  theirs: {
    nb: (value: string) => `Behold det som står: ${value}`,
    nn: (value: string) => `Behald det som står: ${value}`,
    en: (value: string) => `Keep what stands: ${value}`,
  },
  mine: {
    nb: (value: string) => `Lagre det jeg skrev: ${value}`,
    nn: (value: string) => `Lagre det eg skreiv: ${value}`,
    en: (value: string) => `Save what I wrote: ${value}`,
  },
  nothingStands: { nb: "ingen verdi", nn: "ingen verdi", en: "no value" },
  confirm: {
    nb: "Tallene stemmer, lagre dem",
    nn: "Tala stemmer, lagre dei",
    en: "The numbers are right, save them",
  },
  writeNone: {
    nb: "Var det ingen å telle, skriv «ingen» i stedet for 0.",
    nn: "Var det ingen å telje, skriv «ingen» i staden for 0.",
    en: "If there was nobody to count, write “none” instead of 0.",
  },
  noneOrNumbers: {
    nb: "Skriv enten tall eller «ingen», ikke begge deler.",
    nn: "Skriv anten tal eller «ingen», ikkje begge delar.",
    en: "Write either numbers or “none”, not both.",
  },
  of: {
    nb: (numerator: string, denominator: string) => `${numerator} av ${denominator}`,
    nn: (numerator: string, denominator: string) => `${numerator} av ${denominator}`,
    en: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
  },
} satisfies Words;

/** The choice of interval. */
export const sheetIntervalWords: Readonly<Record<SheetInterval, Texts>> = {
  month: { nb: "Måneder", nn: "Månader", en: "Months" },
  twoWeeks: { nb: "To og to uker", nn: "To og to veker", en: "Two weeks" },
  week: { nb: "Uker", nn: "Veker", en: "Weeks" },
  quarter: { nb: "Kvartaler", nn: "Kvartal", en: "Quarters" },
  day: { nb: "Dager", nn: "Dagar", en: "Days" },
};
