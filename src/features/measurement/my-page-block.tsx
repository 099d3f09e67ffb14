import type { Block } from "../../platform/web/block.ts";
import { say } from "../../platform/words.ts";
import { MeasuresPart } from "./measures-part.tsx";
import { OnDevice } from "./phone/entry-island-data.tsx";
import { readOwnTeams } from "./own-teams.ts";
import { words } from "./words.ts";

/** «Målingene våre» on /min-side, for each team one belongs to. */
export const myMeasuresBlock: Block = async (ask) => {
  const teams = (await readOwnTeams(ask.database, ask.held)).filter(({ measures }) => measures.length > 0);
  if (teams.length === 0) return null;
  const text = say(words, ask.language);
  return teams.map((team) => (
    <MeasuresPart
      team={team}
      title={teams.length === 1 ? text.ourMeasures : text.measuresOf(team.name)}
      now={ask.now}
      language={ask.language}
    />
  ));
};

/** What the person has entered and this device has not sent yet; also for those who have left their team since. */
export const onDeviceBlock: Block = async ({ person, language }) =>
  person ? <OnDevice person={person} language={language} /> : null;
