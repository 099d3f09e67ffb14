import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const attendanceWords = {
  title: { nb: "Oppmøte", nn: "Oppmøte", en: "Attendance" },
  nothingYet: {
    nb: "Her kommer oppmøtet dag for dag, team for team, når den første samlingen er holdt. Da ser dere hvem som trenger en telefon.",
    nn: "Her kjem oppmøtet dag for dag, team for team, når den første samlinga er halden. Då ser de kven som treng ein telefon.",
    en: "Attendance will be here day by day and team by team when the first session has been held. Then you see who needs a call.",
  },
  toFirst: {
    nb: "Se oppmøtelisten for første samling",
    nn: "Sjå oppmøtelista for første samling",
    en: "See the register of the first session",
  },
  lead: {
    nb: (filled: number, of: number) =>
      `${filled}\u00a0av\u00a0${of} plasser var fylt på de dagene som er holdt.`,
    nn: (filled: number, of: number) =>
      `${filled}\u00a0av\u00a0${of} plassar var ${plural(filled, "fylt", "fylte")} på dei dagane som er haldne.`,
    en: (filled: number, of: number) =>
      `${filled}\u00a0of\u00a0${of} places ${plural(filled, "was", "were")} filled on the days that have been held.`,
  },
  allWhole: {
    nb: "Alle team har vært samlet hver gang.",
    nn: "Alle team har vore samla kvar gong.",
    en: "Every team has been whole every time.",
  },
  someNotWhole: {
    nb: (count: string) => `${count} team har manglet noen minst én dag.`,
    nn: (count: string) => `${count} team har mangla nokon minst éin dag.`,
    en: (count: string) => `${count} teams have been without somebody on at least one day.`,
  },
  oneNotWhole: {
    nb: "Ett team har manglet noen minst én dag.",
    nn: "Eitt team har mangla nokon minst éin dag.",
    en: "One team has been without somebody on at least one day.",
  },
  someNotRegistered: {
    nb: (count: number) => `${count} ${count === 1 ? "plass" : "plasser"} er ikke registrert.`,
    nn: (count: number) =>
      count === 1 ? "Éin plass er ikkje registrert." : `${count} plassar er ikkje registrerte.`,
    en: (count: number) => `${count} ${count === 1 ? "place is" : "places are"} not registered.`,
  },
  allTeams: { nb: "Alle team", nn: "Alle team", en: "All teams" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  member: { nb: "Deltaker", nn: "Deltakar", en: "Participant" },
  sessionDay: {
    nb: (session: string, day: string) => `${session}, ${day}`,
    nn: (session: string, day: string) => `${session}, ${day}`,
    en: (session: string, day: string) => `${session}, ${day}`,
  },
  of: {
    nb: (count: number, of: number) => `${count}\u00a0av\u00a0${of}`,
    nn: (count: number, of: number) => `${count}\u00a0av\u00a0${of}`,
    en: (count: number, of: number) => `${count}\u00a0of\u00a0${of}`,
  },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },
  notWhole: {
    nb: (names: string) => `Har manglet: ${names}.`,
    nn: (names: string) => `Har mangla: ${names}.`,
    en: (names: string) => `Has been without: ${names}.`,
  },
  leaderAway: { nb: "Leder har manglet.", nn: "Leiar har mangla.", en: "A leader has been away." },
  whole: { nb: "Hele teamet, hver gang", nn: "Heile teamet, kvar gong", en: "The whole team, every time" },
  daysOf: { nb: "Dager møtt", nn: "Dagar møtt", en: "Days present" },
  present: { nb: "Møtt", nn: "Møtt", en: "Present" },
  absent: { nb: "Ikke møtt", nn: "Ikkje møtt", en: "Absent" },
  cancelled: { nb: "Avbud", nn: "Avbod", en: "Cancelled" },
  notRegistered: { nb: "Ikke registrert", nn: "Ikkje registrert", en: "Not registered" },
  notExpected: { nb: "–", nn: "–", en: "–" },
  substitute: {
    nb: (name: string) => `Vikar: ${name}`,
    nn: (name: string) => `Vikar: ${name}`,
    en: (name: string) => `Substitute: ${name}`,
  },
  source: {
    nb: "Fra oppmøtelistene. En vikar fyller plassen i teamet, men teller ikke som deltakerens egen dag.",
    nn: "Frå oppmøtelistene. Ein vikar fyller plassen i teamet, men tel ikkje som deltakaren sin eigen dag.",
    en: "From the registers. A substitute fills the place in the team, but does not count as the participant’s own day.",
  },

  teamSessions: { nb: "Samlingene", nn: "Samlingane", en: "The sessions" },
  teamSoFar: {
    nb: (filled: number, of: number) => `Teamet har fylt ${filled}\u00a0av\u00a0${of} plasser så langt.`,
    nn: (filled: number, of: number) => `Teamet har fylt ${filled}\u00a0av\u00a0${of} plassar så langt.`,
    en: (filled: number, of: number) => `The team has filled ${filled}\u00a0of\u00a0${of} places so far.`,
  },
  teamMet: {
    nb: (there: number, of: number) => `${there}\u00a0av\u00a0${of} møtte`,
    nn: (there: number, of: number) => `${there}\u00a0av\u00a0${of} møtte`,
    en: (there: number, of: number) => `${there}\u00a0of\u00a0${of} ${plural(there, "was", "were")} there`,
  },
  teamMetDay: {
    nb: (day: string, there: number, of: number) => `${day}: ${there}\u00a0av\u00a0${of} møtte`,
    nn: (day: string, there: number, of: number) => `${day}: ${there}\u00a0av\u00a0${of} møtte`,
    en: (day: string, there: number, of: number) =>
      `${day}: ${there}\u00a0of\u00a0${of} ${plural(there, "was", "were")} there`,
  },
  teamComing: {
    nb: (coming: number, of: number) => `${coming}\u00a0av\u00a0${of} kommer`,
    nn: (coming: number, of: number) => `${coming}\u00a0av\u00a0${of} kjem`,
    en: (coming: number, of: number) => `${coming}\u00a0of\u00a0${of} ${plural(coming, "is", "are")} coming`,
  },
  teamComingDay: {
    nb: (day: string, coming: number, of: number) => `${day}: ${coming}\u00a0av\u00a0${of} kommer`,
    nn: (day: string, coming: number, of: number) => `${day}: ${coming}\u00a0av\u00a0${of} kjem`,
    en: (day: string, coming: number, of: number) =>
      `${day}: ${coming}\u00a0of\u00a0${of} ${plural(coming, "is", "are")} coming`,
  },
  notRegisteredYet: {
    nb: "Oppmøtet er ikke registrert ennå",
    nn: "Oppmøtet er ikkje registrert enno",
    en: "Attendance is not registered yet",
  },
} satisfies Words;
