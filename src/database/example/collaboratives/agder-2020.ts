import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { improvementCompetence } from "../../../domain/templates/improvement-competence.ts";
import { sessionsOn } from "./sessions-on.ts";

const { nb, nn, en } = improvementCompetence.texts;

/** Everything as in the invitation of 2020, with the national action plan of its time and the online meetings on Skype. */
export const agder2020: CollaborativeDefinition = {
  slug: "agder-2020",
  kind: "collaborative",
  templateCode: improvementCompetence.code,
  texts: {
    nb: {
      ...nb,
      over: "Læringsnettverk for alle kommuner i Agder, våren 2020",
      sections: {
        ...nb.sections,
        background: `Handlingsplanen for pasientsikkerhet og kvalitetsforbedring 2019–2023 satser på kompetanse, og dette læringsnettverket er en del av det.\n\n${nb.sections.background}`,
        audience:
          "Alle kommuner i Agder kan melde på team, fra alle deler av helse- og omsorgstjenesten. Utviklingssenteret (USHT) og fylkesmannen samarbeider om nettverket og oppfordrer hver kommune til å være med.",
      },
    },
    nn: {
      ...nn,
      over: "Læringsnettverk for alle kommunar i Agder, våren 2020",
      sections: {
        ...nn.sections,
        background: `Handlingsplanen for pasienttryggleik og kvalitetsforbetring 2019–2023 satsar på kompetanse, og dette læringsnettverket er ein del av det.\n\n${nn.sections.background}`,
        audience:
          "Alle kommunar i Agder kan melde på team, frå alle delar av helse- og omsorgstenesta. Utviklingssenteret (USHT) og fylkesmannen samarbeider om nettverket og oppmodar kvar kommune til å vere med.",
      },
    },
    en: {
      ...en,
      over: "A collaborative for every municipality in Agder, spring 2020",
      sections: {
        ...en.sections,
        background: `The action plan for patient safety and quality improvement 2019–2023 invests in skills, and this collaborative is a part of that.\n\n${en.sections.background}`,
        audience:
          "Every municipality in Agder may enrol teams, from any part of the health and care services. The development centre (USHT) and the county governor work together on the collaborative and encourage every municipality to join.",
      },
    },
  },
  rules: improvementCompetence.rules,
  focusAreas: [],
  focusAreaChoice: "none",
  sessions: sessionsOn(
    improvementCompetence,
    [["2020-02-05"], ["2020-03-05"], ["2020-04-01"], ["2020-05-07"], ["2020-06-03"]],
    { physical: { place: "Hunsfos", address: "Vennesla" }, online: { place: "Skype", address: "" } },
  ),
  chooseOneSession: false,
  deadline: { day: Temporal.PlainDate.from("2020-01-24") },
  fee: {
    participationFeeOre: 0,
    noShow: { feeOre: 80000, cancelBy: Temporal.PlainTime.from("09:00"), onlyPhysical: true },
  },
  duration: { minMonths: 3, maxMonths: 6 },
  invited: { all: "counties", countyNumbers: ["42"] },
  parties: [
    { name: "USHT Vest-Agder, Kristiansand", part: "responsible" },
    // The name the invitation uses; the two counties had become one some weeks before.
    { name: "Fylkesmannen i Aust- og Vest-Agder", part: "partner" },
  ],
  contacts: [
    {
      role: {
        nb: "Kontaktperson i USHT Vest-Agder",
        nn: "Kontaktperson i USHT Vest-Agder",
        en: "Contact at USHT Vest-Agder",
      },
      email: "usht.vest-agder@example.no",
      phones: ["22 00 00 10"],
    },
  ],
  references: [
    {
      title: {
        nb: "Nasjonal handlingsplan for pasientsikkerhet og kvalitetsforbedring 2019–2023",
        nn: "Nasjonal handlingsplan for pasienttryggleik og kvalitetsforbetring 2019–2023",
        en: "National action plan for patient safety and quality improvement 2019–2023 (in Norwegian)",
      },
      url: "https://helsedirektoratet.no/publikasjoner/nasjonal-handlingsplan-for-pasientsikkerhet-og-kvalitetsforbedring-2019-2023",
    },
    ...improvementCompetence.references,
  ],
  programmeCode: "i-trygge-hender-24-7",
};
