import { type Language, shownText } from "../../../domain/language.ts";
import { list } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import type { TypedValues } from "../../../platform/web/route.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Pair } from "../../../ui/pair.tsx";
import { Part } from "../../../ui/part.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import type { NetworkTerms } from "../read-teams.ts";
import { chartsExplained, ruleSetsExplained } from "./chart-words.ts";
import { meaningOf } from "./meaning.ts";
import { ChartsPart } from "./charts-part.tsx";
import { ExtensionsPart } from "./extensions-part.tsx";
import type { MeasuringNetwork } from "./read-network.ts";
import { termsPath } from "./terms-path.ts";
import { words } from "./words.ts";

export interface TermsPageProps {
  network: MeasuringNetwork;
  typed: TypedValues;
  errors: readonly { field: string; text: string }[];
  /** What was typed, when it can be understood; undefined while there are errors. */
  previewed: NetworkTerms | undefined;
  /** The version the form was made from. */
  version: number;
  /** What has just happened; of an extension it is said where the extensions stand. */
  told?: { text: string; of: "terms" | "extension" } | undefined;
  conflict?: boolean | undefined;
  hidden: () => Record<string, string>;
  now: Temporal.Instant;
  language: Language;
}

/** What the network has agreed about measuring: when, with which charts, how open, and who has longer. */
export function termsPage(props: TermsPageProps): PageAnswer {
  const { network, errors, language, conflict } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const isWrong = errors.length > 0;
  const isOfExtension = props.told?.of === "extension";
  const name = shownText(network.title, language);
  return page({
    status: isWrong ? 422 : conflict ? 409 : 200,
    title: isWrong || conflict ? `${shell.errorPrefix} ${text.title}` : text.title,
    banner: network.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/arrangor/nettverk/${network.slug}`}>
          <span lang={name.language === language ? undefined : name.language}>{name.text}</span>
        </Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(errors.length)} errors={errors} />
        {props.told && !isOfExtension && (
          <Notice tone="done" live>
            {props.told.text}
          </Notice>
        )}
        {conflict && <Conflict {...props} />}
        <Lead>{text.lead}</Lead>
        {network.terms.version === 0 && <Notice>{text.nothingAgreed}</Notice>}
        <Form action={termsPath(network)} hidden={{ ...props.hidden(), versjon: String(props.version) }}>
          <When {...props} />
          <ChartsPart {...props} />
          <p class="actions part-end">
            <Button>{text.save}</Button>
            <Button look="outline" name="vis" value="ja">
              {text.preview}
            </Button>
          </p>
        </Form>
        <Part title={text.openness} id="apne-tall" stack>
          <p>{network.figuresOpen ? text.isOpen : text.isClosed}</p>
          <p>
            <Link href={`${termsPath(network)}/apne-tall`}>{text.changeOpenness}</Link>
          </p>
        </Part>
        <ExtensionsPart {...props} told={isOfExtension ? props.told?.text : undefined} />
      </>
    ),
  });
}

/** Somebody else was first: what holds now, in the same words as the preview, over what was typed. */
function Conflict({ network, now, language }: TermsPageProps) {
  const text = say(words, language);
  const { terms } = network;
  const names = [
    ...terms.charts.map((kind) => chartsExplained[kind].name[language]),
    ...terms.ruleSets.flatMap((set) => (set === "none" ? [] : [ruleSetsExplained[set].name[language]])),
  ];
  return (
    <Notice tone="warning" title={text.conflictTitle} live>
      <p>{text.conflictText}</p>
      {meaningOf(terms, true, now, language).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>
        {text.charts}: {list(names, language)}.
      </p>
    </Notice>
  );
}

function When(props: TermsPageProps) {
  const { network, typed, errors, previewed, now, language } = props;
  const text = say(words, language);
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text;
  const { dueDays, openDays, afterwards } = network.terms;
  const isSaved =
    previewed !== undefined &&
    previewed.dueDays === dueDays &&
    previewed.openDays === openDays &&
    previewed.afterwards === afterwards;
  return (
    <Part title={text.when} stack>
      <Pair>
        <NumberField
          name="frist"
          label={text.dueDays}
          help={text.dueDaysHelp}
          value={one(typed.frist)}
          unit={text.days}
          width="xs"
          maxlength={4}
          error={errorAt("frist")}
        />
        <NumberField
          name="apent"
          label={text.openDays}
          help={text.openDaysHelp}
          value={one(typed.apent)}
          unit={text.days}
          width="xs"
          maxlength={4}
          error={errorAt("apent")}
        />
      </Pair>
      <RadioGroup
        name="etter"
        legend={text.afterwards}
        value={one(typed.etter)}
        error={errorAt("etter")}
        choices={[
          { value: "mark", label: text.mark, help: text.markHelp },
          { value: "block", label: text.block, help: text.blockHelp },
        ]}
      />
      {previewed && (
        <Notice title={isSaved ? text.meaning : text.meaningTyped}>
          {meaningOf(previewed, isSaved, now, language).map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
    </Part>
  );
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
