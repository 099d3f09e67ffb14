import type { SeriesPlan } from "../../domain/measurement/series-question.ts";
import { readSeries, type ReadSeries } from "../../domain/measurement/series.ts";
import type { MeasuringTeam, NotedChange, TeamMeasure } from "./read-teams.ts";

/** The changes that belong to a measure, in the order of time: their numbers are those of the flags. */
export function changesOf(team: MeasuringTeam, measure: TeamMeasure): NotedChange[] {
  return team.changes.filter(({ measureId }) => measureId === undefined || measureId === measure.id);
}

export function planOf(team: MeasuringTeam, measure: TeamMeasure): SeriesPlan {
  return {
    measure,
    target: measure.target,
    expected: {
      interval: measure.interval,
      from: measure.expectedFrom,
      to: measure.expectedTo,
      withdrawnOn: team.withdrawnOn,
      lastSessionDay: team.lastSessionDay,
      terms: team.terms,
      extensions: team.extensions,
    },
    firstSessionDay: team.sessions[0]?.firstDay,
    changes: changesOf(team, measure),
    phases: measure.phases.map(({ from }) => from),
    choice: {
      chart: measure.chart,
      ruleSet: measure.ruleSet,
      recommended: measure.recommendedChart,
      terms: team.terms,
    },
  };
}

/** A measure of a team with its series read. */
export interface MeasureReading<Measure extends TeamMeasure = TeamMeasure> {
  team: MeasuringTeam<Measure>;
  measure: Measure;
  plan: SeriesPlan;
  series: ReadSeries;
}

export function readingOf<Measure extends TeamMeasure>(
  team: MeasuringTeam<Measure>,
  measure: Measure,
  now: Temporal.Instant,
): MeasureReading<Measure> {
  const plan = planOf(team, measure);
  return { team, measure, plan, series: readSeries(measure.values, plan, now) };
}
