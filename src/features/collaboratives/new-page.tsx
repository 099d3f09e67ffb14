import { templates } from "../../domain/templates/all.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { EditFields } from "./edit-fields.tsx";
import { editWords } from "./edit-words.ts";
import type { MyCollaborative } from "./read-my-collaboratives.ts";

/** What a new one begins with: "mal:<code>" or "kopi:<slug>". */
export const templateSource = (code: string): string => `mal:${code}`;
export const copySource = (slug: string): string => `kopi:${slug}`;

export interface NewPageProps {
  /** Those that can be copied, the newest first. */
  copies: readonly MyCollaborative[];
  /** Centres to arrange for; asked only when there are several. */
  organizers: readonly { id: string; name: string }[];
  values: TypedValues;
  errors: FieldErrors;
  hidden: Record<string, string>;
  language: Language;
}

/** A new draft from a template, or from one that was held before (A003). */
export function newPage(props: NewPageProps): PageAnswer {
  const { language, organizers } = props;
  const text = say(editWords, language);
  const shell = say(shellWords, language);
  const fields = new EditFields(props.values, props.errors, undefined, language);
  const form = (
    <Form action="/arrangor/nettverk/nytt" hidden={props.hidden}>
      <Part title={text.source}>
        {fields.one("source", text.source, sources(props), { legendHidden: true })}
      </Part>
      <Part title={text.about}>
        {fields.day("firstDay", text.firstDay, { help: text.firstDayHelp })}
        {fields.line("title", text.ownTitle, { optional: true, help: text.ownTitleHelp })}
        {fields.line("slug", text.slug, { optional: true, help: text.slugHelp, width: "m" })}
        {organizers.length > 1 &&
          fields.choice(
            "organizer",
            text.arranger,
            organizers.map(({ id, name }) => ({ value: id, text: name })),
          )}
      </Part>
      <Button>{text.make}</Button>
    </Form>
  );
  const summary = fields.summary();
  return page({
    status: summary.length > 0 ? 422 : 200,
    title: summary.length > 0 ? `${shell.errorPrefix} ${text.newTitle}` : text.newTitle,
    body: (
      <>
        <Crumb href="/arrangor/nettverk">{text.myNetworks}</Crumb>
        <h1>{text.newTitle}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        <Lead>{text.newLead}</Lead>
        {form}
      </>
    ),
  });
}

function sources({ copies, language }: NewPageProps) {
  const text = say(editWords, language);
  return [
    ...templates.map(({ code, name, origin }) => ({
      value: templateSource(code),
      label: shownText(name, language).text,
      help: shownText(origin, language).text,
    })),
    ...copies.map(({ slug, title, firstDay }) => ({
      value: copySource(slug),
      label: text.copyOf(title),
      help: firstDay && text.copyHelp(longDay(firstDay, language)),
    })),
  ];
}
