import { isAlike, type ItemChange, type PackageComparison } from "../../domain/catalogue/compare-versions.ts";
import type { Language, Texts } from "../../domain/language.ts";
import { list } from "../../platform/format.ts";
import { insideSentence } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { compareWords } from "./compare-words.ts";
import { fieldName } from "./field-names.ts";

/** What differs between two versions, in a few sentences: what is counted otherwise first. */
export function changeSentences(comparison: PackageComparison, language: Language): string[] {
  const text = say(compareWords, language);
  if (isAlike(comparison)) return [text.sayNothing];
  const { about, facts, interventions, measures } = comparison;
  const named = (names: readonly string[], sentence: (names: string) => string) =>
    names.length === 0 ? [] : [sentence(list(names, language))];
  const measureNames = (of: (one: (typeof measures)[number]) => boolean) =>
    measures.filter(of).map(({ item }) => nameIn(item.name, language));
  const ofKind = <Item>(items: readonly ItemChange<Item>[], kind: string, name: (item: Item) => string) =>
    items.filter((one) => one.kind === kind).map(({ item }) => name(item));
  const title = ({ title: texts }: { title: Texts }) => nameIn(texts, language);
  const rewritten = [
    ...new Set(about.map(({ field }) => fieldName(field, language))),
    ...(facts.length > 0 ? [insideSentence(text.facts)] : []),
    ...ofKind(interventions, "changed", title),
  ];
  return [
    ...named(
      measureNames(({ kind, weight }) => kind === "changed" && weight === "counts"),
      text.sayCounts,
    ),
    ...named(
      [...measureNames(({ kind }) => kind === "added"), ...ofKind(interventions, "added", title)],
      text.sayAdded,
    ),
    ...named(
      [...measureNames(({ kind }) => kind === "removed"), ...ofKind(interventions, "removed", title)],
      text.sayRemoved,
    ),
    ...named(
      measureNames(({ weight }) => weight === "sets"),
      text.saySets,
    ),
    ...named(
      measureNames(({ weight }) => weight === "words"),
      text.sayWords,
    ),
    ...named(rewritten, text.sayRewritten),
    ...(comparison.interventionsMoved || comparison.measuresMoved ? [text.sayMoved] : []),
  ];
}

function nameIn(texts: Texts, language: Language): string {
  return say(compareWords, language).quoted(texts[language] || texts.nb);
}
