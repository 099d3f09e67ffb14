import { z } from "zod";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { valueOf } from "../../domain/measurement/value.ts";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { type ApiAnswer, csv, csvType, json, jsonType } from "../../platform/api/api-answer.ts";
import { type ApiAsk, apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import { say } from "../../platform/words.ts";
import type { Area } from "./read-area-sums.ts";
import type { SummedMeasure } from "./read-measures.ts";
import { readCountyName } from "./read-names.ts";
import { readView, type SumView } from "./view.ts";
import { words } from "./words.ts";

const sumShape = z.strictObject({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  reports: z.int().meta({ description: "Values that were reported, “ingen aktuelle” too." }),
  hidden: z.boolean().meta({ description: "A small number, or one that would give a small number away." }),
});
type Sum = z.infer<typeof sumShape>;

const shape = z.strictObject({
  area: z.string(),
  measure: z.string(),
  version: z.int(),
  year: z.int().nullable().meta({ description: "Null: every year there is." }),
  division: z.enum(["today", "then"]),
  simulated: z.boolean(),
  total: sumShape,
  parts: z
    .array(sumShape.extend({ name: z.string() }))
    .meta({ description: "Counties of the nation, municipalities of a county." }),
  periods: z.array(sumShape.extend({ from: z.iso.date(), to: z.iso.date() })),
});

const query = z.strictObject({
  measure: z.string().max(40).optional().meta({ description: "A code; left out, an outcome measure." }),
  year: z
    .string()
    .regex(/^(\d{4}|all)$/, "year")
    .optional()
    .meta({ description: "A year, or all." }),
  division: z
    .enum(["today", "then"])
    .optional()
    .meta({ description: "Today's municipalities and counties (left out), or those of the time." }),
  simulated: z
    .enum(["true", "false"])
    .optional()
    .meta({ description: "Made-up figures of the example, never added to real ones." }),
});
type Query = z.infer<typeof query>;

const shared = {
  scope: "values.read",
  query,
  gives: [{ contentType: jsonType, schema: shape }, { contentType: csvType }],
} as const;

/** Sums upward for programs: the same figures as on the pages, with the same ones hidden (C66, C67). */
export const sumsApiRoutes: readonly ApiRoute[] = [
  apiGet<Query>("/api/v1/sums/national", {
    ...shared,
    may: "sums.national",
    name: "readNationalSums",
    summary: "The sums of a measure in the nation, by county and by period.",
    answer: (ask) => answered(ask, { kind: "nation" }, say(words, ask.language).nation),
  }),
  apiGet<Query>("/api/v1/sums/counties/:county", {
    ...shared,
    may: "sums.county",
    name: "readCountySums",
    summary: "The sums of a measure in a county, by municipality and by period.",
    async answer(ask) {
      const number = ask.place.countyNumber ?? "";
      const name = await readCountyName(ask.database, number);
      return name === undefined
        ? notFoundProblem(ask.language)
        : answered(ask, { kind: "county", number }, name);
    },
  }),
];

async function answered(ask: ApiAsk<Query>, area: Area, name: string): Promise<ApiAnswer> {
  const { query: asked, language, now } = ask;
  const view = await readView(
    ask.database,
    {
      now,
      language,
      simulated: asked.simulated === "true",
      measure: asked.measure,
      year: asked.year === "all" ? "alle" : asked.year,
      division: asked.division === "then" ? "datidens" : "dagens",
    },
    area,
    name,
  );
  const { chosen } = view;
  const isAsked =
    asked.measure === undefined || chosen?.question.measure.code === asked.measure.toUpperCase();
  if (chosen === undefined || !isAsked) return notFoundProblem(language);
  await ask.audit({
    action: "sums.exported",
    subject: { kind: area.kind, id: area.kind === "nation" ? "0" : area.number },
    new: { measure: chosen.question.measure.code, year: chosen.question.year ?? "all", via: "api" },
  });
  const body = bodyOf(view, chosen);
  return ask.wanted === csvType ? csvOf(body) : json(body);
}

function bodyOf(
  view: SumView,
  { question, picture, rows }: NonNullable<SumView["chosen"]>,
): z.infer<typeof shape> {
  const { measure } = question;
  return {
    area: view.areaName,
    measure: measure.code,
    version: measure.version,
    year: question.year ?? null,
    division: question.division,
    simulated: question.simulated,
    total: sumOf(picture.total, measure),
    parts: rows.map(({ name, told }) => ({ name, ...sumOf(told, measure) })),
    periods: picture.periods.map(({ period, ...told }) => ({
      from: period.toString(),
      to: lastDayOf(measure.interval, period).toString(),
      ...sumOf(told, measure),
    })),
  };
}

/** What is hidden is nowhere in the answer: neither its counts nor its value. */
function sumOf({ sum, hidden }: ToldSum, measure: SummedMeasure): Sum {
  const isTold = !hidden && sum.counted > 0;
  return {
    numerator: isTold ? sum.numerator : null,
    denominator: isTold && measure.hasDenominator ? sum.denominator : null,
    value: (isTold ? valueOf(sum, measure) : undefined) ?? null,
    reports: sum.reports,
    hidden,
  };
}

const heads = ["kind", "name", "from", "to", "numerator", "denominator", "value", "reports", "hidden"];

function csvOf({ area, total, parts, periods }: z.infer<typeof shape>): ApiAnswer {
  const counts = (sum: Sum) => [sum.numerator, sum.denominator, sum.value, sum.reports, sum.hidden];
  return csv(heads, [
    ["total", area, null, null, ...counts(total)],
    ...parts.map((part) => ["part", part.name, null, null, ...counts(part)]),
    ...periods.map((period) => ["period", area, period.from, period.to, ...counts(period)]),
  ]);
}
