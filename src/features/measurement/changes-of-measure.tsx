import type { Language } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { ChangeList } from "../../ui/change-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Link } from "../../ui/link.tsx";
import { changesOf, type MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/** What the team changed, numbered as the flags of the chart, and the way to note more. */
export function ChangesOfMeasure(props: { reading: MeasureReading; mayNote: boolean; language: Language }) {
  const { reading, mayNote, language } = props;
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
