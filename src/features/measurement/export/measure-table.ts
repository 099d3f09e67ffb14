import type { Language } from "../../../domain/language.ts";
import { pointsByPeriod } from "../../../domain/measurement/days-since.ts";
import { listedPeriods } from "../../../domain/measurement/listed-periods.ts";
import { lastDayOf } from "../../../domain/measurement/period.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { countsDaysBetween, valueOf } from "../../../domain/measurement/value.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { keyOf } from "../../../domain/shared-days.ts";
import type { XlsxCell } from "../../../platform/xlsx.ts";
import { say } from "../../../platform/words.ts";
import { numeratorName } from "../event-words.ts";
import type { FullMeasure, StoredValue } from "../read-teams.ts";
import type { MeasureReading } from "../series-plan.ts";
import type { FileTable } from "./file-table.ts";
import { csvUnits, csvWords } from "./words.ts";

/**
 * All values of a measure. A period that is missing has a row that says so; nothing is a nought that was not counted.
 */
export function measureTable(
  reading: MeasureReading<FullMeasure>,
  now: Temporal.Instant,
  language: Language,
): FileTable {
  const { measure, plan, team, series } = reading;
  const text = say(csvWords, language);
  const between = countsDaysBetween(measure);
  const about = [team.name, measure.code, measure.texts.name[language]];
  const source = sourceOf(reading, language);
  const columns = [
    { head: text.team, width: 28 },
    { head: text.code, width: 12 },
    { head: text.measure, width: 36 },
    { head: text.period, width: 18 },
    { head: text.from, width: 12 },
    { head: text.to, width: 12 },
    { head: text.numerator(numeratorName(measure, language)), width: 18 },
    ...(measure.hasDenominator
      ? [{ head: text.denominator(measure.texts.denominatorLabel?.[language] ?? ""), width: 18 }]
      : []),
    { head: text.value(csvUnits[measure.unit][language]), width: 18 },
    { head: text.state, width: 16 },
    { head: text.late, width: 14 },
    { head: text.entered, width: 12 },
    { head: text.comment, width: 50 },
    ...(source === undefined ? [] : [{ head: text.source, width: 28 }]),
  ];
  const reported = measure.values.map(({ period }) => period);
  const points = pointsByPeriod(series, measure);
  const rows = listedPeriods(plan.expected, reported, now).map((period): XlsxCell[] => {
    const stored = measure.values.find((value) => value.period.equals(period));
    const value = between
      ? (points.get(keyOf(period))?.value ?? undefined)
      : stored && valueOf(stored, measure);
    return [
      ...about,
      periodName(measure.interval, period, language),
      period,
      lastDayOf(measure.interval, period),
      stored?.numerator ?? undefined,
      ...(measure.hasDenominator ? [stored?.denominator ?? undefined] : []),
      value,
      ...stateCells(stored && { ...stored, enteredOn: norwegianDay(stored.enteredAt) }, language),
      stored?.comment ?? "",
      ...(source === undefined ? [] : [source]),
    ];
  });
  return { columns, rows };
}

/** Whether it is measured, whether that was late, and the day it was entered. */
export function stateCells(
  stored: (Pick<StoredValue, "notApplicable" | "late"> & { enteredOn: Temporal.PlainDate }) | undefined,
  language: Language,
): XlsxCell[] {
  const text = say(csvWords, language);
  if (stored === undefined) return [text.missing, "", undefined];
  return [
    stored.notApplicable ? text.notApplicable : text.reported,
    stored.late ? text.yes : text.no,
    stored.enteredOn,
  ];
}

/** Who has published the figures, or that they are simulated; nothing for a team's own. */
export function sourceOf(
  { team, measure }: Pick<MeasureReading, "team" | "measure">,
  language: Language,
): string | undefined {
  if (measure.dataSource) return measure.dataSource.title[language] ?? measure.dataSource.title.nb;
  return team.simulated ? say(csvWords, language).simulated : undefined;
}
