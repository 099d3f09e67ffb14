import type { Interval } from "../../../domain/change-package.ts";
import type { Language } from "../../../domain/language.ts";
import { listedPeriods } from "../../../domain/measurement/listed-periods.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { say } from "../../../platform/words.ts";
import type { XlsxCell, XlsxSheet } from "../../../platform/xlsx.ts";
import { numeratorName } from "../event-words.ts";
import type { MeasuringTeam, TeamMeasure } from "../read-teams.ts";
import { planOf } from "../series-plan.ts";
import { everyWords } from "../words.ts";
import { definitionsSheet } from "./definitions-sheet.ts";
import { csvWords } from "./words.ts";

const order: readonly Interval[] = ["month", "quarter", "twoWeeks", "week", "day", "event"];

/**
 * The sheet a team fills in: one for each way of counting time, a row a period, a numerator and a denominator a measure.
 * It can be imported as it is. Published figures are not there: they are not the team's to fill in.
 */
export function teamSheets(team: MeasuringTeam, now: Temporal.Instant, language: Language): XlsxSheet[] {
  const own = team.measures.filter(({ dataSource }) => dataSource === undefined);
  const sheets = order.flatMap((interval) => {
    const measures = own.filter((measure) => measure.interval === interval);
    return measures.length === 0 ? [] : [sheetOf(team, interval, measures, now, language)];
  });
  return [...sheets, definitionsSheet(team.measures, language)];
}

function sheetOf(
  team: MeasuringTeam,
  interval: Interval,
  measures: readonly TeamMeasure[],
  now: Temporal.Instant,
  language: Language,
): XlsxSheet {
  const text = say(csvWords, language);
  const periods = new Map(
    measures.flatMap((measure) => {
      const reported = measure.values.map(({ period }) => period);
      return listedPeriods(planOf(team, measure).expected, reported, now).map(
        (period) => [period.toString(), period] as const,
      );
    }),
  );
  return {
    name: everyWords[interval][language],
    columns: [
      { head: text.period, width: 18 },
      { head: text.from, width: 12 },
      ...measures.flatMap((measure) => [
        { head: text.sheetNumerator(measure.code, numeratorName(measure, language)), width: 16 },
        ...(measure.hasDenominator
          ? [
              {
                head: text.sheetDenominator(measure.code, measure.texts.denominatorLabel?.[language] ?? ""),
                width: 16,
              },
            ]
          : []),
      ]),
    ],
    frozenColumns: 2,
    rows: [...periods.values()]
      .toSorted(Temporal.PlainDate.compare)
      .map((period): XlsxCell[] => [
        periodName(interval, period, language),
        period,
        ...measures.flatMap((measure) => countsOf(measure, period, language)),
      ]),
  };
}

function countsOf(measure: TeamMeasure, period: Temporal.PlainDate, language: Language): XlsxCell[] {
  const stored = measure.values.find((value) => value.period.equals(period));
  const numerator = stored?.notApplicable
    ? say(csvWords, language).notApplicable
    : (stored?.numerator ?? undefined);
  return measure.hasDenominator ? [numerator, stored?.denominator ?? undefined] : [numerator];
}
