import type { Language } from "../../domain/language.ts";
import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { say } from "../../platform/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { ExampleChart } from "./example-chart.tsx";
import { measureGroups } from "./measure-groups.ts";
import { textLanguage } from "./measure-language.ts";
import type { MeasuringTeam } from "./read-teams.ts";
import { everyWords, words } from "./words.ts";

/** A team that has measured nothing: how to begin, what there is to count, and what it may come to look like. */
export function NotBegun({ team, language }: { team: MeasuringTeam; language: Language }) {
  const text = say(words, language);
  const first = team.measures[0];
  const path = (code: string) => `/team/${team.id}/malinger/${code.toLowerCase()}`;
  return (
    <>
      <EmptyState
        title={text.teachTitle}
        go={first && { href: path(first.code), text: text.beginWith(first.texts.name[language]) }}
      >
        {text.teach}
      </EmptyState>
      <ExampleChart language={language} />
      {measureGroups(team, team.measures, (measure) => measure, language).map(({ title, lang, of }) => (
        <Part title={lang === undefined ? title : <span lang={lang}>{title}</span>}>
          <Listing
            items={of.map((measure) => ({
              href: path(measure.code),
              title: measure.texts.name[language],
              lang: textLanguage(measure, language),
              text: measure.texts.numerator[language],
              note: `${everyWords[measure.interval][language]}: ${insideSentence(measure.texts.sample[language])}`,
            }))}
          />
        </Part>
      ))}
    </>
  );
}
