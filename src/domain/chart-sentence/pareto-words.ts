import type { Language } from "../language.ts";
import { numberText } from "./measure-value.ts";

const nbsp = "\u00a0";

/** The words that stand in a Pareto chart, and under it. */
export function paretoWords(language: Language) {
  return {
    number: (value: number, decimals: number) => numberText(value, language, decimals),
    percent: (share: number) => `${numberText(100 * share, language, 0)}${nbsp}%`,
    ...texts[language],
  };
}

const texts: Readonly<Record<Language, { noCategory: string; cumulative: string; note: string }>> = {
  nb: {
    noCategory: "Ikke oppgitt",
    cumulative: "til sammen",
    note: `De tydeligste stolpene er til sammen minst 80${nbsp}% av alt. Linjen legger stolpene sammen.`,
  },
  nn: {
    noCategory: "Ikkje oppgitt",
    cumulative: "til saman",
    note: `Dei tydelegaste stolpane er til saman minst 80${nbsp}% av alt. Linja legg stolpane saman.`,
  },
  en: {
    noCategory: "Not given",
    cumulative: "together",
    note: `The stronger bars make up at least 80${nbsp}% of all. The line adds the bars together.`,
  },
};
