import { z } from "zod";
import { pointsByPeriod } from "../../domain/measurement/days-since.ts";
import { listedPeriods } from "../../domain/measurement/listed-periods.ts";
import { readSeries } from "../../domain/measurement/series.ts";
import { countsDaysBetween, valueOf } from "../../domain/measurement/value.ts";
import { keyOf } from "../../domain/shared-days.ts";
import { csv, csvType, json, jsonType } from "../../platform/api/api-answer.ts";
import { type ApiAsk, apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import { valueAnswer, valueShape } from "../../platform/api/value-shape.ts";
import { findSeries } from "./find-series.ts";
import { measureAnswer, measureShape, teamAnswer, teamShape } from "./measure-shape.ts";
import type { SeriesMeasure } from "./read-team-series.ts";

const seriesValue = valueShape.extend({
  value: z.number().nullable().meta({
    description: "In the unit of the measure; for events, the days since the day of the one before.",
  }),
});
type SeriesValueAnswer = z.infer<typeof seriesValue>;

const span = z.strictObject({
  from: z.iso.date("day").optional().meta({ description: "The first day of the first period." }),
  to: z.iso.date("day").optional().meta({ description: "The first day of the last period." }),
});

export const valuesRoutes: readonly ApiRoute[] = [
  apiGet("/api/v1/teams/:team/measures/:measure/values", {
    may: "measurement.read",
    scope: "values.read",
    name: "listValues",
    summary:
      "The values of a measure, oldest first; a period that nobody has reported has a row that says so.",
    query: span,
    gives: [
      {
        contentType: jsonType,
        schema: z.strictObject({ team: teamShape, measure: measureShape, values: z.array(seriesValue) }),
      },
      { contentType: csvType },
    ],
    async answer(ask) {
      const found = await findSeries(ask);
      if (found === undefined) return notFoundProblem(ask.language);
      const { team, measure } = found;
      const { from = "", to = "9999" } = ask.query;
      const values = valuesOf(measure, ask.now).filter(({ period }) => from <= period && period <= to);
      const { collaborativeId, teamId } = ask.place;
      const format = ask.wanted === csvType ? "csv" : "json";
      const subject = { kind: "teamMeasure", id: measure.id ?? `${team.id} ${measure.code}` };
      await ask.audit({
        action: "measurement.exported",
        subject,
        collaborativeId,
        teamId,
        new: { format, via: "api" },
      });
      if (ask.wanted === csvType) return valuesCsv(team.name, measure.code, values);
      return json({ team: teamAnswer(team), measure: measureAnswer(measure, ask.language), values });
    },
  }),
];

/** The rows of the page's table. */
function valuesOf(measure: SeriesMeasure, now: ApiAsk["now"]): SeriesValueAnswer[] {
  const byPeriod = new Map(measure.values.map((one) => [one.period.toString(), one]));
  const between = countsDaysBetween(measure) ? daysBefore(measure, now) : undefined;
  const periods = listedPeriods(
    measure.plan.expected,
    measure.values.map(({ period }) => period),
    now,
  );
  return periods.map((period) => {
    const kept = byPeriod.get(period.toString());
    const value = between ? between.get(keyOf(period))?.value : kept && valueOf(kept, measure);
    return { ...valueAnswer(measure.interval, period, kept), value: value ?? null };
  });
}

/** The days between events are counted from the dates, not kept. */
function daysBefore(measure: SeriesMeasure, now: ApiAsk["now"]): ReturnType<typeof pointsByPeriod> {
  return pointsByPeriod(readSeries(measure.values, measure.plan, now), measure.plan.measure);
}

const heads = Object.keys(seriesValue.shape) as (keyof SeriesValueAnswer)[];

function valuesCsv(team: string, code: string, values: readonly SeriesValueAnswer[]) {
  return csv(
    ["team", "measure", ...heads],
    values.map((one) => [team, code, ...heads.map((head) => one[head])]),
  );
}
