import type { Words } from "../../platform/words.ts";

export const words = {
  onScreen: { nb: "På skjerm", nn: "På skjerm", en: "On screen" },
  when: { nb: "Når", nn: "Når", en: "When" },
  where: { nb: "Hvor", nn: "Kvar", en: "Where" },
  what: { nb: "Programmet", nn: "Programmet", en: "The programme" },
  noDays: {
    nb: "Datoen er ikke satt ennå.",
    nn: "Datoen er ikkje sett enno.",
    en: "The date is not set yet.",
  },
  whoComes: { nb: "Hvem kommer", nn: "Kven kjem", en: "Who is coming" },
  whoOfTeam: {
    nb: (team: string) => `Hvem kommer fra ${team}`,
    nn: (team: string) => `Kven kjem frå ${team}`,
    en: (team: string) => `Who is coming from ${team}`,
  },
  whoCame: {
    nb: (team: string) => `Hvem møtte fra ${team}`,
    nn: (team: string) => `Kven møtte frå ${team}`,
    en: (team: string) => `Who came from ${team}`,
  },
  member: { nb: "Deltaker", nn: "Deltakar", en: "Participant" },
  team: { nb: "Team", nn: "Team", en: "Team" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  comes: { nb: "Kommer", nn: "Kjem", en: "Is coming" },
  notExpected: { nb: "Ikke med denne dagen", nn: "Ikkje med denne dagen", en: "Not part of this day" },
  present: { nb: "Møtte", nn: "Møtte", en: "Was there" },
  absent: { nb: "Møtte ikke", nn: "Møtte ikkje", en: "Did not come" },
  substituteCame: {
    nb: (name: string) => `${name} møtte som vikar`,
    nn: (name: string) => `${name} møtte som vikar`,
    en: (name: string) => `${name} came as a substitute`,
  },
  notRegistered: { nb: "Ikke registrert", nn: "Ikkje registrert", en: "Not registered" },
  hasCancelled: {
    nb: (when: string) => `Meldte avbud ${when}`,
    nn: (when: string) => `Melde avbod ${when}`,
    en: (when: string) => `Cancelled ${when}`,
  },
  cancel: { nb: "Meld avbud", nn: "Meld avbod", en: "Cancel" },
  cancelFor: {
    nb: (name: string, day: string) => `Meld avbud for ${name} ${day}`,
    nn: (name: string, day: string) => `Meld avbod for ${name} ${day}`,
    en: (name: string, day: string) => `Cancel for ${name}, ${day}`,
  },
  seeCancellation: { nb: "Se avbudet", nn: "Sjå avbodet", en: "See the cancellation" },
  seeCancellationFor: {
    nb: (name: string, day: string) => `Se avbudet for ${name} ${day}`,
    nn: (name: string, day: string) => `Sjå avbodet for ${name} ${day}`,
    en: (name: string, day: string) => `See the cancellation for ${name}, ${day}`,
  },
  termsDay: {
    nb: (clock: string, fee: string) =>
      `Å utebli uten å ha meldt avbud senest ${clock} samme dag koster kommunen ${fee} per dag. Kommer en vikar i stedet, koster det ingenting.`,
    nn: (clock: string, fee: string) =>
      `Å utebli utan å ha meldt avbod seinast ${clock} same dag kostar kommunen ${fee} per dag. Kjem ein vikar i staden, kostar det ingenting.`,
    en: (clock: string, fee: string) =>
      `Staying away without having cancelled by ${clock} the same day costs the municipality ${fee} for each day. If a substitute comes instead, it costs nothing.`,
  },
  noFee: {
    nb: "Det koster ingenting å utebli, men si fra, så arrangøren vet hvor mange som kommer.",
    nn: "Det kostar ingenting å utebli, men sei frå, så arrangøren veit kor mange som kjem.",
    en: "Staying away costs nothing, but do tell, so the organiser knows how many will come.",
  },
  coming: {
    nb: (coming: string, of: string) => `${coming}\u00a0av\u00a0${of} kommer.`,
    nn: (coming: string, of: string) => `${coming}\u00a0av\u00a0${of} kjem.`,
    en: (coming: string, of: string) => `${coming}\u00a0of\u00a0${of} are coming.`,
  },
  attended: {
    nb: (there: string, of: string) => `${there}\u00a0av\u00a0${of} møtte.`,
    nn: (there: string, of: string) => `${there}\u00a0av\u00a0${of} møtte.`,
    en: (there: string, of: string) => `${there}\u00a0of\u00a0${of} were there.`,
  },
  cancelledCount: {
    nb: (count: string) => `Meldt avbud: ${count}.`,
    nn: (count: string) => `Meldt avbod: ${count}.`,
    en: (count: string) => `Cancelled: ${count}.`,
  },
  cancelledWhen: { nb: "Meldte avbud", nn: "Melde avbod", en: "Cancelled" },
  cancelForSomebody: {
    nb: "Meld avbud for noen som ringer",
    nn: "Meld avbod for nokon som ringjer",
    en: "Cancel for somebody who calls",
  },
  noTeams: {
    nb: "Her kommer teamene og hvem av dem som har meldt avbud, når de første teamene er påmeldt.",
    nn: "Her kjem teama og kven av dei som har meldt avbod, når dei første teama er påmelde.",
    en: "The teams, and who of them has cancelled, will be here when the first teams have enrolled.",
  },
  toRegister: { nb: "Før oppmøtet", nn: "Før oppmøtet", en: "Mark the register" },
  toPaperRegister: { nb: "Se oppmøtelisten", nn: "Sjå oppmøtelista", en: "See the register" },

  cancelLead: {
    nb: (name: string, session: string, day: string) => `${name}, ${session}, ${day}.`,
    nn: (name: string, session: string, day: string) => `${name}, ${session}, ${day}.`,
    en: (name: string, session: string, day: string) => `${name}, ${session}, ${day}.`,
  },
  freeUntil: {
    nb: (until: string, fee: string) =>
      `Avbud er gratis til og med ${until}. Etter det koster det kommunen ${fee} å utebli.`,
    nn: (until: string, fee: string) =>
      `Avbod er gratis til og med ${until}. Etter det kostar det kommunen ${fee} å utebli.`,
    en: (until: string, fee: string) =>
      `Cancelling is free up to and including ${until}. After that, staying away costs the municipality ${fee}.`,
  },
  alwaysFree: {
    nb: "Avbud koster ingenting denne dagen.",
    nn: "Avbod kostar ingenting denne dagen.",
    en: "Cancelling costs nothing on this day.",
  },
  lateTitle: {
    nb: (until: string) => `Fristen var ${until}.`,
    nn: (until: string) => `Fristen var ${until}.`,
    en: (until: string) => `The deadline was ${until}.`,
  },
  lateText: {
    nb: (fee: string) =>
      `Si likevel fra, så arrangøren vet det. Fraværet kommer på fakturalisten med ${fee}, hvis ikke en vikar fra arbeidsstedet møter i stedet. Arrangøren ser over listen før noe blir sendt.`,
    nn: (fee: string) =>
      `Sei likevel frå, så arrangøren veit det. Fråværet kjem på fakturalista med ${fee}, om ikkje ein vikar frå arbeidsstaden møter i staden. Arrangøren ser over lista før noko blir sendt.`,
    en: (fee: string) =>
      `Tell us all the same, so the organiser knows. The absence goes on the invoice list with ${fee}, unless a substitute from the workplace comes instead. The organiser goes through the list before anything is sent.`,
  },
  whatHappens: {
    nb: (until: string) =>
      `Deltakeren og teamlederen får e-post om avbudet. Det kan tas tilbake til og med ${until}.`,
    nn: (until: string) =>
      `Deltakaren og teamleiaren får e-post om avbodet. Det kan takast tilbake til og med ${until}.`,
    en: (until: string) =>
      `The participant and the team leader get an e-mail about it. It can be taken back up to and including ${until}.`,
  },
  whatHappensLate: {
    nb: "Deltakeren og teamlederen får e-post om avbudet. Kommer deltakeren likevel, er det oppmøtet som gjelder.",
    nn: "Deltakaren og teamleiaren får e-post om avbodet. Kjem deltakaren likevel, er det oppmøtet som gjeld.",
    en: "The participant and the team leader get an e-mail about it. If the participant comes after all, it is the attendance that counts.",
  },
  substituteTip: {
    nb: "Kan en kollega komme i stedet? Da trengs ikke noe mer enn at vikaren sier hvem hun eller han møter for.",
    nn: "Kan ein kollega kome i staden? Då trengst ikkje meir enn at vikaren seier kven ho eller han møter for.",
    en: "Can a colleague come instead? Then all it takes is that the substitute says whom they come for.",
  },
  cancelLate: {
    nb: "Meld avbud etter fristen",
    nn: "Meld avbod etter fristen",
    en: "Cancel after the deadline",
  },
  cancelledTitle: { nb: "Avbudet er meldt", nn: "Avbodet er meldt", en: "The cancellation is registered" },
  cancelledInTime: {
    nb: (when: string) => `Meldt ${when}, i tide. Det koster ingenting.`,
    nn: (when: string) => `Meldt ${when}, i tide. Det kostar ingenting.`,
    en: (when: string) => `Registered ${when}, in time. It costs nothing.`,
  },
  cancelledLate: {
    nb: (when: string, fee: string) =>
      `Meldt ${when}, etter fristen. Fraværet koster ${fee}, hvis ikke en vikar møter.`,
    nn: (when: string, fee: string) =>
      `Meldt ${when}, etter fristen. Fråværet kostar ${fee}, om ikkje ein vikar møter.`,
    en: (when: string, fee: string) =>
      `Registered ${when}, after the deadline. The absence costs ${fee}, unless a substitute comes.`,
  },
  cancelledFree: {
    nb: (when: string) => `Meldt ${when}. Det koster ingenting å utebli denne dagen.`,
    nn: (when: string) => `Meldt ${when}. Det kostar ingenting å utebli denne dagen.`,
    en: (when: string) => `Registered ${when}. Staying away costs nothing on this day.`,
  },
  takeBackUntil: {
    nb: (until: string) => `Kommer du likevel? Avbudet kan tas tilbake til og med ${until}.`,
    nn: (until: string) => `Kjem du likevel? Avbodet kan takast tilbake til og med ${until}.`,
    en: (until: string) =>
      `Coming after all? The cancellation can be taken back up to and including ${until}.`,
  },
  takeBack: { nb: "Ta avbudet tilbake", nn: "Ta avbodet tilbake", en: "Take the cancellation back" },
  takenBack: {
    nb: (name: string) => `Avbudet er tatt tilbake. ${name} er ventet.`,
    nn: (name: string) => `Avbodet er teke tilbake. ${name} er venta.`,
    en: (name: string) => `The cancellation is taken back. ${name} is expected.`,
  },
  comeAnyway: {
    nb: "Fristen for å ta avbudet tilbake er ute. Kommer deltakeren likevel, er det oppmøtet som gjelder.",
    nn: "Fristen for å ta avbodet tilbake er ute. Kjem deltakaren likevel, er det oppmøtet som gjeld.",
    en: "The time for taking the cancellation back is over. If the participant comes after all, it is the attendance that counts.",
  },
  refusedTitle: {
    nb: "Avbud kan ikke meldes her",
    nn: "Avbod kan ikkje meldast her",
    en: "This day cannot be cancelled",
  },
  refusedAttended: {
    nb: "Deltakeren er registrert som møtt denne dagen. Er det feil, må arrangøren rette oppmøtet.",
    nn: "Deltakaren er registrert som møtt denne dagen. Er det feil, må arrangøren rette oppmøtet.",
    en: "The participant is registered as present on this day. If that is wrong, the organiser has to correct the register.",
  },
  refusedClosed: {
    nb: "Oppmøtelisten for dagen er lukket. Er noe feil, må arrangøren rette den.",
    nn: "Oppmøtelista for dagen er lukka. Er noko feil, må arrangøren rette henne.",
    en: "The register of the day is closed. If something is wrong, the organiser has to correct it.",
  },
  refusedOver: {
    nb: "Dagen er over. Er noe feil, må arrangøren rette oppmøtet.",
    nn: "Dagen er over. Er noko feil, må arrangøren rette oppmøtet.",
    en: "The day is over. If something is wrong, the organiser has to correct the register.",
  },
  backToSession: { nb: "Til samlingen", nn: "Til samlinga", en: "To the session" },
} satisfies Words;
