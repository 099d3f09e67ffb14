import { describe, expect, it } from "vitest";
import { languages } from "../language.ts";
import { type Assurance, assuranceMark, assuranceOf, assuranceText, type NoAssurance } from "./assurance.ts";
import { markLegend } from "./mark-legend.ts";
import { readSeries } from "./series.ts";
import type { SeriesPlan } from "./series-question.ts";
import { seriesSigns } from "./series-state.ts";

const first = Temporal.PlainDate.from("2024-01-01");

/** Months of so many of a hundred, on an individuals chart unless said otherwise. */
function series(
  values: readonly number[],
  more: Partial<SeriesPlan> & { improvement?: "up" | "down" | "stable" },
) {
  const plan: SeriesPlan = {
    measure: {
      unit: "percent",
      interval: "month",
      hasDenominator: true,
      improvement: more.improvement ?? "up",
    },
    target: 90,
    expected: { interval: "month", from: first, to: first.add({ months: values.length - 1 }) },
    firstSessionDay: undefined,
    changes: [],
    choice: { chart: "i", terms: { charts: ["run", "i"], ruleSets: ["anhoej"] } },
    ...more,
  };
  const rows = values.map((numerator, at) => ({
    period: first.add({ months: at }),
    numerator,
    denominator: 100,
    notApplicable: false,
  }));
  return readSeries(rows, plan, Temporal.Instant.from("2026-11-22T11:00:00Z"));
}

/** Around 50, two up and down: mean 50, moving ranges 4, limits 50 ± 10.64. */
const steady = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 48 : 52));
const none = (because: NoAssurance) => ({ none: because });

describe("whether the target will be met", () => {
  it.each([
    [39.3, "up", "pass"],
    [39.5, "up", "hitOrMiss"],
    [60.5, "up", "hitOrMiss"],
    [60.7, "up", "fail"],
    [60.7, "down", "pass"],
    [60.5, "down", "hitOrMiss"],
    [39.5, "down", "hitOrMiss"],
    [39.3, "down", "fail"],
  ] as const)("A099 a target of %s where better is %s: %s", (target, improvement, is: Assurance) => {
    const read = series(steady(24), { target, improvement });
    expect(assuranceOf(read)).toBe(is);
    expect(assuranceMark(read, "nb")?.is).toBe(is);
  });

  it("A099 nothing is told without a target, without a better side, or on a run chart", () => {
    expect(assuranceOf(series(steady(24), { target: undefined }))).toEqual(none("noTarget"));
    expect(assuranceOf(series(steady(24), { improvement: "stable" }))).toEqual(none("noSide"));
    const run = series(steady(24), { choice: {} });
    expect(assuranceOf(run)).toEqual(none("noLimits"));
    expect(assuranceMark(run, "nb")).toBeUndefined();
    expect(assuranceText(run, "nb")).toContain("seriediagram");
  });

  it("A099 eleven values are too few, twelve are enough; of a new phase its own are counted", () => {
    // the run chart stands in for one that does not bear the series
    expect(assuranceOf(series(steady(11), {}))).toEqual(none("noLimits"));
    expect(assuranceOf(series(steady(12), {}))).toBe("fail");
    const eleven = { phases: [first.add({ months: 13 })] };
    expect(assuranceOf(series(steady(24), eleven))).toEqual(none("noLimits"));
    const { analysis } = series(steady(24), {});
    const measured = (count: number) => ({
      analysis: { ...analysis, reading: { ...analysis.reading, measured: count } },
    });
    expect(assuranceOf(measured(11))).toEqual(none("tooFew"));
    expect(assuranceOf(measured(12))).toBe("fail");
  });

  it("A099 nine values off the centre line are too few, ten are enough; alike is not too few", () => {
    const offLine = (count: number) => [...Array<number>(24 - count).fill(50), ...steady(count)];
    expect(assuranceOf(series(offLine(8), {}))).toEqual(none("tooFew"));
    expect(assuranceOf(series(offLine(10), {}))).toBe("fail");
    expect(assuranceOf(series(Array<number>(24).fill(90), {}))).toBe("pass");
    expect(assuranceOf(series(Array<number>(24).fill(89), {}))).toBe("fail");
    expect(assuranceOf(series(Array<number>(24).fill(89), { improvement: "down" }))).toBe("pass");
  });

  it("A099 each mark has a word and a meaning of its own, in every language", () => {
    for (const language of languages) {
      const { signs, assurances } = markLegend(language);
      expect(signs.map(({ is }) => is)).toEqual([...seriesSigns]);
      const all = [...signs, ...assurances];
      expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
      expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(all.length);
    }
    expect(markLegend("nn").title).toBe("Slik les du merka");
  });
});
