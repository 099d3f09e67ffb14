import type { Point } from "@laeringsnettverk/spc";
import { numberText, valueText } from "../../domain/chart-sentence/measure-value.ts";
import type { Interval } from "../../domain/change-package.ts";
import type { Language } from "../../domain/language.ts";
import { pointsByPeriod } from "../../domain/measurement/days-since.ts";
import { earlierPeriods, listedPeriods } from "../../domain/measurement/listed-periods.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { NEWEST } from "../../domain/measurement/shown-part.ts";
import { countsDaysBetween, eventsOn, valueOf } from "../../domain/measurement/value.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { compareDays, keyOf } from "../../domain/shared-days.ts";
import { shortDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { asNode, element, escaped } from "../../ui/markup.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { capital } from "./count-text.ts";
import { withTime } from "./measure-address.ts";
import { eventWords } from "./event-words.ts";
import type { ShownMeasure, StoredValue } from "./read-teams.ts";
import { words as seeingWords } from "./seeing/words.ts";
import type { MeasureReading } from "./series-plan.ts";
import { intervalWords, words } from "./words.ts";

export interface ValuesTableProps {
  reading: MeasureReading<ShownMeasure>;
  path: string;
  /** Whether the chart shows all the time; the table's links keep that. */
  whole: boolean;
  mayWrite: boolean;
  open: boolean;
  /** All periods there are; otherwise the newest. */
  all: boolean;
  now: Temporal.Instant;
  language: Language;
}

interface Row {
  period: Temporal.PlainDate;
  stored: StoredValue | undefined;
  /** What the chart shows of it. */
  point: Point | undefined;
  /** Reported already, or over, so that it is missing. */
  over: boolean;
}

/** All values, the newest first: the full equal of the chart, and the way to correct one or enter it late. */
export function ValuesTable(props: ValuesTableProps) {
  const { reading, path, whole, mayWrite, now, language } = props;
  const { measure, plan, series } = reading;
  const text = say(words, language);
  const today = norwegianDay(now);
  const reported = measure.values.map(({ period }) => period);
  const listed = listedPeriods(plan.expected, reported, now);
  const isEvent = measure.interval === "event";
  const isCut = listed.length > NEWEST && !props.all;
  const shown = isCut ? listed.slice(-NEWEST) : listed;
  const points = pointsByPeriod(series, measure, shown[0]);
  const rows: Row[] = shown.toReversed().map((period) => {
    const key = keyOf(period);
    const stored = measure.shown.get(key);
    const over = stored !== undefined || isOver(measure.interval, period, today);
    return { period, stored, point: points.get(key), over };
  });
  // what is not over yet is among the newest
  const counted = listed.length - rows.filter(({ over }) => !over).length;
  return (
    <Fold
      id="tabell"
      open={props.open}
      summary={isEvent ? text.tableEvents(reported.length) : text.table(reported.length, counted)}
    >
      {rows.length > 0 && (
        <DataTable
          caption={measure.texts.name[language]}
          captionHidden
          narrow="wide"
          label={text.tableLabel}
          columns={columnsOf(props)}
          rows={rows}
        />
      )}
      {isCut && (
        <p class="screen-only">
          <Link href={`${withTime(path, whole, { tabell: "alle" })}#tabell`}>
            {text.wholeTable(listed.length)}
          </Link>
        </p>
      )}
      {mayWrite && !isEvent && (
        <div class="part-end">
          <Form method="get" action={`${path}#registrer`} hidden={whole ? { tid: "alt" } : undefined}>
            <SelectField
              name="periode"
              label={text.earlier}
              help={text.earlierHelp}
              width="m"
              options={earlierPeriods(plan.expected, listed, now).map((period) => ({
                value: period.toString(),
                text: capital(periodName(measure.interval, period, language)),
              }))}
            />
            <p class="actions">
              <Button look="outline">{text.choose}</Button>
            </p>
          </Form>
        </div>
      )}
    </Fold>
  );
}

function columnsOf({
  reading,
  path,
  whole,
  mayWrite,
  language,
}: ValuesTableProps): [Column<Row>, ...Column<Row>[]] {
  const { measure, series } = reading;
  const { interval, unit, texts, hasDenominator } = measure;
  const text = say(words, language);
  const between = countsDaysBetween(measure);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : numberText(value, language, 2);
  const value = (row: Row) => {
    const shown = between ? row.point?.value : row.stored && valueOf(row.stored, measure);
    if (shown !== null && shown !== undefined) return valueText(shown, unit, language);
    if (row.stored?.notApplicable) return text.noneInPeriod;
    return row.stored ? "–" : row.over ? text.notMeasured : text.notDueYet;
  };
  const mean = series.analysis.parts.at(-1)?.centreKind === "mean";
  const side = ({ point }: Row) => {
    if (point === undefined || point.side === null) return "";
    return point.side === "on" && mean ? text.onMean : text[point.side];
  };
  const phase = ({ point }: Row) => point && String(point.part + 1);
  const toPeriod = withTime(path, whole, { periode: "" });
  const name = (row: Row) => capital(periodName(interval, row.period, language));
  const first: Column<Row> = {
    head: intervalWords[interval][language],
    cell: (row) =>
      mayWrite
        ? asNode(element("a", { href: `${toPeriod}${row.period.toString()}#registrer` }, escaped(name(row))))
        : name(row),
  };
  const counts: Column<Row>[] = [
    { head: texts.numeratorLabel[language], figure: true, cell: (row) => number(row.stored?.numerator) },
    ...(hasDenominator
      ? [
          {
            head: texts.denominatorLabel?.[language] ?? "",
            figure: true,
            cell: (row: Row) => number(row.stored?.denominator),
          },
        ]
      : []),
  ];
  return [
    first,
    ...(between || !hasDenominator ? [] : counts),
    ...(between && measure.values.some((stored) => eventsOn(stored) > 1)
      ? [
          {
            head: say(eventWords, language).howMany,
            figure: true,
            cell: (row: Row) => row.stored && number(eventsOn(row.stored)),
          },
        ]
      : []),
    {
      head: between
        ? text.daysBetween
        : unit === "percent"
          ? text.share
          : hasDenominator
            ? text.value
            : texts.numeratorLabel[language],
      figure: true,
      cell: value,
    },
    ...(series.analysis.reading.measured < 10 && series.analysis.parts.length < 2
      ? []
      : [{ head: mean ? text.againstMean : text.againstMedian, cell: side }]),
    ...(series.analysis.parts.length > 1
      ? [{ head: say(seeingWords, language).phaseColumn, cell: phase }]
      : []),
    { head: text.entered, cell: (row) => row.stored && enteredText(row.stored, text, language) },
    ...(measure.hasComments ? [{ head: text.commentLabel, cell: (row: Row) => row.stored?.comment }] : []),
  ];
}

function isOver(interval: Interval, period: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return compareDays(lastDayOf(interval, period), today) < 0;
}

/** «3. nov 2026, Kari, etter fristen». */
function enteredText(
  value: StoredValue,
  text: { late: string; enteredBy(when: string, who: string): string },
  language: Language,
): string {
  const day = norwegianDay(value.enteredAt);
  const when = `${shortDay(day, language)}\u00a0${day.year}`;
  return [
    value.enteredBy ? text.enteredBy(when, value.enteredBy) : when,
    ...(value.late ? [text.late] : []),
  ].join(", ");
}
