import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import type { Language } from "../../domain/language.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { shownFrom } from "../../domain/measurement/shown-part.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Link } from "../../ui/link.tsx";
import { MeasureTop } from "../../ui/measure-top.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { TwoColumns } from "../../ui/two-columns.tsx";
import { ChangesOfMeasure } from "./changes-of-measure.tsx";
import { chartView } from "./chart-view.ts";
import { MeasureDownloads } from "./export/measure-downloads.tsx";
import { EntryForm } from "./entry-form.tsx";
import type { EntryView } from "./entry-view.ts";
import { measurePath } from "./find-measure.ts";
import { HowWeRead } from "./how-we-read.tsx";
import { LatestValue } from "./latest-value.tsx";
import { withTime } from "./measure-address.ts";
import { textLanguage } from "./measure-language.ts";
import { EndedNotice, PlanLink } from "./plan/on-measure-page.tsx";
import { MeasureChart } from "./seeing/measure-chart.tsx";
import { PairedMeasure, pairOf, sharedSpan } from "./seeing/paired-measure.tsx";
import type { ShownMeasure } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import { OnDevice } from "./phone/entry-island-data.tsx";
import { sourceText } from "./source-text.ts";
import { sheetIntervals } from "./sheet/sheet.ts";
import { sheetWords } from "./sheet/words.ts";
import { ExtensionNote } from "./terms/extension-note.tsx";
import { ValuesTable } from "./values-table.tsx";
import { words } from "./words.ts";

export interface MeasurePageProps {
  reading: MeasureReading<ShownMeasure>;
  /** The form, for those who may enter values. */
  entry: EntryView | undefined;
  hidden: Record<string, string>;
  /** Who enters values here, and may have some waiting on the device. */
  writer?: { id: string; name: string } | undefined;
  mayWrite: boolean;
  mayNote: boolean;
  /** Decide on phases, chart and rules. */
  mayPlan: boolean;
  /** What has just happened. */
  told?: { text: string; warning?: boolean } | undefined;
  /** Whether the table is open, and with every row. */
  table: "closed" | "open" | "all";
  /** Whether the chart shows all the time there are values of, and not the newest part. */
  whole: boolean;
  now: Temporal.Instant;
  language: Language;
}

/** One measure: the answer in a sentence, the form, the value, the chart, what was changed, how it is read, all values. */
export function measurePage(props: MeasurePageProps): PageAnswer {
  const { reading, entry, language, now, told, whole } = props;
  const { team, measure, plan, series } = reading;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const sentence = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
  const pair = pairOf(reading, now);
  const from = whole ? undefined : shownFrom((pair ? [reading, pair] : [reading]).map((one) => one.series));
  const path = measurePath(reading);
  const table: Record<string, string> =
    props.table === "closed" ? {} : { tabell: props.table === "all" ? "alle" : "vis" };
  const otherTime = withTime(path, !whole, table);
  const name = measure.texts.name[language];
  const errors = entry === undefined ? [] : errorsOf(entry);
  const title = `${name} – ${team.name}`;
  return page({
    status: errors.length > 0 ? 422 : 200,
    title: errors.length > 0 ? `${shell.errorPrefix} ${title}` : title,
    scripts: [
      ...(series.analysis.points.length > 0 ? ["ui/chart/point-reader"] : []),
      ...(props.writer ? ["measurement/phone/entry"] : []),
    ],
    banner: team.simulated && !measure.dataSource ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{text.allMeasures(team.name)}</Crumb>
        <h1 lang={textLanguage(measure, language)}>{name}</h1>
        <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />
        {told && (
          <Notice tone={told.warning ? "warning" : "done"} live>
            {told.text}
          </Notice>
        )}
        <EndedNotice measure={measure} language={language} />
        {entry && team.terms?.afterwards === "block" && (
          <ExtensionNote team={team} now={now} language={language} />
        )}
        <MeasureTop
          sentence={<Said sentence={sentence} />}
          form={
            entry && (
              <EntryForm
                reading={reading}
                view={entry}
                path={path}
                whole={whole}
                hidden={props.hidden}
                now={now}
                language={language}
              />
            )
          }
          now={
            <LatestValue
              reading={reading}
              sentence={sentence}
              shownForm={entry !== undefined}
              now={now}
              language={language}
            />
          }
        />
        {props.writer && <OnDevice person={props.writer} language={language} />}
        {series.analysis.points.length > 0 && (
          <MeasureChart
            chart={{
              ...chartView(reading, sentence, language, from),
              span: pair && sharedSpan([reading, pair], whole),
            }}
            shown={{ reading, from, other: otherTime, language }}
          />
        )}
        {measure.pairedWith && (
          <PairedMeasure reading={reading} pair={pair} from={from} other={otherTime} language={language} />
        )}
        <TwoColumns
          columns={[
            {
              title: text.whatYouChanged,
              content: <ChangesOfMeasure reading={reading} mayNote={props.mayNote} language={language} />,
            },
            ...(series.analysis.points.length > 0
              ? [
                  {
                    title: text.howToRead,
                    content: (
                      <HowWeRead
                        reading={reading}
                        sentence={sentence}
                        planPath={props.mayPlan ? path : undefined}
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
          whole={whole}
          mayWrite={entry !== undefined}
          open={props.table !== "closed"}
          all={props.table === "all"}
          now={now}
          language={language}
        />
        {series.analysis.points.length > 0 && (
          <MeasureDownloads path={path} whole={whole} language={language} />
        )}
        {!measure.dataSource && (
          <Actions>
            {entry && measure.chosen && measure.interval !== "event" && (
              <Link href={`/team/${team.id}/malinger/ark?intervall=${sheetIntervals[measure.interval]}`}>
                {say(sheetWords, language).fillInSheet}
              </Link>
            )}
            <PlanLink team={team} language={language} />
          </Actions>
        )}
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

const fields = ["periode", "teller", "nevner", "kommentar"];

/** In the order of the page; what has no field to stand at leads to the form itself. */
function errorsOf({ errors, kind }: EntryView) {
  const order = (field: string) => (fields.includes(field) ? fields.indexOf(field) : fields.length);
  return Object.entries(errors)
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([field, text]) => {
      const shown = fields.includes(field) && (field !== "periode" || kind !== "counts");
      return { field: shown ? field : "registrer", text };
    });
}

function Said({ sentence }: { sentence: ChartSentence }) {
  return (
    <Sentence opening={sentence.headline} status={sentence.status}>
      {sentence.text}
    </Sentence>
  );
}
