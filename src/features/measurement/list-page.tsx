import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import type { Language } from "../../domain/language.ts";
import type { SeriesSign } from "../../domain/measurement/series-state.ts";
import { list, longDay, monthAndYear, numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { ChangeList } from "../../ui/change-list.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Many } from "../../ui/many.tsx";
import { Part } from "../../ui/part.tsx";
import { capital } from "./count-text.ts";
import { ExampleChart } from "./example-chart.tsx";
import type { MeasuringTeam } from "./read-teams.ts";
import { readMeasures, spanOf } from "./small-multiples.tsx";
import { words } from "./words.ts";

export interface ListPageProps {
  team: MeasuringTeam;
  mayNote: boolean;
  now: Temporal.Instant;
  language: Language;
}

/** All measures of a team as small multiples, those that need us most first; with nothing measured yet, what to begin with. */
export function listPage(props: ListPageProps): PageAnswer {
  const { team, now, language, mayNote } = props;
  const text = say(words, language);
  const read = readMeasures(team, now, language);
  const span = spanOf(read.map(({ reading }) => reading));
  const byPackage = team.packages
    .map((one) => ({ ...one, of: read.filter(({ reading }) => reading.measure.packageCode === one.code) }))
    .filter(({ of }) => of.length > 0);
  const day =
    span?.through ?? team.sessions[0]?.firstDay ?? now.toZonedDateTimeISO("Europe/Oslo").toPlainDate();
  const shownSpan = span ?? { from: day, through: day };
  return page({
    title: `${text.ourMeasures} – ${team.name}`,
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/team/${team.id}`}>{team.name}</Crumb>
        <h1>{text.ourMeasures}</h1>
        {read.length > 0 && span && (
          <Lead>
            {standing(
              read.map(({ sign }) => sign),
              language,
            )}
          </Lead>
        )}
        {read.length === 0 && (
          <EmptyState title={text.noMeasuresTitle} go={{ href: "/tiltakspakker", text: text.seePackages }}>
            {text.noMeasures}
          </EmptyState>
        )}
        {read.length > 0 && !span && <EmptyState title={text.teachTitle}>{text.teach}</EmptyState>}
        {byPackage.map(({ title, of }) => (
          <Part
            title={title[language]}
            note={
              span
                ? text.sharedScale(monthAndYear(span.from, language), monthAndYear(span.through, language))
                : undefined
            }
          >
            <Many items={of.map(({ multiple }) => multiple(shownSpan))} />
          </Part>
        ))}
        {read.length > 0 && !span && <ExampleChart language={language} />}
        {team.packages.length > 0 && <Pilot team={team} language={language} />}
        {read.length > 0 && (
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
        )}
      </>
    ),
  });
}

/** «Av elleve målinger: tre mangler, én viser forverring og to viser forbedring.» */
export function standing(signs: readonly SeriesSign[], language: Language): string {
  const text = say(words, language);
  const said = (["missing", "worse", "same", "early", "better"] as const).flatMap((sign) => {
    const count = signs.filter((one) => one === sign).length;
    return count === 0 ? [] : [text[sign](numberWord(count, language))];
  });
  return text.ofMeasures(numberWord(signs.length, language), list(said, language));
}

/** Where, on whom, and from when to when (A009, A069, A070). */
function Pilot({ team, language }: { team: MeasuringTeam; language: Language }) {
  const text = say(words, language);
  const from = team.measures.map(({ expectedFrom }) => expectedFrom).toSorted(Temporal.PlainDate.compare)[0];
  const samples = [...new Set(team.measures.map(({ texts }) => texts.sample[language]))];
  return (
    <Part title={text.pilot}>
      <Facts
        rows={[
          { term: text.pilotUnit, text: team.unit },
          {
            term: text.pilotPackage,
            text: team.packages.map((one) => (
              <p>
                <Link href={`/tiltakspakker/${one.slug}`}>{one.title[language]}</Link>
              </p>
            )),
          },
          ...(team.pilotSelection !== "" ? [{ term: text.triedOn, text: team.pilotSelection }] : []),
          ...(samples.length > 0
            ? [
                {
                  term: text.pilotSelection,
                  text: capital(list(samples.map(insideSentence), language)),
                },
              ]
            : []),
          ...(from && team.lastSessionDay
            ? [
                {
                  term: text.pilotTime,
                  text: capital(
                    text.pilotFromTo(
                      monthAndYear(from, language),
                      monthAndYear(team.lastSessionDay, language),
                    ),
                  ),
                },
              ]
            : []),
        ]}
      />
    </Part>
  );
}
