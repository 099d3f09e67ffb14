import { type Answer, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { collaborativePage } from "./collaborative-page.tsx";
import { readCollaborativeOverview } from "./read-collaborative-overview.ts";
import { readReporting } from "./reporting/read-reporting.ts";
import { monthsPath } from "./reporting/reporting-part.tsx";
import { teamReporting } from "./reporting/team-reporting.ts";
import { sessionTimes, type TeamLine, teamLines } from "./team-line.ts";

export async function showCollaborative(ask: Ask): Promise<Answer> {
  const { place, now, language } = ask;
  if (place.collaborativeId === undefined) return notFound;
  const [overview, reporting] = await Promise.all([
    readCollaborativeOverview(ask.database, place.collaborativeId, ask.query.get("maling") ?? undefined),
    readReporting(ask.database, place.collaborativeId),
  ]);
  const times = sessionTimes(overview);
  return collaborativePage({
    overview,
    lines: teamLines(overview, now, language),
    reporting: reporting.map((team) => teamReporting(team, times, now)),
    monthsOf: (teamId) =>
      ask.may("measurement.read", { ...place, teamId }) ? monthsPath(teamId) : undefined,
    may: {
      edit: ask.may("collaborative.edit"),
      answer: ask.may("enrolment.decide"),
      fees: ask.may("fees.read"),
      terms: ask.may("measurement.terms"),
    },
    hrefOf: (line) => teamAddress(ask, line),
    now,
    language,
  });
}

/** The measure where it may be read, or else the team; a coach of one team sees the others without going there. */
function teamAddress(ask: Ask, { team, reading }: TeamLine): string | undefined {
  const place = { ...ask.place, teamId: team.id };
  if (reading && ask.may("measurement.read", place))
    return `/team/${team.id}/malinger/${reading.code.toLowerCase()}`;
  return ask.may("team.read", place) ? `/team/${team.id}` : undefined;
}
