import type { Language } from "../../domain/language.ts";
import { openBefore } from "../../domain/project-steps.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { FieldErrors } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { KeptStep, Project } from "./read-project.ts";
import { statusText } from "./project-page.tsx";
import { projectPath, stepNumber, stepPath } from "./step-address.ts";
import { StepContentFacts } from "./step-content.tsx";
import {
  accountWords,
  basisWords,
  doubtWords,
  otherFieldWords,
  stepFields,
  type StepField,
  stepWords,
  words,
} from "./words.ts";

/** As they stand in the form. */
export type StepTexts = Readonly<Record<StepField, string>>;

export interface StepPageProps {
  project: Project;
  step: KeptStep;
  fields: StepTexts;
  errors: FieldErrors;
  hidden: Record<string, string>;
  /** Somebody else has saved meanwhile. */
  conflict: boolean;
  language: Language;
}

/** One step: the form while it is open; what was written, and the way to open it again, when it is done. */
export function stepPage(props: StepPageProps): PageAnswer {
  const { project, step, errors, conflict, language } = props;
  const { team } = project;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const number = stepNumber(step.step);
  const own = stepWords[step.step];
  const heading = text.numbered(number, own.name[language]);
  const told = [...stepFields[step.step], "gjor"].flatMap((field) =>
    errors[field] ? [{ field, text: errors[field] }] : [],
  );
  // also what has no field to stand at, from a form that is not ours
  const isWrong = Object.keys(errors).length > 0;
  return page({
    status: conflict ? 409 : isWrong ? 422 : 200,
    title: isWrong ? `${shell.errorPrefix} ${heading}` : `${heading} – ${text.title}`,
    body: (
      <>
        <Crumb href={projectPath(team)}>{text.title}</Crumb>
        <h1>{heading}</h1>
        <ErrorSummary title={shell.mustMend(told.length)} errors={told} />
        <Lead>{own.purpose[language]}</Lead>
        {step.done === undefined ? <OpenStep {...props} /> : <DoneStep {...props} />}
      </>
    ),
  });
}

function DoneStep({ project, step, hidden, conflict, language }: StepPageProps) {
  const text = say(words, language);
  return (
    <div class="stack part-end">
      {conflict && (
        <Notice tone="warning" title={text.conflict}>
          {text.conflictDone}
        </Notice>
      )}
      {step.doubt && <Notice tone="warning">{doubtWords[step.doubt][language]}</Notice>}
      <p class="quiet">{statusText(step, language)}</p>
      <StepContentFacts project={project} step={step} language={language} />
      <Form
        action={`${stepPath(project.team, step.step)}/apne`}
        hidden={{ ...hidden, versjon: String(step.version) }}
      >
        <p>{text.reopenNote}</p>
        <p>
          <Button look="outline">{text.reopen}</Button>
        </p>
      </Form>
    </div>
  );
}

function OpenStep(props: StepPageProps) {
  const { project, step, errors, hidden, conflict, language } = props;
  const text = say(words, language);
  const waitsFor = openBefore(step.step, project.done);
  return (
    <>
      {conflict && (
        <Notice tone="warning" title={text.conflict}>
          <p>{text.conflictLead}</p>
          <StepContentFacts project={project} step={step} language={language} />
        </Notice>
      )}
      <Notice title={text.countsAs}>
        <p>{capital(stepWords[step.step].evidence[language])}</p>
        {waitsFor && <p>{text.waitsFor(stepNumber(waitsFor))}</p>}
      </Notice>
      <Form action={stepPath(project.team, step.step)} hidden={{ ...hidden, versjon: String(step.version) }}>
        {stepFields[step.step].map((field) => (
          <OneField {...props} field={field} />
        ))}
        <div class="doit">
          {errors.gjor && (
            <p class="field-error" id="gjor-feil">
              <span>{errors.gjor}</span>
            </p>
          )}
          {waitsFor === undefined && <p>{text.doneNote}</p>}
          <Actions>
            {waitsFor === undefined && (
              <Button id="gjor" name="gjor" value="ferdig">
                {text.markDone}
              </Button>
            )}
            <Button
              id={waitsFor === undefined ? undefined : "gjor"}
              look={waitsFor === undefined ? "outline" : undefined}
              name="gjor"
              value="lagre"
            >
              {text.save}
            </Button>
            {conflict && <Link href={projectPath(project.team)}>{text.keepTheirs}</Link>}
          </Actions>
        </div>
      </Form>
    </>
  );
}

function OneField({ project, step, fields, errors, language, field }: StepPageProps & { field: StepField }) {
  const text = say(words, language);
  const { measures, changes, team } = project;
  const shared = { name: field, value: fields[field], error: errors[field] };
  switch (field) {
    case "tekst": {
      const { label, help } = accountWords[step.step];
      return (
        <TextArea
          {...shared}
          label={label[language]}
          help={help[language]}
          optional={step.step === "keep" ? text.optional : undefined}
          rows={step.step === "causes" ? 5 : 3}
          maxlength={2000}
        />
      );
    }
    case "grunnlag": {
      if (step.step !== "causes" && step.step !== "test") return null;
      const { label, help } = basisWords[step.step];
      return <TextArea {...shared} label={label[language]} help={help[language]} maxlength={2000} />;
    }
    case "maling": {
      const offered = measures.filter(({ chosen, id }) => chosen || id === step.measureId);
      return (
        <SelectField
          {...shared}
          label={text.measure}
          help={
            offered.length > 0 ? (
              text.measureHelp
            ) : (
              <>
                {text.measureNone} <Link href={`/team/${team.id}/maleplan`}>{text.makePlan}</Link>
              </>
            )
          }
          empty={text.chooseMeasure}
          options={offered.map(({ id, name }) => ({ value: id, text: name[language] }))}
        />
      );
    }
    case "endring":
      return changes.length === 0 ? null : (
        <SelectField
          {...shared}
          label={text.change}
          help={text.changeHelp}
          empty={text.chooseChange}
          options={changes.map(({ id, title, day }) => ({
            value: id,
            text: `${title}, ${text.from(longDay(day, language))}`,
          }))}
        />
      );
    case "dag": {
      const { label, help } = otherFieldWords.dag;
      return <DateField {...shared} label={label[language]} help={help[language]} />;
    }
    case "sted":
    case "ansvarlig": {
      const { label, help } = otherFieldWords[field];
      return <TextField {...shared} label={label[language]} help={help[language]} maxlength={200} />;
    }
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("nb-NO") + sentence.slice(1);
}
