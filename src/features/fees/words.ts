import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Gebyr for uteblivelse", nn: "Gebyr for fråvær utan avbod", en: "No-show fees" },
  noTerms: {
    nb: "Dette nettverket har ikke gebyr for å utebli, så her blir det aldri noen liste.",
    nn: "Dette nettverket har ikkje gebyr for å utebli, så her blir det aldri noka liste.",
    en: "This collaborative has no fee for staying away, so there will never be a list here.",
  },
  empty: {
    nb: "Her kommer de som ikke møtte og ikke hadde meldt avbud i tide, når oppmøtelisten for dagen er lukket. Du godkjenner eller frafaller hver linje, og ingenting blir sendt av seg selv.",
    nn: "Her kjem dei som ikkje møtte og ikkje hadde meldt avbod i tide, når oppmøtelista for dagen er lukka. Du godkjenner eller fråfell kvar linje, og ingenting blir sendt av seg sjølv.",
    en: "Those who did not come and had not cancelled in time will be here when the register of the day is closed. You approve or waive each line, and nothing is sent by itself.",
  },
  toAttendance: { nb: "Se oppmøtet", nn: "Sjå oppmøtet", en: "See attendance" },
  nobody: { nb: "Ingen på listen", nn: "Ingen på lista", en: "Nobody on the list" },
  leadUndecided: {
    nb: (count: number, word: string, sum: string) =>
      plural(
        count,
        `Én linje venter på avgjørelse: ${sum}.`,
        `${word} linjer venter på avgjørelse, til sammen ${sum}.`,
      ),
    nn: (count: number, word: string, sum: string) =>
      plural(
        count,
        `Éi linje ventar på avgjerd: ${sum}.`,
        `${word} linjer ventar på avgjerd, til saman ${sum}.`,
      ),
    en: (count: number, word: string, sum: string) =>
      plural(
        count,
        `One line waits for a decision: ${sum}.`,
        `${word} lines wait for a decision, ${sum} in all.`,
      ),
  },
  leadAllDecided: {
    nb: "Alle linjene er avgjort.",
    nn: "Alle linjene er avgjorde.",
    en: "Every line is decided.",
  },
  leadApproved: {
    nb: (count: number, word: string, sum: string) =>
      plural(count, `Én er godkjent: ${sum}.`, `${word} er godkjent: ${sum}.`),
    nn: (count: number, word: string, sum: string) =>
      plural(count, `Éi er godkjend: ${sum}.`, `${word} er godkjende: ${sum}.`),
    en: (count: number, word: string, sum: string) =>
      plural(count, `One is approved: ${sum}.`, `${word} are approved: ${sum}.`),
  },
  dayTitle: {
    nb: (session: string, day: string) => `${session}, ${day}`,
    nn: (session: string, day: string) => `${session}, ${day}`,
    en: (session: string, day: string) => `${session}, ${day}`,
  },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  member: { nb: "Deltaker", nn: "Deltakar", en: "Participant" },
  cancelled: { nb: "Avbud", nn: "Avbod", en: "Cancelled" },
  notCancelled: { nb: "Ikke meldt", nn: "Ikkje meldt", en: "Not cancelled" },
  fee: { nb: "Gebyr", nn: "Gebyr", en: "Fee" },
  decision: { nb: "Avgjørelse", nn: "Avgjerd", en: "Decision" },
  approved: { nb: "Godkjent", nn: "Godkjend", en: "Approved" },
  waived: {
    nb: (reason: string) => `Frafalt: ${reason}`,
    nn: (reason: string) => `Fråfalle: ${reason}`,
    en: (reason: string) => `Waived: ${reason}`,
  },
  undecided: { nb: "Venter", nn: "Ventar", en: "Waiting" },
  approveAll: {
    nb: (count: number, sum: string) =>
      plural(count, `Godkjenn linjen (${sum})`, `Godkjenn alle ${count} (${sum})`),
    nn: (count: number, sum: string) =>
      plural(count, `Godkjenn linja (${sum})`, `Godkjenn alle ${count} (${sum})`),
    en: (count: number, sum: string) =>
      plural(count, `Approve the line (${sum})`, `Approve all ${count} (${sum})`),
  },
  changed: {
    nb: "Listen er endret siden du åpnet den. Ingenting ble godkjent. Se over den og prøv igjen.",
    nn: "Lista er endra sidan du opna henne. Ingenting vart godkjent. Sjå over henne og prøv igjen.",
    en: "The list has changed since you opened it. Nothing was approved. Look it over and try again.",
  },
  saved: { nb: "Lagret.", nn: "Lagra.", en: "Saved." },
  openRegisters: {
    nb: (days: string) => `Oppmøtelisten er ikke lukket for ${days}. Linjene derfra kommer når den er det.`,
    nn: (days: string) => `Oppmøtelista er ikkje lukka for ${days}. Linjene derifrå kjem når ho er det.`,
    en: (days: string) => `The register is not closed for ${days}. Lines from there will come when it is.`,
  },
  sums: { nb: "Per kommune", nn: "Per kommune", en: "By municipality" },
  sumApproved: { nb: "Godkjent", nn: "Godkjent", en: "Approved" },
  sumUndecided: { nb: "Venter", nn: "Ventar", en: "Waiting" },
  sumWaived: { nb: "Frafalt", nn: "Fråfalle", en: "Waived" },
  all: { nb: "Alle", nn: "Alle", en: "All" },
  lines: { nb: "Linjer", nn: "Linjer", en: "Lines" },
  corrected: {
    nb: "Godkjent, men rettet etterpå",
    nn: "Godkjent, men retta etterpå",
    en: "Approved, but corrected afterwards",
  },
  correctedNote: {
    nb: "Oppmøtet er rettet etter at linjen ble godkjent, så den står ikke på listen lenger. Er den alt fakturert, må den krediteres.",
    nn: "Oppmøtet er retta etter at linja vart godkjend, så ho står ikkje på lista lenger. Er ho alt fakturert, må ho krediterast.",
    en: "The register was corrected after the line was approved, so it is no longer on the list. If it has been invoiced already, it must be credited.",
  },
  wasApproved: { nb: "Godkjent", nn: "Godkjend", en: "Approved" },
  download: {
    nb: "Last ned godkjente linjer (CSV)",
    nn: "Last ned godkjende linjer (CSV)",
    en: "Download approved lines (CSV)",
  },
  source: {
    nb: "Gebyret er det som sto i invitasjonen da teamet ble påmeldt. Vikar og avbud i tide koster ingenting, og «ikke registrert» blir aldri et gebyr. Bruker- og pårørenderepresentanter blir ikke fakturert.",
    nn: "Gebyret er det som stod i invitasjonen då teamet vart påmeldt. Vikar og avbod i tide kostar ingenting, og «ikkje registrert» blir aldri eit gebyr. Brukar- og pårøranderepresentantar blir ikkje fakturerte.",
    en: "The fee is the one in the invitation when the team enrolled. A substitute or cancelling in time costs nothing, and “not registered” never becomes a fee. Patient and next-of-kin representatives are not invoiced.",
  },

  decideTitle: {
    nb: (name: string) => `Gebyr for ${name}`,
    nn: (name: string) => `Gebyr for ${name}`,
    en: (name: string) => `Fee for ${name}`,
  },
  decideLead: {
    nb: (name: string, session: string, day: string, fee: string) =>
      `${name} møtte ikke på ${session}, ${day}. Gebyret er ${fee}.`,
    nn: (name: string, session: string, day: string, fee: string) =>
      `${name} møtte ikkje på ${session}, ${day}. Gebyret er ${fee}.`,
    en: (name: string, session: string, day: string, fee: string) =>
      `${name} did not come to ${session}, ${day}. The fee is ${fee}.`,
  },
  deadline: { nb: "Frist for avbud", nn: "Frist for avbod", en: "Deadline for cancelling" },
  decided: { nb: "Avgjort", nn: "Avgjort", en: "Decided" },
  decidedBy: {
    nb: (what: string, by: string, when: string) => `${what}. ${by}, ${when}.`,
    nn: (what: string, by: string, when: string) => `${what}. ${by}, ${when}.`,
    en: (what: string, by: string, when: string) => `${what}. ${by}, ${when}.`,
  },
  choose: {
    nb: "Hva skal skje med linjen?",
    nn: "Kva skal skje med linja?",
    en: "What should happen with the line?",
  },
  approve: { nb: "Godkjenn", nn: "Godkjenn", en: "Approve" },
  approveHelp: {
    nb: "Linjen kommer med på fakturagrunnlaget.",
    nn: "Linja kjem med på fakturagrunnlaget.",
    en: "The line goes on the invoice basis.",
  },
  waive: { nb: "Frafall", nn: "Fråfall", en: "Waive" },
  waiveHelp: {
    nb: "Kommunen betaler ikke. Skriv hvorfor.",
    nn: "Kommunen betaler ikkje. Skriv kvifor.",
    en: "The municipality does not pay. Write why.",
  },
  reason: { nb: "Grunn", nn: "Grunn", en: "Reason" },
  reasonHelp: {
    nb: "Trengs når du frafaller. Skriv ikke om sykdom eller annet privat: «Ringte i tide» eller «Gyldig fravær» er nok.",
    nn: "Trengst når du fråfell. Skriv ikkje om sjukdom eller anna privat: «Ringde i tide» eller «Gyldig fråvær» er nok.",
    en: "Needed when you waive. Do not write about illness or other private matters: “Called in time” or “Valid absence” is enough.",
  },
  reasonMissing: {
    nb: "Skriv hvorfor gebyret frafalles.",
    nn: "Skriv kvifor gebyret blir fråfalle.",
    en: "Write why the fee is waived.",
  },
  chooseOne: {
    nb: "Velg om linjen skal godkjennes eller frafalles.",
    nn: "Vel om linja skal godkjennast eller fråfallast.",
    en: "Choose whether the line is approved or waived.",
  },
  save: { nb: "Lagre avgjørelsen", nn: "Lagre avgjerda", en: "Save the decision" },
  aboutDecision: {
    nb: "Avgjørelsen kan endres senere. Både gammel og ny blir tatt vare på.",
    nn: "Avgjerda kan endrast seinare. Både gammal og ny blir tekne vare på.",
    en: "The decision can be changed later. Both the old and the new one are kept.",
  },
  conflict: {
    nb: "Noen andre har avgjort denne linjen mens du så på den. Det de valgte, står under «Avgjort», og det du valgte, står i skjemaet.",
    nn: "Nokon andre har avgjort denne linja medan du såg på henne. Det dei valde, står under «Avgjort», og det du valde, står i skjemaet.",
    en: "Somebody else has decided this line while you looked at it. What they chose is under “Decided”, and what you chose is in the form.",
  },
  back: { nb: "Til gebyrlisten", nn: "Til gebyrlista", en: "To the fee list" },
  somebody: { nb: "En annen", nn: "Ein annan", en: "Somebody else" },

  csvFile: { nb: "fakturagrunnlag", nn: "fakturagrunnlag", en: "invoice-basis" },
  csvOrganisationNumber: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
  csvMunicipalityNumber: { nb: "Kommunenummer", nn: "Kommunenummer", en: "Municipality number" },
  csvSession: { nb: "Samling", nn: "Samling", en: "Session" },
  csvDay: { nb: "Dag", nn: "Dag", en: "Day" },
  csvFee: { nb: "Gebyr i kroner", nn: "Gebyr i kroner", en: "Fee in NOK" },
  csvApprovedBy: { nb: "Godkjent av", nn: "Godkjend av", en: "Approved by" },
  csvApprovedAt: { nb: "Godkjent", nn: "Godkjend", en: "Approved" },

  waitingWhat: {
    nb: (count: number, word: string) =>
      plural(count, "Ett gebyr venter på avgjørelse", `${word} gebyr venter på avgjørelse`),
    nn: (count: number, word: string) =>
      plural(count, "Eitt gebyr ventar på avgjerd", `${word} gebyr ventar på avgjerd`),
    en: (count: number, word: string) =>
      plural(count, "One fee waits for a decision", `${word} fees wait for a decision`),
  },
  waitingWhy: {
    nb: (collaborative: string, sum: string) =>
      `${collaborative}: til sammen ${sum}. Godkjenn eller frafall dem før fakturagrunnlaget hentes ut.`,
    nn: (collaborative: string, sum: string) =>
      `${collaborative}: til saman ${sum}. Godkjenn eller fråfall dei før fakturagrunnlaget blir henta ut.`,
    en: (collaborative: string, sum: string) =>
      `${collaborative}: ${sum} in all. Approve or waive them before the invoice basis is exported.`,
  },
  waitingGo: { nb: "Se gebyrlisten", nn: "Sjå gebyrlista", en: "See the fee list" },
} satisfies Words;
