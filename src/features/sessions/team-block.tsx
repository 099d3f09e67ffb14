import { daysAttended, seatsFilled } from "../../domain/attendance-days.ts";
import type { Language } from "../../domain/language.ts";
import { isOver } from "../../domain/register-state.ts";
import type { Block } from "../../platform/web/block.ts";
import { shortDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { attendanceWords } from "./attendance-words.ts";
import { readRoll } from "./read-roll.ts";
import { onRegister, outcomeOf, type RollDay, type RollSession, type RollTeam } from "./roll.ts";
import { allDays, placeOf, sentenceCase, titleOf } from "./session-texts.ts";

/** On the team's page: its sessions, and how many came on each day (C25). */
export const teamSessionsBlock: Block = async (ask) => {
  const { collaborativeId, teamId } = ask.place;
  if (collaborativeId === undefined || teamId === undefined) return null;
  const { sessions, teams } = await readRoll(ask.database, { collaborativeId, teamIds: [teamId] });
  const [team] = teams;
  if (team === undefined || sessions.length === 0) return null;
  const text = say(attendanceWords, ask.language);
  const held = sessions.flatMap((session) =>
    session.days.filter((day) => isOver(day, ask.now) && isRegistered(team, day)),
  );
  const soFar = countsOf(team, held);
  return (
    <Part
      title={text.teamSessions}
      note={soFar.of > 0 ? text.teamSoFar(seatsFilled(soFar), soFar.of) : undefined}
    >
      <Listing
        items={sessions.map((session) => ({
          href: `/samlinger/${session.id}`,
          title: titleOf(session, ask.language),
          note: [sentenceCase(allDays(session, ask.language)), placeOf(session)].filter(Boolean).join(". "),
          status: session.days.map((day) => (
            <div>{dayStatus(session, day, team, ask.now, ask.language)}</div>
          )),
        }))}
      />
    </Part>
  );
};

function countsOf(team: RollTeam, days: readonly RollDay[]) {
  return daysAttended(days.flatMap((day) => onRegister(team, day).map((member) => outcomeOf(member, day))));
}

function isRegistered(team: RollTeam, day: RollDay): boolean {
  return team.members.some((member) => member.entries.get(day.id)?.mark);
}

function dayStatus(
  session: RollSession,
  day: RollDay,
  team: RollTeam,
  now: Temporal.Instant,
  language: Language,
): string {
  const text = say(attendanceWords, language);
  const counts = countsOf(team, [day]);
  if (counts.of === 0) return "";
  const name = session.days.length > 1 ? shortDay(day.day, language) : undefined;
  if (isRegistered(team, day)) {
    const there = seatsFilled(counts);
    return name === undefined ? text.teamMet(there, counts.of) : text.teamMetDay(name, there, counts.of);
  }
  if (isOver(day, now)) return text.notRegisteredYet;
  const coming = counts.of - counts.cancelled;
  return name === undefined
    ? text.teamComing(coming, counts.of)
    : text.teamComingDay(name, coming, counts.of);
}
