import { insideSentence } from "./inside-sentence.ts";
import type { ChartFacts } from "../chart-sentence/chart-facts.ts";
import { chartSentence, type ChartSentence } from "../chart-sentence/chart-sentence.ts";
import type { Texts } from "../language.ts";
import type { Language } from "../language.ts";
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
    changes: plan.changes.map(({ id, title, day }, at) => ({
      id,
      number: at + 1,
      title,
      day: day.toString(),
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
  return chartSentence(series.analysis, chartFactsOf(series, plan, denominatorLabel, language));
}
