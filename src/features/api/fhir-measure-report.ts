import { z } from "zod";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { countsDaysBetween, eventsOn, valueOf } from "../../domain/measurement/value.ts";
import { fhirType, json } from "../../platform/api/api-answer.ts";
import { apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import {
  improvementConcept,
  municipalityNumberSystem,
  organisationNumberSystem,
  type Population,
  populationConcept,
  populationsOf,
  type Scoring,
  scoringOf,
  simulatedMeta,
} from "./fhir-codes.ts";
import { fhirResource, measureUrl } from "./fhir-measure.ts";
import { ownFhirMeasure, ownMeasureReference } from "./fhir-own-measure.ts";
import {
  municipalityOn,
  readTeamSeries,
  type SeriesMeasure,
  type SeriesTeam,
  type SeriesValue,
} from "./read-team-series.ts";

const asked = z.strictObject({
  team: z.uuid().meta({ description: "The id of the team." }),
  measure: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/)
    .optional()
    .meta({ description: "Only this measure." }),
  from: z.iso.date("day").optional().meta({ description: "The first day of the first period." }),
  to: z.iso.date("day").optional().meta({ description: "The first day of the last period." }),
});

/** A team's values as FHIR R4: a bundle of summaries, one for each period that is reported. Nobody is in them as a person. */
export const fhirMeasureReportRoute: ApiRoute = apiGet("/api/v1/fhir/MeasureReport", {
  may: "measurement.read",
  scope: "values.read",
  name: "searchFhirMeasureReports",
  summary: "A team's values as a FHIR R4 Bundle of MeasureReport (type summary).",
  query: asked,
  placeInQuery: ["team"],
  gives: [{ contentType: fhirType, schema: fhirResource }],
  async answer(ask) {
    const { measure: code, from = "", to = "9999" } = ask.query;
    const { teamId, collaborativeId } = ask.place;
    const team =
      teamId === undefined ? undefined : await readTeamSeries(ask.database, teamId, code?.toUpperCase());
    if (team === undefined) return notFoundProblem(ask.language);
    await ask.audit({
      action: "measurement.exported",
      subject: { kind: "team", id: team.id },
      collaborativeId,
      teamId,
      new: { format: "fhir", measure: code ?? null, via: "api" },
    });
    const reports = team.measures.flatMap((measure) =>
      measure.values
        .filter(({ period }) => from <= period.toString() && period.toString() <= to)
        .map((value) => measureReport(team, measure, value, ask.publicUrl)),
    );
    const bundle = {
      resourceType: "Bundle",
      type: "searchset",
      total: reports.length,
      // an empty list is not allowed in FHIR
      ...(reports.length === 0
        ? {}
        : {
            entry: reports.map((resource) => ({
              fullUrl: `${ask.publicUrl.origin}/api/v1/fhir/MeasureReport/${resource.id}`,
              resource,
              search: { mode: "match" },
            })),
          }),
    };
    return json(bundle, { contentType: fhirType });
  },
});

function measureReport(team: SeriesTeam, measure: SeriesMeasure, value: SeriesValue, publicUrl: URL) {
  const { period, enteredAt } = value;
  const scoring = scoringOf(measure);
  const end = lastDayOf(measure.interval, period);
  const municipality = municipalityOn(team, end);
  const improvement = improvementConcept(measure.improvement);
  const score = scoreOf(measure, value);
  return {
    resourceType: "MeasureReport",
    id: `${measure.id}-${period.toString().replaceAll("-", "")}`,
    ...(team.simulated ? { meta: simulatedMeta } : {}),
    contained: [
      ...(measure.writtenIn === undefined ? [] : [ownFhirMeasure(measure, measure.writtenIn)]),
      {
        resourceType: "Organization",
        id: "municipality",
        identifier: [
          ...(municipality?.organisationNumber
            ? [{ system: organisationNumberSystem, value: municipality.organisationNumber }]
            : []),
          ...(municipality ? [{ system: municipalityNumberSystem, value: municipality.number }] : []),
        ],
        name: municipality?.name ?? team.unit,
      },
      {
        resourceType: "Location",
        id: "unit",
        name: team.unit,
        managingOrganization: { reference: "#municipality" },
      },
    ],
    status: "complete",
    type: "summary",
    measure:
      measure.writtenIn === undefined
        ? `${measureUrl(measure.code, publicUrl)}|${measure.version}`
        : ownMeasureReference,
    subject: { reference: "#unit" },
    date: enteredAt.round("millisecond").toString(),
    reporter: { reference: "#municipality" },
    period: { start: period.toString(), end: end.toString() },
    ...(improvement ? { improvementNotation: improvement } : {}),
    group: [
      {
        population: populationsOf[scoring].map((population) => ({
          code: populationConcept(population),
          count: countOf(population, scoring, measure, value),
        })),
        ...(score ? { measureScore: score } : {}),
      },
    ],
  };
}

/** "Ingen aktuelle" is a population of nobody without a score: neither nought per cent nor a report that is missing. */
function countOf(
  population: Population,
  scoring: Scoring,
  measure: SeriesMeasure,
  value: SeriesValue,
): number {
  const { numerator, denominator } = value;
  if (scoring === "continuous-variable")
    return measure.hasDenominator ? (denominator ?? 0) : countsDaysBetween(measure) ? eventsOn(value) : 0;
  return (population === "denominator" ? denominator : numerator) ?? 0;
}

/** The value in the unit of the measure. The days between events follow from the dates of the reports. */
function scoreOf(measure: SeriesMeasure, value: SeriesValue) {
  const shown = countsDaysBetween(measure) ? undefined : valueOf(value, measure);
  if (shown === undefined) return undefined;
  const { unit } = measure;
  const ucum = { percent: "%", minutes: "min", days: "d" } as const;
  if (unit === "percent" || unit === "minutes" || unit === "days") {
    return { value: shown, unit: ucum[unit], system: "http://unitsofmeasure.org", code: ucum[unit] };
  }
  const per = { per100: "per 100", per1000: "per 1000", per10000: "per 10000" } as const;
  return { value: shown, ...(unit in per ? { unit: per[unit as keyof typeof per] } : {}) };
}
