import type { Language } from "../../domain/language.ts";
import { improvementConcept, populationsOf, scoringConcept, scoringOf, typeConcept } from "./fhir-codes.ts";
import { populationOf } from "./fhir-measure.ts";
import type { SeriesMeasure } from "./read-team-series.ts";

/** How a report refers to the measure inside it. */
export const ownMeasureReference = "#measure";

/**
 * A measure that a team has made itself, in the report that is of it: it stands in no catalogue, so there is no address
 * where anybody could read it.
 */
export function ownFhirMeasure(measure: SeriesMeasure, writtenIn: Language) {
  const { texts } = measure;
  const scoring = scoringOf(measure);
  const improvement = improvementConcept(measure.improvement);
  return {
    resourceType: "Measure",
    id: "measure",
    language: writtenIn,
    title: texts.name[writtenIn],
    status: "active",
    subjectCodeableConcept: { coding: [{ system: "http://hl7.org/fhir/resource-types", code: "Location" }] },
    scoring: scoringConcept(scoring),
    type: [typeConcept(measure.kind)],
    ...(improvement ? { improvementNotation: improvement } : {}),
    group: [
      {
        population: populationsOf[scoring].map((population) => populationOf(population, measure, writtenIn)),
      },
    ],
  };
}
