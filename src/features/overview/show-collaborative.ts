import type { Database } from "../../database/connect.ts";
import type { Language } from "../../domain/language.ts";
import { type Answer, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { CollaborativeOverview } from "./collaborative-overview.ts";
import { collaborativePage } from "./collaborative-page.tsx";
import { type DrawnSeries, drawnSeries } from "./drawn-series.ts";
import { readCollaborativeOverview } from "./read-collaborative-overview.ts";
import { keepOfSeries } from "./read-series.ts";
import { readAsked, reportingOf } from "./reporting/read-reporting.ts";
import { monthsPath } from "./reporting/reporting-part.tsx";
import { readingOf, type SeriesReading } from "./series-reading.ts";
import { type SessionTimes, sessionTimes } from "./session-times.ts";
import { type TeamLine, teamLines } from "./team-line.ts";

export async function showCollaborative(ask: Ask): Promise<Answer> {
  const { database, place, now, language } = ask;
  const { collaborativeId } = place;
  if (collaborativeId === undefined) return notFound;
  const [overview, asked] = await Promise.all([
    readCollaborativeOverview(database, collaborativeId, ask.query.get("maling") ?? undefined),
    readAsked(database, collaborativeId),
  ]);
  const times = sessionTimes(overview);
  const [shown, reporting] = await Promise.all([
    readShown(database, overview, times, now, language),
    reportingOf(database, asked, times, now),
  ]);
  return collaborativePage({
    overview,
    lines: teamLines(overview, shown.readings, now),
    drawn: shown.drawn,
    reporting,
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

/** What each team is seen by: read whole, and kept as what is said of it and what its chart shows. */
export async function readShown(
  database: Database,
  overview: CollaborativeOverview,
  times: SessionTimes,
  now: Temporal.Instant,
  language: Language,
): Promise<{ readings: ReadonlyMap<string, SeriesReading>; drawn: ReadonlyMap<string, DrawnSeries> }> {
  const asked = overview.teams.flatMap((team) =>
    team.held || team.shown === undefined
      ? []
      : [{ team, own: team.shown, id: team.shown.id, values: team.shown.values }],
  );
  const kept = await keepOfSeries(database, asked, ({ team, own }, values) => {
    const { reading, series } = readingOf(own, values, team, times, now, language);
    return { id: team.id, reading, drawn: drawnSeries(series) };
  });
  return {
    readings: new Map(kept.map(({ id, reading }) => [id, reading])),
    drawn: new Map(kept.map(({ id, drawn }) => [id, drawn])),
  };
}

/** The measure where it may be read, or else the team; a coach of one team sees the others without going there. */
function teamAddress(ask: Ask, { team, reading }: TeamLine): string | undefined {
  const place = { ...ask.place, teamId: team.id };
  if (reading && ask.may("measurement.read", place))
    return `/team/${team.id}/malinger/${reading.code.toLowerCase()}`;
  return ask.may("team.read", place) ? `/team/${team.id}` : undefined;
}
