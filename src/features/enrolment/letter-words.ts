import type { Words } from "../../platform/words.ts";

export const words = {
  hello: {
    nb: (name: string) => `Hei, ${name}!`,
    nn: (name: string) => `Hei, ${name}!`,
    en: (name: string) => `Hello, ${name}!`,
  },
  helloAll: { nb: "Hei!", nn: "Hei!", en: "Hello!" },
  closing: {
    nb: (organizer: string) => `Hilsen ${organizer}`,
    nn: (organizer: string) => `Helsing ${organizer}`,
    en: (organizer: string) => `Kind regards, ${organizer}`,
  },
  codeSubject: { nb: "Kode for påmeldingen", nn: "Kode for påmeldinga", en: "Code for the enrolment" },
  codeText: {
    nb: (network: string) =>
      `Skriv denne koden på siden der dere meldte på til «${network}». Den varer i ti minutter. Påmeldingen er ikke sendt før koden er skrevet inn.`,
    nn: (network: string) =>
      `Skriv denne koden på sida der de melde på til «${network}». Han varer i ti minutt. Påmeldinga er ikkje send før koden er skriven inn.`,
    en: (network: string) =>
      `Type this code on the page where you enrolled in “${network}”. It lasts for ten minutes. The enrolment is not sent until the code is typed.`,
  },
  codeClosing: {
    nb: "Har du ikke meldt på noen, kan du se bort fra denne e-posten.",
    nn: "Har du ikkje meldt på nokon, kan du sjå bort frå denne e-posten.",
    en: "If you have not enrolled anybody, you can ignore this e-mail.",
  },
  draftSubject: {
    nb: "Påmeldingen er lagret, men ikke sendt",
    nn: "Påmeldinga er lagra, men ikkje send",
    en: "The enrolment is saved, but not sent",
  },
  draftText: {
    nb: (network: string, until: string) =>
      `Utkastet til påmelding til «${network}» er lagret. Send det innen ${until}. Skal du fortsette på en annen maskin, logger du inn med denne adressen og finner det på Min side.`,
    nn: (network: string, until: string) =>
      `Utkastet til påmelding til «${network}» er lagra. Send det innan ${until}. Skal du halde fram på ei anna maskin, loggar du inn med denne adressa og finn det på Mi side.`,
    en: (network: string, until: string) =>
      `The draft of your enrolment in “${network}” is saved. Send it by ${until}. To continue on another machine, log in with this address and find it on My page.`,
  },
  continue: { nb: "Fortsett", nn: "Hald fram", en: "Continue" },
  receiptSubject: {
    nb: (network: string) => `Teamet er meldt på: ${network}`,
    nn: (network: string) => `Teamet er meldt på: ${network}`,
    en: (network: string) => `The team is enrolled: ${network}`,
  },
  receiptText: {
    nb: (team: string, network: string) =>
      `${team} er meldt på «${network}». Alle på teamet har fått e-post med datoene.`,
    nn: (team: string, network: string) =>
      `${team} er meldt på «${network}». Alle på teamet har fått e-post med datoane.`,
    en: (team: string, network: string) =>
      `${team} is enrolled in “${network}”. Everybody in the team has got an e-mail with the dates.`,
  },
  accepted: {
    nb: "Dette godtok du da du sendte:",
    nn: "Dette godtok du då du sende:",
    en: "This is what you accepted when you sent:",
  },
  heldSubject: {
    nb: (network: string) => `Påmeldingen venter på arrangøren: ${network}`,
    nn: (network: string) => `Påmeldinga ventar på arrangøren: ${network}`,
    en: (network: string) => `The enrolment waits for the organiser: ${network}`,
  },
  heldText: {
    nb: (team: string, network: string) =>
      `Dere har bedt om at ${team} får være med i «${network}» selv om teamet ikke er satt sammen som nettverket ber om. Teamet har ikke plass ennå. Arrangøren svarer på e-post.`,
    nn: (team: string, network: string) =>
      `De har bede om at ${team} får vere med i «${network}» sjølv om teamet ikkje er sett saman slik nettverket bed om. Teamet har ikkje plass enno. Arrangøren svarer på e-post.`,
    en: (team: string, network: string) =>
      `You have asked that ${team} may take part in “${network}” although the team is not put together as the collaborative asks. The team has no place yet. The organiser will answer by e-mail.`,
  },
  welcomeSubject: {
    nb: (network: string) => `Du er meldt på: ${network}`,
    nn: (network: string) => `Du er meldt på: ${network}`,
    en: (network: string) => `You are enrolled: ${network}`,
  },
  welcomeText: {
    nb: (contact: string, team: string, network: string) =>
      `${contact} har meldt deg på læringsnettverket «${network}» sammen med teamet fra ${team}. Det samme teamet møtes hver gang, så sett av dagene med en gang.`,
    nn: (contact: string, team: string, network: string) =>
      `${contact} har meldt deg på læringsnettverket «${network}» saman med teamet frå ${team}. Det same teamet møtest kvar gong, så set av dagane med ein gong.`,
    en: (contact: string, team: string, network: string) =>
      `${contact} has enrolled you in the collaborative “${network}” together with the team from ${team}. The same team meets every time, so set the days aside now.`,
  },
  welcomeLogIn: {
    nb: "Du logger inn med denne e-postadressen. Du trenger ikke passord.",
    nn: "Du loggar inn med denne e-postadressa. Du treng ikkje passord.",
    en: "You log in with this e-mail address. You need no password.",
  },
  role: { nb: "Din rolle", nn: "Di rolle", en: "Your role" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  members: { nb: "På teamet", nn: "På teamet", en: "In the team" },
  online: { nb: "på skjerm", nn: "på skjerm", en: "online" },
  openTeam: { nb: "Åpne teamets side", nn: "Opne sida til teamet", en: "Open the team’s page" },
  openNetwork: { nb: "Les om nettverket", nn: "Les om nettverket", en: "Read about the collaborative" },
  openForm: { nb: "Åpne skjemaet", nn: "Opne skjemaet", en: "Open the form" },
  passedText: {
    nb: (team: string, network: string) =>
      `Arrangøren har sluppet gjennom ${team}. Teamet har plass i «${network}», og alle på teamet har fått e-post med datoene.`,
    nn: (team: string, network: string) =>
      `Arrangøren har sleppt gjennom ${team}. Teamet har plass i «${network}», og alle på teamet har fått e-post med datoane.`,
    en: (team: string, network: string) =>
      `The organiser has let ${team} through. The team has a place in “${network}”, and everybody in the team has got an e-mail with the dates.`,
  },
  refusedSubject: {
    nb: (network: string) => `Teamet fikk ikke plass: ${network}`,
    nn: (network: string) => `Teamet fekk ikkje plass: ${network}`,
    en: (network: string) => `The team did not get a place: ${network}`,
  },
  refusedText: {
    nb: (team: string, network: string) => `Arrangøren har avslått påmeldingen av ${team} til «${network}».`,
    nn: (team: string, network: string) => `Arrangøren har avslått påmeldinga av ${team} til «${network}».`,
    en: (team: string, network: string) =>
      `The organiser has refused the enrolment of ${team} in “${network}”.`,
  },
  withdrawnSubject: {
    nb: (network: string) => `Teamet er trukket: ${network}`,
    nn: (network: string) => `Teamet er trekt: ${network}`,
    en: (network: string) => `The team is withdrawn: ${network}`,
  },
  withdrawnText: {
    nb: (team: string, network: string) => `Arrangøren har trukket ${team} fra «${network}».`,
    nn: (team: string, network: string) => `Arrangøren har trekt ${team} frå «${network}».`,
    en: (team: string, network: string) => `The organiser has withdrawn ${team} from “${network}”.`,
  },
  reason: { nb: "Grunn", nn: "Grunn", en: "Reason" },
} satisfies Words;
