import type { MeasureKind } from "../../../domain/change-package.ts";
import type { Language } from "../../../domain/language.ts";
import { firstAfter, stopped } from "../../../domain/measurement/measure-choice.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Part } from "../../../ui/part.tsx";
import { textLanguage } from "../measure-language.ts";
import type { TeamMeasure } from "../read-teams.ts";
import { everyWords } from "../words.ts";
import { countedSpan, type MeasurementPlan, planPath } from "./read-plan.ts";
import { kindNotes, kindTitles, words } from "./words.ts";

export interface ChoosePageProps {
  plan: MeasurementPlan;
  /** The codes that are ticked. */
  ticked: readonly string[];
  hidden: Record<string, string>;
  error: string | undefined;
  today: Temporal.PlainDate;
  language: Language;
}

/** All the team may measure, by kind, with what each kind is for and how many of it are enough. */
export function choosePage(props: ChoosePageProps): PageAnswer {
  const { plan, hidden, error, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  return page({
    status: error === undefined ? 200 : 422,
    title: error === undefined ? text.chooseTitle : `${shell.errorPrefix} ${text.chooseTitle}`,
    body: (
      <>
        <Crumb href={planPath(plan.team)}>{text.heading}</Crumb>
        <h1>{text.chooseTitle}</h1>
        <ErrorSummary
          title={shell.mustMend(1)}
          errors={error === undefined ? [] : [{ field: "valgt", text: error }]}
        />
        <Lead>{text.chooseLead}</Lead>
        <Form
          action={`${planPath(plan.team)}/velg`}
          hidden={{ ...hidden, kjent: plan.chosen.map(({ code }) => code).join(",") }}
        >
          {(["outcome", "process", "balancing"] satisfies MeasureKind[]).map((kind) => (
            <OneKind {...props} kind={kind} />
          ))}
          <div class="doit">
            <p>{text.chooseKeeps}</p>
            <Button>{text.savePlan}</Button>
            <p>
              <Link href={`${planPath(plan.team)}/egen`}>{text.makeOwn}</Link>
            </p>
          </div>
        </Form>
      </>
    ),
  });
}

function OneKind({ plan, ticked, today, language, kind }: ChoosePageProps & { kind: MeasureKind }) {
  const measures = plan.all.filter((one) => one.kind === kind);
  if (measures.length === 0) return null;
  const firstCode = plan.all[0]?.code;
  return (
    <Part title={kindTitles[kind][language]} note={kindNotes[kind][language]}>
      {measures.map((measure) => (
        <CheckboxField
          name="valgt"
          id={measure.code === firstCode ? "valgt" : `valgt-${measure.code.toLowerCase()}`}
          value={measure.code}
          checked={ticked.includes(measure.code)}
          label={<span lang={textLanguage(measure, language)}>{measure.texts.name[language]}</span>}
          help={about(measure, plan, today, language)}
        />
      ))}
    </Part>
  );
}

/** How it is counted and how often; what happens to its values; what it must be read beside. */
function about(
  measure: TeamMeasure,
  { all }: MeasurementPlan,
  today: Temporal.PlainDate,
  language: Language,
) {
  const text = say(words, language);
  const { texts, interval, values, pairedWith } = measure;
  const partner = all.find(({ code }) => code === pairedWith);
  return (
    <>
      <span lang={textLanguage(measure, language, texts.numerator)}>{texts.numerator[language]}</span>{" "}
      {[`${everyWords[interval][language]}.`, partner && text.readBeside(partner.texts.name[language])]
        .filter(Boolean)
        .join(" ")}
      {values.length > 0 && (
        <>
          <br />
          {measure.chosen ? (
            <>
              {text.hasValues(values.length)}{" "}
              <span class="if-unticked">{text.ends(endsFrom(measure, today, language))}</span>
            </>
          ) : (
            text.wasEnded(values.length)
          )}
        </>
      )}
    </>
  );
}

function endsFrom(measure: TeamMeasure, today: Temporal.PlainDate, language: Language): string {
  const { interval, expectedFrom } = measure;
  const { to } = stopped(interval, expectedFrom, countedSpan(measure).last, today);
  return periodName(interval, firstAfter(interval, to), language);
}
