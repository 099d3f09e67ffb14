import type { SessionDefinition } from "./collaborative-definition.ts";
import type { ResolvedDefinition } from "./resolved-definition.ts";
import { firstAndLastDay } from "./session-dates.ts";

/** The same weekday of the same ISO week in the next year that begins after today (A003). */
export function nextYearsDay(day: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  let next = sameWeekNextYear(day);
  while (Temporal.PlainDate.compare(next, today) <= 0) next = sameWeekNextYear(next);
  return next;
}

/** 52 weeks on, or 53 when the year between has that many. Week 53 becomes the last one of a year without it. */
function sameWeekNextYear(day: Temporal.PlainDate): Temporal.PlainDate {
  const long = day.add({ weeks: 53 });
  return long.weekOfYear === day.weekOfYear ? long : day.add({ weeks: 52 });
}

/**
 * A new draft from a collaborative that was held before (A003): everything as it was, every date moved so that it keeps
 * its weekday. The first session begins on `firstDay`; when that is another weekday than before, the first session moves
 * exactly and the rest by the nearest number of whole weeks.
 */
export function copyToNextYear(
  last: ResolvedDefinition,
  to: { slug: string; firstDay: Temporal.PlainDate; title?: string },
): ResolvedDefinition {
  const held = firstAndLastDay(last.sessions);
  const days = held === undefined ? 0 : held.first.until(to.firstDay, { largestUnit: "days" }).days;
  const weeks = Math.round(days / 7);
  const move = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ weeks });
  const { offering: _, opens, connectionInfo, ...same } = last;
  return {
    ...same,
    slug: to.slug,
    texts: to.title === undefined ? last.texts : { ...last.texts, nb: { ...last.texts.nb, title: to.title } },
    sessions: last.sessions.map((session) => {
      const begins = held !== undefined && session.days.some(({ day }) => day.equals(held.first));
      return movedSession(session, begins ? (day) => day.add({ days }) : move);
    }),
    deadline: { ...last.deadline, day: move(last.deadline.day) },
    ...(opens === undefined ? {} : { opens: move(opens) }),
    ...(connectionInfo === undefined
      ? {}
      : { connectionInfo: { ...connectionInfo, day: move(connectionInfo.day) } }),
  };
}

function movedSession(
  session: SessionDefinition,
  move: (day: Temporal.PlainDate) => Temporal.PlainDate,
): SessionDefinition {
  return { ...session, days: session.days.map((one) => ({ ...one, day: move(one.day) })) };
}
