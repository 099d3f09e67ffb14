import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

/** The organiser's pages: making, editing and publishing a collaborative. */
export const editWords = {
  // all pages
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  conflictTitle: {
    nb: "Noen andre har lagret dette etter at du åpnet det",
    nn: "Nokon andre har lagra dette etter at du opna det",
    en: "Somebody else has saved this since you opened it",
  },
  conflictText: {
    nb: "Ingenting er lagret. Feltene viser det du skrev; der det er noe annet enn det som er lagret nå, står det lagrede ved feltet. Rett det du vil, og lagre på nytt.",
    nn: "Ingenting er lagra. Felta viser det du skreiv; der det er noko anna enn det som er lagra no, står det lagra ved feltet. Rett det du vil, og lagre på nytt.",
    en: "Nothing is saved. The fields show what you wrote; where that differs from what is saved now, the saved text stands at the field. Correct what you like, and save again.",
  },

  // the list
  myNetworks: { nb: "Mine nettverk", nn: "Nettverka mine", en: "My networks" },
  myNetworksLead: {
    nb: "Utkast er usynlige for andre til du publiserer dem.",
    nn: "Utkast er usynlege for andre til du publiserer dei.",
    en: "Drafts are invisible to others until you publish them.",
  },
  newNetwork: { nb: "Lag et nytt nettverk", nn: "Lag eit nytt nettverk", en: "Make a new network" },
  drafts: { nb: "Utkast", nn: "Utkast", en: "Drafts" },
  publishedOnes: { nb: "Publisert", nn: "Publisert", en: "Published" },
  archivedOnes: { nb: "Arkivert", nn: "Arkivert", en: "Archived" },
  noneTitle: { nb: "Ingen nettverk ennå", nn: "Ingen nettverk enno", en: "No networks yet" },
  none: {
    nb: "Begynn med en mal fra en virkelig invitasjon. Den gir tekster, regler og samlinger, og du endrer det du vil før noen ser det.",
    nn: "Byrj med ein mal frå ein verkeleg invitasjon. Han gir tekstar, reglar og samlingar, og du endrar det du vil før nokon ser det.",
    en: "Begin with a template from a real invitation. It gives texts, rules and sessions, and you change what you like before anybody sees it.",
  },
  begins: {
    nb: (day: string) => `Første samling ${day}`,
    nn: (day: string) => `Første samling ${day}`,
    en: (day: string) => `First session ${day}`,
  },
  deadlineIs: {
    nb: (day: string) => `Påmeldingsfrist ${day}`,
    nn: (day: string) => `Påmeldingsfrist ${day}`,
    en: (day: string) => `Enrolment deadline ${day}`,
  },

  // starting one
  newTitle: { nb: "Nytt nettverk", nn: "Nytt nettverk", en: "New network" },
  newLead: {
    nb: "Velg hva du vil begynne med. Du får et utkast som ingen andre ser, og kan endre alt i det.",
    nn: "Vel kva du vil byrje med. Du får eit utkast som ingen andre ser, og kan endre alt i det.",
    en: "Choose what to begin with. You get a draft that nobody else sees, and can change everything in it.",
  },
  source: { nb: "Begynn med", nn: "Byrj med", en: "Begin with" },
  copyOf: {
    nb: (title: string) => `Kopi av ${title}`,
    nn: (title: string) => `Kopi av ${title}`,
    en: (title: string) => `Copy of ${title}`,
  },
  copyHelp: {
    nb: (first: string) => `Første samling ${first}. Datoene flyttes til samme ukedag.`,
    nn: (first: string) => `Første samling ${first}. Datoane blir flytte til same vekedag.`,
    en: (first: string) => `First session ${first}. The dates are moved to the same weekday.`,
  },
  about: { nb: "Om nettverket", nn: "Om nettverket", en: "About the network" },
  firstDay: { nb: "Første samlingsdag", nn: "Første samlingsdag", en: "First session day" },
  firstDayHelp: {
    nb: "Resten av datoene regnes ut fra denne. For en kopi kan feltet stå tomt; da brukes samme uke og ukedag neste år.",
    nn: "Resten av datoane blir rekna ut frå denne. For ein kopi kan feltet stå tomt; då blir same veke og vekedag neste år brukt.",
    en: "The other dates are worked out from this one. For a copy the field may be empty; then the same week and weekday of next year is used.",
  },
  ownTitle: { nb: "Tittel", nn: "Tittel", en: "Title" },
  ownTitleHelp: {
    nb: "Tomt felt gir tittelen fra malen.",
    nn: "Tomt felt gir tittelen frå malen.",
    en: "Left empty, the title of the template is used.",
  },
  slug: { nb: "Adresse", nn: "Adresse", en: "Address" },
  slugHelp: {
    nb: "Det som kommer etter /nettverk/. Tomt felt gir et forslag ut fra tittelen og året. Adressen kan ikke endres senere.",
    nn: "Det som kjem etter /nettverk/. Tomt felt gir eit forslag ut frå tittelen og året. Adressa kan ikkje endrast seinare.",
    en: "What comes after /nettverk/. Left empty, it is made from the title and the year. It cannot be changed later.",
  },
  arranger: { nb: "Arrangør", nn: "Arrangør", en: "Organiser" },
  make: { nb: "Lag utkastet", nn: "Lag utkastet", en: "Make the draft" },

  // the hub
  isDraft: {
    nb: "Dette er et utkast. Bare dere hos arrangøren ser det.",
    nn: "Dette er eit utkast. Berre de hos arrangøren ser det.",
    en: "This is a draft. Only you at the organiser see it.",
  },
  isPublished: {
    nb: (address: string) =>
      `Nettverket er publisert på ${address}. Endringer vises straks; team som er påmeldt, beholder vilkårene de sa ja til.`,
    nn: (address: string) =>
      `Nettverket er publisert på ${address}. Endringar viser straks; team som er påmelde, beheld vilkåra dei sa ja til.`,
    en: (address: string) =>
      `The network is published at ${address}. Changes show at once; teams that have enrolled keep the terms they agreed to.`,
  },
  isArchived: {
    nb: "Nettverket er arkivert. Det vises bare for dem som leter i arkivet.",
    nn: "Nettverket er arkivert. Det viser berre for dei som leitar i arkivet.",
    en: "The network is archived. Only those who look in the archive find it.",
  },
  overview: { nb: "Team og oppmøte", nn: "Team og oppmøte", en: "Teams and attendance" },
  preview: { nb: "Se siden slik den blir", nn: "Sjå sida slik ho blir", en: "See the page as it will look" },
  seePage: { nb: "Se siden", nn: "Sjå sida", en: "See the page" },
  content: { nb: "Innhold", nn: "Innhald", en: "Contents" },
  mustMend: {
    nb: "Må på plass før publisering",
    nn: "Må på plass før publisering",
    en: "Needed before publishing",
  },
  worthALook: { nb: "Verdt å se på", nn: "Verdt å sjå på", en: "Worth a look" },
  publish: { nb: "Publiser", nn: "Publiser", en: "Publish" },
  publishTitle: { nb: "Publisering", nn: "Publisering", en: "Publishing" },
  publishText: {
    nb: (deadline: string) =>
      `Når du publiserer, kan alle lese siden, og de inviterte kan melde seg på til ${deadline}. Du kan fortsatt endre tekster og vilkår, men den som er påmeldt, beholder vilkårene som gjaldt da. Publiseringen kan ikke angres; nettverket kan arkiveres.`,
    nn: (deadline: string) =>
      `Når du publiserer, kan alle lese sida, og dei inviterte kan melde seg på til ${deadline}. Du kan framleis endre tekstar og vilkår, men den som er påmeld, beheld vilkåra som galdt då. Publiseringa kan ikkje angrast; nettverket kan arkiverast.`,
    en: (deadline: string) =>
      `When you publish, everybody can read the page, and those invited can enrol until ${deadline}. You can still change texts and terms, but whoever has enrolled keeps the terms of that time. Publishing cannot be undone; the network can be archived.`,
  },
  notReady: {
    nb: "Nettverket kan publiseres når det som mangler, er på plass.",
    nn: "Nettverket kan publiserast når det som manglar, er på plass.",
    en: "The network can be published when what is missing is in place.",
  },
  archive: { nb: "Arkiver nettverket", nn: "Arkiver nettverket", en: "Archive the network" },
  archiveText: {
    nb: "Et arkivert nettverk står ikke på forsiden, men finnes i arkivet. Team, tall og oppmøte beholdes. Du kan ta det ut av arkivet igjen.",
    nn: "Eit arkivert nettverk står ikkje på framsida, men finst i arkivet. Team, tal og oppmøte blir tekne vare på. Du kan ta det ut av arkivet igjen.",
    en: "An archived network is not on the front page, but is found in the archive. Teams, figures and attendance are kept. You can take it out again.",
  },
  unarchive: { nb: "Ta ut av arkivet", nn: "Ta ut av arkivet", en: "Take out of the archive" },
  removeDraft: { nb: "Slett utkastet", nn: "Slett utkastet", en: "Delete the draft" },
  removeDraftText: {
    nb: "Alt i utkastet blir borte, og det kan ikke hentes tilbake.",
    nn: "Alt i utkastet blir borte, og det kan ikkje hentast tilbake.",
    en: "Everything in the draft is lost, and cannot be brought back.",
  },
  missingLanguage: {
    nb: "Ikke skrevet. Lesere av dette språket får bokmål og beskjed om det.",
    nn: "Ikkje skriven. Lesarar av dette språket får bokmål og beskjed om det.",
    en: "Not written. Readers of this language get bokmål and are told so.",
  },
  someMissing: { nb: "Noe mangler.", nn: "Noko manglar.", en: "Some is missing." },
  complete: { nb: "Alt er skrevet.", nn: "Alt er skrive.", en: "Everything is written." },

  sessionsFromTo: {
    nb: (count: number, word: string, first: string, last: string) =>
      count === 1 ? `Én samling, ${first}.` : `${word} samlinger, ${first} til ${last}.`,
    nn: (count: number, word: string, first: string, last: string) =>
      count === 1 ? `Éi samling, ${first}.` : `${word} samlingar, ${first} til ${last}.`,
    en: (count: number, word: string, first: string, last: string) =>
      count === 1 ? `One session, ${first}.` : `${word} sessions, ${first} to ${last}.`,
  },
  enrolmentUntil: {
    nb: (deadline: string, who: string) => `Frist ${deadline}. ${who}`,
    nn: (deadline: string, who: string) => `Frist ${deadline}. ${who}`,
    en: (deadline: string, who: string) => `Deadline ${deadline}. ${who}`,
  },
  ownTopic: {
    nb: "Nettverket har sitt eget tema.",
    nn: "Nettverket har sitt eige tema.",
    en: "The network has a topic of its own.",
  },
  noRules: { nb: "Ingen regler.", nn: "Ingen reglar.", en: "No rules." },
  noLinks: { nb: "Ingen lenker.", nn: "Ingen lenkjer.", en: "No links." },
  noPicture: { nb: "Ikke noe bilde.", nn: "Ikkje noko bilete.", en: "No picture." },
  costs: {
    nb: (fee: string, noShow: string) =>
      [
        fee === "" ? "Ingen deltakeravgift" : `Deltakeravgift ${fee}`,
        noShow === "" ? "ikke noe gebyr for å utebli" : `${noShow} for å utebli`,
      ].join(", ") + ".",
    nn: (fee: string, noShow: string) =>
      [
        fee === "" ? "Inga deltakaravgift" : `Deltakaravgift ${fee}`,
        noShow === "" ? "ikkje noko gebyr for å utebli" : `${noShow} for å utebli`,
      ].join(", ") + ".",
    en: (fee: string, noShow: string) =>
      [
        fee === "" ? "No participation fee" : `Participation fee ${fee}`,
        noShow === "" ? "no fee for staying away" : `${noShow} for staying away`,
      ].join(", ") + ".",
  },

  // faults and warnings
  noResponsible: {
    nb: "Ingen er oppført som ansvarlig.",
    nn: "Ingen er ført opp som ansvarleg.",
    en: "Nobody is named as responsible.",
  },
  severalResponsible: {
    nb: (names: string) => `Bare én kan være ansvarlig. Nå er det ${names}.`,
    nn: (names: string) => `Berre éin kan vere ansvarleg. No er det ${names}.`,
    en: (names: string) => `Only one can be responsible. Now there are ${names}.`,
  },
  noContact: {
    nb: "Det mangler en kontakt å spørre.",
    nn: "Det manglar ein kontakt å spørje.",
    en: "There is no contact to ask.",
  },
  textMissing: {
    nb: (part: string) => `Teksten «${part}» mangler på bokmål.`,
    nn: (part: string) => `Teksten «${part}» manglar på bokmål.`,
    en: (part: string) => `The text “${part}” is missing in bokmål.`,
  },
  noSession: { nb: "Det er ingen samlinger.", nn: "Det er ingen samlingar.", en: "There are no sessions." },
  sessionWithoutDay: {
    nb: (title: string) => `«${title}» har ingen dag.`,
    nn: (title: string) => `«${title}» har ingen dag.`,
    en: (title: string) => `“${title}” has no day.`,
  },
  deadlineNotBeforeStart: {
    nb: (deadline: string, first: string) =>
      `Påmeldingsfristen, ${deadline}, er ikke før første samlingsdag, ${first}.`,
    nn: (deadline: string, first: string) =>
      `Påmeldingsfristen, ${deadline}, er ikkje før første samlingsdag, ${first}.`,
    en: (deadline: string, first: string) =>
      `The enrolment deadline, ${deadline}, is not before the first session day, ${first}.`,
  },
  opensAfterDeadline: {
    nb: "Påmeldingen åpner etter at den er stengt.",
    nn: "Påmeldinga opnar etter at ho er stengd.",
    en: "Enrolment opens after it has closed.",
  },
  nobodyInvited: {
    nb: "Ingen kommuner er invitert.",
    nn: "Ingen kommunar er inviterte.",
    en: "No municipalities are invited.",
  },
  noFocusArea: {
    nb: "Teamene skal velge innsatsområde, men det er ingen å velge mellom.",
    nn: "Teama skal velje innsatsområde, men det er ingen å velje mellom.",
    en: "The teams are to choose a focus area, but there is none to choose.",
  },
  languageMissingAll: {
    nb: (language: string) => `Invitasjonen finnes ikke på ${language}.`,
    nn: (language: string) => `Invitasjonen finst ikkje på ${language}.`,
    en: (language: string) => `The invitation does not exist in ${language}.`,
  },
  languageMissingSome: {
    nb: (language: string) => `Noe av invitasjonen mangler på ${language}.`,
    nn: (language: string) => `Noko av invitasjonen manglar på ${language}.`,
    en: (language: string) => `Some of the invitation is missing in ${language}.`,
  },
  durationOutside: {
    nb: (months: number, min: number, max: number) =>
      `Nettverket varer ${months} ${plural(months, "måned", "måneder")} fra første til siste dag. Det skulle vare ${min}–${max}.`,
    nn: (months: number, min: number, max: number) =>
      `Nettverket varer ${months} ${plural(months, "månad", "månader")} frå første til siste dag. Det skulle vare ${min}–${max}.`,
    en: (months: number, min: number, max: number) =>
      `The network lasts ${months} ${plural(months, "month", "months")} from the first day to the last. It was meant to last ${min}–${max}.`,
  },
  deadlinePassed: {
    nb: "Påmeldingsfristen er allerede ute.",
    nn: "Påmeldingsfristen er alt ute.",
    en: "The enrolment deadline has already passed.",
  },
  unusualDay: {
    nb: (day: string, why: string) => `Det er samling ${day}, som er ${why}.`,
    nn: (day: string, why: string) => `Det er samling ${day}, som er ${why}.`,
    en: (day: string, why: string) => `There is a session on ${day}, which is ${why}.`,
  },
  unusualHelp: {
    nb: (weekday: string, why: string) => `${weekday}. Dagen er ${why}.`,
    nn: (weekday: string, why: string) => `${weekday}. Dagen er ${why}.`,
    en: (weekday: string, why: string) => `${weekday}. The day is ${why}.`,
  },
  weekend: { nb: "helg", nn: "helg", en: "a weekend" },
  holiday: { nb: "helligdag eller annen fridag", nn: "heilagdag eller annan fridag", en: "a public holiday" },
  wrongWeekday: {
    nb: (written: string, weekday: string) => `Det står «${written}» i en tekst, men dagen er en ${weekday}.`,
    nn: (written: string, weekday: string) =>
      `Det står «${written}» i ein tekst, men dagen er ein ${weekday}.`,
    en: (written: string, weekday: string) => `A text says “${written}”, but the day is a ${weekday}.`,
  },
  overlap: {
    nb: (a: string, b: string) => `«${a}» og «${b}» er på samme tid.`,
    nn: (a: string, b: string) => `«${a}» og «${b}» er på same tid.`,
    en: (a: string, b: string) => `“${a}” and “${b}” are at the same time.`,
  },
  placeMissing: {
    nb: (title: string) => `«${title}» har ikke noe sted ennå.`,
    nn: (title: string) => `«${title}» har ikkje nokon stad enno.`,
    en: (title: string) => `“${title}” has no place yet.`,
  },
  otherYear: {
    nb: (year: number) => `Toppen av siden nevner ${year}, men samlingene er i et annet år.`,
    nn: (year: number) => `Toppen av sida nemner ${year}, men samlingane er i eit anna år.`,
    en: (year: number) => `The top of the page mentions ${year}, but the sessions are in another year.`,
  },
  programmeEnded: {
    nb: (name: string) =>
      `${name} var slutt før nettverket begynner. Velg programmet under navnet det har nå.`,
    nn: (name: string) => `${name} var slutt før nettverket byrjar. Vel programmet under namnet det har no.`,
    en: (name: string) =>
      `${name} had ended before the network begins. Choose the programme under the name it has now.`,
  },
  nynorsk: { nb: "nynorsk", nn: "nynorsk", en: "nynorsk" },
  english: { nb: "engelsk", nn: "engelsk", en: "English" },

  // texts
  "texts-nb": { nb: "Tekster på bokmål", nn: "Tekstar på bokmål", en: "Texts in bokmål" },
  "texts-nn": { nb: "Tekster på nynorsk", nn: "Tekstar på nynorsk", en: "Texts in nynorsk" },
  "texts-en": { nb: "Tekster på engelsk", nn: "Tekstar på engelsk", en: "Texts in English" },
  textsLead: {
    nb: "Tekstene på bokmål må være der. Det som følger av datoer, regler og priser, kommer på siden av seg selv.",
    nn: "Tekstane på bokmål må vere der. Det som følgjer av datoar, reglar og prisar, kjem på sida av seg sjølv.",
    en: "The texts in bokmål must be there. What follows from dates, rules and prices comes on the page by itself.",
  },
  textsBesideLead: {
    nb: "Skriv ved siden av bokmålsteksten. Det som mangler, vises på bokmål, og leseren får vite det.",
    nn: "Skriv ved sida av bokmålsteksten. Det som manglar, blir vist på bokmål, og lesaren får vite det.",
    en: "Write beside the text in bokmål. What is missing is shown in bokmål, and the reader is told.",
  },
  bokmal: { nb: "Bokmål", nn: "Bokmål", en: "Bokmål" },
  top: { nb: "Toppen av siden", nn: "Toppen av sida", en: "The top of the page" },
  title: { nb: "Tittel", nn: "Tittel", en: "Title" },
  over: { nb: "Linjen over tittelen", nn: "Linja over tittelen", en: "The line above the title" },
  overHelp: {
    nb: "Hvem det er for, og når.",
    nn: "Kven det er for, og når.",
    en: "Who it is for, and when.",
  },
  lead: { nb: "Ingress", nn: "Ingress", en: "Lead" },
  leadHelp: {
    nb: "Hva det er, i én eller to setninger.",
    nn: "Kva det er, i éi eller to setningar.",
    en: "What it is, in one or two sentences.",
  },
  parts: { nb: "Delene av invitasjonen", nn: "Delane av invitasjonen", en: "The parts of the invitation" },
  proseHelp: {
    nb: "En tom linje skiller avsnitt. En linje som begynner med bindestrek og mellomrom, blir et punkt i en liste. En del uten tekst vises ikke.",
    nn: "Ei tom linje skil avsnitt. Ei linje som byrjar med bindestrek og mellomrom, blir eit punkt i ei liste. Ein del utan tekst blir ikkje vist.",
    en: "An empty line parts paragraphs. A line that begins with a hyphen and a space becomes an item in a list. A part without text is not shown.",
  },
  costTextHelp: {
    nb: "Beløp og frist for avbud vises av seg selv og skal ikke stå her.",
    nn: "Beløp og frist for avbod blir vist av seg sjølv og skal ikkje stå her.",
    en: "Amounts and the deadline for cancelling are shown by themselves and do not belong here.",
  },

  // sessions
  sessions: { nb: "Samlinger", nn: "Samlingar", en: "Sessions" },
  sessionsLead: {
    nb: "Samlingene står i den rekkefølgen dere møtes.",
    nn: "Samlingane står i den rekkjefølgja de møtest.",
    en: "The sessions stand in the order you meet.",
  },
  session: { nb: "Samling", nn: "Samling", en: "Session" },
  newSession: { nb: "Ny samling", nn: "Ny samling", en: "New session" },
  addSession: { nb: "Legg til en samling", nn: "Legg til ei samling", en: "Add a session" },
  removeSession: { nb: "Fjern samlingen", nn: "Fjern samlinga", en: "Remove the session" },
  removeSessionText: {
    nb: "Samlingen og dagene dens blir borte fra programmet.",
    nn: "Samlinga og dagane hennar blir borte frå programmet.",
    en: "The session and its days disappear from the programme.",
  },
  sessionInUse: {
    nb: "Samlingen kan ikke fjernes, for noen er påmeldt, har meldt avbud eller er registrert på den. Datoen kan endres.",
    nn: "Samlinga kan ikkje fjernast, for nokon er påmelde, har meldt avbod eller er registrerte på henne. Datoen kan endrast.",
    en: "The session cannot be removed, because somebody has registered, cancelled or been registered on it. The date can be changed.",
  },
  lastSession: {
    nb: "Et publisert nettverk må ha minst én samling.",
    nn: "Eit publisert nettverk må ha minst éi samling.",
    en: "A published network must have at least one session.",
  },
  noSessionsTitle: { nb: "Ingen samlinger ennå", nn: "Ingen samlingar enno", en: "No sessions yet" },
  noSessions: {
    nb: "Her kommer samlingene i rekkefølge, med ukedag, dato, tid og sted.",
    nn: "Her kjem samlingane i rekkjefølgje, med vekedag, dato, tid og stad.",
    en: "The sessions will be here in order, with weekday, date, time and place.",
  },
  withoutDay: { nb: "Uten dag", nn: "Utan dag", en: "Without a day" },
  whatAndWhere: { nb: "Hva og hvor", nn: "Kva og kvar", en: "What and where" },
  titleNb: { nb: "Tittel på bokmål", nn: "Tittel på bokmål", en: "Title in bokmål" },
  titleNn: { nb: "Tittel på nynorsk", nn: "Tittel på nynorsk", en: "Title in nynorsk" },
  titleEn: { nb: "Tittel på engelsk", nn: "Tittel på engelsk", en: "Title in English" },
  kind: { nb: "Type", nn: "Type", en: "Kind" },
  learningSession: { nb: "Samling", nn: "Samling", en: "Learning session" },
  betweenMeeting: {
    nb: "Møte mellom samlinger",
    nn: "Møte mellom samlingar",
    en: "Meeting between sessions",
  },
  informationMeeting: { nb: "Informasjonsmøte", nn: "Informasjonsmøte", en: "Information meeting" },
  mode: { nb: "Møtes", nn: "Møtest", en: "Meeting" },
  physical: { nb: "I samme rom", nn: "I same rom", en: "In person" },
  online: { nb: "På skjerm", nn: "På skjerm", en: "Online" },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  placeHelp: {
    nb: "Stedet, eller hva dere møtes i.",
    nn: "Staden, eller kva de møtest i.",
    en: "The place, or what you meet in.",
  },
  address: { nb: "Adresse", nn: "Adresse", en: "Address" },
  addressHelp: {
    nb: "Gate og sted, til kartet.",
    nn: "Gate og stad, til kartet.",
    en: "Street and town, for the map.",
  },
  days: { nb: "Dager", nn: "Dagar", en: "Days" },
  daysHelp: {
    nb: "En samling kan ha flere dager. Tøm en dag for å fjerne den; nye dager skrives i de tomme feltene.",
    nn: "Ei samling kan ha fleire dagar. Tøm ein dag for å fjerne han; nye dagar blir skrivne i dei tomme felta.",
    en: "A session can have several days. Empty a day to remove it; write new days in the empty fields.",
  },
  date: { nb: "Dato", nn: "Dato", en: "Date" },
  starts: { nb: "Fra kl.", nn: "Frå kl.", en: "From" },
  ends: { nb: "Til kl.", nn: "Til kl.", en: "To" },
  dayNumber: {
    nb: (number: number) => `Dag ${number}`,
    nn: (number: number) => `Dag ${number}`,
    en: (number: number) => `Day ${number}`,
  },
  dayNamed: {
    nb: (number: number, label: string) => `Dag ${number}, ${label.toLowerCase()}`,
    nn: (number: number, label: string) => `Dag ${number}, ${label.toLowerCase()}`,
    en: (number: number, label: string) => `Day ${number}, ${label.toLowerCase()}`,
  },
  programme: { nb: "Program", nn: "Program", en: "Programme" },
  programmeNb: {
    nb: "Hva som skjer, på bokmål",
    nn: "Kva som skjer, på bokmål",
    en: "What happens, in bokmål",
  },
  programmeNn: {
    nb: "Hva som skjer, på nynorsk",
    nn: "Kva som skjer, på nynorsk",
    en: "What happens, in nynorsk",
  },
  programmeEn: {
    nb: "Hva som skjer, på engelsk",
    nn: "Kva som skjer, på engelsk",
    en: "What happens, in English",
  },

  // enrolment
  enrolment: {
    nb: "Påmelding og hvem som er invitert",
    nn: "Påmelding og kven som er invitert",
    en: "Enrolment and who is invited",
  },
  deadlines: { nb: "Frist og plasser", nn: "Frist og plassar", en: "Deadline and places" },
  deadlineDay: { nb: "Siste dag for påmelding", nn: "Siste dag for påmelding", en: "Last day for enrolment" },
  deadlineTime: { nb: "Klokkeslett", nn: "Klokkeslett", en: "Time" },
  deadlineTimeHelp: {
    nb: "Uten klokkeslett: ut dagen.",
    nn: "Utan klokkeslett: ut dagen.",
    en: "Without a time: the whole day.",
  },
  opens: { nb: "Påmeldingen åpner", nn: "Påmeldinga opnar", en: "Enrolment opens" },
  opensHelp: {
    nb: "Uten dato er den åpen fra nettverket publiseres.",
    nn: "Utan dato er ho open frå nettverket blir publisert.",
    en: "Without a date it is open from when the network is published.",
  },
  placesTeams: { nb: "Plass til så mange team", nn: "Plass til så mange team", en: "Room for so many teams" },
  placesPeople: {
    nb: "Plass til så mange personer",
    nn: "Plass til så mange personar",
    en: "Room for so many people",
  },
  placesHelp: {
    nb: "Uten tall er det ingen grense.",
    nn: "Utan tal er det inga grense.",
    en: "Without a number there is no limit.",
  },
  invited: { nb: "Invitert", nn: "Invitert", en: "Invited" },
  whoIsInvited: { nb: "Hvem er invitert?", nn: "Kven er invitert?", en: "Who is invited?" },
  byCounty: {
    nb: "Alle kommuner i ett eller flere fylker",
    nn: "Alle kommunar i eitt eller fleire fylke",
    en: "Every municipality in one or more counties",
  },
  byName: {
    nb: "Bare kommunene som er nevnt",
    nn: "Berre kommunane som er nemnde",
    en: "Only the municipalities that are named",
  },
  counties: { nb: "Fylker", nn: "Fylke", en: "Counties" },
  municipalities: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" },
  municipalitiesHelp: {
    nb: "Én på hver linje, med navnet den har på dagen for fristen.",
    nn: "Éin på kvar linje, med namnet han har på dagen for fristen.",
    en: "One on each line, by the name it has on the day of the deadline.",
  },
  unknownNames: {
    nb: (names: string) => `Ikke i registeret den dagen: ${names}.`,
    nn: (names: string) => `Ikkje i registeret den dagen: ${names}.`,
    en: (names: string) => `Not in the register that day: ${names}.`,
  },
  theMeeting: { nb: "Møter på skjerm", nn: "Møte på skjerm", en: "Meetings online" },
  chooseOne: {
    nb: "Samlingene er det samme møtet flere ganger; hver velger én av dem",
    nn: "Samlingane er det same møtet fleire gonger; kvar vel éi av dei",
    en: "The sessions are the same meeting more than once; each person chooses one",
  },
  connectionDay: { nb: "Lenken sendes", nn: "Lenkja blir send", en: "The link is sent" },
  connectionHelp: {
    nb: "Den som melder seg på senere, får den med en gang.",
    nn: "Den som melder seg på seinare, får henne med ein gong.",
    en: "Whoever registers later gets it at once.",
  },
  connectionUrl: { nb: "Lenken til møtet", nn: "Lenkja til møtet", en: "The link to the meeting" },
  duration: { nb: "Varighet", nn: "Varigheit", en: "Duration" },
  durationHelp: {
    nb: "Du får et varsel hvis samlingene ikke passer med dette.",
    nn: "Du får eit varsel dersom samlingane ikkje passar med dette.",
    en: "You are warned if the sessions do not fit this.",
  },
  minMonths: { nb: "Minst", nn: "Minst", en: "At least" },
  maxMonths: { nb: "Høyst", nn: "Høgst", en: "At most" },
  months: { nb: "måneder", nn: "månader", en: "months" },

  // rules
  rules: { nb: "Regler for teamet", nn: "Reglar for teamet", en: "Rules for the team" },
  rulesLead: {
    nb: "En regel som stopper, må være oppfylt før teamet kan melde seg på; du kan slippe et team gjennom med en grunn. En som advarer, kan teamet gå forbi, og du får se det. En som informerer, vises bare.",
    nn: "Ein regel som stoppar, må vere oppfylt før teamet kan melde seg på; du kan sleppe eit team gjennom med ein grunn. Ein som åtvarar, kan teamet gå forbi, og du får sjå det. Ein som informerer, blir berre vist.",
    en: "A rule that stops must be met before the team can enrol; you can let a team through with a reason. One that warns can be passed by the team, and you see it. One that informs is only shown.",
  },
  theRules: { nb: "Reglene", nn: "Reglane", en: "The rules" },
  severity: { nb: "Hvor hard er den?", nn: "Kor hard er han?", en: "How hard is it?" },
  block: { nb: "Stopper", nn: "Stoppar", en: "Stops" },
  warn: { nb: "Advarer", nn: "Åtvarar", en: "Warns" },
  inform: { nb: "Informerer", nn: "Informerer", en: "Informs" },
  removeRule: { nb: "Fjern regelen", nn: "Fjern regelen", en: "Remove the rule" },
  addRule: { nb: "Flere regler", nn: "Fleire reglar", en: "More rules" },
  newRule: { nb: "Ny regel", nn: "Ny regel", en: "New rule" },
  noNewRule: { nb: "Ingen", nn: "Ingen", en: "None" },
  newRuleHelp: {
    nb: "Lagre, så kommer regelen på listen og kan tilpasses.",
    nn: "Lagre, så kjem regelen på lista og kan tilpassast.",
    en: "Save, and the rule comes on the list and can be adjusted.",
  },
  invitedMunicipality: {
    nb: "Fra invitert kommune",
    nn: "Frå invitert kommune",
    en: "From an invited municipality",
  },
  teamSize: { nb: "Størrelse", nn: "Storleik", en: "Size" },
  teamLeader: { nb: "Teamleder", nn: "Teamleiar", en: "Team leader" },
  measurementLead: { nb: "Måleansvarlig", nn: "Måleansvarleg", en: "Measurement lead" },
  positionsOnce: { nb: "Én i hver rolle", nn: "Éin i kvar rolle", en: "One in each position" },
  sameWorkplace: { nb: "Samme arbeidssted", nn: "Same arbeidsstad", en: "Same workplace" },
  professionsPresent: { nb: "Yrker som er med", nn: "Yrke som er med", en: "Professions present" },
  packageProfessions: {
    nb: "Yrker etter tiltakspakken",
    nn: "Yrke etter tiltakspakken",
    en: "Professions by the change package",
  },
  interdisciplinary: { nb: "Tverrfaglig", nn: "Tverrfagleg", en: "Interdisciplinary" },
  targetProfessions: { nb: "Målgruppe", nn: "Målgruppe", en: "Target professions" },
  leadershipTrained: { nb: "Ledelsen er med", nn: "Leiinga er med", en: "The leaders take part" },
  serviceType: { nb: "Tjeneste", nn: "Teneste", en: "Service" },
  focusAreaChosen: { nb: "Innsatsområde valgt", nn: "Innsatsområde valt", en: "Focus area chosen" },
  recommendedAreaFirst: {
    nb: "Anbefalt område først",
    nn: "Tilrådd område først",
    en: "Recommended area first",
  },
  improvementDescribed: { nb: "Forbedring beskrevet", nn: "Forbetring skildra", en: "Improvement described" },
  least: { nb: "Minst", nn: "Minst", en: "At least" },
  most: { nb: "Høyst", nn: "Høgst", en: "At most" },
  countsRepresentative: {
    nb: "Tell med bruker- eller pårørenderepresentanten",
    nn: "Tel med brukar- eller pårøranderepresentanten",
    en: "Count the representative of patients or next of kin",
  },
  mayBeTeamLeader: { nb: "Kan være teamlederen", nn: "Kan vere teamleiaren", en: "May be the team leader" },
  atLeast: { nb: "Så mange ulike yrker", nn: "Så mange ulike yrke", en: "So many different professions" },
  professions: { nb: "Yrker", nn: "Yrke", en: "Professions" },
  positions: { nb: "Roller", nn: "Roller", en: "Positions" },
  services: { nb: "Tjenester", nn: "Tenester", en: "Services" },
  areas: { nb: "Områder", nn: "Område", en: "Areas" },
  seat: {
    nb: (number: number) => `Plass ${number}`,
    nn: (number: number) => `Plass ${number}`,
    en: (number: number) => `Seat ${number}`,
  },
  orSeat: { nb: "eller", nn: "eller", en: "or" },
  nobody: { nb: "Ingen", nn: "Ingen", en: "Nobody" },

  // areas
  focusAreas: { nb: "Innsatsområder", nn: "Innsatsområde", en: "Focus areas" },
  focusAreasLead: {
    nb: "Tallet er plassen i listen på invitasjonen. Et område uten tall er ikke med.",
    nn: "Talet er plassen i lista på invitasjonen. Eit område utan tal er ikkje med.",
    en: "The number is the place in the list of the invitation. An area without a number is not offered.",
  },
  choice: { nb: "Valget", nn: "Valet", en: "The choice" },
  choiceQuestion: {
    nb: "Hvor mange velger et team?",
    nn: "Kor mange vel eit team?",
    en: "How many does a team choose?",
  },
  areaOne: { nb: "Ett", nn: "Eitt", en: "One" },
  areaSeveral: {
    nb: "Ett eller flere",
    nn: "Eitt eller fleire",
    en: "One or more",
  },
  areaNone: {
    nb: "Ingen: nettverket har sitt eget tema",
    nn: "Ingen: nettverket har sitt eige tema",
    en: "None: the network has a topic of its own",
  },
  packages: { nb: "Tiltakspakkene", nn: "Tiltakspakkane", en: "The change packages" },
  supersededArea: {
    nb: "Erstattet. Velg den bare når dere vet hvorfor.",
    nn: "Erstatta. Vel han berre når de veit kvifor.",
    en: "Superseded. Choose it only when you know why.",
  },
  ownPackage: {
    nb: "Nettverkets egen tiltakspakke",
    nn: "Nettverket sin eigen tiltakspakke",
    en: "The network’s own change package",
  },
  placeInList: { nb: "Plass i listen", nn: "Plass i lista", en: "Place in the list" },
  recommendedFirst: {
    nb: "Anbefalt å starte med",
    nn: "Tilrådd å starte med",
    en: "Recommended to start with",
  },

  // cost
  cost: { nb: "Kostnad og avbud", nn: "Kostnad og avbod", en: "Cost and cancelling" },
  costLead: {
    nb: "Tallene vises på siden, og den som melder seg på, beholder dem som gjaldt da.",
    nn: "Tala blir viste på sida, og den som melder seg på, beheld dei som galdt då.",
    en: "The figures are shown on the page, and whoever enrols keeps those of that time.",
  },
  participation: { nb: "Deltakelse", nn: "Deltaking", en: "Taking part" },
  fee: { nb: "Deltakeravgift", nn: "Deltakaravgift", en: "Participation fee" },
  feeHelp: {
    nb: "0 eller tomt: det koster ikke noe å delta.",
    nn: "0 eller tomt: det kostar ikkje noko å delta.",
    en: "0 or empty: taking part costs nothing.",
  },
  kroner: { nb: "kroner", nn: "kroner", en: "NOK" },
  noShow: { nb: "Den som ikke møter", nn: "Den som ikkje møter", en: "Those who stay away" },
  noShowFee: { nb: "Gebyr for hver dag", nn: "Gebyr for kvar dag", en: "Fee for each day" },
  noShowFeeHelp: {
    nb: "For den som ikke møter og ikke har meldt avbud i tide. Tomt: ikke noe gebyr.",
    nn: "For den som ikkje møter og ikkje har meldt avbod i tide. Tomt: ikkje noko gebyr.",
    en: "For those who stay away without cancelling in time. Empty: no fee.",
  },
  cancelBy: { nb: "Avbud senest kl.", nn: "Avbod seinast kl.", en: "Cancel by" },
  cancelByHelp: {
    nb: "Samme dag som samlingen.",
    nn: "Same dag som samlinga.",
    en: "On the day of the session.",
  },
  onlyPhysical: {
    nb: "Gebyret gjelder bare dager i samme rom",
    nn: "Gebyret gjeld berre dagar i same rom",
    en: "The fee is only for days in person",
  },

  // organisers
  organizers: { nb: "Arrangører og kontakter", nn: "Arrangørar og kontaktar", en: "Organisers and contacts" },
  organizersLead: {
    nb: "Akkurat én er ansvarlig. Tøm et navn for å fjerne det.",
    nn: "Akkurat éin er ansvarleg. Tøm eit namn for å fjerne det.",
    en: "Exactly one is responsible. Empty a name to remove it.",
  },
  parties: { nb: "Hvem som står bak", nn: "Kven som står bak", en: "Who stands behind it" },
  oneMore: { nb: "En til", nn: "Ein til", en: "One more" },
  partyName: { nb: "Navn", nn: "Namn", en: "Name" },
  part: { nb: "Del i nettverket", nn: "Del i nettverket", en: "Part in the network" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible" },
  organizer: { nb: "Arrangør", nn: "Arrangør", en: "Organiser" },
  funder: { nb: "Finansierer", nn: "Finansierer", en: "Funder" },
  partner: { nb: "Samarbeider", nn: "Samarbeider", en: "Partner" },
  shareNb: { nb: "Bidrag, på bokmål", nn: "Bidrag, på bokmål", en: "Contribution, in bokmål" },
  shareNn: { nb: "Bidrag, på nynorsk", nn: "Bidrag, på nynorsk", en: "Contribution, in nynorsk" },
  shareEn: { nb: "Bidrag, på engelsk", nn: "Bidrag, på engelsk", en: "Contribution, in English" },
  shareHelp: {
    nb: "For eksempel «delfinansiering».",
    nn: "Til dømes «delfinansiering».",
    en: "For example “part of the funding”.",
  },
  amount: { nb: "Beløp", nn: "Beløp", en: "Amount" },
  contacts: { nb: "Kontakter", nn: "Kontaktar", en: "Contacts" },
  roleNb: { nb: "Rolle, på bokmål", nn: "Rolle, på bokmål", en: "Role, in bokmål" },
  roleNn: { nb: "Rolle, på nynorsk", nn: "Rolle, på nynorsk", en: "Role, in nynorsk" },
  roleEn: { nb: "Rolle, på engelsk", nn: "Rolle, på engelsk", en: "Role, in English" },
  roleHelp: {
    nb: "For eksempel «Prosjektleder i USHT».",
    nn: "Til dømes «Prosjektleiar i USHT».",
    en: "For example “Project leader at the centre”.",
  },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  phones: { nb: "Telefon", nn: "Telefon", en: "Telephone" },
  phonesHelp: {
    nb: "Flere med komma imellom.",
    nn: "Fleire med komma imellom.",
    en: "Several with a comma between.",
  },

  // links
  links: { nb: "Program og lenker", nn: "Program og lenkjer", en: "Programme and links" },
  nationalProgramme: { nb: "Nasjonalt program", nn: "Nasjonalt program", en: "National programme" },
  programmeChoice: { nb: "Nettverket er del av", nn: "Nettverket er del av", en: "The network is part of" },
  programmeHelp: {
    nb: "Under navnet programmet har i de årene nettverket varer.",
    nn: "Under namnet programmet har i dei åra nettverket varer.",
    en: "Under the name the programme has in the years of the network.",
  },
  noProgramme: {
    nb: "Ikke noe nasjonalt program",
    nn: "Ikkje noko nasjonalt program",
    en: "No national programme",
  },
  references: { nb: "Lenker", nn: "Lenkjer", en: "Links" },
  url: { nb: "Adresse på nettet", nn: "Adresse på nettet", en: "Web address" },

  // picture
  picture: { nb: "Bilde", nn: "Bilete", en: "Picture" },
  pictureLead: {
    nb: "Ett bilde, med en tekst som sier hva det viser til dem som ikke ser det.",
    nn: "Eitt bilete, med ein tekst som seier kva det viser til dei som ikkje ser det.",
    en: "One picture, with a text that says what it shows to those who do not see it.",
  },
  pictureFile: { nb: "Bildefil", nn: "Biletfil", en: "Picture file" },
  otherPicture: {
    nb: "Bytt til et annet bilde",
    nn: "Byt til eit anna bilete",
    en: "Change to another picture",
  },
  pictureHelp: {
    nb: "PNG, JPEG eller WebP, høyst 1 MB. De som er på bildet, må ha sagt ja.",
    nn: "PNG, JPEG eller WebP, høgst 1 MB. Dei som er på biletet, må ha sagt ja.",
    en: "PNG, JPEG or WebP, at most 1 MB. Those in the picture must have agreed.",
  },
  altNb: {
    nb: "Hva bildet viser, på bokmål",
    nn: "Kva biletet viser, på bokmål",
    en: "What the picture shows, in bokmål",
  },
  altNn: {
    nb: "Hva bildet viser, på nynorsk",
    nn: "Kva biletet viser, på nynorsk",
    en: "What the picture shows, in nynorsk",
  },
  altEn: {
    nb: "Hva bildet viser, på engelsk",
    nn: "Kva biletet viser, på engelsk",
    en: "What the picture shows, in English",
  },
  altHelp: {
    nb: "For eksempel «En mann holder rundt en eldre kvinne».",
    nn: "Til dømes «Ein mann held rundt ei eldre kvinne».",
    en: "For example “A man with his arm round an older woman”.",
  },
  removePicture: { nb: "Fjern bildet", nn: "Fjern biletet", en: "Remove the picture" },

  // what waits
  waitingDraft: {
    nb: (title: string) => `Utkast: ${title} er ikke publisert`,
    nn: (title: string) => `Utkast: ${title} er ikkje publisert`,
    en: (title: string) => `Draft: ${title} is not published`,
  },
  waitingDraftWhy: {
    nb: (deadline: string) =>
      `Kommunene ser ikke invitasjonen før du publiserer den. Påmeldingsfristen i utkastet er ${deadline}.`,
    nn: (deadline: string) =>
      `Kommunane ser ikkje invitasjonen før du publiserer han. Påmeldingsfristen i utkastet er ${deadline}.`,
    en: (deadline: string) =>
      `The municipalities do not see the invitation until you publish it. The enrolment deadline in the draft is ${deadline}.`,
  },
  finishDraft: { nb: "Gjør ferdig utkastet", nn: "Gjer ferdig utkastet", en: "Finish the draft" },
} satisfies Words;
