/** From dates, or from cases one by one, to what t and g charts plot. */
import { dayNumber } from "./day.ts";
import { Problems } from "./problems.ts";
import type { Row } from "./question.ts";
import type { Refusal } from "./refusal.ts";

export interface Gaps {
  readonly ok: true;
  /** One row an event but the first: `x` its number (daysBetween) or its case's (casesBetween), `y` what lay before it. */
  readonly rows: readonly (Row & { readonly date?: string })[];
}

/**
 * Days between events, from their dates in order (`2026-03-12`). Two on one day are 0 days apart, which a g chart takes
 * and a t chart refuses. Refuses text that is no calendar day, and dates that go backwards.
 */
export function daysBetween(dates: readonly string[]): Gaps | Refusal {
  const problems = new Problems();
  const days = dates.map((date, i) => {
    const day = dayNumber(date);
    if (day === null) problems.add("notADate", "dates", i, date);
    return day ?? NaN;
  });
  for (let i = 1; i < days.length; i++) {
    if (days[i]! < days[i - 1]!) problems.add("outOfOrder", "dates", i, dates[i]);
  }
  if (problems.any) return problems.refusal();
  return {
    ok: true,
    rows: days.slice(1).map((day, i) => ({ x: i + 2, y: day - days[i]!, date: dates[i + 1]! })),
  };
}

/** Cases without the event between one event and the next, from outcomes in order (1 where it happened, else 0). */
export function casesBetween(outcomes: readonly (0 | 1)[]): Gaps | Refusal {
  const problems = new Problems();
  const events: number[] = [];
  outcomes.forEach((outcome, i) => {
    if (outcome !== 0 && outcome !== 1) problems.add("notAnOutcome", "outcomes", i, outcome);
    else if (outcome === 1) events.push(i);
  });
  if (problems.any) return problems.refusal();
  return { ok: true, rows: events.slice(1).map((at, i) => ({ x: at + 1, y: at - events[i]! - 1 })) };
}
