import { sql } from "drizzle-orm";
import { may } from "../../domain/access.ts";
import { isExpected } from "../../domain/attendance-days.ts";
import {
  type CancellationFacts,
  cancellationRefusal,
  costOfStayingAway,
  takeBackUntil,
} from "../../domain/cancellation.ts";
import { type Language, languages, shownText, type WrittenTexts } from "../../domain/language.ts";
import { norwegianDay, norwegianMoment } from "../../domain/norwegian-time.ts";
import { isOpenForMarking, isOver, toAskAbout } from "../../domain/register-state.ts";
import type { Database } from "../../database/connect.ts";
import { kroner } from "../../platform/format.ts";
import type { Waiting, WaitingFor, WaitingItem } from "../../platform/waiting.ts";
import { say } from "../../platform/words.ts";
import { readRoll } from "./read-roll.ts";
import { type RegisterLine, registerLines } from "./register-lines.ts";
import { factsOf, type Roll, type RollDay, type RollMember, type RollSession } from "./roll.ts";
import { dayName, placeOf, titleOf } from "./session-texts.ts";
import { waitingWords } from "./waiting-words.ts";

/** A member is asked to tell from so many days before. */
const daysBefore = 14;

/** A register that is older than this will not be filled in from memory; it still can be, but it does not wait. */
const daysAfter = 90;

/** What waits about sessions: a register to mark or close for the organiser, the next session for a member. */
export const waitingSessions: Waiting = async (database, who, now) => {
  const near = await collaborativesNear(database, who, now);
  const ownTeams = who.held.flatMap(({ teamId }) => teamId ?? []);
  const rolls = await Promise.all(
    near.map(async ({ collaborativeId, organizerId }) => {
      const mayMark = may(who.held, "register.mark", { collaborativeId, organizerId }, who.personId);
      const teamIds = mayMark ? undefined : ownTeams;
      return { roll: await readRoll(database, { collaborativeId, teamIds }), mayMark };
    }),
  );
  return rolls.flatMap(({ roll, mayMark }) =>
    roll.sessions.flatMap((session) => [
      ...(mayMark ? registersToClose(roll, session, now) : []),
      ...sessionsToAnswer(roll, session, who, now),
    ]),
  );
};

/** Those of a person's networks that have an open register behind them or a session close ahead. */
async function collaborativesNear(
  database: Database,
  who: WaitingFor,
  now: Temporal.Instant,
): Promise<{ collaborativeId: string; organizerId: string }[]> {
  const today = norwegianDay(now);
  const ids = (values: readonly (string | undefined)[]) =>
    sql.param([...new Set(values.filter((one) => one !== undefined))]);
  const { rows } = await database.execute<{ collaborativeId: string; organizerId: string }>(sql`
    select c.id as "collaborativeId", c.organizer_id as "organizerId" from collaborative c
    where c.state = 'published'
      and (c.id = any(${ids(who.held.map((one) => one.collaborativeId))}::uuid[])
        or c.organizer_id = any(${ids(who.held.map((one) => one.organizerId))}::uuid[]))
      and exists (
        select from learning_session s join session_day d on d.session_id = s.id left join register r on r.session_day_id = d.id
        where s.collaborative_id = c.id and r.closed_at is null and d.day between ${today.subtract({ days: daysAfter })}::date and ${today.add({ days: daysBefore })}::date)
      and exists (select from team t where t.collaborative_id = c.id and t.state = 'enrolled')`);
  return rows;
}

/** From the morning of the day until it is closed. It should be closed before people go home. */
function registersToClose(roll: Roll, session: RollSession, now: Temporal.Instant): WaitingItem[] {
  const oldest = norwegianDay(now).subtract({ days: daysAfter });
  return session.days
    .filter(
      (day) =>
        !day.closed && isOpenForMarking(day.day, now) && Temporal.PlainDate.compare(day.day, oldest) >= 0,
    )
    .flatMap((day) => {
      const lines = registerLines(roll, session, day).flatMap((one) => one.lines);
      if (lines.length === 0) return [];
      return [
        {
          what: inEach((language) => whatToClose(session, day, now, language)),
          why: inEach((language) => whyClose(roll, day, lines, now, language)),
          due: norwegianMoment(day.day, day.ends),
          action: { text: waitingWords.toRegister, href: `/samlinger/dag/${day.id}/oppmote` },
        },
      ];
    });
}

function whatToClose(session: RollSession, day: RollDay, now: Temporal.Instant, language: Language): string {
  const text = say(waitingWords, language);
  const title = titleOf(session, language);
  return isOver(day, now) ? text.close(title, dayName(day.day, language)) : text.markToday(title);
}

function whyClose(
  roll: Roll,
  day: RollDay,
  lines: readonly RegisterLine[],
  now: Temporal.Instant,
  language: Language,
): string {
  const text = say(waitingWords, language);
  const collaborative = shownText(roll.collaborative.title, language).text;
  if (!isOver(day, now))
    return text.markWhy(collaborative, lines.filter((line) => line.mark).length, lines.length);
  const missing = toAskAbout(lines).length;
  return missing === 0 ? text.closeWhyAll(collaborative) : text.closeWhy(collaborative, missing);
}

/** One for each session, with the first day that can still be cancelled. */
function sessionsToAnswer(
  roll: Roll,
  session: RollSession,
  who: WaitingFor,
  now: Temporal.Instant,
): WaitingItem[] {
  const today = norwegianDay(now);
  for (const day of session.days) {
    if (Temporal.PlainDate.compare(day.day, today.add({ days: daysBefore })) > 0) continue;
    for (const team of roll.teams) {
      const me = team.members.find(
        (member) => member.personId === who.personId && isExpected(day.day, member.membership),
      );
      if (me === undefined) continue;
      const facts = factsOf(session, day, team, me);
      if (!mayStillAnswer(facts, me, day, now)) continue;
      return [
        {
          what: inEach((language) =>
            say(waitingWords, language).comeOrTell(titleOf(session, language), dayName(day.day, language)),
          ),
          why: inEach((language) => whyAnswer(roll, session, facts, language)),
          due: takeBackUntil(facts),
          action: { text: waitingWords.toSession, href: `/samlinger/${session.id}` },
        },
      ];
    }
  }
  return [];
}

function mayStillAnswer(
  facts: CancellationFacts,
  member: RollMember,
  day: RollDay,
  now: Temporal.Instant,
): boolean {
  if (member.entries.get(day.id)?.cancelledAt || cancellationRefusal(facts, now)) return false;
  return Temporal.Instant.compare(now, takeBackUntil(facts)) <= 0;
}

function whyAnswer(roll: Roll, session: RollSession, facts: CancellationFacts, language: Language): string {
  const text = say(waitingWords, language);
  const collaborative = shownText(roll.collaborative.title, language).text;
  const place = session.mode === "online" ? text.onScreen : placeOf(session);
  const where = [collaborative, place].filter(Boolean).join(", ");
  const cost = costOfStayingAway(facts);
  return cost ? text.comeWhyFee(where, kroner(cost.feeOre, language)) : text.comeWhy(where);
}

function inEach(text: (language: Language) => string): WrittenTexts {
  const [nb, nn, en] = languages.map(text);
  return { nb: nb ?? "", nn: nn ?? "", en: en ?? "" };
}
