import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { nameOf, SumChart } from "./sum-chart.tsx";
import { PeriodsTable } from "./sums-tables.tsx";
import { type SumView, type SumViewRow, toldNumbers, viewAddress } from "./view.ts";
import { words } from "./words.ts";

/** A year of a measure in one municipality of a county, or one county of the nation: its periods, as far as they can be told. */
export function partPage(props: {
  view: SumView;
  chosen: NonNullable<SumView["chosen"]>;
  row: SumViewRow;
  path: string;
  now: Temporal.Instant;
  language: Language;
}): PageAnswer {
  const { view, chosen, row, path, now, language } = props;
  const { question, parts } = chosen;
  const { measure, year } = question;
  const text = say(words, language);
  const name = row.split ? text.splitMunicipality(row.name) : row.name;
  const { periods } = row;
  const someHidden = row.told.hidden || periods.some(({ hidden }) => hidden);
  const allHidden = periods.length > 0 && periods.every(({ hidden }) => hidden);
  return page({
    title: `${nameOf(measure, language)} – ${name}`,
    banner: question.simulated ? text.simulated : undefined,
    body: (
      <>
        <Crumb href={viewAddress(path, question)}>{view.areaName}</Crumb>
        <h1>{name}</h1>
        <Lead>{text.yearOfPart(String(year), toldNumbers(row.told, measure, language).value)}</Lead>
        <Part title={nameOf(measure, language)}>
          {parts === "withheld" || allHidden ? (
            <EmptyState level={3}>{allHidden ? text.allHidden : text.withheld}</EmptyState>
          ) : (
            <SumChart periods={periods} question={question} areaName={name} now={now} language={language} />
          )}
          {someHidden && <p class="quiet">{text.hiddenNote}</p>}
        </Part>
        {periods.length > 0 && !allHidden && (
          <PeriodsTable periods={periods} question={question} language={language} />
        )}
        <SourceLine>
          {text.source} {text.drawnWhen}
        </SourceLine>
      </>
    ),
  });
}
