import type {
  ChangePackageDefinition,
  Fact,
  InterventionDefinition,
  MeasureDefinition,
  MeasureKind,
} from "../change-package.ts";
import { languages, type Texts } from "../language.ts";

const noText: Texts = { nb: "", nn: "", en: "" };

/** A package of which only the name is written. */
export function emptyDraft(code: string, slug: string, title: Texts): ChangePackageDefinition {
  return {
    code,
    slug,
    version: 1,
    validFrom: "",
    title,
    goal: noText,
    summary: noText,
    facts: [],
    targetGroups: noText,
    serviceTypes: [],
    recommendedProfessions: [],
    interventions: [],
    measures: [],
  };
}

const letters: Readonly<Record<MeasureKind, string>> = { outcome: "O", process: "P", balancing: "B" };

/**
 * The code of a new measure: TRS-P6 after TRS-P5. A number that any version has used is not used again, so a code means
 * one measure for ever.
 */
export function nextMeasureCode(packageCode: string, kind: MeasureKind, used: Iterable<string>): string {
  return nextCode(`${packageCode}-${letters[kind]}`, used);
}

export function nextInterventionCode(packageCode: string, used: Iterable<string>): string {
  return nextCode(`${packageCode}-T`, used);
}

function nextCode(stem: string, used: Iterable<string>): string {
  const numbers = [...used].flatMap((code) => {
    const number = code.startsWith(stem) ? code.slice(stem.length) : "";
    return /^\d{1,6}$/.test(number) ? [Number(number)] : [];
  });
  return `${stem}${Math.max(0, ...numbers) + 1}`;
}

/** Puts an item in its place, from 1; what has the same key is replaced. A place beyond the end is the end. */
export function placed<Item>(
  items: readonly Item[],
  item: Item,
  place: number | undefined,
  isSame: (other: Item, index: number) => boolean,
): Item[] {
  const at = items.findIndex(isSame);
  const others = items.filter((_, index) => index !== at);
  const index = place === undefined ? (at === -1 ? others.length : at) : place - 1;
  return others.toSpliced(Math.min(Math.max(0, index), others.length), 0, item);
}

export function withMeasure(
  draft: ChangePackageDefinition,
  measure: MeasureDefinition,
  place?: number,
): ChangePackageDefinition {
  return { ...draft, measures: placed(draft.measures, measure, place, ({ code }) => code === measure.code) };
}

/** What referred to the measure refers to it no longer. */
export function withoutMeasure(draft: ChangePackageDefinition, code: string): ChangePackageDefinition {
  return {
    ...draft,
    measures: draft.measures.flatMap(({ pairedWith, ...one }) => {
      if (one.code === code) return [];
      return [pairedWith === undefined || pairedWith === code ? one : { ...one, pairedWith }];
    }),
    interventions: draft.interventions.map((one) => ({
      ...one,
      measureCodes: one.measureCodes.filter((other) => other !== code),
    })),
  };
}

export function withIntervention(
  draft: ChangePackageDefinition,
  intervention: InterventionDefinition,
  place?: number,
): ChangePackageDefinition {
  const isSame = ({ code }: InterventionDefinition) => code === intervention.code;
  return { ...draft, interventions: placed(draft.interventions, intervention, place, isSame) };
}

export function withoutIntervention(draft: ChangePackageDefinition, code: string): ChangePackageDefinition {
  return { ...draft, interventions: draft.interventions.filter((one) => one.code !== code) };
}

/** A fact by its number from 0; the number after the last makes a new one. */
export function withFact(
  draft: ChangePackageDefinition,
  fact: Fact,
  index: number,
  place?: number,
): ChangePackageDefinition {
  return { ...draft, facts: placed(draft.facts, fact, place, (_, at) => at === index) };
}

export function withoutFact(draft: ChangePackageDefinition, index: number): ChangePackageDefinition {
  return { ...draft, facts: draft.facts.filter((_, at) => at !== index) };
}

/**
 * The same package under another code and address: a network's own, taken on by the network that was copied from it, or
 * begun from a national one. Its measures get codes of their own, because they are counted and summed by themselves.
 */
export function recoded(
  definition: ChangePackageDefinition,
  code: string,
  slug: string,
): ChangePackageDefinition {
  const stem = `${definition.code}-`;
  const own = (old: string) => (old.startsWith(stem) ? `${code}-${old.slice(stem.length)}` : old);
  return {
    ...definition,
    code,
    slug,
    version: 1,
    validFrom: "",
    interventions: definition.interventions.map((one) => ({
      ...one,
      code: own(one.code),
      measureCodes: one.measureCodes.map(own),
    })),
    measures: definition.measures.map(({ pairedWith, ...one }) => ({
      ...one,
      code: own(one.code),
      ...(pairedWith === undefined ? {} : { pairedWith: own(pairedWith) }),
    })),
  };
}

/**
 * A national package as the beginning of a network's own, to be adapted to another service (A146). All of it follows
 * along: facts with their sources, and on every definition the mark that tells where it is from. It gets another name,
 * because both can be offered side by side, and says what it was begun from. That the national one is superseded is not
 * said of it.
 */
export function adaptedFrom(
  national: ChangePackageDefinition,
  own: { code: string; slug: string; title: Texts },
): ChangePackageDefinition {
  const { supersededBy: _, ...kept } = withoutFilling(national);
  return {
    ...recoded(kept, own.code, own.slug),
    title: own.title,
    begunFrom: { code: national.code, version: national.version },
  };
}

/**
 * A text that is missing in a language gets the bokmål one, so that no page has an empty place. A network's own package
 * needs bokmål alone; pages mark what is the same in another language as bokmål (`writtenIn`).
 */
export function filledWithBokmal(definition: ChangePackageDefinition): ChangePackageDefinition {
  return mapTexts(definition, (text) => {
    const filled = (written: string) => (written.trim() === "" ? text.nb : written);
    return { nb: text.nb, nn: filled(text.nn), en: filled(text.en) };
  });
}

/** The opposite, for a new draft: what was filled in is not written. */
export function withoutFilling(definition: ChangePackageDefinition): ChangePackageDefinition {
  return mapTexts(definition, asWritten);
}

/** A text of a network's own package without what was filled in, so that a page knows which language it is in. */
export function asWritten(text: Texts): Texts {
  const own = (written: string) => (written === text.nb ? "" : written);
  return { nb: text.nb, nn: own(text.nn), en: own(text.en) };
}

function mapTexts(definition: ChangePackageDefinition, map: (text: Texts) => Texts): ChangePackageDefinition {
  return mapped(definition, map) as ChangePackageDefinition;
}

function mapped(value: unknown, map: (text: Texts) => Texts): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, map));
  if (typeof value !== "object" || value === null) return value;
  if (languages.every((language) => typeof (value as Partial<Texts>)[language] === "string"))
    return map(value as Texts);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, map)]));
}
