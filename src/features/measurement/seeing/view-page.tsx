import type { Language } from "../../../domain/language.ts";
import { allowedCharts, allowedRuleSets, obstacleTo } from "../../../domain/measurement/chart-choice.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import type { FieldErrors } from "../../../platform/web/route.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { insideSentence } from "../../../domain/measurement/inside-sentence.ts";
import { textLanguage } from "../measure-language.ts";
import type { MeasureReading } from "../series-plan.ts";
import { chartsExplained, ruleSetsExplained } from "../terms/chart-words.ts";
import { isNotYet, obstacleText } from "./choice-text.ts";
import { shownInstead } from "./shown-instead.ts";
import { words } from "./words.ts";

/** Which chart and which rules, each with what it is for; what the series does not bear says why. */
export function viewPage(props: {
  reading: MeasureReading;
  /** The page of the measure. */
  path: string;
  typed: { diagram: string; regler: string } | undefined;
  errors: FieldErrors;
  /** Somebody else has chosen meanwhile; what stands now is in the reading. */
  conflict: boolean;
  hidden: Record<string, string>;
  language: Language;
}): PageAnswer {
  const { reading, path, typed, errors, conflict, language } = props;
  const { measure, plan, series } = reading;
  const { shown, facts } = series;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const isWrong = Object.keys(errors).length > 0;
  const allowed = allowedCharts(plan.choice ?? {}).map((kind) => ({
    kind,
    obstacle: obstacleTo(kind, plan.measure, facts),
  }));
  const charts = allowed
    .filter(({ obstacle }) => obstacle === undefined)
    .map(({ kind }) => {
      const { name, text: about, source } = chartsExplained[kind];
      return { value: kind, label: name[language], help: `${about[language]} ${text.source(source)}` };
    });
  const sets = allowedRuleSets(plan.choice ?? {}).map((set) => {
    const { name, text: about, source } = ruleSetsExplained[set];
    return { value: set, label: name[language], help: `${about[language]} ${text.source(source)}` };
  });
  // where there is one of each, and it is the one that is shown, there is nothing to choose
  const isGiven =
    !isWrong &&
    !conflict &&
    [...charts, ...sets].map(({ value }) => value).join() === [shown.chart, shown.ruleSet].join();
  return page({
    status: conflict ? 409 : isWrong ? 422 : 200,
    title: isWrong ? `${shell.errorPrefix} ${text.viewTitle}` : text.viewTitle,
    body: (
      <>
        <Crumb href={path} lang={textLanguage(measure, language)}>
          {measure.texts.name[language]}
        </Crumb>
        <h1>{text.viewTitle}</h1>
        <ErrorSummary
          title={shell.mustMend(Object.keys(errors).length)}
          errors={["diagram", "regler"].flatMap((field) =>
            errors[field] ? [{ field, text: errors[field] }] : [],
          )}
        />
        <Lead>{isGiven ? text.viewLeadGiven : text.viewLead}</Lead>
        {conflict && (
          <Notice tone="warning">
            {text.viewConflict(
              insideSentence(chartsExplained[shown.chart].name[language]),
              ruleSetsExplained[shown.ruleSet].name[language],
            )}
          </Notice>
        )}
        {shownInstead(series, language).map((said) => (
          <Notice>{said}</Notice>
        ))}
        {isGiven ? (
          <Part title={text.onlyOneView} stack>
            {[...charts, ...sets].map(({ label, help }) => (
              <p>
                <strong>{label}.</strong> {help}
              </p>
            ))}
          </Part>
        ) : (
          <Form action={`${path}/visning`} hidden={props.hidden}>
            <RadioGroup
              name="diagram"
              legend={text.chart}
              value={typed?.diagram ?? shown.chart}
              error={errors.diagram}
              choices={charts}
            />
            <RadioGroup
              name="regler"
              legend={text.rules}
              value={typed?.regler ?? shown.ruleSet}
              error={errors.regler}
              choices={sets}
            />
            <p class="part-end">
              <Button>{text.saveView}</Button>
            </p>
          </Form>
        )}
        {charts.length < allowed.length && (
          <Part title={text.otherCharts} stack>
            {allowed.map(
              ({ kind, obstacle }) =>
                obstacle && (
                  <p>
                    <strong>{chartsExplained[kind].name[language]}.</strong>{" "}
                    {(isNotYet(obstacle) ? text.notYet : text.notForThis)(obstacleText(obstacle, language))}
                  </p>
                ),
            )}
          </Part>
        )}
      </>
    ),
  });
}
