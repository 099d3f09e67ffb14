import type { X } from "@laeringsnettverk/spc";
import { markLegend } from "../../domain/measurement/mark-legend.ts";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { valueInWords } from "../../domain/chart-sentence/measure-value.ts";
import { shortPeriodName } from "../../domain/chart-sentence/period-name.ts";
import type { Language } from "../../domain/language.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { monthAndYear, number } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { commonRange, commonSpan } from "../../ui/chart/common-axes.ts";
import { smallChartPoints } from "../../ui/chart/newest-part.ts";
import { smallMultiple } from "../../ui/chart/small-multiple.tsx";
import { Many } from "../../ui/many.tsx";
import { MarkLegend } from "../../ui/mark-legend.tsx";
import { Part } from "../../ui/part.tsx";
import { words } from "./collaborative-words.ts";
import type { UsedMeasure } from "./collaborative-overview.ts";
import { type DrawnSeries, drawnTogether, pointsIn } from "./drawn-series.ts";
import { namedText } from "./named-text.tsx";
import type { SeriesReading } from "./series-reading.ts";
import type { TeamLine } from "./team-line.ts";
import { latestCount, latestValue, unitOf } from "./value-words.ts";

/** So many charts, and there is no longer room for the values in them. */
const tightFrom = 7;

/**
 * The chosen measure of every team that has it, on one scale and the same months, in the order of the table. Organiser,
 * coach and observer see small denominators too; it is from other teams that they are hidden (domain A3).
 */
export function TeamCharts(props: {
  measure: UsedMeasure;
  /** As it is called here, with its version where there are several. */
  name: string;
  lines: readonly TeamLine[];
  drawn: ReadonlyMap<string, DrawnSeries>;
  hrefOf(line: TeamLine): string | undefined;
  now: Temporal.Instant;
  language: Language;
}) {
  const { measure, name, now, language } = props;
  const lines = props.lines.flatMap((line) => {
    const drawn = props.drawn.get(line.team.id);
    return line.chosen && drawn ? [{ line, reading: line.chosen, drawn }] : [];
  });
  const [first] = lines;
  if (first === undefined || lines.every(({ reading }) => reading.latest === undefined)) return null;
  const { unit } = first.reading.measure;
  const together = drawnTogether(lines.map(({ drawn }) => drawn));
  const analyses = together.map(({ analysis }) => analysis);
  const percent = unit === "percent";
  const range = commonRange(analyses, percent);
  const span = commonSpan(analyses);
  const text = say(words, language);
  return (
    <Part
      title={namedText(text.teamByTeam(name), measure, language)}
      note={scaleNote(
        lines.map(({ reading }) => reading),
        together,
        range,
        language,
      )}
    >
      <Many
        tight={lines.length >= tightFrom}
        items={lines.map(({ line, reading }, at) => {
          const shown = together[at] as DrawnSeries;
          const { sign, word, reason, assurance } = reading.state;
          const count = latestCount(reading, now, language);
          const value = latestValue(reading, language);
          return smallMultiple({
            name: line.team.name,
            href: props.hrefOf(line),
            value,
            count,
            status: sign,
            statusWord: word,
            reason,
            assurance,
            analysis: shown.analysis,
            words: chartWords({ language, unit }),
            label:
              value === undefined
                ? text.chartIsEmpty(line.team.name, word)
                : [text.chartSays(line.team.name, word, `${value}, ${count}`), newestWords(shown, language)]
                    .filter(Boolean)
                    .join(". "),
            percent,
            range,
            span,
            ends: endNames(span, language),
            tight: lines.length >= tightFrom,
          });
        })}
      />
      <MarkLegend {...markLegend(language)} />
    </Part>
  );
}

/** «Viser de 80 nyeste av 520 punkter.», for a picture that does not show them all. */
export function newestWords({ analysis, points }: DrawnSeries, language: Language): string | undefined {
  const text = say(words, language);
  const drawn = pointsIn(analysis);
  if (drawn === points) return undefined;
  return drawn === 0 ? text.allOlder : text.newestOf(drawn, points);
}

/** What all the charts have alike: the scale, the months, and what the lines are. */
export function scaleNote(
  readings: readonly Pick<SeriesReading, "measure" | "target" | "denominatorLabel">[],
  drawn: readonly DrawnSeries[],
  range: { from: number; to: number },
  language: Language,
): string {
  const text = say(words, language);
  const [first] = readings;
  if (first === undefined) return "";
  const { unit, interval, improvement } = first.measure;
  const periods = drawn
    .flatMap(({ periods: [oldest, ...later] }) => [oldest, later.at(-1)].filter((one) => one !== undefined))
    .toSorted(Temporal.PlainDate.compare);
  const [from, through] = [periods[0], periods.at(-1)];
  const numbers = text.fromTo(number(range.from, language, 1), number(range.to, language, 1));
  const scale =
    unit === "percent" ? text.percent(numbers) : [numbers, unitOf(first, language)].filter(Boolean).join(" ");
  const [target, ...others] = new Set(readings.map((one) => one.target));
  return [
    from === undefined || through === undefined
      ? text.sameScale(scale)
      : text.sameScaleAndMonths(
          scale,
          monthAndYear(from, language),
          monthAndYear(lastDayOf(interval, through), language),
        ),
    text.medianLine,
    others.length > 0
      ? text.targetLines
      : target === undefined
        ? ""
        : text.targetLine(valueInWords(target, unit, undefined, language)),
    improvement === "down" ? text.lowerIsBetter : "",
    drawn.some(({ analysis, points }) => pointsIn(analysis) < points)
      ? text.newestDrawn(smallChartPoints)
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function endNames({ from, through }: { from?: X; through?: X }, language: Language) {
  return from === undefined || through === undefined
    ? undefined
    : { from: shortPeriodName(from, language), through: shortPeriodName(through, language) };
}
