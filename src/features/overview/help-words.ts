import type { Words } from "../../platform/words.ts";

/** Why a team needs help, each in a sentence or two, and what there is to press. */
export const helpWords = {
  title: { nb: "Disse trenger hjelp først", nn: "Desse treng hjelp først", en: "These need help first" },
  oneMore: {
    nb: "Og ett til, øverst i tabellen.",
    nn: "Og eitt til, øvst i tabellen.",
    en: "And one more, at the top of the table.",
  },
  more: {
    nb: (count: string) => `Og ${count} til, øverst i tabellen.`,
    nn: (count: string) => `Og ${count} til, øvst i tabellen.`,
    en: (count: string) => `And ${count} more, at the top of the table.`,
  },
  waitsForAnswer: {
    nb: "Påmeldingen venter på svar fra arrangøren.",
    nn: "Påmeldinga ventar på svar frå arrangøren.",
    en: "The enrolment waits for an answer from the organiser.",
  },
  waitsBecause: {
    nb: (why: string) => `Påmeldingen venter på svar fra arrangøren. Teamet skriver: «${why}»`,
    nn: (why: string) => `Påmeldinga ventar på svar frå arrangøren. Teamet skriv: «${why}»`,
    en: (why: string) => `The enrolment waits for an answer from the organiser. The team writes: “${why}”`,
  },
  stopped: {
    nb: (measure: string, since: string) => `«${measure}» er ikke målt siden ${since}.`,
    nn: (measure: string, since: string) => `«${measure}» er ikkje målt sidan ${since}.`,
    en: (measure: string, since: string) => `“${measure}” has not been measured since ${since}.`,
  },
  neverMeasured: {
    nb: (measure: string) => `«${measure}» er ikke målt ennå.`,
    nn: (measure: string) => `«${measure}» er ikkje målt enno.`,
    en: (measure: string) => `“${measure}” has not been measured yet.`,
  },
  nothingYet: {
    nb: "Ingenting er målt ennå.",
    nn: "Ingenting er målt enno.",
    en: "Nothing has been measured yet.",
  },
  worsening: {
    nb: (measure: string, reason: string) => `Forverring i «${measure}». ${reason}`,
    nn: (measure: string, reason: string) => `Forverring i «${measure}». ${reason}`,
    en: (measure: string, reason: string) => `Worsening in “${measure}”. ${reason}`,
  },
  worseThanBefore: {
    nb: (measure: string, before: string, now: string) =>
      `«${measure}» er blitt dårligere: median ${before} før første samling, ${now} etter.`,
    nn: (measure: string, before: string, now: string) =>
      `«${measure}» er blitt dårlegare: median ${before} før første samling, ${now} etter.`,
    en: (measure: string, before: string, now: string) =>
      `“${measure}” has become worse: a median of ${before} before the first session, ${now} after.`,
  },
  quiet: {
    nb: (session: string, day: string) => `Ingenting er målt siden ${session}, ${day}.`,
    nn: (session: string, day: string) => `Ingenting er målt sidan ${session}, ${day}.`,
    en: (session: string, day: string) => `Nothing has been measured since ${session}, ${day}.`,
  },
  away: {
    nb: (filled: string, of: string, session: string, day: string) =>
      `${filled} av ${of} møtte på ${session}, ${day}.`,
    nn: (filled: string, of: string, session: string, day: string) =>
      `${filled} av ${of} møtte på ${session}, ${day}.`,
    en: (filled: string, of: string, session: string, day: string) =>
      `${filled} of ${of} came to ${session}, ${day}.`,
  },
  awayOverDays: {
    nb: (filled: number, of: number, session: string, day: string) =>
      `${filled} av\u00a0${of} plasser var fylt på ${session}, som sluttet ${day}.`,
    nn: (filled: number, of: number, session: string, day: string) =>
      `${filled} av\u00a0${of} plassar var fylte på ${session}, som slutta ${day}.`,
    en: (filled: number, of: number, session: string, day: string) =>
      `${filled} of\u00a0${of} places were filled at ${session}, which ended on ${day}.`,
  },
  nobody: { nb: "Ingen", nn: "Ingen", en: "None" },
  late: {
    nb: (measure: string, period: string, due: string) =>
      `«${measure}» for ${period} mangler. Fristen var ${due}.`,
    nn: (measure: string, period: string, due: string) =>
      `«${measure}» for ${period} manglar. Fristen var ${due}.`,
    en: (measure: string, period: string, due: string) =>
      `“${measure}” for ${period} is missing. It was due on ${due}.`,
  },
  answer: { nb: "Svar på påmeldingen", nn: "Svar på påmeldinga", en: "Answer the enrolment" },
  seeMeasure: { nb: "Se målingen", nn: "Sjå målinga", en: "See the measure" },
  seeAttendance: { nb: "Se oppmøtet", nn: "Sjå oppmøtet", en: "See the attendance" },
  seeTeam: { nb: "Se teamet", nn: "Sjå teamet", en: "See the team" },
} satisfies Words;
