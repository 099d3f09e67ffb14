import { type Language, shownText } from "../../../domain/language.ts";
import type { SeriesState } from "../../../domain/measurement/series-state.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { type HelpReason, isOverForGood, type Need, reasonsToHelp } from "../../../domain/who-needs-help.ts";
import type { CollaborativeOverview } from "../collaborative-overview.ts";
import type { TeamReporting } from "../reporting/team-reporting.ts";
import type { SeriesReading } from "../series-reading.ts";
import { sessionTimes } from "../session-times.ts";
import { lastSession } from "../team-attendance.ts";
import { type TeamLine, teamLines } from "../team-line.ts";

/** A team as its coach sees it: judged by all that it measures. */
export interface CoachedTeam extends Need {
  line: TeamLine;
  network: { slug: string; title: string };
  readings: readonly SeriesReading[];
  /** How complete and how timely it is; not there when it has withdrawn meanwhile. */
  reporting: TeamReporting | undefined;
  /** The measure that a reason is about. */
  about(reason: HelpReason): SeriesReading | undefined;
}

/** What a coach reads of one network. */
export interface CoachedOverview {
  overview: CollaborativeOverview;
  /** What each team is seen by on the organiser's page, and all that it measures now. */
  shown: ReadonlyMap<string, SeriesReading>;
  all: ReadonlyMap<string, readonly SeriesReading[]>;
  reporting: readonly TeamReporting[];
  teamIds: ReadonlySet<string> | undefined;
}

/** Teams of a network that somebody coaches, in the organiser's order: the same reasons, over all measures. */
export function coachedTeams(
  { overview, shown, all, reporting, teamIds }: CoachedOverview,
  now: Temporal.Instant,
  language: Language,
): CoachedTeam[] {
  const today = norwegianDay(now);
  const over = isOverForGood(sessionTimes(overview).lastDay, today);
  const network = { slug: overview.slug, title: titleOf(overview, language) };
  return teamLines(overview, shown, now)
    .filter(({ team }) => !team.held && (teamIds === undefined || teamIds.has(team.id)))
    .map((line) => {
      const readings = all.get(line.team.id) ?? [];
      const worst = readings.find(({ worsening }) => worsening);
      const oldest = longestOverdue(readings) ?? line.reading;
      const overdueSince = oldest?.overdueSince;
      const reasons = over
        ? []
        : reasonsToHelp(
            {
              held: false,
              worsening: worst !== undefined,
              overdueSince,
              quiet: line.quietAfter !== undefined,
              lastSession: lastSession(line.attended),
            },
            today,
          );
      return {
        line,
        network,
        readings,
        reporting: reporting.find(({ id }) => id === line.team.id),
        reasons,
        overdueSince,
        status: line.status,
        about: (reason) => (reason === "worsening" ? worst : oldest),
      };
    });
}

/** The measure that has been overdue longest. */
function longestOverdue(readings: readonly SeriesReading[]): SeriesReading | undefined {
  return readings
    .flatMap((reading) => (reading.overdueSince ? [{ reading, since: reading.overdueSince }] : []))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.since, b.since))[0]?.reading;
}

function titleOf({ texts, slug }: CollaborativeOverview, language: Language): string {
  return shownText(
    { nb: texts.nb.title || slug, nn: texts.nn?.title ?? "", en: texts.en?.title ?? "" },
    language,
  ).text;
}

/** How many of a team's measures stand how. */
export function countBySign(readings: readonly SeriesReading[]): ReadonlyMap<SeriesState["sign"], number> {
  return new Map(
    [...Map.groupBy(readings, ({ state }) => state.sign)].map(([sign, own]) => [sign, own.length]),
  );
}
