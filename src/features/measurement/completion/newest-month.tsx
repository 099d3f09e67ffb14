import type { Child } from "hono/jsx";
import type { Ask } from "../../../platform/web/ask.ts";
import type { FullMeasure, MeasuringTeam } from "../read-teams.ts";
import { readCompletions } from "./completions.ts";
import { MonthPart } from "./month-part.tsx";
import { monthsOf, monthView } from "./month-view.ts";

/** The newest month that is over, as a part of the page of all measures. Nothing while none is. */
export async function newestMonth(ask: Ask, team: MeasuringTeam<FullMeasure>): Promise<Child> {
  const [month] = monthsOf(team, ask.now);
  if (month === undefined) return null;
  const completions = (await readCompletions(ask.database, [team.id])).get(team.id) ?? [];
  return (
    <MonthPart
      team={team}
      view={monthView(team, completions, month, ask.now)}
      mayWrite={ask.may("measurement.write")}
      hidden={() => ask.hidden()}
      linked
      language={ask.language}
    />
  );
}
