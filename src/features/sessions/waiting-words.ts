import { plural } from "../../platform/format.ts";
import type { Words } from "../../platform/words.ts";

export const waitingWords = {
  markToday: {
    nb: (session: string) => `Før oppmøtet på ${session}`,
    nn: (session: string) => `Før oppmøtet på ${session}`,
    en: (session: string) => `Mark the register of ${session}`,
  },
  markWhy: {
    nb: (collaborative: string, marked: number, of: number) =>
      `${collaborative}: ${marked}\u00a0av\u00a0${of} er registrert.`,
    nn: (collaborative: string, marked: number, of: number) =>
      `${collaborative}: ${marked}\u00a0av\u00a0${of} er registrerte.`,
    en: (collaborative: string, marked: number, of: number) =>
      `${collaborative}: ${marked}\u00a0of\u00a0${of} are registered.`,
  },
  close: {
    nb: (session: string, day: string) => `Lukk oppmøtelisten for ${session}, ${day}`,
    nn: (session: string, day: string) => `Lukk oppmøtelista for ${session}, ${day}`,
    en: (session: string, day: string) => `Close the register of ${session}, ${day}`,
  },
  closeWhyAll: {
    nb: (collaborative: string) =>
      `${collaborative}: alle er registrert, men ingen uteblitte kommer på gebyrlisten før listen er lukket.`,
    nn: (collaborative: string) =>
      `${collaborative}: alle er registrerte, men ingen som uteblei, kjem på gebyrlista før lista er lukka.`,
    en: (collaborative: string) =>
      `${collaborative}: everybody is registered, but nobody who stayed away goes on the fee list until it is closed.`,
  },
  closeWhy: {
    nb: (collaborative: string, count: number) =>
      `${collaborative}: ${count} ${plural(count, "person", "personer")} er ikke registrert.`,
    nn: (collaborative: string, count: number) =>
      `${collaborative}: ${count} ${plural(count, "person", "personar")} er ikkje registrert.`,
    en: (collaborative: string, count: number) =>
      `${collaborative}: ${count} ${plural(count, "person is", "people are")} not registered.`,
  },
  toRegister: { nb: "Åpne oppmøtelisten", nn: "Opne oppmøtelista", en: "Open the register" },
  comeOrTell: {
    nb: (session: string, when: string) => `${session} er ${when}: si fra hvis du ikke kan komme`,
    nn: (session: string, when: string) => `${session} er ${when}: sei frå om du ikkje kan kome`,
    en: (session: string, when: string) => `${session} is ${when}: tell us if you cannot come`,
  },
  comeWhy: {
    nb: (where: string) => `${where}. Kommer du, trenger du ikke gjøre noe.`,
    nn: (where: string) => `${where}. Kjem du, treng du ikkje gjere noko.`,
    en: (where: string) => `${where}. If you are coming, you need do nothing.`,
  },
  comeWhyFee: {
    nb: (where: string, fee: string) =>
      `${where}. Kommer du, trenger du ikke gjøre noe. Å utebli uten avbud koster kommunen ${fee}.`,
    nn: (where: string, fee: string) =>
      `${where}. Kjem du, treng du ikkje gjere noko. Å utebli utan avbod kostar kommunen ${fee}.`,
    en: (where: string, fee: string) =>
      `${where}. If you are coming, you need do nothing. Staying away without cancelling costs the municipality ${fee}.`,
  },
  onScreen: { nb: "på skjerm", nn: "på skjerm", en: "on screen" },
  toSession: { nb: "Se samlingen", nn: "Sjå samlinga", en: "See the session" },
} satisfies Words;
