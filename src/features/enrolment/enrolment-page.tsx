import type { Language } from "../../domain/language.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckboxField } from "../../ui/checkbox-field.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { asksForAnchoring, type CheckedMember, ruleOf } from "./checked-enrolment.ts";
import { words } from "./form-words.ts";
import { LeadershipField } from "./leadership-field.tsx";
import { titleOf } from "./letters.ts";
import { fieldId, messagesByField, type Problem, ruleNames } from "./problems.ts";
import { listedMunicipalities, type OfferedMunicipality } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import { lack } from "./rule-words.ts";
import { TeamPart } from "./team-part.tsx";
import { termsFor } from "./terms.ts";
import type { TypedEnrolment } from "./typed-enrolment.ts";
import { AreaPart, ImprovementPart, type PartProps, WorkplacePart } from "./workplace-part.tsx";

export interface EnrolmentPage {
  offer: Offer;
  typed: TypedEnrolment;
  municipalities: readonly OfferedMunicipality[];
  outcomes: readonly RuleOutcome[];
  /** The people that the outcomes speak of. */
  members: readonly CheckedMember[];
  /** Whether the rules have something to be held against. */
  begun: boolean;
  language: Language;
  hidden: Record<string, string>;
  problems?: readonly Problem[];
  /** Recommendations to confirm before it is sent. */
  warnings?: readonly RuleOutcome[];
  mayAskOrganizer?: boolean;
  /** Above the form: that it is saved, resumed, or that the terms have changed. */
  notice?: { tone: "done" | "info" | "warning"; title?: string; text: string } | undefined;
  focusRow?: number | undefined;
  status?: number;
}

/** The enrolment, built from the collaborative's own rules. */
export function enrolmentPage(props: EnrolmentPage): PageAnswer {
  const { offer, typed, language, problems = [], warnings = [] } = props;
  const text = say(words, language);
  const errors = problems.map((problem) => ({ field: fieldId(problem.field), text: problem.text }));
  const names = ruleNames(offer, typed, props.members, language);
  const part: PartProps = { offer, typed, language, messages: messagesByField(problems) };
  return page({
    status: props.status ?? 200,
    title: `${errors.length > 0 ? `${say(shellWords, language).errorPrefix} ` : ""}${text.title}`,
    publicPage: true,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={text.fix(errors.length)} errors={errors} />
        {errors.length === 0 && warnings.length === 0 && props.notice === undefined && (
          <p class="lead">{text.leadAccountless}</p>
        )}
        {props.notice && (
          <Notice tone={props.notice.tone} title={props.notice.title} live>
            {props.notice.text}
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
        <Form
          action={`/nettverk/${offer.slug}/pamelding`}
          hidden={{ ...props.hidden, terms: String(offer.termsVersion) }}
        >
          {/* Enter in a field presses the first button of a form: it must be the one that sends. */}
          <button type="submit" name="action" value="send" hidden>
            {text.send}
          </button>
          <input
            type="hidden"
            name="confirmed"
            value={[...new Set([...typed.confirmed, ...warnings.map(({ rule }) => rule)])].join(",")}
          />
          <WorkplacePart
            {...part}
            municipalities={withTyped(
              listedMunicipalities(offer, props.municipalities),
              props.municipalities,
              typed,
            )}
          />
          <AreaPart {...part} />
          <ImprovementPart {...part} />
          <TeamPart
            {...part}
            outcomes={props.outcomes}
            begun={props.begun}
            names={names}
            focusRow={props.focusRow}
          />
          <LeadersPart {...part} />
          <ContactPart {...part} />
          {(props.mayAskOrganizer || typed.asksOrganizer) && <AskPart {...part} />}
          <Sending {...part} />
        </Form>
      </>
    ),
  });
}

/** Keeps a municipality in the list that was sent from outside it, so that nothing typed is lost. */
function withTyped(
  listed: readonly OfferedMunicipality[],
  all: readonly OfferedMunicipality[],
  typed: TypedEnrolment,
): readonly OfferedMunicipality[] {
  const other = all.find(({ id }) => id === typed.municipality);
  return other === undefined || listed.includes(other) ? listed : [...listed, other];
}

function LeadersPart(props: PartProps) {
  const { offer, typed, messages, language } = props;
  const text = say(words, language);
  if (ruleOf(offer, "leadershipTrained") === undefined && !asksForAnchoring(offer)) return null;
  return (
    <Part title={text.leadersPart}>
      <LeadershipField {...props} />
      {asksForAnchoring(offer) && (
        <CheckboxField
          name="anchored"
          label={text.anchored}
          checked={typed.anchored}
          error={messages.anchored}
        />
      )}
    </Part>
  );
}

function ContactPart({ typed, messages, language }: PartProps) {
  const text = say(words, language);
  return (
    <Part title={text.contactPart} note={text.contactHelp}>
      <Pair>
        <TextField
          name="contactName"
          label={text.name}
          value={typed.contactName}
          error={messages.contactName}
          autocomplete="name"
          maxlength={120}
          required
        />
        <TextField
          name="contactEmail"
          label={text.email}
          type="email"
          value={typed.contactEmail}
          error={messages.contactEmail}
          autocomplete="email"
          maxlength={254}
          required
        />
      </Pair>
    </Part>
  );
}

function AskPart({ typed, messages, language }: PartProps) {
  const text = say(words, language);
  return (
    <Part title={text.askPart} note={text.askText}>
      <CheckboxField name="asksOrganizer" label={text.ask} checked={typed.asksOrganizer} />
      <TextArea
        name="askReason"
        label={text.askReason}
        value={typed.askReason}
        error={messages.askReason}
        maxlength={1000}
      />
    </Part>
  );
}

function Sending({ offer, language }: PartProps) {
  const text = say(words, language);
  const terms = termsFor(offer, language);
  return (
    <DoIt
      button={text.send}
      name="action"
      value="send"
      otherwise={
        <Button look="link" name="action" value="save">
          {text.save}
        </Button>
      }
    >
      <p>
        <strong>{terms.binding}</strong> {terms.place} {terms.rest.join(" ")}
      </p>
    </DoIt>
  );
}
