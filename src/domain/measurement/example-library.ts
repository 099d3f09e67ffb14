import { readSeries, type ReadSeries } from "./series.ts";
import type { SeriesPlan, SeriesRow } from "./series-question.ts";

/** What there is to learn from; each shows one thing. */
export const exampleKinds = ["better", "same", "worse", "early", "missing", "rare"] as const;
export type ExampleKind = (typeof exampleKinds)[number];

export interface Example {
  kind: ExampleKind;
  plan: SeriesPlan;
  series: ReadSeries;
}

/** Made up, like every number here: nobody has measured this (A099). Months of 20 from January 2025; null is a month nobody measured. */
const monthly: Readonly<Record<Exclude<ExampleKind, "rare">, readonly (number | null)[]>> = {
  better: [10, 12, 9, 11, 13, 10, 12, 9, 11, 10, 12, 10, 13, 14, 13, 15, 14, 16, 17, 16, 17],
  same: [12, 10, 13, 9, 14, 11, 10, 13, 12, 9, 14, 10, 13, 11, 9, 12, 14, 10, 13, 11, 12],
  worse: [16, 17, 15, 18, 16, 17, 15, 17, 18, 16, 15, 17, 14, 13, 15, 12, 13, 12, 14, 11, 12],
  early: [11, 9, 12, 10, 13],
  missing: [10, 12, 9, null, 13, 10, 12, null, null, 10, 12, 11, 13, 9, 12, 10, 11, 13, 12, 10, 12],
};

/** Days between events that become rarer. */
const between = [18, 25, 12, 31, 22, 15, 28, 20, 34, 17, 24, 61, 48, 73, 55, 80, 66, 58, 91, 70, 85, 77];

const first = Temporal.PlainDate.from("2024-01-01");
const changed = Temporal.PlainDate.from("2025-01-13");

/** @param titles what was changed, in the reader's language; examples without one had no change */
export function exampleLibrary(titles: Partial<Record<ExampleKind, string>>): Example[] {
  return exampleKinds.map((kind) => {
    const changes = (day: Temporal.PlainDate) =>
      titles[kind] === undefined ? [] : [{ id: kind, day, title: titles[kind] }];
    return kind === "rare" ? rareEvents(changes) : months(kind, changes(changed));
  });
}

function months(kind: Exclude<ExampleKind, "rare">, changes: SeriesPlan["changes"]): Example {
  const counts = monthly[kind];
  const last = first.add({ months: counts.length - 1 });
  const plan: SeriesPlan = {
    measure: { unit: "percent", interval: "month", hasDenominator: true, improvement: "up" },
    target: 95,
    expected: { interval: "month", from: first, to: last },
    firstSessionDay: kind === "early" ? undefined : changed,
    changes,
  };
  const rows = counts.flatMap((numerator, at): SeriesRow[] =>
    numerator === null
      ? []
      : [{ period: first.add({ months: at }), numerator, denominator: 20, notApplicable: false }],
  );
  return { kind, plan, series: readSeries(rows, plan, noon(last.add({ months: 2 }))) };
}

function rareEvents(changesOn: (day: Temporal.PlainDate) => SeriesPlan["changes"]): Example {
  let day = first;
  const rows: SeriesRow[] = [{ period: day, numerator: 1, denominator: null, notApplicable: false }];
  for (const days of between) {
    day = day.add({ days });
    rows.push({ period: day, numerator: 1, denominator: null, notApplicable: false });
  }
  // shortly after the eleventh of them
  const change = (rows[11] as SeriesRow).period.add({ days: 3 });
  const plan: SeriesPlan = {
    measure: { unit: "days", interval: "event", hasDenominator: false, improvement: "up" },
    target: undefined,
    expected: { interval: "event", from: first },
    firstSessionDay: change,
    changes: changesOn(change),
  };
  return { kind: "rare", plan, series: readSeries(rows, plan, noon(day.add({ days: 20 }))) };
}

function noon(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: "12:00" }).toInstant();
}
