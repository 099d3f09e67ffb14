import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { leadersNetwork } from "../../../domain/templates/leaders-network.ts";
import { sessionDayFrom, workdayFrom } from "./ordinary-days.ts";
import { sessionsOn } from "./sessions-on.ts";

/** Announced, but not open yet on the day that is handed in: enrolment opens in six weeks, first session in five months. */
export function plannedExample(today: Temporal.PlainDate): CollaborativeDefinition {
  const first = sessionDayFrom(today.add({ days: 150 }), 2);
  const second = sessionDayFrom(first.add({ days: 223 }), 1);
  const { nb, nn, en } = leadersNetwork.texts;
  return {
    slug: "ledelse-innlandet",
    kind: "collaborative",
    templateCode: leadersNetwork.code,
    texts: {
      nb: { ...nb, over: `Læringsnettverk for ledere i kommunene i Innlandet, ${first.year}` },
      nn: { ...nn, over: `Læringsnettverk for leiarar i kommunane i Innlandet, ${first.year}` },
      en: { ...en, over: `A collaborative for leaders in the municipalities of Innlandet, ${first.year}` },
    },
    rules: leadersNetwork.rules,
    focusAreas: leadersNetwork.focusAreas,
    focusAreaChoice: "one",
    sessions: sessionsOn(leadersNetwork, [[first], [second]], {
      physical: { place: "Kulturhuset", address: "Hamar" },
    }),
    chooseOneSession: false,
    opens: workdayFrom(today.add({ days: 42 })),
    deadline: { day: workdayFrom(today.add({ days: 105 })) },
    places: 16,
    fee: { participationFeeOre: 0 },
    invited: { all: "counties", countyNumbers: ["34"] },
    parties: [
      { name: "USHT Innlandet", part: "responsible" },
      { name: "Statsforvalteren i Innlandet", part: "organizer" },
      { name: "Helsedirektoratet", part: "partner" },
    ],
    contacts: [
      {
        role: {
          nb: "Rådgiver i USHT Innlandet",
          nn: "Rådgivar i USHT Innlandet",
          en: "Adviser, USHT Innlandet",
        },
        email: "usht.innlandet@example.no",
        phones: ["22 00 00 34"],
      },
    ],
    references: leadersNetwork.references,
    programmeCode: "i-trygge-hender-24-7",
  };
}
