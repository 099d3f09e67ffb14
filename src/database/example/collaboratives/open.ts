import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { improvementCompetence } from "../../../domain/templates/improvement-competence.ts";
import { sessionDayFrom, workdayFrom } from "./ordinary-days.ts";
import { sessionsOn } from "./sessions-on.ts";

/** Open for enrolment on the day that is handed in: about three weeks left, and first session in about eight. */
export function openExample(today: Temporal.PlainDate): CollaborativeDefinition {
  // The same weekdays and gaps as in Agder 2020, each counted from the day before it so the order holds.
  const first = sessionDayFrom(today.add({ days: 54 }), 3);
  const firstOnline = sessionDayFrom(first.add({ days: 29 }), 4);
  const second = sessionDayFrom(firstOnline.add({ days: 27 }), 3);
  const secondOnline = sessionDayFrom(second.add({ days: 36 }), 4);
  const third = sessionDayFrom(secondOnline.add({ days: 27 }), 3);
  const spring = first.month <= 6;
  const { nb, nn, en } = improvementCompetence.texts;
  return {
    slug: "forbedringskompetanse-agder",
    kind: "collaborative",
    templateCode: improvementCompetence.code,
    texts: {
      nb: {
        ...nb,
        over: `Læringsnettverk for alle kommuner i Agder, ${spring ? "våren" : "høsten"} ${first.year}`,
      },
      nn: {
        ...nn,
        over: `Læringsnettverk for alle kommunar i Agder, ${spring ? "våren" : "hausten"} ${first.year}`,
      },
      en: {
        ...en,
        over: `A collaborative for every municipality in Agder, ${spring ? "spring" : "autumn"} ${first.year}`,
      },
    },
    rules: improvementCompetence.rules,
    focusAreas: [],
    focusAreaChoice: "none",
    sessions: sessionsOn(improvementCompetence, [[first], [firstOnline], [second], [secondOnline], [third]], {
      physical: { place: "Hunsfos", address: "Vennesla" },
    }),
    chooseOneSession: false,
    opens: workdayFrom(today.subtract({ days: 30 })),
    deadline: { day: workdayFrom(today.add({ days: 21 })) },
    places: 20,
    fee: {
      participationFeeOre: 0,
      noShow: { feeOre: 80000, cancelBy: Temporal.PlainTime.from("09:00"), onlyPhysical: true },
    },
    duration: { minMonths: 3, maxMonths: 6 },
    invited: { all: "counties", countyNumbers: ["42"] },
    parties: [
      { name: "USHT Agder", part: "responsible" },
      { name: "Statsforvalteren i Agder", part: "partner" },
    ],
    contacts: [
      {
        role: {
          nb: "Prosjektleder i USHT Agder",
          nn: "Prosjektleiar i USHT Agder",
          en: "Project manager, USHT Agder",
        },
        email: "usht.agder@example.no",
        phones: ["22 00 00 40"],
      },
    ],
    references: improvementCompetence.references,
    programmeCode: "i-trygge-hender-24-7",
    connectionInfo: {
      day: firstOnline.subtract({ days: 6 }),
      url: "https://video.example.no/forbedringskompetanse-agder",
    },
  };
}
