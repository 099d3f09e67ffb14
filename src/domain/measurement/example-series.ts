import { readSeries, type ReadSeries } from "./series.ts";
import type { SeriesPlan } from "./series-question.ts";

/** Made up: a unit that checks skin in half the cases, changes one thing, and checks in four of five. */
const counts = [10, 12, 9, 11, 13, 10, 12, 9, 11, 10, 12, 10, 13, 14, 13, 15, 14, 16, 17, 16, 17];
const first = Temporal.PlainDate.from("2024-01-01");
const changed = Temporal.PlainDate.from("2025-01-13");

/** What a chart may come to look like, for those who have not begun (A099). No team has measured this. */
export function exampleSeries(change: string): { series: ReadSeries; plan: SeriesPlan } {
  const plan: SeriesPlan = {
    measure: { unit: "percent", interval: "month", hasDenominator: true, improvement: "up" },
    target: 95,
    expected: { interval: "month", from: first, to: first.add({ months: counts.length - 1 }) },
    firstSessionDay: changed,
    changes: [{ id: "change", day: changed, title: change }],
  };
  const rows = counts.map((numerator, at) => ({
    period: first.add({ months: at }),
    numerator,
    denominator: 20,
    notApplicable: false,
  }));
  const after = first.add({ months: counts.length });
  return { plan, series: readSeries(rows, plan, after.toZonedDateTime("Europe/Oslo").toInstant()) };
}
