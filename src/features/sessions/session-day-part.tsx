import { daysAttended, seatsFilled } from "../../domain/attendance-days.ts";
import { cancellationRefusal } from "../../domain/cancellation.ts";
import type { Language } from "../../domain/language.ts";
import { isOver } from "../../domain/register-state.ts";
import { say } from "../../platform/words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Part } from "../../ui/part.tsx";
import {
  factsOf,
  onRegister,
  outcomeOf,
  type Roll,
  type RollDay,
  type RollMember,
  type RollSession,
  type RollTeam,
} from "./roll.ts";
import { dayName, sentenceCase, shortMoment } from "./session-texts.ts";
import { words } from "./words.ts";

export interface SessionDayPartProps {
  roll: Roll;
  session: RollSession;
  day: RollDay;
  mayCancel: (team: RollTeam, member: RollMember) => boolean;
  now: Temporal.Instant;
  language: Language;
}

interface Somebody {
  team: RollTeam;
  member: RollMember;
}

/** For the organiser: one day in numbers, who has cancelled, and the way to cancel for somebody who calls. */
export function SessionDayPart(props: SessionDayPartProps) {
  const { roll, session, day, language, now } = props;
  const text = say(words, language);
  const everybody = roll.teams.flatMap((team) =>
    onRegister(team, day).map((member): Somebody => ({ team, member })),
  );
  const title = sentenceCase(dayName(day.day, language));
  if (everybody.length === 0) {
    return (
      <Part title={title}>
        <EmptyState>{text.noTeams}</EmptyState>
      </Part>
    );
  }
  const counts = daysAttended(everybody.map(({ member }) => outcomeOf(member, day)));
  const cancelled = everybody.filter(({ member }) => outcomeOf(member, day) === "cancelled");
  const toCancel = everybody.filter(
    ({ team, member }) =>
      props.mayCancel(team, member) &&
      outcomeOf(member, day) === "notRegistered" &&
      cancellationRefusal(factsOf(session, day, team, member), now) === undefined,
  );
  const sentence = isOver(day, now)
    ? text.attended(String(seatsFilled(counts)), String(counts.of))
    : text.coming(String(counts.of - counts.cancelled - counts.absent), String(counts.of));
  return (
    <Part
      title={title}
      note={
        cancelled.length === 0 ? sentence : `${sentence} ${text.cancelledCount(String(cancelled.length))}`
      }
    >
      {cancelled.length > 0 && <Cancelled {...props} people={cancelled} />}
      {toCancel.length > 0 && (
        <Fold summary={text.cancelForSomebody}>
          <DataTable
            caption={text.cancelForSomebody}
            captionHidden
            rows={toCancel}
            columns={[
              { head: text.member, cell: ({ member }) => <a href={addressOf(day, member)}>{member.name}</a> },
              { head: text.team, cell: ({ team }) => team.name },
            ]}
          />
        </Fold>
      )}
    </Part>
  );
}

function Cancelled({
  day,
  people,
  mayCancel,
  language,
}: SessionDayPartProps & { people: readonly Somebody[] }) {
  const text = say(words, language);
  return (
    <DataTable
      caption={text.cancelledWhen}
      captionHidden
      rows={people}
      columns={[
        {
          head: text.member,
          cell: ({ team, member }) =>
            mayCancel(team, member) ? <a href={addressOf(day, member)}>{member.name}</a> : member.name,
        },
        { head: text.team, cell: ({ team }) => team.name },
        {
          head: text.cancelledWhen,
          cell: ({ member }) => {
            const at = member.entries.get(day.id)?.cancelledAt;
            return at && sentenceCase(shortMoment(at, language));
          },
        },
      ]}
    />
  );
}

function addressOf(day: RollDay, member: RollMember): string {
  return `/samlinger/dag/${day.id}/avbud/${member.id}`;
}
