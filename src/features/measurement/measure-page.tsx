import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import type { Language } from "../../domain/language.ts";
import { daysSinceLast } from "../../domain/measurement/series.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { inPeriod } from "../../domain/measurement/period-name.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { ChangeList } from "../../ui/change-list.tsx";
import { RunChart } from "../../ui/chart/run-chart.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Link } from "../../ui/link.tsx";
import { MeasureTop, Now } from "../../ui/measure-top.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { Sign } from "../../ui/sign.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { TwoColumns } from "../../ui/two-columns.tsx";
import { chartView } from "./chart-view.ts";
import { capital, entryText } from "./count-text.ts";
import { EntryForm } from "./entry-form.tsx";
import type { EntryView } from "./entry-view.ts";
import { HowWeRead } from "./how-we-read.tsx";
import { changesOf, type MeasureReading } from "./series-plan.ts";
import { sourceText } from "./source-text.ts";
import { ValuesTable } from "./values-table.tsx";
import { words } from "./words.ts";

export interface MeasurePageProps {
  reading: MeasureReading;
  /** The form, for those who may enter values. */
  entry: EntryView | undefined;
  hidden: Record<string, string>;
  mayWrite: boolean;
  mayNote: boolean;
  /** What has just happened. */
  told?: { text: string; warning?: boolean } | undefined;
  tableOpen: boolean;
  now: Temporal.Instant;
  language: Language;
}

/** One measure: the answer in a sentence, the form, the value, the chart, what was changed, how it is read, all values. */
export function measurePage(props: MeasurePageProps): PageAnswer {
  const { reading, entry, language, now, told } = props;
  const { team, measure, plan, series } = reading;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const sentence = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
  const path = `/team/${team.id}/malinger/${measure.code.toLowerCase()}`;
  const name = measure.texts.name[language];
  const errors = ["periode", "teller", "nevner", "kommentar"].flatMap((field) => {
    const message = entry?.errors[field];
    return message === undefined
      ? []
      : [{ field: field === "periode" && entry?.kind === "counts" ? "registrer" : field, text: message }];
  });
  const title = `${name} – ${team.name}`;
  return page({
    status: errors.length > 0 ? 422 : 200,
    title: errors.length > 0 ? `${shell.errorPrefix} ${title}` : title,
    banner: team.simulated && !measure.dataSource ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{text.allMeasures(team.name)}</Crumb>
        <h1>{name}</h1>
        <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />
        {told && (
          <Notice tone={told.warning ? "warning" : "done"} live>
            {told.text}
          </Notice>
        )}
        <MeasureTop
          sentence={<Said sentence={sentence} />}
          form={
            entry && (
              <EntryForm
                reading={reading}
                view={entry}
                path={path}
                hidden={props.hidden}
                now={now}
                language={language}
              />
            )
          }
          now={
            <Latest
              reading={reading}
              sentence={sentence}
              shownForm={entry !== undefined}
              now={now}
              language={language}
            />
          }
        />
        {series.analysis.points.length > 0 && (
          <>
            <RunChart {...chartView(reading, sentence, language)} />
            <Actions>
              <span class="quiet small">{text.downloads}:</span>
              <Link small download href={`${path}/diagram.png`}>
                {text.downloadPng}
              </Link>
              <Link small download href={`${path}/diagram.svg`}>
                {text.downloadSvg}
              </Link>
              <Link small download href={`${path}/verdier.csv`}>
                {text.downloadCsv}
              </Link>
            </Actions>
          </>
        )}
        <TwoColumns
          columns={[
            { title: text.whatYouChanged, content: <Changes {...props} /> },
            ...(series.analysis.points.length > 0
              ? [
                  {
                    title: text.howToRead,
                    content: (
                      <HowWeRead
                        reading={reading}
                        sentence={sentence}
                        targetPath={props.mayWrite && !measure.dataSource ? `${path}/mal` : undefined}
                        now={now}
                        language={language}
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
        <ValuesTable
          reading={reading}
          path={path}
          mayWrite={entry !== undefined}
          open={props.tableOpen}
          now={now}
          language={language}
        />
        <SourceLine>
          {sourceText(reading, language)}
          {measure.dataSource?.url && (
            <>
              {" "}
              <Link small href={measure.dataSource.url}>
                {measure.dataSource.url}
              </Link>
            </>
          )}
        </SourceLine>
      </>
    ),
  });
}

function Said({ sentence }: { sentence: ChartSentence }) {
  const tone = sentence.status === "better" || sentence.status === "worse" ? sentence.status : "plain";
  return (
    <Sentence opening={sentence.headline} tone={tone}>
      {sentence.text}
    </Sentence>
  );
}

/** The last value with its n and its time, and what came before it. For rare events the days that go on since the last. */
function Latest(props: {
  reading: MeasureReading;
  sentence: ChartSentence;
  shownForm: boolean;
  now: Temporal.Instant;
  language: Language;
}) {
  const { reading, sentence, language, now } = props;
  const text = say(words, language);
  const since = daysSinceLast(reading.measure.values, reading.plan, norwegianDay(now));
  const last = reading.measure.values.at(-1);
  const missing = !props.shownForm && sentence.due && (
    <p>
      <Sign is="missing">{sentence.due.word}</Sign>
    </p>
  );
  if (since !== undefined && last !== undefined) {
    return <Now value={text.dayCount(since)}>{text.daysSince(longDay(last.period, language))}</Now>;
  }
  if (sentence.latest === null) return <div>{missing}</div>;
  return (
    <div>
      {missing}
      <Now value={sentence.latest.value}>
        {[latestText(reading, language), sentence.clue].filter(Boolean).join(" ")}
      </Now>
    </div>
  );
}

/** «18 av 20 i oktober 2026.» */
function latestText({ measure, series }: MeasureReading, language: Language): string {
  const { latest } = series;
  if (latest === undefined) return "";
  const when = inPeriod(measure.interval, latest.period, language);
  if (!measure.hasDenominator) return `${capital(when)}.`;
  const counted = entryText({ ...latest, notApplicable: false }, language);
  return measure.interval === "event" ? `${counted}, ${when}.` : `${counted} ${when}.`;
}

function Changes({ reading, mayNote, language }: MeasurePageProps) {
  const text = say(words, language);
  const { team, measure } = reading;
  const changes = changesOf(team, measure);
  const noteHref = `/team/${team.id}/endringer/ny?maling=${measure.code.toLowerCase()}`;
  if (changes.length === 0) {
    return (
      <EmptyState go={mayNote ? { href: noteHref, text: text.noteChange } : undefined}>
        {text.noChanges}
      </EmptyState>
    );
  }
  return (
    <>
      <ChangeList
        changes={changes.map((change, at) => ({
          number: at + 1,
          name: change.title,
          rest: (
            <>
              {text.since(longDay(change.day, language))} {change.description}{" "}
              {mayNote && (
                <a
                  class="link small"
                  href={`/team/${team.id}/endringer/${change.id}?maling=${measure.code.toLowerCase()}`}
                  aria-label={text.editNamed(change.title)}
                >
                  {text.edit}
                </a>
              )}
            </>
          ),
        }))}
      />
      {mayNote && (
        <p>
          <Link href={noteHref}>{text.noteChange}</Link>
        </p>
      )}
    </>
  );
}
