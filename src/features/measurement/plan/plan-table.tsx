import type { Language } from "../../../domain/language.ts";
import { endedSentence, insideSentence } from "../../../domain/measurement/inside-sentence.ts";
import { valueInText } from "../../../domain/chart-sentence/measure-value.ts";
import { say } from "../../../platform/words.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { NarrowFold } from "../../../ui/narrow-fold.tsx";
import { textLanguage } from "../measure-language.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { perCaptionOf } from "../unit-text.ts";
import { everyWords } from "../words.ts";
import { expectedFromText } from "./expected-text.ts";
import { type MeasurementPlan, planPath } from "./read-plan.ts";
import { kindReasons, words } from "./words.ts";

/** One row a measure, in the order of the plan. The name leads to what may be changed, or to the measure itself. */
export function PlanTable(props: { plan: MeasurementPlan; mayPlan: boolean; language: Language }) {
  const { plan, mayPlan, language } = props;
  const { team, chosen, members } = plan;
  const text = say(words, language);
  const href = ({ code }: TeamMeasure) =>
    mayPlan ? `${planPath(team)}/${code.toLowerCase()}` : `/team/${team.id}/malinger/${code.toLowerCase()}`;
  return (
    <DataTable
      caption={text.tableCaption}
      captionHidden
      rows={chosen}
      columns={[
        {
          head: text.measure,
          cell: (measure) => (
            <>
              <a href={href(measure)} lang={textLanguage(measure, language)}>
                {measure.texts.name[language]}
              </a>
              <p class="quiet small">{measure.purpose || kindReasons[measure.kind][language]}</p>
            </>
          ),
        },
        {
          head: text.how,
          // in a narrow window the fold says what it is
          label: "",
          cell: (measure) => (
            <NarrowFold summary={text.how}>
              <HowCounted measure={measure} language={language} />
            </NarrowFold>
          ),
        },
        {
          head: text.often,
          cell: (measure) => (
            <>
              <p>{everyWords[measure.interval][language]}</p>
              {measure.interval !== "event" && (
                <p class="quiet small">{text.from(expectedFromText(measure, language))}</p>
              )}
            </>
          ),
        },
        { head: text.who, cell: ({ collectedBy }) => collector(collectedBy, members, language) },
        { head: text.target, cell: (measure) => targetOf(measure, language) },
      ]}
    />
  );
}

function HowCounted({ measure, language }: { measure: TeamMeasure; language: Language }) {
  const text = say(words, language);
  const { texts, hasDenominator } = measure;
  const numerator = texts.numerator[language];
  const denominator = texts.denominator?.[language];
  const sample = texts.sample[language];
  return (
    <div lang={textLanguage(measure, language, texts.numerator)}>
      <p>
        {hasDenominator && denominator
          ? text.divided(endedSentence(numerator), insideSentence(endedSentence(denominator)))
          : endedSentence(numerator)}
      </p>
      {sample !== "" && <p class="quiet small">{text.sample(insideSentence(endedSentence(sample)))}</p>}
    </div>
  );
}

function collector(
  collectedBy: TeamMeasure["collectedBy"],
  members: MeasurementPlan["members"],
  language: Language,
) {
  const text = say(words, language);
  if (collectedBy === undefined) return <span class="quiet">{text.nobody}</span>;
  const member = members.find(({ id }) => id === collectedBy.id);
  return member?.name ?? text.hasLeft(collectedBy.name);
}

function targetOf(measure: TeamMeasure, language: Language) {
  const { target, unit } = measure;
  if (target === undefined) return <span class="quiet">{say(words, language).noTarget}</span>;
  const per = perCaptionOf(measure, language);
  return [valueInText(target, unit, language), per].filter(Boolean).join(" ");
}
