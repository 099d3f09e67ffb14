import type { Language } from "../../domain/language.ts";
import { isTooSoonToChange, valuesBefore } from "../../domain/measurement/baseline.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { say } from "../../platform/words.ts";
import { ChangeList } from "../../ui/change-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Link } from "../../ui/link.tsx";
import { ChangeText } from "./change-text.tsx";
import { words as seeingWords } from "./seeing/words.ts";
import { changesOf, type MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/** What the team changed, numbered as the flags of the chart, and the way to note more. */
export function ChangesOfMeasure(props: { reading: MeasureReading; mayNote: boolean; language: Language }) {
  const { reading, mayNote, language } = props;
  const text = say(words, language);
  const { team, measure } = reading;
  const changes = changesOf(team, measure);
  const early = changedTooEarly(reading);
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
              <ChangeText change={change} language={language} />{" "}
              {early.has(change.id) && (
                <span class="quiet">
                  {say(seeingWords, language).tooFewHere(text.valueCount(early.get(change.id) ?? 0))}{" "}
                </span>
              )}
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
        <p class="screen-only">
          <Link href={noteHref}>{text.noteChange}</Link>
        </p>
      )}
    </>
  );
}

/** A100: changes noted with fewer than three values before them, by id, with how many there were. Of events none. */
function changedTooEarly({ plan, series }: MeasureReading): ReadonlyMap<string, number> {
  const { interval } = plan.measure;
  if (interval === "event") return new Map();
  // in the order of time: whether there are enough before a day, the first of them tell
  const measured: { lastDay: Temporal.PlainDate }[] = [];
  for (const { value, position } of series.analysis.points) {
    const period = series.periods[position];
    if (value !== null && period !== undefined) measured.push({ lastDay: lastDayOf(interval, period) });
    if (!isTooSoonToChange(measured.length)) break;
  }
  return new Map(
    plan.changes
      .map(({ id, day }) => [id, valuesBefore(measured, day)] as const)
      .filter(([, before]) => isTooSoonToChange(before)),
  );
}
