import { z } from "zod";
import { lastDayOf } from "../../../domain/measurement/period.ts";
import { valueOf } from "../../../domain/measurement/value.ts";
import { csv, csvType, json, jsonType } from "../../../platform/api/api-answer.ts";
import { apiGet, type ApiRoute } from "../../../platform/api/api-route.ts";
import { addressed } from "../../../platform/measure-version.ts";
import { notFoundProblem } from "../../../platform/api/problems.ts";
import { type NetworkPeriod, networkSeries } from "./network-series.ts";
import { type NetworkMeasure, readNetworkFigures } from "./read-figures.ts";
import { ownTeams } from "./routes.ts";

const periodShape = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  reported: z.int().meta({ description: "Teams that have reported, “ingen aktuelle” too." }),
  expected: z.int().nullable().meta({
    description: "Teams that the sum is of, also while the period runs. Null for what happens by chance.",
  }),
  enough: z.boolean().meta({
    description:
      "At least half of them have reported. Otherwise the sum is in no chart and no analysis of the network.",
  }),
  due: z.boolean().meta({ description: "The day it was due has passed; until then more teams may report." }),
  hidden: z.boolean().meta({ description: "The sum would give away another team's small figure." }),
});

const shape = z.strictObject({
  collaborative: z.string(),
  simulated: z.boolean(),
  measure: z.string(),
  version: z
    .int()
    .meta({ description: "Versions of a measure may count different things, and are not added." }),
  periods: z.array(periodShape),
});

const query = z.strictObject({
  measure: z.string().max(40).optional().meta({
    description: "A code, or with one of several versions, as TRS-P3.1; left out, an outcome measure.",
  }),
});

/** A network's own sum for programs: as on its page, with the same hidden from its teams. */
export const figuresApiRoutes: readonly ApiRoute[] = [
  apiGet<z.infer<typeof query>>("/api/v1/collaboratives/:collaborative/sums", {
    may: "collaborative.figures",
    scope: "values.read",
    name: "readNetworkSums",
    summary: "The sums of a measure in a network, by period.",
    query,
    gives: [{ contentType: jsonType, schema: shape }, { contentType: csvType }],
    async answer(ask) {
      const { place, language } = ask;
      const asked = ask.query.measure;
      const figures = await readNetworkFigures(ask.database, place.collaborativeId as string, asked);
      const { chosen } = figures;
      if (chosen === undefined || (asked !== undefined && chosen.code !== addressed(asked).code))
        return notFoundProblem(language);
      const reader = ask.may("collaborative.overview", place)
        ? ({ sees: "all" } as const)
        : ownTeams(ask.held);
      await ask.audit({
        action: "sums.exported",
        subject: { kind: "collaborative", id: place.collaborativeId as string },
        collaborativeId: place.collaborativeId,
        new: { measure: chosen.code, via: "api" },
      });
      const periods = networkSeries(figures, chosen, reader, ask.now).periods.map((one) => told(one, chosen));
      if (ask.wanted === csvType)
        return csv(
          heads,
          periods.map((one) => heads.map((head) => one[head])),
        );
      return json({
        collaborative: figures.slug,
        simulated: figures.simulated,
        measure: chosen.code,
        version: chosen.version,
        periods,
      });
    },
  }),
];

type Period = z.infer<typeof periodShape>;
const heads = Object.keys(periodShape.shape) as (keyof Period)[];

/** What is hidden is nowhere in the answer: neither its counts nor its value. */
function told(one: NetworkPeriod, measure: NetworkMeasure): Period {
  const isTold = !one.hidden && one.counted > 0;
  return {
    from: one.period.toString(),
    to: lastDayOf(measure.interval, one.period).toString(),
    numerator: isTold ? one.numerator : null,
    denominator: isTold && measure.hasDenominator ? one.denominator : null,
    value: (isTold ? valueOf(one, measure) : undefined) ?? null,
    reported: one.reported,
    expected: one.expected ?? null,
    enough: one.enough,
    due: one.due,
    hidden: one.hidden,
  };
}
