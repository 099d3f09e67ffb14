import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { CodeField } from "../../ui/code-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { words } from "./words.ts";

export interface LogInPageProps {
  language: Language;
  hidden: Record<string, string>;
  /** Where to go afterwards. */
  next: string;
  email?: string | undefined;
  error?: string | undefined;
  status?: number;
}

/** Asks for the address. */
export function addressPage(props: LogInPageProps): PageAnswer {
  const text = say(words, props.language);
  return formPage(
    props,
    text.logInTitle,
    text.logInLead,
    "epost",
    <Form action="/logg-inn" hidden={{ ...props.hidden, neste: props.next }}>
      <TextField
        name="epost"
        type="email"
        label={text.email}
        value={props.email}
        autocomplete="email"
        error={props.error}
        required
      />
      <p class="part-end">
        <Button>{text.sendCode}</Button>
      </p>
    </Form>,
  );
}

/** Asks for the code that was sent. */
export function codePage(props: LogInPageProps & { email: string; exampleMode: boolean }): PageAnswer {
  const text = say(words, props.language);
  return formPage(
    props,
    text.codeTitle,
    text.codeLead(props.email),
    "kode",
    <>
      <Form action="/logg-inn/kode" hidden={{ ...props.hidden, neste: props.next }}>
        <CodeField name="kode" label={text.code} help={text.noMail} error={props.error} required autofocus />
        <p class="part-end">
          <Button>{text.logInTitle}</Button>
        </p>
      </Form>
      <p>
        <a class="link" href="/logg-inn">
          {text.newCode}
        </a>
      </p>
      {props.exampleMode && (
        <p>
          <a class="link" href="/postkasse">
            {text.toMailbox}
          </a>
        </p>
      )}
    </>,
  );
}

function formPage(
  props: LogInPageProps,
  title: string,
  lead: string,
  field: string,
  form: unknown,
): PageAnswer {
  const shell = say(shellWords, props.language);
  return page({
    status: props.status ?? 200,
    keepWrites: true,
    title: props.error ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <div class="stack">
        <h1>{title}</h1>
        {props.error && <ErrorSummary title={shell.mustMend(1)} errors={[{ field, text: props.error }]} />}
        <p class="lead">{lead}</p>
        {form as never}
      </div>
    ),
  });
}
