import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { CodeField } from "../../ui/code-field.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { words } from "./code-words.ts";
import { titleOf } from "./letters.ts";
import type { Offer } from "./read-offer.ts";

/** Asks for the code that confirms the contact's address. What was counted is kept when the answer is no. */
export function codePage(props: {
  offer: Offer;
  language: Language;
  hidden: Record<string, string>;
  email: string;
  exampleMode: boolean;
  error?: string | undefined;
  status?: number;
}): PageAnswer {
  const { offer, language, error } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const form = `/nettverk/${offer.slug}/pamelding`;
  return page({
    status: props.status ?? 200,
    keepWrites: true,
    title: error ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href={`/nettverk/${offer.slug}`}>{titleOf(offer, language)}</Crumb>
        <h1>{text.title}</h1>
        {error && <ErrorSummary title={shell.mustMend(1)} errors={[{ field: "code", text: error }]} />}
        <p class="lead">{text.lead(props.email)}</p>
        <Form action={`${form}/kode`} hidden={props.hidden}>
          <CodeField
            name="code"
            label={text.code}
            help={text.help}
            error={error}
            required
            autofocus={!error}
          />
          <p class="part-end">
            <Button name="action" value="confirm">
              {text.confirm}
            </Button>
          </p>
          <p>
            <Button look="link" name="action" value="again">
              {text.again}
            </Button>
          </p>
        </Form>
        <p>
          <Link href={form}>{text.change}</Link>
        </p>
        {props.exampleMode && (
          <p>
            <Link href="/postkasse">{text.toMailbox}</Link>
          </p>
        )}
      </>
    ),
  });
}
