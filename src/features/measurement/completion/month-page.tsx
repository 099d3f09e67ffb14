import type { Language } from "../../../domain/language.ts";
import { monthAndYear } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Crumb } from "../../../ui/crumb.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import { SourceLine } from "../../../ui/source-line.tsx";
import { capital } from "../count-text.ts";
import type { FullMeasure, MeasuringTeam } from "../read-teams.ts";
import { words as measurementWords } from "../words.ts";
import type { KnownCompletion } from "./completions.ts";
import { donePath, doneText, MonthPart, type MonthPartProps } from "./month-part.tsx";
import { countedSoFar, monthsOf, type MonthView, monthView } from "./month-view.ts";
import { words } from "./words.ts";

export interface MonthPageProps {
  team: MeasuringTeam<FullMeasure>;
  completions: readonly KnownCompletion[];
  /** The month to speak of; undefined when none is over yet. */
  view: MonthView | undefined;
  mayWrite: boolean;
  hidden: () => Record<string, string>;
  typed?: MonthPartProps["typed"];
  told?: { text: string; warning: boolean } | undefined;
  conflict?: boolean | undefined;
  now: Temporal.Instant;
  language: Language;
}

/** How complete and how timely a team's values are, month by month, and being done with one. */
export function monthPage(props: MonthPageProps): PageAnswer {
  const { team, view, typed, told, conflict, now, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const error = typed?.error;
  const counted = countedSoFar(team, now);
  const title = `${text.title} – ${team.name}`;
  return page({
    status: error ? 422 : conflict ? 409 : 200,
    title: error || conflict ? `${shell.errorPrefix} ${title}` : title,
    banner: team.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>
          {say(measurementWords, language).allMeasures(team.name)}
        </Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(1)} errors={error ? [{ field: "grunn", text: error }] : []} />
        {told && (
          <Notice tone={told.warning ? "warning" : "done"} live>
            {told.text}
          </Notice>
        )}
        {conflict && (
          <Notice tone="warning" live>
            {text.conflict}
          </Notice>
        )}
        {view === undefined ? (
          <EmptyState>{text.nothingDue}</EmptyState>
        ) : (
          <>
            {counted.expected > 0 && (
              <Lead>{text.lead(counted.expected, counted.reported, counted.timely)}</Lead>
            )}
            <MonthPart {...props} view={view} linked={false} />
            <Months {...props} />
          </>
        )}
      </>
    ),
  });
}

function Months({ team, completions, now, language }: MonthPageProps) {
  const text = say(words, language);
  const views = monthsOf(team, now).map((month) => monthView(team, completions, month, now));
  const done = views.filter(({ completion }) => completion !== undefined).length;
  return (
    <Part title={text.earlier} note={text.monthsDone(done, views.length)}>
      <DataTable<MonthView>
        caption={text.earlier}
        captionHidden
        rows={views}
        columns={[
          {
            head: text.month,
            cell: ({ month }) => (
              <Link href={`${donePath(team)}?maned=${month.toString()}`}>
                {capital(monthAndYear(month, language))}
              </Link>
            ),
          },
          {
            head: text.registered,
            figure: true,
            cell: ({ counted }) => text.of(counted.reported, counted.expected),
          },
          {
            head: text.inTime,
            figure: true,
            cell: ({ counted }) => text.of(counted.timely, counted.expected),
          },
          { head: text.done, cell: (view) => doneText(view, language) },
        ]}
      />
      <SourceLine>{text.source}</SourceLine>
    </Part>
  );
}
