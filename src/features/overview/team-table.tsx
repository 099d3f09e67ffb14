import type { Child } from "hono/jsx";
import { seatsFilled } from "../../domain/attendance-days.ts";
import type { Language } from "../../domain/language.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { dayAndMonth, list, numberWord } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { insideSentence } from "../../platform/work-words.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Sign } from "../../ui/sign.tsx";
import { words } from "./collaborative-words.ts";
import type { OverviewDay } from "./collaborative-overview.ts";
import { sessionName } from "./overview-lead.ts";
import { ExtendedNote } from "./extended-note.tsx";
import type { AttendedDay } from "./team-attendance.ts";
import type { SeriesReading } from "./series-reading.ts";
import type { TeamLine } from "./team-line.ts";
import { latestCount, latestValue, unitOf } from "./value-words.ts";

export interface TeamTableProps {
  lines: readonly TeamLine[];
  /** Whether there is anything that is measured, and some team's reading of the chosen measure. */
  measured: boolean;
  chosen: SeriesReading | undefined;
  deviationsOf(line: TeamLine): readonly string[];
  hrefOf(line: TeamLine): string | undefined;
  now: Temporal.Instant;
  language: Language;
}

/** Every team with its last value, the word of its chart, its attendance and what differs from the recommended. */
export function TeamTable(props: TeamTableProps) {
  const { lines, language } = props;
  const text = say(words, language);
  const held = (lines[0]?.attended ?? []).map(({ day }) => day);
  const anyDeviation = lines.some((line) => props.deviationsOf(line).length > 0);
  return (
    <DataTable
      caption={text.allTeams}
      captionHidden
      rows={lines}
      columns={[
        { head: text.team, cell: (line) => <TeamName {...props} line={line} /> },
        ...(props.measured ? measureColumns(props) : enrolmentColumns(lines, language)),
        ...(held.length > 0
          ? [
              {
                head: text.attendanceOf(heldSessions(held, language)),
                label: text.attendance,
                cell: ({ team, attended }: TeamLine) => (team.held ? "–" : attendedWords(attended, language)),
              },
            ]
          : []),
        ...(anyDeviation
          ? [
              {
                head: text.deviations,
                label: text.deviation,
                cell: (line: TeamLine) => <Lines of={props.deviationsOf(line)} none={text.noDeviation} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function TeamName({ line, hrefOf, now, language }: TeamTableProps & { line: TeamLine }) {
  const { team } = line;
  const href = hrefOf(line);
  return (
    <>
      {href === undefined ? team.name : <a href={href}>{team.name}</a>}
      <ExtendedNote team={team} now={now} language={language} />
    </>
  );
}

/** What is known of teams that have nothing to measure. */
function enrolmentColumns(lines: readonly TeamLine[], language: Language): Column<TeamLine>[] {
  const text = say(words, language);
  const enrolled = {
    head: text.enrolled,
    cell: ({ team }: TeamLine) =>
      team.held ? text.waitsForAnswer : dayAndMonth(norwegianDay(team.enrolledAt), language),
  };
  const improvement = { head: text.improvement, cell: ({ team }: TeamLine) => team.improvement || "–" };
  return lines.some(({ team }) => team.improvement !== "") ? [enrolled, improvement] : [enrolled];
}

function measureColumns({ chosen, now, language }: TeamTableProps): Column<TeamLine>[] {
  const text = say(words, language);
  return [
    {
      head: chosen === undefined ? text.share : valueHead(chosen, language),
      figure: true,
      cell: (line) => (line.chosen && latestValue(line.chosen, language)) ?? "–",
    },
    {
      head: text.latest,
      cell: (line) => (
        <span class="quiet">{(line.chosen && latestCount(line.chosen, now, language)) ?? text.noValue}</span>
      ),
    },
    {
      head: text.change,
      cell: (line) => <ChangeCell line={line} chosenCode={chosen?.code} language={language} />,
    },
  ];
}

function valueHead(chosen: SeriesReading, language: Language): string {
  const text = say(words, language);
  switch (chosen.measure.unit) {
    case "percent":
      return text.share;
    case "mean":
      return text.average;
    case "minutes":
      return text.time;
    case "days":
      return text.days;
    case "count":
      return text.number;
    default:
      return text.rate(unitOf(chosen, language) ?? "");
  }
}

function ChangeCell({
  line,
  chosenCode,
  language,
}: {
  line: TeamLine;
  chosenCode: string | undefined;
  language: Language;
}) {
  const text = say(words, language);
  const { team, reading, chosen } = line;
  if (team.held) return <>{text.waitsForAnswer}</>;
  if (reading === undefined) return <span class="quiet">{text.nothingToMeasure}</span>;
  if (chosen === undefined)
    return <span class="quiet">{reading.code === chosenCode ? text.otherVersion : text.notThisMeasure}</span>;
  const note = noteOf(chosen);
  return (
    <>
      <Sign is={chosen.state.sign}>{chosen.state.word}</Sign>
      {note && (
        <>
          <br />
          <span class="quiet small">{note}</span>
        </>
      )}
    </>
  );
}

/** How far it is to ten values, or what the chart says although a value is missing; of a team that has stopped, nothing. */
function noteOf({ state, status, stopped, values }: SeriesReading): string | undefined {
  if (state.sign === "missing") return stopped && values > 0 ? undefined : state.reason;
  return status === "early" ? state.reason : undefined;
}

/** «samling 1 (to dager) og samling 2». */
function heldSessions(held: readonly OverviewDay[], language: Language): string {
  const text = say(words, language);
  const sessions = [...Map.groupBy(held, ({ sessionId }) => sessionId).values()];
  return list(
    sessions.map((days) => {
      const name = insideSentence(sessionName(days[0] as OverviewDay, language));
      return days.length === 1 ? name : text.severalDays(name, numberWord(days.length, language));
    }),
    language,
  );
}

/** «6, 6 og 4 av 6», one number for each day; each with its own sum when the team has had another size. */
function attendedWords(attended: readonly AttendedDay[], language: Language): Child {
  const text = say(words, language);
  const sizes = new Set(attended.map(({ counts }) => counts.of));
  const [size] = sizes;
  if (size === undefined || (sizes.size === 1 && size === 0)) return "–";
  if (attended.every(({ counts }) => counts.notRegistered === counts.of))
    return <span class="quiet">{text.notRegistered}</span>;
  if (sizes.size === 1 && attended.every(({ counts }) => counts.notRegistered === 0)) {
    return text.of(
      list(
        attended.map(({ counts }) => String(seatsFilled(counts))),
        language,
      ),
      size,
    );
  }
  return list(
    attended.map(({ counts }) => {
      if (counts.of === 0) return "–";
      if (counts.notRegistered === counts.of) return text.notRegistered;
      const filled = text.of(seatsFilled(counts), counts.of);
      return counts.notRegistered === 0 ? filled : text.someNotRegistered(filled, counts.notRegistered);
    }),
    language,
  );
}

function Lines({ of, none }: { of: readonly string[]; none: string }) {
  if (of.length === 0) return <span class="quiet">{none}</span>;
  return (
    <>
      {of.map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
