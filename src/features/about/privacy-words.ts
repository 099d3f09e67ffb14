import type { Words } from "../../platform/words.ts";

/** What the privacy page says. It is a draft that the controller has to go through, and says so. */
export const privacyWords = {
  title: { nb: "Personvern", nn: "Personvern", en: "Privacy" },
  lead: {
    nb: "Vi lagrer det som trengs for å melde på team, møtes og måle. Ingenting om pasienter, ingen sporing, og ingenting deles med andre.",
    nn: "Vi lagrar det som trengst for å melde på team, møtast og måle. Ingenting om pasientar, inga sporing, og ingenting blir delt med andre.",
    en: "We store what is needed to enrol teams, to meet and to measure. Nothing about patients, no tracking, and nothing is shared with others.",
  },
  draftTitle: { nb: "Utkast", nn: "Utkast", en: "Draft" },
  draft: {
    nb: "Teksten beskriver det programmet gjør i dag. Den som er behandlingsansvarlig, må gå gjennom den og føye til rettslig grunnlag og lagringstid.",
    nn: "Teksten skildrar det programmet gjer i dag. Den som er behandlingsansvarleg, må gå gjennom han og føye til rettsleg grunnlag og lagringstid.",
    en: "The text describes what the program does today. The controller must go through it and add the legal basis and the storage time.",
  },
  storedTitle: { nb: "Hva vi lagrer", nn: "Kva vi lagrar", en: "What we store" },
  about: { nb: "Om", nn: "Om", en: "About" },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  person: { nb: "Deg", nn: "Deg", en: "You" },
  personWhat: { nb: "Navn, e-post og språk", nn: "Namn, e-post og språk", en: "Name, e-mail and language" },
  personWhy: {
    nb: "Så du kan logge inn og få brev på ditt språk.",
    nn: "Så du kan logge inn og få brev på ditt språk.",
    en: "So that you can log in and get letters in your language.",
  },
  enrolment: { nb: "Påmelding", nn: "Påmelding", en: "Enrolment" },
  enrolmentWhat: {
    nb: "Hvem som er med, rolle, yrke og arbeidssted, kontaktperson, og hvem som godtok vilkårene og når",
    nn: "Kven som er med, rolle, yrke og arbeidsstad, kontaktperson, og kven som godtok vilkåra og når",
    en: "Who takes part, role, profession and workplace, contact, and who accepted the terms and when",
  },
  enrolmentWhy: {
    nb: "Arrangøren skal se at teamet er satt sammen som invitasjonen ber om. En bindende påmelding må kunne dokumenteres.",
    nn: "Arrangøren skal sjå at teamet er sett saman som invitasjonen ber om. Ei bindande påmelding må kunne dokumenterast.",
    en: "The organiser must see that the team is put together as the invitation asks. A binding enrolment must be documented.",
  },
  draftForm: { nb: "Utkast", nn: "Utkast", en: "Drafts" },
  draftFormWhat: {
    nb: "Det du har skrevet i en påmelding du ikke har sendt",
    nn: "Det du har skrive i ei påmelding du ikkje har sendt",
    en: "What you have written in an enrolment you have not sent",
  },
  draftFormWhy: {
    nb: "Så du kan gå fra skjemaet og fortsette senere.",
    nn: "Så du kan gå frå skjemaet og halde fram seinare.",
    en: "So that you can leave the form and continue later.",
  },
  meeting: { nb: "Informasjons\u00admøter", nn: "Informasjons\u00admøte", en: "Information meetings" },
  meetingWhat: {
    nb: "Navn, e-post, kommune og yrke",
    nn: "Namn, e-post, kommune og yrke",
    en: "Name, e-mail, municipality and profession",
  },
  meetingWhy: {
    nb: "Så arrangøren vet hvem som kommer, og kan sende lenken til møtet.",
    nn: "Så arrangøren veit kven som kjem, og kan sende lenkja til møtet.",
    en: "So that the organiser knows who is coming, and can send the link to the meeting.",
  },
  attendance: { nb: "Oppmøte", nn: "Oppmøte", en: "Attendance" },
  attendanceWhat: {
    nb: "Til stede eller ikke, vikarens navn, og når noen meldte avbud",
    nn: "Til stades eller ikkje, namnet på vikaren, og når nokon melde avbod",
    en: "Present or not, the substitute's name, and when somebody cancelled",
  },
  attendanceWhy: {
    nb: "Noen nettverk tar gebyr av den som ikke møter. Grunnlaget må kunne vises.",
    nn: "Nokre nettverk tek gebyr av den som ikkje møter. Grunnlaget må kunne visast.",
    en: "Some networks charge those who stay away. The basis must be shown.",
  },
  measurement: { nb: "Målinger", nn: "Målingar", en: "Measurements" },
  measurementWhat: {
    nb: "Tall og endringer uten opplysninger om enkeltpersoner, hvem som skrev dem inn og når",
    nn: "Tal og endringar utan opplysningar om enkeltpersonar, kven som skreiv dei inn og når",
    en: "Figures and changes without anything about single persons, who entered them and when",
  },
  measurementWhy: {
    nb: "Så teamet ser om noe har endret seg, og vet hvem det kan spørre.",
    nn: "Så teamet ser om noko har endra seg, og veit kven det kan spørje.",
    en: "So that the team sees whether something has changed, and knows whom to ask.",
  },
  mail: { nb: "Brev", nn: "Brev", en: "Letters" },
  mailWhat: {
    nb: "Adressen, teksten og når det gikk",
    nn: "Adressa, teksten og når det gjekk",
    en: "The address, the text and when it left",
  },
  mailWhy: {
    nb: "Så et brev aldri blir borte eller går to ganger.",
    nn: "Så eit brev aldri blir borte eller går to gonger.",
    en: "So that a letter is never lost or sent twice.",
  },
  code: { nb: "Innlogging", nn: "Innlogging", en: "Log-in" },
  codeWhat: {
    nb: "En kontrollsum av koden og av økten, ikke koden eller nøkkelen selv",
    nn: "Ein kontrollsum av koden og av økta, ikkje koden eller nøkkelen sjølv",
    en: "A checksum of the code and of the session, not the code or the key itself",
  },
  codeWhy: { nb: "Så bare du kommer inn.", nn: "Så berre du kjem inn.", en: "So that only you get in." },
  address: { nb: "IP-adresse", nn: "IP-adresse", en: "IP address" },
  addressWhat: {
    nb: "Når du ber om en kode eller skriver den inn",
    nn: "Når du ber om ein kode eller skriv han inn",
    en: "When you ask for a code or type it",
  },
  addressWhy: {
    nb: "Så ingen kan be om koder eller gjette dem i det uendelige.",
    nn: "Så ingen kan be om kodar eller gjette dei i det uendelege.",
    en: "So that nobody can ask for codes or guess them without end.",
  },
  audit: { nb: "Logg", nn: "Logg", en: "Log" },
  auditWhat: {
    nb: "Hvem som endret hva og når, med gammel og ny verdi",
    nn: "Kven som endra kva og når, med gammal og ny verdi",
    en: "Who changed what and when, with the old and the new value",
  },
  auditWhy: {
    nb: "Så feil kan finnes og rettes. Programmet kan verken endre eller slette loggen.",
    nn: "Så feil kan finnast og rettast. Programmet kan verken endre eller slette loggen.",
    en: "So that mistakes can be found and mended. The program can neither change nor delete the log.",
  },
  patientsTitle: { nb: "Aldri om pasienter", nn: "Aldri om pasientar", en: "Never about patients" },
  patients: {
    nb: "Skriv aldri noe som kan føres tilbake til en pasient. Tekst med et gyldig fødselsnummer blir avvist.",
    nn: "Skriv aldri noko som kan førast tilbake til ein pasient. Tekst med eit gyldig fødselsnummer blir avvist.",
    en: "Never write anything that can be traced to a patient. Text with a valid national identity number is refused.",
  },
  whoTitle: { nb: "Hvem som ser det", nn: "Kven som ser det", en: "Who sees it" },
  who: {
    nb: "Navnene i et team ser teamet selv, den ansvarlige lederen, veilederen, arrangøren og dem arrangøren har gitt innsyn. En administrator ser ikke inn i teamene.\n\nSidene henter ingenting fra andre nettsteder, og det er ingen statistikkverktøy i dem. Vi selger og deler ikke opplysninger.",
    nn: "Namna i eit team ser teamet sjølv, den ansvarlege leiaren, rettleiaren, arrangøren og dei arrangøren har gitt innsyn. Ein administrator ser ikkje inn i teama.\n\nSidene hentar ingenting frå andre nettstader, og det er ingen statistikkverktøy i dei. Vi sel og deler ikkje opplysningar.",
    en: "The names in a team are seen by the team itself, its responsible leader, its coach, the organiser and those the organiser has given insight. An administrator does not see into the teams.\n\nThe pages fetch nothing from other sites, and there are no statistics tools in them. We do not sell or share data.",
  },
  howLongTitle: { nb: "Hvor lenge", nn: "Kor lenge", en: "For how long" },
  howLong: {
    nb: (codeMinutes: number, idleHours: number, longestDays: number) =>
      `En kode virker i ${codeMinutes} minutter. En økt slutter når du logger ut, etter ${idleHours} timer uten besøk, og senest etter ${longestDays} dager.\n\nBrukte koder, tellere med besøkerens adresse og det som er lest av en opplastet fil, slettes etter et døgn, og nøkler for sendte skjemaer etter en uke. En tilgangsnøkkel for et program er bare lagret som et avtrykk, og virker til den trekkes tilbake eller går ut. Ut over det sletter ikke programmet noe av seg selv i dag. Vil du ha noe rettet eller slettet, skriv til arrangøren.`,
    nn: (codeMinutes: number, idleHours: number, longestDays: number) =>
      `Ein kode verkar i ${codeMinutes} minutt. Ei økt sluttar når du loggar ut, etter ${idleHours} timar utan besøk, og seinast etter ${longestDays} dagar.\n\nBrukte kodar, teljarar med adressa til den vitjande og det som er lese av ei opplasta fil, blir sletta etter eit døgn, og nøklar for sende skjema etter ei veke. Ein tilgangsnøkkel for eit program er berre lagra som eit avtrykk, og verkar til han blir trekt tilbake eller går ut. Ut over det slettar ikkje programmet noko av seg sjølv i dag. Vil du ha noko retta eller sletta, skriv til arrangøren.`,
    en: (codeMinutes: number, idleHours: number, longestDays: number) =>
      `A code works for ${codeMinutes} minutes. A session ends when you log out, after ${idleHours} hours without a visit, and after ${longestDays} days at the latest.\n\nUsed codes, counters with a visitor's address and what was read from an uploaded file are deleted after a day, and keys of sent forms after a week. An access token for a program is kept only as a fingerprint, and works until it is revoked or runs out. Beyond that, the program deletes nothing by itself today. If you want something corrected or deleted, write to the organiser.`,
  },
  cookiesTitle: { nb: "Informasjons\u00adkapsler", nn: "Informasjons\u00adkapslar", en: "Cookies" },
  cookies: {
    nb: "Bare de som trengs for at siden skal virke. Over https begynner navnene med __Host-.",
    nn: "Berre dei som trengst for at sida skal verke. Over https byrjar namna med __Host-.",
    en: "Only those that the site needs to work. Over https their names begin with __Host-.",
  },
  cookie: { nb: "Navn", nn: "Namn", en: "Name" },
  cookieFor: { nb: "Til hva", nn: "Til kva", en: "What for" },
  cookieLasts: { nb: "Varer", nn: "Varer", en: "Lasts" },
  sessionCookie: { nb: "At du er logget inn.", nn: "At du er logga inn.", en: "That you are logged in." },
  browserCookie: {
    nb: "Vern mot falske skjemaer, og at du finner igjen utkastet ditt.",
    nn: "Vern mot falske skjema, og at du finn att utkastet ditt.",
    en: "Protection against forged forms, and that you find your draft again.",
  },
  languageCookie: {
    nb: "Språket du har valgt.",
    nn: "Språket du har valt.",
    en: "The language you have chosen.",
  },
  codeCookie: {
    nb: "E-postadressen du ba om kode til.",
    nn: "E-postadressa du bad om kode til.",
    en: "The e-mail address you asked for a code to.",
  },
  onDevice: {
    nb: "Tall du har skrevet i et måleskjema, ligger i nettleseren din til de er sendt og lagret, også etter at du har logget ut. Slik går ingen tall tapt når nettet er borte.",
    nn: "Tal du har skrive i eit måleskjema, ligg i nettlesaren din til dei er sende og lagra, òg etter at du har logga ut. Slik går ingen tal tapt når nettet er borte.",
    en: "Figures you have typed in a measuring form stay in your browser until they are sent and saved, also after you have logged out. So no figures are lost when the network is away.",
  },
  days: {
    nb: (count: number) => `${count}\u00a0dager`,
    nn: (count: number) => `${count}\u00a0dagar`,
    en: (count: number) => `${count}\u00a0days`,
  },
  minutes: {
    nb: (count: number) => `${count}\u00a0minutter`,
    nn: (count: number) => `${count}\u00a0minutt`,
    en: (count: number) => `${count}\u00a0minutes`,
  },
  oneYear: { nb: "Ett år", nn: "Eitt år", en: "One year" },
  rightsTitle: { nb: "Dine rettigheter", nn: "Rettane dine", en: "Your rights" },
  rights: {
    nb: "Du kan be om å se hva som er lagret om deg, og om å få det rettet eller slettet. Er du ikke fornøyd med svaret, kan du klage til Datatilsynet.",
    nn: "Du kan be om å sjå kva som er lagra om deg, og om å få det retta eller sletta. Er du ikkje nøgd med svaret, kan du klage til Datatilsynet.",
    en: "You can ask to see what is stored about you, and to have it corrected or deleted. If you are not content with the answer, you can complain to the Norwegian Data Protection Authority.",
  },
  writeTo: {
    nb: "Skriv til arrangøren av nettverket ditt:",
    nn: "Skriv til arrangøren av nettverket ditt:",
    en: "Write to the organiser of your network:",
  },
  nobody: {
    nb: "Det er ikke satt opp noen arrangør her ennå.",
    nn: "Det er ikkje sett opp nokon arrangør her enno.",
    en: "No organiser is set up here yet.",
  },
} satisfies Words;
