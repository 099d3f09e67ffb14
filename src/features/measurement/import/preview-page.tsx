import type { Language } from "../../../domain/language.ts";
import { countsDaysBetween, eventsOn } from "../../../domain/measurement/value.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { list } from "../../../platform/format.ts";
import { page, type PageAnswer } from "../../../platform/web/answer.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Actions } from "../../../ui/actions.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import { capital, entryText } from "../count-text.ts";
import { eventWords } from "../event-words.ts";
import { problemText, unusualText } from "../saving/problem-words.ts";
import { words } from "../words.ts";
import type { DecidedImport, ImportOutcome } from "./decide-import.ts";
import type { ImportTeam, StoredImport } from "./store-import.ts";
import { importWords } from "./words.ts";

export interface PreviewProps {
  team: ImportTeam;
  file: StoredImport;
  decided: DecidedImport;
  /** Figures that are far from the others have to be confirmed, and are not. */
  unconfirmed?: boolean;
  /** It is not what was shown when somebody pressed the button. */
  changedMeanwhile?: boolean;
  hidden: Record<string, string>;
  language: Language;
}

/** So many of each kind are shown; the rest is counted. */
const SHOWN = 100;

/** What would happen, before it does: how many in a sentence, then what is wrong, what changes, and what is new. */
export function previewPage(props: PreviewProps): PageAnswer {
  const { team, file, decided, unconfirmed, changedMeanwhile, language } = props;
  const text = say(importWords, language);
  const shell = say(shellWords, language);
  const path = `/team/${team.id}/malinger`;
  const { added, changed, unchanged, wrong } = decided;
  const title = `${text.previewTitle} – ${team.name}`;
  const { unread } = file.content;
  return page({
    status: changedMeanwhile ? 409 : unconfirmed ? 422 : 200,
    banner: team.simulated ? shell.example : undefined,
    title: unconfirmed ? `${shell.errorPrefix} ${title}` : title,
    body: (
      <>
        <Crumb href={`${path}/importer`}>{text.otherFile}</Crumb>
        <h1>{text.previewTitle}</h1>
        <ErrorSummary
          title={shell.mustMend(1)}
          errors={unconfirmed ? [{ field: "stemmer", text: text.mustConfirm }] : []}
        />
        {changedMeanwhile && (
          <Notice tone="warning" live>
            {text.changedMeanwhile}
          </Notice>
        )}
        <Lead>
          {text.counts(added, changed, unchanged)}{" "}
          {wrong > 0 ? text.mendFirst(wrong) : added + changed === 0 ? text.allTheSame : text.nothingSaved}
        </Lead>
        <p class="quiet">
          {file.fileName}
          {wrong > 0 && `. ${text.allOrNothing}`}
        </p>
        {unread.length > 0 && (
          <p class="quiet">
            {text.unread(
              list(
                unread.map((head) => (language === "en" ? `“${head}”` : `«${head}»`)),
                language,
              ),
            )}
          </p>
        )}
        <Together {...props} />
        <Wrong {...props} />
        <Changed {...props} />
        <Unusual {...props} />
        <Added {...props} />
        {wrong === 0 && added + changed > 0 ? (
          <Confirm {...props} />
        ) : (
          <Actions>
            <ButtonLink href={`${path}/importer`}>{text.otherFile}</ButtonLink>
            <Link href={path}>{text.back}</Link>
          </Actions>
        )}
      </>
    ),
  });
}

function Confirm({ team, file, decided, unconfirmed, hidden, language }: PreviewProps) {
  const text = say(importWords, language);
  const path = `/team/${team.id}/malinger/importer`;
  return (
    <Form action={`${path}/${file.id}`} hidden={{ ...hidden, sett: decided.fingerprint }}>
      {decided.unusual > 0 && (
        <CheckboxField
          name="stemmer"
          label={text.theyAreRight}
          error={unconfirmed ? text.mustConfirm : undefined}
        />
      )}
      <Actions>
        <Button>{text.import(decided.added + decided.changed)}</Button>
        <Link href={path}>{text.otherFile}</Link>
      </Actions>
    </Form>
  );
}

/** Rows about the same day are several events, unless one of them is there twice: that only a person sees. */
function Together({ decided, language }: PreviewProps) {
  const days = decided.outcomes.filter(({ row }) => row.together !== undefined);
  if (days.length === 0) return null;
  return <Notice tone="info">{say(importWords, language).together(days.length)}</Notice>;
}

type Wrong = Extract<ImportOutcome, { kind: "wrong" }>;
type Saved = Extract<ImportOutcome, { kind: "new" | "changed" }>;

function Wrong({ decided, language }: PreviewProps) {
  const text = say(importWords, language);
  const rows = decided.outcomes.filter((one): one is Wrong => one.kind === "wrong");
  const told = ({ row, measure, problems }: Wrong) =>
    problems
      .map((one) =>
        one.field === "row"
          ? text[one.code]
          : problemText(one, measure, Temporal.PlainDate.from(row.period), language),
      )
      .join(" ");
  return (
    <Section
      title={text.wrong}
      rows={rows}
      columns={[...placeColumns(language), { head: text.what, cell: told }]}
      language={language}
    />
  );
}

function Changed({ decided, language }: PreviewProps) {
  const text = say(importWords, language);
  const rows = decided.outcomes.filter((one): one is Saved => one.kind === "changed");
  return (
    <Section
      title={text.changed}
      rows={rows}
      columns={[
        ...placeColumns(language),
        {
          head: text.here,
          cell: ({ from, to, measure }: Saved) => from && valueText(from, to, measure, language),
        },
        { head: text.inFile, cell: ({ from, to, measure }: Saved) => valueText(to, from, measure, language) },
      ]}
      language={language}
    />
  );
}

function Unusual({ decided, language }: PreviewProps) {
  const text = say(importWords, language);
  const rows = decided.outcomes.filter(
    (one): one is Saved => (one.kind === "new" || one.kind === "changed") && one.unusual !== undefined,
  );
  return (
    <Section
      title={text.unusual}
      note={text.unusualNote}
      rows={rows}
      columns={[
        ...placeColumns(language),
        {
          head: text.question,
          cell: ({ unusual, measure }: Saved) =>
            unusual && measure && unusualText(unusual, measure, language),
        },
      ]}
      language={language}
    />
  );
}

function Added({ decided, language }: PreviewProps) {
  const text = say(importWords, language);
  const rows = decided.outcomes.filter((one): one is Saved => one.kind === "new");
  if (rows.length === 0) return null;
  const columns: Columns<Saved> = [
    ...placeColumns(language),
    {
      head: text.inFile,
      cell: ({ to, measure }: Saved) =>
        [valueText(to, undefined, measure, language), to.late && text.late].filter(Boolean).join(", "),
    },
  ];
  return (
    <Fold summary={`${text.added} (${rows.length})`} open={decided.changed + decided.wrong === 0}>
      <Rows title={text.added} rows={rows} columns={columns} language={language} />
    </Fold>
  );
}

type Columns<Row> = readonly [Column<Row>, ...Column<Row>[]];

/** Where a value stands in the file, and what it is. */
function placeColumns(language: Language): [Column<ImportOutcome>, ...Column<ImportOutcome>[]] {
  const text = say(importWords, language);
  return [
    {
      head: text.where,
      cell: ({ row }) => {
        const rows = list((row.together ?? [row.row]).map(String), language);
        return row.sheet === undefined ? text.row(rows) : text.rowIn(rows, row.sheet);
      },
    },
    { head: text.measure, cell: ({ row, measure }) => measure?.texts.name[language] ?? row.measure },
    { head: text.period, cell: (one) => periodText(one, language) },
  ];
}

function periodText({ row, measure }: ImportOutcome, language: Language): string {
  if (measure === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(row.period)) return row.period;
  return capital(periodName(measure.interval, Temporal.PlainDate.from(row.period), language));
}

type Shown = Parameters<typeof entryText>[0] & { comment: string };

/** What was counted; the comment only where that is what differs, or where it is new. */
function valueText(
  value: Shown,
  other: Shown | undefined,
  measure: ImportOutcome["measure"],
  language: Language,
): string {
  const counts =
    measure && countsDaysBetween(measure)
      ? say(eventWords, language).events(eventsOn(value))
      : entryText(value, language);
  const isCommentTold = value.comment !== "" && value.comment !== other?.comment;
  return isCommentTold ? `${counts} (${value.comment})` : counts;
}

function Section<Row>(props: {
  title: string;
  note?: string;
  rows: readonly Row[];
  columns: Columns<Row>;
  language: Language;
}) {
  if (props.rows.length === 0) return null;
  return (
    <Part title={props.title} note={props.note}>
      <Rows {...props} />
    </Part>
  );
}

function Rows<Row>({ title, rows, columns, language }: Omit<Parameters<typeof Section<Row>>[0], "note">) {
  const text = say(importWords, language);
  return (
    <>
      <DataTable caption={title} captionHidden columns={columns} rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN && <p class="quiet">{text.andMore(rows.length - SHOWN)}</p>}
    </>
  );
}

/** Afterwards: how many, as they were then. */
export function importedPage(props: {
  team: ImportTeam;
  file: StoredImport & { done: NonNullable<StoredImport["done"]> };
  language: Language;
}): PageAnswer {
  const { team, file, language } = props;
  const text = say(importWords, language);
  const path = `/team/${team.id}/malinger`;
  const { added, changed, unchanged } = file.done;
  return page({
    title: `${text.doneTitle} – ${team.name}`,
    banner: team.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={path}>{say(words, language).allMeasures(team.name)}</Crumb>
        <div role="status">
          <h1>{text.doneTitle}</h1>
          <Lead>{text.counts(added, changed, unchanged)}</Lead>
        </div>
        <p class="quiet">{file.fileName}</p>
        <Actions>
          <ButtonLink href={path}>{text.back}</ButtonLink>
          <Link href={`${path}/importer`}>{text.otherFile}</Link>
        </Actions>
      </>
    ),
  });
}
