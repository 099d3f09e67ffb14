import { describe, expect, it } from "vitest";
import { assuranceOf } from "./assurance.ts";
import { readSeries } from "./series.ts";
import type { SeriesPlan } from "./series-question.ts";

const first = Temporal.PlainDate.from("2024-01-01");

function read(values: readonly number[], partOfWhole: boolean, target = 95) {
  const plan: SeriesPlan = {
    measure: { unit: "percent", interval: "month", hasDenominator: true, improvement: "up", partOfWhole },
    target,
    expected: { interval: "month", from: first, to: first },
    firstSessionDay: undefined,
    changes: [],
    choice: { chart: "i", terms: { charts: ["i"], ruleSets: ["makingDataCount"] } },
  };
  const rows = values.map((numerator, at) => ({
    period: first.add({ months: at }),
    numerator,
    denominator: 100,
    notApplicable: false,
  }));
  return readSeries(rows, plan, Temporal.Instant.from("2026-11-22T11:00:00Z"));
}

/** Around 90, six up and down: limits 90 ± 31.9. */
const high = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 84 : 96));
const limitsOf = (series: ReturnType<typeof read>) => series.analysis.points[0]?.limits;

describe("the limits of a share of a whole", () => {
  it("A099 stop at 100 % and at 0 %, and a limit between them stands", () => {
    expect(limitsOf(read(high, true))).toEqual({ lower: expect.closeTo(58.09, 1) as number, upper: 100 });
    const low = high.map((value) => 100 - value);
    expect(limitsOf(read(low, true))).toEqual({ lower: 0, upper: expect.closeTo(41.91, 1) as number });
    for (const { limits } of read(high, true).analysis.points) expect(limits?.upper).toBeLessThanOrEqual(100);
  });

  it("what may pass 100 % keeps its limits", () => {
    expect(limitsOf(read(high, false))?.upper).toBeCloseTo(121.9, 1);
  });

  it("A099 nothing is decided anew: the rules and the assurance are those of the uncut limits", () => {
    const shifted = [...high, ...high.map((value) => value - 60)];
    const [cut, uncut] = [read(shifted, true), read(shifted, false)];
    expect(cut.analysis.signals.length).toBeGreaterThan(0);
    expect(cut.analysis.signals).toEqual(uncut.analysis.signals);
    expect(cut.analysis.reading).toEqual(uncut.analysis.reading);
    for (const target of [0, 50, 95, 100])
      expect(assuranceOf(read(high, true, target))).toBe(assuranceOf(read(high, false, target)));
  });
});
