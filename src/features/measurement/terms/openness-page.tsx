import { type Language, shownText } from "../../../domain/language.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Crumb } from "../../../ui/crumb.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { DoIt } from "../../../ui/do-it.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { MeasuringNetwork } from "./read-network.ts";
import { termsPath } from "./terms-path.ts";
import { words } from "./words.ts";

export interface OpennessPageProps {
  network: MeasuringNetwork;
  typed?: { agreedBy: string; agreedOn: string } | undefined;
  errors?: { agreedBy?: string | undefined; agreedOn?: string | undefined } | undefined;
  /** Somebody else has opened or closed them meanwhile. */
  conflict?: boolean | undefined;
  hidden: Record<string, string>;
  language: Language;
}

/** Opens or closes the figures of a network: what it means for small numbers, who has agreed, and when. */
export function opennessPage(props: OpennessPageProps): PageAnswer {
  const { network, typed, errors = {}, conflict, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const isOpen = network.figuresOpen;
  const title = isOpen ? text.closeTitle : text.openTitle;
  const told = [
    { field: "hvem", text: errors.agreedBy },
    { field: "dag", text: errors.agreedOn },
  ].flatMap(({ field, text: error }) => (error === undefined ? [] : [{ field, text: error }]));
  const isWrong = told.length > 0;
  const name = shownText(network.title, language);
  return page({
    status: isWrong ? 422 : conflict ? 409 : 200,
    title: isWrong || conflict ? `${shell.errorPrefix} ${title}` : title,
    banner: network.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={termsPath(network)}>
          {text.title}, <span lang={name.language === language ? undefined : name.language}>{name.text}</span>
        </Crumb>
        <h1>{title}</h1>
        <ErrorSummary title={shell.mustMend(told.length)} errors={told} />
        {conflict && (
          <Notice tone="warning" live>
            {text.opennessChanged}
          </Notice>
        )}
        <Lead>{isOpen ? text.isOpen : text.isClosed}</Lead>
        <p>{text.smallNumbers}</p>
        <p>{text.sameText}</p>
        {(isOpen ? ([true, false] as const) : ([false, true] as const)).map((open) => (
          <Part title={open ? text.ifOpen : text.ifClosed}>
            <Facts
              rows={[
                { term: text.outside, text: open ? text.outsideOpen : text.outsideClosed },
                { term: text.between, text: open ? text.betweenOpen : text.betweenClosed },
              ]}
            />
          </Part>
        ))}
        <Form
          action={`${termsPath(network)}/apne-tall`}
          hidden={{ ...props.hidden, na: isOpen ? "apne" : "lukket" }}
        >
          <Part title={isOpen ? text.change : text.agreement} stack>
            <TextField
              name="hvem"
              label={isOpen ? text.whyClose : text.agreedBy}
              help={isOpen ? undefined : text.agreedByHelp}
              value={typed?.agreedBy}
              maxlength={300}
              error={errors.agreedBy}
            />
            <DateField name="dag" label={text.agreedOn} value={typed?.agreedOn} error={errors.agreedOn} />
          </Part>
          <DoIt button={isOpen ? text.closeNow : text.openNow}>
            {isOpen ? text.closeEffect : text.openEffect}
          </DoIt>
        </Form>
      </>
    ),
  });
}
