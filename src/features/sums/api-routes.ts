import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { valueOf } from "../../domain/measurement/value.ts";
import type { ToldSum } from "../../domain/sums/area-sums.ts";
import { type ApiAnswer, csv, csvType, json, jsonType, problem } from "../../platform/api/api-answer.ts";
import { type ApiAsk, apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import { say } from "../../platform/words.ts";
import type { Area } from "./read-area-sums.ts";
import type { SummedMeasure } from "./read-measures.ts";
import { readCountyName } from "./read-names.ts";
import type { ShownPeriod } from "./shown-periods.ts";
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

const periodShape = sumShape.extend({
  from: z.iso.date(),
  to: z.iso.date(),
  expected: z.int().nullable().meta({
    description: "Teams that the sum is of, also while the period runs. Null for what happens by chance.",
  }),
  enough: z.boolean().meta({
    description:
      "At least half of them have reported. Otherwise the sum is in no chart and no analysis of the area.",
  }),
  due: z.boolean().meta({ description: "The day it was due has passed; until then more teams may report." }),
});

const shape = z.strictObject({
  area: z.string(),
  measure: z.string(),
  version: z.int(),
  year: z.int().nullable().meta({ description: "Null: every year there is." }),
  division: z.enum(["today", "then"]),
  simulated: z.boolean(),
  total: sumShape,
  parts: z.array(sumShape.extend({ name: z.string(), periods: z.array(periodShape).nullable() })).meta({
    description:
      "Counties of the nation, municipalities of a county. Their periods when parts=periods asks for them; null when " +
      "it does not, and when they cannot be told one by one: small numbers could be worked out, or borders have changed.",
  }),
  periods: z.array(periodShape),
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
  parts: z.enum(["year", "periods"]).optional().meta({
    description:
      "What is told of each part of the area: its year (left out), or each period of the year too.",
  }),
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
      byPart: asked.parts === "periods",
    },
    area,
    name,
  );
  const { chosen } = view;
  const isAsked =
    asked.measure === undefined || chosen?.question.measure.code === asked.measure.toUpperCase();
  if (chosen === undefined || !isAsked) return noFiguresProblem(language);
  await ask.audit({
    action: "sums.exported",
    subject: { kind: area.kind, id: area.kind === "nation" ? "0" : area.number },
    new: { measure: chosen.question.measure.code, year: chosen.question.year ?? "all", via: "api" },
  });
  const body = bodyOf(view, chosen);
  return ask.wanted === csvType ? csvOf(body) : json(body);
}

/** The area may be read, but nobody has counted: that is told as it is, not as a place without access. */
function noFiguresProblem(language: Language): ApiAnswer {
  const text = say(words, language);
  return problem({ status: 404, code: "noFigures", title: text.noFiguresTitle, detail: text.noFigures });
}

function bodyOf(
  view: SumView,
  { question, picture, periods, rows, parts }: NonNullable<SumView["chosen"]>,
): z.infer<typeof shape> {
  const { measure } = question;
  const periodsOf = (shown: readonly ShownPeriod[]) => shown.map((one) => periodOf(one, measure));
  return {
    area: view.areaName,
    measure: measure.code,
    version: measure.version,
    year: question.year ?? null,
    division: question.division,
    simulated: question.simulated,
    total: sumOf(picture.total, measure),
    parts: rows.map((row) => ({
      name: row.name,
      ...sumOf(row.told, measure),
      periods: parts === "told" ? periodsOf(row.periods) : null,
    })),
    periods: periodsOf(periods),
  };
}

function periodOf(
  { period, expected, enough, due, ...told }: ShownPeriod,
  measure: SummedMeasure,
): z.infer<typeof periodShape> {
  return {
    from: period.toString(),
    to: lastDayOf(measure.interval, period).toString(),
    ...sumOf(told, measure),
    expected: expected ?? null,
    enough,
    due,
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

const counted = ["numerator", "denominator", "value", "reports", "hidden"] as const;
const heads = ["kind", "name", "from", "to", ...counted, "expected", "enough", "due"];

function csvOf({ area, total, parts, periods }: z.infer<typeof shape>): ApiAnswer {
  const counts = (sum: Sum) => counted.map((head) => sum[head]);
  const periodLine = (kind: string, name: string, period: z.infer<typeof periodShape>) => [
    kind,
    name,
    period.from,
    period.to,
    ...counts(period),
    period.expected,
    period.enough,
    period.due,
  ];
  return csv(heads, [
    ["total", area, null, null, ...counts(total), null, null, null],
    ...parts.map((part) => ["part", part.name, null, null, ...counts(part), null, null, null]),
    ...periods.map((period) => periodLine("period", area, period)),
    ...parts.flatMap(({ name, periods: of }) =>
      (of ?? []).map((period) => periodLine("partPeriod", name, period)),
    ),
  ]);
}
