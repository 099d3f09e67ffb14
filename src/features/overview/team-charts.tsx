import type { X } from "@laeringsnettverk/spc";
import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { valueInWords } from "../../domain/chart-sentence/measure-value.ts";
import { shortPeriodName } from "../../domain/chart-sentence/period-name.ts";
import type { Language } from "../../domain/language.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { monthAndYear, number } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { commonRange, commonSpan } from "../../ui/chart/common-axes.ts";
import { smallMultiple } from "../../ui/chart/small-multiple.tsx";
import { Many } from "../../ui/many.tsx";
import { Part } from "../../ui/part.tsx";
import { words } from "./collaborative-words.ts";
import type { SeriesReading, TeamLine } from "./team-line.ts";
import { latestCount, latestValue, unitOf } from "./value-words.ts";

/** So many charts, and there is no longer room for the values in them. */
const tightFrom = 7;

/**
 * The chosen measure of every team that has it, on one scale and the same months, in the order of the table. Organiser,
 * coach and observer see small denominators too; it is from other teams that they are hidden (domain A3).
 */
export function TeamCharts(props: {
  measure: string;
  lines: readonly TeamLine[];
  hrefOf(line: TeamLine): string | undefined;
  now: Temporal.Instant;
  language: Language;
}) {
  const { measure, now, language } = props;
  const lines = props.lines.flatMap((line) =>
    line.reading?.isChosen ? [{ line, reading: line.reading }] : [],
  );
  const [first] = lines;
  if (first === undefined || lines.every(({ reading }) => reading.series.latest === undefined)) return null;
  const { unit } = first.reading.measure;
  const analyses = lines.map(({ reading }) => reading.series.analysis);
  const percent = unit === "percent";
  const range = commonRange(analyses, percent);
  const span = commonSpan(analyses);
  const text = say(words, language);
  return (
    <Part
      title={text.teamByTeam(measure)}
      note={scaleNote(
        lines.map(({ reading }) => reading),
        range,
        language,
      )}
    >
      <Many
        tight={lines.length >= tightFrom}
        items={lines.map(({ line, reading }) => {
          const { sign, word, reason } = reading.state;
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
            analysis: reading.series.analysis,
            words: chartWords({ language, unit }),
            label:
              value === undefined
                ? text.chartIsEmpty(line.team.name, word)
                : text.chartSays(line.team.name, word, `${value}, ${count}`),
            percent,
            range,
            span,
            ends: endNames(span, language),
            tight: lines.length >= tightFrom,
          });
        })}
      />
    </Part>
  );
}

/** What all the charts have alike: the scale, the months, and what the lines are. */
export function scaleNote(
  readings: readonly Pick<SeriesReading, "measure" | "series" | "target" | "denominatorLabel">[],
  range: { from: number; to: number },
  language: Language,
): string {
  const text = say(words, language);
  const [first] = readings;
  if (first === undefined) return "";
  const { unit, interval, improvement } = first.measure;
  const periods = readings.flatMap(({ series }) => series.periods).toSorted(Temporal.PlainDate.compare);
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
  ]
    .filter(Boolean)
    .join(" ");
}

function endNames({ from, through }: { from?: X; through?: X }, language: Language) {
  return from === undefined || through === undefined
    ? undefined
    : { from: shortPeriodName(from, language), through: shortPeriodName(through, language) };
}
