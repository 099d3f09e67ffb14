import { chartWords } from "../../domain/chart-sentence/chart-words.ts";
import { shortMonths } from "../../domain/chart-sentence/period-name.ts";
import { perCaptionOf } from "./unit-text.ts";
import type { Language } from "../../domain/language.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { shortPeriodName } from "../../domain/measurement/period-name.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { shownFrom } from "../../domain/measurement/shown-part.ts";
import { compareDays } from "../../domain/shared-days.ts";
import { byNeed, type SeriesSign, seriesState } from "../../domain/measurement/series-state.ts";
import { smallMultiple } from "../../ui/chart/small-multiple.tsx";
import type { SmallMultiple } from "../../ui/many.tsx";
import { entryText } from "./count-text.ts";
import { drawnFrom } from "./drawn-from.ts";
import { textLanguage } from "./measure-language.ts";
import { type MeasureReading, readingOf } from "./series-plan.ts";
import { shownName } from "./shown-name.ts";
import type { MeasuringTeam } from "./read-teams.ts";

/** The time all charts of a set share. */
export interface Span {
  from: Temporal.PlainDate;
  through: Temporal.PlainDate;
}

/** A team's measures read, with the sign each stands under, those that need us most first. */
export function readMeasures(
  team: MeasuringTeam,
  now: Temporal.Instant,
  language: Language,
): { reading: MeasureReading; sign: SeriesSign; multiple: (span: Span) => SmallMultiple }[] {
  return team.measures
    .map((measure) => {
      const reading = readingOf(team, measure, now);
      const { plan, series } = reading;
      const sentence = seriesSentence(series, plan, measure.texts.denominatorLabel, language);
      const state = seriesState(measure.values, plan, series, sentence, language);
      return {
        reading,
        sign: state.sign,
        multiple: (span: Span) =>
          smallMultiple({
            name: <span lang={textLanguage(measure, language)}>{shownName(measure, language)}</span>,
            href: `/team/${team.id}/malinger/${measure.code.toLowerCase()}`,
            value: sentence.latest?.value,
            count: countText(reading, language),
            analysis: drawnFrom(series, span.from).analysis,
            words: chartWords({ language, unit: measure.unit }),
            label: sentence.description,
            percent: measure.unit === "percent",
            span: { from: span.from.toString(), through: span.through.toString() },
            ends: { from: monthOf(span.from, language), through: monthOf(span.through, language) },
            status: state.sign,
            statusWord: state.word,
            reason: state.reason,
            assurance: state.assurance,
          }),
      };
    })
    .toSorted(byNeed);
}

/**
 * From the first point that is drawn of any of them to the end of the last; undefined when nobody has measured anything.
 * @param whole all the time there are values of is drawn, and not the newest part
 */
export function spanOf(readings: readonly MeasureReading[], whole = false): Span | undefined {
  const begins = whole ? undefined : shownFrom(readings.map(({ series }) => series));
  const days = readings.flatMap(({ series, measure }) => {
    const { periods } = series;
    const first = begins ? periods.find((period) => compareDays(period, begins) >= 0) : periods[0];
    const last = periods.at(-1);
    return first && last ? [first, lastDayOf(measure.interval, last)] : [];
  });
  const sorted = days.toSorted(Temporal.PlainDate.compare);
  const [from, through] = [sorted[0], sorted.at(-1)];
  return from && through ? { from, through } : undefined;
}

/** «18 av 20, okt 2026», «per 1000 liggedøgn (1 av 720), okt 2026». */
function countText({ measure, series }: MeasureReading, language: Language): string | undefined {
  const { latest } = series;
  if (latest === undefined) return undefined;
  const counted = measure.hasDenominator
    ? entryText(
        { numerator: latest.numerator, denominator: latest.denominator, notApplicable: false },
        language,
      )
    : undefined;
  const per = perCaptionOf(measure, language);
  const when =
    measure.interval === "month"
      ? monthOf(latest.period, language, latest.period.year)
      : `${shortPeriodName(measure.interval, latest.period, language)}${measure.interval === "event" ? "" : ` ${latest.period.year}`}`;
  return [per && counted ? `${per} (${counted})` : (counted ?? per), when].filter(Boolean).join(", ");
}

/** «okt 26», where there is little room. */
function monthOf(day: Temporal.PlainDate, language: Language, year?: number): string {
  return `${shortMonths[language][day.month - 1]}\u00a0${year ?? String(day.year % 100).padStart(2, "0")}`;
}
