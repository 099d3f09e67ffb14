/** Funnel, Pareto, Bernoulli CUSUM, and rare events from dates and outcomes. */
import { describe, expect, it } from "vitest";
import { analyse, bernoulliCusum, casesBetween, daysBetween, funnel, pareto } from "../src/index.ts";

describe("a funnel", () => {
  const rows = [
    { unit: "A", y: 12, n: 40 },
    { unit: "B", y: 30, n: 300 },
    { unit: "C", y: 6, n: 60 },
    { unit: "C", y: 4, n: 40 },
    { unit: "D", y: null, n: 9 },
  ];

  it("puts units in order of size, joins their rows, and asks only what lies beyond the limits", () => {
    const answer = funnel({ rows, of: "proportion", per: 100 });
    if (!answer.ok) throw new Error();
    const { points, signals, parts } = answer.analysis;
    expect(points.map(({ x, value, denominator }) => [x, value, denominator])).toEqual([
      ["A", 30, 40],
      ["C", 10, 100],
      ["B", 10, 300],
      ["D", null, null],
    ]);
    // all cases over all opportunities: 52 of 440
    expect(parts[0]!.centre).toBeCloseTo(5200 / 440, 12);
    const p = 52 / 440;
    expect(points[0]!.limits!.upper).toBeCloseTo(100 * (p + 3 * Math.sqrt((p * (1 - p)) / 40)), 10);
    expect(signals).toMatchObject([{ rule: "beyondLimits", positions: [0], side: "above" }]);
    expect(answer.analysis.rulesLeftOut).toMatchObject([{ because: "noOrder" }, { because: "noOrder" }]);
    expect(answer.analysis.reading).toMatchObject({ change: null, variation: null, proposedSplit: null });
  });

  it("has curves that go through the limits of its smallest and largest unit", () => {
    const answer = funnel({ rows, of: "rate", centre: 0.1 });
    if (!answer.ok) throw new Error();
    const { analysis, curve } = answer;
    expect(curve[0]).toMatchObject({ n: 40, upper: analysis.points[0]!.limits!.upper });
    expect(curve.at(-1)!.n).toBe(300);
    expect(curve.at(-1)!.innerUpper).toBeCloseTo(analysis.points[2]!.innerLimits!.upper!, 12);
    expect(curve.every(({ n }, i) => i === 0 || n > curve[i - 1]!.n)).toBe(true);
    expect(analysis.parts[0]!.centre).toBeCloseTo(0.1, 14);
  });

  it("widens by the standard deviation of the standardised values where units differ in more than luck", () => {
    const answer = funnel({ rows, of: "proportion", overdispersion: true });
    if (!answer.ok) throw new Error();
    const p = 52 / 440;
    const z = [
      [12, 40],
      [10, 100],
      [30, 300],
    ].map(([y, n]) => (y! / n! - p) / Math.sqrt((p * (1 - p)) / n!));
    const mean = z.reduce((sum, one) => sum + one, 0) / 3;
    const deviation = Math.sqrt(z.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 2);
    expect(answer.analysis.parts[0]!.sigmaZ).toBeCloseTo(deviation, 12);
    expect(answer.curve[0]!.upper).toBeCloseTo(answer.analysis.points[0]!.limits!.upper!, 12);
  });

  it("of no units, or of one, has no more curve than there is", () => {
    expect(funnel({ rows: [], of: "rate" })).toMatchObject({ ok: true, curve: [] });
    expect(funnel({ rows: [{ unit: "A", y: 1, n: 4 }], of: "rate" })).toMatchObject({ curve: [{ n: 4 }] });
    expect(funnel({ rows: [{ unit: "A", y: 5, n: 4 }], of: "proportion" })).toMatchObject({ ok: false });
  });
});

describe("a pareto", () => {
  const cases = ["fall", "sår", "fall", null, "annet", "sår", "fall"].map((category) => ({ category }));

  it("counts categories, largest first, ties in alphabetical order, and shares of what is counted", () => {
    expect(pareto(cases)).toEqual({
      ok: true,
      total: 6,
      bars: [
        { category: "fall", count: 3, cumulativeCount: 3, share: 0.5, cumulativeShare: 0.5 },
        { category: "sår", count: 2, cumulativeCount: 5, share: 1 / 3, cumulativeShare: 5 / 6 },
        { category: "annet", count: 1, cumulativeCount: 6, share: 1 / 6, cumulativeShare: 1 },
      ],
    });
  });

  it("shows the missing category only if asked, last among its equals", () => {
    const answer = pareto(cases, { withMissing: true });
    expect(answer.ok && answer.bars.map(({ category }) => category)).toEqual(["fall", "sår", "annet", null]);
  });

  it("takes counts as they are, and sorts ties as a language does", () => {
    const rows = ["å", "ø", "æ", "z"].map((category) => ({ category, count: 2 }));
    const order = (language?: string): unknown => {
      const answer = pareto(rows, language === undefined ? {} : { language });
      return answer.ok && answer.bars.map(({ category }) => category).join("");
    };
    expect(order("nb")).toBe("zæøå");
    expect(order()).toBe("zåæø");
  });

  it("of nothing has no shares, and refuses counts that are none", () => {
    expect(pareto([])).toEqual({ ok: true, bars: [], total: 0 });
    expect(pareto([{ category: "a", count: 0 }])).toMatchObject({
      bars: [{ share: null, cumulativeShare: null }],
    });
    expect(
      pareto([
        { category: "a", count: -1 },
        { category: "b", count: Number.NaN },
      ]),
    ).toMatchObject({
      ok: false,
      problems: [
        { code: "negative", position: 0 },
        { code: "notANumber", position: 1 },
      ],
    });
  });
});

describe("a Bernoulli CUSUM", () => {
  it("weighs each case by its likelihood under twice and half the odds", () => {
    const answer = bernoulliCusum({ outcomes: [1, 0, null, 1], baseline: 0.2, limit: 1 });
    if (!answer.ok) throw new Error();
    // odds 1/4: doubled 1/2, so a risk of 1/3; halved 1/8, so 1/9
    expect(answer.p1).toBeCloseTo(1 / 3, 14);
    expect(answer.p2).toBeCloseTo(1 / 9, 14);
    const hit = Math.log(1 / 3 / 0.2);
    const miss = Math.log(2 / 3 / 0.8);
    expect(answer.points.map(({ up }) => up)).toEqual([
      expect.closeTo(hit, 12),
      expect.closeTo(hit + miss, 12),
      expect.closeTo(hit + miss, 12),
      expect.closeTo(2 * hit + miss, 12),
    ]);
    expect(answer.points[1]!.down).toBeCloseTo(-Math.log(8 / 9 / 0.8), 12);
    expect(answer.points[3]!.down).toBe(0);
  });

  it("signals where the sum reaches the limit, and starts again from 0", () => {
    const hit = Math.log(1 / 3 / 0.2);
    const answer = bernoulliCusum({ outcomes: [1, 1, 1, 1], baseline: 0.2, limit: 2 * hit });
    if (!answer.ok) throw new Error();
    expect(answer.points.map(({ signalUp }) => signalUp)).toEqual([false, true, false, true]);
    expect(answer.points[2]!.up).toBeCloseTo(hit, 12);
    const without = bernoulliCusum({ outcomes: new Array<0>(100).fill(0), baseline: 0.2 });
    expect(without.ok && without.points.findIndex(({ signalDown }) => signalDown)).toBe(
      Math.ceil(3.5 / Math.log(8 / 9 / 0.8)) - 1,
    );
  });

  it("learns its baseline from the first known cases", () => {
    expect(bernoulliCusum({ outcomes: [0, null, 1, 0, 0, 1, 1], baseline: { first: 4 } })).toMatchObject({
      ok: true,
      p0: 0.25,
    });
  });

  it.each([
    [{ outcomes: [0, 2], baseline: 0.1 }, "notAnOutcome"],
    [{ outcomes: [0], baseline: 0 }, "outsideScale"],
    [{ outcomes: [0], baseline: Number.NaN }, "outsideScale"],
    [{ outcomes: [0, 0], baseline: { first: 2 } }, "outsideScale"],
    [{ outcomes: [0, 1], baseline: { first: 3 } }, "outOfRange"],
    [{ outcomes: [0, 1], baseline: { first: 0 } }, "notWhole"],
    [{ outcomes: [0], baseline: 0.1, oddsRatio: 1 }, "outsideScale"],
    [{ outcomes: [0], baseline: 0.1, limit: 0 }, "notPositive"],
  ] as const)("refuses %o", (question, code) => {
    expect(bernoulliCusum(question as Parameters<typeof bernoulliCusum>[0])).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  });
});

describe("rare events", () => {
  it("from dates: the days between them, over leap days and years", () => {
    expect(daysBetween(["2023-12-31", "2024-02-28", "2024-03-01", "2025-03-01"])).toEqual({
      ok: true,
      rows: [
        { x: 2, y: 59, date: "2024-02-28" },
        { x: 3, y: 2, date: "2024-03-01" },
        { x: 4, y: 365, date: "2025-03-01" },
      ],
    });
    expect(daysBetween(["1900-02-28", "1900-03-01"])).toMatchObject({ rows: [{ y: 1 }] });
    expect(daysBetween(["2000-02-28", "2000-03-01"])).toMatchObject({ rows: [{ y: 2 }] });
    expect(daysBetween(["2026-01-01"])).toEqual({ ok: true, rows: [] });
  });

  it("refuses what is no day, and days that go backwards, by position", () => {
    expect(daysBetween(["2025-01-01", "2025-02-29", "1.3.2025"])).toMatchObject({
      problems: [{ code: "notADate", position: 1 }, { position: 2 }],
    });
    expect(daysBetween(["2025-01-02", "2025-01-01"])).toMatchObject({
      problems: [{ code: "outOfOrder", position: 1 }],
    });
  });

  it("two on one day are 0 days apart, which a g chart takes and a t chart refuses", () => {
    const days = daysBetween(["2025-01-01", "2025-01-01", "2025-01-05"]);
    if (!days.ok) throw new Error();
    expect(analyse({ chart: "g", rows: days.rows })).toMatchObject({
      ok: true,
      points: [{ value: 0 }, { value: 4 }],
    });
    expect(analyse({ chart: "t", rows: days.rows })).toMatchObject({
      ok: false,
      problems: [{ code: "notPositive", position: 0 }],
    });
  });

  it("from outcomes: the cases without it between one event and the next", () => {
    expect(casesBetween([0, 1, 0, 0, 1, 1, 0])).toEqual({
      ok: true,
      rows: [
        { x: 5, y: 2 },
        { x: 6, y: 0 },
      ],
    });
    expect(casesBetween([0, 3 as 0])).toMatchObject({ problems: [{ code: "notAnOutcome", position: 1 }] });
  });
});
