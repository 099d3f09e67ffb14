import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "Prøv som …", nn: "Prøv som …", en: "Try as …" },
  lead: {
    nb: "Alt her er oppdiktet. Velg hvem du vil være, og se løsningen med den personens øyne.",
    nn: "Alt her er oppdikta. Vel kven du vil vere, og sjå løysinga med auga til den personen.",
    en: "Everything here is made up. Choose who you want to be, and see the product with that person's eyes.",
  },
  people: { nb: "Hvem vil du være?", nn: "Kven vil du vere?", en: "Who do you want to be?" },
  who: { nb: "Navn", nn: "Namn", en: "Name" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  place: { nb: "Hvor", nn: "Kvar", en: "Where" },
  places: {
    nb: (count: number) => `${count} utviklingssentre`,
    nn: (count: number) => `${count} utviklingssenter`,
    en: (count: number) => `${count} centres`,
  },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  organizer: { nb: "Arrangør", nn: "Arrangør", en: "Organiser" },
  coach: { nb: "Veileder", nn: "Rettleiar", en: "Coach" },
  observer: { nb: "Observatør", nn: "Observatør", en: "Observer" },
  sponsor: {
    nb: "Leder som støtter teamet",
    nn: "Leiar som støttar teamet",
    en: "Leader who sponsors the team",
  },
  countyReader: { nb: "Leser for fylket", nn: "Lesar for fylket", en: "County reader" },
  nationalSecretariat: {
    nb: "Nasjonalt sekretariat",
    nn: "Nasjonalt sekretariat",
    en: "National secretariat",
  },
  administrator: { nb: "Administrator", nn: "Administrator", en: "Administrator" },
  teamLeader: { nb: "Teamleder", nn: "Teamleiar", en: "Team leader" },
  measurementLead: { nb: "Måleansvarlig", nn: "Måleansvarleg", en: "Measurement lead" },
  patientRepresentative: {
    nb: "Bruker- eller pårørenderepresentant",
    nn: "Brukar- eller pårøranderepresentant",
    en: "Patient or next-of-kin representative",
  },
  participant: { nb: "Teammedlem", nn: "Teammedlem", en: "Team member" },
  clockTitle: { nb: "Flytt klokka", nn: "Flytt klokka", en: "Move the clock" },
  clockLead: {
    nb: (now: string) =>
      `Nå er det ${now} i eksemplet. Flytt klokka for å se hva som skjer etter en frist eller på dagen for en samling.`,
    nn: (now: string) =>
      `No er det ${now} i dømet. Flytt klokka for å sjå kva som skjer etter ein frist eller på dagen for ei samling.`,
    en: (now: string) =>
      `It is now ${now} in the example. Move the clock to see what happens after a deadline or on the day of a session.`,
  },
  day: { nb: "Dato", nn: "Dato", en: "Date" },
  time: { nb: "Klokkeslett", nn: "Klokkeslett", en: "Time" },
  move: { nb: "Still klokka", nn: "Still klokka", en: "Set the clock" },
  realTime: { nb: "Tilbake til virkelig tid", nn: "Tilbake til verkeleg tid", en: "Back to real time" },
  mailboxTitle: { nb: "Postkassen", nn: "Postkassa", en: "The mailbox" },
  mailboxLead: {
    nb: "E-post som løsningen har sendt, samlet her fordi ingen e-posttjener er satt opp.",
    nn: "E-post som løysinga har sendt, samla her fordi ingen e-posttenar er sett opp.",
    en: "Mail that the product has sent, gathered here because no mail server is set up.",
  },
  mailboxEmpty: {
    nb: "Ingen e-post er sendt ennå. Be om en kode på innloggingssiden, så kommer den hit.",
    nn: "Ingen e-post er send enno. Be om ein kode på innloggingssida, så kjem han hit.",
    en: "No mail has been sent yet. Ask for a code on the log-in page, and it comes here.",
  },
  to: { nb: "Til", nn: "Til", en: "To" },
  sent: { nb: "Sendt", nn: "Send", en: "Sent" },
  subject: { nb: "Emne", nn: "Emne", en: "Subject" },
  dataInfo: {
    nb: "Flere steder å se: postkassen og alle delene siden er satt sammen av.",
    nn: "Fleire stader å sjå: postkassa og alle delane sida er sett saman av.",
    en: "More to look at: the mailbox, and every piece the pages are made of.",
  },
  pieces: { nb: "Alle delene", nn: "Alle delane", en: "Every piece" },
} satisfies Words;
