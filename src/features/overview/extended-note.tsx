import type { Language } from "../../domain/language.ts";
import { extensionsInForce } from "../../domain/measurement/extension.ts";
import { compareDays } from "../../domain/shared-days.ts";
import { longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import type { OverviewTeam } from "./collaborative-overview.ts";
import { words } from "./collaborative-words.ts";

/** Under the name of a team that has longer to enter than the others: how long (C53). Nothing when it has not. */
export function ExtendedNote(props: {
  team: Pick<OverviewTeam, "extensions">;
  now: Temporal.Instant;
  language: Language;
}) {
  const last = extensionsInForce(props.team.extensions, props.now)
    .map(({ openThrough }) => openThrough)
    .toSorted(compareDays)
    .at(-1);
  if (last === undefined) return null;
  return (
    <>
      <br />
      <span class="quiet small">{say(words, props.language).extended(longDay(last, props.language))}</span>
    </>
  );
}
