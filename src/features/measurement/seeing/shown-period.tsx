import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { shownFrom } from "../../../domain/measurement/shown-part.ts";
import { compareDays } from "../../../domain/shared-days.ts";
import { say } from "../../../platform/words.ts";
import { Link } from "../../../ui/link.tsx";
import type { MeasureReading } from "../series-plan.ts";
import { words } from "./words.ts";

/** Which part of the time a chart is drawn of, and the way to the other choice. */
export interface ShownPeriodProps {
  reading: MeasureReading;
  /** The first day that is drawn; undefined when all is. */
  from: Temporal.PlainDate | undefined;
  /** The page with all the time, or with the newest part again. */
  other: string;
  language: Language;
}

/** Under the chart of a long series. Of one that is short nothing is said: there is nothing to choose. */
export function ShownPeriod({ reading, from, other, language }: ShownPeriodProps) {
  const text = say(words, language);
  const [first] = reading.series.periods;
  if (first === undefined || (from === undefined && shownFrom([reading.series]) === undefined)) return null;
  const since = periodName(reading.measure.interval, first, language);
  return (
    <p class="quiet small">
      {from === undefined ? text.shownWhole(since) : shownPart(reading, from, language)}{" "}
      <span class="screen-only">
        <Link small href={other}>
          {from === undefined ? text.showNewest : text.showWhole(since)}
        </Link>
      </span>
    </p>
  );
}

/** What a chart that does not show all must say wherever it stands. */
export function shownPart(
  { measure, series }: MeasureReading,
  from: Temporal.PlainDate,
  language: Language,
): string {
  const drawn = series.periods.find((period) => compareDays(period, from) >= 0) ?? from;
  return say(words, language).shownFrom(periodName(measure.interval, drawn, language));
}
