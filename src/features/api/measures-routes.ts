import { z } from "zod";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { csv, csvType, json, jsonType } from "../../platform/api/api-answer.ts";
import { type ApiAsk, apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import { type MeasureAnswer, measureAnswer, measureShape, teamAnswer, teamShape } from "./measure-shape.ts";
import { readMeasures } from "./read-measures.ts";
import { readTeamSeries } from "./read-team-series.ts";

const listShape = z.strictObject({ measures: z.array(measureShape) });

export const measuresRoutes: readonly ApiRoute[] = [
  apiGet("/api/v1/measures", {
    may: "public.read",
    scope: "any",
    name: "listMeasures",
    summary: "The measures of the catalogue, as new teams get them today.",
    gives: [{ contentType: jsonType, schema: listShape }, { contentType: csvType }],
    async answer(ask) {
      const rows = await readMeasures(ask.database, norwegianDay(ask.now));
      return listed(
        rows.map((row) => measureAnswer(row, ask.language)),
        {},
        ask,
      );
    },
  }),

  apiGet("/api/v1/teams/:team/measures", {
    may: "measurement.read",
    scope: "values.read",
    name: "listTeamMeasures",
    summary: "The measures a team uses, with its own targets.",
    gives: [
      { contentType: jsonType, schema: listShape.extend({ team: teamShape }) },
      { contentType: csvType },
    ],
    async answer(ask) {
      const team = await readTeamSeries(ask.database, ask.place.teamId as string);
      if (team === undefined) return notFoundProblem(ask.language);
      return listed(
        team.measures.map((one) => measureAnswer(one, ask.language)),
        { team: teamAnswer(team) },
        ask,
      );
    },
  }),
];

const heads = Object.keys(measureShape.shape) as (keyof MeasureAnswer)[];

function listed(measures: readonly MeasureAnswer[], more: Record<string, unknown>, ask: ApiAsk) {
  if (ask.wanted === csvType)
    return csv(
      heads,
      measures.map((one) => heads.map((head) => one[head] ?? null)),
    );
  return json({ ...more, measures });
}
