import { type Language, shownText } from "../../../domain/language.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { shownFrom } from "../../../domain/measurement/shown-part.ts";
import { longDay } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { chartImage, type ImageTexts } from "../../../ui/chart/chart-image.tsx";
import { chartView } from "../chart-view.ts";
import { shownPart } from "../seeing/shown-period.tsx";
import type { MeasureReading } from "../series-plan.ts";
import { sourceText } from "../source-text.ts";
import { words } from "../words.ts";

/**
 * The chart with its sentence, its changes and its source: alone it must say what the page says round it.
 * @param whole it shows all the time there are values of, and not the newest part
 */
export function measureSvg(reading: MeasureReading, whole: boolean, language: Language): string {
  const sentence = seriesSentence(
    reading.series,
    reading.plan,
    reading.measure.texts.denominatorLabel,
    language,
  );
  const from = whole ? undefined : shownFrom([reading.series]);
  return chartImage(chartView(reading, sentence, language, from), pictureTexts(reading, from, language));
}

/** What stands round the chart where it is alone. */
export function pictureTexts(
  reading: MeasureReading,
  from: Temporal.PlainDate | undefined,
  language: Language,
): ImageTexts {
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
      ({ title, day, intervention }, at) =>
        `${at + 1} ${title}, ${text.since(longDay(day, language))}${
          intervention ? ` ${text.asIntervention(shownText(intervention.title, language).text)}` : ""
        }`,
    ),
    source: [
      from && shownPart(reading, from, language),
      sourceText(reading, language),
      team.simulated && !measure.dataSource ? text.simulatedNote : "",
    ]
      .filter(Boolean)
      .join(" "),
    description: sentence.description,
  };
}
