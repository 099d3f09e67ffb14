import type { ChangePackageDefinition, MeasureDefinition, Unit } from "../change-package.ts";
import type { Language, Texts } from "../language.ts";

/** Which part of the draft a problem is in; the number of a fact, the code of an intervention or a measure. */
export type DraftPart =
  | { part: "about" }
  | { part: "groups" }
  | { part: "facts"; index: number }
  | { part: "interventions"; code?: string }
  | { part: "measures"; code?: string };

/** What stands in the way of publishing. */
export type DraftProblem = DraftPart &
  (
    | { problem: "missing"; field: string; languages: Language[] }
    | { problem: "none" }
    | { problem: "denominatorMissing" | "denominatorUnused" | "targetOutOfRange" | "chartWithoutDenominator" }
    | { problem: "unknownMeasure" | "unknownPair" | "usedTwice" | "takenCode"; other: string }
  );

/** What is asked of a package, and what is known of the others. */
export interface DraftDemands {
  /** The languages every text must be in. The nation's packages: all; a network's own: bokmål. */
  languages: readonly Language[];
  /** Codes of measures that belong to other packages, or to teams. */
  takenCodes: ReadonlySet<string>;
}

/**
 * What a draft lacks before it may be published (A011, A143–A147): its texts, at least one intervention, and of each
 * measure a whole operational definition. In the order of the page.
 */
export function draftProblems(draft: ChangePackageDefinition, demands: DraftDemands): DraftProblem[] {
  const missing = (part: DraftPart, texts: Readonly<Record<string, Texts>>): DraftProblem[] =>
    Object.entries(texts).flatMap(([field, text]) => {
      const languages = demands.languages.filter((language) => text[language].trim() === "");
      return languages.length === 0 ? [] : [{ ...part, problem: "missing" as const, field, languages }];
    });
  return [
    ...missing(
      { part: "about" },
      {
        title: draft.title,
        goal: draft.goal,
        summary: draft.summary,
        ...(draft.supersededBy === undefined ? {} : { supersededBy: draft.supersededBy }),
      },
    ),
    ...missing({ part: "groups" }, { targetGroups: draft.targetGroups }),
    ...draft.facts.flatMap(({ text, source }, index) => missing({ part: "facts", index }, { text, source })),
    ...(draft.interventions.length === 0
      ? [{ part: "interventions" as const, problem: "none" as const }]
      : []),
    ...draft.interventions.flatMap(({ code, title, text, measureCodes }): DraftProblem[] => {
      const part = { part: "interventions" as const, code };
      const unknown = measureCodes.filter((other) => !draft.measures.some((one) => one.code === other));
      return [
        ...missing(part, { title, text }),
        ...unknown.map((other) => ({ ...part, problem: "unknownMeasure" as const, other })),
      ];
    }),
    ...draft.measures.flatMap((one): DraftProblem[] => {
      const part = { part: "measures" as const, code: one.code };
      return [
        ...missing(part, textsOf(one)),
        ...countingProblems(one).map((problem) => ({ ...part, problem })),
        ...codeProblems(one, draft, demands).map((problem) => ({ ...part, ...problem })),
      ];
    }),
  ];
}

function textsOf(one: MeasureDefinition): Record<string, Texts> {
  const { name, numerator, numeratorLabel, denominator, denominatorLabel, sample, targetText } = one;
  return {
    name,
    numerator,
    numeratorLabel,
    ...(denominator === undefined ? {} : { denominator }),
    // without a denominator there is nothing to label
    ...(denominator === undefined ? {} : { denominatorLabel: denominatorLabel ?? noText }),
    sample,
    targetText,
  };
}

const noText: Texts = { nb: "", nn: "", en: "" };

/** Whether a value in this unit is a numerator divided by a denominator. Days may be either: a mean, or days between events. */
function needsDenominator(unit: Unit): boolean {
  return unit !== "count" && unit !== "days";
}

function countingProblems(one: MeasureDefinition) {
  const problems: (
    "denominatorMissing" | "denominatorUnused" | "targetOutOfRange" | "chartWithoutDenominator"
  )[] = [];
  const has = one.denominator !== undefined;
  if (needsDenominator(one.unit) && !has) problems.push("denominatorMissing");
  if (one.unit === "count" && has) problems.push("denominatorUnused");
  if (one.target !== undefined && !isTargetInRange(one.target, one.unit)) problems.push("targetOutOfRange");
  if ((one.chart === "p" || one.chart === "u") && !has) problems.push("chartWithoutDenominator");
  return problems;
}

/** A target is a value the measure can have. */
function isTargetInRange(target: number, unit: Unit): boolean {
  return target >= 0 && (unit !== "percent" || target <= 100);
}

function codeProblems(
  { code, pairedWith }: MeasureDefinition,
  draft: ChangePackageDefinition,
  { takenCodes }: DraftDemands,
) {
  const problems: { problem: "unknownPair" | "usedTwice" | "takenCode"; other: string }[] = [];
  if (pairedWith !== undefined && !draft.measures.some((one) => one.code === pairedWith && one.code !== code))
    problems.push({ problem: "unknownPair", other: pairedWith });
  if (draft.measures.filter((one) => one.code === code).length > 1)
    problems.push({ problem: "usedTwice", other: code });
  if (takenCodes.has(code)) problems.push({ problem: "takenCode", other: code });
  return problems;
}

/**
 * Why a version may not begin on this day: it has passed (teams have enrolled since, and keep what they got), or it is
 * before the version that is published already.
 */
export function validFromProblem(
  validFrom: Temporal.PlainDate,
  today: Temporal.PlainDate,
  previous: Temporal.PlainDate | undefined,
): "past" | "beforePrevious" | undefined {
  if (Temporal.PlainDate.compare(validFrom, today) < 0) return "past";
  if (previous !== undefined && Temporal.PlainDate.compare(validFrom, previous) < 0) return "beforePrevious";
  return undefined;
}
