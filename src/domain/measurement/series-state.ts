import type { ChartSentence } from "../chart-sentence/chart-sentence.ts";
import type { Language } from "../language.ts";
import { compareDays } from "../shared-days.ts";
import { type AssuranceMark, assuranceMark } from "./assurance.ts";
import { periodName, shortPeriodName } from "./period-name.ts";
import type { ReadSeries } from "./series.ts";
import type { SeriesPlan, SeriesRow } from "./series-question.ts";

/**
 * The signs a status may have; each stands beside its word. In the order of who needs us most: values that are missing, then
 * what gets worse, and last what gets better. A sentence that counts series counts these, and nothing else.
 */
export const seriesSigns = ["missing", "worse", "changed", "same", "early", "better"] as const;
export type SeriesSign = (typeof seriesSigns)[number];

/** The status of a series in a list of many: the sign, the word and the reason, and the mark of its target. */
export interface SeriesState {
  sign: SeriesSign;
  word: string;
  reason: string;
  /** Absent where it cannot be told whether the target will be met. */
  assurance: AssuranceMark | undefined;
}

export function seriesState(
  reported: readonly SeriesRow[],
  plan: SeriesPlan,
  series: ReadSeries,
  sentence: ChartSentence,
  language: Language,
): SeriesState {
  const { due, status, statusWord, reason } = sentence;
  const assurance = assuranceMark(series, language);
  if (due !== null && status === "none")
    return { sign: "missing", word: statusWord, reason: manyMissing(series, language), assurance };
  if (due !== null)
    return {
      sign: "missing",
      word: missingWord(reported, plan, series, language),
      reason: due.reason,
      assurance,
    };
  return { sign: status === "none" ? "early" : status, word: statusWord, reason, assurance };
}

/** For `toSorted`: the order of who needs us, and among equals the order they had. */
export function byNeed(a: { sign: SeriesSign }, b: { sign: SeriesSign }): number {
  return seriesSigns.indexOf(a.sign) - seriesSigns.indexOf(b.sign);
}

function manyMissing({ missingNow }: ReadSeries, language: Language): string {
  const count = missingNow.length;
  if (count === 1)
    return { nb: "Én måling mangler.", nn: "Éi måling manglar.", en: "One value is missing." }[language];
  return {
    nb: `${count} målinger mangler.`,
    nn: `${count} målingar manglar.`,
    en: `${count} values are missing.`,
  }[language];
}

/** One missing period is named; several in a row are said from the last that was reported. */
function missingWord(
  reported: readonly SeriesRow[],
  { measure }: SeriesPlan,
  { missingNow }: ReadSeries,
  language: Language,
): string {
  const { interval } = measure;
  const last = reported.reduce<Temporal.PlainDate | undefined>(
    (latest, { period }) => (latest === undefined || compareDays(period, latest) > 0 ? period : latest),
    undefined,
  );
  const newest = missingNow.at(-1);
  if (newest === undefined) return "";
  if (missingNow.length === 1 || last === undefined) {
    const name = shortPeriodName(interval, newest, language);
    const opening = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    const en = `${opening} ${interval === "twoWeeks" ? "are" : "is"} missing`;
    return { nb: `${opening} mangler`, nn: `${opening} manglar`, en }[language];
  }
  const name = (last.year === newest.year ? shortPeriodName : periodName)(interval, last, language);
  return { nb: `Ikke målt siden ${name}`, nn: `Ikkje målt sidan ${name}`, en: `Not measured since ${name}` }[
    language
  ];
}
