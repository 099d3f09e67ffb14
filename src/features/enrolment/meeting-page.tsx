import type { Language } from "../../domain/language.ts";
import { professions } from "../../domain/profession.ts";
import { either } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { insideSentence, professionName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { deadlineInWords } from "./deadline-words.ts";
import { ruleOf } from "./checked-enrolment.ts";
import { titleOf } from "./letters.ts";
import { timeInWords } from "./meeting-letters.ts";
import { words } from "./meeting-words.ts";
import { listedMunicipalities, type OfferedMunicipality } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import type { TypedRegistration } from "./typed-registration.ts";
import { municipalityOptions } from "./workplace-part.tsx";

export interface MeetingPage {
  offer: Offer;
  typed: TypedRegistration;
  municipalities: readonly OfferedMunicipality[];
  language: Language;
  hidden: Record<string, string>;
  errors?: Readonly<Record<string, string>>;
  /** Recommendations to confirm. */
  warnings?: readonly { rule: string; text: string }[];
  keepWrites?: boolean;
  status?: number;
}

/** A short form: who, from where, and which of the times (A117). */
export function meetingPage(props: MeetingPage): PageAnswer {
  const { offer, typed, language, errors = {}, warnings = [] } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const order = ["session", "name", "email", "municipality", "profession"];
  const listed = order.flatMap((field) =>
    errors[field] === undefined ? [] : [{ field, text: errors[field] }],
  );
  const target = ruleOf(offer, "targetProfessions")?.professions ?? [];
  return page({
    status: props.status ?? 200,
    keepWrites: props.keepWrites,
    title: listed.length > 0 ? `${shell.errorPrefix} ${text.title}` : text.title,
    publicPage: true,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(listed.length)} errors={listed} />
        <p class="lead">{text.lead}</p>
        {target.length > 0 && (
          <p>
            {text.target(
              either(
                target.map((one) => insideSentence(professionName(one, language))),
                language,
              ),
            )}
          </p>
        )}
        {warnings.length > 0 && (
          <Notice tone="warning" title={text.confirmTitle} live>
            {warnings.map((warning) => (
              <p>{warning.text}</p>
            ))}
            <p>{text.confirmAgain}</p>
          </Notice>
        )}
        <Form action={`/nettverk/${offer.slug}/pamelding`} hidden={props.hidden}>
          <input
            type="hidden"
            name="confirmed"
            value={[...new Set([...typed.confirmed, ...warnings.map(({ rule }) => rule)])].join(",")}
          />
          <Part title={text.timePart}>
            <TimeChoice
              offer={offer}
              language={language}
              value={typed.sessions.length === 1 ? typed.sessions[0] : undefined}
              error={errors.session}
            />
          </Part>
          <Part title={text.youPart}>
            <Pair>
              <TextField
                name="name"
                label={text.name}
                value={typed.name}
                error={errors.name}
                autocomplete="name"
                maxlength={120}
                required
              />
              <TextField
                name="email"
                label={text.email}
                type="email"
                value={typed.email}
                error={errors.email}
                autocomplete="email"
                maxlength={254}
                required
              />
            </Pair>
            <Pair>
              <SelectField
                name="municipality"
                label={text.municipality}
                empty={text.chooseMunicipality}
                value={typed.municipality}
                options={municipalityOptions(listedMunicipalities(offer, props.municipalities))}
                error={errors.municipality}
                required
              />
              <SelectField
                name="profession"
                label={text.profession}
                empty={text.chooseProfession}
                value={typed.profession}
                options={[...target, ...professions.filter((one) => !target.includes(one))].map((one) => ({
                  value: one,
                  text: professionName(one, language),
                }))}
                error={errors.profession}
                required
              />
            </Pair>
          </Part>
          <DoIt button={text.send}>{text.sendText(deadlineInWords(offer.deadline, language))}</DoIt>
        </Form>
      </>
    ),
  });
}

export function TimeChoice(props: {
  offer: Offer;
  language: Language;
  value?: string | undefined;
  error?: string | undefined;
}) {
  const text = say(words, props.language);
  return (
    <RadioGroup
      name="session"
      legend={text.time}
      help={text.timeHelp}
      value={props.value}
      error={props.error}
      choices={props.offer.sessions.map((session) => ({
        value: session.id,
        label: timeInWords(session, props.language),
      }))}
    />
  );
}
