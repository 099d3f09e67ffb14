import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { leadershipThreeDays } from "../../../domain/templates/leadership-three-days.ts";
import { sessionsOn } from "./sessions-on.ts";

const { nb, nn, en } = leadershipThreeDays.texts;

/** Dates, place, deadline and municipalities as in the invitation; the hours of the whole days are ours. */
export const nordhordland2017: CollaborativeDefinition = {
  slug: "nordhordland-2017",
  kind: "collaborative",
  templateCode: leadershipThreeDays.code,
  texts: {
    nb: { ...nb, over: "Læringsnettverk for åtte kommuner i Nordhordland, 2017–2018" },
    nn: { ...nn, over: "Læringsnettverk for åtte kommunar i Nordhordland, 2017–2018" },
    en: { ...en, over: "A collaborative for eight municipalities in Nordhordland, 2017–2018" },
  },
  rules: leadershipThreeDays.rules,
  focusAreas: leadershipThreeDays.focusAreas,
  focusAreaChoice: leadershipThreeDays.focusAreaChoice,
  sessions: sessionsOn(leadershipThreeDays, [["2017-09-27"], ["2017-12-05"], ["2018-03-07"]], {
    physical: { place: "Nordhordlandshallen", address: "Knarvik, Lindås" },
  }),
  chooseOneSession: false,
  deadline: { day: Temporal.PlainDate.from("2017-06-20") },
  fee: { participationFeeOre: 0 },
  duration: { minMonths: 5, maxMonths: 6 },
  invited: {
    all: "named",
    municipalityNames: [
      "Austrheim",
      "Fedje",
      "Lindås",
      "Masfjorden",
      "Meland",
      "Modalen",
      "Radøy",
      "Osterøy",
    ],
  },
  parties: [{ name: "USHT Hordaland", part: "responsible" }],
  contacts: [
    {
      role: {
        nb: "Kontaktperson i USHT Hordaland",
        nn: "Kontaktperson i USHT Hordaland",
        en: "Contact at USHT Hordaland",
      },
      email: "usht.hordaland@example.no",
      phones: ["22 00 00 12", "22 00 00 13"],
    },
  ],
  references: leadershipThreeDays.references,
  programmeCode: "i-trygge-hender-program",
};
