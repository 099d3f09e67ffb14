import type { Child } from "hono/jsx";
import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { say } from "../../../platform/words.ts";
import { textLanguage } from "../measure-language.ts";
import { shownName } from "../shown-name.ts";
import { intervalWords } from "../words.ts";
import type { Sheet } from "./sheet.ts";
import { Field, type SheetTableProps, Told } from "./sheet-field.tsx";
import { type Part, partsOf, type PeriodHead, periodsOf } from "./sheet-parts.ts";
import { sheetWords } from "./words.ts";

/**
 * A row to a period, and two columns to a measure: so do most people keep their lists, and so a block of theirs can be
 * pasted as it is, a month is entered along one row, and Enter goes to the next month. Turned, a row to each number.
 */
export function SheetTable(props: SheetTableProps) {
  const { sheet, language, now } = props;
  const parts = partsOf(sheet, language);
  const periods = periodsOf(sheet, now, language);
  const Shape = sheet.turned ? ByMeasure : ByPeriod;
  return <Shape {...props} parts={parts} periods={periods} />;
}

type ShapeProps = SheetTableProps & { parts: Part[]; periods: PeriodHead[] };

function ByPeriod({ parts, periods, ...props }: ShapeProps) {
  const { sheet, language } = props;
  return (
    <Table {...props}>
      <thead>
        <tr>
          <th scope="col" rowspan={2}>
            {intervalWords[sheet.interval][language]}
          </th>
          {parts.map(
            (part) =>
              part.span && (
                <th id={part.measureId} scope="colgroup" colspan={part.span} class="first">
                  <MeasureLink sheet={sheet} part={part} language={language} />
                </th>
              ),
          )}
        </tr>
        <tr>
          {parts.map((part) => (
            <th id={part.id} scope="col" class={part.span ? "first" : undefined} lang={part.lang}>
              {part.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((head) => (
          <>
            <tr>
              <PeriodName head={head} scope="row" language={language} />
              {parts.map((part) => (
                <Field {...props} part={part} head={head} />
              ))}
            </tr>
            <Told
              {...props}
              at={parts.filter(({ last }) => last).map((part) => ({ part, head }))}
              width={parts.length + 1}
            />
          </>
        ))}
      </tbody>
    </Table>
  );
}

function ByMeasure({ parts, periods, ...props }: ShapeProps) {
  const { sheet, language } = props;
  return (
    <Table {...props}>
      <thead>
        <tr>
          <th scope="col" colspan={2}>
            {say(sheetWords, language).measure}
          </th>
          {periods.map((head) => (
            <PeriodName head={head} scope="col" language={language} />
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <>
            <tr class={part.span ? "first" : undefined}>
              {part.span && (
                <th id={part.measureId} scope="rowgroup" rowspan={part.span}>
                  <MeasureLink sheet={sheet} part={part} language={language} />
                </th>
              )}
              <th id={part.id} scope="row" class="part-name" lang={part.lang}>
                {part.label}
              </th>
              {periods.map((head) => (
                <Field {...props} part={part} head={head} />
              ))}
            </tr>
            {part.last && (
              <Told {...props} at={periods.map((head) => ({ part, head }))} width={periods.length + 2} />
            )}
          </>
        ))}
      </tbody>
    </Table>
  );
}

function Table({ sheet, language, children }: SheetTableProps & { children: Child }) {
  const text = say(sheetWords, language);
  const [first, last] = [sheet.periods[0], sheet.periods.at(-1)].map((period) =>
    period ? periodName(sheet.interval, period, language) : "",
  ) as [string, string];
  const label = `${text.table}, ${text.fromThrough(first, last)}`;
  return (
    <div class="wide-table" tabindex={0} role="region" aria-label={label}>
      <table class={sheet.turned ? "data cells turned" : "data cells"}>
        <caption class="ds-sr-only">{label}</caption>
        {children}
      </table>
    </div>
  );
}

function PeriodName(props: { head: PeriodHead; scope: "row" | "col"; language: Language }) {
  const { head, scope, language } = props;
  return (
    <th id={head.id} scope={scope}>
      {/* over a column the year may stand under the month */}
      {scope === "col" ? head.name.replaceAll("\u00a0", " ") : head.name}
      {head.locked && <small> {say(sheetWords, language).locked}</small>}
    </th>
  );
}

function MeasureLink({ sheet, part, language }: { sheet: Sheet; part: Part; language: Language }) {
  const { code } = part.measure;
  return (
    <a
      href={`/team/${sheet.team.id}/malinger/${code.toLowerCase()}`}
      lang={textLanguage(part.measure, language)}
    >
      {shownName(part.measure, language)}
    </a>
  );
}
