import type { Language } from "../../domain/language.ts";
import { norway, norwegianDay } from "../../domain/norwegian-time.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { WrongForm } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { HiddenFields } from "../../ui/hidden-fields.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { OwnToken, TokenView } from "./read-tokens.ts";
import { words } from "./words.ts";

export const tokenPath = "/min-side/tilgang";

export interface TokenPageProps {
  view: TokenView;
  hidden: () => Record<string, string>;
  now: Temporal.Instant;
  language: Language;
  /** The name of a token that was revoked just now. */
  revoked?: string | undefined;
  /** Errors in words, by field. */
  wrong?: WrongForm | undefined;
}

/** A person's tokens, and the form that makes a new one. */
export function tokenPage(props: TokenPageProps): PageAnswer {
  const { view, language, wrong } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const errors = Object.entries(wrong?.errors ?? {}).map(([field, told]) => ({ field, text: told }));
  return page({
    status: wrong ? 422 : 200,
    title: wrong ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href="/min-side">{text.myPage}</Crumb>
        <h1>{text.title}</h1>
        {errors.length > 0 && <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />}
        {props.revoked !== undefined && (
          <Notice tone="done" live>
            {text.isRevoked(props.revoked)}
          </Notice>
        )}
        <Lead>{text.lead}</Lead>
        {view.tokens.length > 0 && (
          <Part title={text.mine}>
            <Tokens {...props} />
          </Part>
        )}
        {view.places.length === 0 && !view.readsSums ? (
          <EmptyState title={text.noPlaceTitle} go={{ href: "/min-side", text: text.toMyPage }}>
            {text.noPlace}
          </EmptyState>
        ) : (
          <Part title={text.makeTitle}>
            <MakeForm {...props} />
          </Part>
        )}
        <Part title={text.howTitle}>
          <p>{text.how}</p>
          <p>
            <a class="link" href="/api/v1/openapi.json">
              {text.description}
            </a>
          </p>
        </Part>
      </>
    ),
  });
}

function Tokens({ view, hidden, now, language }: TokenPageProps) {
  const text = say(words, language);
  const holds = (token: OwnToken) =>
    token.revokedAt === undefined && Temporal.PlainDate.compare(norwegianDay(now), token.expiresOn) <= 0;
  return (
    <DataTable<OwnToken>
      caption={text.mine}
      captionHidden
      columns={[
        { head: text.token, cell: ({ name }) => name },
        {
          head: text.can,
          cell: ({ scopes }) =>
            scopes.length > 1 ? text.canBoth : scopes[0] === "values.read" ? text.read : text.write,
        },
        { head: text.at, cell: ({ place }) => place ?? text.anywhere },
        {
          head: text.lastUsed,
          cell: ({ lastUsedOn }) => (lastUsedOn ? longDay(lastUsedOn, language) : text.neverUsed),
        },
        { head: text.state, cell: (token) => stateOf(token, holds(token), language) },
        {
          head: <span class="ds-sr-only">{text.deed}</span>,
          label: "",
          cell: (token) =>
            holds(token) && (
              <form method="post" action={`${tokenPath}/${token.id}/trekk-tilbake`}>
                <HiddenFields values={hidden()} />
                <Button look="link">
                  {text.revoke}
                  <span class="ds-sr-only"> {token.name}</span>
                </Button>
              </form>
            ),
        },
      ]}
      rows={view.tokens}
    />
  );
}

function stateOf({ revokedAt, expiresOn }: OwnToken, holds: boolean, language: Language): string {
  const text = say(words, language);
  if (revokedAt) return text.revoked(longDay(revokedAt.toZonedDateTimeISO(norway).toPlainDate(), language));
  return (holds ? text.until : text.expired)(longDay(expiresOn, language));
}

function MakeForm({ view, hidden, wrong, language }: TokenPageProps) {
  const text = say(words, language);
  const typed = (name: string) => {
    const value = wrong?.typed[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const marked = wrong?.typed.kan;
  const option = ({ kind, id, name }: TokenView["places"][number]) => ({
    value: `${kind}:${id}`,
    text: name,
  });
  const groups = [
    { label: text.teams, options: view.places.filter(({ kind }) => kind === "team").map(option) },
    {
      label: text.collaboratives,
      options: view.places.filter(({ kind }) => kind === "collaborative").map(option),
    },
  ].filter(({ options }) => options.length > 0);
  return (
    <Form action={tokenPath} hidden={hidden()}>
      <TextField
        name="navn"
        label={text.name}
        help={text.nameHelp}
        value={typed("navn")}
        error={wrong?.errors.navn}
        maxlength={80}
        required
      />
      <CheckboxGroup
        name="kan"
        legend={text.scopes}
        values={marked === undefined ? (wrong ? [] : ["values.read"]) : [marked].flat()}
        error={wrong?.errors.kan}
        choices={[
          { value: "values.read", label: text.read },
          // whoever may deliver nothing is not offered to
          ...(view.writes ? [{ value: "values.write", label: text.write }] : []),
        ]}
      />
      <SelectField
        name="sted"
        label={text.place}
        empty={text.choosePlace}
        value={typed("sted")}
        error={wrong?.errors.sted}
        options={[...groups, { value: "alt", text: text.anywhere }]}
        required
      />
      <RadioGroup
        name="varer"
        legend={text.lasts}
        value={typed("varer") ?? "90"}
        error={wrong?.errors.varer}
        inline
        choices={[
          { value: "30", label: text.days30 },
          { value: "90", label: text.days90 },
          { value: "365", label: text.days365 },
        ]}
      />
      <p class="part-end">
        <Button>{text.make}</Button>
      </p>
    </Form>
  );
}

/** The one time a token is shown. */
export function tokenMadePage(token: string, language: Language): PageAnswer {
  const text = say(words, language);
  return page({
    title: text.madeTitle,
    body: (
      <>
        <Crumb href={tokenPath}>{text.title}</Crumb>
        <h1>{text.madeTitle}</h1>
        <Lead>{text.madeLead}</Lead>
        <Part title={text.token} note={text.tokenHelp} stack>
          <p>
            <code>{token}</code>
          </p>
          <p>
            <a class="link" href={tokenPath}>
              {text.back}
            </a>
          </p>
        </Part>
      </>
    ),
  });
}
