import type { Child } from "hono/jsx";
import { daysAttended, isLeader, isWholeTeam, seatsFilled } from "../../domain/attendance-days.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { isOver } from "../../domain/register-state.ts";
import { list, numberWord, shortDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Part } from "../../ui/part.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { attendanceWords } from "./attendance-words.ts";
import {
  onRegister,
  outcomeOf,
  type Roll,
  type RollDay,
  type RollMember,
  type RollSession,
  type RollTeam,
} from "./roll.ts";
import { titleOf } from "./session-texts.ts";

export interface AttendancePageProps {
  roll: Roll;
  mayMark: boolean;
  now: Temporal.Instant;
  language: Language;
}

interface HeldDay extends RollDay {
  session: RollSession;
}

/** Member × day, team by team, with who has been away (A026, A161). */
export function attendancePage(props: AttendancePageProps): PageAnswer {
  const { roll, now, language } = props;
  const text = say(attendanceWords, language);
  const held = roll.sessions.flatMap((session) =>
    session.days
      .filter((day) => isOver(day, now) || isMarked(roll, day))
      .map((day): HeldDay => ({ ...day, session })),
  );
  const first = roll.sessions[0];
  const title = text.title;
  return page({
    title,
    banner: roll.collaborative.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/arrangor/nettverk/${roll.collaborative.slug}`}>
          {shownText(roll.collaborative.title, language).text}
        </Crumb>
        <h1>{title}</h1>
        {held.length === 0 || roll.teams.length === 0 ? (
          <EmptyState
            go={
              first && props.mayMark
                ? { href: `/samlinger/${first.id}/oppmote`, text: text.toFirst }
                : undefined
            }
          >
            {text.nothingYet}
          </EmptyState>
        ) : (
          <>
            <Lead>{leadOf(roll.teams, held, language)}</Lead>
            <Part title={text.allTeams}>
              <TeamTable {...props} held={held} />
            </Part>
            {roll.teams.map((team) => (
              <Part title={team.name} id={`team-${team.id}`} note={noteOf(team, held, language)}>
                <MemberTable {...props} held={held} team={team} />
              </Part>
            ))}
            <SourceLine>{text.source}</SourceLine>
          </>
        )}
      </>
    ),
  });
}

function isMarked(roll: Roll, day: RollDay): boolean {
  return roll.teams.some((team) => team.members.some((member) => member.entries.get(day.id)?.mark));
}

function teamDays(team: RollTeam, days: readonly RollDay[]) {
  return daysAttended(days.flatMap((day) => onRegister(team, day).map((member) => outcomeOf(member, day))));
}

function leadOf(teams: readonly RollTeam[], held: readonly HeldDay[], language: Language): string {
  const text = say(attendanceWords, language);
  const counts = teams.map((team) => teamDays(team, held));
  const sum = (value: (one: (typeof counts)[number]) => number) =>
    counts.reduce((total, one) => total + value(one), 0);
  const notWhole = counts.filter((one) => !isWholeTeam(one)).length;
  const notRegistered = sum((one) => one.notRegistered);
  return [
    text.lead(
      sum(seatsFilled),
      sum((one) => one.of),
    ),
    wholeness(notWhole, notRegistered, language),
    notRegistered > 0 ? text.someNotRegistered(notRegistered) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function wholeness(notWhole: number, notRegistered: number, language: Language): string {
  const text = say(attendanceWords, language);
  if (notWhole === 1) return text.oneNotWhole;
  if (notWhole > 1) return text.someNotWhole(numberWord(notWhole, language, "capital"));
  return notRegistered === 0 ? text.allWhole : "";
}

function dayHead(day: HeldDay, language: Language): string {
  return say(attendanceWords, language).sessionDay(
    titleOf(day.session, language),
    shortDay(day.day, language),
  );
}

function TeamTable({ roll, held, mayMark, language }: AttendancePageProps & { held: readonly HeldDay[] }) {
  const text = say(attendanceWords, language);
  return (
    <DataTable
      caption={text.allTeams}
      captionHidden
      rows={roll.teams}
      columns={[
        { head: text.team, cell: (team) => <a href={`#team-${team.id}`}>{team.name}</a> },
        ...held.map((day) => ({
          head: mayMark ? (
            <a class="link" href={`/samlinger/dag/${day.id}/oppmote`}>
              {dayHead(day, language)}
            </a>
          ) : (
            dayHead(day, language)
          ),
          label: dayHead(day, language),
          cell: (team: RollTeam): Child => {
            const counts = teamDays(team, [day]);
            if (counts.of === 0) return text.notExpected;
            if (counts.notRegistered === counts.of) return <span class="quiet">{text.notRegistered}</span>;
            const words = text.of(seatsFilled(counts), counts.of);
            return isWholeTeam(counts) ? words : <strong>{words}</strong>;
          },
        })),
        { head: text.note, cell: (team) => noteOf(team, held, language) },
      ]}
    />
  );
}

/** Who has been away, and whether a leader was among them. */
function noteOf(team: RollTeam, held: readonly HeldDay[], language: Language): string {
  const text = say(attendanceWords, language);
  const counts = teamDays(team, held);
  if (isWholeTeam(counts)) return counts.of > 0 && counts.notRegistered === 0 ? text.whole : "";
  const away = team.members.filter((member) =>
    held.some(
      (day) =>
        ["absent", "cancelled"].includes(outcomeOf(member, day)) && onRegister(team, day).includes(member),
    ),
  );
  const names = text.notWhole(
    list(
      away.map((member) => member.name),
      language,
    ),
  );
  return away.some(isLeader) ? `${names} ${text.leaderAway}` : names;
}

function MemberTable({
  team,
  held,
  language,
}: AttendancePageProps & { held: readonly HeldDay[]; team: RollTeam }) {
  const text = say(attendanceWords, language);
  const members = team.members.filter((member) => held.some((day) => onRegister(team, day).includes(member)));
  return (
    <DataTable
      caption={team.name}
      captionHidden
      rows={members}
      columns={[
        { head: text.member, cell: (member) => member.name },
        ...held.map((day) => ({
          head: dayHead(day, language),
          cell: (member: RollMember): Child =>
            onRegister(team, day).includes(member) ? (
              <Outcome member={member} day={day} language={language} />
            ) : (
              text.notExpected
            ),
        })),
        {
          head: text.daysOf,
          figure: true,
          cell: (member) => {
            const days = held.filter((day) => onRegister(team, day).includes(member));
            const counts = daysAttended(days.map((day) => outcomeOf(member, day)));
            return text.of(counts.present, counts.of);
          },
        },
      ]}
    />
  );
}

function Outcome({ member, day, language }: { member: RollMember; day: RollDay; language: Language }): Child {
  const text = say(attendanceWords, language);
  const outcome = outcomeOf(member, day);
  const mark = member.entries.get(day.id)?.mark;
  if (mark?.presence === "substitute") return text.substitute(mark.name);
  if (outcome === "absent") return <strong>{text.absent}</strong>;
  if (outcome === "notRegistered") return <span class="quiet">{text.notRegistered}</span>;
  return outcome === "present" ? text.present : text.cancelled;
}
