import type { Improvement, MeasureKind } from "../../domain/change-package.ts";
import type { SeriesMeasure } from "./read-team-series.ts";

/** Code systems of FHIR R4 and of Norway (OIDs of the Norwegian registers). */
const hl7 = "http://terminology.hl7.org/CodeSystem";
export const organisationNumberSystem = "urn:oid:2.16.578.1.12.4.1.4.101";
export const municipalityNumberSystem = "urn:oid:2.16.578.1.12.4.1.1.3402";

export type Population = "numerator" | "denominator" | "measure-population" | "initial-population";
export type Scoring = "proportion" | "ratio" | "continuous-variable" | "cohort";

/**
 * How FHIR understands a measure. A population's count is a whole number there, so minutes and days, whose numerator is
 * a sum that may have decimals, are a continuous variable: the count is how many it was measured on.
 */
export function scoringOf({
  unit,
  hasDenominator,
  partOfWhole,
}: Pick<SeriesMeasure, "unit" | "hasDenominator" | "partOfWhole">): Scoring {
  if (unit === "minutes" || unit === "days") return "continuous-variable";
  if (!hasDenominator) return "cohort";
  return partOfWhole ? "proportion" : "ratio";
}

export const populationsOf: Readonly<Record<Scoring, readonly Population[]>> = {
  proportion: ["numerator", "denominator"],
  ratio: ["numerator", "denominator"],
  "continuous-variable": ["measure-population"],
  cohort: ["initial-population"],
};

export function scoringConcept(scoring: Scoring) {
  return { coding: [{ system: `${hl7}/measure-scoring`, code: scoring }] };
}

export function populationConcept(population: Population) {
  return { coding: [{ system: `${hl7}/measure-population`, code: population }] };
}

/** Absent for a balancing measure that is to stay as it is: FHIR has no word for that. */
export function improvementConcept(improvement: Improvement) {
  if (improvement === "stable") return undefined;
  const code = improvement === "up" ? "increase" : "decrease";
  return { coding: [{ system: `${hl7}/measure-improvement-notation`, code }] };
}

/** FHIR has no code for balancing measures; the word is given as text. */
export function typeConcept(kind: MeasureKind) {
  return kind === "balancing"
    ? { text: "balancing" }
    : { coding: [{ system: `${hl7}/measure-type`, code: kind }] };
}

/** Figures that are made up are marked as test data, so that nobody takes them for real. */
export const simulatedMeta = {
  tag: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "HTEST" }],
} as const;
