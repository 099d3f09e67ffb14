import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { FieldErrors } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ChangeText } from "./change-text.tsx";
import { optionsOf, type PackageInterventions } from "./interventions.ts";
import type { NotedChange } from "./read-teams.ts";
import { words } from "./words.ts";

export interface ChangeFields {
  tittel: string;
  dag: string;
  beskrivelse: string;
  /** The code of a measure, or "alle". */
  gjelder: string;
  /** An intervention of the package, or empty. */
  tiltak: string;
}

export interface ChangePageProps {
  team: { id: string; name: string };
  /** Where the form is sent. */
  action: string;
  hidden: Record<string, string>;
  fields: ChangeFields;
  errors: FieldErrors;
  /** The measures a change may be about alone; with one, it is asked whether it is about that one or all. */
  measures: readonly { code: string; name: string }[];
  /** The interventions it may be one of; empty for a team without a package. */
  interventions: readonly PackageInterventions[];
  /** A change that is there already may be removed here. */
  removal: { action: string; hidden: Record<string, string> } | undefined;
  /** How many values there are so far, when they are too few to change anything yet (A100). */
  tooFew: number | undefined;
  /** What somebody else has saved meanwhile. */
  theirs: NotedChange | undefined;
  language: Language;
}

/** A page to note what the team changed and when, or to correct it. */
export function changePage(props: ChangePageProps): PageAnswer {
  const { team, fields, errors, measures, interventions, removal, theirs, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const isWrong = Object.keys(errors).length > 0;
  const title = theirs ? text.changeConflict : removal ? text.editChangeTitle : text.noteChangeTitle;
  return page({
    status: theirs ? 409 : isWrong ? 422 : 200,
    title: isWrong ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={`/team/${team.id}/malinger`}>{text.allMeasures(team.name)}</Crumb>
        <h1>{title}</h1>
        <ErrorSummary
          title={shell.mustMend(Object.keys(errors).length)}
          errors={["tittel", "dag", "tiltak", "beskrivelse", "gjelder"].flatMap((field) =>
            errors[field] ? [{ field, text: errors[field] }] : [],
          )}
        />
        <Lead>{theirs ? text.conflictLead : text.noteChangeLead}</Lead>
        {theirs && (
          <Notice tone="warning" title={text.storedNow}>
            <p>
              <strong>{theirs.title}</strong> <ChangeText change={theirs} language={language} />
            </p>
          </Notice>
        )}
        {props.tooFew !== undefined && (
          <Notice tone="warning">{text.measureFirst(text.valueCount(props.tooFew))}</Notice>
        )}
        <Form action={props.action} hidden={props.hidden}>
          <TextField
            name="tittel"
            label={text.changeTitle}
            help={text.changeTitleHelp}
            value={fields.tittel}
            error={errors.tittel}
            maxlength={60}
            required
          />
          <DateField name="dag" label={text.changeDay} value={fields.dag} error={errors.dag} required />
          {interventions.length > 0 && (
            <SelectField
              name="tiltak"
              label={text.changeIntervention}
              optional={text.optional}
              help={text.changeInterventionHelp}
              empty={text.noIntervention}
              value={fields.tiltak}
              error={errors.tiltak}
              options={optionsOf(interventions, language)}
            />
          )}
          <TextArea
            name="beskrivelse"
            label={text.changeDescription}
            optional={text.optional}
            help={text.changeDescriptionHelp}
            value={fields.beskrivelse}
            error={errors.beskrivelse}
            maxlength={1000}
          />
          {measures.length > 0 && (
            <RadioGroup
              name="gjelder"
              legend={text.changeAbout}
              value={fields.gjelder}
              error={errors.gjelder}
              choices={[
                { value: "alle", label: text.aboutAll },
                ...measures.map(({ code, name }) => ({ value: code, label: name })),
              ]}
            />
          )}
          <p class="part-end">
            <Button>{theirs ? text.saveMine : text.saveChange}</Button>
          </p>
        </Form>
        {removal && !theirs && (
          <Form action={removal.action} hidden={removal.hidden}>
            <p>
              <Button look="link">{text.removeChange}</Button>
            </p>
          </Form>
        )}
      </>
    ),
  });
}
