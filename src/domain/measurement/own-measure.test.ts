import { describe, expect, it } from "vitest";
import {
  countedAs,
  countingChanged,
  countingWays,
  exampleOf,
  ownMeasureProblems,
  wayOf,
} from "./own-measure.ts";
import { countsDaysBetween } from "./value.ts";

const answers = { way: "share", denominator: "Beboere i risiko", interval: "month", target: 95 } as const;

describe("a measure that a team makes itself", () => {
  it("what is divided needs a denominator and an interval, what is only counted needs an interval", () => {
    expect(ownMeasureProblems(answers)).toEqual([]);
    expect(ownMeasureProblems({ ...answers, denominator: "", interval: undefined })).toEqual([
      { field: "denominator", code: "required" },
      { field: "interval", code: "required" },
    ]);
    expect(ownMeasureProblems({ ...answers, way: "count", denominator: "" })).toEqual([]);
    expect(
      ownMeasureProblems({ ...answers, way: "daysBetween", denominator: "", interval: undefined }),
    ).toEqual([]);
  });

  it("a share aims at no more than a hundred, anything else may", () => {
    expect(ownMeasureProblems({ ...answers, target: 100 })).toEqual([]);
    expect(ownMeasureProblems({ ...answers, target: 100.01 })).toEqual([
      { field: "target", code: "aboveHundred" },
    ]);
    expect(ownMeasureProblems({ ...answers, way: "minutes", target: 240 })).toEqual([]);
  });

  it("days between rare events are entered when they happen, whatever interval was marked", () => {
    const made = countedAs({ way: "daysBetween", interval: "month" });
    expect(countsDaysBetween(made)).toBe(true);
    expect(made.chart).toBe("t");
    expect(countedAs({ way: "days", interval: "month" })).toMatchObject({
      interval: "month",
      hasDenominator: true,
    });
  });

  it("every way of counting is found again from what was made of it", () => {
    for (const way of countingWays) expect(wayOf(countedAs({ way, interval: "month" }))).toBe(way);
    expect(wayOf({ unit: "per10000", hasDenominator: true })).toBeUndefined();
  });

  it("only of a share the numerator is some of the denominator: five falls in four days are no slip", () => {
    const parts = countingWays.filter((way) => countedAs({ way, interval: "month" }).partOfWhole);
    expect(parts).toEqual(["share"]);
  });

  it("the examples are computed as values are: 18 of 20 is 90 per cent, 3 of 720 is 4.2 per 1000", () => {
    expect(exampleOf("share").value).toBe(90);
    expect(exampleOf("per1000").value).toBeCloseTo(4.1667, 3);
    expect(exampleOf("minutes").value).toBe(32);
    expect(exampleOf("count").value).toBe(4);
  });

  it("another unit, interval or denominator is another measure; the same ones are not", () => {
    const before = countedAs({ way: "share", interval: "month" });
    expect(countingChanged(before, countedAs({ way: "share", interval: "month" }))).toBe(false);
    expect(countingChanged(before, countedAs({ way: "share", interval: "week" }))).toBe(true);
    expect(countingChanged(before, countedAs({ way: "mean", interval: "month" }))).toBe(true);
    expect(countingChanged(before, countedAs({ way: "count", interval: "month" }))).toBe(true);
    expect(
      countingChanged(
        countedAs({ way: "days", interval: "month" }),
        countedAs({ way: "daysBetween", interval: undefined }),
      ),
    ).toBe(true);
  });
});
