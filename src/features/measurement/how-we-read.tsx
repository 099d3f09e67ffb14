import { valueInText } from "../../domain/chart-sentence/measure-value.ts";
import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import type { Language } from "../../domain/language.ts";
import { assuranceMark, assuranceText } from "../../domain/measurement/assurance.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { AssuranceMark } from "../../ui/assurance-mark.tsx";
import { Link } from "../../ui/link.tsx";
import { Phases } from "./seeing/phases.tsx";
import { shownInstead } from "./seeing/shown-instead.ts";
import { words as seeingWords } from "./seeing/words.ts";
import type { MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";

/** Which rule fired with its limit, how the median was made, what is aimed at, and what there is too little of. */
export function HowWeRead(props: {
  reading: MeasureReading;
  sentence: ChartSentence;
  /** Where the target is changed, for those who may. */
  targetPath: string | undefined;
  /** Where phases, chart and rules are decided, for those who may. */
  planPath: string | undefined;
  now: Temporal.Instant;
  language: Language;
}) {
  const { reading, sentence, targetPath, planPath, now, language } = props;
  const text = say(words, language);
  const seeing = say(seeingWords, language);
  const { measure } = reading;
  const paragraphs = [
    ...shownInstead(reading.series, language),
    ...sentence.rules,
    sentence.centre,
    heldOrNot(reading, now, language),
    sentence.proposal,
    targetText(reading, sentence, language),
  ].filter((one) => one !== null && one !== undefined && one !== "");
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <Assured reading={reading} language={language} />
      <Phases reading={reading} language={language} />
      {(targetPath || planPath) && (
        <Actions>
          {planPath && !measure.dataSource && (
            <Link href={`${planPath}/ny-fase`}>
              {measure.phases.length > 0 ? seeing.newOrUndo : seeing.newPhase}
            </Link>
          )}
          {planPath && <Link href={`${planPath}/visning`}>{seeing.changeView}</Link>}
          {targetPath && <Link href={targetPath}>{text.changeTarget}</Link>}
        </Actions>
      )}
    </>
  );
}

/** Whether the target will be met: the mark with what it means, or why the chart cannot tell. */
function Assured({ reading, language }: { reading: MeasureReading; language: Language }) {
  const text = assuranceText(reading.series, language);
  const mark = assuranceMark(reading.series, language);
  if (text === null) return null;
  return (
    <p>
      {mark && <AssuranceMark is={mark.is}>{mark.word}.</AssuranceMark>} {text}
    </p>
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
  // who has decided on phases knows what each line is made of
  if (series.analysis.parts.length > 1) return undefined;
  if (Temporal.PlainDate.compare(firstSessionDay, norwegianDay(now)) > 0) return undefined;
  return say(words, language).fewBeforeSession(baseline.before);
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
  const said = (value: number) => valueInText(value, unit, language);
  return text.ownTarget(said(target), said(packageTarget));
}
