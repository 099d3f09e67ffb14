import { chartWords } from "../../../domain/chart-sentence/chart-words.ts";
import { valueText } from "../../../domain/chart-sentence/measure-value.ts";
import { shortPeriodName } from "../../../domain/measurement/period-name.ts";
import { shortPeriodName as shortAxisName } from "../../../domain/chart-sentence/period-name.ts";
import { countedText } from "../../../domain/chart-sentence/chart-words.ts";
import type { Language } from "../../../domain/language.ts";
import { markLegend } from "../../../domain/measurement/mark-legend.ts";
import { byNeed, seriesState } from "../../../domain/measurement/series-state.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { dayAndMonth } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { commonRange, commonSpan } from "../../../ui/chart/common-axes.ts";
import { smallMultiple } from "../../../ui/chart/small-multiple.tsx";
import { Many } from "../../../ui/many.tsx";
import { MarkLegend } from "../../../ui/mark-legend.tsx";
import { Part } from "../../../ui/part.tsx";
import { type DrawnSeries, drawnSeries, drawnTogether } from "../drawn-series.ts";
import { namedText } from "../named-text.tsx";
import { newestWords, scaleNote } from "../team-charts.tsx";
import { words as overviewWords } from "../collaborative-words.ts";
import { type Reader, teamSeries } from "./network-series.ts";
import type { NetworkFigures, NetworkMeasure, NetworkTeam } from "./read-figures.ts";
import { words } from "./words.ts";

/** Every team's chart of the measure on the same months and the same scale, those that need us most first. */
export function TeamMultiples(props: {
  figures: NetworkFigures;
  measure: NetworkMeasure;
  reader: Reader;
  hrefOf(team: NetworkTeam): string | undefined;
  now: Temporal.Instant;
  language: Language;
}) {
  const { figures, measure, reader, now, language } = props;
  const text = say(words, language);
  const name = measure.name[language];
  const all = figures.teams
    .map((team) => {
      const read = teamSeries(figures, measure, team, reader, now);
      const sentence = seriesSentence(read.series, read.plan, measure.denominatorLabel, language);
      const state = seriesState(read.rows, read.plan, read.series, sentence, language);
      const { latest } = read.series;
      return {
        team,
        hidden: read.hidden,
        target: read.plan.target,
        latest,
        drawn: drawnSeries(read.series),
        ...state,
      };
    })
    .toSorted(byNeed);
  const together = drawnTogether(all.map(({ drawn }) => drawn));
  const analyses = together.map(({ analysis }) => analysis);
  const percent = measure.unit === "percent";
  const range = commonRange(analyses, percent);
  const span = commonSpan(analyses);
  const drawn = chartWords({ language, unit: measure.unit });
  const ends =
    span.from === undefined || span.through === undefined
      ? undefined
      : { from: shortAxisName(span.from, language), through: shortAxisName(span.through, language) };
  return (
    <Part
      title={namedText(say(overviewWords, language).teamByTeam(name), measure, language)}
      note={scaleNote(
        all.map(({ target }) => ({ measure, target, denominatorLabel: measure.denominatorLabel })),
        together,
        range,
        language,
      )}
    >
      <Many
        items={all.map(({ team, latest, sign, word, reason, assurance, hidden }, at) => {
          const shown = together[at] as DrawnSeries;
          const value = latest && valueText(latest.value, measure.unit, language);
          const count =
            latest === undefined
              ? undefined
              : [
                  shortPeriodName(measure.interval, latest.period, language),
                  latest.numerator !== null && latest.denominator !== null
                    ? countedText(latest.numerator, latest.denominator, language)
                    : "",
                ]
                  .filter(Boolean)
                  .join(": ");
          const why = [
            team.withdrawnOn && `${text.withdrawn(dayAndMonth(team.withdrawnOn, language))}.`,
            reason,
            hidden > 0 && text.hiddenValues(hidden),
          ]
            .filter(Boolean)
            .join(" ");
          return smallMultiple({
            name: team.name,
            href: props.hrefOf(team),
            value,
            count,
            status: sign,
            statusWord: word,
            reason: why,
            assurance,
            analysis: shown.analysis,
            words: drawn,
            label: [
              `${team.name}: ${word}.`,
              assurance && `${assurance.word}.`,
              value && `${value}, ${count}.`,
              value && newestWords(shown, language),
            ]
              .filter(Boolean)
              .join(" "),
            percent,
            range,
            span,
            ends,
          });
        })}
      />
      <MarkLegend {...markLegend(language)} />
    </Part>
  );
}
