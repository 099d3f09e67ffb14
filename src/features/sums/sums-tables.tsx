import type { Language } from "../../domain/language.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { say } from "../../platform/words.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Fold } from "../../ui/fold.tsx";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { reportedText } from "./reported-text.ts";
import { type SumView, type SumViewRow, toldNumbers, viewAddress } from "./view.ts";
import type { SummedMeasure } from "./read-measures.ts";
import { words } from "./words.ts";

type Chosen = NonNullable<SumView["chosen"]>;

/** Each county or municipality, in Norwegian order: never ranked by its figures. */
export function PartsTable({
  view,
  chosen,
  language,
}: {
  view: SumView;
  chosen: Chosen;
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
          cell: ({ name, split }) => (split ? text.splitMunicipality(name) : name),
        },
        { head: text.teamHead, figure: true, cell: ({ teams }) => teams?.teams ?? 0 },
        {
          head: text.reportsHead,
          figure: true,
          cell: ({ told, teams }) => reportedText(told.sum.reports, teams?.expected ?? 0, language),
        },
        ...numberColumns<SumViewRow>(measure, ({ told }) => told, language),
      ]}
      rows={[
        ...chosen.rows,
        { row: "", name: text.total, split: false, told: chosen.picture.total, teams: chosen.teams },
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

export function PeriodsTable({ chosen, language }: { chosen: Chosen; language: Language }) {
  const text = say(words, language);
  const { picture, question } = chosen;
  return (
    <Fold summary={text.allValues}>
      <DataTable<(typeof picture.periods)[number]>
        caption={text.allValues}
        captionHidden
        columns={[
          {
            head: text.period,
            cell: ({ period }) => periodName(question.measure.interval, period, language),
          },
          ...numberColumns<(typeof picture.periods)[number]>(question.measure, (row) => row, language),
        ]}
        rows={picture.periods}
      />
    </Fold>
  );
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
  return [
    column(numeratorLabel[language], "numerator"),
    ...(measure.hasDenominator ? [column(denominatorLabel?.[language] ?? "", "denominator")] : []),
    column(text.value, "value"),
  ];
}
