import type { Language } from "../../../domain/language.ts";
import { openInterval } from "../../../domain/measurement/days-since.ts";
import { countsDaysBetween } from "../../../domain/measurement/value.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { longDay } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { Now } from "../../../ui/measure-top.tsx";
import type { MeasureReading } from "../series-plan.ts";
import { words } from "./words.ts";

/** Whether the days between events are what is shown, so that the time since the last one is the news. */
export function isRareEvent({ measure }: MeasureReading): boolean {
  return countsDaysBetween(measure);
}

/** The days that go on since the last event, large; they are no value until the next one, and that is said. */
export function DaysSince(props: { reading: MeasureReading; now: Temporal.Instant; language: Language }) {
  const { reading, language } = props;
  const { measure, plan } = reading;
  const text = say(words, language);
  const open = openInterval(measure.values, plan, norwegianDay(props.now));
  if (open === undefined)
    return <p class="quiet">{text.noEvents(longDay(measure.expectedFrom, language))}</p>;
  const { days, last, onLast, longest, next } = open;
  const record = longest !== undefined && days > longest;
  return (
    <Now value={text.days(days)}>
      {[
        onLast === 1
          ? text.openDays(longDay(last, language))
          : text.openDaysMany(longDay(last, language), onLast),
        longest === undefined
          ? ""
          : record
            ? text.longerThanEver(text.days(longest))
            : text.longest(text.days(longest)),
        text.openNotCounted,
        text.milestone(text.days(next.days), longDay(next.on, language)),
      ]
        .filter(Boolean)
        .join(" ")}
    </Now>
  );
}
