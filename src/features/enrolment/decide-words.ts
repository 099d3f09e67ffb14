import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Påmeldinger", nn: "Påmeldingar", en: "Enrolments" },
  lead: {
    nb: (enrolled: string, held: number) =>
      `${enrolled} er meldt på.${held === 0 ? "" : held === 1 ? " Ett team venter på svar fra dere." : ` ${held}\u00a0team venter på svar fra dere.`}`,
    nn: (enrolled: string, held: number) =>
      `${enrolled} er meldt på.${held === 0 ? "" : held === 1 ? " Eitt team ventar på svar frå dykk." : ` ${held}\u00a0team ventar på svar frå dykk.`}`,
    en: (enrolled: string, held: number) =>
      `${enrolled} enrolled.${held === 0 ? "" : held === 1 ? " One team waits for your answer." : ` ${held}\u00a0teams wait for your answer.`}`,
  },
  teams: {
    nb: (count: number) => (count === 1 ? "1\u00a0team" : `${count}\u00a0team`),
    nn: (count: number) => (count === 1 ? "1\u00a0team" : `${count}\u00a0team`),
    en: (count: number) => (count === 1 ? "1\u00a0team is" : `${count}\u00a0teams are`),
  },
  teamsOf: {
    nb: (count: number, places: number) => `${count}\u00a0av\u00a0${places}\u00a0team`,
    nn: (count: number, places: number) => `${count}\u00a0av\u00a0${places}\u00a0team`,
    en: (count: number, places: number) =>
      `${count}\u00a0of\u00a0${places}\u00a0teams ${plural(count, "is", "are")}`,
  },
  none: {
    nb: "Her kommer teamene når kommunene melder dem på. Del nettverkets side for å få den første.",
    nn: "Her kjem teama når kommunane melder dei på. Del sida om nettverket for å få det første.",
    en: "The teams will be here when municipalities enrol them. Share the collaborative’s page to get the first.",
  },
  share: { nb: "Åpne nettverkets side", nn: "Opne sida om nettverket", en: "Open the collaborative’s page" },
  tableCaption: { nb: "Team som er meldt på", nn: "Team som er melde på", en: "Teams that are enrolled" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  people: { nb: "Personer", nn: "Personar", en: "People" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  deviations: {
    nb: "Avvik fra det nettverket ber om",
    nn: "Avvik frå det nettverket bed om",
    en: "What it does not follow",
  },
  noDeviations: { nb: "Ingen", nn: "Ingen", en: "Nothing" },
  enrolledOn: { nb: "Sendt", nn: "Sendt", en: "Sent" },
  asks: {
    nb: "Teamet ber om å bli med likevel:",
    nn: "Teamet bed om å få vere med likevel:",
    en: "The team asks to take part anyway:",
  },
  boldStops: {
    nb: "Det som står med fet skrift, stopper teamet. Resten er anbefalinger.",
    nn: "Det som står med feit skrift, stoppar teamet. Resten er tilrådingar.",
    en: "What is in bold stops the team. The rest are recommendations.",
  },
  reason: { nb: "Grunn", nn: "Grunn", en: "Reason" },
  passHelp: {
    nb: "Grunnen blir lagret. Avslår dere, får teamet den på e-post.",
    nn: "Grunnen blir lagra. Avslår de, får teamet han på e-post.",
    en: "The reason is kept. If you refuse, the team gets it by e-mail.",
  },
  pass: { nb: "Slipp gjennom", nn: "Slepp gjennom", en: "Let through" },
  refuse: { nb: "Avslå", nn: "Avslå", en: "Refuse" },
  answerPart: { nb: "Svaret deres", nn: "Svaret dykkar", en: "Your answer" },
  withdrawPart: { nb: "Trekk teamet", nn: "Trekk teamet", en: "Withdraw the team" },
  withdrawText: {
    nb: "Påmeldingen er bindende, så bare arrangøren kan trekke et team. Plassen blir ledig, og kontaktpersonen får grunnen på e-post. Det teamet har registrert, blir stående.",
    nn: "Påmeldinga er bindande, så berre arrangøren kan trekkje eit team. Plassen blir ledig, og kontaktpersonen får grunnen på e-post. Det teamet har registrert, blir ståande.",
    en: "The enrolment is binding, so only the organiser can withdraw a team. Its place becomes free, and the contact person gets the reason by e-mail. What the team has registered stays.",
  },
  withdraw: { nb: "Trekk teamet", nn: "Trekk teamet", en: "Withdraw the team" },
  reasonNeeded: { nb: "Skriv grunnen.", nn: "Skriv grunnen.", en: "Write the reason." },
  full: {
    nb: "Alle plassene er tatt. Øk antallet plasser på nettverket før dere slipper gjennom teamet.",
    nn: "Alle plassane er tekne. Auk talet på plassar på nettverket før de slepper gjennom teamet.",
    en: "All places are taken. Raise the number of places before you let the team through.",
  },
  changed: {
    nb: "Påmeldingen er endret siden du åpnet siden. Se over, og svar en gang til.",
    nn: "Påmeldinga er endra sidan du opna sida. Sjå over, og svar ein gong til.",
    en: "The enrolment has changed since you opened the page. Look it over, and answer once more.",
  },
  openTeam: { nb: "Åpne teamets side", nn: "Opne sida til teamet", en: "Open the team’s page" },
} satisfies Words;
