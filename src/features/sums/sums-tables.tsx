import type { Language } from "../../domain/language.ts";
import { unitCaption } from "../../domain/chart-sentence/measure-value.ts";
import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { say } from "../../platform/words.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Fold } from "../../ui/fold.tsx";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { reportedText } from "./reported-text.ts";
import { type SumView, type SumViewRow, toldNumbers, viewAddress } from "./view.ts";
import type { SummedMeasure } from "./read-measures.ts";
import type { ShownPeriod } from "./shown-periods.ts";
import { words } from "./words.ts";

type Chosen = NonNullable<SumView["chosen"]>;

/** Each county or municipality, in Norwegian order: never ranked by its figures. */
export function PartsTable({
  view,
  chosen,
  path,
  language,
}: {
  view: SumView;
  chosen: Chosen;
  path: string;
  language: Language;
}) {
  const text = say(words, language);
  const { measure } = chosen.question;
  return (
    <DataTable<SumViewRow>
      caption={view.area.kind === "nation" ? text.byCounty : text.byMunicipality}
      captionHidden
      columns={[
        {
          head: view.area.kind === "nation" ? text.county : text.municipality,
          cell: ({ row, name, split, told }) => {
            const said = split ? text.splitMunicipality(name) : name;
            return row === "" || told.sum.reports === 0 ? (
              said
            ) : (
              <a href={viewAddress(path, chosen.question, row)}>{said}</a>
            );
          },
        },
        { head: text.teamHead, figure: true, cell: ({ teams }) => teams?.teams ?? 0 },
        {
          head: text.reportsHead,
          figure: true,
          cell: ({ told, teams }) => reportedText(told.sum.reports, teams?.expected ?? 0, language),
        },
        ...numberColumns<SumViewRow>(measure, ({ told }) => told, language),
      ]}
      total
      rows={[
        ...chosen.rows,
        {
          row: "",
          name: text.total,
          split: false,
          told: chosen.picture.total,
          teams: chosen.teams,
          periods: [],
        },
      ]}
    />
  );
}

export function YearsTable({ chosen, path, language }: { chosen: Chosen; path: string; language: Language }) {
  const text = say(words, language);
  const { question, picture } = chosen;
  return (
    <DataTable<(typeof picture.years)[number]>
      caption={text.byYear}
      captionHidden
      columns={[
        {
          head: text.year,
          cell: ({ year }) => <a href={viewAddress(path, { ...question, year })}>{year}</a>,
        },
        ...numberColumns<(typeof picture.years)[number]>(question.measure, (row) => row, language),
      ]}
      rows={picture.years}
    />
  );
}

export function PeriodsTable({
  periods,
  question,
  language,
}: Pick<Chosen, "periods" | "question"> & { language: Language }) {
  const text = say(words, language);
  return (
    <Fold summary={text.allValues}>
      <DataTable<ShownPeriod>
        caption={text.allValues}
        captionHidden
        columns={[
          {
            head: text.period,
            cell: ({ period }) => periodName(question.measure.interval, period, language),
          },
          ...numberColumns<ShownPeriod>(question.measure, (row) => row, language),
          { head: text.teamsReported, figure: true, cell: (one) => teamsReported(one, language) },
        ]}
        rows={periods}
      />
    </Fold>
  );
}

/** «7 av 8», and «så langt 1 av 8» until it was due. */
export function teamsReported({ sum, expected, due }: ShownPeriod, language: Language): string {
  const said = reportedText(sum.reports, expected ?? 0, language);
  return due || expected === undefined || sum.reports >= expected ? said : say(words, language).soFar(said);
}

function numberColumns<Row>(
  measure: SummedMeasure,
  told: (row: Row) => ToldSum,
  language: Language,
): Column<Row>[] {
  const text = say(words, language);
  const column = (head: string, which: "numerator" | "denominator" | "value"): Column<Row> => ({
    head,
    figure: true,
    cell: (row) => toldNumbers(told(row), measure, language)[which],
  });
  const { numeratorLabel, denominatorLabel } = measure.texts;
  const per = denominatorLabel && insideSentence(denominatorLabel[language]);
  const caption = measure.unit === "percent" ? null : unitCaption(measure.unit, per, language);
  return [
    column(numeratorLabel[language], "numerator"),
    ...(measure.hasDenominator ? [column(denominatorLabel?.[language] ?? "", "denominator")] : []),
    column(caption === null ? text.value : asHead(caption), "value"),
  ];
}

/** «per 1000 beboerdøgn» over a column. */
function asHead(caption: string): string {
  return caption.charAt(0).toLocaleUpperCase("nb-NO") + caption.slice(1);
}
