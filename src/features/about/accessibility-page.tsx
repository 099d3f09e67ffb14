import type { Language } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { accessibilityWords } from "./accessibility-words.ts";
import { Contacts } from "./contacts.tsx";
import type { Contact } from "./read-contacts.ts";

/** Change it when the texts are gone through again; the law asks for once a year. */
const written = Temporal.PlainDate.from("2026-11-22");

/** How accessible it is, what nobody has tested, and how to tell of a hindrance. */
export function accessibilityPage(contacts: readonly Contact[], language: Language): PageAnswer {
  const text = say(accessibilityWords, language);
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
          <Part title={text.builtTitle}>
            <Prose text={text.built} />
          </Part>
          <Part title={text.testedTitle}>
            <Prose text={text.tested} />
          </Part>
          <Part title={text.untestedTitle}>
            <Prose text={text.untested} />
          </Part>
          <Part title={text.feedbackTitle} stack>
            <Contacts contacts={contacts} text={text.feedback} nobody={text.nobody} />
            <p>{text.complaint}</p>
          </Part>
          <SourceLine>{text.written(longDay(written, language))}</SourceLine>
        </Sheet>
      </>
    ),
  });
}
