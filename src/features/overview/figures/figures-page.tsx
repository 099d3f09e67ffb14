import { chartWords } from "../../../domain/chart-sentence/chart-words.ts";
import { unitCaption, valueText } from "../../../domain/chart-sentence/measure-value.ts";
import { type Language, shownText } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { chartFactsOf, seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { valueOf } from "../../../domain/measurement/value.ts";
import { list, number } from "../../../platform/format.ts";
import { measureAddress, measureName, versionNote } from "../../../platform/measure-version.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { RunChart } from "../../../ui/chart/run-chart.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { MeasureTop, Now } from "../../../ui/measure-top.tsx";
import { Part } from "../../../ui/part.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { SourceLine } from "../../../ui/source-line.tsx";
import { type NetworkPeriod, type NetworkSeries, networkSeries, type Reader } from "./network-series.ts";
import type { NetworkFigures, NetworkMeasure, NetworkTeam } from "./read-figures.ts";
import { namedText } from "../named-text.tsx";
import { TeamMultiples } from "./team-multiples.tsx";
import { words } from "./words.ts";

export interface FiguresPageProps {
  figures: NetworkFigures;
  reader: Reader;
  /** Where the reader came from: the organiser's view, or the network's own page. */
  back: string;
  /** Who has not reported is named to those who help, not to the other teams. */
  namesMissing: boolean;
  hrefOf(team: NetworkTeam): string | undefined;
  now: Temporal.Instant;
  language: Language;
}

/** The address of the page about a network's measures. */
export function figuresPath(slug: string): string {
  return `/nettverk/${slug}/malinger`;
}

/** One measure in the whole network: its own sum in a sentence and a chart, who is missing, then every team. */
export function figuresPage(props: FiguresPageProps): PageAnswer {
  const { figures, language } = props;
  const text = say(words, language);
  const { chosen } = figures;
  const network = networkName(figures, language);
  return page({
    title: chosen
      ? `${measureName(chosen, chosen.name, language)} – ${network.text}`
      : `${text.title} – ${network.text}`,
    scripts: chosen ? ["ui/chart/point-reader"] : undefined,
    banner: figures.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={props.back}>{network.text}</Crumb>
        <h1>
          {chosen ? namedText(measureName(chosen, chosen.name, language), chosen, language) : text.title}
        </h1>
        {chosen === undefined ? (
          <EmptyState go={{ href: "/eksempler", text: text.seeExample }}>{text.noMeasures}</EmptyState>
        ) : (
          <Chosen {...props} measure={chosen} network={network.text} />
        )}
      </>
    ),
  });
}

function networkName({ texts, slug }: NetworkFigures, language: Language) {
  return shownText(
    { nb: texts.nb.title || slug, nn: texts.nn?.title ?? "", en: texts.en?.title ?? "" },
    language,
  );
}

function Chosen(props: FiguresPageProps & { measure: NetworkMeasure; network: string }) {
  const { figures, reader, measure, now, language } = props;
  const text = say(words, language);
  const read = networkSeries(figures, measure, reader, now);
  const note = versionNote(measure, language);
  const someHidden = read.periods.some(({ hidden }) => hidden) || (reader.sees === "own" && !figures.open);
  return (
    <>
      {figures.measures.length > 1 && <Choose {...props} />}
      {note && <p class="quiet">{note}</p>}
      {read.newest && <Lead>{reportedText(read.newest, props)}</Lead>}
      {read.periods.length === 0 ? (
        <EmptyState title={text.nothingTitle} go={{ href: "/eksempler", text: text.seeExample }}>
          {text.nothing}
        </EmptyState>
      ) : (
        <>
          <Whole {...props} read={read} />
          <TeamMultiples {...props} />
          {measure.hasDenominator && someHidden && <p class="quiet part-end">{text.hiddenHere}</p>}
          <Periods {...props} read={read} />
          {props.namesMissing && <Downloads slug={figures.slug} language={language} />}
          <SourceLine>
            {text.source}{" "}
            <Link small href="/eksempler">
              {text.seeExample}
            </Link>
          </SourceLine>
        </>
      )}
    </>
  );
}

/** Every team's values of every measure, for those who see them all. */
function Downloads({ slug, language }: { slug: string; language: Language }) {
  const text = say(words, language);
  const file = `/arrangor/nettverk/${slug}/malinger`;
  return (
    <Actions>
      <span class="quiet small">{text.download}:</span>
      <Link small download href={`${file}.xlsx`}>
        {text.asXlsx}
      </Link>
      <Link small download href={`${file}.csv`}>
        {text.asCsv}
      </Link>
    </Actions>
  );
}

function reportedText(
  { period, expected, missing }: NonNullable<NetworkSeries["newest"]>,
  { figures, namesMissing, language }: FiguresPageProps,
): string {
  const text = say(words, language);
  const name = periodName(figures.chosen?.interval ?? "month", period, language);
  if (missing.length === 0) return text.allReported(name, expected);
  const said = text.someReported(expected - missing.length, expected, name);
  if (!namesMissing) return said;
  return `${said} ${text.missing(
    list(
      missing.map((team) => team.name),
      language,
    ),
  )}`;
}

function Choose({ figures, language }: FiguresPageProps) {
  const text = say(words, language);
  return (
    <FilterForm
      action={figuresPath(figures.slug)}
      label={text.chooseMeasure}
      selects={[
        {
          name: "maling",
          label: text.measure,
          value: figures.chosen && measureAddress(figures.chosen),
          options: (["outcome", "process", "balancing"] as const)
            .map((kind) => ({
              label: text[kind],
              options: figures.measures
                .filter((measure) => measure.kind === kind)
                .map((one) => ({ value: measureAddress(one), text: measureName(one, one.name, language) })),
            }))
            .filter(({ options }) => options.length > 0),
        },
      ]}
      button={text.show}
    />
  );
}

function Whole(props: FiguresPageProps & { measure: NetworkMeasure; network: string; read: NetworkSeries }) {
  const { measure, network, read, language } = props;
  const text = say(words, language);
  const { plan, series } = read;
  const sentence = seriesSentence(series, plan, measure.denominatorLabel, language);
  const { per } = chartFactsOf(series, plan, measure.denominatorLabel, language);
  const drawn = chartWords({ language, unit: measure.unit });
  const notDrawn = new Map(
    read.periods.flatMap(({ period, hidden, enough, due }) =>
      (hidden || !enough) && (enough || due) ? [[period.toString(), hidden ? text.hidden : text.tooFew]] : [],
    ),
  );
  return (
    <Part title={text.whole}>
      <MeasureTop
        sentence={
          <Sentence opening={sentence.headline} status={sentence.status}>
            {sentence.text}
          </Sentence>
        }
        now={sentence.latest && <Now value={sentence.latest.value}>{sentence.latest.text}</Now>}
      />
      {series.latest && (
        <RunChart
          id={measure.code.toLowerCase()}
          title={text.chartTitle(measure.name[language], network)}
          description={sentence.description}
          analysis={series.analysis}
          words={
            notDrawn.size > 0
              ? {
                  ...drawn,
                  gap: (reason) =>
                    reason === "notMeasured" ? [...new Set(notDrawn.values())].join(", ") : drawn.gap(reason),
                }
              : drawn
          }
          percent={measure.unit === "percent"}
          unitCaption={
            measure.unit === "percent" ? undefined : (unitCaption(measure.unit, per, language) ?? undefined)
          }
        />
      )}
      {read.periods
        .filter(({ enough, due }) => !enough && !due)
        .map(({ period, reported, expected = reported }) => (
          <p class="quiet">
            {text.running(periodName(measure.interval, period, language), reported, expected)}
          </p>
        ))}
      <SourceLine>{text.added}</SourceLine>
    </Part>
  );
}

function Periods({
  measure,
  read,
  language,
}: FiguresPageProps & { measure: NetworkMeasure; read: NetworkSeries }) {
  const text = say(words, language);
  const told = (one: NetworkPeriod, said: string) => (one.hidden ? text.hidden : said);
  return (
    <Fold summary={text.table} id="tabell">
      <DataTable
        caption={text.table}
        captionHidden
        columns={[
          { head: text.period, cell: ({ period }) => periodName(measure.interval, period, language) },
          {
            head: text.numerator,
            figure: true,
            cell: (one) => told(one, one.counted === 0 ? "" : number(one.numerator, language, 2)),
          },
          ...(measure.hasDenominator
            ? [
                {
                  head: text.denominator,
                  figure: true,
                  cell: (one: NetworkPeriod) =>
                    told(one, one.counted === 0 ? "" : number(one.denominator, language, 2)),
                },
              ]
            : []),
          { head: text.value, figure: true, cell: (one) => told(one, valueSaid(one, measure, language)) },
          {
            head: text.teams,
            figure: true,
            cell: ({ reported, expected, due }) => {
              const said = expected === undefined ? String(reported) : text.ofTeams(reported, expected);
              return due || reported === expected ? said : text.soFar(said);
            },
          },
        ]}
        rows={read.periods.toReversed()}
      />
    </Fold>
  );
}

function valueSaid(one: NetworkPeriod, measure: NetworkMeasure, language: Language): string {
  if (one.counted === 0) return say(words, language).noneToCount;
  const value = valueOf(one, measure);
  return value === undefined ? say(words, language).noneToCount : valueText(value, measure.unit, language);
}
