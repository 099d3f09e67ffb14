import { valueOf } from "../../domain/measurement/value.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { listedPeriods } from "../../domain/measurement/listed-periods.ts";
import { countsDaysBetween } from "../../domain/measurement/value.ts";
import type { Language } from "../../domain/language.ts";
import { norway } from "../../domain/norwegian-time.ts";
import { csvNumber, csvTable } from "../../platform/csv.ts";
import { say } from "../../platform/words.ts";
import type { MeasureReading } from "./series-plan.ts";
import { csvUnits, csvWords } from "./csv-words.ts";

/**
 * All values of a measure as a table that Norwegian Excel opens as it is: UTF-8 with a byte order mark, semicolons,
 * decimal comma, CRLF. A period that is missing has a row that says so; nothing is a nought that was not counted.
 */
export function valuesCsv(reading: MeasureReading, now: Temporal.Instant, language: Language): string {
  const { measure, plan, team } = reading;
  const text = say(csvWords, language);
  const between = countsDaysBetween(measure);
  const about = [team.name, measure.code, measure.texts.name[language]];
  const source = measure.dataSource
    ? (measure.dataSource.title[language] ?? measure.dataSource.title.nb)
    : team.simulated
      ? text.simulated
      : undefined;
  const heads = [
    text.team,
    text.code,
    text.measure,
    text.period,
    text.from,
    text.to,
    ...(between ? [] : [text.numerator(measure.texts.numeratorLabel[language])]),
    ...(measure.hasDenominator ? [text.denominator(measure.texts.denominatorLabel?.[language] ?? "")] : []),
    text.value(csvUnits[measure.unit][language]),
    text.state,
    text.late,
    text.entered,
    text.comment,
    ...(source === undefined ? [] : [text.source]),
  ];
  const rows = listedPeriods(
    plan.expected,
    measure.values.map(({ period }) => period),
    now,
  ).map((period) => {
    const stored = measure.values.find((value) => value.period.equals(period));
    const point =
      reading.series.analysis.points[reading.series.periods.findIndex((one) => one.equals(period))];
    const value = between ? (point?.value ?? undefined) : stored && valueOf(stored, measure);
    return [
      ...about,
      periodName(measure.interval, period, language),
      period.toString(),
      lastDayOf(measure.interval, period).toString(),
      ...(between ? [] : [decimal(stored?.numerator)]),
      ...(measure.hasDenominator ? [decimal(stored?.denominator)] : []),
      decimal(value),
      stored === undefined ? text.missing : stored.notApplicable ? text.notApplicable : text.reported,
      stored === undefined ? "" : stored.late ? text.yes : text.no,
      stored?.enteredAt.toZonedDateTimeISO(norway).toPlainDate().toString() ?? "",
      stored?.comment ?? "",
      ...(source === undefined ? [] : [source]),
    ];
  });
  return csvTable([heads, ...rows]);
}

function decimal(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : csvNumber(value);
}
