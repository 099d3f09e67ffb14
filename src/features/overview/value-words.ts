import { countedText } from "../../domain/chart-sentence/chart-words.ts";
import { unitCaption, valueText } from "../../domain/chart-sentence/measure-value.ts";
import { shortMonths } from "../../domain/chart-sentence/period-name.ts";
import type { Language } from "../../domain/language.ts";
import { insideSentence } from "../../domain/measurement/inside-sentence.ts";
import { periodName, shortPeriodName } from "../../domain/measurement/period-name.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { say } from "../../platform/words.ts";
import { words } from "./collaborative-words.ts";
import type { SeriesReading } from "./series-reading.ts";

/** «90 %», the last value there is. */
export function latestValue({ latest, measure }: SeriesReading, language: Language): string | undefined {
  return latest && valueText(latest.value, measure.unit, language);
}

/** What the number is counted per: «per 1000 beboerdøgn». */
export function unitOf(
  { measure, denominatorLabel }: Pick<SeriesReading, "measure" | "denominatorLabel">,
  language: Language,
): string | null {
  return unitCaption(measure.unit, denominatorLabel && insideSentence(denominatorLabel[language]), language);
}

/** «okt: 18 av 20»: when, and what it stands on. */
export function latestCount(
  reading: SeriesReading,
  now: Temporal.Instant,
  language: Language,
): string | undefined {
  const { latest } = reading;
  if (latest === undefined) return undefined;
  const { numerator, denominator, period } = latest;
  const when = shortPeriod(reading, period, now, language);
  return numerator === null || denominator === null
    ? when
    : say(words, language).latestCount(when, countedText(numerator, denominator, language));
}

/** The period that was reported last, also when there was nobody to count: «juli», «juli 2025» when it is long ago. */
export function sincePeriod(
  { lastReported: last, measure }: SeriesReading,
  now: Temporal.Instant,
  language: Language,
): string | undefined {
  if (last === undefined) return undefined;
  return isOfLastYear(last, now)
    ? shortPeriodName(measure.interval, last, language)
    : periodName(measure.interval, last, language);
}

function shortPeriod(
  { measure }: SeriesReading,
  period: Temporal.PlainDate,
  now: Temporal.Instant,
  language: Language,
): string {
  const { interval } = measure;
  if (interval !== "month")
    return isOfLastYear(period, now)
      ? shortPeriodName(interval, period, language)
      : periodName(interval, period, language);
  const month = shortMonths[language][period.month - 1] as string;
  return isOfLastYear(period, now) ? month : `${month}\u00a0${period.year}`;
}

/** Within eleven months the year goes without saying. */
function isOfLastYear(period: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(period, norwegianDay(now).subtract({ months: 11 })) > 0;
}
