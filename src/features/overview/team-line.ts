import { extendedThrough, extensionsInForce } from "../../domain/measurement/extension.ts";
import { expectedPeriods } from "../../domain/measurement/expected-periods.ts";
import { lastDayOf } from "../../domain/measurement/period.ts";
import { type PastSession, quietSince } from "../../domain/measurement/quiet-team.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { inOrderOfNeed, isOverForGood, type Need, reasonsToHelp } from "../../domain/who-needs-help.ts";
import type { CollaborativeOverview, OverviewTeam, TeamMeasure } from "./collaborative-overview.ts";
import type { SeriesReading } from "./series-reading.ts";
import { expectedTime, type SessionTimes, sessionTimes } from "./session-times.ts";
import { type AttendedDay, attendance, heldDays, lastSession } from "./team-attendance.ts";

/** One team as the overview tells of it. */
export interface TeamLine extends Need {
  team: OverviewTeam;
  /** Of the measure it is seen by. */
  reading: SeriesReading | undefined;
  /** The same, when that is the measure the page is about. */
  chosen: SeriesReading | undefined;
  attended: readonly AttendedDay[];
  /** The samling after which nothing is measured. */
  quietAfter: PastSession | undefined;
}

/**
 * Every team, the ones that need us most first.
 * @param readings what each is seen by, as it has been read
 */
export function teamLines(
  overview: CollaborativeOverview,
  readings: ReadonlyMap<string, SeriesReading>,
  now: Temporal.Instant,
): TeamLine[] {
  const sessions = sessionTimes(overview);
  const held = heldDays(overview, now);
  const today = norwegianDay(now);
  const over = isOverForGood(sessions.lastDay, today);
  const lines = overview.teams.map((team): TeamLine => {
    const reading = readings.get(team.id);
    const attended = attendance(team, held);
    const quietAfter = quietAfterSession(team, sessions, now);
    const overdueSince = reading?.overdueSince;
    const reasons = over
      ? []
      : reasonsToHelp(
          {
            held: team.held,
            worsening: reading?.worsening ?? false,
            overdueSince,
            quiet: quietAfter !== undefined,
            lastSession: lastSession(attended),
          },
          today,
        );
    return {
      team,
      reading,
      chosen: isChosen(team.shown, overview) ? reading : undefined,
      attended,
      quietAfter,
      reasons,
      overdueSince,
      status: reading?.status,
    };
  });
  return inOrderOfNeed(lines);
}

function isChosen(shown: TeamMeasure | undefined, { chosen }: CollaborativeOverview): boolean {
  return shown?.definition.code === chosen?.code && shown?.definition.version === chosen?.version;
}

/**
 * Of all that the team measures, not of the chosen measure alone (A101). A team that has nothing to measure is not quiet, nor
 * one that has been given longer for what it does after the samling (C53).
 */
function quietAfterSession(
  team: OverviewTeam,
  sessions: SessionTimes,
  now: Temporal.Instant,
): PastSession | undefined {
  const today = norwegianDay(now);
  const last = sessions.all.findLast(
    ({ lastDay }) => Temporal.PlainDate.compare(lastDay, today) <= 0,
  )?.lastDay;
  if (last === undefined || team.measures.length === 0) return undefined;
  if (extendedThrough(last, extensionsInForce(team.extensions, now)) !== undefined) return undefined;
  const reported = team.measures.flatMap(({ definition: { measure }, latest }) =>
    latest ? [lastDayOf(measure.interval, latest)] : [],
  );
  const expected = team.measures.flatMap((one) => {
    const { interval } = one.definition.measure;
    const time = expectedTime(one, team, sessions);
    // what was expected before the samling has no say
    const from = Temporal.PlainDate.compare(time.from, last) < 0 ? last : time.from;
    return expectedPeriods({ ...time, from }, today)
      .map((period) => lastDayOf(interval, period))
      .filter((day) => Temporal.PlainDate.compare(day, today) < 0);
  });
  return quietSince(sessions.all, reported, expected, today);
}
