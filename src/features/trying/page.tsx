import type { Language } from "../../domain/language.ts";
import { norway } from "../../domain/norwegian-time.ts";
import { moment } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Form } from "../../ui/form.tsx";
import { HiddenFields } from "../../ui/hidden-fields.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import type { MailRow, Somebody } from "./read.ts";
import { words } from "./words.ts";

export function peoplePage(
  people: readonly Somebody[],
  now: Temporal.Instant,
  hidden: () => Record<string, string>,
  language: Language,
): PageAnswer {
  const text = say(words, language);
  const local = now.toZonedDateTimeISO(norway);
  return page({
    title: text.title,
    body: (
      <>
        <h1>{text.title}</h1>
        <Lead>{text.lead}</Lead>
        <Part title={text.people}>
          <DataTable
            caption={text.people}
            captionHidden
            rows={people}
            columns={[
              {
                head: text.who,
                cell: (one) => (
                  <form method="post" action="/prov">
                    <HiddenFields values={{ ...hidden(), person: one.id }} />
                    <Button look="link">{one.name}</Button>
                  </form>
                ),
              },
              { head: text.role, cell: (one) => text[one.role as keyof typeof text] as string },
              {
                head: text.place,
                cell: (one) =>
                  one.places.length > 2 ? text.places(one.places.length) : one.places.join(", "),
              },
              { head: text.email, cell: (one) => one.email },
            ]}
          />
        </Part>
        <Part title={text.clockTitle} note={text.clockLead(moment(now, language))}>
          <Form action="/prov/klokke" hidden={hidden()}>
            <div class="pair">
              <DateField name="dag" label={text.day} value={local.toPlainDate().toString()} />
              <TimeField
                name="tid"
                label={text.time}
                value={local.toPlainTime().toString({ smallestUnit: "minute" })}
              />
            </div>
            <p class="part-end actions">
              <Button name="til" value="valgt">
                {text.move}
              </Button>
              <Button look="link" name="til" value="na">
                {text.realTime}
              </Button>
            </p>
          </Form>
        </Part>
        <Part title={text.mailboxTitle} note={text.dataInfo}>
          <p class="actions">
            <a class="link" href="/postkasse">
              {text.mailboxTitle}
            </a>
            <a class="link" href="/prov/deler/biter">
              {text.pieces}
            </a>
          </p>
        </Part>
      </>
    ),
  });
}

export function mailboxPage(letters: readonly MailRow[], language: Language): PageAnswer {
  const text = say(words, language);
  return page({
    title: text.mailboxTitle,
    body: (
      <>
        <h1>{text.mailboxTitle}</h1>
        <Lead>{text.mailboxLead}</Lead>
        {letters.length === 0 ? (
          <EmptyState go={{ href: "/logg-inn", text: "/logg-inn" }}>{text.mailboxEmpty}</EmptyState>
        ) : (
          <DataTable
            caption={text.mailboxTitle}
            captionHidden
            rows={letters}
            columns={[
              {
                head: text.subject,
                cell: (letter) => (
                  <details>
                    <summary>{letter.subject}</summary>
                    <div class="letter">
                      {letter.bodyText.split("\n").map((line) => (
                        <p>{line}</p>
                      ))}
                    </div>
                  </details>
                ),
              },
              { head: text.to, cell: (letter) => letter.toEmail },
              { head: text.sent, cell: (letter) => letter.sentAt && moment(letter.sentAt, language) },
            ]}
          />
        )}
      </>
    ),
  });
}
