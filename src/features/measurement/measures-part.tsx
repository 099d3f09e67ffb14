import type { Language } from "../../domain/language.ts";
import type { SeriesSign } from "../../domain/measurement/series-state.ts";
import { list, monthAndYear } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Link } from "../../ui/link.tsx";
import { Many } from "../../ui/many.tsx";
import { Part } from "../../ui/part.tsx";
import type { MeasuringTeam } from "./read-teams.ts";
import { readMeasures, spanOf } from "./small-multiples.tsx";
import { words as planWords } from "./plan/words.ts";
import { words } from "./words.ts";

/** So many charts stand on a page that is about something else; the rest are a link away. */
const SHOWN = 6;

/** Those with something to say: what is missing, what gets worse, what gets better. */
const news: readonly SeriesSign[] = ["missing", "worse", "better", "changed", "same", "early"];

/** The measures of a team as a part of another page: those with something to say. */
export function MeasuresPart(props: {
  team: MeasuringTeam;
  title: string;
  now: Temporal.Instant;
  language: Language;
}) {
  const { team, title, now, language } = props;
  const text = say(words, language);
  const read = readMeasures(team, now, language).filter(({ reading }) => reading.measure.chosen);
  const span = spanOf(read.map(({ reading }) => reading));
  const all = `/team/${team.id}/malinger`;
  const packages =
    team.packages.length === 0
      ? say(planWords, language).ownGroup
      : list(
          team.packages.map((one) => one.title[language]),
          language,
        );
  const planLink = <Link href={`/team/${team.id}/maleplan`}>{say(planWords, language).planLink}</Link>;
  if (span === undefined) {
    return (
      <Part title={title} stack>
        <p>{text.teach}</p>
        <Actions>
          {read.length > 0 && <Link href={all}>{text.seeAll(read.length)}</Link>}
          {planLink}
        </Actions>
      </Part>
    );
  }
  return (
    <Part
      title={title}
      note={text.fromThrough(
        packages,
        monthAndYear(span.from, language),
        monthAndYear(span.through, language),
      )}
    >
      <Many
        items={read
          .toSorted((a, b) => news.indexOf(a.sign) - news.indexOf(b.sign))
          .slice(0, SHOWN)
          .map(({ multiple }) => multiple(span))}
      />
      <Actions>
        {read.length > SHOWN && <Link href={all}>{text.seeAll(read.length)}</Link>}
        {planLink}
      </Actions>
    </Part>
  );
}
