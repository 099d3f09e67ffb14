import { sql } from "drizzle-orm";
import {
  type CancellationFacts,
  costOfStayingAway,
  isInTime,
  takeBackUntil,
} from "../../domain/cancellation.ts";
import { isLanguage, type Language, shownText } from "../../domain/language.ts";
import { kroner } from "../../platform/format.ts";
import type { Letter } from "../../platform/mail/letter.tsx";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { letterWords } from "./letter-words.ts";
import type { Roll, RollDay, RollMember, RollSession, RollTeam } from "./roll.ts";
import { dayAndClock, dayAndSecond, dayAndTimes, dayName, placeOf, titleOf } from "./session-texts.ts";

export interface CancellationNews {
  roll: Roll;
  session: RollSession;
  day: RollDay;
  team: RollTeam;
  member: RollMember;
  /** As it stands now: with a moment when cancelled, without when taken back. */
  facts: CancellationFacts;
}

interface Recipient extends Record<string, unknown> {
  email: string;
  name: string;
  language: string | null;
  isMember: boolean;
}

/** A receipt to the member, and word to the team leaders, each in their own language and each person once. */
export async function mailAboutCancellation(ask: Ask, news: CancellationNews): Promise<void> {
  const { rows } = await ask.database.execute<Recipient>(sql`
    select p.email, m.name, p.language, m.id = ${news.member.id} as "isMember"
    from team_member m join person p on p.id = m.person_id
    where m.team_id = ${news.team.id} and (m.id = ${news.member.id} or ('teamLeader' = any(m.roles) and m.left_at is null))`);
  for (const { email, name, language, isMember } of rows) {
    const spoken = isLanguage(language) ? language : news.team.language;
    const link = new URL(`/samlinger/${news.session.id}`, ask.publicUrl).href;
    await ask.mail(
      { email, name, language: spoken },
      cancellationLetter(news, { name, isMember, link }, spoken),
      {
        kind: news.facts.cancelledAt ? "cancellation.made" : "cancellation.takenBack",
        onceKey: `${news.day.id} ${news.member.id} ${email} ${ask.now}`,
      },
    );
  }
}

function cancellationLetter(
  { roll, session, day, team, member, facts }: CancellationNews,
  to: { name: string; isMember: boolean; link: string },
  language: Language,
): Letter {
  const text = say(letterWords, language);
  const title = titleOf(session, language);
  const when = dayName(day.day, language);
  const at = facts.cancelledAt;
  return {
    subject: at
      ? text.cancelledSubject(member.name, title, when)
      : text.takenBackSubject(member.name, title, when),
    greeting: text.greeting(to.name),
    paragraphs: at
      ? [
          to.isMember ? text.cancelledSelf(title, when) : text.cancelledOther(member.name, title, when),
          consequence(facts, at, language),
        ]
      : [to.isMember ? text.takenBackSelf(title, when) : text.takenBackOther(member.name, title, when)],
    facts: [
      [text.collaborative, shownText(roll.collaborative.title, language).text],
      [text.team, team.name],
      [text.time, dayAndTimes(day, language)],
      ...(placeOf(session) ? [[text.place, placeOf(session)] as const] : []),
      ...(at
        ? [[text.cancelled, (isInTime(facts, at) ? dayAndClock : dayAndSecond)(at, language)] as const]
        : []),
    ],
    action: { text: text.seeSession, url: to.link },
    closing: text.closing,
  };
}

function consequence(facts: CancellationFacts, at: Temporal.Instant, language: Language): string {
  const text = say(letterWords, language);
  const cost = costOfStayingAway(facts);
  if (cost === undefined) return text.free;
  if (!isInTime(facts, at))
    return text.late(dayAndClock(cost.freeUntil, language), kroner(cost.feeOre, language));
  return text.inTime(dayAndClock(takeBackUntil(facts), language));
}
