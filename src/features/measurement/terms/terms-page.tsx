import { type Language, shownText } from "../../../domain/language.ts";
import { list, longDay, monthAndYear } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { extensionsInForce } from "../../../domain/measurement/extension.ts";
import type { TypedValues } from "../../../platform/web/route.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
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
import type { GivenExtension, MeasuringNetwork } from "./read-network.ts";
import { moreCharts, moreRuleSets } from "./terms-form.ts";
import { words } from "./words.ts";

export interface TermsPageProps {
  network: MeasuringNetwork;
  typed: TypedValues;
  errors: readonly { field: string; text: string }[];
  /** What was typed, when it can be understood; undefined while there are errors. */
  previewed: NetworkTerms | undefined;
  /** The version the form was made from. */
  version: number;
  told?: string | undefined;
  conflict?: boolean | undefined;
  hidden: () => Record<string, string>;
  now: Temporal.Instant;
  language: Language;
}

export function termsPath({ slug }: { slug: string }): string {
  return `/arrangor/nettverk/${slug}/maleregler`;
}

/** What the network has agreed about measuring: when, with which charts, how open, and who has longer. */
export function termsPage(props: TermsPageProps): PageAnswer {
  const { network, errors, language, conflict } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const isWrong = errors.length > 0;
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
        {props.told && (
          <Notice tone="done" live>
            {props.told}
          </Notice>
        )}
        {conflict && <Conflict {...props} />}
        <Lead>{text.lead}</Lead>
        {network.terms.version === 0 && <Notice>{text.nothingAgreed}</Notice>}
        <Form action={termsPath(network)} hidden={{ ...props.hidden(), versjon: String(props.version) }}>
          <When {...props} />
          <Charts {...props} />
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
        <Extensions {...props} />
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

function Charts(props: TermsPageProps) {
  const { network, typed, errors, previewed, language } = props;
  const text = say(words, language);
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text;
  const { chosen } = network;
  const choiceOf = (
    { name, text: sentence, source }: (typeof chartsExplained)["run"],
    value: string,
    used: number | undefined,
  ) => ({
    value,
    label: name[language],
    help: [text.explained(sentence[language], source), ...(used ? [text.inUse(used)] : [])].join(" "),
  });
  const gone = previewed
    ? [
        ...moreCharts
          .filter((kind) => chosen.charts[kind] && !previewed.charts.includes(kind))
          .map((kind) => chartsExplained[kind].name[language]),
        ...moreRuleSets
          .filter((set) => chosen.ruleSets[set] && !previewed.ruleSets.includes(set))
          .map((set) => ruleSetsExplained[set].name[language]),
      ]
    : [];
  return (
    <Part title={text.charts} stack>
      <CheckboxGroup
        name="diagram"
        legend={text.chartsLegend}
        help={text.chartsHelp}
        values={several(typed.diagram)}
        error={errorAt("diagram")}
        choices={moreCharts.map((kind) => choiceOf(chartsExplained[kind], kind, chosen.charts[kind]))}
      />
      <CheckboxGroup
        name="regler"
        legend={text.ruleSetsLegend}
        help={text.ruleSetsHelp}
        values={several(typed.regler)}
        error={errorAt("regler")}
        choices={moreRuleSets.map((set) => choiceOf(ruleSetsExplained[set], set, chosen.ruleSets[set]))}
      />
      {gone.length > 0 && <Notice tone="warning">{text.takenAway(list(gone, language))}</Notice>}
    </Part>
  );
}

function Extensions(props: TermsPageProps) {
  const { network, hidden, now, language } = props;
  const text = say(words, language);
  const { extensions } = network;
  const inForce = new Set(extensionsInForce(extensions, now));
  return (
    <Part title={text.extensions} id="utsettelser" stack>
      {extensions.length === 0 ? (
        <p>{text.noExtensions}</p>
      ) : (
        <DataTable<GivenExtension>
          caption={text.extensions}
          captionHidden
          rows={extensions}
          columns={[
            { head: text.team, cell: ({ team }) => team },
            { head: text.from, cell: ({ fromPeriod }) => monthAndYear(fromPeriod, language) },
            { head: text.through, cell: ({ openThrough }) => longDay(openThrough, language) },
            { head: text.reason, cell: ({ reason }) => reason },
            { head: text.givenBy, cell: ({ grantedBy }) => grantedBy },
            {
              head: text.status,
              cell: (extension) =>
                inForce.has(extension) ? (
                  <Form action={`${termsPath(network)}/utsettelse/${extension.id}`} hidden={hidden()}>
                    <Button look="link">
                      {text.takeBack}
                      <span class="ds-sr-only">: {extension.team}</span>
                    </Button>
                  </Form>
                ) : (
                  text.over
                ),
            },
          ]}
        />
      )}
      <p>
        <Link href={`${termsPath(network)}/utsettelse`}>{text.give}</Link>
      </p>
    </Part>
  );
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

function several(value: string | string[] | undefined): string[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
