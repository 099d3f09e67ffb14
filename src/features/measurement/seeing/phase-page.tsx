import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { possiblePhases } from "../../../domain/measurement/phase-check.ts";
import { phaseProposal } from "../../../domain/measurement/phase-proposal.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import type { FieldErrors } from "../../../platform/web/route.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { capital } from "../count-text.ts";
import { textLanguage } from "../measure-language.ts";
import type { MeasureReading } from "../series-plan.ts";
import { words as measureWords } from "../words.ts";
import { lineName } from "./line-name.ts";
import { phaseText } from "./phases.tsx";
import { words } from "./words.ts";

export interface PhaseFields {
  from: string;
  reason: string;
  anyway: boolean;
}

export interface PhasePageProps {
  reading: MeasureReading;
  /** The page of the measure. */
  path: string;
  /** What was typed, when the form comes back. */
  typed: PhaseFields | undefined;
  errors: FieldErrors;
  mayNote: boolean;
  hidden: () => Record<string, string>;
  language: Language;
}

/** Decide on a new phase, or undo one. */
export function phasePage(props: PhasePageProps): PageAnswer {
  const { reading, path, errors, language } = props;
  const { measure } = reading;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const isWrong = Object.keys(errors).length > 0;
  return page({
    status: isWrong ? 422 : 200,
    title: isWrong ? `${shell.errorPrefix} ${text.newPhase}` : text.newPhase,
    body: (
      <>
        <Crumb href={path} lang={textLanguage(measure, language)}>
          {measure.texts.name[language]}
        </Crumb>
        <h1>{text.newPhase}</h1>
        <ErrorSummary
          title={shell.mustMend(Object.keys(errors).length)}
          errors={["fra", "hvorfor", "likevel"].flatMap((field) =>
            errors[field] ? [{ field, text: errors[field] }] : [],
          )}
        />
        <Lead>{text.phaseLead(lineName(reading, language))}</Lead>
        <NewPhase {...props} />
        {measure.phases.length > 0 && (
          <Part title={text.phasesTitle} stack>
            {measure.phases.map((phase) => (
              <>
                <p>{phaseText(phase, reading, language)}</p>
                <Form action={`${path}/faser/${phase.id}/angre`} hidden={props.hidden()}>
                  <p>
                    <Button look="link">
                      {text.undo(periodName(measure.interval, phase.from, language))}
                    </Button>
                  </p>
                </Form>
              </>
            ))}
          </Part>
        )}
      </>
    ),
  });
}

function NewPhase(props: PhasePageProps) {
  const { reading, path, typed, errors, language } = props;
  const { measure, plan, series } = reading;
  const text = say(words, language);
  const possible = possiblePhases(series);
  if (possible.length === 0) return <Notice>{text.tooFewForPhase}</Notice>;
  const proposal = phaseProposal(series, plan);
  const named = (period: Temporal.PlainDate) => periodName(measure.interval, period, language);
  return (
    <>
      <Proposal {...props} />
      <Form action={`${path}/ny-fase`} hidden={props.hidden()}>
        <SelectField
          name="fra"
          label={text.firstPeriod}
          empty={text.choosePeriod}
          value={typed?.from ?? proposal?.from.toString() ?? ""}
          error={errors.fra}
          width="m"
          options={possible.map((period) => ({ value: period.toString(), text: capital(named(period)) }))}
          required
        />
        <TextArea
          name="hvorfor"
          label={text.reason}
          help={text.reasonHelp}
          value={typed?.reason ?? ""}
          error={errors.hvorfor}
          maxlength={500}
          required
        />
        {(errors.likevel || typed?.anyway) && (
          <CheckboxField
            name="likevel"
            label={text.beginAnyway}
            error={errors.likevel}
            checked={typed?.anyway ?? false}
          />
        )}
        <p class="part-end">
          <Button>{text.beginPhase}</Button>
        </p>
      </Form>
    </>
  );
}

/** What the series speaks for, and by which change; or that it does not, or that nothing is noted to tie it to. */
function Proposal({ reading, mayNote, language }: PhasePageProps) {
  const { team, measure, plan, series } = reading;
  const text = say(words, language);
  const proposal = phaseProposal(series, plan);
  if (proposal) {
    const { from, change, number, inARow } = proposal;
    return (
      <Notice>
        {text.proposal(periodName(measure.interval, from, language), inARow, change.title, number)}
      </Notice>
    );
  }
  const moved = seriesSentence(series, plan, measure.texts.denominatorLabel, language).proposal;
  if (moved === null) return <Notice>{text.noneProposed}</Notice>;
  return (
    <Notice>
      <p>
        {moved} {text.noteFirst}
      </p>
      {mayNote && (
        <p>
          <Link href={`/team/${team.id}/endringer/ny?maling=${measure.code.toLowerCase()}`}>
            {say(measureWords, language).noteChange}
          </Link>
        </p>
      )}
    </Notice>
  );
}
