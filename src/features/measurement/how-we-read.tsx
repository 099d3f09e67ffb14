import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import { valueText } from "../../domain/chart-sentence/measure-value.ts";
import type { Language } from "../../domain/language.ts";
import { isTooSoonToChange, valuesBefore } from "../../domain/measurement/baseline.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { say } from "../../platform/words.ts";
import { Link } from "../../ui/link.tsx";
import type { MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/** Which rule fired with its limit, how the median was made, what is aimed at, and what there is too little of. */
export function HowWeRead(props: {
  reading: MeasureReading;
  sentence: ChartSentence;
  /** Where the target is changed, for those who may. */
  targetPath: string | undefined;
  now: Temporal.Instant;
  language: Language;
}) {
  const { reading, sentence, targetPath, now, language } = props;
  const text = say(words, language);
  const paragraphs = [
    ...sentence.rules,
    sentence.centre,
    heldOrNot(reading, now, language),
    sentence.proposal,
    beforeFirstChange(reading, language),
    targetText(reading, sentence, language),
  ].filter((one) => one !== null && one !== undefined && one !== "");
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {targetPath && (
        <p>
          <Link href={targetPath}>{text.changeTarget}</Link>
        </p>
      )}
    </>
  );
}

/** Why the median is of all values although the collaborative has begun. */
function heldOrNot(
  { plan, series }: MeasureReading,
  now: Temporal.Instant,
  language: Language,
): string | undefined {
  const { baseline } = series;
  const { firstSessionDay } = plan;
  if (baseline.kind !== "all" || baseline.values < 10 || firstSessionDay === undefined) return undefined;
  if (Temporal.PlainDate.compare(firstSessionDay, norwegianDay(now)) > 0) return undefined;
  return say(words, language).fewBeforeSession(baseline.before);
}

/** A100: something was changed before there was enough to compare with. */
function beforeFirstChange({ plan, series }: MeasureReading, language: Language): string | undefined {
  const text = say(words, language);
  const change = plan.changes[0];
  if (change === undefined) return undefined;
  const before = valuesBefore(measuredPeriods(plan, series), change.day);
  return isTooSoonToChange(before) ? text.tooFewBeforeChange(text.valueCount(before)) : undefined;
}

/** Periods that have a value, by their last day. */
function measuredPeriods({ measure }: MeasureReading["plan"], series: MeasureReading["series"]) {
  return series.analysis.points.flatMap(({ value, position }) => {
    const period = series.periods[position];
    return value === null || period === undefined ? [] : [{ lastDay: lastDayOf(measure.interval, period) }];
  });
}

function targetText(
  { measure }: MeasureReading,
  sentence: ChartSentence,
  language: Language,
): string | undefined {
  const text = say(words, language);
  const { target, packageTarget, unit } = measure;
  if (target === undefined) return packageTarget === undefined ? undefined : text.noTarget;
  if (packageTarget === undefined || packageTarget === target) return sentence.target ?? undefined;
  return text.ownTarget(valueText(target, unit, language), valueText(packageTarget, unit, language));
}
