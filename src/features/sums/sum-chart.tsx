import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { unitCaption } from "../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../domain/language.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { chartFactsOf, seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { measureName } from "../../platform/measure-version.ts";
import { say } from "../../platform/words.ts";
import { RunChart } from "../../ui/chart/run-chart.tsx";
import { MeasureTop, Now } from "../../ui/measure-top.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { PictureQuestion } from "./picture.ts";
import type { SummedMeasure } from "./read-measures.ts";
import { reportedText } from "./reported-text.ts";
import { notDrawn, seriesOf, type ShownPeriod } from "./shown-periods.ts";
import { words } from "./words.ts";

export function nameOf(measure: SummedMeasure, language: Language): string {
  return measureName(measure, measure.texts.name, language);
}

/** A year of an area, or every year: the answer in a sentence, the newest value, the chart, and what still runs. */
export function SumChart(props: {
  periods: readonly ShownPeriod[];
  question: PictureQuestion;
  areaName: string;
  now: Temporal.Instant;
  language: Language;
}) {
  const { periods, question, language } = props;
  const { measure } = question;
  const text = say(words, language);
  const { plan, series } = seriesOf(periods, measure, props.now);
  const sentence = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
  const { per } = chartFactsOf(series, plan, measure.texts.denominatorLabel, language);
  const inChart = periods.filter((one) => notDrawn(one) !== "running");
  const [first, last] = [inChart[0], inChart.at(-1)];
  const hidden = inChart.filter((period) => period.hidden).length;
  const gaps = new Set(inChart.map(notDrawn));
  const gap = [gaps.has("hidden") && text.hidden, gaps.has("tooFew") && text.tooFew]
    .filter(Boolean)
    .join(", ");
  const drawn = chartWords({ language, unit: measure.unit });
  const name = `${nameOf(measure, language)}, ${props.areaName}`;
  return (
    <>
      <MeasureTop
        sentence={
          <Sentence opening={sentence.headline} status={sentence.status}>
            {sentence.text}
          </Sentence>
        }
        now={sentence.latest && <Now value={sentence.latest.value}>{sentence.latest.text}</Now>}
      />
      {series.latest && (
        <RunChart
          id={measure.code.toLowerCase()}
          title={
            first && last
              ? text.fromThrough(
                  name,
                  periodName(measure.interval, first.period, language),
                  periodName(measure.interval, last.period, language),
                )
              : name
          }
          description={
            hidden > 0 ? `${text.hiddenPeriods(hidden)} ${sentence.description}` : sentence.description
          }
          analysis={series.analysis}
          words={
            gap ? { ...drawn, gap: (reason) => (reason === "notMeasured" ? gap : drawn.gap(reason)) } : drawn
          }
          percent={measure.unit === "percent"}
          unitCaption={
            measure.unit === "percent" ? undefined : (unitCaption(measure.unit, per, language) ?? undefined)
          }
          note={
            [hidden > 0 && text.hiddenPeriods(hidden), question.simulated && text.simulated]
              .filter(Boolean)
              .join(" ") || undefined
          }
        />
      )}
      {periods
        .filter((one) => notDrawn(one) === "running")
        .map(({ period, sum, expected = 0 }) => (
          <p class="quiet">
            {text.running(
              periodName(measure.interval, period, language),
              reportedText(sum.reports, expected, language),
            )}
          </p>
        ))}
    </>
  );
}
