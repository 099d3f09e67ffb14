import type { Language } from "../../domain/language.ts";
import { professions } from "../../domain/profession.ts";
import { list, longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { insideSentence, professionName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Receipt } from "../../ui/receipt.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { deadlineInWords } from "./deadline-words.ts";
import { ruleOf } from "./checked-enrolment.ts";
import { titleOf } from "./letters.ts";
import { isWebAddress, timeInWords } from "./meeting-letters.ts";
import { words } from "./meeting-words.ts";
import { listedMunicipalities, type OfferedMunicipality } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import type { Registration } from "./read-registrations.ts";
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
              list(
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
          {[...new Set([...typed.confirmed, ...warnings.map(({ rule }) => rule)])].map((rule) => (
            <input type="hidden" name="confirmed" value={rule} />
          ))}
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

function TimeChoice(props: {
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

/** What one is registered for, and how to change it. */
export function registrationPage(props: {
  offer: Offer;
  registration: Registration;
  language: Language;
  hidden: Record<string, string>;
  /** Until the deadline it can be changed. */
  open: boolean;
  /** The link is told from its day on. */
  connectionDue: boolean;
  error?: string | undefined;
  status?: number;
}): PageAnswer {
  const { offer, registration, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const session = offer.sessions.find(({ id }) => id === registration.sessionId);
  const title = registration.cancelled ? text.cancelledTitle : text.receiptTitle;
  const when = session === undefined ? "" : timeInWords(session, language);
  const form = `/nettverk/${offer.slug}/pamelding`;
  return page({
    status: props.status ?? 200,
    title: props.error ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        {props.error && (
          <ErrorSummary title={shell.mustMend(1)} errors={[{ field: "session", text: props.error }]} />
        )}
        <Receipt
          title={title}
          lead={registration.cancelled ? text.cancelledLead : text.receiptLead(when)}
          facts={
            registration.cancelled
              ? []
              : [
                  { term: text.when, text: when },
                  { term: text.where, text: session?.mode === "online" ? text.online : session?.place },
                  ...(offer.connection === undefined
                    ? []
                    : [
                        {
                          term: text.link,
                          text: props.connectionDue
                            ? webLink(offer.connection.url)
                            : text.linkLater(longDay(offer.connection.day, language)),
                        },
                      ]),
                ]
          }
        />
        {!props.open && <p class="quiet">{text.closed(deadlineInWords(offer.deadline, language))}</p>}
        {props.open && registration.cancelled && (
          <p>
            <Link href={form}>{text.registerAgain}</Link>
          </p>
        )}
        {props.open && !registration.cancelled && (
          <Form action={`${form}/endre`} hidden={props.hidden}>
            <Part title={text.changePart}>
              <TimeChoice
                offer={offer}
                language={language}
                value={registration.sessionId}
                error={props.error}
              />
              <p class="part-end">
                <Button look="outline" name="action" value="change">
                  {text.change}
                </Button>
              </p>
              <p>
                <Button look="link" name="action" value="cancel">
                  {text.cancel}
                </Button>
              </p>
            </Part>
          </Form>
        )}
      </>
    ),
  });
}

function webLink(url: string) {
  return isWebAddress(url) ? <Link href={url}>{url}</Link> : url;
}

/** The organiser's list, one part for each time. */
export function registrationsPage(props: {
  offer: Offer;
  registrations: readonly Registration[];
  municipalities: readonly OfferedMunicipality[];
  language: Language;
}): PageAnswer {
  const { offer, registrations, language } = props;
  const text = say(words, language);
  const municipality = (id: string) => props.municipalities.find((one) => one.id === id)?.name ?? "";
  return page({
    title: text.listTitle,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{text.listTitle}</h1>
        <p class="lead">{text.listLead(registrations.length)}</p>
        {offer.sessions.map((session) => {
          const rows = registrations.filter(({ sessionId }) => sessionId === session.id);
          const when = timeInWords(session, language);
          return (
            <Part title={when}>
              {rows.length === 0 ? (
                <p class="quiet">{text.listEmpty}</p>
              ) : (
                <DataTable
                  caption={when}
                  captionHidden
                  rows={rows}
                  columns={[
                    { head: text.name, cell: ({ name }) => name },
                    { head: text.municipality, cell: ({ municipalityId }) => municipality(municipalityId) },
                    { head: text.profession, cell: ({ profession }) => professionName(profession, language) },
                    { head: text.email, cell: ({ email }) => <Link href={`mailto:${email}`}>{email}</Link> },
                  ]}
                />
              )}
            </Part>
          );
        })}
      </>
    ),
  });
}
