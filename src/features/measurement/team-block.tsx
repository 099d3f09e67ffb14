import type { Block } from "../../platform/web/block.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { MeasuresPart } from "./measures-part.tsx";
import { words as planWords } from "./plan/words.ts";
import { type MeasuringTeam, readMeasuringTeams } from "./read-teams.ts";
import { words } from "./words.ts";

/** The measures on the team's own page, for those who may see them. */
export const teamMeasuresBlock: Block = async (ask) => {
  if (ask.place.teamId === undefined || !ask.may("measurement.read")) return null;
  const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId]);
  if (team === undefined) return null;
  if (team.measures.length === 0) return ask.may("measurement.plan") ? <Begin team={team} ask={ask} /> : null;
  return (
    <MeasuresPart
      team={team}
      title={say(words, ask.language).measures}
      now={ask.now}
      language={ask.language}
    />
  );
};

/** A team that measures nothing yet, most often on a topic of its own: the way to its first measure, for who makes it. */
function Begin({ team, ask }: { team: MeasuringTeam; ask: Ask }) {
  const plan = say(planWords, ask.language);
  return (
    <Part title={say(words, ask.language).measures} stack>
      <p>{team.packages.length === 0 ? plan.ownStart : plan.nothing}</p>
      <p>
        <Link href={`/team/${team.id}/maleplan`}>{plan.planStart}</Link>
      </p>
    </Part>
  );
}
