import type { Party } from "../../domain/collaborative-definition.ts";
import { textIn } from "../../domain/collaborative-text-in.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { firstAndLastDay } from "../../domain/session-dates.ts";
import { kroner, weekdayAndDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Facts, type FactRow } from "../../ui/facts.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { deadlineWords } from "./deadline-words.ts";
import type { InvitationProps } from "./invitation-page.tsx";
import { Marked } from "./marked.tsx";
import { standingOf } from "./status.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { words } from "./words.ts";

/** What happens when one has enrolled; nothing when nobody can any more. */
export function AfterPart({ one, now, language }: InvitationProps) {
  const text = say(words, language);
  const { status } = standingOf(one, now);
  const span = firstAndLastDay(one.sessions);
  const isOpen = status === "open" || (status === "planned" && one.opens !== undefined);
  if (!isOpen || span === undefined) return null;
  const isMeeting = one.kind === "informationMeeting";
  const deadline = deadlineWords(one.deadline, language);
  return (
    <Part title={isMeeting ? text.afterMeeting : text.after} stack>
      <p>{isMeeting ? text.afterReceiptMeeting(deadline) : text.afterReceipt(deadline)}</p>
      {!isMeeting && <p>{text.afterFirst(weekdayAndDay(span.first, language))}</p>}
    </Part>
  );
}

/** Who stands behind it (A004, A005, A037, A109), and the national programme under the name of those years (A044, A110). */
export function OrganizerPart({ one, language }: InvitationProps) {
  const text = say(words, language);
  const of = (part: Party["part"]) => one.parties.filter((party) => party.part === part);
  const rows: FactRow[] = [
    ...row(text.responsible, of("responsible"), language),
    ...row(text.organizers, of("organizer"), language),
    ...row(text.funders, of("funder"), language),
    ...row(text.partners, of("partner"), language),
    ...programme(one, language),
  ];
  return (
    <Part title={text.behind}>
      <Facts rows={rows} />
    </Part>
  );
}

function row(term: string, parties: readonly Party[], language: Language): FactRow[] {
  if (parties.length === 0) return [];
  return [
    {
      term,
      text: (
        <>
          {parties.map((party) => (
            <p>
              {party.name}
              {party.share && (
                <>
                  : <Marked shown={shownText(party.share, language)} page={language} />
                </>
              )}
              {party.amountOre !== undefined && `, ${kroner(party.amountOre, language)}`}
            </p>
          ))}
        </>
      ),
    },
  ];
}

function programme({ programme: found }: StoredCollaborative, language: Language): FactRow[] {
  if (found === undefined) return [];
  const text = say(words, language);
  const years = found.to === undefined ? text.fromYear(found.from) : `${found.from}–${found.to}`;
  return [
    {
      term: text.nationalProgramme,
      text: (
        <a class="ds-link" href={found.url}>
          {text.programmeYears(shownText(found.name, language).text, years)}
        </a>
      ),
    },
  ];
}

/** Law, guides and plans that the invitation rests on (A083, A112, A113, A150), and the offering it is part of (A116). */
export function ReferencesPart({ one, language }: InvitationProps) {
  const text = say(words, language);
  if (one.references.length === 0 && one.offering === undefined) return null;
  return (
    <Part title={text.references}>
      <div class="prose">
        <ul>
          {one.offering && (
            <li>
              <a class="ds-link" href={`/tilbud/${one.offering.slug}`}>
                {text.partOf(shownText(one.offering.title, language).text)}
              </a>
            </li>
          )}
          {one.references.map(({ title, url }) => (
            <li>
              <a class="ds-link" href={url}>
                <Marked shown={shownText(title, language)} page={language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

/** Whom to ask: a role, an address and telephones (A084). */
export function ContactPart({ one, language }: InvitationProps) {
  const text = say(words, language);
  if (one.contacts.length === 0) return null;
  return (
    <Part title={text.questions} id="kontakt" stack>
      {one.contacts.map(({ role, email, phones }) => (
        <p>
          <Marked shown={shownText(role, language)} page={language} />
          <br />
          <Link href={`mailto:${email}`}>{email}</Link>
          {phones.map((phone) => (
            <>
              <br />
              <Link href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone.replaceAll(" ", "\u00a0")}</Link>
            </>
          ))}
        </p>
      ))}
    </Part>
  );
}

/** Opens the reader's own mail program; nothing is stored (A038). The page is made to be printed (A039). */
export function SharePart({ one, language, address }: InvitationProps) {
  const text = say(words, language);
  const title = textIn(one.texts, language).title.text;
  const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.shareBody(title, address))}`;
  return (
    <Part title={text.share} stack>
      <p>
        <Link href={`mailto:?${query}`}>{text.shareMail}</Link>
      </p>
      <p class="quiet">{text.printHint}</p>
    </Part>
  );
}
