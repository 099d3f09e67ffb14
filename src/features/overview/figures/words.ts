import { plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

const nbsp = "\u00a0";

export const words = {
  title: {
    nb: "Målingene i nettverket",
    nn: "Målingane i nettverket",
    en: "What the network measures",
  },
  chooseMeasure: { nb: "Velg måling", nn: "Vel måling", en: "Choose a measure" },
  measure: { nb: "Måling", nn: "Måling", en: "Measure" },
  process: { nb: "Det dere gjør (prosess)", nn: "Det de gjer (prosess)", en: "What you do (process)" },
  outcome: {
    nb: "Det som kommer ut av det (resultat)",
    nn: "Det som kjem ut av det (resultat)",
    en: "What comes of it (outcome)",
  },
  balancing: {
    nb: "Følger for annet (balanse)",
    nn: "Følgjer for anna (balanse)",
    en: "Side effects (balancing)",
  },
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  whole: {
    nb: "Hele nettverket",
    nn: "Heile nettverket",
    en: "The whole network",
  },
  added: {
    nb: "Tellere og nevnere fra alle teamene er lagt sammen. En periode er tegnet når minst halvparten av teamene har registrert den.",
    nn: "Teljarar og nemnarar frå alle teama er lagde saman. Ein periode er teikna når minst halvparten av teama har registrert han.",
    en: "Numerators and denominators of all teams are added. A period is drawn when at least half of the teams have reported it.",
  },
  chartTitle: {
    nb: (measure: string, network: string) => `${measure}, ${network}`,
    nn: (measure: string, network: string) => `${measure}, ${network}`,
    en: (measure: string, network: string) => `${measure}, ${network}`,
  },
  allReported: {
    nb: (period: string, teams: number) =>
      teams === 1 ? `Teamet har registrert ${period}.` : `Alle ${teams} teamene har registrert ${period}.`,
    nn: (period: string, teams: number) =>
      teams === 1 ? `Teamet har registrert ${period}.` : `Alle dei ${teams} teama har registrert ${period}.`,
    en: (period: string, teams: number) =>
      teams === 1 ? `The team has reported ${period}.` : `All ${teams} teams have reported ${period}.`,
  },
  someReported: {
    nb: (reported: number, teams: number, period: string) =>
      `${reported}${nbsp}av${nbsp}${teams} team har registrert ${period}.`,
    nn: (reported: number, teams: number, period: string) =>
      `${reported}${nbsp}av${nbsp}${teams} team har registrert ${period}.`,
    en: (reported: number, teams: number, period: string) =>
      `${reported}${nbsp}of${nbsp}${teams} teams ${plural(reported, "has", "have")} reported ${period}.`,
  },
  missing: {
    nb: (teams: string) => `Mangler: ${teams}.`,
    nn: (teams: string) => `Manglar: ${teams}.`,
    en: (teams: string) => `Missing: ${teams}.`,
  },
  hiddenHere: {
    nb: "Når et annet team har under fem i nevneren, er verdien skjult for dere, og summen med den når den ellers ville røpet verdien. Arrangøren, veilederen og observatørene ser alt.",
    nn: "Når eit anna team har under fem i nemnaren, er verdien skjult for dykk, og summen med han når han elles ville røpt verdien. Arrangøren, rettleiaren og observatørane ser alt.",
    en: "When another team has fewer than five in the denominator, its value is hidden from you, and so is the sum where it would give the value away. The organiser, the coach and the observers see everything.",
  },
  hidden: { nb: "skjult", nn: "skjult", en: "hidden" },
  hiddenValues: {
    nb: (count: number) => (count === 1 ? "Én verdi er skjult." : `${count} verdier er skjult.`),
    nn: (count: number) => (count === 1 ? "Éin verdi er skjult." : `${count} verdiar er skjulte.`),
    en: (count: number) => (count === 1 ? "One value is hidden." : `${count} values are hidden.`),
  },
  withdrawn: {
    nb: (day: string) => `Trakk seg ${day}`,
    nn: (day: string) => `Trekte seg ${day}`,
    en: (day: string) => `Withdrew ${day}`,
  },
  nothingTitle: {
    nb: "Her kommer nettverkets diagram",
    nn: "Her kjem diagrammet til nettverket",
    en: "The network’s chart comes here",
  },
  nothing: {
    nb: "Det tegnes når det første teamet har registrert en måling. Se imens et eksempel på hva et godt diagram forteller.",
    nn: "Det blir teikna når det første teamet har registrert ei måling. Sjå så lenge eit døme på kva eit godt diagram fortel.",
    en: "It is drawn when the first team has reported. Meanwhile, see an example of what a good chart tells.",
  },
  seeExample: {
    nb: "Se et eksempel på et godt diagram",
    nn: "Sjå eit døme på eit godt diagram",
    en: "See an example of a good chart",
  },
  noMeasures: {
    nb: "Teamene i dette nettverket har ingen felles målinger.",
    nn: "Teama i dette nettverket har ingen felles målingar.",
    en: "The teams of this network have no measures in common.",
  },
  table: { nb: "Alle perioder", nn: "Alle periodar", en: "All periods" },
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  numerator: { nb: "Teller", nn: "Teljar", en: "Numerator" },
  denominator: { nb: "Nevner", nn: "Nemnar", en: "Denominator" },
  value: { nb: "Verdi", nn: "Verdi", en: "Value" },
  teams: { nb: "Team", nn: "Team", en: "Teams" },
  ofTeams: {
    nb: (reported: number, expected: number) => `${reported}${nbsp}av${nbsp}${expected}`,
    nn: (reported: number, expected: number) => `${reported}${nbsp}av${nbsp}${expected}`,
    en: (reported: number, expected: number) => `${reported}${nbsp}of${nbsp}${expected}`,
  },
  soFar: {
    nb: (teams: string) => `så langt ${teams}`,
    nn: (teams: string) => `så langt ${teams}`,
    en: (teams: string) => `${teams} so far`,
  },
  running: {
    nb: (period: string, reported: number, expected: number) =>
      `Så langt har ${reported}${nbsp}av${nbsp}${expected} team registrert ${period}. Summen tegnes når minst halvparten har det.`,
    nn: (period: string, reported: number, expected: number) =>
      `Så langt har ${reported}${nbsp}av${nbsp}${expected} team registrert ${period}. Summen blir teikna når minst halvparten har det.`,
    en: (period: string, reported: number, expected: number) =>
      `So far ${reported}${nbsp}of${nbsp}${expected} teams have reported ${period}. The sum is drawn when at least half of them have.`,
  },
  tooFew: { nb: "for få team", nn: "for få team", en: "too few teams" },
  noneToCount: { nb: "ingen aktuelle", nn: "ingen aktuelle", en: "nobody to count" },
  download: {
    nb: "Last ned alle teamenes målinger",
    nn: "Last ned målingane til alle teama",
    en: "Download the values of all teams",
  },
  asXlsx: { nb: "Ark (XLSX)", nn: "Ark (XLSX)", en: "Sheet (XLSX)" },
  asCsv: { nb: "Tall (CSV)", nn: "Tal (CSV)", en: "Figures (CSV)" },
  source: {
    nb: "Teamene har talt og ført tallene selv.",
    nn: "Teama har talt og ført tala sjølve.",
    en: "The teams have counted and entered the figures themselves.",
  },
} satisfies Words;
