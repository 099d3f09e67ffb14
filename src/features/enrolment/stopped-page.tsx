import { type Language, shownText } from "../../domain/language.ts";
import { clockTime, weekdayAndDay } from "../../platform/format.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { words } from "./form-words.ts";
import { titleOf } from "./letters.ts";
import { type Offer, offerStatus } from "./read-offer.ts";
import { isEmptyRow, type TypedEnrolment } from "./typed-enrolment.ts";

interface StoppedPage {
  offer: Offer;
  language: Language;
  /** What had been written when it was stopped, handed back. */
  typed?: TypedEnrolment | undefined;
}

/** Why nothing can be sent now. Whoever sends to a full collaborative is told after their form is kept. */
export function stoppedNow(ask: Ask, offer: Offer, typed?: TypedEnrolment): PageAnswer | undefined {
  const props = { offer, language: ask.language, typed };
  switch (offerStatus(offer, ask.now)) {
    case "notYet":
      return notYetPage(props);
    case "closed":
      return closedPage(props);
    case "full":
      return typed === undefined ? fullPage(props) : undefined;
    case "open":
      return undefined;
  }
}

/** After the deadline the form is gone; the page and the contact stay (C01). */
export function closedPage({ offer, language, typed }: StoppedPage): PageAnswer {
  const text = say(words, language);
  const { day, time } = offer.deadline;
  const when = [
    weekdayAndDay(day, language),
    ...(time === undefined ? [] : [clockTime(time, language)]),
  ].join(" ");
  return stopped(
    { offer, language, typed },
    text.closedTitle,
    text.closedLead(when),
    typed && text.closedWhileWriting,
  );
}

export function fullPage({ offer, language, typed }: StoppedPage): PageAnswer {
  const text = say(words, language);
  return stopped(
    { offer, language, typed },
    text.fullTitle,
    text.fullLead(offer.places ?? 0),
    typed && text.fullWhileWriting,
  );
}

export function notYetPage({ offer, language, typed }: StoppedPage): PageAnswer {
  const text = say(words, language);
  const when = offer.opens === undefined ? "" : weekdayAndDay(offer.opens, language);
  return stopped({ offer, language, typed }, text.notYetTitle, text.notYetLead(when), undefined);
}

function stopped(
  { offer, language, typed }: StoppedPage,
  title: string,
  lead: string,
  explanation: string | undefined,
): PageAnswer {
  const text = say(words, language);
  return page({
    status: typed === undefined ? 200 : 409,
    keepWrites: true,
    title,
    publicPage: true,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {explanation && <p>{explanation}</p>}
        {typed && (
          <Part title={text.youWrote}>
            <Facts rows={written(typed, language)} />
          </Part>
        )}
        {offer.contacts.length > 0 && (
          <Part title={text.contacts}>
            <Facts
              rows={offer.contacts.map((contact) => ({
                term: shownText(contact.role, language).text,
                text: (
                  <>
                    <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
                    {contact.phones.map((phone) => (
                      <>, {phone}</>
                    ))}
                  </>
                ),
              }))}
            />
          </Part>
        )}
        <p class="part-end">
          <Link href={`/nettverk/${offer.slug}`}>{text.backToNetwork}</Link>
        </p>
      </>
    ),
  });
}

/** The texts as rows that can be copied. */
function written(typed: TypedEnrolment, language: Language) {
  const text = say(words, language);
  const rows = [
    { term: text.workplace, text: typed.workplace },
    { term: text.areaReason, text: typed.areaReason },
    { term: text.improvement, text: typed.improvement },
    { term: text.pilotSelection, text: typed.pilotSelection },
    ...typed.members
      .filter((member) => !isEmptyRow(member))
      .map((member, at) => ({
        term: text.person(at + 1),
        text: [member.name, member.email, member.workplace].filter(Boolean).join(", "),
      })),
    { term: text.contactPart, text: [typed.contactName, typed.contactEmail].filter(Boolean).join(", ") },
  ];
  return rows.filter((row) => row.text !== "");
}
