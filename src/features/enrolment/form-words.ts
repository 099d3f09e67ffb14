import type { Words } from "../../platform/words.ts";

const numbersNb = ["Én", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte", "Ni", "Ti", "Elleve", "Tolv"];
const numbersNn = ["Éin", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte", "Ni", "Ti", "Elleve", "Tolv"];
const numbersEn = [
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];
/** A sentence begins with a number in letters as far as twelve. */
const inLetters = (count: number, letters: readonly string[]) => letters[count - 1] ?? String(count);

export const words = {
  title: { nb: "Meld på et team", nn: "Meld på eit team", en: "Enrol a team" },
  leadAccountless: {
    nb: "Dere trenger ingen konto. Kontaktpersonen får en kode på e-post når skjemaet er fylt ut.",
    nn: "De treng ingen konto. Kontaktpersonen får ein kode på e-post når skjemaet er fylt ut.",
    en: "You need no account. The contact person gets a code by e-mail once the form is filled in.",
  },
  workplacePart: { nb: "Arbeidsstedet", nn: "Arbeidsstaden", en: "The workplace" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  chooseMunicipality: { nb: "Velg kommune", nn: "Vel kommune", en: "Choose a municipality" },
  workplace: { nb: "Arbeidssted", nn: "Arbeidsstad", en: "Workplace" },
  workplaceHelp: {
    nb: "Enheten der teamet prøver ut det nye, for eksempel «Elvestrand sykehjem, 2. etasje».",
    nn: "Eininga der teamet prøver ut det nye, til dømes «Elvestrand sjukeheim, 2. etasje».",
    en: "The unit where the team tries out what is new, for example “Elvestrand nursing home, 2nd floor”.",
  },
  workplaceHelpSame: {
    nb: "Alle på teamet må jobbe her, for eksempel «Elvestrand sykehjem, 2. etasje».",
    nn: "Alle på teamet må jobbe her, til dømes «Elvestrand sjukeheim, 2. etasje».",
    en: "Everybody in the team must work here, for example “Elvestrand nursing home, 2nd floor”.",
  },
  serviceType: { nb: "Tjeneste", nn: "Teneste", en: "Service" },
  chooseService: { nb: "Velg tjeneste", nn: "Vel teneste", en: "Choose a service" },
  areaPart: { nb: "Området", nn: "Området", en: "The area" },
  areaOne: {
    nb: "Hva vil dere arbeide med?",
    nn: "Kva vil de arbeide med?",
    en: "What do you want to work with?",
  },
  areaOneHelp: { nb: "Velg ett område.", nn: "Vel eitt område.", en: "Choose one area." },
  areaSeveralHelp: {
    nb: "Velg ett eller flere områder.",
    nn: "Vel eitt eller fleire område.",
    en: "Choose one or more areas.",
  },
  recommendedFirst: {
    nb: "Anbefalt å starte med",
    nn: "Tilrådd å starte med",
    en: "Recommended to start with",
  },
  areaReason: {
    nb: "Hvorfor har dere valgt dette?",
    nn: "Kvifor har de valt dette?",
    en: "Why have you chosen this?",
  },
  areaReasonHelp: {
    nb: "Hva dere trenger å lære, og gjerne hvilken plan i kommunen det følger av.",
    nn: "Kva de treng å lære, og gjerne kva plan i kommunen det følgjer av.",
    en: "What you need to learn, and which plan of the municipality it follows from.",
  },
  improvementPart: { nb: "Forbedringen", nn: "Forbetringa", en: "The improvement" },
  improvement: {
    nb: "Hva vil dere forbedre?",
    nn: "Kva vil de forbetre?",
    en: "What do you want to improve?",
  },
  improvementHelp: {
    nb: (until: string) => `Én eller to setninger. Dere kan endre teksten til og med ${until}.`,
    nn: (until: string) => `Éi eller to setningar. De kan endre teksten til og med ${until}.`,
    en: (until: string) => `One or two sentences. You can change the text up to and including ${until}.`,
  },
  pilotSelection: {
    nb: "Hvem skal dere prøve det ut på?",
    nn: "Kven skal de prøve det ut på?",
    en: "Whom will you try it out with?",
  },
  pilotHelp: {
    nb: "Et utvalg pasienter, brukere eller ansatte, for eksempel «beboerne i 2. etasje». Ingen navn.",
    nn: "Eit utval pasientar, brukarar eller tilsette, til dømes «bebuarane i 2. etasje». Ingen namn.",
    en: "A selection of patients, users or staff, for example “the residents on the 2nd floor”. No names.",
  },
  optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
  teamPart: { nb: "Teamet", nn: "Teamet", en: "The team" },
  rulesLead: {
    nb: "Dette ber nettverket om",
    nn: "Dette bed nettverket om",
    en: "This is what the collaborative asks for",
  },
  rulesLabel: {
    nb: "Kravene, slik skjemaet er fylt ut nå",
    nn: "Krava, slik skjemaet er fylt ut no",
    en: "The rules, as the form is filled in now",
  },
  positionRoles: {
    nb: "Lederen blir teamleder, og ressurspersonen fører tallene. Begge deler kan dere bytte om på senere.",
    nn: "Leiaren blir teamleiar, og ressurspersonen fører tala. Begge delar kan de byte om på seinare.",
    en: "The leader becomes team leader, and the resource person enters the figures. You can change both later.",
  },
  met: { nb: "Oppfylt", nn: "Oppfylt", en: "Met" },
  unmet: { nb: "Ikke oppfylt", nn: "Ikkje oppfylt", en: "Not met" },
  advice: { nb: "Anbefalt", nn: "Tilrådd", en: "Recommended" },
  canSendWithout: {
    nb: (what: string) => `${what} Dere kan sende uten.`,
    nn: (what: string) => `${what} De kan sende utan.`,
    en: (what: string) => `${what} You can send without it.`,
  },
  recommended: {
    nb: (what: string) => `Anbefalt: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    nn: (what: string) => `Tilrådd: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    en: (what: string) => `Recommended: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  },
  person: {
    nb: (count: number) => `Person ${count}`,
    nn: (count: number) => `Person ${count}`,
    en: (count: number) => `Person ${count}`,
  },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  profession: { nb: "Yrke", nn: "Yrke", en: "Profession" },
  chooseProfession: { nb: "Velg yrke", nn: "Vel yrke", en: "Choose a profession" },
  role: { nb: "Rolle i teamet", nn: "Rolle i teamet", en: "Role in the team" },
  leaderAndMeasures: {
    nb: "Teamleder og måleansvarlig",
    nn: "Teamleiar og måleansvarleg",
    en: "Team leader and measurement lead",
  },
  resourcePersonHelp: {
    nb: "En som er særlig opptatt av pasientsikkerhet og forbedring, for eksempel en fagutvikler eller fagsykepleier, eller som lederen har pekt ut.",
    nn: "Ein som er særleg oppteken av pasienttryggleik og forbetring, til dømes ein fagutviklar eller fagsjukepleiar, eller som leiaren har peikt ut.",
    en: "Somebody with a special interest in patient safety and improvement, for example a clinical lead nurse, or somebody the leader has appointed.",
  },
  appointed: { nb: "Utpekt av lederen", nn: "Utpeikt av leiaren", en: "Appointed by the leader" },
  onlyIfOther: {
    nb: "bare hvis et annet enn teamets",
    nn: "berre om ein annan enn teamet sin",
    en: "only if another than the team’s",
  },
  workplaceOther: {
    nb: (who: string, workplace: string) =>
      `${who} må være fra samme arbeidssted som resten av teamet: ${workplace}.`,
    nn: (who: string, workplace: string) =>
      `${who} må vere frå same arbeidsstad som resten av teamet: ${workplace}.`,
    en: (who: string, workplace: string) =>
      `${who} must be from the same workplace as the rest of the team: ${workplace}.`,
  },
  addPerson: { nb: "Legg til en person", nn: "Legg til ein person", en: "Add a person" },
  removePerson: {
    nb: (who: string) => `Ta bort ${who}`,
    nn: (who: string) => `Ta bort ${who}`,
    en: (who: string) => `Remove ${who}`,
  },
  emptyRowsHelp: {
    nb: "Rader som står tomme, blir ikke med.",
    nn: "Rader som står tomme, blir ikkje med.",
    en: "Rows left empty are passed over.",
  },
  leadersPart: { nb: "Forankring", nn: "Forankring", en: "Leadership" },
  leadership: {
    nb: "Har lederne deres vært med på ledelse av pasientsikkerhet?",
    nn: "Har leiarane dykkar vore med på leiing av pasienttryggleik?",
    en: "Have your leaders taken part in leadership of patient safety?",
  },
  leadershipAttended: {
    nb: "Ja, de har vært med tidligere",
    nn: "Ja, dei har vore med tidlegare",
    en: "Yes, they have taken part before",
  },
  leadershipAttending: {
    nb: "De er med i lederes læringsnettverk nå",
    nn: "Dei er med i læringsnettverket for leiarar no",
    en: "They take part in the leaders’ collaborative now",
  },
  leadershipInTeam: {
    nb: "De er med på dette teamet",
    nn: "Dei er med på dette teamet",
    en: "They are in this team",
  },
  leadershipNone: { nb: "Ikke ennå", nn: "Ikkje enno", en: "Not yet" },
  anchored: {
    nb: "Lederen har lest hva deltakelsen krever, og setter av tid til teamet.",
    nn: "Leiaren har lese kva deltakinga krev, og set av tid til teamet.",
    en: "The leader has read what taking part asks for, and sets time aside for the team.",
  },
  contactPart: { nb: "Kontaktpersonen", nn: "Kontaktpersonen", en: "The contact person" },
  contactHelp: {
    nb: "Hit sender vi koden og kvitteringen. Det kan gjerne være teamlederen.",
    nn: "Hit sender vi koden og kvitteringa. Det kan gjerne vere teamleiaren.",
    en: "This is where we send the code and the receipt. It may well be the team leader.",
  },
  send: { nb: "Send bindende påmelding", nn: "Send bindande påmelding", en: "Send binding enrolment" },
  save: { nb: "Lagre og fortsett senere", nn: "Lagre og hald fram seinare", en: "Save and continue later" },
  saved: {
    nb: (email: string) =>
      `Utkastet er lagret. Dere finner det igjen her i denne nettleseren, eller på Min side når dere logger inn med ${email}.`,
    nn: (email: string) =>
      `Utkastet er lagra. De finn det igjen her i denne nettlesaren, eller på Mi side når de loggar inn med ${email}.`,
    en: (email: string) =>
      `The draft is saved. You will find it here in this browser, or on My page when you log in with ${email}.`,
  },
  savedTitle: { nb: "Lagret", nn: "Lagra", en: "Saved" },
  resumed: {
    nb: (when: string) => `Dette er utkastet dere lagret ${when}. Det er ikke sendt.`,
    nn: (when: string) => `Dette er utkastet de lagra ${when}. Det er ikkje sendt.`,
    en: (when: string) => `This is the draft you saved on ${when}. It is not sent.`,
  },
  fix: {
    nb: (count: number) => `${inLetters(count, numbersNb)} ting må rettes før dere kan sende`,
    nn: (count: number) => `${inLetters(count, numbersNn)} ting må rettast før de kan sende`,
    en: (count: number) =>
      `${inLetters(count, numbersEn)} ${count === 1 ? "thing" : "things"} must be mended before you can send`,
  },
  confirmTitle: {
    nb: "Teamet følger ikke alle anbefalingene. Dere kan sende uten.",
    nn: "Teamet følgjer ikkje alle tilrådingane. De kan sende utan.",
    en: "The team does not follow every recommendation. You can send without.",
  },
  confirmText: {
    nb: "Se over, og trykk «Send bindende påmelding» nederst en gang til hvis dere vil sende likevel. Arrangøren ser det samme.",
    nn: "Sjå over, og trykk «Send bindande påmelding» nedst ein gong til om de vil sende likevel. Arrangøren ser det same.",
    en: "Look it over, and press “Send binding enrolment” at the bottom once more if you want to send anyway. The organiser sees the same.",
  },
  askPart: {
    nb: "Be arrangøren om å slippe dere gjennom",
    nn: "Be arrangøren om å sleppe dykk gjennom",
    en: "Ask the organiser to let you through",
  },
  askText: {
    nb: "Får dere det ikke til som nettverket ber om, kan arrangøren gjøre et unntak. Dere har ikke plass før arrangøren har svart.",
    nn: "Får de det ikkje til som nettverket bed om, kan arrangøren gjere eit unntak. De har ikkje plass før arrangøren har svart.",
    en: "If you cannot do as the collaborative asks, the organiser can make an exception. You have no place until the organiser has answered.",
  },
  ask: {
    nb: "Vi ber om å bli med likevel",
    nn: "Vi bed om å få vere med likevel",
    en: "We ask to take part anyway",
  },
  askReason: { nb: "Hvorfor?", nn: "Kvifor?", en: "Why?" },
  termsChanged: {
    nb: "Vilkårene er endret siden dere åpnet skjemaet. Les dem nederst, og send en gang til.",
    nn: "Vilkåra er endra sidan de opna skjemaet. Les dei nedst, og send ein gong til.",
    en: "The terms have changed since you opened the form. Read them at the bottom, and send once more.",
  },
  sameAs: {
    nb: (who: string) => `Dette er samme adresse som ${who} har. Én person kan bare være med én gang.`,
    nn: (who: string) => `Dette er same adresse som ${who} har. Éin person kan berre vere med éin gong.`,
    en: (who: string) => `This is the same address as ${who} has. One person can take part only once.`,
  },
  onlyOneArea: { nb: "Velg bare ett område.", nn: "Vel berre eitt område.", en: "Choose only one area." },
  municipalityNeeded: {
    nb: "Velg kommunen teamet kommer fra.",
    nn: "Vel kommunen teamet kjem frå.",
    en: "Choose the municipality the team comes from.",
  },
  workplaceNeeded: {
    nb: "Skriv navnet på arbeidsstedet.",
    nn: "Skriv namnet på arbeidsstaden.",
    en: "Write the name of the workplace.",
  },
  serviceNeeded: {
    nb: "Velg hva slags tjeneste arbeidsstedet gir.",
    nn: "Vel kva slags teneste arbeidsstaden gir.",
    en: "Choose what kind of service the workplace gives.",
  },
  nameNeeded: {
    nb: (who: string) => `Skriv navnet til ${who}.`,
    nn: (who: string) => `Skriv namnet til ${who}.`,
    en: (who: string) => `Write the name of ${who}.`,
  },
  emailNeeded: {
    nb: (who: string) => `Skriv e-postadressen til ${who}.`,
    nn: (who: string) => `Skriv e-postadressa til ${who}.`,
    en: (who: string) => `Write the e-mail address of ${who}.`,
  },
  professionNeeded: {
    nb: (who: string) => `Velg yrket til ${who}.`,
    nn: (who: string) => `Vel yrket til ${who}.`,
    en: (who: string) => `Choose the profession of ${who}.`,
  },
  contactNameNeeded: {
    nb: "Skriv navnet på kontaktpersonen.",
    nn: "Skriv namnet på kontaktpersonen.",
    en: "Write the name of the contact person.",
  },
  contactEmailNeeded: {
    nb: "Skriv e-postadressen til kontaktpersonen.",
    nn: "Skriv e-postadressa til kontaktpersonen.",
    en: "Write the e-mail address of the contact person.",
  },
  anchoredNeeded: {
    nb: "Kryss av når lederen har lest hva deltakelsen krever.",
    nn: "Kryss av når leiaren har lese kva deltakinga krev.",
    en: "Tick when the leader has read what taking part asks for.",
  },
  reasonNeeded: {
    nb: "Skriv hvorfor dere ber om det.",
    nn: "Skriv kvifor de bed om det.",
    en: "Write why you ask for it.",
  },
  alreadyEnrolled: {
    nb: "Det er allerede meldt på et team fra dette arbeidsstedet. Er dere et team til, skriv etasje eller avdeling i navnet.",
    nn: "Det er alt meldt på eit team frå denne arbeidsstaden. Er de eit team til, skriv etasje eller avdeling i namnet.",
    en: "A team from this workplace is already enrolled. If you are another team, write the floor or ward in the name.",
  },
  closedTitle: { nb: "Påmeldingen er stengt", nn: "Påmeldinga er stengd", en: "Enrolment is closed" },
  closedLead: {
    nb: (when: string) => `Fristen var ${when}.`,
    nn: (when: string) => `Fristen var ${when}.`,
    en: (when: string) => `The deadline was ${when}.`,
  },
  closedWhileWriting: {
    nb: "Fristen gikk ut mens dere skrev, så dette er ikke sendt. Her er det dere skrev, så dere kan ta vare på det.",
    nn: "Fristen gjekk ut medan de skreiv, så dette er ikkje sendt. Her er det de skreiv, så de kan ta vare på det.",
    en: "The deadline passed while you were writing, so this is not sent. Here is what you wrote, so that you can keep it.",
  },
  youWrote: { nb: "Det dere skrev", nn: "Det de skreiv", en: "What you wrote" },
  fullTitle: { nb: "Nettverket er fullt", nn: "Nettverket er fullt", en: "The collaborative is full" },
  fullLead: {
    nb: (places: number) =>
      `${places === 1 ? "Den ene plassen er tatt" : `Alle ${places}\u00a0plassene er tatt`}. Ta kontakt med arrangøren hvis dere vil vite om det blir flere.`,
    nn: (places: number) =>
      `${places === 1 ? "Den eine plassen er teken" : `Alle dei ${places}\u00a0plassane er tekne`}. Ta kontakt med arrangøren om de vil vite om det blir fleire.`,
    en: (places: number) =>
      `${places === 1 ? "The one place is taken" : `All ${places}\u00a0places are taken`}. Contact the organiser if you want to know whether there will be more.`,
  },
  fullWhileWriting: {
    nb: "Den siste plassen ble tatt mens dere skrev, så dette er ikke sendt. Utkastet deres er lagret.",
    nn: "Den siste plassen vart teken medan de skreiv, så dette er ikkje sendt. Utkastet dykkar er lagra.",
    en: "The last place was taken while you were writing, so this is not sent. Your draft is saved.",
  },
  notYetTitle: {
    nb: "Påmeldingen er ikke åpnet",
    nn: "Påmeldinga er ikkje opna",
    en: "Enrolment has not opened",
  },
  notYetLead: {
    nb: (when: string) => `Den åpner ${when}.`,
    nn: (when: string) => `Ho opnar ${when}.`,
    en: (when: string) => `It opens on ${when}.`,
  },
  contacts: { nb: "Kontakt", nn: "Kontakt", en: "Contact" },
  backToNetwork: {
    nb: "Til nettverkets side",
    nn: "Til sida om nettverket",
    en: "To the collaborative’s page",
  },
} satisfies Words;
