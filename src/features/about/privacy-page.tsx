import type { Language } from "../../domain/language.ts";
import { codeMinutes } from "../../platform/login/code.ts";
import { sessionCookie } from "../../platform/login/session.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { idleHours, longestDays } from "../../platform/web/who.ts";
import { say } from "../../platform/words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Contacts } from "./contacts.tsx";
import { privacyWords } from "./privacy-words.ts";
import type { Contact } from "./read-contacts.ts";

/** What is stored and why, for how long, and whom to ask. As it is today, not as it is planned. */
export function privacyPage(contacts: readonly Contact[], language: Language): PageAnswer {
  const text = say(privacyWords, language);
  const stored: readonly (readonly [about: string, what: string, why: string])[] = [
    [text.person, text.personWhat, text.personWhy],
    [text.enrolment, text.enrolmentWhat, text.enrolmentWhy],
    [text.draftForm, text.draftFormWhat, text.draftFormWhy],
    [text.meeting, text.meetingWhat, text.meetingWhy],
    [text.attendance, text.attendanceWhat, text.attendanceWhy],
    [text.measurement, text.measurementWhat, text.measurementWhy],
    [text.mail, text.mailWhat, text.mailWhy],
    [text.code, text.codeWhat, text.codeWhy],
    [text.address, text.addressWhat, text.addressWhy],
    [text.audit, text.auditWhat, text.auditWhy],
  ];
  const cookies: readonly (readonly [name: string, use: string, lasts: string])[] = [
    [sessionCookie, text.sessionCookie, text.days(longestDays)],
    ["nettleser", text.browserCookie, text.days(30)],
    ["sprak", text.languageCookie, text.oneYear],
    ["kode-til", text.codeCookie, text.minutes(15)],
  ];
  return page({
    title: text.title,
    description: text.lead,
    publicPage: true,
    body: (
      <>
        <h1>{text.title}</h1>
        <Lead>{text.lead}</Lead>
        <Sheet>
          <Notice title={text.draftTitle}>{text.draft}</Notice>
          <Part title={text.storedTitle}>
            <DataTable
              caption={text.storedTitle}
              captionHidden
              columns={[
                { head: text.about, cell: ([about]) => about },
                { head: text.what, cell: ([, what]) => what },
                { head: text.why, cell: ([, , why]) => why },
              ]}
              rows={stored}
            />
          </Part>
          <Part title={text.patientsTitle}>
            <Prose text={text.patients} />
          </Part>
          <Part title={text.whoTitle}>
            <Prose text={text.who} />
          </Part>
          <Part title={text.howLongTitle}>
            <Prose text={text.howLong(codeMinutes, idleHours, longestDays)} />
          </Part>
          <Part title={text.cookiesTitle} stack>
            <Prose text={text.cookies} />
            <DataTable
              caption={text.cookiesTitle}
              captionHidden
              columns={[
                { head: text.cookie, cell: ([name]) => name },
                { head: text.cookieFor, cell: ([, use]) => use },
                { head: text.cookieLasts, cell: ([, , lasts]) => lasts },
              ]}
              rows={cookies}
            />
            <Prose text={text.onDevice} />
          </Part>
          <Part title={text.rightsTitle} stack>
            <Prose text={text.rights} />
            <Contacts contacts={contacts} text={text.writeTo} nobody={text.nobody} />
          </Part>
        </Sheet>
      </>
    ),
  });
}
