import { insideSentence } from "./inside-sentence.ts";
import type { ChartFacts } from "../chart-sentence/chart-facts.ts";
import { chartSentence, type ChartSentence } from "../chart-sentence/chart-sentence.ts";
import { countedText } from "../chart-sentence/chart-words.ts";
import { opening } from "../chart-sentence/count-words.ts";
import { type Language, shownText, type Texts } from "../language.ts";
import { inPeriod } from "./period-name.ts";
import { missingPlace, type ReadSeries } from "./series.ts";
import type { SeriesPlan } from "./series-question.ts";

const beforeTheCollaborative: Texts = {
  nb: "før nettverket",
  nn: "før nettverket",
  en: "before the network",
};

/** What the words about a series need to know beside the analysis. */
export function chartFactsOf(
  series: ReadSeries,
  plan: SeriesPlan,
  denominatorLabel: Texts | undefined,
  language: Language,
): ChartFacts {
  const { unit, interval } = plan.measure;
  return {
    language,
    unit,
    interval,
    // «per 1000 beboerdøgn»: the label without its capital, inside a sentence
    per: denominatorLabel && insideSentence(denominatorLabel[language]),
    changes: plan.changes.map(({ id, title, day, intervention }, at) => ({
      id,
      number: at + 1,
      title,
      day: day.toString(),
      intervention: intervention && shownText(intervention.title, language).text,
    })),
    baselineName: series.baseline.kind === "before" ? beforeTheCollaborative[language] : undefined,
    due: missingPlace(series, plan),
  };
}

/** What a series says, in words: the same on every page, in every picture and in every overview. */
export function seriesSentence(
  series: ReadSeries,
  plan: SeriesPlan,
  denominatorLabel: Texts | undefined,
  language: Language,
): ChartSentence {
  const sentence = chartSentence(series.analysis, chartFactsOf(series, plan, denominatorLabel, language));
  const { latest } = series;
  if (sentence.latest === null || latest === undefined || plan.measure.interval !== "twoWeeks")
    return sentence;
  // a chart knows two weeks by their first day alone; people know them by their numbers
  const { numerator, denominator, period } = latest;
  const counted =
    numerator === null || denominator === null ? "" : countedText(numerator, denominator, language);
  const text = [counted, inPeriod("twoWeeks", period, language)].filter(Boolean).join(" ");
  return { ...sentence, latest: { ...sentence.latest, text: `${opening(text, language)}.` } };
}
