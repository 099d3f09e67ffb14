import type { Ask } from "../../platform/web/ask.ts";
import { readMeasuringTeams } from "./read-teams.ts";
import { type MeasureReading, readingOf } from "./series-plan.ts";

/** The measure an address names, of the team it names; undefined when the team does not use it. */
export async function findMeasure(ask: Ask): Promise<MeasureReading | undefined> {
  const code = ask.params.measure ?? "";
  if (!/^[a-z0-9-]{1,40}$/.test(code) || ask.place.teamId === undefined) return undefined;
  const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId], code.toUpperCase());
  const measure = team?.measures[0];
  return team && measure && readingOf(team, measure, ask.now);
}

export function measurePath({ team, measure }: MeasureReading): string {
  return `/team/${team.id}/malinger/${measure.code.toLowerCase()}`;
}
