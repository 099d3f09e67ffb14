import type { Child } from "hono/jsx";
import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import type { CellTexts } from "../../../domain/measurement/sheet-cell.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import { textLanguage } from "../measure-language.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { intervalWords } from "../words.ts";
import { lockedPeriod, type Sheet, storedIn } from "./sheet.ts";
import { cellTexts } from "./sheet-cells.ts";
import { cellKey } from "./sheet-form.ts";
import { type Trouble, TroubleText } from "./trouble.tsx";
import { sheetWords } from "./words.ts";

export interface SheetTableProps {
  sheet: Sheet;
  /** What is wrong, by the key of its cell. */
  troubles: ReadonlyMap<string, Trouble>;
  now: Temporal.Instant;
  language: Language;
}

/** One of the two fields of a measure. */
interface Part {
  measure: TeamMeasure;
  /** The id of its measure's head, and of its own. */
  measureId: string;
  id: string;
  field: keyof CellTexts;
  label: string;
  /** How many fields the measure has, on the first of them. */
  span: number | undefined;
  last: boolean;
}

interface PeriodHead {
  period: Temporal.PlainDate;
  id: string;
  name: string;
  locked: boolean;
}

/**
 * A row to a period, and two columns to a measure: so do most people keep their lists, and so a block of theirs can be
 * pasted as it is, a month is entered along one row, and Enter goes to the next month. Turned, a row to each number.
 */
export function SheetTable(props: SheetTableProps) {
  const { sheet, language, now } = props;
  const parts = partsOf(sheet, language);
  const periods = sheet.periods.map((period, at) => ({
    period,
    id: `p${at}`,
    name: capital(periodName(sheet.interval, period, language)),
    locked: lockedPeriod(sheet, period, now),
  }));
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
            <th
              id={part.id}
              scope="col"
              class={part.span ? "first" : undefined}
              lang={textLanguage(part.measure, language)}
            >
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
              <th id={part.id} scope="row" class="part-name" lang={textLanguage(part.measure, language)}>
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
  const { code, texts } = part.measure;
  return (
    <a
      href={`/team/${sheet.team.id}/malinger/${code.toLowerCase()}`}
      lang={textLanguage(part.measure, language)}
    >
      {texts.name[language]}
    </a>
  );
}

/** One number. Its name is that of its measure, its own, and its period. */
function Field(props: SheetTableProps & { part: Part; head: PeriodHead }) {
  const { troubles, language, part, head } = props;
  const { measure, field, id } = part;
  const stored = storedIn(measure, head.period);
  const trouble = troubles.get(cellKey(measure.code, head.period));
  const wrong = trouble?.fields.includes(field);
  const late = stored?.late && part.span !== undefined;
  const told = [trouble && toldId(part, head), head.locked && "stengt", stored?.late && "sent"];
  const state = wrong ? "refused" : late ? "late" : "";
  return (
    <td class={[part.span && "first", state].filter(Boolean).join(" ") || undefined}>
      <input
        id={trouble && `${id}-${head.id}`}
        name={`v.${measure.code}.${head.period.toString()}.${field === "numerator" ? "t" : "n"}`}
        value={(trouble?.typed ?? cellTexts(stored, language))[field] || undefined}
        aria-labelledby={`${part.measureId} ${id} ${head.id}`}
        aria-describedby={told.filter(Boolean).join(" ") || undefined}
        aria-invalid={wrong ? "true" : undefined}
        readonly={head.locked}
      />
    </td>
  );
}

/** Under the row: what is wrong in it, and the choice that a person has to make. */
function Told(props: SheetTableProps & { at: { part: Part; head: PeriodHead }[]; width: number }) {
  const { troubles, language, at, width } = props;
  const found = at.flatMap(({ part, head }) => {
    const trouble = troubles.get(cellKey(part.measure.code, head.period));
    return trouble ? [{ part, head, trouble }] : [];
  });
  if (found.length === 0) return null;
  return (
    <tr class="told">
      <td colspan={width}>
        {found.map(({ part, head, trouble }) => (
          <div id={toldId(part, head)}>
            <TroubleText
              trouble={trouble}
              name={`${part.measure.texts.name[language]}, ${head.name}`}
              field={`valg.${part.measure.code}.${head.period.toString()}`}
              language={language}
            />
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The id of the text about a cell, the same for both its fields. */
function toldId(part: Part, head: PeriodHead): string {
  return `om-${part.measureId}-${head.id}`;
}

function partsOf({ measures }: Sheet, language: Language): Part[] {
  return measures.flatMap((measure, at) => {
    const { texts, hasDenominator } = measure;
    const measureId = `m${at}`;
    const numerator: Part = {
      measure,
      measureId,
      id: `${measureId}t`,
      field: "numerator",
      label: texts.numeratorLabel[language],
      span: hasDenominator ? 2 : 1,
      last: !hasDenominator,
    };
    if (!hasDenominator) return [numerator];
    const label = texts.denominatorLabel?.[language] ?? texts.numeratorLabel[language];
    const field = "denominator" as const;
    return [numerator, { ...numerator, id: `${measureId}n`, field, label, span: undefined, last: true }];
  });
}
