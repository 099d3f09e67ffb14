import type { Language } from "../../../domain/language.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import type { FieldErrors } from "../../../platform/web/route.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Button } from "../../../ui/button.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { textLanguage } from "../measure-language.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { targetText } from "../unit-text.ts";
import { everyWords } from "../words.ts";
import { expectedFromText } from "./expected-text.ts";
import { type MeasurementPlan, planPath } from "./read-plan.ts";
import { kindReasons, words } from "./words.ts";

/** As they stand in the form. */
export interface PlannedFields {
  hvem: string;
  mal: string;
  fra: string;
  hvorfor: string;
  plass: string;
}

export const plannedFieldOrder = ["hvem", "mal", "fra", "hvorfor", "plass"] as const;

export interface PlannedMeasurePageProps {
  plan: MeasurementPlan;
  measure: TeamMeasure;
  fields: PlannedFields;
  errors: FieldErrors;
  hidden: Record<string, string>;
  /** What stands there now, when somebody else has saved meanwhile. */
  conflict: boolean;
  language: Language;
}

/** One measure of the plan: who counts, the target, from when, why, and its place. */
export function plannedMeasurePage(props: PlannedMeasurePageProps): PageAnswer {
  const { plan, measure, fields, errors, hidden, conflict, language } = props;
  const { team, chosen, members } = plan;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const name = measure.texts.name[language];
  const told = plannedFieldOrder.flatMap((field) => (errors[field] ? [{ field, text: errors[field] }] : []));
  const path = `${planPath(team)}/${measure.code.toLowerCase()}`;
  // also what has no field to stand at, from a form that is not ours
  const isWrong = Object.keys(errors).length > 0;
  return page({
    status: conflict ? 409 : isWrong ? 422 : 200,
    title: isWrong ? `${shell.errorPrefix} ${name}` : `${name} – ${text.title}`,
    body: (
      <>
        <Crumb href={planPath(team)}>{text.heading}</Crumb>
        <h1 lang={textLanguage(measure, language)}>{name}</h1>
        <ErrorSummary title={shell.mustMend(told.length)} errors={told} />
        {conflict ? (
          <Notice tone="warning" title={text.conflict}>
            <p>{text.conflictLead}</p>
            <Facts rows={theirs(measure, language)} />
          </Notice>
        ) : (
          <Lead>
            {kindReasons[measure.kind][language]} {everyWords[measure.interval][language]}.
          </Lead>
        )}
        <Form action={path} hidden={{ ...hidden, versjon: String(measure.version) }}>
          <SelectField
            name="hvem"
            label={text.who}
            help={text.whoHelp}
            value={fields.hvem}
            error={errors.hvem}
            empty={text.nobody}
            options={members.map((member) => ({ value: member.id, text: member.name }))}
            width="m"
          />
          <NumberField
            name="mal"
            label={text.target}
            help={targetHelp(measure, language)}
            value={fields.mal}
            error={errors.mal}
            unit={measure.unit === "percent" ? "%" : undefined}
            decimals
            maxlength={12}
          />
          {measure.interval !== "event" && (
            <DateField
              name="fra"
              label={text.fromLabel}
              help={text.fromHelp}
              value={fields.fra}
              error={errors.fra}
              required
            />
          )}
          <TextField
            name="hvorfor"
            label={text.why}
            optional={text.optional}
            help={text.whyHelp}
            value={fields.hvorfor}
            error={errors.hvorfor}
            maxlength={200}
          />
          {measure.chosen && chosen.length > 1 && (
            <SelectField
              name="plass"
              label={text.place}
              value={fields.plass}
              error={errors.plass}
              options={chosen.map((_, at) => ({
                value: String(at + 1),
                text: text.placeOf(at + 1, chosen.length),
              }))}
              width="s"
            />
          )}
          <Actions>
            <Button>{conflict ? text.saveMine : text.save}</Button>
            {conflict && <Link href={planPath(team)}>{text.keepTheirs}</Link>}
          </Actions>
        </Form>
        <Actions>
          <Link href={`/team/${team.id}/malinger/${measure.code.toLowerCase()}`}>{text.toMeasure}</Link>
          {measure.packageCode === undefined && (
            <Link href={`${planPath(team)}/egen/${measure.code.toLowerCase()}`}>{text.editOwn}</Link>
          )}
        </Actions>
      </>
    ),
  });
}

function targetHelp({ packageTarget, unit }: TeamMeasure, language: Language): string {
  const text = say(words, language);
  if (packageTarget === undefined) return text.targetHelp;
  return `${text.targetProposed(targetText(packageTarget, unit, language))} ${text.targetHelp}`;
}

function theirs(measure: TeamMeasure, language: Language) {
  const text = say(words, language);
  const { collectedBy, target, unit, purpose, interval } = measure;
  return [
    { term: text.who, text: collectedBy?.name ?? text.nobody },
    { term: text.target, text: targetText(target, unit, language) },
    ...(interval === "event" ? [] : [{ term: text.fromLabel, text: expectedFromText(measure, language) }]),
    ...(purpose === "" ? [] : [{ term: text.why, text: purpose }]),
  ];
}
