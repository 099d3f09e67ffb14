import type {
  ChangePackageDefinition,
  Fact,
  InterventionDefinition,
  MeasureDefinition,
} from "../change-package.ts";
import { type Language, languages, type Texts } from "../language.ts";

/** One field that is not the same: a text in a language, or a choice by its code. Empty text: it is not there. */
export interface FieldChange {
  field: string;
  /** Given for texts. */
  language?: Language;
  old: string;
  new: string;
}

/** What becomes of an intervention, a measure or a fact. */
export type ItemChange<Item> =
  | { kind: "added"; item: Item }
  | { kind: "removed"; item: Item }
  | { kind: "changed"; item: Item; changes: FieldChange[] };

/**
 * How much a change of a measure means. `counts`: something else is counted, so that figures from before and after are not
 * the same thing. `sets`: the same is counted, but the target, the chart, the sample or the direction is another. `words`: only said otherwise.
 */
export type MeasureWeight = "counts" | "sets" | "words";

/** What differs between two definitions of a package. */
export interface PackageComparison {
  about: FieldChange[];
  facts: ItemChange<Fact>[];
  interventions: ItemChange<InterventionDefinition>[];
  measures: (ItemChange<MeasureDefinition> & { weight?: MeasureWeight })[];
  /** Those that stand in both stand in another order. */
  interventionsMoved: boolean;
  measuresMoved: boolean;
}

/** Field by field, intervention by intervention, measure by measure. What has the same code is the same thing. */
export function compareVersions(
  old: ChangePackageDefinition,
  next: ChangePackageDefinition,
): PackageComparison {
  const interventions = compareItems(old.interventions, next.interventions, changesOfIntervention);
  const measures = compareItems(old.measures, next.measures, changesOfMeasure);
  return {
    about: [
      ...aboutFields.flatMap((field) => textChanges(field, old[field], next[field])),
      ...codeChanges("serviceTypes", old.serviceTypes.join(" "), next.serviceTypes.join(" ")),
      ...codeChanges(
        "recommendedProfessions",
        old.recommendedProfessions.join(" "),
        next.recommendedProfessions.join(" "),
      ),
    ],
    facts: compareFacts(old.facts, next.facts),
    interventions,
    measures: measures.map((one) =>
      one.kind === "changed" ? { ...one, weight: weightOf(one.changes) } : one,
    ),
    interventionsMoved: isMoved(old.interventions, next.interventions),
    measuresMoved: isMoved(old.measures, next.measures),
  };
}

export function isAlike(comparison: PackageComparison): boolean {
  const { about, facts, interventions, measures, interventionsMoved, measuresMoved } = comparison;
  return (
    about.length + facts.length + interventions.length + measures.length === 0 &&
    !interventionsMoved &&
    !measuresMoved
  );
}

const aboutFields = ["title", "goal", "summary", "targetGroups", "supersededBy"] as const;
const measureTexts = [
  "name",
  "numerator",
  "denominator",
  "numeratorLabel",
  "denominatorLabel",
  "sample",
  "targetText",
] as const;
const measureCodes = [
  "kind",
  "unit",
  "interval",
  "improvement",
  "chart",
  "target",
  "partOfWhole",
  "pairedWith",
  "source",
] as const;

/** What is counted, of what, in which unit and how often. The bokmål text is the definition; a translation only says it. */
const counting: ReadonlySet<string> = new Set(["numerator", "denominator", "unit", "interval"]);

function weightOf(changes: readonly FieldChange[]): MeasureWeight {
  const defining = changes.filter(({ language }) => language === undefined || language === "nb");
  if (defining.some(({ field }) => counting.has(field))) return "counts";
  const isOnlySaid = ({ field, language }: FieldChange) =>
    field === "source" || (language !== undefined && (field !== "sample" || language !== "nb"));
  return changes.every(isOnlySaid) ? "words" : "sets";
}

function changesOfMeasure(old: MeasureDefinition, next: MeasureDefinition): FieldChange[] {
  return [
    ...measureTexts.flatMap((field) => textChanges(field, old[field], next[field])),
    ...measureCodes.flatMap((field) =>
      codeChanges(field, String(old[field] ?? ""), String(next[field] ?? "")),
    ),
  ];
}

function changesOfIntervention(old: InterventionDefinition, next: InterventionDefinition): FieldChange[] {
  return [
    ...textChanges("title", old.title, next.title),
    ...textChanges("text", old.text, next.text),
    ...codeChanges("measureCodes", old.measureCodes.join(" "), next.measureCodes.join(" ")),
    ...codeChanges("source", old.source, next.source),
  ];
}

/** A fact has no code: it is the same one when it says the same in bokmål. */
function compareFacts(old: readonly Fact[], next: readonly Fact[]): ItemChange<Fact>[] {
  const withCode = (fact: Fact) => ({ code: fact.text.nb, fact });
  return compareItems(old.map(withCode), next.map(withCode), (before, after) => [
    ...textChanges("text", before.fact.text, after.fact.text),
    ...textChanges("source", before.fact.source, after.fact.source),
  ]).map(({ item, ...rest }) => ({ ...rest, item: item.fact }));
}

function compareItems<Item extends { code: string }>(
  old: readonly Item[],
  next: readonly Item[],
  compare: (old: Item, next: Item) => FieldChange[],
): ItemChange<Item>[] {
  const before = new Map(old.map((item) => [item.code, item]));
  const after = new Set(next.map(({ code }) => code));
  const there = next.flatMap((item): ItemChange<Item>[] => {
    const was = before.get(item.code);
    if (was === undefined) return [{ kind: "added", item }];
    const changes = compare(was, item);
    return changes.length === 0 ? [] : [{ kind: "changed", item, changes }];
  });
  const removed = old.filter(({ code }) => !after.has(code));
  return [...there, ...removed.map((item): ItemChange<Item> => ({ kind: "removed", item }))];
}

function textChanges(field: string, old: Texts | undefined, next: Texts | undefined): FieldChange[] {
  return languages.flatMap((language) =>
    codeChanges(field, old?.[language] ?? "", next?.[language] ?? "").map((one) => ({ ...one, language })),
  );
}

function codeChanges(field: string, old: string, next: string): FieldChange[] {
  return old === next ? [] : [{ field, old, new: next }];
}

function isMoved(old: readonly { code: string }[], next: readonly { code: string }[]): boolean {
  const both = (items: typeof old, others: typeof old) =>
    items.map(({ code }) => code).filter((code) => others.some((other) => other.code === code));
  return both(old, next).join(" ") !== both(next, old).join(" ");
}
