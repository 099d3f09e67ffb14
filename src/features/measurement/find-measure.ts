import type { Ask } from "../../platform/web/ask.ts";
import { readMeasuringTeams } from "./read-teams.ts";
import { type MeasureReading, readingOf } from "./series-plan.ts";

/** The code of the measure that an address names, in small letters or capitals; undefined for what cannot be one. */
export function measureCode({ params }: Ask): string | undefined {
  const code = params.measure ?? "";
  return /^[a-z0-9-]{1,40}$/i.test(code) ? code.toUpperCase() : undefined;
}

/** The measure an address names, of the team it names; undefined when the team does not use it. */
export async function findMeasure(ask: Ask): Promise<MeasureReading | undefined> {
  const code = measureCode(ask);
  if (code === undefined || ask.place.teamId === undefined) return undefined;
  const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId], code, { withPair: true });
  const measure = team?.measures.find((one) => one.code === code);
  return team && measure && readingOf(team, measure, ask.now);
}

export function measurePath({ team, measure }: MeasureReading): string {
  return `/team/${team.id}/malinger/${measure.code.toLowerCase()}`;
}
