import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" },
  lead: {
    nb: (municipalities: string, counties: number) =>
      `Norge har ${municipalities} i ${counties}\u00a0fylker. Her finner du dem, og dem som har vært der siden 2015.`,
    nn: (municipalities: string, counties: number) =>
      `Noreg har ${municipalities} i ${counties}\u00a0fylke. Her finn du dei, og dei som har vore der sidan 2015.`,
    en: (municipalities: string, counties: number) =>
      `Norway has ${municipalities} in ${counties}\u00a0counties. Here you find them, and those that have been there since 2015.`,
  },
  search: { nb: "Søk", nn: "Søk", en: "Search" },
  searchLabel: { nb: "Finn en kommune", nn: "Finn ein kommune", en: "Find a municipality" },
  searchField: {
    nb: "Navn før eller nå, norsk, samisk eller kvensk, eller kommunenummer",
    nn: "Namn før eller no, norsk, samisk eller kvensk, eller kommunenummer",
    en: "Name before or now, Norwegian, Sámi or Kven, or municipality number",
  },
  byCounty: { nb: "Etter fylke", nn: "Etter fylke", en: "By county" },
  alphabetical: { nb: "Alfabetisk", nn: "Alfabetisk", en: "In alphabetical order" },
  county: { nb: "Fylke", nn: "Fylke", en: "County" },
  size: { nb: "Størrelse", nn: "Storleik", en: "Size" },
  municipalities: {
    nb: (count: number) => (count === 1 ? "1\u00a0kommune" : `${count}\u00a0kommuner`),
    nn: (count: number) => (count === 1 ? "1\u00a0kommune" : `${count}\u00a0kommunar`),
    en: (count: number) => (count === 1 ? "1\u00a0municipality" : `${count}\u00a0municipalities`),
  },
  allCounties: { nb: "Alle fylker", nn: "Alle fylke", en: "All counties" },
  countyTitle: {
    nb: (county: string) => `Kommuner i ${county}`,
    nn: (county: string) => `Kommunar i ${county}`,
    en: (county: string) => `Municipalities in ${county}`,
  },
  countyLead: {
    nb: (municipalities: string, newOnes: string | undefined) =>
      newOnes === undefined
        ? `${municipalities}. Ingen er slått sammen eller delt siden 2015.`
        : `${municipalities}. ${newOnes} ble til av andre etter 2015.`,
    nn: (municipalities: string, newOnes: string | undefined) =>
      newOnes === undefined
        ? `${municipalities}. Ingen er slått saman eller delt sidan 2015.`
        : `${municipalities}. ${newOnes} vart til av andre etter 2015.`,
    en: (municipalities: string, newOnes: string | undefined) =>
      newOnes === undefined
        ? `${municipalities}. None has been merged or split since 2015.`
        : `${municipalities}. ${newOnes} came out of others after 2015.`,
  },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  number: { nb: "Nummer", nn: "Nummer", en: "Number" },
  formedOf: { nb: "Ble til av", nn: "Vart til av", en: "Formed from" },
  formedIn: {
    nb: (parts: string, year: number) => `${parts} (${year})`,
    nn: (parts: string, year: number) => `${parts} (${year})`,
    en: (parts: string, year: number) => `${parts} (${year})`,
  },
  found: {
    nb: (count: string, one: boolean, typed: string) =>
      one ? `Ett treff på «${typed}».` : `${count} treff på «${typed}».`,
    nn: (count: string, one: boolean, typed: string) =>
      one ? `Eitt treff på «${typed}».` : `${count} treff på «${typed}».`,
    en: (count: string, one: boolean, typed: string) =>
      one ? `One match for “${typed}”.` : `${count} matches for “${typed}”.`,
  },
  nothingFound: {
    nb: (typed: string) => `Ingen treff på «${typed}»`,
    nn: (typed: string) => `Ingen treff på «${typed}»`,
    en: (typed: string) => `No match for “${typed}”`,
  },
  nothingFoundText: {
    nb: "Prøv de første bokstavene i navnet. Registeret går tilbake til 2015.",
    nn: "Prøv dei første bokstavane i namnet. Registeret går tilbake til 2015.",
    en: "Try the first letters of the name. The register goes back to 2015.",
  },
  today: { nb: "Kommuner i dag", nn: "Kommunar i dag", en: "Municipalities today" },
  former: { nb: "Tidligere kommuner", nn: "Tidlegare kommunar", en: "Former municipalities" },
  nowIn: { nb: "I dag:", nn: "I dag:", en: "Today:" },
  until: {
    nb: (day: string) => `Til ${day}`,
    nn: (day: string) => `Til ${day}`,
    en: (day: string) => `Until ${day}`,
  },
  calledUntil: {
    nb: (name: string, day: string) => `Het ${name} til ${day}.`,
    nn: (name: string, day: string) => `Heitte ${name} til ${day}.`,
    en: (name: string, day: string) => `Was called ${name} until ${day}.`,
  },
  isMunicipality: {
    nb: (name: string, county: string) => `${name} er en kommune i ${county} fylke.`,
    nn: (name: string, county: string) => `${name} er ein kommune i ${county} fylke.`,
    en: (name: string, county: string) => `${name} is a municipality in ${county} county.`,
  },
  wasMunicipality: {
    nb: (name: string, county: string, lastDay: string) =>
      `${name} var en kommune i ${county} fylke til ${lastDay}.`,
    nn: (name: string, county: string, lastDay: string) =>
      `${name} var ein kommune i ${county} fylke til ${lastDay}.`,
    en: (name: string, county: string, lastDay: string) =>
      `${name} was a municipality in ${county} county until ${lastDay}.`,
  },
  nowPartOf: {
    nb: (name: string) => `I dag er området en del av ${name}.`,
    nn: (name: string) => `I dag er området ein del av ${name}.`,
    en: (name: string) => `Today the area is part of ${name}.`,
  },
  nowDivided: {
    nb: (names: string) => `I dag er området delt mellom ${names}.`,
    nn: (names: string) => `I dag er området delt mellom ${names}.`,
    en: (names: string) => `Today the area is divided between ${names}.`,
  },
  municipalityNumber: { nb: "Kommune\u00adnummer", nn: "Kommune\u00adnummer", en: "Municipality number" },
  numbered: {
    nb: (number: string) => `Nummer\u00a0${number}`,
    nn: (number: string) => `Nummer\u00a0${number}`,
    en: (number: string) => `Number\u00a0${number}`,
  },
  samiName: { nb: "Samisk navn", nn: "Samisk namn", en: "Sámi name" },
  kvenName: { nb: "Kvensk navn", nn: "Kvensk namn", en: "Kven name" },
  organisationNumber: {
    nb: "Organisasjons\u00adnummer",
    nn: "Organisasjons\u00adnummer",
    en: "Organisation number",
  },
  about: { nb: "Om kommunen", nn: "Om kommunen", en: "About the municipality" },
  history: { nb: "Historie", nn: "Historie", en: "History" },
  noHistory: {
    nb: "Kommunen har hatt samme navn, nummer og område siden 2015.",
    nn: "Kommunen har hatt same namn, nummer og område sidan 2015.",
    en: "The municipality has had the same name, number and area since 2015.",
  },
  related: {
    nb: "Kommunene i historien",
    nn: "Kommunane i historia",
    en: "The municipalities in this history",
  },
  time: { nb: "Tid", nn: "Tid", en: "Time" },
  from: {
    nb: (day: string) => `Fra ${day}`,
    nn: (day: string) => `Frå ${day}`,
    en: (day: string) => `From ${day}`,
  },
  fromTo: {
    nb: (first: string, last: string) => `${first} til ${last}`,
    nn: (first: string, last: string) => `${first} til ${last}`,
    en: (first: string, last: string) => `${first} to ${last}`,
  },
  partOf: {
    nb: (name: string) => `en del av ${name}`,
    nn: (name: string) => `ein del av ${name}`,
    en: (name: string) => `part of ${name}`,
  },
  formed: {
    nb: (name: string, day: string, parts: string) => `${name} ble til ${day} av ${parts}.`,
    nn: (name: string, day: string, parts: string) => `${name} vart til ${day} av ${parts}.`,
    en: (name: string, day: string, parts: string) => `${name} was formed on ${day} from ${parts}.`,
  },
  splitOff: {
    nb: (name: string, day: string, from: string, into: string) =>
      `${name} ble til ${day}, da ${from} ble delt i ${into}.`,
    nn: (name: string, day: string, from: string, into: string) =>
      `${name} vart til ${day}, då ${from} vart delt i ${into}.`,
    en: (name: string, day: string, from: string, into: string) =>
      `${name} was formed on ${day}, when ${from} was split into ${into}.`,
  },
  moved: {
    nb: (name: string, day: string, number: string, county: string, oldNumber: string, oldCounty: string) =>
      `${name} gikk fra nummer ${oldNumber} i ${oldCounty} til nummer ${number} i ${county} ${day}.`,
    nn: (name: string, day: string, number: string, county: string, oldNumber: string, oldCounty: string) =>
      `${name} gjekk frå nummer ${oldNumber} i ${oldCounty} til nummer ${number} i ${county} ${day}.`,
    en: (name: string, day: string, number: string, county: string, oldNumber: string, oldCounty: string) =>
      `${name} went from number ${oldNumber} in ${oldCounty} to number ${number} in ${county} on ${day}.`,
  },
  renamed: {
    nb: (name: string, day: string, oldName: string) =>
      `Kommunen skiftet navn fra ${oldName} til ${name} ${day}.`,
    nn: (name: string, day: string, oldName: string) =>
      `Kommunen skifta namn frå ${oldName} til ${name} ${day}.`,
    en: (name: string, day: string, oldName: string) =>
      `The municipality changed its name from ${oldName} to ${name} on ${day}.`,
  },
  officialNameIs: {
    nb: (day: string, officialName: string) => `Det offisielle navnet ble ${officialName} ${day}.`,
    nn: (day: string, officialName: string) => `Det offisielle namnet vart ${officialName} ${day}.`,
    en: (day: string, officialName: string) => `The official name became ${officialName} on ${day}.`,
  },
  joined: {
    nb: (name: string, day: string, others: string, into: string) =>
      `${name} ble ${day} slått sammen med ${others} til ${into}.`,
    nn: (name: string, day: string, others: string, into: string) =>
      `${name} vart ${day} slått saman med ${others} til ${into}.`,
    en: (name: string, day: string, others: string, into: string) =>
      `On ${day}, ${name} was merged with ${others} into ${into}.`,
  },
  splitInto: {
    nb: (name: string, day: string, into: string) => `${name} ble ${day} delt i ${into}.`,
    nn: (name: string, day: string, into: string) => `${name} vart ${day} delt i ${into}.`,
    en: (name: string, day: string, into: string) => `On ${day}, ${name} was split into ${into}.`,
  },
  dividedBetween: {
    nb: (name: string, day: string, into: string) => `${name} ble ${day} delt mellom ${into}.`,
    nn: (name: string, day: string, into: string) => `${name} vart ${day} delt mellom ${into}.`,
    en: (name: string, day: string, into: string) => `On ${day}, ${name} was divided between ${into}.`,
  },
  source: {
    nb: "Inneholder data under norsk lisens for offentlige data (NLOD), gjort tilgjengelig av Statistisk sentralbyrå (SSB). Inndelingen er kjent fra 2015. Organisasjonsnumrene er fra 2023.",
    nn: "Inneheld data under norsk lisens for offentlege data (NLOD), gjorde tilgjengelege av Statistisk sentralbyrå (SSB). Inndelinga er kjend frå 2015. Organisasjonsnumra er frå 2023.",
    en: "Contains data under the Norwegian Licence for Open Government Data (NLOD) made available by Statistics Norway (SSB). The division is known from 2015. The organisation numbers are from 2023.",
  },
  licence: { nb: "Les lisensen", nn: "Les lisensen", en: "Read the licence (in Norwegian)" },
} satisfies Words;
