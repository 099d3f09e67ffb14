import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

const nbsp = "\u00a0";

/** The front page, an offering and an invitation. */
export const words = {
  frontTitle: {
    nb: "Kommuner som lærer å forebygge skade, sammen",
    nn: "Kommunar som lærer å førebyggje skade, saman",
    en: "Municipalities learning to prevent harm, together",
  },
  openNow: {
    nb: (count: number, word: string) =>
      count === 0
        ? "Ingen nettverk tar imot påmelding akkurat nå."
        : `${count === 1 ? "Ett" : word} nettverk tar imot påmelding nå.`,
    nn: (count: number, word: string) =>
      count === 0
        ? "Ingen nettverk tek imot påmelding akkurat no."
        : `${count === 1 ? "Eitt" : word} nettverk tek imot påmelding no.`,
    en: (count: number, word: string) =>
      count === 0
        ? "No networks are open for enrolment right now."
        : `${word} ${plural(count, "network is", "networks are")} open for enrolment.`,
  },
  found: {
    nb: (count: number, word: string) =>
      `${count === 1 ? "Ett" : word} nettverk passer til det du søkte etter.`,
    nn: (count: number, word: string) =>
      `${count === 1 ? "Eitt" : word} nettverk passar til det du søkte etter.`,
    en: (count: number, word: string) =>
      `${word} ${plural(count, "network matches", "networks match")} your search.`,
  },
  findNetworks: { nb: "Finn nettverk", nn: "Finn nettverk", en: "Find networks" },
  search: {
    nb: "Tema, sted eller kommune",
    nn: "Tema, stad eller kommune",
    en: "Topic, place or municipality",
  },
  county: { nb: "Fylke", nn: "Fylke", en: "County" },
  allCounties: { nb: "Alle fylker", nn: "Alle fylke", en: "All counties" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  anyStatus: {
    nb: "Alle utenom arkiv",
    nn: "Alle utanom arkiv",
    en: "All but archived",
  },
  searchButton: { nb: "Søk", nn: "Søk", en: "Search" },
  showAll: { nb: "Vis alle nettverk", nn: "Vis alle nettverk", en: "Show all networks" },
  moreEnded: {
    nb: "Vis alle som er avsluttet",
    nn: "Vis alle som er avslutta",
    en: "Show all that have ended",
  },
  open: { nb: "Åpent for påmelding", nn: "Ope for påmelding", en: "Open for enrolment" },
  planned: { nb: "Planlagt", nn: "Planlagt", en: "Planned" },
  ongoing: { nb: "Pågår", nn: "Går no", en: "Ongoing" },
  ended: { nb: "Avsluttet", nn: "Avslutta", en: "Ended" },
  archived: { nb: "Arkivert", nn: "Arkivert", en: "Archived" },
  draft: { nb: "Utkast", nn: "Utkast", en: "Draft" },
  noneAtAllTitle: {
    nb: "Her kommer læringsnettverkene",
    nn: "Her kjem læringsnettverka",
    en: "The networks will be here",
  },
  noneAtAll: {
    nb: "I et læringsnettverk møtes team fra flere kommuner til noen samlinger og prøver ut forbedringer hjemme imellom. Når en arrangør publiserer en invitasjon, står den her.",
    nn: "I eit læringsnettverk møtest team frå fleire kommunar til nokre samlingar og prøver ut forbetringar heime imellom. Når ein arrangør publiserer ein invitasjon, står han her.",
    en: "In a læringsnettverk, teams from several municipalities meet at a few sessions and try out improvements at home in between. When an organiser publishes an invitation, it is found here.",
  },
  noneOpenTitle: {
    nb: "Ingen tar imot påmelding nå",
    nn: "Ingen tek imot påmelding no",
    en: "None is open for enrolment now",
  },
  noneOpen: {
    nb: "Arrangørene inviterer som regel én eller to ganger i året. Se hvem som har invitert før, og spør dem når neste kommer.",
    nn: "Arrangørane inviterer som regel éin eller to gonger i året. Sjå kven som har invitert før, og spør dei når neste kjem.",
    en: "Organisers usually invite once or twice a year. See who has invited before, and ask them when the next one comes.",
  },
  noneFoundTitle: { nb: "Ingen treff", nn: "Ingen treff", en: "No hits" },
  noneFound: {
    nb: "Prøv et kortere ord eller navnet på en kommune. Også gamle kommunenavn gir treff.",
    nn: "Prøv eit kortare ord eller namnet på ein kommune. Òg gamle kommunenamn gir treff.",
    en: "Try a shorter word or the name of a municipality. Old names of municipalities are found too.",
  },
  daysLeft: {
    nb: (count: number) =>
      count === 0 ? "Siste dag" : `${count}${nbsp}${plural(count, "dag", "dager")} igjen`,
    nn: (count: number) =>
      count === 0 ? "Siste dag" : `${count}${nbsp}${plural(count, "dag", "dagar")} igjen`,
    en: (count: number) => (count === 0 ? "Last day" : `${count}${nbsp}${plural(count, "day", "days")} left`),
  },
  days: {
    nb: (count: number) => (count === 0 ? "Siste dag" : `${count}${nbsp}${plural(count, "dag", "dager")}`),
    nn: (count: number) => (count === 0 ? "Siste dag" : `${count}${nbsp}${plural(count, "dag", "dagar")}`),
    en: (count: number) => (count === 0 ? "Last day" : `${count}${nbsp}${plural(count, "day", "days")}`),
  },
  untilDeadline: { nb: "igjen til fristen", nn: "igjen til fristen", en: "left to the deadline" },
  lastDayUntil: {
    nb: (time: string) => `fristen går ut ${time}`,
    nn: (time: string) => `fristen går ut ${time}`,
    en: (time: string) => `the deadline is at ${time}`,
  },
  deadlineOn: {
    nb: (day: string) => `Frist ${day}`,
    nn: (day: string) => `Frist ${day}`,
    en: (day: string) => `Deadline ${day}`,
  },
  deadlineWas: {
    nb: (day: string) => `Fristen var ${day}`,
    nn: (day: string) => `Fristen var ${day}`,
    en: (day: string) => `The deadline was ${day}`,
  },
  opensOn: {
    nb: (day: string) => `Påmeldingen åpner ${day}`,
    nn: (day: string) => `Påmeldinga opnar ${day}`,
    en: (day: string) => `Enrolment opens ${day}`,
  },
  beginsOn: {
    nb: (day: string) => `Begynner ${day}`,
    nn: (day: string) => `Byrjar ${day}`,
    en: (day: string) => `Begins ${day}`,
  },
  nextOn: {
    nb: (day: string) => `Neste samling ${day}`,
    nn: (day: string) => `Neste samling ${day}`,
    en: (day: string) => `Next session ${day}`,
  },
  endedOn: {
    nb: (day: string) => `Avsluttet ${day}`,
    nn: (day: string) => `Avslutta ${day}`,
    en: (day: string) => `Ended ${day}`,
  },
  full: { nb: "Fullt", nn: "Fullt", en: "Full" },
  allTaken: {
    nb: (places: number) => `Alle ${places}${nbsp}plassene er tatt`,
    nn: (places: number) => `Alle ${places}${nbsp}plassane er tekne`,
    en: (places: number) => `All ${places}${nbsp}places are taken`,
  },
  freePlaces: {
    nb: (free: number, places: number) => `${free}${nbsp}av${nbsp}${places} ledige`,
    nn: (free: number, places: number) => `${free}${nbsp}av${nbsp}${places} ledige`,
    en: (free: number, places: number) => `${free}${nbsp}of${nbsp}${places} free`,
  },
  freePlacesShort: {
    nb: (free: number, places: number) => `${free}${nbsp}av${nbsp}${places} plasser ledige`,
    nn: (free: number, places: number) => `${free}${nbsp}av${nbsp}${places} plassar ledige`,
    en: (free: number, places: number) => `${free}${nbsp}of${nbsp}${places} places free`,
  },
  span: {
    nb: (first: string, last: string) => `${first} til ${last}`,
    nn: (first: string, last: string) => `${first} til ${last}`,
    en: (first: string, last: string) => `${first} to ${last}`,
  },
  partOf: {
    nb: (offering: string) => `Del av «${offering}»`,
    nn: (offering: string) => `Del av «${offering}»`,
    en: (offering: string) => `Part of “${offering}”`,
  },
  parts: { nb: "Delene", nn: "Delane", en: "The parts" },
  offeringCount: {
    nb: (word: string) =>
      `Tilbudet har ${word} deler. Dere melder dere på hver del for seg, og hver har sin egen frist.`,
    nn: (word: string) =>
      `Tilbodet har ${word} delar. De melder dykk på kvar del for seg, og kvar har sin eigen frist.`,
    en: (word: string) =>
      `The offer has ${word} parts. You enrol in each part by itself, and each has its own deadline.`,
  },
  informationMeeting: { nb: "Informasjonsmøte", nn: "Informasjonsmøte", en: "Information meeting" },
  missingAll: {
    nb: "Denne siden finnes ikke på dette språket ennå. Du leser bokmål.",
    nn: "Denne sida finst ikkje på nynorsk enno. Du les bokmål.",
    en: "This page does not exist in English yet. You are reading Norwegian (bokmål).",
  },
  missingSome: {
    nb: "Noe av teksten finnes ikke på dette språket ennå. Det leser du på bokmål.",
    nn: "Noko av teksten finst ikkje på nynorsk enno. Det les du på bokmål.",
    en: "Some of the text does not exist in English yet. You read that in Norwegian (bokmål).",
  },
  draftTitle: { nb: "Dette er et utkast", nn: "Dette er eit utkast", en: "This is a draft" },
  draftText: {
    nb: "Bare arrangøren ser siden. Slik blir den når den er publisert; da kommer også knappen for påmelding.",
    nn: "Berre arrangøren ser sida. Slik blir ho når ho er publisert; då kjem òg knappen for påmelding.",
    en: "Only the organiser sees the page. This is how it will look when it is published; the button for enrolment comes then.",
  },
  toEditing: { nb: "Tilbake til redigering", nn: "Tilbake til redigering", en: "Back to editing" },
  edit: { nb: "Rediger nettverket", nn: "Rediger nettverket", en: "Edit the network" },
  simulated: {
    nb: "Et eksempel: teamene er oppdiktet og tallene simulert.",
    nn: "Eit døme: teama er oppdikta og tala simulerte.",
    en: "An example: the teams are made up and the figures simulated.",
  },
  enrolment: { nb: "Påmelding", nn: "Påmelding", en: "Enrolment" },
  enrolTeam: { nb: "Meld på et team", nn: "Meld på eit team", en: "Enrol a team" },
  register: { nb: "Meld deg på", nn: "Meld deg på", en: "Register" },
  closed: { nb: "Påmeldingen er stengt", nn: "Påmeldinga er stengd", en: "Enrolment is closed" },
  closedFine: {
    nb: "Har du spørsmål, kan du skrive til kontakten nederst på siden.",
    nn: "Har du spørsmål, kan du skrive til kontakten nedst på sida.",
    en: "If you have a question, write to the contact at the foot of the page.",
  },
  bindingFine: { nb: "Påmeldingen er bindende.", nn: "Påmeldinga er bindande.", en: "Enrolment is binding." },
  deadline: { nb: "Frist", nn: "Frist", en: "Deadline" },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  places: { nb: "Plasser", nn: "Plassar", en: "Places" },
  price: { nb: "Pris", nn: "Pris", en: "Price" },
  noFeeShort: { nb: "Ingen deltakeravgift", nn: "Inga deltakaravgift", en: "No participation fee" },
  online: { nb: "På skjerm", nn: "På skjerm", en: "Online" },
  background: { nb: "Bakgrunn", nn: "Bakgrunn", en: "Background" },
  why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  aims: { nb: "Mål", nn: "Mål", en: "Aims" },
  method: { nb: "Slik arbeider dere", nn: "Slik arbeider de", en: "How you work" },
  interventions: { nb: "Tiltak", nn: "Tiltak", en: "Interventions" },
  audience: { nb: "Hvem kan delta", nn: "Kven kan delta", en: "Who can take part" },
  composition: { nb: "Teamet", nn: "Teamet", en: "The team" },
  expectations: { nb: "Det forventer vi", nn: "Det ventar vi", en: "What we expect" },
  leadership: { nb: "Ledelsen", nn: "Leiinga", en: "Your leaders" },
  cost: { nb: "Kostnad og avbud", nn: "Kostnad og avbod", en: "Cost and cancelling" },
  agreement: { nb: "Avtale", nn: "Avtale", en: "Agreement" },
  programme: { nb: "Program", nn: "Program", en: "Programme" },
  chooseOne: {
    nb: "Det samme møtet holdes flere ganger. Velg ett av tidspunktene når du melder deg på.",
    nn: "Det same møtet blir halde fleire gonger. Vel eitt av tidspunkta når du melder deg på.",
    en: "The same meeting is held more than once. Choose one of the times when you register.",
  },
  bothDays: {
    nb: (times: string) => `Begge dager ${times}`,
    nn: (times: string) => `Begge dagar ${times}`,
    en: (times: string) => `Both days ${times}`,
  },
  everyDay: {
    nb: (times: string) => `Alle dager ${times}`,
    nn: (times: string) => `Alle dagar ${times}`,
    en: (times: string) => `Every day ${times}`,
  },
  map: { nb: "Kart", nn: "Kart", en: "Map" },
  areas: { nb: "Innsatsområder", nn: "Innsatsområde", en: "Focus areas" },
  areasOne: { nb: "Teamet velger ett.", nn: "Teamet vel eitt.", en: "The team chooses one." },
  areasSeveral: {
    nb: "Teamet velger ett eller flere.",
    nn: "Teamet vel eitt eller fleire.",
    en: "The team chooses one or more.",
  },
  recommendedFirst: {
    nb: "Anbefalt å starte med",
    nn: "Tilrådd å starte med",
    en: "Recommended to start with",
  },
  invitedCounties: {
    nb: (counties: string) => `Alle kommuner i ${counties} er invitert.`,
    nn: (counties: string) => `Alle kommunar i ${counties} er inviterte.`,
    en: (counties: string) => `Every municipality in ${counties} is invited.`,
  },
  invitedNamed: {
    nb: (word: string) => `${word} kommuner er invitert:`,
    nn: (word: string) => `${word} kommunar er inviterte:`,
    en: (word: string) => `${word} municipalities are invited:`,
  },
  invitedOne: {
    nb: (name: string) => `Én kommune er invitert: ${name}.`,
    nn: (name: string) => `Éin kommune er invitert: ${name}.`,
    en: (name: string) => `One municipality is invited: ${name}.`,
  },
  noFee: {
    nb: "Det koster ikke noe å delta.",
    nn: "Det kostar ikkje noko å delta.",
    en: "Taking part costs nothing.",
  },
  fee: {
    nb: (amount: string) => `Deltakeravgiften er ${amount}.`,
    nn: (amount: string) => `Deltakaravgifta er ${amount}.`,
    en: (amount: string) => `The participation fee is ${amount}.`,
  },
  noShowStrong: {
    nb: (amount: string) => `Den som ikke møter, faktureres ${amount}`,
    nn: (amount: string) => `Den som ikkje møter, blir fakturert ${amount}`,
    en: (amount: string) => `Whoever stays away is invoiced ${amount}`,
  },
  noShowPhysical: {
    nb: (time: string) =>
      `for hver samlingsdag i samme rom. Meld avbud senest ${time} samme dag, så koster det ingenting.`,
    nn: (time: string) =>
      `for kvar samlingsdag i same rom. Meld avbod seinast ${time} same dag, så kostar det ingenting.`,
    en: (time: string) =>
      `for each session day in person. Cancel by ${time} the same day, and it costs nothing.`,
  },
  noShowAny: {
    nb: (time: string) =>
      `for hver samlingsdag, også på skjerm. Meld avbud senest ${time} samme dag, så koster det ingenting.`,
    nn: (time: string) =>
      `for kvar samlingsdag, òg på skjerm. Meld avbod seinast ${time} same dag, så kostar det ingenting.`,
    en: (time: string) =>
      `for each session day, online too. Cancel by ${time} the same day, and it costs nothing.`,
  },
  after: { nb: "Når dere har meldt dere på", nn: "Når de har meldt dykk på", en: "When you have enrolled" },
  afterMeeting: {
    nb: "Når du har meldt deg på",
    nn: "Når du har meldt deg på",
    en: "When you have registered",
  },
  afterReceipt: {
    nb: (deadline: string) => `Dere får en kvittering på e-post. Påmeldingen kan endres til ${deadline}.`,
    nn: (deadline: string) => `De får ei kvittering på e-post. Påmeldinga kan endrast til ${deadline}.`,
    en: (deadline: string) => `You get a receipt by e-mail. The enrolment can be changed until ${deadline}.`,
  },
  afterReceiptMeeting: {
    nb: (deadline: string) => `Du får en kvittering på e-post. Du kan bytte tidspunkt til ${deadline}.`,
    nn: (deadline: string) => `Du får ei kvittering på e-post. Du kan byte tidspunkt til ${deadline}.`,
    en: (deadline: string) => `You get a receipt by e-mail. You can change the time until ${deadline}.`,
  },
  connectionSent: {
    nb: (day: string) => `Lenken til møtet sendes ${day} til dem som er påmeldt.`,
    nn: (day: string) => `Lenkja til møtet blir send ${day} til dei som er påmelde.`,
    en: (day: string) => `The link to the meeting is sent on ${day} to those who have registered.`,
  },
  afterFirst: {
    nb: (day: string) => `Første gang dere møtes, er ${day}.`,
    nn: (day: string) => `Første gong de møtest, er ${day}.`,
    en: (day: string) => `You meet for the first time on ${day}.`,
  },
  behind: { nb: "Arrangør", nn: "Arrangør", en: "Organiser" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible" },
  organizers: { nb: "Arrangører", nn: "Arrangørar", en: "Organisers" },
  funders: { nb: "Finansiering", nn: "Finansiering", en: "Funding" },
  partners: { nb: "Samarbeid", nn: "Samarbeid", en: "Partners" },
  nationalProgramme: { nb: "Nasjonalt program", nn: "Nasjonalt program", en: "National programme" },
  programmeYears: {
    nb: (name: string, years: string) => `${name}, ${years}`,
    nn: (name: string, years: string) => `${name}, ${years}`,
    en: (name: string, years: string) => `${name}, ${years}`,
  },
  fromYear: {
    nb: (year: number) => `fra ${year}`,
    nn: (year: number) => `frå ${year}`,
    en: (year: number) => `from ${year}`,
  },
  references: { nb: "Les mer", nn: "Les meir", en: "Read more" },
  questions: { nb: "Spørsmål", nn: "Spørsmål", en: "Questions" },
  share: { nb: "Del siden", nn: "Del sida", en: "Share the page" },
  shareMail: {
    nb: "Del med en kollega på e-post",
    nn: "Del med ein kollega på e-post",
    en: "Share with a colleague by e-mail",
  },
  shareBody: {
    nb: (title: string, address: string) => `Kanskje dette er noe for oss?\n\n${title}\n${address}\n`,
    nn: (title: string, address: string) => `Kanskje dette er noko for oss?\n\n${title}\n${address}\n`,
    en: (title: string, address: string) => `Perhaps this is something for us?\n\n${title}\n${address}\n`,
  },
  printHint: {
    nb: "Siden kan skrives ut som den er: velg «Skriv ut» i nettleseren.",
    nn: "Sida kan skrivast ut som ho er: vel «Skriv ut» i nettlesaren.",
    en: "The page prints well as it is: choose “Print” in the browser.",
  },
} satisfies Words;
