/** Data as they come: each awkward case has an answer, and no answer has a NaN in it. */
import { describe, expect, it } from "vitest";
import {
  analyse,
  type Analysis,
  type ChartKind,
  type Question,
  type Refusal,
  type Row,
  type RuleSet,
} from "../src/index.ts";

const charts: readonly ChartKind[] = [
  "run",
  "i",
  "mr",
  "iPrime",
  "xbar",
  "s",
  "p",
  "pPrime",
  "u",
  "uPrime",
  "c",
  "g",
  "t",
  "mdc",
];
const sets: readonly RuleSet[] = ["anhoej", "perla", "makingDataCount", "westernElectric", "nelson"];
const withDenominator: readonly ChartKind[] = ["iPrime", "p", "pPrime", "u", "uPrime"];

function refusal(question: Question): Refusal {
  const answer = analyse(question);
  if (answer.ok) throw new Error("was not refused");
  return answer;
}

function answered(question: Question): Analysis {
  const answer = analyse(question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** Every number anywhere in an answer. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Rows with the same value throughout, on whatever a chart needs. */
function rowsFor(chart: ChartKind, values: readonly (number | null)[]): Row[] {
  if (withDenominator.includes(chart)) return values.map((y) => ({ y: y === null ? null : y * 20, n: 20 }));
  if (chart === "xbar" || chart === "s")
    return values.flatMap((y, x) => [
      { x, y },
      { x, y },
    ]);
  return values.map((y) => ({ y }));
}

describe("few or no points", () => {
  for (const chart of charts) {
    it(`${chart}: 0, 1 and 2 points and all missing are answered without NaN`, () => {
      for (const values of [[], [0.5], [0.5, 0.7], [null, null, null]]) {
        for (const rules of sets) {
          const answer = answered({
            chart,
            rows: rowsFor(chart, values),
            rules,
            improvement: "up",
            target: 0.6,
          });
          expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
          // subgroups without any spread leave no room between their means
          if (chart !== "xbar") expect(answer.signals).toEqual([]);
          const certainty = values.every((value) => value === null) ? "noData" : "tooFew";
          // a single moving range, or deviation, has nothing before it
          if (chart !== "mr" || values.length === 2) expect(answer.reading.certainty).toBe(certainty);
          expect(answer.reading.variation).toBeNull();
          expect(answer.reading.assurance).toBeNull();
        }
      }
    });
  }

  it("one point has a centre and no limits, since nothing says how much it may vary", () => {
    expect(answered({ chart: "i", rows: [{ y: 4 }] }).points).toMatchObject([
      { centre: 4, limits: null, innerLimits: null },
    ]);
  });

  it("no points have no parts", () => {
    expect(answered({ chart: "p", rows: [] })).toMatchObject({
      points: [],
      parts: [],
      reading: { certainty: "noData", level: null, latest: null },
    });
  });
});

describe("nothing varies", () => {
  const sum = (): number => Array.from({ length: 24 }, () => 0.1).reduce((total, one) => total + one, 0);

  for (const chart of charts) {
    it(`${chart}: a constant series has no signal, and its limits on the line where variation sets them`, () => {
      for (const value of [0.5, 0.1, 1]) {
        // 24 × 0.1 is 2.4000000000000004 or 2.4 by the order it is summed in: still a constant
        const values = Array.from({ length: 24 }, (_, i) =>
          value === 0.1 ? (i % 2 === 0 ? sum() : 24 * 0.1) / 24 : value,
        );
        for (const rules of sets) {
          const answer = answered({ chart, rows: rowsFor(chart, values), rules });
          expect(answer.signals, rules).toEqual([]);
          expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
          expect(answer.parts[0]!.useful).toBe(0);
          if (["i", "mdc", "t", "iPrime", "xbar", "pPrime", "uPrime"].includes(chart)) {
            const { centre, limits } = answer.points[1]!;
            expect(limits!.lower).toBeCloseTo(centre!, 12);
            expect(limits!.upper).toBeCloseTo(centre!, 12);
          }
        }
      }
    });
  }

  it("a constant of a million points is a constant, though its sum is not exact", () => {
    const answer = answered({
      chart: "i",
      rows: Array.from({ length: 100_000 }, () => ({ y: 0.1 })),
      rules: "nelson",
    });
    expect(answer.parts).toMatchObject([{ centre: 0.1, useful: 0, sigma: 0 }]);
    expect(answer.signals).toEqual([]);
  });

  it("all 0 % and all 100 %: limits on the line, no signal", () => {
    for (const y of [0, 20]) {
      for (const chart of ["p", "pPrime"] as const) {
        const answer = answered({
          chart,
          rows: Array.from({ length: 24 }, () => ({ y, n: 20 })),
          per: 100,
          target: 95,
          improvement: "up",
        });
        expect(answer.signals).toEqual([]);
        expect(answer.points[3]).toMatchObject({
          centre: y * 5,
          limits: { lower: y * 5, upper: y * 5 },
          side: "on",
        });
      }
    }
  });

  it("after a baseline in which nothing varied, a point off the line is beyond the limits", () => {
    const rows = [...Array.from({ length: 12 }, () => ({ y: 20, n: 20 })), { y: 19, n: 20 }];
    expect(answered({ chart: "p", rows, freeze: 12 }).signals).toMatchObject([
      { rule: "beyondLimits", positions: [12], side: "below" },
    ]);
  });

  it("… and no zone is read where sigma is 0: points on the line are not within one sigma of it", () => {
    const rows = [...Array.from({ length: 20 }, () => ({ y: 20, n: 20 })), { y: 19, n: 20 }];
    const rules = answered({ chart: "p", rows, freeze: 12, rules: "nelson" }).signals.map(({ rule }) => rule);
    // nine in a row on one side are not there either: the line is on no side
    expect(rules).toEqual(["beyondLimits"]);
  });

  it("a flat series with one jump keeps its limits: screening does not take the only variation there is", () => {
    const rows = [
      ...Array.from({ length: 12 }, () => ({ y: 5 })),
      ...Array.from({ length: 12 }, () => ({ y: 9 })),
    ];
    const answer = answered({ chart: "i", rows });
    expect(answer.parts[0]).toMatchObject({ sigma: expect.closeTo(4 / 23 / 1.128, 12), screenedOut: 0 });
    expect(answer.points[0]!.limits!.upper).toBeGreaterThan(answer.points[0]!.centre!);
    for (const chart of ["iPrime", "pPrime", "uPrime"] as const) {
      const some = rows.map(({ y }) => ({ y, n: 20 }));
      const { centre, limits } = answered({ chart, rows: some }).points[0]!;
      expect(limits!.upper).toBeGreaterThan(centre!);
    }
  });
});

describe("ties with the line", () => {
  it("are found by tolerance, not by equality: sums of decimals differ in their last digits", () => {
    // three ways to 0.3, and the median is one of them
    const y = [0.1 + 0.2, 0.3, 0.15 + 0.15, 0.1, 0.5];
    const answer = answered({ chart: "run", rows: y.map((value) => ({ y: value })) });
    expect(answer.points.map(({ side }) => side)).toEqual(["on", "on", "on", "below", "above"]);
    expect(answer.parts).toMatchObject([{ useful: 2, crossings: 1 }]);
  });

  it("do not swallow differences that somebody measured", () => {
    const y = [1_000_000.1, 1_000_000.2, 1_000_000.3];
    const answer = answered({ chart: "run", rows: y.map((value) => ({ y: value })) });
    expect(answer.points.map(({ side }) => side)).toEqual(["below", "on", "above"]);
  });

  it("are the same whatever the scale, on t charts too, where 3.6th roots do not come back exactly", () => {
    const times = [3, 5, 7, 7, 7, 11, 40];
    const answer = answered({ chart: "t", rows: times.map((y) => ({ y })), centre: 7 });
    expect(answer.points.map(({ side }) => side)).toEqual([
      "below",
      "below",
      "on",
      "on",
      "on",
      "above",
      "above",
    ]);
    expect(answer.points.map(({ value }) => value)).toEqual(times);
  });

  it("two equal neighbours neither rise nor fall, though they came about in two ways", () => {
    const y = [0.1, 0.2, 0.3, 0.1 + 0.2, 0.4, 0.5, 0.6, 0.7];
    const answer = answered({ chart: "i", rows: y.map((value) => ({ y: value })), rules: "makingDataCount" });
    expect(answer.signals.filter(({ rule }) => rule === "trend")).toEqual([]);
  });
});

describe("denominators", () => {
  it("of 0 are a gap with its reason, and unknown ones another", () => {
    const rows = [
      { y: 1, n: 4 },
      { y: 0, n: 0 },
      { y: null, n: 0 },
      { y: 2, n: null },
      { y: null, n: 4 },
      { y: 0, n: 4 },
    ];
    const answer = answered({ chart: "p", rows });
    expect(answer.points.map(({ value, gap }) => [value, gap])).toEqual([
      [0.25, null],
      [null, "nothingToCount"],
      [null, "nothingToCount"],
      [null, "noDenominator"],
      [null, "notMeasured"],
      [0, null],
    ]);
    expect(answer.parts).toMatchObject([{ missing: 4, points: 6 }]);
  });

  it("of 0 with events over them are refused by row", () => {
    for (const chart of ["p", "u", "uPrime", "iPrime", "run"] as const) {
      expect(
        refusal({
          chart,
          rows: [
            { y: 1, n: 2 },
            { y: 1, n: 0 },
          ],
        }).problems,
      ).toEqual([{ code: "eventsOverNothing", field: "rows.y", position: 1, value: 1 }]);
    }
  });

  it("below the numerator are refused where that cannot be", () => {
    expect(refusal({ chart: "p", rows: [{ y: 3, n: 2 }] }).problems).toMatchObject([
      { code: "numeratorAboveDenominator", position: 0 },
    ]);
    expect(answered({ chart: "u", rows: [{ y: 3, n: 2 }] }).points).toMatchObject([{ value: 1.5 }]);
    expect(answered({ chart: "p", rows: [{ y: 2, n: 2 }] }).points).toMatchObject([{ value: 1 }]);
  });

  it("are asked for where there are none, and refused where they mean nothing", () => {
    expect(refusal({ chart: "p", rows: [{ y: 3 }] }).problems).toMatchObject([
      { code: "denominatorNeeded", field: "rows.n", position: null },
    ]);
    expect(refusal({ chart: "c", rows: [{ y: 3, n: 5 }] }).problems).toMatchObject([
      { code: "denominatorNotUsed", position: 0, value: 5 },
    ]);
  });

  it("below 0 are refused", () => {
    expect(refusal({ chart: "u", rows: [{ y: 3, n: -5 }] }).problems).toMatchObject([
      { code: "negative", field: "rows.n", position: 0 },
    ]);
  });
});

describe("values that cannot be", () => {
  it("times of 0 or less are refused by position", () => {
    expect(refusal({ chart: "t", rows: [{ y: 3 }, { y: 0 }, { y: 2 }, { y: -1 }] }).problems).toEqual([
      { code: "notPositive", field: "rows.y", position: 1, value: 0 },
      { code: "notPositive", field: "rows.y", position: 3, value: -1 },
    ]);
  });

  it("counts, cases between and proportions below 0 are refused, measured values are not", () => {
    for (const chart of ["c", "g"] as const)
      expect(refusal({ chart, rows: [{ y: -1 }] }).problems).toMatchObject([{ code: "negative" }]);
    for (const chart of ["p", "u"] as const)
      expect(refusal({ chart, rows: [{ y: -1, n: 3 }] }).problems).toMatchObject([{ code: "negative" }]);
    expect(answered({ chart: "i", rows: [{ y: -1 }] }).ok).toBe(true);
  });

  it("NaN and infinities are refused, wherever they stand: missing is null", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(refusal({ chart: "run", rows: [{ y: 1 }, { y: value }] }).problems).toEqual([
        { code: "notANumber", field: "rows.y", position: 1, value },
      ]);
      expect(refusal({ chart: "u", rows: [{ y: 1, n: value }] }).problems).toMatchObject([
        { code: "notANumber", field: "rows.n" },
      ]);
      expect(refusal({ chart: "run", rows: [{ x: value, y: 1 }] }).problems).toMatchObject([
        { code: "notANumber", field: "rows.x" },
      ]);
      for (const field of ["target", "centre", "per"] as const) {
        expect(refusal({ chart: "run", rows: [{ y: 1 }], [field]: value }).problems).toMatchObject([
          { code: "notANumber", field },
        ]);
      }
      expect(refusal({ chart: "i", rows: [], limits: { sigma: value } }).problems).toMatchObject([
        { field: "limits.sigma" },
      ]);
      expect(refusal({ chart: "i", rows: [], limits: { lower: value, upper: value } }).problems).toHaveLength(
        2,
      );
    }
    expect(refusal({ chart: "run", rows: [{ y: "3" as unknown as number }] }).problems).toMatchObject([
      { code: "notANumber", value: "3" },
    ]);
  });

  it("very large numbers are refused beyond 1e150, and very small ones are numbers like any other", () => {
    expect(refusal({ chart: "run", rows: [{ y: 1e151 }] }).problems).toMatchObject([
      { code: "tooLarge", position: 0 },
    ]);
    for (const chart of charts) {
      for (const scale of [1e150, 1e-300, 5e-324]) {
        if (withDenominator.includes(chart)) continue;
        const rows = [1, 3, 2, 1, 2, 1, 3].flatMap((y, x) =>
          chart === "xbar" || chart === "s"
            ? [
                { x, y: y * scale * 0.3 },
                { x, y: y * scale * 0.2 },
              ]
            : [{ x, y: y * scale * 0.3 }],
        );
        if (chart === "t" && scale === 5e-324) continue; // 0.3 × 5e-324 is 0
        expect(numbersIn(answered({ chart, rows, rules: "nelson" })).every(Number.isFinite)).toBe(true);
      }
    }
    const tiny = answered({ chart: "run", rows: [1e-300, 2e-300, 3e-300].map((y) => ({ y })) });
    expect(tiny.points.map(({ side }) => side)).toEqual(["below", "on", "above"]);
    const s = answered({
      chart: "s",
      rows: [
        { x: 1, y: 1e-200 },
        { x: 1, y: 3e-200 },
      ],
    });
    expect(s.points[0]!.value! / 1e-200).toBeCloseTo(Math.SQRT2, 12);
  });

  it("all problems are told at once, the first hundred with their positions", () => {
    const answer = refusal({
      chart: "run",
      rows: Array.from({ length: 250 }, () => ({ y: Number.NaN })),
      target: Number.NaN,
    });
    expect(answer.count).toBe(251);
    expect(answer.problems).toHaveLength(100);
    expect(answer.problems[0]).toMatchObject({ field: "target", position: null });
  });
});

describe("places that are none", () => {
  const rows = [{ y: 1 }, { y: 2 }, { y: 3 }];

  it.each([
    [{ freeze: 0 }, "freeze", "notWhole"],
    [{ freeze: 1.5 }, "freeze", "notWhole"],
    [{ freeze: [1, 2] }, "freeze", "outOfRange"],
    [{ splits: [0] }, "splits", "outOfRange"],
    [{ splits: [3] }, "splits", "outOfRange"],
    [{ splits: [1.5] }, "splits", "outOfRange"],
    [{ splits: [-1] }, "splits", "outOfRange"],
    [{ splits: [{ x: "2025-01" }] }, "splits", "outOfRange"],
    [{ exclude: [3] }, "exclude", "outOfRange"],
    [{ exclude: [-1] }, "exclude", "outOfRange"],
    [{ exclude: [Number.NaN] }, "exclude", "outOfRange"],
    [{ notes: [{ id: "a", at: 3 }] }, "notes", "outOfRange"],
  ] as const)("%o is refused", (more, field, code) => {
    expect(refusal({ chart: "run", rows, ...more }).problems).toMatchObject([{ field, code }]);
  });

  it("the first and last that are places are accepted", () => {
    expect(answered({ chart: "run", rows, freeze: 1, splits: [1, 2], exclude: [0, 2] }).parts).toHaveLength(
      3,
    );
  });

  it("an x that has no order is refused, unless it is said that order does not matter or is as given", () => {
    const months = [
      { x: "januar", y: 1 },
      { x: "februar", y: 2 },
    ];
    expect(refusal({ chart: "run", rows: months }).problems).toMatchObject([
      { code: "xNotInOrder", position: 0 },
      { position: 1 },
    ]);
    expect(answered({ chart: "run", rows: months, axis: "sequence" }).points.map(({ x }) => x)).toEqual([
      "januar",
      "februar",
    ]);
    expect(
      refusal({
        chart: "run",
        rows: [
          { x: 1, y: 1 },
          { x: "2025", y: 1 },
        ],
      }).problems,
    ).toMatchObject([{ code: "xNotInOrder", position: 1 }]);
    expect(
      refusal({
        chart: "run",
        rows: [
          { x: "2025-01", y: 1 },
          { x: "2025-W03", y: 1 },
        ],
      }).problems,
    ).toMatchObject([{ position: 1 }]);
    expect(
      refusal({ chart: "run", rows: [{ x: "2025-02-30", y: 1 }], period: "month" }).problems,
    ).toMatchObject([{ code: "notADate", position: 0 }]);
    expect(
      refusal({ chart: "p", rows: [{ x: "C", y: 1, n: 2 }], axis: "category", categories: ["A"] }).problems,
    ).toMatchObject([{ code: "outOfRange", field: "rows.x" }]);
  });

  it("numbers on a time axis are sorted as numbers", () => {
    expect(
      answered({ chart: "run", rows: [10, 9, 100].map((x) => ({ x, y: x })) }).points.map(({ x }) => x),
    ).toEqual([9, 10, 100]);
  });

  it("charts, rules and other names that do not exist are refused", () => {
    const question = {
      chart: "pie",
      rules: "mine",
      axis: "round",
      improvement: "left",
      rows: [],
    } as unknown as Question;
    expect(refusal(question).problems.map(({ field, code }) => [field, code])).toEqual([
      ["chart", "unknownChoice"],
      ["axis", "unknownChoice"],
      ["rules", "unknownChoice"],
      ["improvement", "unknownChoice"],
    ]);
  });

  it("targets, centres and limits beyond the scale are refused: 95 on a chart of proportions is a mix-up with percent", () => {
    const p = { chart: "p", rows: [{ y: 1, n: 2 }] } as const;
    expect(refusal({ ...p, target: 95 }).problems).toMatchObject([{ code: "outsideScale", field: "target" }]);
    expect(answered({ ...p, target: 95, per: 100 }).target).toBe(95);
    expect(refusal({ ...p, centre: -0.1 }).problems).toMatchObject([
      { code: "outsideScale", field: "centre" },
    ]);
    expect(refusal({ chart: "c", rows: [], target: -1 }).problems).toMatchObject([{ code: "outsideScale" }]);
    expect(refusal({ ...p, per: 0 }).problems).toMatchObject([{ code: "notPositive", field: "per" }]);
    expect(refusal({ chart: "i", rows: [], limits: { lower: 2, upper: 1 } }).problems).toMatchObject([
      { code: "outOfOrder" },
    ]);
    expect(refusal({ chart: "i", rows: [], limits: { sigma: -1 } }).problems).toMatchObject([
      { code: "negative" },
    ]);
    expect(refusal({ chart: "t", rows: [], limits: { sigma: 1 } }).problems).toMatchObject([
      { code: "unknownChoice" },
    ]);
  });
});
