import type { Language } from "../../../domain/language.ts";
import { say } from "../../../platform/words.ts";
import type { MeasureReading } from "../series-plan.ts";
import { words } from "./words.ts";

/** What the line in the middle of the chart is called in a sentence: the median of a run chart by its own name. */
export function lineName({ series }: MeasureReading, language: Language): string {
  const text = say(words, language);
  return series.shown.chart === "run" ? text.median : text.centreLine;
}
