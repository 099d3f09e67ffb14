import type { Interval } from "../../../domain/change-package.ts";
import type { Language } from "../../../domain/language.ts";
import { lastDayOf } from "../../../domain/measurement/period.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { countsDaysBetween, valueOf } from "../../../domain/measurement/value.ts";
import { say } from "../../../platform/words.ts";
import type { XlsxCell } from "../../../platform/xlsx.ts";
import type { FileTable } from "./file-table.ts";
import { stateCells } from "./measure-table.ts";
import type { NetworkMeasure, NetworkTeam, NetworkValue } from "./network-rows.ts";
import { csvUnits, csvWords } from "./words.ts";

interface NetworkTableProps {
  measures: readonly NetworkMeasure[];
  values: AsyncIterable<NetworkValue>;
  /** Whose comments may be read. */
  mayReadComments: (team: NetworkTeam) => boolean;
  simulated: boolean;
  language: Language;
}

/** All values of a network, one a row, as they are read. */
export function networkTable(props: NetworkTableProps): FileTable {
  const text = say(csvWords, props.language);
  return {
    columns: [
      { head: text.team, width: 28 },
      { head: text.municipality, width: 20 },
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
      ...(props.simulated ? [{ head: text.source, width: 20 }] : []),
    ],
    rows: rowsOf(props),
  };
}

async function* rowsOf(props: NetworkTableProps): AsyncGenerator<XlsxCell[]> {
  const { measures, values, mayReadComments, simulated, language } = props;
  const text = say(csvWords, language);
  const keyOf = ({ code, version }: Pick<NetworkMeasure, "code" | "version">) => `${code} ${version}`;
  const known = new Map(measures.map((measure) => [keyOf(measure), measure]));
  const periodCells = rememberedPeriods(language);
  for await (const value of values) {
    const measure = known.get(keyOf(value));
    // a measure that the team got after the download began
    if (measure === undefined) continue;
    const { team, period, numerator, denominator } = value;
    yield [
      team.name,
      team.municipality,
      value.code,
      measure.texts.name[language],
      ...periodCells(measure.interval, period),
      numerator ?? undefined,
      denominator ?? undefined,
      countsDaysBetween(measure) ? undefined : valueOf(value, measure),
      csvUnits[measure.unit][language],
      ...stateCells(value, language),
      mayReadComments(team) ? value.comment : "",
      ...(simulated ? [value.published ? "" : text.simulated] : []),
    ];
  }
}

/** What a period is called and when it ends: the same few thousand for millions of values. */
function rememberedPeriods(language: Language) {
  const known = new Map<string, XlsxCell[]>();
  return (interval: Interval, period: Temporal.PlainDate): XlsxCell[] => {
    const key = `${interval} ${period.toString()}`;
    let cells = known.get(key);
    if (cells === undefined) {
      cells = [periodName(interval, period, language), period, lastDayOf(interval, period)];
      known.set(key, cells);
    }
    return cells;
  };
}
