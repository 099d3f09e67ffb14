import { numberWord, plural } from "../../../platform/format.ts";
import type { Words } from "../../../platform/words.ts";

const nbsp = "\u00a0";

export const words = {
  title: { nb: "Måleregler", nn: "Målereglar", en: "Measuring terms" },
  lead: {
    nb: "Hvor lenge teamene kan registrere, hvilke diagrammer de kan velge, og om tallene er åpne. Reglene gjelder alle team i nettverket.",
    nn: "Kor lenge teama kan registrere, kva diagram dei kan velje, og om tala er opne. Reglane gjeld alle team i nettverket.",
    en: "How long the teams may enter values, which charts they may choose, and whether the figures are open. The terms hold for all teams of the network.",
  },
  nothingAgreed: {
    nb: "Nettverket har ikke avtalt noe eget ennå. Det som står her, er våre forslag, og de gjelder til dere lagrer.",
    nn: "Nettverket har ikkje avtalt noko eige enno. Det som står her, er forslaga våre, og dei gjeld til de lagrar.",
    en: "The network has agreed nothing of its own yet. What stands here is our proposal, and it holds until you save.",
  },
  saved: { nb: "Målereglene er lagret.", nn: "Målereglane er lagra.", en: "The measuring terms are saved." },
  opened: {
    nb: "Det er lagret at nettverket er åpent med tallene sine.",
    nn: "Det er lagra at nettverket er ope med tala sine.",
    en: "It is saved that the network is open with its figures.",
  },
  closed: {
    nb: "Det er lagret at nettverket ikke er åpent med tallene sine.",
    nn: "Det er lagra at nettverket ikkje er ope med tala sine.",
    en: "It is saved that the network is not open with its figures.",
  },
  given: {
    nb: "Teamet har fått utsettelse, og de som måler i teamet, får e-post om det.",
    nn: "Teamet har fått utsetjing, og dei som måler i teamet, får e-post om det.",
    en: "The team has been given an extension, and those who measure in it are told by e-mail.",
  },
  takenBack: {
    nb: "Utsettelsen er trukket tilbake, og de som måler i teamet, får e-post om det.",
    nn: "Utsetjinga er trekt tilbake, og dei som måler i teamet, får e-post om det.",
    en: "The extension is taken back, and those who measure in the team are told by e-mail.",
  },
  conflictTitle: {
    nb: "Noen andre har lagret dette etter at du åpnet det",
    nn: "Nokon andre har lagra dette etter at du opna det",
    en: "Somebody else has saved this since you opened it",
  },
  conflictText: {
    nb: "Ingenting er lagret. Feltene viser det du skrev. Dette gjelder nå:",
    nn: "Ingenting er lagra. Felta viser det du skreiv. Dette gjeld no:",
    en: "Nothing is saved. The fields show what you wrote. This holds now:",
  },

  // when
  when: { nb: "Når målinger skal være inne", nn: "Når målingar skal vere inne", en: "When values are due" },
  dueDays: { nb: "Frist", nn: "Frist", en: "Due" },
  dueDaysHelp: {
    nb: "Så mange dager etter at perioden er slutt skal tallet være inne.",
    nn: "Så mange dagar etter at perioden er slutt skal talet vere inne.",
    en: "So many days after the period ends the value should be in.",
  },
  openDays: { nb: "Åpent for registrering", nn: "Ope for registrering", en: "Open for entry" },
  openDaysHelp: {
    nb: "Så mange dager etter at perioden er slutt spør vi etter tallet.",
    nn: "Så mange dagar etter at perioden er slutt spør vi etter talet.",
    en: "For so many days after the period ends we ask for the value.",
  },
  days: { nb: "dager", nn: "dagar", en: "days" },
  afterwards: { nb: "Og etter det", nn: "Og etter det", en: "And after that" },
  mark: { nb: "Tallet tas imot", nn: "Talet blir teke imot", en: "The value is taken" },
  markHelp: {
    nb: "Ingen spør lenger, men den som har tallet, kan registrere det. Det merkes som sent.",
    nn: "Ingen spør lenger, men den som har talet, kan registrere det. Det blir merkt som seint.",
    en: "Nobody asks any more, but whoever has the value may enter it. It is marked as late.",
  },
  block: { nb: "Perioden låses", nn: "Perioden blir låst", en: "The period is locked" },
  blockHelp: {
    nb: "Ingen kan registrere eller rette, heller ikke dere hos arrangøren, før dere gir teamet utsettelse.",
    nn: "Ingen kan registrere eller rette, heller ikkje de hos arrangøren, før de gir teamet utsetjing.",
    en: "Nobody can enter or correct, not even you at the organiser, until you give the team an extension.",
  },

  // the preview
  meaning: { nb: "Det betyr", nn: "Det tyder", en: "It means" },
  meaningTyped: {
    nb: "Det betyr, hvis du lagrer",
    nn: "Det tyder, om du lagrar",
    en: "It means, if you save",
  },
  inTime: {
    nb: (period: string, due: string, open: string) =>
      `${period} skal være registrert innen ${due} og kan registreres til og med ${open}.`,
    nn: (period: string, due: string, open: string) =>
      `${period} skal vere registrert innan ${due} og kan registrerast til og med ${open}.`,
    en: (period: string, due: string, open: string) =>
      `${period} should be entered by ${due} and may be entered through ${open}.`,
  },
  inTimeOnly: {
    nb: (period: string, due: string) => `${period} skal være registrert innen ${due}.`,
    nn: (period: string, due: string) => `${period} skal vere registrert innan ${due}.`,
    en: (period: string, due: string) => `${period} should be entered by ${due}.`,
  },
  thenMarked: {
    nb: "Etter det spør vi ikke mer, men tallet tas imot.",
    nn: "Etter det spør vi ikkje meir, men talet blir teke imot.",
    en: "After that we ask no more, but the value is taken.",
  },
  late: {
    nb: "Det som kommer etter fristen, merkes som sent.",
    nn: "Det som kjem etter fristen, blir merkt som seint.",
    en: "What comes after the due day is marked as late.",
  },
  thenLocked: {
    nb: "Etter det er perioden låst, om ikke teamet har fått utsettelse.",
    nn: "Etter det er perioden låst, om ikkje teamet har fått utsetjing.",
    en: "After that the period is locked, unless the team has been given an extension.",
  },
  lockedAtOnce: {
    nb: (month: string) =>
      `Med en gang du lagrer, låses alle måneder til og med ${month}. Det som alt er registrert, blir stående.`,
    nn: (month: string) =>
      `Med ein gong du lagrar, blir alle månader til og med ${month} låste. Det som alt er registrert, blir ståande.`,
    en: (month: string) =>
      `As soon as you save, all months through ${month} are locked. What is already entered stays.`,
  },
  lockedNow: {
    nb: (month: string) => `Låst nå: alle måneder til og med ${month}.`,
    nn: (month: string) => `Låst no: alle månader til og med ${month}.`,
    en: (month: string) => `Locked now: all months through ${month}.`,
  },
  reminders: {
    nb: (days: number) =>
      `De som måler, får én påminnelse ${numberWord(days, "nb")} dager før fristen og én når den er gått ut, hvis noe mangler.`,
    nn: (days: number) =>
      `Dei som måler, får éi påminning ${numberWord(days, "nn")} dagar før fristen og éi når han er gått ut, dersom noko manglar.`,
    en: (days: number) =>
      `Those who measure are reminded once ${numberWord(days, "en")} days before the due day and once when it has passed, if something is missing.`,
  },

  // charts and rules
  charts: { nb: "Diagrammer og regler", nn: "Diagram og reglar", en: "Charts and rules" },
  chartsLegend: {
    nb: "Diagrammer teamene kan velge",
    nn: "Diagram teama kan velje",
    en: "Charts the teams may choose",
  },
  ruleSetsLegend: {
    nb: "Regler teamene kan velge",
    nn: "Reglar teama kan velje",
    en: "Rules the teams may choose",
  },
  ruleSetsHelp: {
    nb: "Med flere regelsett å velge mellom er det lett å finne et som sier det en håper.",
    nn: "Med fleire regelsett å velje mellom er det lett å finne eit som seier det ein håpar.",
    en: "With several sets to choose among it is easy to find one that says what one hopes.",
  },
  always: {
    nb: (name: string, text: string, source: string) =>
      `${name} kan alltid velges. ${text} Kilde: ${source}.`,
    nn: (name: string, text: string, source: string) =>
      `${name} kan alltid veljast. ${text} Kjelde: ${source}.`,
    en: (name: string, text: string, source: string) =>
      `${name} may always be chosen. ${text} Source: ${source}.`,
  },
  explained: {
    nb: (text: string, source: string) => `${text} Kilde: ${source}.`,
    nn: (text: string, source: string) => `${text} Kjelde: ${source}.`,
    en: (text: string, source: string) => `${text} Source: ${source}.`,
  },
  inUse: {
    nb: (n: number) => plural(n, "Valgt for én måling nå.", `Valgt for ${n}${nbsp}målinger nå.`),
    nn: (n: number) => plural(n, "Valt for éi måling no.", `Valt for ${n}${nbsp}målingar no.`),
    en: (n: number) => plural(n, "Chosen for one measure now.", `Chosen for ${n}${nbsp}measures now.`),
  },
  takenAway: {
    nb: (names: string) =>
      `${names} er valgt av team i dag. Tar du det bort, vises målingene med seriediagram og Anhøjs regler til teamet velger på nytt.`,
    nn: (names: string) =>
      `${names} er valt av team i dag. Tek du det bort, blir målingane viste med seriediagram og reglane til Anhøj til teamet vel på nytt.`,
    en: (names: string) =>
      `${names} is chosen by teams today. Take it away, and those measures are shown as run charts with Anhøj's rules until the team chooses anew.`,
  },
  save: { nb: "Lagre målereglene", nn: "Lagre målereglane", en: "Save the terms" },
  preview: { nb: "Se hva det betyr", nn: "Sjå kva det tyder", en: "See what it means" },
  days0to90: {
    nb: "Skriv et tall fra 0 til 90.",
    nn: "Skriv eit tal frå 0 til 90.",
    en: "Write a number from 0 to 90.",
  },
  days1to366: {
    nb: "Skriv et tall fra 1 til 366.",
    nn: "Skriv eit tal frå 1 til 366.",
    en: "Write a number from 1 to 366.",
  },
  openBeforeDue: {
    nb: (due: number) =>
      `Det må være åpent minst til fristen, som er ${due}${nbsp}${plural(due, "dag", "dager")}.`,
    nn: (due: number) =>
      `Det må vere ope minst til fristen, som er ${due}${nbsp}${plural(due, "dag", "dagar")}.`,
    en: (due: number) =>
      `It must be open at least until the due day, which is ${due}${nbsp}${plural(due, "day", "days")}.`,
  },

  // openness
  openness: { nb: "Åpne tall", nn: "Opne tal", en: "Open figures" },
  isClosed: {
    nb: "Nettverket er ikke åpent med tallene sine: små tall (1–4) vises ikke utenfor nettverket, og team ser ikke hverandres målinger når nevneren er under 5.",
    nn: "Nettverket er ikkje ope med tala sine: små tal (1–4) blir ikkje viste utanfor nettverket, og team ser ikkje målingane til kvarandre når nemnaren er under 5.",
    en: "The network is not open with its figures: small numbers (1–4) are not shown outside the network, and teams do not see one another's values when the denominator is under 5.",
  },
  isOpen: {
    nb: "Nettverket har avtalt å være åpent med tallene sine: små tall (1–4) vises også utenfor nettverket, og team ser hverandres målinger også når nevneren er under 5.",
    nn: "Nettverket har avtalt å vere ope med tala sine: små tal (1–4) blir viste òg utanfor nettverket, og team ser målingane til kvarandre òg når nemnaren er under 5.",
    en: "The network has agreed to be open with its figures: small numbers (1–4) are shown outside the network too, and teams see one another's values also when the denominator is under 5.",
  },
  changeOpenness: {
    nb: "Les hva det betyr, eller endre",
    nn: "Les kva det tyder, eller endre",
    en: "Read what it means, or change it",
  },
  openTitle: {
    nb: "Åpne tallene i nettverket",
    nn: "Opne tala i nettverket",
    en: "Open the network's figures",
  },
  closeTitle: {
    nb: "Lukk tallene i nettverket",
    nn: "Lukk tala i nettverket",
    en: "Close the network's figures",
  },
  smallNumbers: {
    nb: "Et lite tall kan peke på én beboer. Derfor er små tall skjult for andre, om ikke nettverket har avtalt noe annet.",
    nn: "Eit lite tal kan peike på éin bebuar. Derfor er små tal skjulte for andre, om ikkje nettverket har avtalt noko anna.",
    en: "A small number may point to one resident. So small numbers are hidden from others, unless the network has agreed otherwise.",
  },
  outside: { nb: "Utenfor nettverket", nn: "Utanfor nettverket", en: "Outside the network" },
  between: { nb: "Mellom teamene", nn: "Mellom teama", en: "Between the teams" },
  outsideClosed: {
    nb: "Den som leser summer for fylket eller landet, ser ikke summer der teller eller nevner er 1–4, og heller ikke tall som kunne røpe dem.",
    nn: "Den som les summar for fylket eller landet, ser ikkje summar der teljar eller nemnar er 1–4, og heller ikkje tal som kunne røpe dei.",
    en: "Readers of sums for the county or the nation do not see sums with a numerator or denominator of 1–4, nor figures that could give them away.",
  },
  outsideOpen: {
    nb: "Tallene deres telles med i summer for fylket og landet uten å bli skjult, også når teller eller nevner er 1–4. Er dere alene i en kommune, kan summen der være deres tall.",
    nn: "Tala dykkar blir talde med i summar for fylket og landet utan å bli skjulte, òg når teljar eller nemnar er 1–4. Er de aleine i ein kommune, kan summen der vere talet dykkar.",
    en: "Your figures are counted in sums for the county and the nation without being hidden, also when a numerator or denominator is 1–4. Where you are alone in a municipality, its sum may be your figure.",
  },
  betweenClosed: {
    nb: "Team ser ikke et annet teams måling når nevneren er under 5, og heller ikke en sum som ville røpt den. Det står at den er skjult.",
    nn: "Team ser ikkje målinga til eit anna team når nemnaren er under 5, og heller ikkje ein sum som ville røpt ho. Det står at ho er skjult.",
    en: "Teams do not see another team's value when its denominator is under 5, nor a sum that would give it away. It says that it is hidden.",
  },
  betweenOpen: {
    nb: "Team ser hverandres målinger, også når nevneren er under 5.",
    nn: "Team ser målingane til kvarandre, òg når nemnaren er under 5.",
    en: "Teams see one another's values, also when the denominator is under 5.",
  },
  sameText: {
    nb: "Uansett ser teamet selv, veilederen, nettverkets observatører og dere hos arrangøren alle teamets tall. Ingen navn og ingenting om pasienter vises noe sted.",
    nn: "Uansett ser teamet sjølv, rettleiaren, observatørane i nettverket og de hos arrangøren alle tala til teamet. Ingen namn og ingenting om pasientar blir vist nokon stad.",
    en: "In any case the team itself, its coach, the observers of the network and you at the organiser see all the team's figures. No names and nothing about patients are shown anywhere.",
  },
  ifOpen: { nb: "Når tallene er åpne", nn: "Når tala er opne", en: "When the figures are open" },
  ifClosed: {
    nb: "Når tallene ikke er åpne",
    nn: "Når tala ikkje er opne",
    en: "When the figures are not open",
  },
  agreement: { nb: "Avtalen", nn: "Avtalen", en: "The agreement" },
  change: { nb: "Endringen", nn: "Endringa", en: "The change" },
  agreedBy: {
    nb: "Hvem har avtalt det?",
    nn: "Kven har avtalt det?",
    en: "Who has agreed?",
  },
  agreedByHelp: {
    nb: "For eksempel «alle 12 team på samling 1». Roller og team, ikke navn på personer. Det skrives i loggen.",
    nn: "Til dømes «alle 12 team på samling 1». Roller og team, ikkje namn på personar. Det blir skrive i loggen.",
    en: "For example “all 12 teams at session 1”. Roles and teams, not names of people. It is written in the log.",
  },
  agreedOn: { nb: "Hvilken dag?", nn: "Kva dag?", en: "On which day?" },
  agreedInFuture: {
    nb: "Avtalen må være inngått. Skriv en dag som har vært.",
    nn: "Avtalen må vere inngått. Skriv ein dag som har vore.",
    en: "The agreement must have been made. Write a day that has been.",
  },
  whyClose: { nb: "Hvorfor lukkes de?", nn: "Kvifor blir dei lukka?", en: "Why are they closed?" },
  openNow: { nb: "Gjør tallene åpne", nn: "Gjer tala opne", en: "Make the figures open" },
  closeNow: { nb: "Lukk tallene", nn: "Lukk tala", en: "Close the figures" },
  openEffect: {
    nb: "Gjelder straks, også for tall som er registrert før. Dere kan lukke dem igjen, men det noen alt har sett, kan ikke tas tilbake.",
    nn: "Gjeld straks, òg for tal som er registrerte før. De kan lukke dei igjen, men det nokon alt har sett, kan ikkje takast tilbake.",
    en: "Takes effect at once, also for figures entered before. You can close them again, but what somebody has already seen cannot be taken back.",
  },
  closeEffect: {
    nb: "Gjelder straks, også for tall som er registrert før. Det noen alt har sett eller lastet ned, kan ikke tas tilbake.",
    nn: "Gjeld straks, òg for tal som er registrerte før. Det nokon alt har sett eller lasta ned, kan ikkje takast tilbake.",
    en: "Takes effect at once, also for figures entered before. What somebody has already seen or downloaded cannot be taken back.",
  },
  opennessChanged: {
    nb: "Noen andre har endret dette etter at du åpnet siden. Siden viser det som gjelder nå.",
    nn: "Nokon andre har endra dette etter at du opna sida. Sida viser det som gjeld no.",
    en: "Somebody else has changed this since you opened the page. The page shows what holds now.",
  },

  // extensions
  extensions: { nb: "Utsettelser", nn: "Utsetjingar", en: "Extensions" },
  noExtensions: {
    nb: "Ingen team har utsettelse. Har et team vært borte, flyttet eller byttet måleansvarlig, kan det få lengre tid enn de andre.",
    nn: "Ingen team har utsetjing. Har eit team vore borte, flytta eller bytt måleansvarleg, kan det få lengre tid enn dei andre.",
    en: "No team has an extension. A team that has been away, moved or changed its measurement lead may be given longer than the others.",
  },
  give: { nb: "Gi et team utsettelse", nn: "Gi eit team utsetjing", en: "Give a team an extension" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  chooseTeam: { nb: "Velg team", nn: "Vel team", en: "Choose a team" },
  from: { nb: "Gjelder fra og med", nn: "Gjeld frå og med", en: "From" },
  fromHelp: {
    nb: "Perioder som begynner i denne måneden eller senere.",
    nn: "Periodar som byrjar i denne månaden eller seinare.",
    en: "Periods that begin in this month or later.",
  },
  through: { nb: "Kan registrere til og med", nn: "Kan registrere til og med", en: "May enter through" },
  reason: { nb: "Grunn", nn: "Grunn", en: "Reason" },
  reasonHelp: {
    nb: "Teamet får lese den. Ikke navn på pasienter eller ansatte.",
    nn: "Teamet får lese han. Ikkje namn på pasientar eller tilsette.",
    en: "The team will read it. No names of patients or staff.",
  },
  givenBy: { nb: "Gitt av", nn: "Gitt av", en: "Given by" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  over: { nb: "Gått ut", nn: "Gått ut", en: "Over" },
  takeBack: { nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Take back" },
  extensionLead: {
    nb: "Bare dette teamet får lengre tid. De som måler i teamet, får e-post med grunnen, og det står på siden deres.",
    nn: "Berre dette teamet får lengre tid. Dei som måler i teamet, får e-post med grunnen, og det står på sida deira.",
    en: "Only this team gets longer. Those who measure in it are told by e-mail with the reason, and it stands on their page.",
  },
  onlyAsked: {
    nb: "Nettverket låser ikke perioder, så teamet kan registrere uansett. En utsettelse betyr her at vi fortsetter å spørre etter tallene. De merkes fortsatt som sene.",
    nn: "Nettverket låser ikkje periodar, så teamet kan registrere uansett. Ei utsetjing tyder her at vi held fram med å spørje etter tala. Dei blir framleis merkte som seine.",
    en: "The network does not lock periods, so the team may enter values anyway. An extension here means that we go on asking for them. They are still marked as late.",
  },
  stillLate: {
    nb: "Tall som kommer etter fristen, merkes fortsatt som sene.",
    nn: "Tal som kjem etter fristen, blir framleis merkte som seine.",
    en: "Values that come after the due day are still marked as late.",
  },
  giveNow: { nb: "Gi utsettelse", nn: "Gi utsetjing", en: "Give the extension" },
  past: {
    nb: "Dagen har vært. Skriv en dag fra i dag av.",
    nn: "Dagen har vore. Skriv ein dag frå i dag av.",
    en: "The day has been. Write a day from today on.",
  },
  tooFar: {
    nb: "Det er mer enn et år fram. Endre heller målereglene for nettverket.",
    nn: "Det er meir enn eit år fram. Endre heller målereglane for nettverket.",
    en: "That is more than a year ahead. Change the network's terms instead.",
  },
  noLonger: {
    nb: (day: string) => `Så lenge er det åpent for alle. Skriv en dag etter ${day}.`,
    nn: (day: string) => `Så lenge er det ope for alle. Skriv ein dag etter ${day}.`,
    en: (day: string) => `Everybody has that long. Write a day after ${day}.`,
  },
  noTeams: {
    nb: "Nettverket har ingen team ennå. Utsettelse gis til ett team om gangen.",
    nn: "Nettverket har ingen team enno. Utsetjing blir gitt til eitt team om gongen.",
    en: "The network has no teams yet. An extension is given to one team at a time.",
  },

  // the team's own page
  yourExtension: {
    nb: (from: string, through: string) =>
      `Dere har fått utsettelse: perioder fra og med ${from} kan registreres til og med ${through}.`,
    nn: (from: string, through: string) =>
      `De har fått utsetjing: periodar frå og med ${from} kan registrerast til og med ${through}.`,
    en: (from: string, through: string) =>
      `You have an extension: periods from ${from} may be entered through ${through}.`,
  },

  // letters
  hello: {
    nb: (name: string) => `Hei, ${name}!`,
    nn: (name: string) => `Hei, ${name}!`,
    en: (name: string) => `Hello ${name},`,
  },
  givenSubject: {
    nb: (team: string) => `${team} har fått lengre tid til å registrere`,
    nn: (team: string) => `${team} har fått lengre tid til å registrere`,
    en: (team: string) => `${team} has longer to enter values`,
  },
  givenText: {
    nb: (team: string, network: string, from: string, through: string) =>
      `Arrangøren av ${network} har gitt ${team} utsettelse. Perioder fra og med ${from} kan registreres til og med ${through}.`,
    nn: (team: string, network: string, from: string, through: string) =>
      `Arrangøren av ${network} har gitt ${team} utsetjing. Periodar frå og med ${from} kan registrerast til og med ${through}.`,
    en: (team: string, network: string, from: string, through: string) =>
      `The organiser of ${network} has given ${team} an extension. Periods from ${from} may be entered through ${through}.`,
  },
  takenBackSubject: {
    nb: (team: string) => `Utsettelsen for ${team} gjelder ikke lenger`,
    nn: (team: string) => `Utsetjinga for ${team} gjeld ikkje lenger`,
    en: (team: string) => `The extension for ${team} no longer holds`,
  },
  takenBackText: {
    nb: (team: string, network: string, from: string) =>
      `Arrangøren av ${network} har trukket tilbake utsettelsen som ${team} hadde for perioder fra og med ${from}. Fristene er nå de samme som for de andre teamene. Det som er registrert, blir stående.`,
    nn: (team: string, network: string, from: string) =>
      `Arrangøren av ${network} har trekt tilbake utsetjinga som ${team} hadde for periodar frå og med ${from}. Fristane er no dei same som for dei andre teama. Det som er registrert, blir ståande.`,
    en: (team: string, network: string, from: string) =>
      `The organiser of ${network} has taken back the extension that ${team} had for periods from ${from}. The days are now the same as for the other teams. What is entered stays.`,
  },
  openMeasures: { nb: "Åpne målingene", nn: "Opne målingane", en: "Open the measures" },
  closing: {
    nb: "Du får denne e-posten fordi du måler eller leder i teamet.",
    nn: "Du får denne e-posten fordi du måler eller leier i teamet.",
    en: "You get this because you measure or lead in the team.",
  },
} satisfies Words;

/** What to do with a field of an extension that stands empty. */
export const extensionMissing = {
  team: { nb: "Velg et team.", nn: "Vel eit team.", en: "Choose a team." },
  fra: {
    nb: "Velg måneden det gjelder fra.",
    nn: "Vel månaden det gjeld frå.",
    en: "Choose the month it holds from.",
  },
  til: {
    nb: "Velg den siste dagen teamet kan registrere.",
    nn: "Vel den siste dagen teamet kan registrere.",
    en: "Choose the last day the team may enter values.",
  },
  grunn: {
    nb: "Skriv en grunn. Teamet får lese den.",
    nn: "Skriv ein grunn. Teamet får lese han.",
    en: "Write a reason. The team may read it.",
  },
} satisfies Words;
