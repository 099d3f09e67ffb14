/** The interpretation: what may be said, and how sure one may be. */
import { describe, expect, it } from "vitest";
import { analyse, type Analysis, type Question, type Reading } from "../src/index.ts";

function asked(y: readonly (number | null)[], more: Partial<Question> = {}): Analysis {
  const answer = analyse({ chart: "run", rows: y.map((value) => ({ y: value })), ...more });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

const reading = (y: readonly (number | null)[], more: Partial<Question> = {}): Reading =>
  asked(y, more).reading;
const alternating = (n: number, low = 1, high = 3): number[] =>
  Array.from({ length: n }, (_, i) => (i % 2 === 0 ? low : high));
/** Low and high around 2, then a run of high. */
const improved = (before: number, run: number): number[] => [
  ...alternating(before),
  ...new Array<number>(run).fill(9),
];

describe("certainty", () => {
  it.each([
    [0, "noData"],
    [1, "tooFew"],
    [9, "tooFew"],
    [10, "provisional"],
    [19, "provisional"],
    [20, "firm"],
    [200, "firm"],
  ] as const)("of %i useful points is %s", (useful, word) => {
    const { certainty, useful: counted } = reading(alternating(useful), { centre: 2 });
    expect([certainty, counted]).toEqual([word, useful]);
  });

  it("counts useful points, not measured ones, and gives both", () => {
    const read = reading([...alternating(9), 2, 2, null], { centre: 2 });
    expect(read).toMatchObject({
      certainty: "tooFew",
      useful: 9,
      measured: 11,
      measuredInAll: 11,
      missingInAll: 1,
    });
  });

  it("is that of the last part: after a split it begins anew", () => {
    const answer = asked(alternating(30), { centre: 2, splits: [24] });
    expect(answer.parts.map(({ certainty }) => certainty)).toEqual(["firm", "tooFew"]);
    expect(answer.reading).toMatchObject({ certainty: "tooFew", useful: 6, measured: 6, measuredInAll: 30 });
  });
});

describe("level and change", () => {
  it("without freeze or split there is a level, and no baseline to have changed from", () => {
    expect(reading([1, 2, 6])).toMatchObject({
      level: { centre: 2, first: 0, last: 2, values: 3 },
      baseline: null,
      change: null,
    });
  });

  it("after a freeze the level is that of the points since, the baseline that of those before", () => {
    expect(reading([1, 2, 3, 6, 8, null, 10], { freeze: 3, improvement: "up" })).toMatchObject({
      level: { centre: 8, first: 3, last: 6, values: 3 },
      baseline: { centre: 2, first: 0, last: 2, values: 3 },
      change: { difference: 6, ratio: 4, direction: "better", beyondChance: false },
    });
  });

  it("before anything has come after the freeze the level is the baseline's", () => {
    expect(reading([1, 2, 3], { freeze: 3 })).toMatchObject({ level: { centre: 2 }, baseline: null });
    expect(reading([1, 2, 3, null], { freeze: 3 })).toMatchObject({
      level: { centre: 2 },
      change: { difference: 0, direction: "none" },
    });
  });

  it("over parts the change is from the first to the last", () => {
    expect(reading([4, 4, 9, 9, 2, 2], { splits: [2, 4], improvement: "down" })).toMatchObject({
      level: { centre: 2, first: 4, last: 5 },
      baseline: { centre: 4, first: 0, last: 1 },
      change: { difference: -2, ratio: 0.5, direction: "better" },
    });
  });

  it("is beyond chance when the points since have a run on that side that is longer than chance explains", () => {
    // 7 useful points since: at most round(log2 7) + 3 = 6
    const since = (n: number): Reading["change"] =>
      reading([1, 2, 3, ...new Array<number>(n).fill(9)], { freeze: 3 }).change;
    expect(since(6)!.beyondChance).toBe(false);
    expect(since(7)!.beyondChance).toBe(true);
    const wandering = [1, 2, 3, 9, 9, 9, 1, 9, 9, 9, 1, 9];
    expect(reading(wandering, { freeze: 3 }).change).toMatchObject({ difference: 7, beyondChance: false });
  });

  it("is of the chart's own kind: all cases over all opportunities on a p chart, whatever centre it was given", () => {
    const rows = [
      [1, 10],
      [4, 40],
      [5, 10],
      [21, 30],
    ].map(([y, n]) => ({ y: y!, n: n! }));
    const answer = analyse({ chart: "p", rows, per: 100, centre: 33, splits: [2], improvement: "down" });
    expect(answer).toMatchObject({
      reading: {
        level: { centre: 65 },
        baseline: { centre: 10 },
        change: { difference: expect.closeTo(55, 10), direction: "worse" },
      },
    });
  });

  it("has no ratio from 0, nor over a change of sign", () => {
    expect(reading([0, 0, 5], { freeze: 2 }).change!.ratio).toBeNull();
    expect(reading([-1, -1, 5], { freeze: 2 }).change!.ratio).toBeNull();
  });

  it("nobody says which way is better: the change has no direction", () => {
    expect(reading([1, 1, 5], { freeze: 2 }).change!.direction).toBe("neutral");
  });

  it("the latest is the last that was measured", () => {
    expect(reading([1, 2, null]).latest).toEqual({ position: 1, x: 2, value: 2 });
  });
});

describe("variation", () => {
  const last = (y: readonly number[], more: Partial<Question>): Reading["variation"] =>
    reading(y, { centre: 2, ...more }).variation;

  it("is common where nothing flags the latest point", () => {
    expect(last(alternating(20), {})).toBe("common");
    expect(last([...improved(12, 9), 1, 9, 1, 9], { improvement: "up" })).toBe("common");
  });

  it("is an improvement or a concern by the side that was said to be better", () => {
    expect(last(improved(12, 9), { improvement: "up" })).toBe("improvement");
    expect(last(improved(12, 9), { improvement: "down" })).toBe("concern");
    expect(last(improved(12, 9), {})).toBe("neutralHigh");
    expect(
      last(
        improved(12, 9).map((value) => 4 - value),
        {},
      ),
    ).toBe("neutralLow");
  });

  it("is unsteady where crossings are too few and no side can be named", () => {
    // 20 points in blocks of five: 3 crossings, at least 6 expected, no run above 7
    const blocks = Array.from({ length: 20 }, (_, i) => (Math.floor(i / 5) % 2 === 0 ? 1 : 3));
    expect(last(blocks, {})).toBe("unsteady");
  });

  it("a trend follows its direction, not the side it is on", () => {
    const falling = [...alternating(10, 1, 30), 29, 28, 27, 26, 25, 24, 23];
    expect(reading(falling, { centre: 2, improvement: "up", rules: "makingDataCount" }).variation).toBe(
      "concern",
    );
  });

  it("is not told of fewer than 10 useful points, nor of an excluded one", () => {
    expect(last(improved(0, 9), { improvement: "up" })).toBeNull();
    expect(last([...alternating(20), 99], { chart: "i", limits: { sigma: 1 }, exclude: [20] })).toBe(
      "common",
    );
    expect(last([...alternating(20), 99], { chart: "i", limits: { sigma: 1 } })).toBe("neutralHigh");
  });
});

describe("assurance and target", () => {
  const y = alternating(20, 40, 60);
  const assured = (target: number, improvement: "up" | "down" | "neutral"): Reading["assurance"] =>
    reading(y, { chart: "i", limits: { sigma: 10 }, centre: 50, target, improvement }).assurance;

  it("passes or fails where the target lies outside the limits, and is hit or miss between them", () => {
    expect([assured(81, "up"), assured(81, "down")]).toEqual(["fail", "pass"]);
    expect([assured(19, "up"), assured(19, "down")]).toEqual(["pass", "fail"]);
    expect([assured(80, "up"), assured(20, "up"), assured(50, "down")]).toEqual([
      "hitOrMiss",
      "hitOrMiss",
      "hitOrMiss",
    ]);
  });

  it("is not told without a side, a target or limits", () => {
    expect(assured(81, "neutral")).toBeNull();
    expect(reading(y, { chart: "i", improvement: "up" }).assurance).toBeNull();
    expect(reading(y, { target: 81, improvement: "up" }).assurance).toBeNull();
  });

  it("always 100 % against 95 % is a pass, and never a concern", () => {
    const rows = Array.from({ length: 24 }, (_, i) => ({ y: i === 0 ? 19 : 20, n: 20 }));
    const steady = analyse({ chart: "p", rows, splits: [1], per: 100, target: 95, improvement: "up" });
    // all on the line: no useful points, so too few to tell
    expect(steady).toMatchObject({
      reading: { certainty: "tooFew", assurance: null, target: { latestMeets: true, levelMeets: true } },
    });
  });

  it("tells whether the latest value and the level meet the target, on the target too", () => {
    expect(reading([1, 2, 3], { target: 3, improvement: "up" }).target).toEqual({
      latestMeets: true,
      levelMeets: false,
    });
    expect(reading([1, 2, 3], { target: 2, improvement: "down" }).target).toEqual({
      latestMeets: false,
      levelMeets: true,
    });
    expect(reading([0.1 + 0.2], { target: 0.3, improvement: "down" }).target).toEqual({
      latestMeets: true,
      levelMeets: true,
    });
  });
});

describe("noted changes", () => {
  it("a signal names the nearest note at or before its first point", () => {
    const notes = [
      { id: "late", at: 14 },
      { id: "near", at: 11 },
      { id: "early", at: 2 },
    ];
    const [signal] = asked(improved(12, 9), { centre: 2, notes }).signals;
    expect(signal).toMatchObject({
      rule: "longestRun",
      positions: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
      noteBefore: "near",
    });
    expect(
      asked(improved(12, 9), { centre: 2, notes: [{ id: "late", at: 12 }] }).signals[0]!.noteBefore,
    ).toBeNull();
  });

  it("a note may stand at a place in x, also before the first point and after the last", () => {
    const rows = ["2025-01", "2025-02", "2025-03"].map((x, i) => ({ x, y: i }));
    const at = (x: string): number | null | undefined => {
      const answer = analyse({ chart: "run", rows, notes: [{ id: "a", at: { x } }] });
      return answer.ok ? answer.notes[0]!.position : undefined;
    };
    expect(["2024-06-01", "2025-02-17", "2025-04-01"].map(at)).toEqual([0, 1, null]);
  });
});

describe("a proposed split", () => {
  it("is made when a run on the better side has held for 10 useful points, with 10 before it, and is never taken", () => {
    const answer = asked(improved(12, 10), {
      centre: 2,
      improvement: "up",
      notes: [{ id: "checklist", at: 10 }],
    });
    expect(answer.parts).toHaveLength(1);
    expect(answer.reading.proposedSplit).toEqual({
      at: 11,
      x: 12,
      signal: 0,
      usefulAfter: 11,
      usefulBefore: 11,
      note: "checklist",
    });
    expect(answer.signals[0]).toMatchObject({ rule: "longestRun", direction: "better" });
  });

  it.each([
    ["the run is shorter than 10", improved(12, 8), "up"],
    ["fewer than 10 lie before it", improved(10, 12), "up"],
    ["the run does not reach the latest point", [...improved(12, 12), 1], "up"],
    ["the change is for the worse", improved(12, 12), "down"],
    ["nobody said which way is better", improved(12, 12), "neutral"],
  ] as const)("is not made when %s", (_, y, improvement) => {
    expect(reading(y, { centre: 2, improvement }).proposedSplit).toBeNull();
  });

  it("is not made when the run began long ago in another part", () => {
    expect(
      reading(improved(12, 12), { centre: 2, improvement: "up", splits: [18] }).proposedSplit,
    ).toBeNull();
  });
});
