import { YEARS_BACK } from "./period-check.ts";

/**
 * A change is noted when it has begun: the flag in the chart stands at a day that has been. What is planned is planned
 * elsewhere.
 */
export function changeDayProblem(
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): "future" | "tooOld" | undefined {
  if (Temporal.PlainDate.compare(day, today) > 0) return "future";
  return Temporal.PlainDate.compare(day, today.subtract({ years: YEARS_BACK })) < 0 ? "tooOld" : undefined;
}
