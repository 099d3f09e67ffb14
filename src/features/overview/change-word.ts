import { opening } from "../../domain/chart-sentence/count-words.ts";
import type { Language } from "../../domain/language.ts";
import { shortPeriodName } from "../../domain/measurement/period-name.ts";
import { say } from "../../platform/words.ts";
import type { SignKind } from "../../ui/sign.tsx";
import { words } from "./collaborative-words.ts";
import type { SeriesReading } from "./team-line.ts";
import { sincePeriod } from "./value-words.ts";

/** What is said of a team's series in a word with its sign. `none`: nothing is measured, and nothing is asked for yet. */
export interface ChangeWord {
  is: SignKind | "none";
  word: string;
  /** What can be said besides: how far it is to ten values, or what the chart says although a month is missing. */
  note?: string | undefined;
}

/** A value that is missing goes before the word of the chart; that follows it as long as the team has not stopped. */
export function changeWord(reading: SeriesReading, now: Temporal.Instant, language: Language): ChangeWord {
  const text = say(words, language);
  const { measure, series, sentence, stopped } = reading;
  const { due, status, statusWord, reason } = sentence;
  const missing = series.missingNow.at(-1);
  if (missing === undefined)
    return { is: status, word: statusWord, note: status === "early" ? reason : undefined };
  const since = sincePeriod(reading, now, language);
  if (since === undefined) return { is: "missing", word: statusWord };
  if (stopped) return { is: "missing", word: text.notMeasuredSince(since) };
  const period = opening(shortPeriodName(measure.interval, missing, language), language);
  return { is: "missing", word: text.missing(period), note: status === "none" ? undefined : due?.reason };
}
