import { number, plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

const nbsp = "\u00a0";

export const words = {
  title: { nb: "Hva som er registrert", nn: "Kva som er registrert", en: "What has been entered" },
  lead: {
    nb: (expected: number, reported: number, timely: number) =>
      `Av ${number(expected, "nb")}${nbsp}${plural(expected, "måling", "målinger")} som har hatt frist, er ${number(reported, "nb")} registrert, og ${number(timely, "nb")} kom i tide.`,
    nn: (expected: number, reported: number, timely: number) =>
      `Av ${number(expected, "nn")}${nbsp}${plural(expected, "måling", "målingar")} som har hatt frist, er ${number(reported, "nn")} ${plural(reported, "registrert", "registrerte")}, og ${number(timely, "nn")} kom i tide.`,
    en: (expected: number, reported: number, timely: number) =>
      `Of ${number(expected, "en")}${nbsp}${plural(expected, "value", "values")} that ${plural(expected, "has", "have")} been due, ${number(reported, "en")} ${plural(reported, "is", "are")} entered, and ${number(timely, "en")} came in time.`,
  },
  byTeam: { nb: "Team for team", nn: "Team for team", en: "Team by team" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  registered: { nb: "Registrert", nn: "Registrert", en: "Entered" },
  inTime: { nb: "I tide", nn: "I tide", en: "In time" },
  done: { nb: "Meldt ferdig", nn: "Meldt ferdig", en: "Said to be done" },
  of: {
    nb: (some: number, all: number) => `${some}${nbsp}av${nbsp}${all}`,
    nn: (some: number, all: number) => `${some}${nbsp}av${nbsp}${all}`,
    en: (some: number, all: number) => `${some}${nbsp}of${nbsp}${all}`,
  },
  monthsDone: {
    nb: (done: number, asked: number) =>
      `${done}${nbsp}av${nbsp}${asked} ${plural(asked, "måned", "måneder")}`,
    nn: (done: number, asked: number) =>
      `${done}${nbsp}av${nbsp}${asked} ${plural(asked, "månad", "månader")}`,
    en: (done: number, asked: number) =>
      `${done}${nbsp}of${nbsp}${asked} ${plural(asked, "month", "months")}`,
  },
  newest: {
    nb: (months: string, newest: string) => `${months}, sist ${newest}`,
    nn: (months: string, newest: string) => `${months}, sist ${newest}`,
    en: (months: string, newest: string) => `${months}, last ${newest}`,
  },
  timely: {
    nb: (timely: number) => `${timely}${nbsp}i${nbsp}tide`,
    nn: (timely: number) => `${timely}${nbsp}i${nbsp}tide`,
    en: (timely: number) => `${timely}${nbsp}in${nbsp}time`,
  },
  nothingDue: { nb: "ingen frist ennå", nn: "ingen frist enno", en: "nothing due yet" },
  noneDone: { nb: "ingen", nn: "ingen", en: "none" },
  withdrew: {
    nb: (day: string) => `trakk seg ${day}`,
    nn: (day: string) => `trekte seg ${day}`,
    en: (day: string) => `withdrew ${day}`,
  },
  source: {
    nb: "Alle målingene teamene bruker, fra de ble med. «Ingen aktuelle» teller som registrert. I tide er innen fristen. Ferdig er det teamet selv har meldt.",
    nn: "Alle målingane teama bruker, frå dei vart med. «Ingen aktuelle» tel som registrert. I tide er innan fristen. Ferdig er det teamet sjølv har meldt.",
    en: "All the measures the teams use, from when they joined. “None this period” counts as entered. In time is by the due day. Done is what the team itself has said.",
  },
} satisfies Words;
