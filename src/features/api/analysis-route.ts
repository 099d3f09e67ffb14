import { z } from "zod";
import { type Language, shownText } from "../../domain/language.ts";
import { assurances, assuranceOf } from "../../domain/measurement/assurance.ts";
import { axisPlace } from "../../domain/measurement/period.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { type ReadSeries, readSeries } from "../../domain/measurement/series.ts";
import { json, jsonType } from "../../platform/api/api-answer.ts";
import { apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import { findSeries } from "./find-series.ts";
import { measureAnswer, measureShape, teamAnswer, teamShape } from "./measure-shape.ts";
import type { SeriesMeasure } from "./read-team-series.ts";

const shape = z.strictObject({
  team: teamShape,
  measure: measureShape,
  chart: z.string(),
  rules: z.string().meta({ description: "The set of rules the chart is read by." }),
  certainty: z.enum(["noData", "tooFew", "provisional", "firm"]),
  status: z.enum(["better", "worse", "changed", "same", "early", "none"]),
  assurance: z.enum(assurances).nullable().meta({
    description: "Whether the target will be met: null without a target or limits, or with too few values.",
  }),
  sentence: z
    .strictObject({
      status: z.string(),
      headline: z.string(),
      text: z.string(),
      clue: z.string().nullable(),
      target: z.string().nullable(),
      centre: z.string(),
      rules: z.array(z.string()),
      description: z.string(),
    })
    .meta({ description: "What the chart says, in words, as on the page." }),
  baseline: z.strictObject({
    from: z.enum(["before", "all"]),
    values: z.int(),
    median: z.number().nullable(),
  }),
  phases: z.array(z.strictObject({ from: z.iso.date(), centre: z.number().nullable() })).meta({
    description: "The first period of each phase, and its centre line. A new one is somebody's decision.",
  }),
  points: z.array(
    z.strictObject({
      period: z.iso.date(),
      label: z.string(),
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      centre: z.number().nullable(),
      lowerLimit: z.number().nullable(),
      upperLimit: z.number().nullable(),
      signals: z.array(z.int()).meta({ description: "Positions in `signals`." }),
    }),
  ),
  signals: z.array(
    z.strictObject({
      rule: z.string(),
      side: z.enum(["above", "below", "rising", "falling"]).nullable(),
      direction: z.enum(["better", "worse", "neutral"]),
      observed: z.number(),
      expected: z.number(),
      periods: z.array(z.iso.date()),
    }),
  ),
  changes: z
    .array(
      z.strictObject({
        day: z.iso.date(),
        title: z.string(),
        intervention: z
          .strictObject({ package: z.string(), code: z.string(), title: z.string() })
          .nullable()
          .meta({
            description: "Which intervention of the change package it is, where the team has said so.",
          }),
      }),
    )
    .meta({ description: "What the team changed, and when." }),
  missing: z.array(z.iso.date()).meta({ description: "Periods whose value is due and not reported." }),
});

export const analysisRoute: ApiRoute = apiGet("/api/v1/teams/:team/measures/:measure/analysis", {
  may: "measurement.read",
  scope: "values.read",
  name: "readAnalysis",
  summary: "The chart of a measure as figures and as a sentence.",
  gives: [{ contentType: jsonType, schema: shape }],
  async answer(ask) {
    const found = await findSeries(ask);
    if (found === undefined) return notFoundProblem(ask.language);
    const { team, measure } = found;
    const { collaborativeId, teamId } = ask.place;
    const subject = { kind: "teamMeasure", id: measure.id ?? `${team.id} ${measure.code}` };
    await ask.audit({
      action: "measurement.exported",
      subject,
      collaborativeId,
      teamId,
      new: { format: "analysis", via: "api" },
    });
    const series = readSeries(measure.values, measure.plan, ask.now);
    return json({
      team: teamAnswer(team),
      measure: measureAnswer(measure, ask.language),
      ...analysed(measure, series, ask.language),
    });
  },
});

function analysed(
  measure: SeriesMeasure,
  series: ReadSeries,
  language: Language,
): Omit<z.infer<typeof shape>, "team" | "measure"> {
  const { analysis, periods, baseline } = series;
  const said = seriesSentence(series, measure.plan, measure.texts.denominatorLabel, language);
  const assurance = assuranceOf(series);
  const dayAt = (at: number) => (periods[at] as Temporal.PlainDate).toString();
  return {
    chart: analysis.chart,
    rules: analysis.ruleSet,
    certainty: analysis.reading.certainty,
    status: said.status,
    assurance: typeof assurance === "string" ? assurance : null,
    sentence: {
      status: said.statusWord,
      headline: said.headline,
      text: said.text,
      clue: said.clue,
      target: said.target,
      centre: said.centre,
      rules: [...said.rules],
      description: said.description,
    },
    baseline: { from: baseline.kind, values: baseline.values, median: baseline.median ?? null },
    phases: analysis.parts.map(({ first, centre }) => ({ from: dayAt(first), centre })),
    points: analysis.points.map(({ position, value, numerator, denominator, centre, limits, signals }) => ({
      period: dayAt(position),
      label: axisPlace(measure.interval, periods[position] as Temporal.PlainDate),
      value,
      numerator,
      denominator,
      centre,
      lowerLimit: limits?.lower ?? null,
      upperLimit: limits?.upper ?? null,
      signals: [...signals],
    })),
    signals: analysis.signals.map(({ rule, side, direction, observed, expected, positions }) => ({
      rule,
      side,
      direction,
      observed,
      expected,
      periods: positions.map(dayAt),
    })),
    changes: measure.plan.changes.map(({ day, title, intervention }) => ({
      day: day.toString(),
      title,
      intervention: intervention
        ? {
            package: intervention.packageCode,
            code: intervention.code,
            title: shownText(intervention.title, language).text,
          }
        : null,
    })),
    missing: series.missing.map(String),
  };
}
