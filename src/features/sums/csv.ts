import type { Language } from "../../domain/language.ts";
import { valueOf } from "../../domain/measurement/value.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { csvNumber, csvTable } from "../../platform/csv.ts";
import { say } from "../../platform/words.ts";
import { measureName } from "../../platform/measure-version.ts";
import { csvWords } from "./csv-words.ts";
import type { ShownPeriod } from "./shown-periods.ts";
import type { SumView } from "./view.ts";
import { words } from "./words.ts";

/**
 * The sums as a table that Norwegian Excel opens as it is: UTF-8 with a byte order mark, semicolons, decimal comma, CRLF.
 * What is hidden on the page is hidden here.
 */
export function sumsCsv(view: SumView, language: Language): string {
  const { chosen } = view;
  const text = { ...say(words, language), ...say(csvWords, language) };
  const heads = [
    text.area,
    text.level,
    text.code,
    text.measure,
    text.division,
    text.period,
    text.from,
    text.to,
    text.numeratorHead,
    text.denominatorHead,
    text.value,
    text.reportsHead,
    text.state,
    text.expectedHead,
  ];
  const lines = [heads];
  if (chosen) {
    const { measure, division } = chosen.question;
    const line = (
      area: string,
      level: string,
      period: string[],
      { sum, hidden }: ToldSum,
      behind?: Pick<ShownPeriod, "expected" | "enough" | "due">,
    ) => {
      const value = hidden || sum.counted === 0 ? undefined : valueOf(sum, measure);
      return [
        area,
        level,
        measure.code,
        measureName(measure, measure.texts.name, language),
        division === "then" ? text.asThen : text.asToday,
        ...period,
        hidden || sum.counted === 0 ? "" : csvNumber(sum.numerator),
        hidden || sum.counted === 0 || !measure.hasDenominator ? "" : csvNumber(sum.denominator),
        value === undefined ? "" : csvNumber(value),
        String(sum.reports),
        hidden
          ? text.hidden
          : sum.reports === 0
            ? text.notMeasured
            : sum.counted === 0
              ? text.noneToCount
              : behind?.enough === false
                ? behind.due
                  ? text.tooFew
                  : text.notYet
                : text.told,
        behind?.expected === undefined ? "" : String(behind.expected),
      ];
    };
    const kind = view.area.kind === "nation" ? text.nation : text.county;
    const { interval } = measure;
    const whenOf = (period: Temporal.PlainDate) => [
      periodName(interval, period, language),
      period.toString(),
      lastDayOf(interval, period).toString(),
    ];
    for (const one of chosen.periods) lines.push(line(view.areaName, kind, whenOf(one.period), one, one));
    const year = ({ year: at }: { year: number }) => [String(at), `${at}-01-01`, `${at}-12-31`];
    for (const { year: at, ...told } of chosen.picture.years)
      lines.push(line(view.areaName, kind, year({ year: at }), told));
    if (chosen.question.year !== undefined) {
      const when = year({ year: chosen.question.year });
      lines.push(line(view.areaName, kind, when, chosen.picture.total));
      const level = view.area.kind === "nation" ? text.county : text.municipality;
      for (const { name, told } of chosen.rows) lines.push(line(name, level, when, told));
      for (const { name, periods } of chosen.rows)
        for (const one of periods) lines.push(line(name, level, whenOf(one.period), one, one));
    }
  }
  return csvTable(lines);
}
