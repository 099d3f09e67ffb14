import type { Texts, WrittenTexts } from "../../domain/language.ts";

/** What waits is said to whoever reads it, so each text is made in all three languages at once. */
export function inAllLanguages(make: (language: keyof Texts) => string): WrittenTexts {
  return { nb: make("nb"), nn: make("nn"), en: make("en") };
}

export const waitingWords = {
  register: {
    nb: (period: string, measure: string) => `Registrer ${period} for ${measure}`,
    nn: (period: string, measure: string) => `Registrer ${period} for ${measure}`,
    en: (period: string, measure: string) => `Enter ${period} for ${measure}`,
  },
  registerShort: {
    nb: (period: string) => `Registrer ${period}`,
    nn: (period: string) => `Registrer ${period}`,
    en: (period: string) => `Enter ${period}`,
  },
  registerMore: {
    nb: (count: string, team: string) => `Registrer ${count} målinger til for ${team}`,
    nn: (count: string, team: string) => `Registrer ${count} målingar til for ${team}`,
    en: (count: string, team: string) => `Enter ${count} more values for ${team}`,
  },
  registerOneMore: {
    nb: (team: string) => `Registrer én måling til for ${team}`,
    nn: (team: string) => `Registrer éi måling til for ${team}`,
    en: (team: string) => `Enter one more value for ${team}`,
  },
  counted: {
    nb: (team: string) => `${team}. Det tar under et minutt.`,
    nn: (team: string) => `${team}. Det tek under eit minutt.`,
    en: (team: string) => `${team}. It takes less than a minute.`,
  },
  andAlso: {
    nb: (team: string, periods: string) => `${team}. ${periods} mangler også.`,
    nn: (team: string, periods: string) => `${team}. ${periods} manglar òg.`,
    en: (team: string, periods: string) => `${team}. ${periods} are missing too.`,
  },
  quiet: {
    nb: (team: string, session: number) =>
      `${team}. Det er over to uker siden samling\u00a0${session}, og ingenting er målt siden da.`,
    nn: (team: string, session: number) =>
      `${team}. Det er over to veker sidan samling\u00a0${session}, og ingenting er målt sidan då.`,
    en: (team: string, session: number) =>
      `${team}. It is more than two weeks since session\u00a0${session}, and nothing has been measured since.`,
  },
  begin: {
    nb: (team: string) => `Kom i gang med å måle i ${team}`,
    nn: (team: string) => `Kom i gang med å måle i ${team}`,
    en: (team: string) => `Begin to measure in ${team}`,
  },
  enterThem: { nb: "Registrer alle", nn: "Registrer alle", en: "Enter them all" },
  seeMeasures: { nb: "Se målingene", nn: "Sjå målingane", en: "See the measures" },
} as const;
