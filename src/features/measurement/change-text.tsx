import { type Language, shownText } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import type { NotedChange } from "./read-teams.ts";
import { words } from "./words.ts";

/** After its title: since when, which of the package's interventions it is, and what the team has written of it. */
export function ChangeText(props: {
  change: Pick<NotedChange, "day" | "description" | "intervention">;
  language: Language;
}) {
  const { change, language } = props;
  const text = say(words, language);
  return (
    <>
      {text.since(longDay(change.day, language))}
      {change.intervention &&
        ` ${text.asIntervention(shownText(change.intervention.title, language).text)}`}{" "}
      {change.description}
    </>
  );
}
