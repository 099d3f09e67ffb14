import { compareDays } from "../shared-days.ts";
import { sumIsOf } from "./enough-reports.ts";

/** From the period with this first day on, so many more teams of an area are asked for a value, or fewer. */
export interface AskedStep {
  from: Temporal.PlainDate;
  change: number;
}

/** How many teams the sum of a period is of, in an area where it is known when teams began and ended but not who reported. */
export function teamsOfPeriod(
  steps: readonly AskedStep[],
  period: Temporal.PlainDate,
  reports: number,
): number {
  const asked = added(steps.filter(({ from }) => compareDays(from, period) <= 0));
  const all = added(steps.filter(({ change }) => change > 0));
  return sumIsOf(asked, Math.max(0, reports - asked), all);
}

function added(steps: readonly AskedStep[]): number {
  return steps.reduce((sum, { change }) => sum + change, 0);
}
