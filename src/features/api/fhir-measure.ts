import { z } from "zod";
import { type Language, languages, type Texts } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { fhirType, json } from "../../platform/api/api-answer.ts";
import { apiGet, type ApiRoute } from "../../platform/api/api-route.ts";
import { notFoundProblem } from "../../platform/api/problems.ts";
import {
  improvementConcept,
  type Population,
  populationConcept,
  populationsOf,
  scoringConcept,
  scoringOf,
  typeConcept,
} from "./fhir-codes.ts";
import { type CatalogueMeasure, readMeasures } from "./read-measures.ts";

/** The whole shape is FHIR's own (hl7.org/fhir/R4); this is what every resource of it has. */
export const fhirResource = z
  .looseObject({ resourceType: z.string() })
  .meta({ externalDocs: { url: "https://hl7.org/fhir/R4/" } });

/** The definition of a measure as FHIR R4, the same for all networks. */
export const fhirMeasureRoute: ApiRoute = apiGet("/api/v1/fhir/Measure/:measure", {
  may: "public.read",
  scope: "any",
  name: "readFhirMeasure",
  summary: "A measure of the catalogue as FHIR R4 Measure.",
  gives: [{ contentType: fhirType, schema: fhirResource }],
  async answer(ask) {
    const code = (ask.params.measure ?? "").toUpperCase();
    const [measure] = await readMeasures(ask.database, norwegianDay(ask.now), code);
    if (measure === undefined) return notFoundProblem(ask.language);
    return json(fhirMeasure(measure, ask.publicUrl, ask.language), { contentType: fhirType });
  },
});

/** The address that names a measure, without its version. */
export function measureUrl(code: string, publicUrl: URL): string {
  return `${publicUrl.origin}/api/v1/fhir/Measure/${code.toLowerCase()}`;
}

function fhirMeasure(measure: CatalogueMeasure, publicUrl: URL, language: Language) {
  const { code, version, texts } = measure;
  const scoring = scoringOf(measure);
  return {
    resourceType: "Measure",
    id: code.toLowerCase(),
    language,
    url: measureUrl(code, publicUrl),
    identifier: [{ system: `${publicUrl.origin}/api/v1/measures`, value: code }],
    version: String(version),
    name: code.replaceAll("-", "_"),
    ...translated("title", texts.name, language),
    status: "active",
    // without a subject FHIR takes a measure to be about patients; ours are about a workplace
    subjectCodeableConcept: { coding: [{ system: "http://hl7.org/fhir/resource-types", code: "Location" }] },
    date: measure.validFrom,
    publisher: "Læringsnettverk",
    ...translated("description", texts.targetText, language),
    scoring: scoringConcept(scoring),
    type: [typeConcept(measure.kind)],
    ...(improvementConcept(measure.improvement)
      ? { improvementNotation: improvementConcept(measure.improvement) }
      : {}),
    group: [
      { population: populationsOf[scoring].map((population) => populationOf(population, measure, language)) },
    ],
  };
}

/** What is counted, in words: our definitions are read by people, not run by machines. */
export function populationOf(
  population: Population,
  { texts }: Pick<CatalogueMeasure, "texts">,
  language: Language,
) {
  const counted =
    population === "denominator" || population === "measure-population"
      ? (texts.denominator ?? texts.numerator)
      : texts.numerator;
  return {
    code: populationConcept(population),
    description: counted[language],
    criteria: { language: "text/plain", expression: counted[language] },
  };
}

/** A text with its other languages beside it, as the translation extension has them. An empty text is left out. */
function translated<Name extends string>(
  name: Name,
  texts: Texts,
  language: Language,
): Record<string, unknown> {
  if (texts[language].trim() === "") return {};
  const extension = languages
    .filter((other) => other !== language && texts[other].trim() !== "")
    .map((other) => ({
      url: "http://hl7.org/fhir/StructureDefinition/translation",
      extension: [
        { url: "lang", valueCode: other },
        { url: "content", valueString: texts[other] },
      ],
    }));
  return { [name]: texts[language], [`_${name}`]: { extension } };
}
