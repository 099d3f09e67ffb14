import type { Block } from "../../platform/web/block.ts";
import { say } from "../../platform/words.ts";
import { MeasuresPart } from "./measures-part.tsx";
import { readMeasuringTeams } from "./read-teams.ts";
import { words } from "./words.ts";

/** The measures on the team's own page, for those who may see them. */
export const teamMeasuresBlock: Block = async (ask) => {
  if (ask.place.teamId === undefined || !ask.may("measurement.read")) return null;
  const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId]);
  if (team === undefined || team.measures.length === 0) return null;
  return (
    <MeasuresPart
      team={team}
      title={say(words, ask.language).measures}
      now={ask.now}
      language={ask.language}
    />
  );
};
