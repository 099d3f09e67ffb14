import type { Language } from "../../../domain/language.ts";
import { assurances } from "../../../domain/measurement/assurance.ts";
import { markLegend } from "../../../domain/measurement/mark-legend.ts";
import { opening } from "../../../domain/chart-sentence/count-words.ts";
import { seriesSigns } from "../../../domain/measurement/series-state.ts";
import { numberWord } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { AssuranceMark } from "../../../ui/assurance-mark.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Listing } from "../../../ui/listing.tsx";
import { Link } from "../../../ui/link.tsx";
import { MarkLegend } from "../../../ui/mark-legend.tsx";
import { Part } from "../../../ui/part.tsx";
import { type Waiting, WaitList } from "../../../ui/wait-list.tsx";
import { words as overviewWords } from "../collaborative-words.ts";
import { ExtendedNote } from "../extended-note.tsx";
import { figuresPath } from "../figures/figures-page.tsx";
import { reasonWords } from "../help-list.ts";
import { Done, Registered } from "../reporting/reporting-part.tsx";
import { words as reportingWords } from "../reporting/words.ts";
import { words as ownWords } from "../words.ts";
import { type CoachedTeam, countBySign } from "./coached-teams.ts";
import { words } from "./words.ts";

/** How many reasons there is room for in a list. */
const reasonsTold = 2;

/** The coach's page: who needs help, in order, with the reason; then every team with how its measures stand. */
export function coachingPage(props: {
  teams: readonly CoachedTeam[];
  simulated: boolean;
  now: Temporal.Instant;
  language: Language;
}): PageAnswer {
  const { teams, language } = props;
  const text = say(words, language);
  const several = new Set(teams.map(({ network }) => network.slug)).size > 1;
  const needing = teams.filter(({ reasons }) => reasons.length > 0);
  return page({
    title: text.title,
    banner: props.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href="/min-side">{say(ownWords, language).myPage}</Crumb>
        <h1>{text.title}</h1>
        {teams.length === 0 ? (
          <EmptyState>{text.none}</EmptyState>
        ) : (
          <>
            <Lead>
              {needing.length === 0
                ? text.noneNeed(numberWord(teams.length, language, "capital"))
                : text.someNeed(
                    numberWord(teams.length, language, "capital"),
                    numberWord(needing.length, language, "capital"),
                  )}
            </Lead>
            {needing.length > 0 && (
              <Part title={text.helpFirst}>
                <WaitList items={needing.map((one) => waiting(one, several, props))} level={3} />
                <p class="quiet">{text.how}</p>
              </Part>
            )}
            <All teams={teams} several={several} now={props.now} language={language} />
            <Networks teams={teams} language={language} />
          </>
        )}
      </>
    ),
  });
}

function waiting(
  one: CoachedTeam,
  several: boolean,
  { now, language }: { now: Temporal.Instant; language: Language },
): Waiting {
  const text = say(words, language);
  const { line, reasons, network } = one;
  const why = reasons
    .slice(0, reasonsTold)
    .map((reason) =>
      reasonWords(
        reason,
        { ...line, reading: one.about(reason), overdueSince: one.overdueSince },
        { now, language },
      ),
    )
    .filter(Boolean);
  const [gravest] = reasons;
  const reading = gravest === undefined || gravest === "away" ? undefined : one.about(gravest);
  return {
    title: line.team.name,
    why: [...why, ...(several ? [`${network.title}.`] : [])].join(" "),
    go: reading
      ? {
          href: `/team/${line.team.id}/malinger/${reading.code.toLowerCase()}`,
          text: text.seeMeasure,
        }
      : { href: `/team/${line.team.id}`, text: text.seeTeam },
  };
}

function All(props: {
  teams: readonly CoachedTeam[];
  several: boolean;
  now: Temporal.Instant;
  language: Language;
}) {
  const { teams, several, now, language } = props;
  const text = say(words, language);
  const reported = say(reportingWords, language);
  return (
    <Part title={text.all}>
      <DataTable
        caption={text.all}
        captionHidden
        rows={teams}
        columns={[
          {
            head: text.team,
            cell: ({ line: { team } }) => (
              <>
                <Link href={`/team/${team.id}/malinger`}>{team.name}</Link>
                <ExtendedNote team={team} now={now} language={language} />
              </>
            ),
          },
          ...(several ? [{ head: text.network, cell: ({ network }: CoachedTeam) => network.title }] : []),
          { head: text.measures, cell: ({ readings }) => standing(readings, language) },
          ...(teams.some(({ readings }) => readings.some(({ state }) => state.assurance))
            ? [
                {
                  head: text.targets,
                  cell: ({ readings }: CoachedTeam) => <Targets {...{ readings, language }} />,
                },
              ]
            : []),
          {
            head: reported.registered,
            cell: ({ reporting }) => reporting && <Registered team={reporting} language={language} />,
          },
          {
            head: reported.done,
            cell: ({ reporting }) => reporting && <Done team={reporting} language={language} />,
          },
        ]}
      />
      <MarkLegend {...markLegend(language)} />
    </Part>
  );
}

/** How many of a team's measures will meet their targets, where it can be told. */
function Targets({ readings, language }: { readings: CoachedTeam["readings"]; language: Language }) {
  const text = say(words, language);
  const marks = readings.flatMap(({ state }) => state.assurance?.is ?? []);
  return assurances.map((is) => {
    const count = marks.filter((one) => one === is).length;
    return count === 0 ? undefined : (
      <div>
        <AssuranceMark is={is}>{text[is](count)}</AssuranceMark>
      </div>
    );
  });
}

/** Each network that the teams are in: all its teams, and one measure over all of them. */
function Networks({ teams, language }: { teams: readonly CoachedTeam[]; language: Language }) {
  const text = say(words, language);
  const networks = new Map(teams.map(({ network }) => [network.slug, network.title]));
  return (
    <Part title={networks.size === 1 ? text.theNetwork : text.theNetworks}>
      <Listing
        items={[...networks].map(([slug, title]) => ({
          href: `/arrangor/nettverk/${slug}`,
          title,
          note: (
            <Link small href={figuresPath(slug)}>
              {say(overviewWords, language).figures}
            </Link>
          ),
        }))}
      />
    </Part>
  );
}

/** «To mangler tall, én forverring, tre forbedring». */
function standing(readings: CoachedTeam["readings"], language: Language): string {
  const text = say(words, language);
  const counts = countBySign(readings);
  const said = seriesSigns.flatMap((sign) => {
    const count = counts.get(sign);
    return count === undefined ? [] : [text[sign](measuresInWords(count, language))];
  });
  return said.length === 0 ? text.noMeasures : opening(said.join(", "), language);
}

/** A measure is feminine in nynorsk. */
function measuresInWords(count: number, language: Language): string {
  return language === "nn" && count === 1 ? "éi" : numberWord(count, language);
}
