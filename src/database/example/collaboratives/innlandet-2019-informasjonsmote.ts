import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { informationMeeting } from "../../../domain/templates/information-meeting.ts";
import { leadersNetwork } from "../../../domain/templates/leaders-network.ts";
import {
  background2019,
  contacts2019,
  goals2019,
  innlandet2019,
  invited2019,
  parties2019,
} from "./innlandet-2019.ts";
import { sessionsOn } from "./sessions-on.ts";

const { nb, nn, en } = informationMeeting.texts;

export const innlandet2019Informasjonsmote: CollaborativeDefinition = {
  slug: "innlandet-2019-informasjonsmote",
  kind: "informationMeeting",
  offering: innlandet2019(1),
  templateCode: informationMeeting.code,
  texts: {
    nb: {
      ...nb,
      over: "For ledere i Oppland og Hedmark, februar 2019",
      sections: { ...nb.sections, background: background2019.nb, aims: goals2019.nb },
    },
    nn: {
      ...nn,
      over: "For leiarar i Oppland og Hedmark, februar 2019",
      sections: { ...nn.sections, background: background2019.nn, aims: goals2019.nn },
    },
    en: {
      ...en,
      over: "For leaders in Oppland and Hedmark, February 2019",
      sections: { ...en.sections, background: background2019.en, aims: goals2019.en },
    },
  },
  rules: informationMeeting.rules,
  focusAreas: [],
  focusAreaChoice: "none",
  sessions: sessionsOn(informationMeeting, [["2019-02-04"], ["2019-02-05"]], {}),
  chooseOneSession: true,
  deadline: { day: Temporal.PlainDate.from("2019-01-31") },
  fee: { participationFeeOre: 0 },
  invited: invited2019,
  parties: parties2019,
  contacts: contacts2019,
  references: leadersNetwork.references,
  programmeCode: "i-trygge-hender-24-7",
  connectionInfo: {
    day: Temporal.PlainDate.from("2019-02-01"),
    url: "https://video.example.no/innlandet-2019-informasjonsmote",
  },
};
