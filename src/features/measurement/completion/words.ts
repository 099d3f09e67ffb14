import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

const nbsp = "\u00a0";

export const words = {
  title: { nb: "Måned for måned", nn: "Månad for månad", en: "Month by month" },
  lead: {
    nb: (expected: number, reported: number, timely: number) =>
      `Av ${expected}${nbsp}${plural(expected, "måling", "målinger")} som har hatt frist, er ${reported} registrert, og ${timely} kom i tide.`,
    nn: (expected: number, reported: number, timely: number) =>
      `Av ${expected}${nbsp}${plural(expected, "måling", "målingar")} som har hatt frist, er ${reported} ${plural(reported, "registrert", "registrerte")}, og ${timely} kom i tide.`,
    en: (expected: number, reported: number, timely: number) =>
      `Of ${expected}${nbsp}${plural(expected, "value", "values")} that ${plural(expected, "has", "have")} been due, ${reported} ${plural(reported, "is", "are")} entered, and ${timely} came in time.`,
  },
  nothingDue: {
    nb: "Her kommer en oversikt over hva som er registrert, når den første måneden er over.",
    nn: "Her kjem ei oversikt over kva som er registrert, når den første månaden er over.",
    en: "What is entered will be listed here when the first month is over.",
  },
  registered: { nb: "Registrert", nn: "Registrert", en: "Entered" },
  of: {
    nb: (reported: number, expected: number) => `${reported}${nbsp}av${nbsp}${expected}`,
    nn: (reported: number, expected: number) => `${reported}${nbsp}av${nbsp}${expected}`,
    en: (reported: number, expected: number) => `${reported}${nbsp}of${nbsp}${expected}`,
  },
  inTime: { nb: "I tide", nn: "I tide", en: "In time" },
  missing: { nb: "Mangler", nn: "Manglar", en: "Missing" },
  missingPeriods: {
    nb: (measure: string, periods: string) => `${measure}: ${periods}`,
    nn: (measure: string, periods: string) => `${measure}: ${periods}`,
    en: (measure: string, periods: string) => `${measure}: ${periods}`,
  },
  due: { nb: "Frist", nn: "Frist", en: "Due" },
  wasDue: { nb: "Fristen var", nn: "Fristen var", en: "Was due" },
  month: { nb: "Måned", nn: "Månad", en: "Month" },
  done: { nb: "Ferdig", nn: "Ferdig", en: "Done" },
  notDone: { nb: "Ikke meldt ferdig", nn: "Ikkje meldt ferdig", en: "Not said to be done" },
  because: { nb: "Grunn", nn: "Grunn", en: "Reason" },
  againOn: {
    nb: (day: string) => `meldt på nytt ${day}`,
    nn: (day: string) => `meldt på nytt ${day}`,
    en: (day: string) => `said again ${day}`,
  },
  changedOn: {
    nb: (day: string) => `endret ${day}`,
    nn: (day: string) => `endra ${day}`,
    en: (day: string) => `changed ${day}`,
  },
  afterDue: { nb: "etter fristen", nn: "etter fristen", en: "after the due day" },
  by: {
    nb: (name: string) => `av ${name}`,
    nn: (name: string) => `av ${name}`,
    en: (name: string) => `by ${name}`,
  },
  whyMissing: {
    nb: "Hvorfor mangler det noe?",
    nn: "Kvifor manglar det noko?",
    en: "Why is something missing?",
  },
  whyMissingHelp: {
    nb: "Kort, for eksempel «Posten var stengt uke 42». Ingenting om pasienter.",
    nn: "Kort, til dømes «Posten var stengd veke 42». Ingenting om pasientar.",
    en: "Briefly, for example “The ward was closed in week 42”. Nothing about patients.",
  },
  weAreDone: {
    nb: (month: string) => `Vi er ferdige med ${month}`,
    nn: (month: string) => `Vi er ferdige med ${month}`,
    en: (month: string) => `We are done with ${month}`,
  },
  weAreDoneAgain: {
    nb: (month: string) => `Vi er ferdige med ${month} på nytt`,
    nn: (month: string) => `Vi er ferdige med ${month} på nytt`,
    en: (month: string) => `We are done with ${month} again`,
  },
  effect: {
    nb: "Når dere melder ferdig, får ingen flere påminnelser for måneden. Dere kan fortsatt endre tallene, og melde ferdig på nytt.",
    nn: "Når de melder ferdig, får ingen fleire påminningar for månaden. De kan framleis endre tala, og melde ferdig på nytt.",
    en: "When you say that you are done, nobody is reminded of the month any more. You can still change the values, and say it again.",
  },
  allMonths: { nb: "Se måned for måned", nn: "Sjå månad for månad", en: "See month by month" },
  earlier: { nb: "Alle månedene", nn: "Alle månadene", en: "All months" },
  saved: {
    nb: (month: string) => `${month} er meldt ferdig.`,
    nn: (month: string) => `${month} er meldt ferdig.`,
    en: (month: string) => `${month} is done.`,
  },
  savedWithout: {
    nb: (month: string, missing: number) =>
      `${month} er meldt ferdig, men ${plural(missing, "én måling mangler", `${missing}${nbsp}målinger mangler`)} fortsatt. Grunnen deres følger med.`,
    nn: (month: string, missing: number) =>
      `${month} er meldt ferdig, men ${plural(missing, "éi måling manglar", `${missing}${nbsp}målingar manglar`)} framleis. Grunnen dykkar følgjer med.`,
    en: (month: string, missing: number) =>
      `${month} is done, but ${plural(missing, "one value is", `${missing}${nbsp}values are`)} still missing. Your reason goes with it.`,
  },
  missingRefused: {
    nb: (measures: string) => `Registrer det som mangler, eller skriv hvorfor: ${measures}.`,
    nn: (measures: string) => `Registrer det som manglar, eller skriv kvifor: ${measures}.`,
    en: (measures: string) => `Enter what is missing, or write why: ${measures}.`,
  },
  notOver: {
    nb: "Måneden er ikke over ennå.",
    nn: "Månaden er ikkje over enno.",
    en: "The month is not over yet.",
  },
  conflict: {
    nb: "Noen andre har meldt måneden ferdig etter at du åpnet siden. Siden viser det som gjelder nå.",
    nn: "Nokon andre har meldt månaden ferdig etter at du opna sida. Sida viser det som gjeld no.",
    en: "Somebody else has said that the month is done since you opened the page. The page shows what holds now.",
  },
  andMore: {
    nb: (count: number) => `og ${count}${nbsp}til`,
    nn: (count: number) => `og ${count}${nbsp}til`,
    en: (count: number) => `and ${count}${nbsp}more`,
  },
  monthsDone: {
    nb: (done: number, months: number) =>
      `${done}${nbsp}av ${months}${nbsp}${plural(months, "måned", "måneder")} er meldt ferdig.`,
    nn: (done: number, months: number) =>
      `${done}${nbsp}av ${months}${nbsp}${plural(months, "månad", "månader")} er ${plural(done, "meld ferdig", "melde ferdige")}.`,
    en: (done: number, months: number) =>
      `${done}${nbsp}of ${months}${nbsp}${plural(months, "month", "months")} ${plural(done, "is", "are")} done.`,
  },
  source: {
    nb: "Registrert: det som var ventet og er kommet; «ingen aktuelle» teller med. I tide: kommet innen fristen. En uke hører til måneden den slutter i.",
    nn: "Registrert: det som var venta og har kome; «ingen aktuelle» tel med. I tide: kome innan fristen. Ei veke høyrer til månaden ho sluttar i.",
    en: "Entered: what was expected and has come; “none this period” counts. In time: by the due day. A week belongs to the month it ends in.",
  },
} satisfies Words;
