import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import type { Language } from "../../domain/language.ts";
import { inPeriod } from "../../domain/measurement/period-name.ts";
import { seriesState } from "../../domain/measurement/series-state.ts";
import { Now } from "../../ui/measure-top.tsx";
import { Sign } from "../../ui/sign.tsx";
import { capital, entryText } from "./count-text.ts";
import { DaysSince, isRareEvent } from "./seeing/rare-events.tsx";
import type { MeasureReading } from "./series-plan.ts";
import { perCaptionOf } from "./unit-text.ts";

/** The last value with its n and its time, and what came before it. For rare events the days that go on since the last. */
export function LatestValue(props: {
  reading: MeasureReading;
  sentence: ChartSentence;
  shownForm: boolean;
  now: Temporal.Instant;
  language: Language;
}) {
  const { reading, sentence, language, now } = props;
  if (isRareEvent(reading)) return <DaysSince reading={reading} now={now} language={language} />;
  const { measure, plan, series } = reading;
  const state = seriesState(measure.values, plan, series, sentence, language);
  const missing = !props.shownForm && state.sign === "missing" && (
    <p>
      <Sign is="missing">{state.word}</Sign>
    </p>
  );
  if (sentence.latest === null) return <div>{missing}</div>;
  return (
    <div class="stack">
      {missing}
      <Now value={sentence.latest.value}>
        {[latestText(reading, language), sentence.clue].filter(Boolean).join(" ")}
      </Now>
    </div>
  );
}

/** «18 av 20 i oktober 2026.», «Per 1000 beboerdøgn. 1 av 720 i oktober 2026.» */
function latestText({ measure, series }: MeasureReading, language: Language): string {
  const { latest } = series;
  if (latest === undefined) return "";
  const when = inPeriod(measure.interval, latest.period, language);
  const per = perCaptionOf(measure, language);
  const unit = per === undefined ? "" : `${capital(per)}. `;
  if (!measure.hasDenominator) return `${unit}${capital(when)}.`;
  const counted = entryText({ ...latest, notApplicable: false }, language);
  return measure.interval === "event" ? `${unit}${counted}, ${when}.` : `${unit}${counted} ${when}.`;
}
