import { type CancellationFacts, cancellationRefusal, mayTakeBack } from "../../domain/cancellation.ts";
import { isExpected } from "../../domain/attendance-days.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { cancellationPage } from "./cancellation-page.tsx";
import { mailAboutCancellation } from "./cancellation-mail.ts";
import { lockDay } from "./lock-day.ts";
import { readRoll } from "./read-roll.ts";
import {
  dayIn,
  factsOf,
  type Roll,
  type RollDay,
  type RollMember,
  type RollSession,
  type RollTeam,
} from "./roll.ts";
import { deleteCancellation, insertCancellation } from "./write-cancellation.ts";

interface Found {
  roll: Roll;
  session: RollSession;
  day: RollDay;
  team: RollTeam;
  member: RollMember;
  facts: CancellationFacts;
}

export async function showCancellation(ask: Ask): Promise<Answer> {
  const found = await findMemberDay(ask);
  return found === undefined ? notFound : pageOf(ask, found);
}

/** Sent twice, or by two people at once, the first moment stands. */
export async function cancelDay(ask: Ask): Promise<Answer> {
  await lockDay(ask.database, ask.place.sessionDayId);
  const found = await findMemberDay(ask);
  if (found === undefined) return notFound;
  const { day, member, facts } = found;
  const here = `/samlinger/dag/${day.id}/avbud/${member.id}`;
  if (facts.cancelledAt) return go(here);
  if (cancellationRefusal(facts, ask.now)) return pageOf(ask, found, 409);
  await insertCancellation(ask.database, {
    sessionDayId: day.id,
    memberId: member.id,
    at: ask.now,
    by: ask.person?.id,
  });
  await ask.audit({
    ...auditOf(found),
    action: "cancellation.made",
    new: { cancelledAt: ask.now.toString() },
  });
  await mailAboutCancellation(ask, { ...found, facts: { ...facts, cancelledAt: ask.now } });
  return go(here);
}

export async function takeBackCancellation(ask: Ask): Promise<Answer> {
  await lockDay(ask.database, ask.place.sessionDayId);
  const found = await findMemberDay(ask);
  if (found === undefined) return notFound;
  const { day, member, facts } = found;
  const here = `/samlinger/dag/${day.id}/avbud/${member.id}`;
  if (!facts.cancelledAt) return go(here);
  if (!mayTakeBack(facts, ask.now)) return pageOf(ask, found, 409);
  await deleteCancellation(ask.database, { sessionDayId: day.id, memberId: member.id });
  await ask.audit({
    ...auditOf(found),
    action: "cancellation.takenBack",
    old: { cancelledAt: facts.cancelledAt.toString() },
  });
  await mailAboutCancellation(ask, { ...found, facts: { ...facts, cancelledAt: undefined } });
  return go(`${here}?angret=ja`);
}

/** The address has been checked by the runner; a member who is not expected that day has nothing to cancel. */
async function findMemberDay(ask: Ask): Promise<Found | undefined> {
  const { collaborativeId, sessionId, sessionDayId, teamId } = ask.place;
  if (collaborativeId === undefined || teamId === undefined) return undefined;
  const roll = await readRoll(ask.database, { collaborativeId, sessionId, teamIds: [teamId] });
  const there = dayIn(roll, sessionDayId);
  const [team] = roll.teams;
  const member = team?.members.find((one) => one.id === ask.params.member);
  if (there === undefined || team === undefined || member === undefined) return undefined;
  if (!isExpected(there.day.day, member.membership)) return undefined;
  return { roll, ...there, team, member, facts: factsOf(there.session, there.day, team, member) };
}

function auditOf({ roll, day, team, member }: Found) {
  return {
    subject: { kind: "cancellation", id: `${day.id}/${member.id}` },
    collaborativeId: roll.collaborative.id,
    teamId: team.id,
  };
}

function pageOf(ask: Ask, { roll, session, day, member, facts }: Found, status = 200): Answer {
  return cancellationPage({
    roll,
    session,
    day,
    member,
    facts,
    takenBack: ask.query.has("angret"),
    hidden: ask.hidden(),
    now: ask.now,
    language: ask.language,
    status,
  });
}
