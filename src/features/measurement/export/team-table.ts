import type { Language } from "../../../domain/language.ts";
import { listedPeriods } from "../../../domain/measurement/listed-periods.ts";
import { lastDayOf } from "../../../domain/measurement/period.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { countsDaysBetween, valueOf } from "../../../domain/measurement/value.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { say } from "../../../platform/words.ts";
import type { XlsxCell } from "../../../platform/xlsx.ts";
import type { FullMeasure, MeasuringTeam } from "../read-teams.ts";
import { planOf } from "../series-plan.ts";
import type { FileTable } from "./file-table.ts";
import { sourceOf, stateCells } from "./measure-table.ts";
import { csvUnits, csvWords } from "./words.ts";

/**
 * All values of a team, one a row, with an empty row for each that is missing: filled in, it can be imported again. The
 * heads are those that the import knows (../import/heads.ts).
 */
export function teamTable(
  team: MeasuringTeam<FullMeasure>,
  now: Temporal.Instant,
  language: Language,
): FileTable {
  const text = say(csvWords, language);
  return {
    columns: [
      { head: text.team, width: 28 },
      { head: text.code, width: 12 },
      { head: text.measure, width: 36 },
      { head: text.period, width: 18 },
      { head: text.from, width: 12 },
      { head: text.to, width: 12 },
      { head: text.plainNumerator, width: 10 },
      { head: text.plainDenominator, width: 10 },
      { head: text.plainValue, width: 10 },
      { head: text.unit, width: 14 },
      { head: text.state, width: 16 },
      { head: text.late, width: 14 },
      { head: text.entered, width: 12 },
      { head: text.comment, width: 50 },
      { head: text.source, width: 28 },
    ],
    rows: team.measures.flatMap((measure) => rowsOf(team, measure, now, language)),
  };
}

function rowsOf(
  team: MeasuringTeam<FullMeasure>,
  measure: FullMeasure,
  now: Temporal.Instant,
  language: Language,
): XlsxCell[][] {
  const { interval, unit, texts, values, code } = measure;
  const reported = values.map(({ period }) => period);
  return listedPeriods(planOf(team, measure).expected, reported, now).map((period) => {
    const stored = values.find((value) => value.period.equals(period));
    return [
      team.name,
      code,
      texts.name[language],
      periodName(interval, period, language),
      period,
      lastDayOf(interval, period),
      stored?.numerator ?? undefined,
      stored?.denominator ?? undefined,
      // days since the one before: the measure's own file has them
      stored && !countsDaysBetween(measure) ? valueOf(stored, measure) : undefined,
      csvUnits[unit][language],
      ...stateCells(stored && { ...stored, enteredOn: norwegianDay(stored.enteredAt) }, language),
      stored?.comment ?? "",
      sourceOf({ team, measure }, language) ?? "",
    ];
  });
}
