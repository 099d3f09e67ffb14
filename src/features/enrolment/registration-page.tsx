import type { Language } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { professionName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { Receipt } from "../../ui/receipt.tsx";
import { deadlineInWords } from "./deadline-words.ts";
import { titleOf } from "./letters.ts";
import { isWebAddress, timeInWords } from "./meeting-letters.ts";
import { TimeChoice } from "./meeting-page.tsx";
import { words } from "./meeting-words.ts";
import type { OfferedMunicipality } from "./read-facts.ts";
import type { Offer } from "./read-offer.ts";
import type { Registration } from "./read-registrations.ts";

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
