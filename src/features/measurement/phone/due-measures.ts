import { type DueValue, dueValues } from "../../../domain/measurement/due-values.ts";
import type { MeasuringTeam, TeamMeasure } from "../read-teams.ts";
import { planOf } from "../series-plan.ts";

/** A measure with the oldest of its values that wait. */
export interface DueMeasure {
  measure: TeamMeasure;
  due: DueValue;
}

/**
 * What waits to be entered, what was due first before the others; of several due on the same day in the team's own
 * order, beginning after one of them, so that eight measures of a month are gone through once round.
 */
export function dueMeasures(team: MeasuringTeam, now: Temporal.Instant, after = ""): DueMeasure[] {
  const from = team.measures.findIndex(({ code }) => code === after) + 1;
  return [...team.measures.slice(from), ...team.measures.slice(0, from)]
    .flatMap((measure): DueMeasure[] => {
      if (measure.dataSource !== undefined || !measure.chosen) return [];
      const reported = measure.values.map(({ period }) => period);
      const [due] = dueValues(planOf(team, measure).expected, reported, now);
      return due ? [{ measure, due }] : [];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.due.dueDay, b.due.dueDay));
}
