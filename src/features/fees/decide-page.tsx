import { type Language, shownText } from "../../domain/language.ts";
import { cancellationDeadline } from "../../domain/no-show.ts";
import { kroner } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import type { FieldErrors } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FeeLine } from "./fee-line.ts";
import { dayName, momentToTheSecond, sentenceCase } from "./fee-texts.ts";
import type { FeeList } from "./read-fees.ts";
import { words } from "./words.ts";

export interface DecidePageProps {
  fees: FeeList;
  line: FeeLine;
  /** What was typed, when the form is shown again. */
  typed?: { decision: string; reason: string } | undefined;
  errors?: FieldErrors | undefined;
  hidden: Record<string, string>;
  language: Language;
  status?: number | undefined;
}

/** One line of the list: approve it, or waive it with a reason. */
export function decidePage(props: DecidePageProps): PageAnswer {
  const { fees, line, language, errors = {} } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const list = `/arrangor/nettverk/${fees.collaborative.slug}/gebyr`;
  const title = text.decideTitle(line.name);
  const told = errorTexts(errors, language);
  const session = shownText(line.session.title, language).text;
  return page({
    status: props.status ?? 200,
    title: (props.status ?? 200) >= 400 ? `${shell.errorPrefix} ${title}` : title,
    banner: fees.collaborative.simulated ? shell.example : undefined,
    body: (
      <div class="stack">
        <Crumb href={list}>{text.back}</Crumb>
        <h1>{title}</h1>
        <ErrorSummary
          title={shell.mustMend(told.length)}
          errors={told.map(({ field, message }) => ({ field, text: message }))}
        />
        {props.status === 409 && (
          <Notice tone="warning" live>
            {text.conflict}
          </Notice>
        )}
        <Lead>
          {text.decideLead(line.name, session, dayName(line.day, language), kroner(line.feeOre, language))}
        </Lead>
        <Facts rows={factsOf(line, language)} />
        <Form
          action={`${list}/${line.sessionDayId}/${line.memberId}`}
          hidden={{ ...props.hidden, sett: seenCode(line) }}
        >
          <RadioGroup
            name="avgjorelse"
            legend={text.choose}
            error={told.find((one) => one.field === "avgjorelse")?.message}
            value={props.typed?.decision ?? line.standing?.what}
            choices={[
              { value: "approved", label: text.approve, help: text.approveHelp },
              { value: "waived", label: text.waive, help: text.waiveHelp },
            ]}
          />
          <TextField
            name="grunn"
            label={text.reason}
            help={text.reasonHelp}
            value={props.typed?.reason ?? line.standing?.reason ?? ""}
            maxlength={500}
            error={told.find((one) => one.field === "grunn")?.message}
          />
          <DoIt button={text.save}>{text.aboutDecision}</DoIt>
        </Form>
      </div>
    ),
  });
}

function factsOf(line: FeeLine, language: Language) {
  const text = say(words, language);
  const { standing, terms } = line;
  const what = standing?.what === "waived" ? text.waived(standing.reason ?? "") : text.approved;
  return [
    { term: text.team, text: line.team.name },
    { term: text.municipality, text: line.municipality.name },
    ...(terms
      ? [
          {
            term: text.deadline,
            text: sentenceCase(momentToTheSecond(cancellationDeadline(line.day, terms), language)),
          },
        ]
      : []),
    {
      term: text.cancelled,
      text: line.cancelledAt
        ? sentenceCase(momentToTheSecond(line.cancelledAt, language))
        : text.notCancelled,
    },
    ...(standing
      ? [
          {
            term: text.decided,
            text: text.decidedBy(
              what,
              standing.by || text.somebody,
              momentToTheSecond(standing.at, language),
            ),
          },
        ]
      : []),
  ];
}

/** In the order of the page. */
function errorTexts(errors: FieldErrors, language: Language): { field: string; message: string }[] {
  const text = say(words, language);
  const own: Readonly<Record<string, string>> = { choose: text.chooseOne, reason: text.reasonMissing };
  return ["avgjorelse", "grunn"].flatMap((field) => {
    const code = errors[field];
    if (code === undefined) return [];
    return [
      {
        field,
        message:
          field === "avgjorelse"
            ? text.chooseOne
            : (own[code] ?? fieldWords(code, language) ?? text.reasonMissing),
      },
    ];
  });
}

/** The decision the page was made from; another one now means that somebody else has decided. */
export function seenCode({ standing }: FeeLine): string {
  return standing === undefined ? "" : `${standing.what} ${standing.at}`;
}
