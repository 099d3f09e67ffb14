/** So long after a session a team should have begun (A101). */
const QUIET_DAYS = 14;

/** One samling, by its last day. */
export interface PastSession {
  id: string;
  lastDay: Temporal.PlainDate;
}

/**
 * The session after which a team has gone quiet: a fortnight has passed, another session is still to come, and nothing is
 * measured of the time since (at least one point per action period, A055). A team that has measured nothing at all is
 * quiet whatever its intervals; one that has, only when a period it should have reported is over.
 * @param sessions in the order of time
 * @param reported last days of the periods it has reported, of any measure
 * @param expected last days of the periods that were expected and are over
 */
export function quietSince(
  sessions: readonly PastSession[],
  reported: readonly Temporal.PlainDate[],
  expected: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): PastSession | undefined {
  const at = sessions.findLastIndex(({ lastDay }) => Temporal.PlainDate.compare(lastDay, today) <= 0);
  const session = sessions[at];
  if (session === undefined || at === sessions.length - 1) return undefined;
  if (Temporal.PlainDate.compare(session.lastDay.add({ days: QUIET_DAYS }), today) > 0) return undefined;
  const isSince = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, session.lastDay) > 0;
  if (reported.some(isSince)) return undefined;
  return reported.length === 0 || expected.some(isSince) ? session : undefined;
}
