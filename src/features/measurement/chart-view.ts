import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import { unitCaption } from "../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../domain/language.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { chartFactsOf } from "../../domain/measurement/series-sentence.ts";
import { say } from "../../platform/words.ts";
import type { ChartProps } from "../../ui/chart/chart-props.ts";
import { drawnFrom } from "./drawn-from.ts";
import type { MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/**
 * The chart of a measure: the same on the page and in the files.
 * @param from the first day that is drawn; without it all is
 */
export function chartView(
  reading: MeasureReading,
  sentence: ChartSentence,
  language: Language,
  from: Temporal.PlainDate | undefined,
): ChartProps {
  const { team, measure, plan, series } = reading;
  const { interval, unit, texts } = measure;
  const text = say(words, language);
  const { analysis, periods } = drawnFrom(series, from);
  const [first, last] = [periods[0], periods.at(-1)];
  const name = texts.name[language];
  const end = last && lastDayOf(interval, last);
  const knots = team.sessions.filter(
    ({ firstDay }) =>
      first &&
      end &&
      Temporal.PlainDate.compare(firstDay, first) >= 0 &&
      Temporal.PlainDate.compare(firstDay, end) <= 0,
  );
  const before = knots[0] !== undefined && knots[0] === team.sessions[0];
  const { per } = chartFactsOf(series, plan, texts.denominatorLabel, language);
  return {
    id: measure.code.toLowerCase(),
    title:
      first && last
        ? text.fromThrough(name, periodName(interval, first, language), periodName(interval, last, language))
        : name,
    description: sentence.description,
    analysis,
    words: chartWords({ language, unit }),
    percent: unit === "percent",
    unitCaption: unit === "percent" ? undefined : (unitCaption(unit, per, language) ?? undefined),
    flags: plan.changes.map(({ day, title }, at) => ({ number: at + 1, at: day.toString(), title })),
    thread:
      knots.length === 0
        ? undefined
        : {
            before: before ? { long: text.beforeCollaborative, short: text.beforeShort } : undefined,
            knots: knots.map((session) => {
              const number = team.sessions.indexOf(session) + 1;
              return {
                at: session.firstDay.toString(),
                name: { long: text.session(number), short: String(number) },
              };
            }),
          },
    note: sourceNote(reading, language),
  };
}

/** Under the drawing: where published figures come from, or that figures are simulated. */
function sourceNote({ team, measure }: MeasureReading, language: Language): string | undefined {
  const text = say(words, language);
  const { dataSource } = measure;
  if (dataSource)
    return text.publishedSource(dataSource.title[language] ?? dataSource.title.nb, dataSource.licence);
  return team.simulated ? text.simulatedNote : undefined;
}
