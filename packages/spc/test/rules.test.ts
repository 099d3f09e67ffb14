/** The engine's rules against their definitions, over words' edges, gaps, ties and long patterns. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, type Analysis, type Question, type RuleSet } from "../src/index.ts";
import { expectedRuns } from "../src/rules/perla-table.ts";
import { plainRules, plainRuns } from "./plain-rules.ts";

/** Whole numbers from −4 to 4 around 0 with sigma 1: ties with the line, with limits and with one another are common. */
const value = fc.option(fc.integer({ min: -4, max: 4 }), { nil: null, freq: 12 });
/** Long stretches of one side or one step beside mere noise, so that patterns cross the border between two words. */
const block = fc.oneof(
  fc.array(value, { maxLength: 20 }),
  fc
    .tuple(fc.integer({ min: 1, max: 45 }), fc.constantFrom(-3, -2, -1, 1, 2, 3))
    .map(([n, at]) => new Array<number | null>(n).fill(at)),
  fc
    .tuple(fc.integer({ min: 2, max: 18 }), fc.constantFrom(-1, 1))
    .map(([n, way]) => Array.from({ length: n }, (_, i) => way * (i * 0.4 - 3))),
  fc
    .tuple(fc.integer({ min: 2, max: 40 }), fc.constantFrom(0.5, 1.5, 2.5))
    .map(([n, far]) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? far : -far))),
);
const series = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.flat());

function asked(y: readonly (number | null)[], rules: RuleSet, more: Partial<Question> = {}): Analysis {
  const answer = analyse({
    chart: "i",
    rows: y.map((one) => ({ y: one })),
    centre: 0,
    limits: { sigma: 1 },
    rules,
    ...more,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function flags({ points, signals }: Analysis, rule: string): boolean[] {
  return points.map((point) => point.signals.some((index) => signals[index]!.rule === rule));
}

describe("each set of rules flags the points its definition flags, and no others", () => {
  for (const set of ["perla", "makingDataCount", "westernElectric", "nelson"] as const) {
    it(set, () => {
      fc.assert(
        fc.property(series, (y) => {
          const expected = plainRules(y, 0, 1)[set]!;
          const got = asked(y, set);
          for (const [rule, flagged] of Object.entries(expected))
            expect(flags(got, rule), rule).toEqual(flagged);
        }),
        { numRuns: 250 },
      );
    });
  }

  it("useful points, longest run and crossings are counted as defined, whatever the set", () => {
    fc.assert(
      fc.property(series, fc.constantFrom<RuleSet>("anhoej", "nelson", "none"), (y, set) => {
        const { useful, longestRun, crossings } = asked(y, set).parts[0] ?? {
          useful: 0,
          longestRun: 0,
          crossings: 0,
        };
        expect({ useful, longest: longestRun, crossings }).toEqual(plainRuns(y, 0));
      }),
      { numRuns: 300 },
    );
  });

  it("points strictly beyond three sigma are flagged in every set, and those on the limit are not", () => {
    for (const set of ["anhoej", "perla", "makingDataCount", "westernElectric", "nelson"] as const) {
      expect(flags(asked([3, -3, 3.0001, -3.0001, null], set), "beyondLimits")).toEqual([
        false,
        false,
        true,
        true,
        false,
      ]);
    }
  });
});

describe("the edges of each rule", () => {
  const run = (n: number): number[] => [-0.5, 0.5, -0.5, ...new Array<number>(n).fill(0.5), -0.5, 0.5, -0.5];
  const climb = (n: number): number[] => [
    0.4,
    -0.4,
    ...Array.from({ length: n }, (_, i) => i * 0.1 - 0.5),
    -0.6,
  ];

  it.each([
    ["perla", 6],
    ["makingDataCount", 7],
    ["westernElectric", 8],
    ["nelson", 9],
  ] as const)("%s: %i on one side are a shift, and one fewer are not", (set, n) => {
    expect(asked(run(n - 1), set).signals.filter(({ rule }) => rule === "shift")).toEqual([]);
    const shift = asked(run(n), set).signals.find(({ rule }) => rule === "shift");
    expect(shift).toMatchObject({ observed: n, expected: n, side: "above", part: 0 });
    expect(shift!.positions).toEqual(Array.from({ length: n }, (_, i) => i + 3));
  });

  it.each([
    ["perla", 5],
    ["nelson", 6],
    ["makingDataCount", 7],
  ] as const)("%s: %i rising are a trend, and one fewer are not", (set, n) => {
    expect(asked(climb(n - 1), set).signals.filter(({ rule }) => rule === "trend")).toEqual([]);
    const trend = asked(climb(n), set).signals.find(({ rule }) => rule === "trend");
    expect(trend).toMatchObject({ observed: n, expected: n, side: "rising" });
    expect(trend!.positions).toEqual(Array.from({ length: n }, (_, i) => i + 2));
  });

  it("Anhøj: a run as long as chance is expected to give is no signal, one more is", () => {
    // 24 useful points: at most round(log2 24) + 3 = 8 (Anhøj & Olesen 2014, table)
    const withRun = (n: number): number[] => [
      ...new Array<number>(n).fill(1),
      ...Array.from({ length: 24 - n }, (_, i) => (i % 2 === 0 ? -1 : 1)),
    ];
    expect(asked(withRun(8), "anhoej").signals).toEqual([]);
    expect(asked(withRun(9), "anhoej").signals).toMatchObject([
      {
        rule: "longestRun",
        observed: 9,
        expected: 8,
        useful: 24,
        side: "above",
        positions: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      },
    ]);
  });

  it("Anhøj: as few crossings as chance is expected to give are no signal, one fewer are, and flag the whole part", () => {
    // 24 useful points: at least 8 crossings
    const crossing = (times: number): number[] =>
      Array.from({ length: 24 }, (_, i) => (Math.floor((i * (times + 1)) / 24) % 2 === 0 ? 1 : -1));
    expect(asked(crossing(8), "anhoej").signals).toEqual([]);
    const [signal, ...others] = asked(crossing(7), "anhoej").signals;
    expect(others).toEqual([]);
    expect(signal).toMatchObject({
      rule: "tooFewCrossings",
      observed: 7,
      expected: 8,
      useful: 24,
      side: null,
      direction: "neutral",
    });
    expect(signal!.positions).toHaveLength(24);
  });

  it("Anhøj: beside a run that is too long, one that is just not too long is left alone", () => {
    // 40 useful points: at most round(log2 40) + 3 = 8
    const y = [
      ...new Array<number>(9).fill(1),
      ...new Array<number>(8).fill(-1),
      ...Array.from({ length: 23 }, (_, i) => (i % 2 === 0 ? 1 : -1)),
    ];
    expect(asked(y, "anhoej").signals).toMatchObject([{ rule: "longestRun", observed: 9, expected: 8 }]);
  });

  it("every run that is too long is a signal of its own", () => {
    const answer = asked([...new Array<number>(12).fill(-1), ...new Array<number>(12).fill(1)], "anhoej", {
      improvement: "up",
    });
    expect(answer.signals.filter(({ rule }) => rule === "longestRun")).toMatchObject([
      { side: "below", direction: "worse", observed: 12 },
      { side: "above", direction: "better", observed: 12 },
    ]);
  });

  it("two of three asks for three: two alone, at the start or beside a gap, are not enough", () => {
    for (const set of ["makingDataCount", "westernElectric", "nelson"] as const) {
      const found = (...y: (number | null)[]): boolean => flags(asked(y, set), "twoOfThree").includes(true);
      expect(found(2.5, 2.5)).toBe(false);
      expect(found(2.5, 2.5, 0.5)).toBe(true);
      expect(found(0.5, 2.5, 2.5)).toBe(true);
      // Making Data Count passes over gaps, the others break at them
      expect(found(2.5, 2.5, null, 0.5)).toBe(set === "makingDataCount");
    }
    expect(flags(asked([1.5, 1.5, 1.5, 1.5], "nelson"), "fourOfFive")).toEqual([false, false, false, false]);
    expect(flags(asked([1.5, 1.5, 1.5, 1.5, 0], "nelson"), "fourOfFive")).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("windows that share points are one signal, and neighbours that share none are two", () => {
    const found = (...y: number[]): (readonly number[])[] =>
      asked(y, "westernElectric")
        .signals.filter(({ rule }) => rule === "twoOfThree")
        .map(({ positions }) => positions);
    expect(found(2.5, 2.5, 0.5, 0.5, 2.5, 2.5)).toEqual([
      [0, 1],
      [4, 5],
    ]);
    expect(found(2.5, 2.5, 0.5, 2.5, 2.5)).toEqual([[0, 1, 3, 4]]);
  });

  it("which set was used travels with the result, and so do the rules that a chart cannot bear", () => {
    const onRunChart = analyse({ chart: "run", rows: [{ y: 1 }, { y: 2 }], rules: "westernElectric" });
    expect(onRunChart).toMatchObject({
      ruleSet: "westernElectric",
      rulesLeftOut: [
        { rule: "beyondLimits", because: "noLimits" },
        { rule: "twoOfThree", because: "noLimits" },
        { rule: "fourOfFive", because: "noLimits" },
      ],
    });
    const onRanges = analyse({ chart: "mr", rows: [{ y: 1 }, { y: 2 }] });
    expect(onRanges).toMatchObject({
      rulesLeftOut: [
        { rule: "longestRun", because: "dependentValues" },
        { rule: "tooFewCrossings", because: "dependentValues" },
      ],
    });
    const onUnits = analyse({ chart: "u", rows: [{ x: "A", y: 1, n: 2 }], axis: "category" });
    expect(onUnits).toMatchObject({ rulesLeftOut: [{ because: "noOrder" }, { because: "noOrder" }] });
    const onGaps = analyse({ chart: "g", rows: [{ y: 3 }, { y: 9 }, { y: 1 }], rules: "nelson" });
    expect(onGaps.ok && onGaps.rulesLeftOut.map(({ because }) => because)).toEqual([
      "skewed",
      "skewed",
      "skewed",
      "skewed",
    ]);
  });

  it("no rules, no signals", () => {
    expect(asked([9, 9, 9, 9, 9, 9, 9, 9, 9, 9], "none").signals).toEqual([]);
  });
});

describe("Perla's number of runs", () => {
  it.each([
    [10, 3, 9],
    [20, 6, 16],
    [24, 8, 18],
    [60, 24, 38],
  ])("of %i useful points: fewer than %i are too few, more than %i too many", (useful, least, most) => {
    const withRuns = (runs: number): number[] =>
      Array.from({ length: useful }, (_, i) => (Math.floor((i * runs) / useful) % 2 === 0 ? 1 : -1));
    const verdicts = (runs: number): string[] =>
      asked(withRuns(runs), "perla")
        .signals.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("too"));
    expect(verdicts(least)).toEqual([]);
    expect(verdicts(least - 1)).toEqual(["tooFewRuns"]);
    expect(verdicts(most)).toEqual([]);
    if (most < useful) expect(verdicts(most + 1)).toEqual(["tooManyRuns"]);
  });

  it("has the bounds of the published table, one by one", () => {
    const printed =
      "3/9 3/10 3/11 4/11 4/12 5/12 5/13 5/13 6/14 6/15 6/16 7/16 7/17 7/17 8/18 8/18 9/19 10/19 10/20 10/20 11/21 11/22 11/23 12/23 12/24 12/24 " +
      "13/25 13/25 14/26 14/26 15/27 15/27 16/28 16/28 17/29 17/30 17/31 18/31 18/32 19/32 19/33 20/33 20/34 21/34 21/35 22/35 22/36 23/36 23/37 24/38 24/38";
    const bounds = printed.split(" ").map((_, i) => expectedRuns(i + 10)!);
    expect(bounds.map(({ least, most }) => `${least}/${most}`).join(" ")).toBe(printed);
    expect([expectedRuns(9), expectedRuns(61)]).toEqual([null, null]);
  });

  it("is not judged below 10 or above 60 useful points", () => {
    const alternating = (n: number): number[] => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1));
    expect(asked(alternating(9), "perla").signals).toEqual([]);
    expect(asked(alternating(61), "perla").signals).toEqual([]);
  });

  it("has a table whose every bound leaves about 5 % in both tails together", () => {
    for (let useful = 10; useful <= 60; useful++) {
      const { least, most } = expectedRuns(useful)!;
      // given the median, half of the points lie on each side: runs follow the exact distribution of Wald & Wolfowitz
      const tails = runsTails(useful, least, most);
      expect(tails.lower).toBeLessThan(0.033);
      expect(tails.upper).toBeLessThan(0.033);
    }
  });
});

/** P(runs < least) and P(runs > most) for ⌊n/2⌋ points on the one side and the rest on the other. */
function runsTails(n: number, least: number, most: number): { lower: number; upper: number } {
  const [a, b] = [Math.floor(n / 2), Math.ceil(n / 2)];
  const choose = (m: number, k: number): number => {
    if (k < 0 || k > m) return 0;
    let ways = 1;
    for (let i = 0; i < k; i++) ways = (ways * (m - i)) / (i + 1);
    return ways;
  };
  const chance = (runs: number): number => {
    const h = Math.floor(runs / 2);
    const ways =
      runs % 2 === 0
        ? 2 * choose(a - 1, h - 1) * choose(b - 1, h - 1)
        : choose(a - 1, h) * choose(b - 1, h - 1) + choose(a - 1, h - 1) * choose(b - 1, h);
    return ways / choose(n, a);
  };
  let lower = 0;
  let upper = 0;
  for (let runs = 2; runs < least; runs++) lower += chance(runs);
  for (let runs = most + 1; runs <= n; runs++) upper += chance(runs);
  return { lower, upper };
}
