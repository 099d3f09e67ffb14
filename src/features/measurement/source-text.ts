import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import type { Language } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import type { MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/** Where the figures come from: who counted, whom, and when it was last changed; or who has published them. */
export function sourceText({ team, measure }: MeasureReading, language: Language): string {
  const text = say(words, language);
  const { dataSource } = measure;
  if (dataSource)
    return text.publishedSource(dataSource.title[language] ?? dataSource.title.nb, dataSource.licence);
  const sample = measure.texts.sample[language];
  const { lastEnteredAt } = measure;
  const changed = lastEnteredAt && text.lastChanged(longDay(norwegianDay(lastEnteredAt), language));
  return [`${team.unit}.`, text.ownCounts(insideSentence(sample)), changed].filter(Boolean).join(" ");
}
