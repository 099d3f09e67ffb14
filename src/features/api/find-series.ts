import type { ApiAsk } from "../../platform/api/api-route.ts";
import { readTeamSeries, type SeriesMeasure, type SeriesTeam } from "./read-team-series.ts";

/** The measure an address names, of the team it names; undefined when the team does not use it. */
export async function findSeries(
  ask: Pick<ApiAsk, "database" | "place" | "params">,
): Promise<{ team: SeriesTeam; measure: SeriesMeasure } | undefined> {
  const team = await readTeamSeries(
    ask.database,
    ask.place.teamId as string,
    (ask.params.measure ?? "").toUpperCase(),
  );
  const measure = team?.measures[0];
  return team && measure && { team, measure };
}
