import { valueText } from "../../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../../domain/language.ts";
import { pointsByPeriod } from "../../../domain/measurement/days-since.ts";
import { listedPeriods } from "../../../domain/measurement/listed-periods.ts";
import { lastDayOf } from "../../../domain/measurement/period.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { shownFrom } from "../../../domain/measurement/shown-part.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { keyOf } from "../../../domain/shared-days.ts";
import { list, longDay } from "../../../platform/format.ts";
import { pdf } from "../../../platform/pdf.ts";
import { say } from "../../../platform/words.ts";
import { chartImage } from "../../../ui/chart/chart-image.tsx";
import { chartView } from "../chart-view.ts";
import { capital, entryText } from "../count-text.ts";
import type { FullMeasure, MeasuringTeam } from "../read-teams.ts";
import { type MeasureReading, readingOf } from "../series-plan.ts";
import { intervalWords, words } from "../words.ts";
import { pictureTexts } from "./measure-picture.ts";
import { measureTemplate, teamTemplate } from "./pdf-template.ts";
import { csvWords } from "./words.ts";

/**
 * One measure: the sentence, the chart with its text, the changes, the source and all values.
 * @param whole the chart shows all the time there are values of, and not the newest part
 */
export async function measurePdf(
  reading: MeasureReading<FullMeasure>,
  whole: boolean,
  now: Temporal.Instant,
  language: Language,
): Promise<Buffer> {
  return pdf({
    template: measureTemplate,
    language,
    title: pictureTexts(reading, undefined, language).title,
    data: { measure: measureData(reading, whole, now, language), ...common(now, language) },
    made: now,
  });
}

/** All measures of a team, one under the other: the sentence, the chart and the changes. */
export async function teamPdf(
  team: MeasuringTeam<FullMeasure>,
  now: Temporal.Instant,
  language: Language,
): Promise<Buffer> {
  const text = say(csvWords, language);
  const readings = team.measures.map((measure) => readingOf(team, measure, now));
  const [measured, unmeasured] = [true, false].map((has) =>
    readings.filter(({ series }) => series.analysis.points.length > 0 === has),
  ) as [MeasureReading<FullMeasure>[], MeasureReading<FullMeasure>[]];
  const names = unmeasured.map(({ measure }) => measure.texts.name[language]);
  return pdf({
    template: teamTemplate,
    language,
    title: text.reportTitle(team.name),
    data: {
      measures: measured.map((reading) => measureData(reading, false, now, language)),
      unmeasured: names.length === 0 ? "" : text.notYet(list(names, language)),
      ...common(now, language),
    },
    made: now,
  });
}

function common(now: Temporal.Instant, language: Language) {
  const text = say(csvWords, language);
  return { valuesHead: text.values, made: text.made(longDay(norwegianDay(now), language)) };
}

function measureData(
  reading: MeasureReading<FullMeasure>,
  whole: boolean,
  now: Temporal.Instant,
  language: Language,
) {
  const { measure, plan, series } = reading;
  const text = say(csvWords, language);
  const from = whole ? undefined : shownFrom([series]);
  const { headline, sentence, changes, source, description } = pictureTexts(reading, from, language);
  const said = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
  const isEmpty = series.analysis.points.length === 0;
  const rows = rowsOf(reading, now, language);
  const heads = [intervalWords[measure.interval][language], text.counted, text.plainValue];
  const hasComments = measure.values.some(({ comment }) => comment !== "");
  return {
    name: measure.texts.name[language],
    headline: headline ?? "",
    // without values the headline has said so
    sentence: isEmpty ? "" : (sentence ?? ""),
    // the chart alone: what stands round it in a picture is text here
    chart: isEmpty ? null : chartImage(chartView(reading, said, language, from), { title: "", description }),
    alt: description,
    changes,
    source,
    heads: hasComments ? [...heads, text.comment] : heads,
    rows: hasComments ? rows : rows.map((row) => row.slice(0, heads.length)),
  };
}

function rowsOf(
  { measure, plan, series }: MeasureReading<FullMeasure>,
  now: Temporal.Instant,
  language: Language,
) {
  const text = say(words, language);
  const reported = measure.values.map(({ period }) => period);
  const today = norwegianDay(now);
  const points = pointsByPeriod(series, measure);
  return listedPeriods(plan.expected, reported, now).flatMap((period) => {
    const stored = measure.values.find((value) => value.period.equals(period));
    // what is not over yet is not missing
    const isOver = Temporal.PlainDate.compare(lastDayOf(measure.interval, period), today) < 0;
    if (stored === undefined && !isOver) return [];
    const value = points.get(keyOf(period))?.value ?? undefined;
    return [
      [
        capital(periodName(measure.interval, period, language)),
        stored ? entryText(stored, language) : text.notMeasured,
        value === undefined ? "" : valueText(value, measure.unit, language),
        stored?.comment ?? "",
      ],
    ];
  });
}
