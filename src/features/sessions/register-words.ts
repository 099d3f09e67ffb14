import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const registerWords = {
  title: { nb: "Oppmøte", nn: "Oppmøte", en: "Register" },
  heading: {
    nb: (session: string) => `Oppmøte, ${session}`,
    nn: (session: string) => `Oppmøte, ${session}`,
    en: (session: string) => `Register, ${session}`,
  },
  days: { nb: "Dagene", nn: "Dagane", en: "The days" },
  noDays: {
    nb: "Oppmøtelisten kommer når samlingen har en dato.",
    nn: "Oppmøtelista kjem når samlinga har ein dato.",
    en: "The register will be here when the session has a date.",
  },
  noTeams: {
    nb: "Her kommer teamene og medlemmene, så dere kan merke hvem som møter. Ingen team er påmeldt ennå.",
    nn: "Her kjem teama og medlemmene, så de kan merkje kven som møter. Ingen team er påmelde enno.",
    en: "The teams and their members will be here, for you to mark who comes. No team has enrolled yet.",
  },
  registered: {
    nb: (marked: number, of: number) => `${marked}\u00a0av\u00a0${of} er registrert.`,
    nn: (marked: number, of: number) =>
      `${marked}\u00a0av\u00a0${of} er ${plural(marked, "registrert", "registrerte")}.`,
    en: (marked: number, of: number) =>
      `${marked}\u00a0of\u00a0${of} ${plural(marked, "is", "are")} registered.`,
  },
  countPresent: {
    nb: (count: number) => `${count} møtt`,
    nn: (count: number) => `${count} møtt`,
    en: (count: number) => `${count} here`,
  },
  countSubstitute: {
    nb: (count: number) => `${count} ${plural(count, "vikar", "vikarer")}`,
    nn: (count: number) => `${count} ${plural(count, "vikar", "vikarar")}`,
    en: (count: number) => `${count} ${plural(count, "substitute", "substitutes")}`,
  },
  countAbsent: {
    nb: (count: number) => `${count} ikke møtt`,
    nn: (count: number) => `${count} ikkje møtt`,
    en: (count: number) => `${count} absent`,
  },
  cancelledCount: {
    nb: (count: number) => `${count} har meldt avbud.`,
    nn: (count: number) => `${count} har meldt avbod.`,
    en: (count: number) => `${count} ${plural(count, "has", "have")} cancelled.`,
  },
  notOpenTitle: {
    nb: (when: string) => `Oppmøtet kan føres fra ${when}.`,
    nn: (when: string) => `Oppmøtet kan førast frå ${when}.`,
    en: (when: string) => `The register can be marked from ${when}.`,
  },
  notOpenText: {
    nb: "Til da kan du skrive ut listen, eller trykke på et navn for å melde avbud for noen som ringer.",
    nn: "Til då kan du skrive ut lista, eller trykkje på eit namn for å melde avbod for nokon som ringjer.",
    en: "Until then you can print the list, or press a name to cancel for somebody who calls.",
  },
  teamCount: {
    nb: (marked: number, of: number) => `${marked}\u00a0av\u00a0${of} registrert`,
    nn: (marked: number, of: number) => `${marked}\u00a0av\u00a0${of} registrerte`,
    en: (marked: number, of: number) => `${marked}\u00a0of\u00a0${of} registered`,
  },
  expected: {
    nb: (count: number) => `${count} er ventet.`,
    nn: (count: number) => `${count} er venta.`,
    en: (count: number) => `${count} ${plural(count, "is", "are")} expected.`,
  },
  people: {
    nb: (count: number) => `${count} ${plural(count, "deltaker", "deltakere")}`,
    nn: (count: number) => `${count} ${plural(count, "deltakar", "deltakarar")}`,
    en: (count: number) => `${count} ${plural(count, "participant", "participants")}`,
  },
  findTeam: { nb: "Finn teamet", nn: "Finn teamet", en: "Find the team" },
  member: { nb: "Deltaker", nn: "Deltakar", en: "Participant" },
  attendance: { nb: "Oppmøte", nn: "Oppmøte", en: "Attendance" },
  attendanceOf: {
    nb: (name: string) => `Oppmøte for ${name}`,
    nn: (name: string) => `Oppmøte for ${name}`,
    en: (name: string) => `Attendance of ${name}`,
  },
  present: { nb: "Møtt", nn: "Møtt", en: "Here" },
  absent: { nb: "Ikke møtt", nn: "Ikkje møtt", en: "Absent" },
  substitute: { nb: "Vikar", nn: "Vikar", en: "Substitute" },
  substituteName: { nb: "Vikarens navn", nn: "Namnet til vikaren", en: "Substitute’s name" },
  substituteNameFor: {
    nb: (name: string) => `Navnet til vikaren for ${name}`,
    nn: (name: string) => `Namnet til vikaren for ${name}`,
    en: (name: string) => `Name of the substitute for ${name}`,
  },
  substituteMissing: {
    nb: (name: string) => `Skriv navnet på vikaren for ${name}.`,
    nn: (name: string) => `Skriv namnet på vikaren for ${name}.`,
    en: (name: string) => `Write the name of the substitute for ${name}.`,
  },
  teamLeader: { nb: "teamleder", nn: "teamleiar", en: "team leader" },
  patientRepresentative: {
    nb: "bruker- eller pårørenderepresentant",
    nn: "brukar- eller pårøranderepresentant",
    en: "patient or next-of-kin representative",
  },
  cancelledInTime: {
    nb: (when: string) => `Meldte avbud ${when}.`,
    nn: (when: string) => `Melde avbod ${when}.`,
    en: (when: string) => `Cancelled ${when}.`,
  },
  cancelledLate: {
    nb: (when: string) => `Meldte avbud ${when}, etter fristen.`,
    nn: (when: string) => `Melde avbod ${when}, etter fristen.`,
    en: (when: string) => `Cancelled ${when}, after the deadline.`,
  },
  theirs: {
    nb: (by: string, what: string) => `${by} har merket: ${what}. Velg det som er riktig, og lagre.`,
    nn: (by: string, what: string) => `${by} har merkt: ${what}. Vel det som er rett, og lagre.`,
    en: (by: string, what: string) => `${by} has marked: ${what}. Choose what is right, and save.`,
  },
  somebody: { nb: "En annen", nn: "Ein annan", en: "Somebody else" },
  substituteIs: {
    nb: (name: string) => `vikar ${name}`,
    nn: (name: string) => `vikar ${name}`,
    en: (name: string) => `substitute ${name}`,
  },
  conflictTitle: {
    nb: "Dere er to som har merket de samme ulikt. Ingenting er lagret ennå, og alt du merket, står her.",
    nn: "De er to som har merkt dei same ulikt. Ingenting er lagra enno, og alt du merkte, står her.",
    en: "Two of you have marked the same people differently. Nothing is saved yet, and all that you marked is here.",
  },
  allPresent: { nb: "Alle møtt", nn: "Alle møtt", en: "All here" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  saveAll: { nb: "Lagre oppmøtet", nn: "Lagre oppmøtet", en: "Save the register" },
  saveCorrection: { nb: "Lagre rettelsen", nn: "Lagre rettinga", en: "Save the correction" },
  saveAndClose: { nb: "Lagre og lukk listen", nn: "Lagre og lukk lista", en: "Save and close the register" },
  aboutClosing: {
    nb: "Når dagen er ferdig, lukker du listen. Først da regnes det ut hvem som uteble. Du ser hva det betyr, før listen blir lukket.",
    nn: "Når dagen er ferdig, lukkar du lista. Først då blir det rekna ut kven som uteblei. Du ser kva det tyder, før lista blir lukka.",
    en: "Close the register when the day is done. Only then is it worked out who stayed away. You will see what it means before it is closed.",
  },
  saved: { nb: "Lagret.", nn: "Lagra.", en: "Saved." },
  closedTitle: {
    nb: (when: string, by: string) => `Listen ble lukket ${when} av ${by}.`,
    nn: (when: string, by: string) => `Lista vart lukka ${when} av ${by}.`,
    en: (when: string, by: string) => `The register was closed ${when} by ${by}.`,
  },
  closedText: {
    nb: "Du kan rette den. Både gammel og ny verdi blir tatt vare på, og gebyrlisten følger med.",
    nn: "Du kan rette henne. Både gammal og ny verdi blir tekne vare på, og gebyrlista følgjer med.",
    en: "You can correct it. Both the old and the new value are kept, and the fee list follows.",
  },
  reopen: { nb: "Åpne listen igjen", nn: "Opne lista igjen", en: "Open the register again" },
  aboutReopening: {
    nb: "Åpner du listen igjen, står ingen fra denne dagen på gebyrlisten før den er lukket på nytt.",
    nn: "Opnar du lista igjen, står ingen frå denne dagen på gebyrlista før ho er lukka på nytt.",
    en: "If you open the register again, nobody from this day is on the fee list until it is closed anew.",
  },
  reopened: { nb: "Listen er åpen igjen.", nn: "Lista er open igjen.", en: "The register is open again." },
  toFees: { nb: "Se gebyrlisten", nn: "Sjå gebyrlista", en: "See the fee list" },

  closeTitle: {
    nb: (session: string, day: string) => `Lukke oppmøtelisten for ${session}, ${day}?`,
    nn: (session: string, day: string) => `Lukke oppmøtelista for ${session}, ${day}?`,
    en: (session: string, day: string) => `Close the register of ${session}, ${day}?`,
  },
  unmarked: {
    nb: (count: number, word: string) => `${word} ${plural(count, "person", "personer")} er ikke registrert`,
    nn: (count: number, word: string) =>
      plural(count, "Éin person er ikkje registrert", `${word} personar er ikkje registrerte`),
    en: (count: number, word: string) =>
      plural(count, "One person is not registered", `${word} people are not registered`),
  },
  unmarkedText: {
    nb: "«Ikke registrert» blir aldri et gebyr. Vet du hvem av dem som møtte, gå tilbake og merk det først. Du kan også gjøre det etter at listen er lukket.",
    nn: "«Ikkje registrert» blir aldri eit gebyr. Veit du kven av dei som møtte, gå tilbake og merk det først. Du kan òg gjere det etter at lista er lukka.",
    en: "“Not registered” never becomes a fee. If you know who of them came, go back and mark it first. You can also do so after the register is closed.",
  },
  allMarked: { nb: "Alle er registrert.", nn: "Alle er registrerte.", en: "Everybody is registered." },
  feesToCome: {
    nb: (count: number, word: string, sum: string) =>
      `${word} ${plural(count, "person", "personer")} uteble uten avbud i tide. Det blir ${count} ${plural(count, "linje", "linjer")} på gebyrlisten, til sammen ${sum}.`,
    nn: (count: number, word: string, sum: string) =>
      `${word} ${plural(count, "person", "personar")} uteblei utan avbod i tide. Det blir ${count} ${plural(count, "linje", "linjer")} på gebyrlista, til saman ${sum}.`,
    en: (count: number, word: string, sum: string) =>
      `${word} ${plural(count, "person", "people")} stayed away without cancelling in time. That makes ${count} ${plural(count, "line", "lines")} on the fee list, ${sum} in all.`,
  },
  noFees: {
    nb: "Ingen kommer på gebyrlisten for denne dagen.",
    nn: "Ingen kjem på gebyrlista for denne dagen.",
    en: "Nobody goes on the fee list for this day.",
  },
  nothingSent: {
    nb: "Ingenting blir sendt. Arrangøren godkjenner eller frafaller hver linje, og listen kan rettes og åpnes igjen.",
    nn: "Ingenting blir sendt. Arrangøren godkjenner eller fråfell kvar linje, og lista kan rettast og opnast igjen.",
    en: "Nothing is sent. The organiser approves or waives each line, and the register can be corrected and opened again.",
  },
  close: { nb: "Lukk listen", nn: "Lukk lista", en: "Close the register" },
  closeAnyway: { nb: "Lukk listen likevel", nn: "Lukk lista likevel", en: "Close the register anyway" },
  back: { nb: "Tilbake til oppmøtet", nn: "Tilbake til oppmøtet", en: "Back to the register" },
  changedMeanwhile: {
    nb: "Listen ble endret mens du så på denne siden. Dette er det som gjelder nå.",
    nn: "Lista vart endra medan du såg på denne sida. Dette er det som gjeld no.",
    en: "The register was changed while you looked at this page. This is what stands now.",
  },
} satisfies Words;
