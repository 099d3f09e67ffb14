import { type Language, shownText } from "../../../domain/language.ts";
import type { SeriesState } from "../../../domain/measurement/series-state.ts";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import {
  type HelpReason,
  inOrderOfNeed,
  isOverForGood,
  type Need,
  reasonsToHelp,
} from "../../../domain/who-needs-help.ts";
import type { CollaborativeOverview, OverviewSeries } from "../collaborative-overview.ts";
import type { ReportingTeam } from "../reporting/read-reporting.ts";
import { teamReporting, type TeamReporting } from "../reporting/team-reporting.ts";
import { lastSession } from "../team-attendance.ts";
import {
  overdueDay,
  readingOf,
  type SeriesReading,
  type SessionTimes,
  sessionTimes,
  type TeamLine,
  teamLines,
} from "../team-line.ts";

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
  series: ReadonlyMap<string, readonly OverviewSeries[]>;
  reporting: readonly ReportingTeam[];
  teamIds: ReadonlySet<string> | undefined;
}

/** Teams of all networks, who needs help most first: the same reasons in the same order as the organiser's, over all measures. */
export function coachedTeams(
  networks: readonly CoachedOverview[],
  now: Temporal.Instant,
  language: Language,
): CoachedTeam[] {
  return inOrderOfNeed(networks.flatMap((network) => teamsOf(network, now, language)));
}

function teamsOf(
  { overview, series, reporting, teamIds }: CoachedOverview,
  now: Temporal.Instant,
  language: Language,
): CoachedTeam[] {
  const today = norwegianDay(now);
  const sessions = sessionTimes(overview);
  const over = isOverForGood(sessions.lastDay, today);
  const network = { slug: overview.slug, title: titleOf(overview, language) };
  return teamLines(overview, now, language)
    .filter(({ team }) => !team.held && (teamIds === undefined || teamIds.has(team.id)))
    .map((line) => {
      const readings = (series.get(line.team.id) ?? []).flatMap((one) => {
        const reading = readingOf({ ...line.team, series: one }, undefined, sessions, now, language);
        return reading === undefined ? [] : [reading];
      });
      const worst = readings.find(({ worsening }) => worsening);
      const oldest = longestOverdue(readings, sessions) ?? line.reading;
      const overdueSince = oldest && overdueDay(oldest, sessions);
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
      const reported = reporting.find(({ id }) => id === line.team.id);
      return {
        line,
        network,
        readings,
        reporting: reported && teamReporting(reported, sessions, now),
        reasons,
        overdueSince,
        status: line.status,
        about: (reason) => (reason === "worsening" ? worst : oldest),
      };
    });
}

/** The measure that has been overdue longest. */
function longestOverdue(
  readings: readonly SeriesReading[],
  sessions: SessionTimes,
): SeriesReading | undefined {
  return readings
    .flatMap((reading) => {
      const since = overdueDay(reading, sessions);
      return since === undefined ? [] : [{ reading, since }];
    })
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
