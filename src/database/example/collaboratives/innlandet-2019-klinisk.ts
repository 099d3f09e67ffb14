import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { clinicalNetwork } from "../../../domain/templates/clinical-network.ts";
import {
  agreement2019,
  background2019,
  contacts2019,
  innlandet2019,
  invited2019,
  parties2019,
} from "./innlandet-2019.ts";
import { sessionsOn } from "./sessions-on.ts";

const { nb, nn, en } = clinicalNetwork.texts;

/** The document gives the four days but neither hours nor place: the hours are ours, the place is left open. */
export const innlandet2019Klinisk: CollaborativeDefinition = {
  slug: "innlandet-2019-klinisk",
  kind: "collaborative",
  offering: innlandet2019(3),
  templateCode: clinicalNetwork.code,
  texts: {
    nb: {
      ...nb,
      over: "Læringsnettverk for kommunene i Oppland og Hedmark, mars–oktober 2019",
      sections: {
        ...nb.sections,
        background: background2019.nb,
        agreement: `${nb.sections.agreement} ${agreement2019.nb}`,
      },
    },
    nn: {
      ...nn,
      over: "Læringsnettverk for kommunane i Oppland og Hedmark, mars–oktober 2019",
      sections: {
        ...nn.sections,
        background: background2019.nn,
        agreement: `${nn.sections.agreement} ${agreement2019.nn}`,
      },
    },
    en: {
      ...en,
      over: "A collaborative for the municipalities of Oppland and Hedmark, March–October 2019",
      sections: {
        ...en.sections,
        background: background2019.en,
        agreement: `${en.sections.agreement} ${agreement2019.en}`,
      },
    },
  },
  rules: clinicalNetwork.rules,
  focusAreas: clinicalNetwork.focusAreas,
  focusAreaChoice: clinicalNetwork.focusAreaChoice,
  sessions: sessionsOn(clinicalNetwork, [["2019-03-06", "2019-03-07"], ["2019-06-06"], ["2019-10-15"]], {}),
  chooseOneSession: false,
  deadline: { day: Temporal.PlainDate.from("2019-03-01") },
  fee: { participationFeeOre: 0 },
  invited: invited2019,
  parties: parties2019,
  contacts: contacts2019,
  references: clinicalNetwork.references,
  programmeCode: "i-trygge-hender-24-7",
};
