import type { EntryTerms } from "../../domain/measurement/entry-window.ts";
import { expectedFrom, type ExpectedTime } from "../../domain/measurement/expected-periods.ts";
import type { PastSession } from "../../domain/measurement/quiet-team.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { CollaborativeOverview, OverviewTeam, TeamMeasure } from "./collaborative-overview.ts";

/** The samlinger by their last days, and the frame they make for what is measured. */
export interface SessionTimes {
  all: readonly PastSession[];
  firstDay: Temporal.PlainDate | undefined;
  lastDay: Temporal.PlainDate | undefined;
  terms: EntryTerms | undefined;
}

export function sessionTimes({ days, terms }: CollaborativeOverview): SessionTimes {
  const samlinger = days.filter(({ kind }) => kind === "learningSession");
  const bySession = Map.groupBy(samlinger, ({ sessionId }) => sessionId);
  return {
    all: [...bySession].map(([id, own]) => ({ id, lastDay: (own.at(-1) as (typeof own)[number]).day })),
    firstDay: samlinger[0]?.day,
    lastDay: days.at(-1)?.day,
    terms,
  };
}

/** Measures that nobody has opened are made from the day the team enrolled, so until then they are expected from there. */
export function expectedTime(
  { expected: { from, to }, definition }: Pick<TeamMeasure, "expected" | "definition">,
  { enrolledAt, extensions }: Pick<OverviewTeam, "enrolledAt" | "extensions">,
  { firstDay, lastDay, terms }: Pick<SessionTimes, "firstDay" | "lastDay" | "terms">,
): ExpectedTime {
  return {
    interval: definition.measure.interval,
    from: from ?? expectedFrom(norwegianDay(enrolledAt), firstDay),
    to,
    lastSessionDay: lastDay,
    terms,
    extensions,
  };
}
