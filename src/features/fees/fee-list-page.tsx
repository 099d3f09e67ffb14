import type { Child } from "hono/jsx";
import { type Language, shownText } from "../../domain/language.ts";
import { kroner, list, norwegianOrder, numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { HiddenFields } from "../../ui/hidden-fields.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { correctedSince, type FeeLine, feeLines, type FeeRow, type FeeSum, sumsOf } from "./fee-line.ts";
import { dayName, momentToTheSecond, sentenceCase } from "./fee-texts.ts";
import type { FeeList } from "./read-fees.ts";
import { words } from "./words.ts";

export interface FeeListPageProps {
  fees: FeeList;
  mayDecide: boolean;
  hidden: () => Record<string, string>;
  language: Language;
  /** "ja" after a decision. */
  saved: boolean;
  status?: number | undefined;
}

/** The no-show list of a collaborative: what waits, what is decided, and the sums by municipality (A164). */
export function feeListPage(props: FeeListPageProps): PageAnswer {
  const { fees, language } = props;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const { collaborative } = fees;
  const lines = feeLines(fees.rows);
  const corrected = correctedSince(fees.rows);
  const days = [...Map.groupBy(lines, (line) => line.sessionDayId).values()];
  const approved = sumsOf(lines).approved;
  return page({
    status: props.status ?? 200,
    title: props.status === 409 ? `${shell.errorPrefix} ${text.title}` : text.title,
    banner: collaborative.simulated ? shell.example : undefined,
    body: (
      <>
        <Crumb href={`/arrangor/nettverk/${collaborative.slug}`}>
          {shownText(collaborative.title, language).text}
        </Crumb>
        <h1>{text.title}</h1>
        {props.status === 409 && (
          <Notice tone="warning" live>
            {text.changed}
          </Notice>
        )}
        {props.saved && (
          <Notice tone="done" live>
            {text.saved}
          </Notice>
        )}
        {lines.length > 0 && <Lead>{leadOf(lines, language)}</Lead>}
        {fees.open.length > 0 && collaborative.hasTerms && <OpenRegisters {...props} />}
        {lines.length === 0 && (
          <EmptyState
            title={text.nobody}
            go={{ href: `/arrangor/nettverk/${collaborative.slug}/oppmote`, text: text.toAttendance }}
          >
            {collaborative.hasTerms ? text.empty : text.noTerms}
          </EmptyState>
        )}
        {days.map((some) => (
          <DayPart
            {...props}
            lines={some}
            main={some === days.find((one) => sumsOf(one).undecided.count > 0)}
          />
        ))}
        {lines.length > 0 && (
          <Part title={text.sums}>
            <Sums lines={lines} language={language} />
            {approved.count > 0 && (
              <p class="actions">
                <Link href={`/arrangor/nettverk/${collaborative.slug}/gebyr.csv`} download>
                  {text.download}
                </Link>
              </p>
            )}
          </Part>
        )}
        {corrected.length > 0 && <Corrected {...props} rows={corrected} />}
        {lines.length > 0 && <SourceLine>{text.source}</SourceLine>}
      </>
    ),
  });
}

function leadOf(lines: readonly FeeLine[], language: Language): string {
  const text = say(words, language);
  const { undecided, approved } = sumsOf(lines);
  const told = ({ count, ore }: FeeSum) =>
    [count, numberWord(count, language, "capital"), kroner(ore, language)] as const;
  return [
    undecided.count > 0 ? text.leadUndecided(...told(undecided)) : text.leadAllDecided,
    approved.count > 0 ? text.leadApproved(...told(approved)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function OpenRegisters({ fees, language }: FeeListPageProps) {
  const text = say(words, language);
  const names = fees.open.map((one) =>
    text.dayTitle(shownText(one.title, language).text, dayName(one.day, language)),
  );
  return (
    <Notice>
      <p>{text.openRegisters(list(names, language))}</p>
      <p>
        {fees.open.map((one, at) => (
          <>
            {at > 0 && " "}
            <Link href={`/samlinger/dag/${one.sessionDayId}/oppmote`}>{names[at]}</Link>
          </>
        ))}
      </p>
    </Notice>
  );
}

function DayPart(props: FeeListPageProps & { lines: readonly FeeLine[]; main: boolean }) {
  const { fees, lines, language } = props;
  const text = say(words, language);
  const [first] = lines;
  if (first === undefined) return null;
  const { undecided } = sumsOf(lines);
  const waiting = lines.filter((line) => line.standing === undefined);
  return (
    <Part
      title={text.dayTitle(shownText(first.session.title, language).text, dayName(first.day, language))}
      note={leadOf(lines, language)}
      stack
    >
      <DataTable
        caption={text.title}
        captionHidden
        rows={lines}
        columns={[
          { head: text.member, cell: (line) => <NameOf {...props} line={line} /> },
          { head: text.team, cell: (line) => line.team.name },
          { head: text.municipality, cell: (line) => line.municipality.name },
          { head: text.cancelled, cell: (line) => cancelledWords(line, language) },
          { head: text.fee, figure: true, cell: (line) => kroner(line.feeOre, language) },
          { head: text.decision, cell: (line) => decisionWords(line, language) },
        ]}
      />
      {props.mayDecide && waiting.length > 0 && (
        <form
          method="post"
          action={`/arrangor/nettverk/${fees.collaborative.slug}/gebyr/godkjenn`}
          class="actions"
        >
          <HiddenFields
            values={{
              ...props.hidden(),
              dag: first.sessionDayId,
              linjer: waiting.map((line) => line.memberId).join(" "),
            }}
          />
          <Button look={props.main ? "filled" : "outline"}>
            {text.approveAll(undecided.count, kroner(undecided.ore, language))}
          </Button>
        </form>
      )}
    </Part>
  );
}

function NameOf({ fees, mayDecide, line }: FeeListPageProps & { line: FeeLine }): Child {
  if (!mayDecide) return line.name;
  return (
    <a href={`/arrangor/nettverk/${fees.collaborative.slug}/gebyr/${line.sessionDayId}/${line.memberId}`}>
      {line.name}
    </a>
  );
}

function cancelledWords(row: FeeRow, language: Language): string {
  return row.cancelledAt
    ? sentenceCase(momentToTheSecond(row.cancelledAt, language))
    : say(words, language).notCancelled;
}

function decisionWords({ standing }: FeeLine, language: Language): Child {
  const text = say(words, language);
  if (standing === undefined) return <strong>{text.undecided}</strong>;
  return standing.what === "approved" ? text.approved : text.waived(standing.reason ?? "");
}

function Sums({ lines, language }: { lines: readonly FeeLine[]; language: Language }) {
  const text = say(words, language);
  const rows = [...Map.groupBy(lines, (line) => line.municipality.id).values()]
    .map((some) => ({ name: some.at(-1)?.municipality.name ?? "", lines: some.length, sums: sumsOf(some) }))
    .toSorted((a, b) => norwegianOrder(a.name, b.name));
  const all = { name: text.all, lines: lines.length, sums: sumsOf(lines) };
  const amount = ({ ore }: FeeSum) => (ore === 0 ? "–" : kroner(ore, language));
  return (
    <DataTable
      caption={text.sums}
      captionHidden
      rows={rows.length > 1 ? [...rows, all] : rows}
      columns={[
        { head: text.municipality, cell: (row) => row.name },
        { head: text.lines, figure: true, cell: (row) => String(row.lines) },
        { head: text.sumUndecided, figure: true, cell: (row) => amount(row.sums.undecided) },
        { head: text.sumApproved, figure: true, cell: (row) => amount(row.sums.approved) },
        { head: text.sumWaived, figure: true, cell: (row) => amount(row.sums.waived) },
      ]}
    />
  );
}

function Corrected({ rows, language }: FeeListPageProps & { rows: readonly FeeRow[] }) {
  const text = say(words, language);
  return (
    <Part title={text.corrected} note={text.correctedNote}>
      <DataTable
        caption={text.corrected}
        captionHidden
        rows={rows}
        columns={[
          { head: text.member, cell: (row) => row.name },
          { head: text.team, cell: (row) => row.team.name },
          { head: text.municipality, cell: (row) => row.municipality.name },
          {
            head: text.csvSession,
            cell: (row) =>
              text.dayTitle(shownText(row.session.title, language).text, dayName(row.day, language)),
          },
          {
            head: text.wasApproved,
            cell: (row) => row.decision && sentenceCase(momentToTheSecond(row.decision.at, language)),
          },
        ]}
      />
    </Part>
  );
}
