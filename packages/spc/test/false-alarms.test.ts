/** How often random series give a signal. Short here; `bench/false-alarms.ts` runs longer, and fills the README. */
import { describe, expect, it } from "vitest";
import {
  analyse,
  crossingsMin,
  longestRunMax,
  type ChartKind,
  type Question,
  type RuleSet,
} from "../src/index.ts";
import { chanceOfNoSignal } from "./joint-distribution.ts";
import { normalSource } from "./random-series.ts";

const SERIES = 4000;

function rate(chart: ChartKind, rules: RuleSet, points: number, more: Partial<Question> = {}): number {
  const normal = normalSource(points);
  let alarms = 0;
  for (let s = 0; s < SERIES; s++) {
    const rows = Array.from({ length: points }, () => ({ y: normal() }));
    const answer = analyse({ chart, rows, rules, ...more });
    if (answer.ok && answer.signals.length > 0) alarms++;
  }
  return alarms / SERIES;
}

describe("false alarms", () => {
  it.each([10, 20, 24, 50, 100])(
    "Anhøj around a known centre, %i points: as often as the exact joint distribution says",
    (points) => {
      const exact = 1 - chanceOfNoSignal(points, longestRunMax(points), crossingsMin(points));
      // "around 5 % and independent of the number of data points" (Anhøj & Olesen 2014)
      expect(exact).toBeGreaterThan(0.04);
      expect(exact).toBeLessThan(0.08);
      const fourErrors = 4 * Math.sqrt((exact * (1 - exact)) / SERIES);
      expect(Math.abs(rate("run", "anhoej", points, { centre: 0 }) - exact)).toBeLessThan(fourErrors);
    },
  );

  it.each([10, 20, 24, 50, 100])(
    "Anhøj around the series' own median, %i points: less often still, since half of the points lie on each side",
    (points) => {
      const alarms = rate("run", "anhoej", points);
      expect(alarms).toBeGreaterThan(0.003);
      expect(alarms).toBeLessThan(0.06);
    },
  );

  it("Perla around the median, 24 points: in up to half of the charts (Anhøj 2015, doi:10.1371/journal.pone.0121349)", () => {
    const alarms = rate("run", "perla", 24);
    expect(alarms).toBeGreaterThan(0.3);
    expect(alarms).toBeLessThan(0.5);
  });
});

describe("the exact joint distribution", () => {
  it("counts every series of up to 14 points", () => {
    for (const points of [3, 8, 14]) {
      for (const [most, least] of [
        [2, 1],
        [4, 3],
        [6, 2],
      ] as const) {
        let fine = 0;
        for (let series = 0; series < 2 ** points; series++) {
          let [longest, run, crossings] = [1, 1, 0];
          for (let i = 1; i < points; i++) {
            if (((series >> i) & 1) === ((series >> (i - 1)) & 1)) longest = Math.max(longest, ++run);
            else [run, crossings] = [1, crossings + 1];
          }
          if (longest <= most && crossings >= least) fine++;
        }
        expect(chanceOfNoSignal(points, most, least)).toBeCloseTo(fine / 2 ** points, 12);
      }
    }
  });
});
