import type { Language } from "../../domain/language.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import type { CheckedMember } from "./checked-enrolment.ts";
import { deadlineInWords } from "./deadline-words.ts";
import { words } from "./edit-words.ts";
import { fieldId, messagesByField, type Problem, ruleNames } from "./problems.ts";
import type { Offer } from "./read-offer.ts";
import type { Team } from "./read-team.ts";
import { lack } from "./rule-words.ts";
import { TeamPart } from "./team-part.tsx";
import type { TypedEnrolment } from "./typed-enrolment.ts";
import { AreaPart, ImprovementPart, type PartProps, ServiceField } from "./workplace-part.tsx";
import { LeadershipField } from "./leadership-field.tsx";
import { words as formWords } from "./form-words.ts";

export interface EditPage {
  team: Team;
  offer: Offer;
  typed: TypedEnrolment;
  outcomes: readonly RuleOutcome[];
  members: readonly CheckedMember[];
  language: Language;
  hidden: Record<string, string>;
  problems?: readonly Problem[];
  warnings?: readonly RuleOutcome[];
  /** What somebody else has saved meanwhile, beside what was typed here. */
  conflict?: readonly string[];
  focusRow?: number | undefined;
  status?: number;
}

/** The team's people and texts, until the deadline (A015). */
export function editPage(props: EditPage): PageAnswer {
  const { team, offer, typed, language, problems = [], warnings = [], conflict = [] } = props;
  const text = say(words, language);
  const errors = problems.map((problem) => ({ field: fieldId(problem.field), text: problem.text }));
  const names = ruleNames(offer, typed, props.members, language);
  const part: PartProps = { offer, typed, language, messages: messagesByField(problems) };
  return page({
    status: props.status ?? 200,
    title: `${errors.length > 0 ? `${say(shellWords, language).errorPrefix} ` : ""}${text.title}`,
    body: (
      <>
        <Crumb href={`/team/${team.id}`}>{team.name}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={say(shellWords, language).mustMend(errors.length)} errors={errors} />
        <p class="lead">{text.lead(deadlineInWords(offer.deadline, language))}</p>
        {conflict.length > 0 && (
          <Notice tone="warning" title={text.conflictTitle} live>
            <ul>
              {conflict.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
            <p>{text.conflictText}</p>
          </Notice>
        )}
        {warnings.length > 0 && (
          <Notice tone="warning" title={text.confirmTitle} live>
            <ul>
              {warnings.map((outcome) => (
                <li>{lack(outcome, names, language)}</li>
              ))}
            </ul>
            <p>{text.confirmText}</p>
          </Notice>
        )}
        <Form action={`/team/${team.id}/rediger`} hidden={{ ...props.hidden, version: String(team.version) }}>
          <button type="submit" name="action" value="send" hidden>
            {text.save}
          </button>
          <input
            type="hidden"
            name="confirmed"
            value={[...new Set([...typed.confirmed, ...warnings.map(({ rule }) => rule)])].join(",")}
          />
          <TeamPart
            {...part}
            outcomes={props.outcomes}
            begun
            names={names}
            focusRow={props.focusRow}
            editing
          />
          <AreaPart {...part} />
          <ImprovementPart {...part} />
          <Part title={say(formWords, language).workplacePart}>
            <ServiceField {...part} />
            <LeadershipField {...part} />
          </Part>
          <DoIt
            button={text.save}
            name="action"
            value="send"
            otherwise={<Link href={`/team/${team.id}`}>{text.cancel}</Link>}
          />
        </Form>
      </>
    ),
  });
}
