import { numberWord, plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const words = {
  people: { nb: "Hvem som er med", nn: "Kven som er med", en: "Who takes part" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  profession: { nb: "Yrke", nn: "Yrke", en: "Profession" },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  appointed: { nb: "utpekt av lederen", nn: "utpeikt av leiaren", en: "appointed by the leader" },
  enrolmentPart: { nb: "Påmeldingen", nn: "Påmeldinga", en: "The enrolment" },
  network: { nb: "Nettverk", nn: "Nettverk", en: "Collaborative" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  workplace: { nb: "Arbeidssted", nn: "Arbeidsstad", en: "Workplace" },
  service: { nb: "Tjeneste", nn: "Teneste", en: "Service" },
  area: { nb: "Område", nn: "Område", en: "Area" },
  areaReason: { nb: "Hvorfor dette området", nn: "Kvifor dette området", en: "Why this area" },
  improvement: { nb: "Forbedring", nn: "Forbetring", en: "Improvement" },
  pilot: { nb: "Prøves ut på", nn: "Blir prøvd ut på", en: "Tried out with" },
  leadership: {
    nb: "Ledelse av pasientsikkerhet",
    nn: "Leiing av pasienttryggleik",
    en: "Leadership of patient safety",
  },
  contact: { nb: "Kontaktperson", nn: "Kontaktperson", en: "Contact person" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  enrolled: { nb: "Meldt på", nn: "Meldt på", en: "Enrolled" },
  held: { nb: "Venter på arrangøren", nn: "Ventar på arrangøren", en: "Waits for the organiser" },
  refused: { nb: "Avslått", nn: "Avslått", en: "Refused" },
  withdrawn: { nb: "Trukket", nn: "Trekt", en: "Withdrawn" },
  because: {
    nb: (what: string, why: string) => `${what}: ${why}`,
    nn: (what: string, why: string) => `${what}: ${why}`,
    en: (what: string, why: string) => `${what}: ${why}`,
  },
  accepted: { nb: "Godtatt", nn: "Godteke", en: "Accepted" },
  acceptedBy: {
    nb: (who: string, when: string, version: number) => `${who}, ${when} (vilkår versjon ${version})`,
    nn: (who: string, when: string, version: number) => `${who}, ${when} (vilkår versjon ${version})`,
    en: (who: string, when: string, version: number) => `${who}, ${when} (terms version ${version})`,
  },
  acceptedText: {
    nb: "Teksten som ble godtatt",
    nn: "Teksten som vart godteken",
    en: "The text that was accepted",
  },
  former: { nb: "Har vært med", nn: "Har vore med", en: "Have taken part" },
  formerLine: {
    nb: (name: string, until: string, reason: string) => `${name}, til ${until}: ${reason}`,
    nn: (name: string, until: string, reason: string) => `${name}, til ${until}: ${reason}`,
    en: (name: string, until: string, reason: string) => `${name}, until ${until}: ${reason}`,
  },
  teamLead: {
    nb: (count: number, network: string) =>
      `${numberWord(count, "nb", "capital")} ${plural(count, "person", "personer")} er meldt på ${network}.`,
    nn: (count: number, network: string) =>
      `${numberWord(count, "nn", "capital")} ${plural(count, "person er meld", "personar er melde")} på ${network}.`,
    en: (count: number, network: string) =>
      `${numberWord(count, "en", "capital")} ${plural(count, "person is", "people are")} enrolled in ${network}.`,
  },
  heldLead: {
    nb: "Teamet har ikke plass ennå. Arrangøren vurderer om dere får være med likevel.",
    nn: "Teamet har ikkje plass enno. Arrangøren vurderer om de får vere med likevel.",
    en: "The team has no place yet. The organiser considers whether you may take part anyway.",
  },
  edit: { nb: "Endre teamet", nn: "Endre teamet", en: "Change the team" },
  swap: { nb: "Bytt en person", nn: "Byt ein person", en: "Exchange a person" },
  deviations: { nb: "Følger ikke", nn: "Følgjer ikkje", en: "Does not follow" },
  waived: { nb: "Sluppet gjennom", nn: "Sleppt gjennom", en: "Let through" },
  receiptTitle: { nb: "Teamet er meldt på", nn: "Teamet er meldt på", en: "The team is enrolled" },
  receiptLead: {
    nb: (email: string) =>
      `Kvitteringen er sendt til ${email}, og alle på teamet har fått e-post med datoene.`,
    nn: (email: string) => `Kvitteringa er send til ${email}, og alle på teamet har fått e-post med datoane.`,
    en: (email: string) =>
      `The receipt is sent to ${email}, and everybody in the team has got an e-mail with the dates.`,
  },
  heldTitle: {
    nb: "Påmeldingen venter på arrangøren",
    nn: "Påmeldinga ventar på arrangøren",
    en: "The enrolment waits for the organiser",
  },
  heldReceipt: {
    nb: (email: string) => `Teamet har ikke plass ennå. Arrangøren svarer til ${email}.`,
    nn: (email: string) => `Teamet har ikkje plass enno. Arrangøren svarer til ${email}.`,
    en: (email: string) => `The team has no place yet. The organiser will answer to ${email}.`,
  },
  members: { nb: "På teamet", nn: "På teamet", en: "In the team" },
  dates: { nb: "Datoene", nn: "Datoane", en: "The dates" },
  toTeam: { nb: "Åpne teamets side", nn: "Opne sida til teamet", en: "Open the team’s page" },
  toNetwork: { nb: "Til nettverkets side", nn: "Til sida om nettverket", en: "To the collaborative’s page" },
  logInLater: {
    nb: "Teamlederen kan endre teamet fram til fristen. Alle på teamet logger inn med e-postadressen de er meldt på med.",
    nn: "Teamleiaren kan endre teamet fram til fristen. Alle på teamet loggar inn med e-postadressa dei er melde på med.",
    en: "The team leader can change the team until the deadline. Everybody in the team logs in with the e-mail address they are enrolled with.",
  },
} satisfies Words;
