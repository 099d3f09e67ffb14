import type { Language } from "../../../domain/language.ts";
import { extensionsInForce } from "../../../domain/measurement/extension.ts";
import { longDay, monthAndYear } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { MeasuringTeam } from "../read-teams.ts";
import { words } from "./words.ts";

/** On the team's own pages: that it has longer than the others. Nothing when it has not. */
export function ExtensionNote(props: { team: MeasuringTeam; now: Temporal.Instant; language: Language }) {
  const { team, now, language } = props;
  const extensions = extensionsInForce(team.extensions, now);
  if (extensions.length === 0 || team.withdrawnOn !== undefined) return null;
  const text = say(words, language);
  return (
    <Notice>
      {extensions.map(({ fromPeriod, openThrough }) => (
        <p>{text.yourExtension(monthAndYear(fromPeriod, language), longDay(openThrough, language))}</p>
      ))}
    </Notice>
  );
}
