import type { Unit } from "../change-package.ts";
import type { Language } from "../language.ts";
import { valuesInWords } from "./count-words.ts";

/** What is measured, as the subject of a sentence: "Andelen har ligget …". */
export const subjects: Readonly<Record<Unit, Readonly<Record<Language, string>>>> = {
  percent: { nb: "andelen", nn: "andelen", en: "the share" },
  per100: { nb: "forekomsten", nn: "førekomsten", en: "the rate" },
  per1000: { nb: "forekomsten", nn: "førekomsten", en: "the rate" },
  per10000: { nb: "forekomsten", nn: "førekomsten", en: "the rate" },
  mean: { nb: "gjennomsnittet", nn: "gjennomsnittet", en: "the average" },
  minutes: { nb: "tiden", nn: "tida", en: "the time" },
  days: { nb: "antall dager", nn: "talet på dagar", en: "the number of days" },
  count: { nb: "antallet", nn: "talet", en: "the number" },
};

/** The line the values are read against. */
export const lines: Readonly<Record<"median" | "mean" | "given", Readonly<Record<Language, string>>>> = {
  median: { nb: "medianen", nn: "medianen", en: "the median" },
  mean: { nb: "snittet", nn: "snittet", en: "the mean" },
  given: { nb: "midtlinjen", nn: "midtlinja", en: "the centre line" },
};

/** What the sentence is about, when it is spoken of again: "Rekken begynte rett etter …", "… før rekken begynte". */
export const patternNames: Readonly<
  Record<"run" | "rise" | "fall" | "other", Readonly<Record<Language, { began: string; before: string }>>>
> = {
  run: {
    nb: { began: "rekken begynte", before: "rekken begynte" },
    nn: { began: "rekkja byrja", before: "rekkja byrja" },
    en: { began: "the run began", before: "the run began" },
  },
  rise: {
    nb: { began: "stigningen begynte", before: "stigningen begynte" },
    nn: { began: "stiginga byrja", before: "stiginga byrja" },
    en: { began: "the rise began", before: "the rise began" },
  },
  fall: {
    nb: { began: "fallet begynte", before: "fallet begynte" },
    nn: { began: "fallet byrja", before: "fallet byrja" },
    en: { began: "the fall began", before: "the fall began" },
  },
  other: {
    nb: { began: "dette kom", before: "dette kom" },
    nn: { began: "dette kom", before: "dette kom" },
    en: { began: "this came", before: "this" },
  },
};

interface Run {
  readonly subject: string;
  readonly line: string;
  readonly count: string;
  readonly periods: string;
  readonly from: string;
  readonly through: string;
}

export const words = {
  statusBetter: { nb: "Forbedring", nn: "Forbetring", en: "Improvement" },
  statusWorse: { nb: "Forverring", nn: "Forverring", en: "Worsening" },
  statusChanged: { nb: "Noe har endret seg", nn: "Noko har endra seg", en: "Something has changed" },
  statusSame: { nb: "Ingen sikker endring", nn: "Inga sikker endring", en: "No clear change" },
  statusEarly: { nb: "For tidlig å si", nn: "For tidleg å seie", en: "Too early to tell" },
  statusNone: { nb: "Ikke målt ennå", nn: "Ikkje målt enno", en: "Not measured yet" },
  statusMissing: {
    nb: (period: string) => `${period} mangler`,
    nn: (period: string) => `${period} manglar`,
    en: (period: string) => `${period} is missing`,
  },
  otherwise: {
    nb: (status: string) => `Ellers ${status}.`,
    nn: (status: string) => `Elles ${status}.`,
    en: (status: string) => `Otherwise ${status}.`,
  },
  otherwiseChanged: { nb: "har noe endret seg", nn: "har noko endra seg", en: "something has changed" },

  headlineBetter: { nb: "Noe har endret seg.", nn: "Noko har endra seg.", en: "Something has changed." },
  headlineWorse: {
    nb: "Noe har endret seg til det verre.",
    nn: "Noko har endra seg til det verre.",
    en: "Something has changed for the worse.",
  },
  headlineLatest: {
    nb: "Siste måling skiller seg ut.",
    nn: "Siste måling skil seg ut.",
    en: "The latest value stands out.",
  },
  headlinePattern: {
    nb: "Mønsteret er neppe tilfeldig.",
    nn: "Mønsteret er neppe tilfeldig.",
    en: "The pattern is unlikely to be chance.",
  },
  headlineOver: {
    nb: "Endringen har ikke holdt seg.",
    nn: "Endringa har ikkje halde seg.",
    en: "The change has not lasted.",
  },
  headlineSame: { nb: "Ingen sikker endring.", nn: "Inga sikker endring.", en: "No clear change." },
  headlineAlike: { nb: "Ingen endring.", nn: "Inga endring.", en: "No change." },
  headlineEarly: {
    nb: "Det er for tidlig å si noe:",
    nn: "Det er for tidleg å seie noko:",
    en: "It is too early to tell:",
  },
  headlineNone: { nb: "Ingen målinger ennå.", nn: "Ingen målingar enno.", en: "No values yet." },

  run: {
    nb: (above: boolean, { subject, line, count, periods, from }: Run) =>
      `${subject} har ligget ${above ? "over" : "under"} ${line} ${count} ${periods} på rad, fra ${from}.`,
    nn: (above: boolean, { subject, line, count, periods, from }: Run) =>
      `${subject} har lege ${above ? "over" : "under"} ${line} ${count} ${periods} på rad, frå ${from}.`,
    en: (above: boolean, { subject, line, count, periods, from }: Run) =>
      `${subject} has been ${above ? "above" : "below"} ${line} for ${count} ${periods} in a row, from ${from}.`,
  },
  runOver: {
    nb: (above: boolean, { subject, line, count, periods, from, through }: Run) =>
      `${subject} lå ${above ? "over" : "under"} ${line} ${count} ${periods} på rad, fra ${from} til ${through}. Etter det har ingen regel slått ut.`,
    nn: (above: boolean, { subject, line, count, periods, from, through }: Run) =>
      `${subject} låg ${above ? "over" : "under"} ${line} ${count} ${periods} på rad, frå ${from} til ${through}. Etter det har ingen regel slått ut.`,
    en: (above: boolean, { subject, line, count, periods, from, through }: Run) =>
      `${subject} was ${above ? "above" : "below"} ${line} for ${count} ${periods} in a row, from ${from} to ${through}. No rule has fired since.`,
  },
  trend: {
    nb: (rising: boolean, count: string, from: string) =>
      `${count} målinger på rad har ${rising ? "steget" : "sunket"}, fra ${from}.`,
    nn: (rising: boolean, count: string, from: string) =>
      `${count} målingar på rad har ${rising ? "stige" : "gått ned"}, frå ${from}.`,
    en: (rising: boolean, count: string, from: string) =>
      `${count} values in a row have ${rising ? "risen" : "fallen"}, from ${from}.`,
  },
  trendOver: {
    nb: (rising: boolean, count: string, from: string, through: string) =>
      `${count} målinger på rad ${rising ? "steg" : "sank"}, fra ${from} til ${through}. Etter det har ingen regel slått ut.`,
    nn: (rising: boolean, count: string, from: string, through: string) =>
      `${count} målingar på rad ${rising ? "steig" : "gjekk ned"}, frå ${from} til ${through}. Etter det har ingen regel slått ut.`,
    en: (rising: boolean, count: string, from: string, through: string) =>
      `${count} values in a row ${rising ? "rose" : "fell"}, from ${from} to ${through}. No rule has fired since.`,
  },
  beyond: {
    nb: (above: boolean, value: string, inPeriod: string, limit: string) =>
      `${value} ${inPeriod} ligger ${above ? "over øvre" : "under nedre"} grense, som er ${limit}. Det skjer sjelden av seg selv.`,
    nn: (above: boolean, value: string, inPeriod: string, limit: string) =>
      `${value} ${inPeriod} ligg ${above ? "over øvre" : "under nedre"} grense, som er ${limit}. Det skjer sjeldan av seg sjølv.`,
    en: (above: boolean, value: string, inPeriod: string, limit: string) =>
      `${value} ${inPeriod} is ${above ? "above the upper" : "below the lower"} limit, which is ${limit}. That rarely happens by itself.`,
  },
  some: {
    nb: (count: string, of: string, far: boolean, above: boolean, line: string) =>
      `${count} av de ${of} siste målingene ligger ${far ? "langt" : "et stykke"} ${above ? "over" : "under"} ${line}.`,
    nn: (count: string, of: string, far: boolean, above: boolean, line: string) =>
      `${count} av dei ${of} siste målingane ligg ${far ? "langt" : "eit stykke"} ${above ? "over" : "under"} ${line}.`,
    en: (count: string, of: string, far: boolean, above: boolean, line: string) =>
      `${count} of the last ${of} values are ${far ? "far" : "well"} ${above ? "above" : "below"} ${line}.`,
  },
  crossings: {
    nb: (line: string, seen: number, word: string, least: string) =>
      `Målingene krysser ${seen === 0 ? `aldri ${line}` : `${line} bare ${seen === 1 ? "én gang" : `${word} ganger`}`}; minst ${least} er ventet. Nivået har trolig flyttet seg underveis.`,
    nn: (line: string, seen: number, word: string, least: string) =>
      `Målingane kryssar ${seen === 0 ? `aldri ${line}` : `${line} berre ${seen === 1 ? "éin gong" : `${word} gonger`}`}; minst ${least} er venta. Nivået har truleg flytta seg undervegs.`,
    en: (line: string, seen: number, word: string, least: string) =>
      `The values ${seen === 0 ? `never cross ${line}` : `cross ${line} only ${seen === 1 ? "once" : `${word} times`}`}; at least ${least} are expected. The level has probably moved along the way.`,
  },
  fewRuns: {
    nb: (seen: string, least: string) =>
      `Målingene skifter side bare noen få ganger: ${seen} rekker, minst ${least} ventes. Nivået har trolig flyttet seg underveis.`,
    nn: (seen: string, least: string) =>
      `Målingane skiftar side berre nokre få gonger: ${seen} rekkjer, minst ${least} er venta. Nivået har truleg flytta seg undervegs.`,
    en: (seen: string, least: string) =>
      `The values change sides only a few times: ${seen} runs, at least ${least} expected. The level has probably moved along the way.`,
  },
  manyRuns: {
    nb: (seen: string, most: string) =>
      `Målingene skifter side påfallende ofte: ${seen} rekker, høyst ${most} ventes. Da er ofte to ulike ting slått sammen.`,
    nn: (seen: string, most: string) =>
      `Målingane skiftar side påfallande ofte: ${seen} rekkjer, høgst ${most} er venta. Då er ofte to ulike ting slegne saman.`,
    en: (seen: string, most: string) =>
      `The values change sides strikingly often: ${seen} runs, at most ${most} expected. Often two different things have been put together.`,
  },
  alternating: {
    nb: (count: string) =>
      `${count} målinger på rad går opp og ned annenhver gang. Da er ofte to ulike ting slått sammen.`,
    nn: (count: string) =>
      `${count} målingar på rad går opp og ned annakvar gong. Då er ofte to ulike ting slegne saman.`,
    en: (count: string) =>
      `${count} values in a row go up and down in turn. Often two different things have been put together.`,
  },
  within: {
    nb: (count: string, line: string) =>
      `${count} målinger på rad ligger tettere ved ${line} enn vi venter. Se etter om de telles på samme måte som før.`,
    nn: (count: string, line: string) =>
      `${count} målingar på rad ligg tettare ved ${line} enn vi ventar. Sjå etter om dei blir talde på same måten som før.`,
    en: (count: string, line: string) =>
      `${count} values in a row are closer to ${line} than we expect. Check whether they are counted the same way as before.`,
  },
  away: {
    nb: (count: string, line: string) =>
      `${count} målinger på rad ligger langt fra ${line}, på begge sider. Da er ofte to ulike ting slått sammen.`,
    nn: (count: string, line: string) =>
      `${count} målingar på rad ligg langt frå ${line}, på begge sider. Då er ofte to ulike ting slegne saman.`,
    en: (count: string, line: string) =>
      `${count} values in a row are far from ${line}, on both sides. Often two different things have been put together.`,
  },
  lowerIsBetter: { nb: "Lavere er bedre.", nn: "Lågare er betre.", en: "Lower is better." },
  unlikely: {
    nb: "Det er neppe tilfeldig.",
    nn: "Det er neppe tilfeldig.",
    en: "That is unlikely to be chance.",
  },
  unlikelyProvisional: {
    nb: (few: string) => `Det er neppe tilfeldig, men ${few}. Se om det holder seg.`,
    nn: (few: string) => `Det er neppe tilfeldig, men ${few}. Sjå om det held seg.`,
    en: (few: string) => `That is unlikely to be chance, but ${few}. See whether it lasts.`,
  },
  fewValues: {
    nb: (count: number) => `${count} målinger er få`,
    nn: (count: number) => `${count} målingar er få`,
    en: (count: number) => `${count} values are few`,
  },
  fewCount: {
    nb: (useful: number, measured: number) => `bare ${useful} av ${measured} målinger teller`,
    nn: (useful: number, measured: number) => `berre ${useful} av ${measured} målingar tel`,
    en: (useful: number, measured: number) => `only ${useful} of ${measured} values count`,
  },

  same: {
    nb: (subject: string, line: string, level: string, count: number) =>
      `${subject} har svingt rundt ${line} på ${level} gjennom ${count} målinger. Slik svinger det også når ingenting er endret.`,
    nn: (subject: string, line: string, level: string, count: number) =>
      `${subject} har svinga rundt ${line} på ${level} gjennom ${count} målingar. Slik svingar det òg når ingenting er endra.`,
    en: (subject: string, line: string, level: string, count: number) =>
      `${subject} has varied around ${line} of ${level} through ${count} values. It varies like that also when nothing has changed.`,
  },
  sameProvisional: {
    nb: (few: string) => `Foreløpig: ${few}, så vi ser bare store endringer.`,
    nn: (few: string) => `Førebels: ${few}, så vi ser berre store endringar.`,
    en: (few: string) => `Provisional: ${few}, so we see only large changes.`,
  },
  stoodOut: {
    nb: (periods: string) => `Utenfor grensene lå ${periods}.`,
    nn: (periods: string) => `Utanfor grensene låg ${periods}.`,
    en: (periods: string) => `Outside the limits: ${periods}.`,
  },
  manyStoodOut: {
    nb: (count: string) => `${count} målinger har ligget utenfor grensene.`,
    nn: (count: string) => `${count} målingar har lege utanfor grensene.`,
    en: (count: string) => `${count} values have been outside the limits.`,
  },
  alike: {
    nb: (subject: string, level: string, count: number) =>
      `${subject} har vært ${level} i alle de ${count} målingene.`,
    nn: (subject: string, level: string, count: number) =>
      `${subject} har vore ${level} i alle dei ${count} målingane.`,
    en: (subject: string, level: string, count: number) =>
      `${subject} has been ${level} in all ${count} values.`,
  },
  early: {
    nb: (count: number) => `${valuesInWords(count, "nb")}. Ti trengs.`,
    nn: (count: number) => `${valuesInWords(count, "nn")}. Ti trengst.`,
    en: (count: number) => `${valuesInWords(count, "en")}. Ten are needed.`,
  },
  earlyOnLine: {
    nb: (useful: number, measured: number, line: string) =>
      `${useful} av ${measured} målinger teller, resten ligger på ${line}. Ti trengs.`,
    nn: (useful: number, measured: number, line: string) =>
      `${useful} av ${measured} målingar tel, resten ligg på ${line}. Ti trengst.`,
    en: (useful: number, measured: number, line: string) =>
      `${useful} of ${measured} values count, the rest are on ${line}. Ten are needed.`,
  },
  earlySinceSplit: {
    nb: (useful: number, from: string) => `${valuesInWords(useful, "nb")} siden ${from}. Ti trengs.`,
    nn: (useful: number, from: string) => `${valuesInWords(useful, "nn")} sidan ${from}. Ti trengst.`,
    en: (useful: number, from: string) => `${valuesInWords(useful, "en")} since ${from}. Ten are needed.`,
  },
  none: {
    nb: "Her kommer diagrammet når første måling er registrert. Tre målinger før noe endres, er nok til å begynne.",
    nn: "Her kjem diagrammet når den første målinga er registrert. Tre målingar før noko blir endra, er nok til å byrje.",
    en: "The chart comes here when the first value is entered. Three values before anything is changed are enough to begin.",
  },

  clueNear: {
    nb: (began: string, title: string, number: number) =>
      `${began} rett etter «${title}» (${number}). Det er en ledetråd, ikke et bevis.`,
    nn: (began: string, title: string, number: number) =>
      `${began} rett etter «${title}» (${number}). Det er ein leietråd, ikkje eit bevis.`,
    en: (began: string, title: string, number: number) =>
      `${began} right after “${title}” (${number}). That is a clue, not a proof.`,
  },
  clueFar: {
    nb: (before: string, title: string, number: number, day: string) =>
      `Siste noterte endring før ${before}, var «${title}» (${number}), ${day}. Det er en ledetråd, ikke et bevis.`,
    nn: (before: string, title: string, number: number, day: string) =>
      `Den siste noterte endringa før ${before}, var «${title}» (${number}), ${day}. Det er ein leietråd, ikkje eit bevis.`,
    en: (before: string, title: string, number: number, day: string) =>
      `The last noted change before ${before} was “${title}” (${number}), ${day}. That is a clue, not a proof.`,
  },
  clueNone: {
    nb: (before: string) => `Ingen endring er notert før ${before}. Skjedde det noe da?`,
    nn: (before: string) => `Inga endring er notert før ${before}. Hende det noko då?`,
    en: (before: string) => `No change is noted before ${before}. Did something happen then?`,
  },
  targetMet: {
    nb: (target: string) => `Siste måling når målet på ${target}.`,
    nn: (target: string) => `Siste måling når målet på ${target}.`,
    en: (target: string) => `The latest value meets the target of ${target}.`,
  },
  targetUnmet: {
    nb: (target: string) => `Målet på ${target} er ikke nådd ennå.`,
    nn: (target: string) => `Målet på ${target} er ikkje nådd enno.`,
    en: (target: string) => `The target of ${target} is not met yet.`,
  },
  proposal: {
    nb: (from: string, line: string) =>
      `Nivået ser ut til å ha flyttet seg fra ${from}. ${line} kan regnes på nytt derfra, men bare når noen vet hvorfor og skriver det.`,
    nn: (from: string, line: string) =>
      `Nivået ser ut til å ha flytta seg frå ${from}. ${line} kan reknast på nytt derifrå, men berre når nokon veit kvifor og skriv det.`,
    en: (from: string, line: string) =>
      `The level seems to have moved from ${from}. ${line} can be computed anew from there, but only when somebody knows why and writes it down.`,
  },

  reasonRun: {
    nb: (above: boolean, line: string, count: number, periods: string) =>
      `${above ? "Over" : "Under"} ${line} ${count} ${periods} på rad.`,
    nn: (above: boolean, line: string, count: number, periods: string) =>
      `${above ? "Over" : "Under"} ${line} ${count} ${periods} på rad.`,
    en: (above: boolean, line: string, count: number, periods: string) =>
      `${above ? "Above" : "Below"} ${line} ${count} ${periods} in a row.`,
  },
  reasonTrend: {
    nb: (rising: boolean, count: number) => `${count} målinger på rad har ${rising ? "steget" : "sunket"}.`,
    nn: (rising: boolean, count: number) => `${count} målingar på rad har ${rising ? "stige" : "gått ned"}.`,
    en: (rising: boolean, count: number) => `${count} values in a row have ${rising ? "risen" : "fallen"}.`,
  },
  reasonSame: {
    nb: (line: string, level: string) => `Svinger rundt ${line} på ${level}.`,
    nn: (line: string, level: string) => `Svingar rundt ${line} på ${level}.`,
    en: (line: string, level: string) => `Varies around ${line} of ${level}.`,
  },
  reasonAlike: {
    nb: (level: string, count: number) => `${level} i alle de ${count} målingene.`,
    nn: (level: string, count: number) => `${level} i alle dei ${count} målingane.`,
    en: (level: string, count: number) => `${level} in all ${count} values.`,
  },
  reasonEarly: {
    nb: (count: number) => `${count} av 10 målinger.`,
    nn: (count: number) => `${count} av 10 målingar.`,
    en: (count: number) => `${count} of 10 values.`,
  },
} satisfies Record<string, Record<Language, unknown>>;
