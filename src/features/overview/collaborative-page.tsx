import { type Language, shownText, type WrittenTexts } from "../../domain/language.ts";
import { list, moment, numberWord } from "../../platform/format.ts";
import { measureAddress, measureName } from "../../platform/measure-version.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { insideSentence } from "../../platform/work-words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterForm } from "../../ui/filter-form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { WaitList } from "../../ui/wait-list.tsx";
import type { CollaborativeOverview, UsedMeasure } from "./collaborative-overview.ts";
import { words } from "./collaborative-words.ts";
import type { DrawnSeries } from "./drawn-series.ts";
import { figuresPath } from "./figures/figures-page.tsx";
import { helpItems, longestHelpList } from "./help-list.ts";
import { helpWords } from "./help-words.ts";
import { namedText } from "./named-text.tsx";
import { overviewLead } from "./overview-lead.ts";
import { ReportingPart } from "./reporting/reporting-part.tsx";
import type { TeamReporting } from "./reporting/team-reporting.ts";
import { TeamCharts } from "./team-charts.tsx";
import { teamDeviations } from "./team-deviations.ts";
import type { TeamLine } from "./team-line.ts";
import { TeamTable } from "./team-table.tsx";
import { words as ownWords } from "./words.ts";

export interface CollaborativePageProps {
  overview: CollaborativeOverview;
  /** Who needs us most first. */
  lines: readonly TeamLine[];
  /** What the charts show of the chosen measure, by team. */
  drawn: ReadonlyMap<string, DrawnSeries>;
  /** By name; also teams that have withdrawn. */
  reporting: readonly TeamReporting[];
  /** Where a team's months can be read, when they may be. */
  monthsOf(teamId: string): string | undefined;
  may: { edit: boolean; answer: boolean; fees: boolean; terms: boolean };
  /** Where a team can be read more of, when it may be. */
  hrefOf(line: TeamLine): string | undefined;
  now: Temporal.Instant;
  language: Language;
}

/** The organiser's view of a network: who needs help first, then every team in words, then every team in a chart. */
export function collaborativePage(props: CollaborativePageProps): PageAnswer {
  const { overview, lines, language } = props;
  const title = titleOf(overview, language);
  const help = helpItems(lines, { ...props, mayAnswer: props.may.answer });
  return page({
    title: title.text,
    banner: overview.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href="/min-side">{say(ownWords, language).myCollaboratives}</Crumb>
        <h1 lang={title.language === language ? undefined : title.language}>{title.text}</h1>
        <Lead>{overviewLead({ ...props, needing: help.length })}</Lead>
        {help.length > 0 && <Help items={help} language={language} />}
        <Links {...props} />
        {lines.length > 0 ? <Teams {...props} /> : <NoTeams {...props} />}
      </>
    ),
  });
}

function titleOf({ texts, slug }: CollaborativeOverview, language: Language) {
  const titles: WrittenTexts = {
    nb: texts.nb.title || slug,
    nn: texts.nn?.title ?? "",
    en: texts.en?.title ?? "",
  };
  return shownText(titles, language);
}

function Help({ items, language }: { items: ReturnType<typeof helpItems>; language: Language }) {
  const text = say(helpWords, language);
  const more = items.length - longestHelpList;
  return (
    <Part title={text.title}>
      <WaitList items={items.slice(0, longestHelpList)} level={3} />
      {more > 0 && <p class="quiet">{more === 1 ? text.oneMore : text.more(numberWord(more, language))}</p>}
    </Part>
  );
}

function Links({ overview, may, language }: CollaborativePageProps) {
  const text = say(words, language);
  const here = `/arrangor/nettverk/${overview.slug}`;
  const isPublic = overview.state !== "draft";
  return (
    <nav class="actions" aria-label={text.links}>
      {may.answer && <Link href={`${here}/pameldinger`}>{text.enrolments}</Link>}
      <Link href={`${here}/oppmote`}>{text.attendance}</Link>
      {overview.measures.length > 0 && <Link href={figuresPath(overview.slug)}>{text.figures}</Link>}
      {may.fees && <Link href={`${here}/gebyr`}>{text.fees}</Link>}
      {may.terms && overview.kind !== "informationMeeting" && (
        <Link href={`${here}/maleregler`}>{text.measuringTerms}</Link>
      )}
      {may.edit && <Link href={`${here}/rediger`}>{text.edit}</Link>}
      {(isPublic || may.edit) && <Link href={`/nettverk/${overview.slug}`}>{text.asItLooks}</Link>}
    </nav>
  );
}

function Teams(props: CollaborativePageProps) {
  const { overview, lines, language } = props;
  const { chosen, measures } = overview;
  const text = say(words, language);
  const name = chosen && measureName(chosen, chosen.name, language);
  const deviations = new Map(
    lines.map((line) => [line.team.id, teamDeviations(overview.rules, line.team, language)]),
  );
  const common = commonDeviations([...deviations.values()]);
  return (
    <>
      <Part
        title={text.allTeams}
        note={chosen && name && namedText(noteOf(name, lines, language), chosen, language)}
      >
        {measures.length > 1 && <ChooseMeasure {...props} />}
        {chosen?.severalVersions && <p class="quiet">{text.versionsApart}</p>}
        <TeamTable
          {...props}
          measured={measures.length > 0}
          chosen={lines.find((line) => line.chosen)?.chosen}
          deviationsOf={({ team }) => (common ? [] : (deviations.get(team.id) ?? []))}
        />
        {common && <SourceLine>{text.allDeviate(insideSentence(list(common, language)))}</SourceLine>}
      </Part>
      {chosen && name && <TeamCharts {...props} measure={chosen} name={name} />}
      {chosen && chosen.values > 0 && <SourceLine>{sourceWords(props)}</SourceLine>}
      <ReportingPart teams={props.reporting} hrefOf={({ id }) => props.monthsOf(id)} language={language} />
    </>
  );
}

function noteOf(measure: string, lines: readonly TeamLine[], language: Language): string {
  const someoneNeeds = lines.some(({ reasons }) => reasons.length > 0);
  return someoneNeeds ? say(words, language).allTeamsNote(measure) : measure;
}

/** What all teams have alike is said once, not in every row. */
function commonDeviations(all: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first = []] = all;
  const alike = all.every(
    (one) => one.length === first.length && one.every((words, at) => words === first[at]),
  );
  return alike && all.length > 1 && first.length > 0 ? first : undefined;
}

function ChooseMeasure({ overview, language }: CollaborativePageProps) {
  const text = say(words, language);
  const kinds = ["process", "outcome", "balancing"] as const;
  return (
    <FilterForm
      action={`/arrangor/nettverk/${overview.slug}`}
      label={text.chooseMeasure}
      selects={[
        {
          name: "maling",
          label: text.measure,
          value: overview.chosen && addressOf(overview.chosen),
          options: kinds
            .map((kind) => ({
              label: text[kind],
              options: overview.measures
                .filter((measure) => measure.kind === kind)
                .map((measure) => ({
                  value: addressOf(measure),
                  text: measureName(measure, measure.name, language),
                })),
            }))
            .filter(({ options }) => options.length > 0),
        },
      ]}
      button={text.show}
    />
  );
}

/** "TRS-P3", or "TRS-P3.1" where there are several versions. */
function addressOf(measure: UsedMeasure): string {
  return measureAddress(measure).toUpperCase();
}

function sourceWords({ overview: { chosen }, lines, language }: CollaborativePageProps): string {
  if (chosen === undefined) return "";
  const text = say(words, language);
  const elsewhere = lines.flatMap(({ team, chosen: reading }) => {
    const source = reading?.dataSource;
    return source
      ? [text.otherSource(team.name, shownText(source.title, language).text, source.licence)]
      : [];
  });
  const counted = lines.some(
    ({ chosen: reading }) => reading && reading.dataSource === undefined && reading.values > 0,
  );
  const [lastEntered] = lines
    .flatMap(({ chosen: reading }) => reading?.lastEntered ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(b, a));
  return [
    ...(counted ? [text.source(chosen.values, measureName(chosen, chosen.name, language))] : []),
    ...(counted && lastEntered ? [text.lastEntered(moment(lastEntered, language))] : []),
    ...elsewhere,
  ].join(" ");
}

function NoTeams({ overview, may, language }: CollaborativePageProps) {
  const text = say(words, language);
  if (overview.kind === "informationMeeting") return null;
  if (overview.state !== "draft") {
    return (
      <EmptyState go={{ href: `/nettverk/${overview.slug}`, text: text.seeInvitation }}>
        {text.publishedTeaches}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      go={
        may.edit ? { href: `/arrangor/nettverk/${overview.slug}/rediger`, text: text.finishDraft } : undefined
      }
    >
      {text.draftTeaches}
    </EmptyState>
  );
}
