import type { Child } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import { markLegend } from "../../domain/measurement/mark-legend.ts";
import { type SeriesSign, seriesSigns } from "../../domain/measurement/series-state.ts";
import { list, monthAndYear, numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { ChangeList } from "../../ui/change-list.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Many } from "../../ui/many.tsx";
import { MarkLegend } from "../../ui/mark-legend.tsx";
import { Part } from "../../ui/part.tsx";
import { ChangeText } from "./change-text.tsx";
import { capital } from "./count-text.ts";
import { TeamDownloads } from "./export/team-downloads.tsx";
import { importWords } from "./import/words.ts";
import { measureGroups } from "./measure-groups.ts";
import { NotBegun } from "./not-begun.tsx";
import { EnterAll } from "./phone/enter-all-page.tsx";
import { OnDevice } from "./phone/entry-island-data.tsx";
import { PilotFacts } from "./pilot-facts.tsx";
import type { MeasuringTeam } from "./read-teams.ts";
import { words as planWords } from "./plan/words.ts";
import { readMeasures, type Span, spanOf } from "./small-multiples.tsx";
import { sheetWords } from "./sheet/words.ts";
import { ExtensionNote } from "./terms/extension-note.tsx";
import { words } from "./words.ts";

export interface ListPageProps {
  team: MeasuringTeam;
  mayNote: boolean;
  mayPlan: boolean;
  /** Who enters values here, and may have some waiting on the device. */
  writer?: { id: string; name: string } | undefined;
  /** The newest month that is over, and being done with it. */
  month?: Child;
  now: Temporal.Instant;
  language: Language;
}

/** All measures of a team as small multiples, those that need us most first; with nothing measured yet, what to begin with. */
export function listPage(props: ListPageProps): PageAnswer {
  const { team, now, language } = props;
  const text = say(words, language);
  const read = readMeasures(team, now, language);
  const span = spanOf(read.map(({ reading }) => reading));
  return page({
    title: `${text.ourMeasures} – ${team.name}`,
    scripts: props.writer ? ["measurement/phone/entry"] : undefined,
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}`}>{team.name}</Crumb>
        <h1>{text.ourMeasures}</h1>
        <ExtensionNote team={team} now={now} language={language} />
        {read.length === 0 && <Nothing {...props} />}
        {span && <Standing read={read} language={language} />}
        {props.writer && span && <EnterAll team={team} now={now} language={language} />}
        {props.writer && <OnDevice person={props.writer} language={language} />}
        {span && <Ways {...props} />}
        {span ? (
          <Measured team={team} read={read} span={span} language={language} />
        ) : (
          read.length > 0 && <NotBegun team={team} language={language} />
        )}
        {read.length > 0 && !span && <Ways {...props} />}
        {props.month}
        {read.length > 0 && <Changes {...props} />}
        {team.packages.length > 0 && <PilotFacts team={team} language={language} />}
        {read.length > 0 && (
          <div class="screen-only">
            <Files {...props} />
          </div>
        )}
      </>
    ),
  });
}

/** Beside the one thing to do: all values at once, and what is measured by whom. */
function Ways({ team, writer, language }: ListPageProps) {
  return (
    <Actions>
      {writer && <Link href={`/team/${team.id}/malinger/ark`}>{say(sheetWords, language).fillInSheet}</Link>}
      <Link href={`/team/${team.id}/maleplan`}>{say(planWords, language).planLink}</Link>
    </Actions>
  );
}

/** In from a file, and out to one. */
function Files({ team, writer, language }: ListPageProps) {
  return (
    <Part title={say(words, language).files}>
      {writer && (
        <p>
          <Link href={`/team/${team.id}/malinger/importer`}>{say(importWords, language).link}</Link>
        </p>
      )}
      <TeamDownloads teamId={team.id} language={language} />
    </Part>
  );
}

/** A team on a topic of its own makes its measures itself. */
function Nothing({ team, mayPlan, language }: ListPageProps) {
  const text = say(words, language);
  const plan = say(planWords, language);
  return mayPlan ? (
    <EmptyState title={text.noMeasuresTitle} go={{ href: `/team/${team.id}/maleplan`, text: plan.planStart }}>
      {team.packages.length === 0 ? plan.ownStart : plan.nothing}
    </EmptyState>
  ) : (
    <EmptyState title={text.noMeasuresTitle} go={{ href: "/tiltakspakker", text: text.seePackages }}>
      {text.noMeasures}
    </EmptyState>
  );
}

function Standing({ read, language }: { read: ReturnType<typeof readMeasures>; language: Language }) {
  const signs = read.filter(({ reading }) => reading.measure.chosen).map(({ sign }) => sign);
  return <Lead>{signs.length === 0 ? say(planWords, language).nothing : standing(signs, language)}</Lead>;
}

/** Each package's measures on the same months, the team's own, and those it has left. */
function Measured(props: {
  team: MeasuringTeam;
  read: ReturnType<typeof readMeasures>;
  span: Span;
  language: Language;
}) {
  const { team, read, span, language } = props;
  const text = say(words, language);
  const months = text.sharedScale(monthAndYear(span.from, language), monthAndYear(span.through, language));
  const groups = measureGroups(team, read, ({ reading }) => reading.measure, language);
  return (
    <>
      {groups.map(({ title, lang, of }, at) => (
        <Part title={lang === undefined ? title : <span lang={lang}>{title}</span>} note={at === 0 && months}>
          <Many items={of.map(({ multiple }) => multiple(span))} />
        </Part>
      ))}
      <MarkLegend {...markLegend(language)} />
    </>
  );
}

/** «Av elleve målinger: tre mangler tall, én viser forverring og to viser forbedring.» */
function standing(signs: readonly SeriesSign[], language: Language): string {
  const text = say(words, language);
  const said = seriesSigns.flatMap((sign) => {
    const count = signs.filter((one) => one === sign).length;
    return count === 0 ? [] : [text[sign](count)];
  });
  // of one there is no share to tell
  if (signs.length === 1) return `${capital(list(said, language))}.`;
  return text.ofMeasures(numberWord(signs.length, language), list(said, language));
}

function Changes({ team, mayNote, language }: ListPageProps) {
  const text = say(words, language);
  return (
    <Part title={text.changesOfTeam}>
      {team.changes.length === 0 ? (
        <p>{text.noChanges}</p>
      ) : (
        <ChangeList
          changes={team.changes.map((change, at) => ({
            number: at + 1,
            name: change.title,
            rest: <ChangeText change={change} language={language} />,
          }))}
        />
      )}
      {mayNote && (
        <p class="screen-only">
          <Link href={`/team/${team.id}/endringer/ny`}>{text.noteChange}</Link>
        </p>
      )}
    </Part>
  );
}
