import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { unitCaption, valueInText } from "../../domain/chart-sentence/measure-value.ts";
import type { Unit } from "../../domain/change-package.ts";
import type { Language } from "../../domain/language.ts";
import { say } from "../../platform/words.ts";
import type { TeamMeasure } from "./read-teams.ts";
import { words } from "./words.ts";

/** «per 1000 beboerdøgn», for the units that are a rate; nothing for those the value itself tells of. */
export function perCaptionOf(
  { unit, texts }: Pick<TeamMeasure, "unit" | "texts">,
  language: Language,
): string | undefined {
  if (unit !== "per100" && unit !== "per1000" && unit !== "per10000") return undefined;
  const label = texts.denominatorLabel?.[language];
  return unitCaption(unit, label && insideSentence(label), language) ?? undefined;
}

/** A target as it stands at the end of its line; «ingen» without one. */
export function targetText(target: number | undefined, unit: Unit, language: Language): string {
  return target === undefined ? say(words, language).none : valueInText(target, unit, language);
}
