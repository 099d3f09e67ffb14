import type { Language } from "../../domain/language.ts";
import type { SeriesSign } from "../../domain/measurement/series-state.ts";
import { list, longDay, monthAndYear, numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { ChangeList } from "../../ui/change-list.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Many } from "../../ui/many.tsx";
import { Part } from "../../ui/part.tsx";
import { NotBegun } from "./not-begun.tsx";
import { PilotFacts } from "./pilot-facts.tsx";
import type { MeasuringTeam } from "./read-teams.ts";
import { readMeasures, type Span, spanOf } from "./small-multiples.tsx";
import { words } from "./words.ts";

export interface ListPageProps {
  team: MeasuringTeam;
  mayNote: boolean;
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
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}`}>{team.name}</Crumb>
        <h1>{text.ourMeasures}</h1>
        {read.length === 0 ? (
          <EmptyState title={text.noMeasuresTitle} go={{ href: "/tiltakspakker", text: text.seePackages }}>
            {text.noMeasures}
          </EmptyState>
        ) : span === undefined ? (
          <NotBegun team={team} language={language} />
        ) : (
          <Measured team={team} read={read} span={span} language={language} />
        )}
        {team.packages.length > 0 && <PilotFacts team={team} language={language} />}
        {read.length > 0 && <Changes {...props} />}
      </>
    ),
  });
}

/** How it stands in a sentence, then each package's measures on the same months. */
function Measured(props: {
  team: MeasuringTeam;
  read: ReturnType<typeof readMeasures>;
  span: Span;
  language: Language;
}) {
  const { team, read, span, language } = props;
  const text = say(words, language);
  const months = text.sharedScale(monthAndYear(span.from, language), monthAndYear(span.through, language));
  const byPackage = team.packages
    .map((one) => ({ ...one, of: read.filter(({ reading }) => reading.measure.packageCode === one.code) }))
    .filter(({ of }) => of.length > 0);
  const signs = read.map(({ sign }) => sign);
  return (
    <>
      <Lead>{standing(signs, language)}</Lead>
      {byPackage.map(({ title, of }) => (
        <Part title={title[language]} note={months}>
          <Many items={of.map(({ multiple }) => multiple(span))} />
        </Part>
      ))}
    </>
  );
}

/** «Av elleve målinger: tre mangler tall, én viser forverring og to viser forbedring.» */
function standing(signs: readonly SeriesSign[], language: Language): string {
  const text = say(words, language);
  const said = (["missing", "worse", "same", "early", "better"] as const).flatMap((sign) => {
    const count = signs.filter((one) => one === sign).length;
    return count === 0 ? [] : [text[sign](numberWord(count, language))];
  });
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
            rest: `${text.since(longDay(change.day, language))} ${change.description}`,
          }))}
        />
      )}
      {mayNote && (
        <p>
          <Link href={`/team/${team.id}/endringer/ny`}>{text.noteChange}</Link>
        </p>
      )}
    </Part>
  );
}
