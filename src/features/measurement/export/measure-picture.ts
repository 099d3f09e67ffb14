import type { Language } from "../../../domain/language.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { longDay } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { chartImage, type ImageTexts } from "../../../ui/chart/chart-image.tsx";
import { chartView } from "../chart-view.ts";
import type { MeasureReading } from "../series-plan.ts";
import { sourceText } from "../source-text.ts";
import { words } from "../words.ts";

/** The chart with its sentence, its changes and its source: alone it must say what the page says round it. */
export function measureSvg(reading: MeasureReading, language: Language): string {
  const sentence = seriesSentence(
    reading.series,
    reading.plan,
    reading.measure.texts.denominatorLabel,
    language,
  );
  return chartImage(chartView(reading, sentence, language), pictureTexts(reading, language));
}

/** What stands round the chart where it is alone. */
export function pictureTexts(reading: MeasureReading, language: Language): ImageTexts {
  const { measure, plan, series, team } = reading;
  const text = say(words, language);
  const sentence = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
  return {
    title: `${measure.texts.name[language]}, ${team.name}`,
    headline: sentence.headline,
    sentence: [
      sentence.text,
      sentence.latest && `${sentence.latest.value}: ${sentence.latest.text}`,
      sentence.clue,
    ]
      .filter(Boolean)
      .join(" "),
    changes: plan.changes.map(
      ({ title, day }, at) => `${at + 1} ${title}, ${text.since(longDay(day, language))}`,
    ),
    source: [sourceText(reading, language), team.simulated && !measure.dataSource ? text.simulatedNote : ""]
      .filter(Boolean)
      .join(" "),
    description: sentence.description,
  };
}
