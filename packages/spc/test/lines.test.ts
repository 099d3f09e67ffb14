/** Each chart's lines against its formula written out once more, with a freeze, an exclusion, a gap and a scale. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyse,
  type Analysis,
  type ChartKind,
  type Part,
  type Point,
  type Question,
  type Row,
} from "../src/index.ts";
import { c4 } from "../src/lines/c4.ts";
import { medianOf } from "../src/median.ts";

function asked(chart: ChartKind, rows: readonly Row[], more: Partial<Question> = {}): Analysis {
  const answer = analyse({ chart, rows, ...more });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function first(answer: Analysis): { part: Part; point: Point } {
  return { part: answer.parts[0]!, point: answer.points[0]! };
}

const rowsOf = (y: readonly (number | null)[]): Row[] => y.map((value) => ({ y: value }));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const ranges = (numbers: readonly number[]): number[] =>
  numbers.slice(1).map((one, i) => Math.abs(one - numbers[i]!));

/** Baseline 5 8 4 9 7, of which the 4 is excluded; a gap after it; the frozen rest far away. */
const y = [5, 8, 4, 9, null, 7, 7, 30, 31, 29];
const base = { freeze: 7, exclude: [2] } as const;

describe("individual values", () => {
  it("i: mean ± 3 × mean moving range ÷ 1.128, over the excluded point but not over the gap", () => {
    const { part, point } = first(asked("i", rowsOf(y), { ...base, screening: false }));
    const sigma = mean([3, 1, 0]) / 1.128;
    expect(part.centre).toBeCloseTo(mean([5, 8, 9, 7, 7]), 12);
    expect(part.sigma).toBeCloseTo(sigma, 12);
    expect(part.baseline).toEqual({ first: 0, last: 6, used: 5 });
    expect(point.limits!.upper).toBeCloseTo(7.2 + 3 * sigma, 12);
    expect(point.limits!.lower).toBeCloseTo(7.2 - 3 * sigma, 12);
    expect(point.innerLimits!.upper).toBeCloseTo(7.2 + 2 * sigma, 12);
  });

  it("mdc: the same with 3 ÷ 1.128 rounded to 2.66, and its own rules", () => {
    const answer = asked("mdc", rowsOf([1, 2, 4, 3]), { screening: false });
    expect(first(answer).point.limits!.upper).toBeCloseTo(2.5 + 2.66 * mean([1, 2, 1]), 12);
    expect(answer.ruleSet).toBe("makingDataCount");
  });

  it("screening drops moving ranges of 3.267 × their mean and more, once, and says how many", () => {
    const calm = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    const { part } = first(asked("i", rowsOf([...calm, 12])));
    expect(part.screenedOut).toBe(1);
    expect(part.sigma).toBeCloseTo(1 / 1.128, 12);
    expect(first(asked("i", rowsOf([...calm, 12]), { screening: false })).part).toMatchObject({
      screenedOut: 0,
    });
  });

  it("a moving range of exactly 3.267 × the mean is dropped", () => {
    // ranges a × 1 and one of b with b = 3.267 × (a + b)/(a + 1): a = 10, b = 32.67 ÷ 7.733
    const b = 32.67 / 7.733;
    const steps = new Array<number>(10).fill(1);
    const values = [0];
    for (const [i, step] of [...steps, b].entries())
      values.push(values.at(-1)! + (i % 2 === 0 ? step : -step));
    const above = values.map((value, i) => (i === values.length - 1 ? value + 1e-6 : value));
    const below = values.map((value, i) => (i === values.length - 1 ? value - 1e-6 : value));
    expect(first(asked("i", rowsOf(above))).part.screenedOut).toBe(1);
    expect(first(asked("i", rowsOf(below))).part.screenedOut).toBe(0);
  });

  it("iPrime: a spread of 3.2665 × the mean and more is dropped, one a little less is not", () => {
    // ten spreads of 1 and one of b with b = f × (10 + b)/11, so b = 10 f ÷ (11 − f)
    const dropped = (f: number): number => {
      const b = (10 * f) / (11 - f);
      const values = [0];
      for (const [i, step] of [...new Array<number>(10).fill(1), b].entries())
        values.push(values.at(-1)! + (i % 2 === 0 ? step : -step));
      return first(
        asked(
          "iPrime",
          values.map((value) => ({ y: value * 4, n: 4 })),
        ),
      ).part.screenedOut;
    };
    expect([dropped(3.2664), dropped(3.2666)]).toEqual([0, 1]);
  });

  it("screening is the same over gaps and excluded points", () => {
    const calm = [1, 2, null, 1, 2, 1, 99, 2, 1, 2, 1, 2, 1, 2];
    expect(first(asked("i", rowsOf([...calm, 12]), { exclude: [6] })).part).toMatchObject({
      screenedOut: 1,
      sigma: expect.closeTo(1 / 1.128, 12) as number,
    });
  });

  it("mr: moving ranges, their mean, 3.267 × that, 0 below; the first of each part has none", () => {
    const answer = asked("mr", rowsOf([3, 5, 4, 8, 10, 7]), { splits: [3] });
    expect(answer.points.map(({ value }) => value)).toEqual([null, 2, 1, null, 2, 3]);
    expect(answer.points[0]!.gap).toBe("noPointBefore");
    expect(answer.parts.map(({ centre }) => centre)).toEqual([1.5, 2.5]);
    expect(answer.points[1]!.limits!.upper).toBeCloseTo(3.267 * 1.5, 12);
    expect(answer.points[1]!.innerLimits!.upper).toBeCloseTo((3.267 * 1.5 * 2) / 3, 12);
    expect(answer.points[1]!.limits!.lower).toBe(0);
  });

  it("mr: an excluded point has its range, but the next is taken over it (qicharts2 0.8.1 takes it from the excluded one)", () => {
    const answer = asked("mr", rowsOf([3, 5, 90, 4, 8]), { exclude: [2] });
    expect(answer.points.map(({ value }) => value)).toEqual([null, 2, 85, 1, 4]);
    expect(answer.parts).toMatchObject([{ centre: expect.closeTo(7 / 3, 12), excluded: 1 }]);
    const values = asked("i", rowsOf([3, 5, 90, 4, 8]), { exclude: [2], screening: false });
    expect(values.parts[0]!.sigma! * 1.128).toBeCloseTo(answer.parts[0]!.centre!, 12);
  });

  it("t: an i chart of times raised to 1/3.6, drawn back, and never below 0", () => {
    const times = [286, 948, 536, 124, 816, 729];
    const root = times.map((time) => time ** (1 / 3.6));
    const sigma = mean(ranges(root)) / 1.128;
    const { point } = first(asked("t", rowsOf(times)));
    expect(point.value).toBe(286);
    expect(point.centre! / mean(root) ** 3.6).toBeCloseTo(1, 12);
    expect(point.limits!.upper! / (mean(root) + 3 * sigma) ** 3.6).toBeCloseTo(1, 12);
    expect(point.limits!.lower).toBe(Math.max(0, mean(root) - 3 * sigma) ** 3.6);
  });

  it("iPrime: Taylor's spread of neighbours, from the baseline only (qicharts2 0.8.1 takes all points)", () => {
    const rows = [
      { y: 20, n: 10 },
      { y: 44, n: 20 },
      { y: 12, n: 5 },
      { y: 900, n: 10 },
    ];
    const s = [
      (Math.sqrt(Math.PI / 2) * 0.2) / Math.sqrt(1 / 10 + 1 / 20),
      (Math.sqrt(Math.PI / 2) * 0.2) / Math.sqrt(1 / 20 + 1 / 5),
    ];
    const answer = asked("iPrime", rows, { freeze: 3 });
    const centre = 76 / 35;
    expect(answer.points[0]!.centre).toBeCloseTo(centre, 12);
    expect(answer.points[0]!.limits!.upper).toBeCloseTo(centre + (3 * mean(s)) / Math.sqrt(10), 10);
    expect(answer.points[2]!.limits!.lower).toBeCloseTo(centre - (3 * mean(s)) / Math.sqrt(5), 10);
  });
});

describe("I′ without denominators", () => {
  it("takes the number of rows in each point for one", () => {
    const rows = [
      [1, 4],
      [1, 6],
      [2, 9],
      [3, 2],
      [3, 4],
      [3, 6],
    ].map(([x, y]) => ({ x: x!, y: y! }));
    const counted = asked("iPrime", [
      { x: 1, y: 10, n: 2 },
      { x: 2, y: 9, n: 1 },
      { x: 3, y: 12, n: 3 },
    ]);
    expect(asked("iPrime", rows).points.map(({ value, limits }) => [value, limits])).toEqual(
      counted.points.map(({ value, limits }) => [value, limits]),
    );
  });
});

describe("proportions, rates, counts and gaps", () => {
  const rows = [
    { y: 2, n: 10 },
    { y: 5, n: 20 },
    { y: 9, n: 30 },
    { y: 6, n: 8 },
  ];

  it("p: all cases over all opportunities, √(p(1−p)/n), within 0 and 1, in percent if asked", () => {
    const p = 16 / 60;
    const sigma = Math.sqrt((p * (1 - p)) / 10);
    const { point } = first(asked("p", rows, { freeze: 3 }));
    expect(point.centre).toBeCloseTo(p, 14);
    expect(point.limits).toEqual({ lower: 0, upper: expect.closeTo(p + 3 * sigma, 14) as number });
    expect(point.innerLimits!.upper).toBeCloseTo(p + 2 * sigma, 14);
    const percent = first(asked("p", rows, { freeze: 3, per: 100 })).point;
    expect(percent.value).toBe(20);
    expect(percent.limits!.upper).toBeCloseTo(100 * (p + 3 * sigma), 11);
    expect(
      asked("p", [
        { y: 9, n: 10 },
        { y: 10, n: 10 },
      ]).points[0]!.limits!.upper,
    ).toBe(1);
  });

  it("u: √(u/n), and c: √c, not below 0", () => {
    const u = 16 / 60;
    expect(first(asked("u", rows, { freeze: 3 })).point.limits!.upper).toBeCloseTo(
      u + 3 * Math.sqrt(u / 10),
      14,
    );
    const counts = first(asked("c", rowsOf([2, 5, 9, 4]))).point;
    expect(counts.limits).toEqual({ lower: 0, upper: expect.closeTo(5 + 3 * Math.sqrt(5), 12) as number });
  });

  it("pPrime and uPrime: Laney's sigma_z is the moving range of the standardised values ÷ 1.128", () => {
    for (const [chart, spread] of [
      ["pPrime", (p: number) => p * (1 - p)],
      ["uPrime", (u: number) => u],
    ] as const) {
      const centre = 16 / 60;
      const z = rows
        .slice(0, 3)
        .map(({ y: cases, n }) => (cases / n - centre) / Math.sqrt(spread(centre) / n));
      const { part, point } = first(asked(chart, rows, { freeze: 3 }));
      expect(part.sigmaZ).toBeCloseTo(mean(ranges(z)) / 1.128, 12);
      expect(point.limits!.upper).toBeCloseTo(centre + 3 * Math.sqrt(spread(centre) / 10) * part.sigmaZ!, 12);
    }
  });

  it("g: the median is drawn, limits stand around the mean; a given centre is a mean, drawn at 0.693 of it", () => {
    const gaps = [22, 38, 14, 33, 0];
    const { point, part } = first(asked("g", rowsOf(gaps)));
    expect(part.centreKind).toBe("median");
    expect(point.centre).toBe(22);
    expect(point.limits).toEqual({
      lower: 0,
      upper: expect.closeTo(21.4 + 3 * Math.sqrt(21.4 * 22.4), 10) as number,
    });
    expect(first(asked("g", rowsOf(gaps), { centre: 50 })).point.centre).toBeCloseTo(34.65, 12);
  });
});

describe("subgroups", () => {
  const group = (x: number, ...values: number[]): Row[] => values.map((value) => ({ x, y: value }));

  it("of one size: S is the mean deviation; x̄ ± 3·S ÷ (c4·√n), s: S ± 3·S·√(1−c4²) ÷ c4", () => {
    const rows = [...group(1, 3, 5), ...group(2, 4, 10), ...group(3, 6, 8)];
    const s = mean([Math.SQRT2, 3 * Math.SQRT2, Math.SQRT2]);
    const c = 0.7978845608028654; // √(2/π)
    const means = first(asked("xbar", rows)).point;
    expect(means.centre).toBeCloseTo(6, 14);
    expect(means.rows).toBe(2);
    expect(means.limits!.upper).toBeCloseTo(6 + (3 * s) / (c * Math.SQRT2), 12);
    const deviations = first(asked("s", rows)).point;
    expect(deviations.centre).toBeCloseTo(s, 14);
    expect(deviations.limits!.upper).toBeCloseTo(s + (3 * s * Math.sqrt(1 - c * c)) / c, 12);
    expect(deviations.limits!.lower).toBe(0);
  });

  it("of unlike sizes: S is pooled; a subgroup of one has a mean, but no deviation and no limits", () => {
    const rows = [...group(1, 3, 5), ...group(2, 4, 10, 7), ...group(3, 6)];
    const pooled = Math.sqrt((2 + 18) / 3);
    const answer = asked("xbar", rows);
    expect(answer.points[1]!.limits!.upper).toBeCloseTo(35 / 6 + (3 * pooled) / (c4(3) * Math.sqrt(3)), 12);
    expect(answer.points[2]).toMatchObject({ value: 6, limits: null });
    expect(asked("s", rows).points[2]).toMatchObject({ value: null, gap: "tooFewInSubgroup" });
  });

  it("c4 is that of the tables, and holds where factorials overflow", () => {
    // Montgomery, appendix VI; and √(2/(n−1))·Γ(n/2)/Γ((n−1)/2) in closed form for 2 and 3
    expect(c4(2)).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
    expect(c4(3)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 14);
    expect([4, 5, 10, 15, 25].map((n) => Number(c4(n).toFixed(4)))).toEqual([
      0.9213, 0.94, 0.9727, 0.9823, 0.9896,
    ]);
    expect(c4(1)).toBeNaN();
    // c4 ≈ 1 − 1/4n − 7/32n² − 19/128n³
    for (const n of [171, 1000, 1e6])
      expect(c4(n)).toBeCloseTo(1 - 1 / (4 * n) - 7 / (32 * n * n) - 19 / (128 * n ** 3), 9);
    // Γ's own recursion: c4(n)·c4(n+1) = √((n−1)/n)
    for (let n = 2; n < 400; n++) expect(c4(n) * c4(n + 1)).toBeCloseTo(Math.sqrt((n - 1) / n), 13);
  });
});

describe("the centre line", () => {
  it("is a median on run charts, a mean elsewhere; the other one, or a number, if asked", () => {
    const skewed = rowsOf([1, 2, 3, 10]);
    expect(first(asked("run", skewed)).part).toMatchObject({ centre: 2.5, centreKind: "median" });
    expect(first(asked("run", skewed, { centre: "mean" })).part).toMatchObject({
      centre: 4,
      centreKind: "mean",
    });
    expect(first(asked("i", skewed)).part).toMatchObject({ centre: 4, centreKind: "mean" });
    expect(first(asked("i", skewed, { centre: "median" })).part).toMatchObject({
      centre: 2.5,
      centreKind: "median",
    });
    expect(first(asked("i", skewed, { centre: 3 })).part).toMatchObject({ centre: 3, centreKind: "given" });
    expect(
      first(
        asked(
          "p",
          [
            { y: 1, n: 4 },
            { y: 3, n: 4 },
          ],
          { centre: 30, per: 100 },
        ),
      ).point.limits!.upper,
    ).toBeCloseTo(100 * (0.3 + 3 * Math.sqrt((0.3 * 0.7) / 4)), 11);
  });

  it("limits may be given: a sigma, or the lines themselves, and zones follow", () => {
    const rows = rowsOf([1, 2, 3]);
    expect(first(asked("i", rows, { limits: { sigma: 2 } })).point.limits).toEqual({ lower: -4, upper: 8 });
    const lines = first(asked("i", rows, { limits: { lower: null, upper: 2.5 } }));
    expect(lines.point.limits).toEqual({ lower: null, upper: 2.5 });
    expect(asked("run", rows, { limits: { lower: 0, upper: 2.5 } }).signals).toMatchObject([
      { rule: "beyondLimits", positions: [2], observed: 3, expected: 2.5 },
    ]);
    // above the line sigma is a third of the way to the limit: (11 − 2)/3 = 3 puts 7 within two of them, (8 − 2)/3 does not
    const sevens = (upper: number): Analysis =>
      asked("i", rowsOf([2, 7, 7, 2]), { centre: 2, limits: { lower: 0, upper }, rules: "westernElectric" });
    expect(sevens(11).signals).toEqual([]);
    expect(sevens(8).signals).toMatchObject([{ rule: "twoOfThree", positions: [1, 2] }]);
  });

  it("a lower limit below 0 is drawn at 0 where nothing is negative, if asked", () => {
    expect(first(asked("i", rowsOf([1, 5, 1]), { neverNegative: true })).point.limits!.lower).toBe(0);
    expect(first(asked("i", rowsOf([1, 5, -1]), { neverNegative: true })).point.limits!.lower).toBeLessThan(
      0,
    );
  });

  it("the median is that of the sorted numbers, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const half = sorted.length / 2;
        const expected =
          sorted.length % 2 === 1 ? sorted[half - 0.5]! : (sorted[half - 1]! + sorted[half]!) / 2;
        expect(medianOf(Float64Array.from(numbers))).toBe(expected);
      }),
    );
  });
});

describe("rows with the same x become one point", () => {
  const rows = [
    { x: "2025-02-03", y: 4 },
    { x: "2025-01-02", y: 1 },
    { x: "2025-02-01", y: 8 },
    { x: "2025-01-09", y: null },
    { x: "2025-02-20", y: 9 },
  ];
  const joined = (join: Question["join"]): (number | null)[] =>
    asked("run", rows, { period: "month", join: join! }).points.map(({ value }) => value);

  it("by mean, median, sum or standard deviation, in order of time", () => {
    expect(joined("mean")).toEqual([1, 7]);
    expect(joined("median")).toEqual([1, 8]);
    expect(joined("sum")).toEqual([1, 21]);
    expect(joined("sd")[1]).toBeCloseTo(Math.sqrt(7), 12);
    expect(asked("run", rows, { period: "month" }).points.map(({ x, rows: n }) => [x, n])).toEqual([
      ["2025-01", 1],
      ["2025-02", 3],
    ]);
  });

  it("not at all when they are to stand apart: each row is a point, in the order given within an x, and a gap stays a gap", () => {
    const days = [
      { x: "2025-03-11", y: 10 },
      { x: "2025-03-11", y: 0 },
      { x: "2025-03-11", y: null },
      { x: "2025-03-11", y: 0 },
      { x: "2025-03-01", y: 7 },
    ];
    for (const chart of ["run", "g", "c"] as const) {
      const { points } = asked(chart, days, { join: "apart" });
      expect(points.map(({ x, value, rows: n }) => [x, value, n])).toEqual([
        ["2025-03-01", 7, 1],
        ["2025-03-11", 10, 1],
        ["2025-03-11", 0, 1],
        ["2025-03-11", null, 0],
        ["2025-03-11", 0, 1],
      ]);
    }
    expect(asked("run", days).points.map(({ rows: n }) => n)).toEqual([1, 3]);
  });

  it("numerators over denominators where there are denominators, and only of rows that have both", () => {
    const answer = asked("p", [
      { x: 1, y: 1, n: 4 },
      { x: 1, y: 2, n: 2 },
      { x: 1, y: null, n: 50 },
      { x: 1, y: 3, n: null },
      { x: 2, y: 1, n: 2 },
    ]);
    expect(answer.points[0]).toMatchObject({ value: 0.5, numerator: 3, denominator: 6, rows: 2 });
  });

  it("counts are always summed", () => {
    expect(
      asked("c", [
        { x: 1, y: 2 },
        { x: 1, y: 3 },
      ]).points[0]!.value,
    ).toBe(5);
  });

  it("weeks are ISO weeks, also around New Year", () => {
    const days = ["2024-12-30", "2025-01-05", "2025-12-31", "2026-12-31", "2027-01-03", "2027-01-04"];
    const answer = asked(
      "run",
      days.map((x) => ({ x, y: 1 })),
      { period: "week" },
    );
    expect(answer.points.map(({ x }) => x)).toEqual(["2025-W01", "2026-W01", "2026-W53", "2027-W01"]);
    expect(asked("run", [{ x: "2026-05-09", y: 1 }], { period: "quarter" }).points[0]!.x).toBe("2026-Q2");
    expect(asked("run", [{ x: "2026-05-09", y: 1 }], { period: "year" }).points[0]!.x).toBe("2026");
  });
});
