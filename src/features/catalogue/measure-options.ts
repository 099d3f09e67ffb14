import type {
  ChartKind,
  Improvement,
  Interval,
  MeasureKind,
  SourceMark,
  Unit,
} from "../../domain/change-package.ts";
import type { Language, Texts } from "../../domain/language.ts";
import type { Option } from "../../ui/select-field.tsx";
import { chartWords, improvementWords, intervalWords, kindWords, sourceWords, unitWords } from "./words.ts";

/** What a measure's fields may hold, in the order they are offered. */
export const kinds = keysOf<MeasureKind>(kindWords);
export const units = keysOf<Unit>(unitWords);
export const intervals = keysOf<Interval>(intervalWords);
export const improvements = keysOf<Improvement>(improvementWords);
export const charts = keysOf<ChartKind>(chartWords);
export const sourceMarks = keysOf<SourceMark>(sourceWords);

export const kindOptions = (language: Language) => optionsOf(kindWords, language);
export const unitOptions = (language: Language) => optionsOf(unitWords, language);
export const intervalOptions = (language: Language) => optionsOf(intervalWords, language);
export const improvementOptions = (language: Language) => optionsOf(improvementWords, language);
export const chartOptions = (language: Language) => optionsOf(chartWords, language);
export const sourceOptions = (language: Language) => optionsOf(sourceWords, language);

function keysOf<Key extends string>(words: Readonly<Record<Key, Texts>>): Key[] {
  return Object.keys(words) as Key[];
}

function optionsOf(words: Readonly<Record<string, Texts>>, language: Language): Option[] {
  return Object.entries(words).map(([value, text]) => ({
    value,
    text: text[language].charAt(0).toLocaleUpperCase("nb-NO") + text[language].slice(1),
  }));
}
