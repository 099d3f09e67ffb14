import type { Analysis } from "@laeringsnettverk/spc";
import type { ChartSentence } from "../../domain/chart-sentence/chart-sentence.ts";
import { hasWorsened } from "../../domain/has-worsened.ts";
import type { Language } from "../../domain/language.ts";
import { awaitedThrough } from "../../domain/measurement/extension.ts";
import type { SeriesPlan } from "../../domain/measurement/series-question.ts";
import { seriesSentence } from "../../domain/measurement/series-sentence.ts";
import { type SeriesState, seriesState } from "../../domain/measurement/series-state.ts";
import { readSeries, type ReadSeries } from "../../domain/measurement/series.ts";
import { norwegianDay } from "../../domain/norwegian-time.ts";
import { compareDays } from "../../domain/shared-days.ts";
import { isStopped } from "../../domain/who-needs-help.ts";
import type { MeasureDefinition, OverviewTeam, TeamMeasure } from "./collaborative-overview.ts";
import type { SeriesValues } from "./read-series.ts";
import { expectedTime, type SessionTimes } from "./session-times.ts";

/** What a team's values of a measure say, by the same rules as the page of the measure; the values themselves are let go. */
export interface SeriesReading
  extends
    Pick<MeasureDefinition, "code" | "name" | "measure" | "denominatorLabel">,
    Pick<TeamMeasure, "target" | "dataSource" | "values">,
    Pick<ChartSentence, "status" | "reason">,
    Pick<ReadSeries, "latest" | "missingNow">,
    Pick<SeriesValues, "lastEntered"> {
  /** The last period that was reported, also when there was nobody to count. */
  lastReported: Temporal.PlainDate | undefined;
  /** The oldest of the periods that are missing up to now and are asked about. */
  overdue: Temporal.PlainDate | undefined;
  /** When that was due, or the last day of an extension that has run out. */
  overdueSince: Temporal.PlainDate | undefined;
  /** The word with its sign, the same as on the team's own page. */
  state: SeriesState;
  /** No value for so long that the team has stopped. */
  stopped: boolean;
  worsening: boolean;
  /** Where things are, and where they were first. */
  levels: Pick<Analysis["reading"], "level" | "baseline">;
}

/** A reading, and the whole series that it was made from for who draws it. */
export function readingOf(
  own: TeamMeasure,
  { rows, lastEntered }: SeriesValues,
  team: Pick<OverviewTeam, "enrolledAt" | "extensions">,
  sessions: SessionTimes,
  now: Temporal.Instant,
  language: Language,
): { reading: SeriesReading; series: ReadSeries } {
  const { code, name, measure, denominatorLabel } = own.definition;
  const plan: SeriesPlan = {
    measure,
    target: own.target,
    expected: expectedTime(own, team, sessions),
    firstSessionDay: sessions.firstDay,
    changes: [],
    phases: own.phases,
    choice: own.choice,
  };
  const series = readSeries(rows, plan, now);
  const sentence = seriesSentence(series, plan, denominatorLabel, language);
  const today = norwegianDay(now);
  const [oldest] = series.missingNow
    .map((period) => ({
      period,
      since: awaitedThrough(measure.interval, period, sessions.terms, team.extensions),
    }))
    .filter(({ since }) => compareDays(since, today) < 0)
    .toSorted((a, b) => compareDays(a.since, b.since));
  const { level, baseline } = series.analysis.reading;
  const reading: SeriesReading = {
    code,
    name,
    measure,
    denominatorLabel,
    target: own.target,
    dataSource: own.dataSource,
    values: rows.length,
    status: sentence.status,
    reason: sentence.reason,
    latest: series.latest,
    missingNow: series.missingNow,
    lastReported: rows.at(-1)?.period,
    lastEntered,
    overdue: oldest?.period,
    overdueSince: oldest?.since,
    state: seriesState(rows, plan, series, sentence, language),
    stopped: oldest !== undefined && isStopped(oldest.since, today),
    worsening: hasWorsened(series.analysis),
    levels: { level, baseline },
  };
  return { reading, series };
}
