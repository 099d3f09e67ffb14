import { describe, expect, it } from "vitest";
import { pathThrough, px, stepsThrough, unbroken } from "./line-path.ts";
import { analysed, months, rows } from "./pictures/series.ts";
import { timeAxis } from "./time-axis.ts";

describe("the line", () => {
  const stretchesOf = (xs: readonly string[], values: readonly (number | null)[]) => {
    const { points } = analysed({ chart: "run", rows: rows(xs, values) });
    return unbroken(points, timeAxis(points.map(({ x }) => x)));
  };

  it("breaks at a month that was not measured, and never bridges it", () => {
    expect(stretchesOf(months("2026-01", 5), [1, 2, null, 4, 5])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it("breaks at a month that has no row at all", () => {
    expect(stretchesOf(["2026-01", "2026-02", "2026-04"], [1, 2, 4])).toEqual([[0, 1], [2]]);
  });

  it("joins days that are far apart: nothing was due between them", () => {
    expect(stretchesOf(["2026-01-03", "2026-02-20", "2026-04-01"], [1, 2, 4])).toEqual([[0, 1, 2]]);
  });

  it("a series without a value has no line", () => {
    expect(stretchesOf(months("2026-01", 2), [null, null])).toEqual([]);
  });

  it("coordinates have at most one decimal, and zero has no sign", () => {
    expect([1.25, 3, -0.04].map(px)).toEqual(["1.3", "3", "0"]);
    expect(
      pathThrough([
        { x: 1, y: 2 },
        { x: 3.06, y: 4 },
      ]),
    ).toBe("M1 2L3.1 4");
  });

  it("a limit steps where its level changes, half-way between the points", () => {
    const step = (left: number, right: number, y: number) => ({ left, right, y });
    expect(stepsThrough([step(0, 10, 5), step(10, 20, 5), step(20, 30, 8)])).toBe("M0 5H20V8H30");
    expect(stepsThrough([step(0, 10, 5), step(20, 30, 5)])).toBe("M0 5H10M20 5H30");
    expect(stepsThrough([])).toBe("");
  });
});
