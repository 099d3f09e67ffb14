import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { leadersNetwork } from "../../../domain/templates/leaders-network.ts";
import {
  agreement2019,
  background2019,
  contacts2019,
  goals2019,
  innlandet2019,
  invited2019,
  parties2019,
} from "./innlandet-2019.ts";
import { sessionsOn } from "./sessions-on.ts";

const { nb, nn, en } = leadersNetwork.texts;

/** The document gives the two days but neither hours nor place: the hours are ours, the place is left open. */
export const innlandet2019Ledelse: CollaborativeDefinition = {
  slug: "innlandet-2019-ledelse",
  kind: "collaborative",
  offering: innlandet2019(2),
  templateCode: leadersNetwork.code,
  texts: {
    nb: {
      ...nb,
      over: "Læringsnettverk for ledere i Oppland og Hedmark, mars–oktober 2019",
      sections: {
        ...nb.sections,
        background: `${background2019.nb}\n\n${nb.sections.background}`,
        aims: `${nb.sections.aims}\n\n${goals2019.nb}`,
        agreement: `${nb.sections.agreement} ${agreement2019.nb}`,
      },
    },
    nn: {
      ...nn,
      over: "Læringsnettverk for leiarar i Oppland og Hedmark, mars–oktober 2019",
      sections: {
        ...nn.sections,
        background: `${background2019.nn}\n\n${nn.sections.background}`,
        aims: `${nn.sections.aims}\n\n${goals2019.nn}`,
        agreement: `${nn.sections.agreement} ${agreement2019.nn}`,
      },
    },
    en: {
      ...en,
      over: "A collaborative for leaders in Oppland and Hedmark, March–October 2019",
      sections: {
        ...en.sections,
        background: `${background2019.en}\n\n${en.sections.background}`,
        aims: `${en.sections.aims}\n\n${goals2019.en}`,
        agreement: `${en.sections.agreement} ${agreement2019.en}`,
      },
    },
  },
  rules: leadersNetwork.rules,
  focusAreas: leadersNetwork.focusAreas,
  focusAreaChoice: leadersNetwork.focusAreaChoice,
  sessions: sessionsOn(leadersNetwork, [["2019-03-05"], ["2019-10-14"]], {}),
  chooseOneSession: false,
  deadline: { day: Temporal.PlainDate.from("2019-02-25") },
  fee: { participationFeeOre: 0 },
  invited: invited2019,
  parties: parties2019,
  contacts: contacts2019,
  references: leadersNetwork.references,
  programmeCode: "i-trygge-hender-24-7",
};
