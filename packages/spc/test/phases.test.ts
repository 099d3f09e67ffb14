/** Freeze and split, together and apart, worked by hand. */
import { describe, expect, it } from "vitest";
import { analyse, analyseFacets, type Analysis, type Question } from "../src/index.ts";

function asked(y: readonly (number | null)[], more: Partial<Question>): Analysis {
  const answer = analyse({ chart: "run", rows: y.map((value) => ({ y: value })), ...more });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

const centres = ({ parts }: Analysis): (number | null)[] => parts.map(({ centre }) => centre);

describe("a freeze", () => {
  it("sets the lines from the first points, and runs are counted over all of them", () => {
    // median of 1 2 3 is 2; around it − 0 + + + + + +: 7 useful, a run of 6, one crossing
    const answer = asked([1, 2, 3, 9, 9, 9, 9, 9], { freeze: 3 });
    expect(answer.parts).toMatchObject([
      { centre: 2, baseline: { first: 0, last: 2, used: 3 }, useful: 7, longestRun: 6, crossings: 1 },
    ]);
    expect(answer.points.map(({ baseline }) => baseline)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("that is longer than the series uses what there is, and says so", () => {
    expect(asked([1, 2, 3], { freeze: 12 }).parts).toMatchObject([
      { centre: 2, baseline: { last: 2, used: 3 } },
    ]);
  });

  it("may be given as a place in x: up to it, not including it", () => {
    const rows = ["2025-01", "2025-02", "2025-03", "2025-04"].map((x, i) => ({ x, y: i }));
    const answer = analyse({ chart: "run", rows, freeze: { x: "2025-03-15" } });
    expect(answer).toMatchObject({ parts: [{ baseline: { last: 1 }, centre: 0.5 }] });
    expect(analyse({ chart: "run", rows, freeze: { x: "2024-12" } })).toMatchObject({
      parts: [{ baseline: { last: 3 } }],
    });
  });
});

describe("a split", () => {
  it("begins a part with lines and runs of its own", () => {
    const answer = asked([1, 2, 3, 11, 12, 13], { splits: [3] });
    expect(centres(answer)).toEqual([2, 12]);
    expect(answer.parts).toMatchObject([
      { first: 0, last: 2, useful: 2, crossings: 1 },
      { first: 3, last: 5, useful: 2, crossings: 1 },
    ]);
  });

  it("may be given as a place in x, in the form the points have or as a day among weeks and months", () => {
    const months = ["2025-01", "2025-02", "2025-03", "2025-04"].map((x, i) => ({ x, y: i }));
    expect(analyse({ chart: "run", rows: months, splits: [{ x: "2025-03-15" }] })).toMatchObject({
      parts: [{ last: 1 }, { first: 2 }],
    });
    const weeks = ["2025-W09", "2025-W10", "2025-W11", "2025-W12"].map((x, i) => ({ x, y: i }));
    expect(analyse({ chart: "run", rows: weeks, splits: [{ x: "2025-03-12" }] })).toMatchObject({
      parts: [{ last: 1 }, { first: 2 }],
    });
    const days = ["2025-01-31", "2025-03-01", "2025-04-01"].map((x, i) => ({ x, y: i }));
    expect(analyse({ chart: "run", rows: days, splits: [{ x: "2025-02" }] })).toMatchObject({
      parts: [{ last: 0 }, { first: 1 }],
    });
  });

  it("at a place in x that no point has come to yet divides nothing", () => {
    const rows = [{ x: "2025-01", y: 1 }];
    expect(analyse({ chart: "run", rows, splits: [{ x: "2026-01" }] })).toMatchObject({
      ok: true,
      parts: [{ last: 0 }],
    });
  });

  it("named twice is one split, and the order they are named in does not matter", () => {
    expect(centres(asked([1, 2, 3, 4, 5, 6], { splits: [4, 2, 4] }))).toEqual([1.5, 3.5, 5.5]);
  });
});

describe("freeze and split together", () => {
  const y = [1, 3, 8, 8, 20, 22, 27, 27, 40];

  it("one number freezes the first points of every part", () => {
    // parts 1 3 8 8 | 20 22 27 27 40: medians of 1 3 and of 20 22
    const answer = asked(y, { freeze: 2, splits: [4] });
    expect(centres(answer)).toEqual([2, 21]);
    expect(answer.parts).toMatchObject([
      { baseline: { first: 0, last: 1, used: 2 }, useful: 4, longestRun: 3, crossings: 1 },
      { baseline: { first: 4, last: 5, used: 2 }, useful: 5, longestRun: 4, crossings: 1 },
    ]);
  });

  it("a list freezes each part by itself, and null leaves a part whole", () => {
    expect(centres(asked(y, { freeze: [3, null], splits: [4] }))).toEqual([3, 27]);
    expect(centres(asked(y, { freeze: [null, 2], splits: [4] }))).toEqual([5.5, 21]);
    expect(centres(asked(y, { freeze: [2], splits: [4] }))).toEqual([2, 27]);
  });

  it("a part shorter than its freeze uses all it has", () => {
    expect(centres(asked([1, 3, 8, 20], { freeze: 3, splits: [3] }))).toEqual([3, 20]);
  });

  it("works the same for limits: i chart, two points frozen in each part", () => {
    // part 1: mean 2, moving range 2; part 2: mean 21, moving range 2
    const answer = asked(y, { chart: "i", freeze: 2, splits: [4], screening: false });
    expect(answer.parts).toMatchObject([
      { centre: 2, sigma: expect.closeTo(2 / 1.128, 12) },
      { centre: 21, sigma: expect.closeTo(2 / 1.128, 12) },
    ]);
    // 8 and 8 lie above 2 + 3·2/1.128 = 7.32; 27, 27 and 40 above 21 + 5.32 = 26.32
    expect(
      answer.signals.filter(({ rule }) => rule === "beyondLimits").flatMap(({ positions }) => positions),
    ).toEqual([2, 3, 6, 7, 8]);
  });

  it("on p charts the centre is the frozen cases over the frozen opportunities, part by part", () => {
    const rows = [
      [1, 10],
      [3, 10],
      [9, 10],
      [2, 20],
      [4, 10],
      [10, 10],
    ].map(([cases, n]) => ({ y: cases!, n: n! }));
    const answer = analyse({ chart: "p", rows, freeze: 2, splits: [3], per: 100 });
    expect(answer).toMatchObject({ parts: [{ centre: 20 }, { centre: 20 }] });
  });

  it("an excluded point inside the frozen ones does not set the line, and the freeze is not made longer", () => {
    const answer = asked([1, 100, 3, 50, 50], { freeze: 3, exclude: [1] });
    expect(answer.parts).toMatchObject([{ centre: 2, baseline: { used: 2 }, excluded: 1, useful: 4 }]);
  });

  it("a missing point inside the frozen ones counts as one of them", () => {
    expect(asked([1, null, 3, 50, 50], { freeze: 3 }).parts).toMatchObject([
      { centre: 2, baseline: { used: 2 }, missing: 1 },
    ]);
  });
});

describe("excluded points", () => {
  const answer = asked([1, 2, 1, 2, 90, 1, 2, 1], { chart: "i", exclude: [4], screening: false });

  it("stay visible, and are held against the limits", () => {
    expect(answer.points[4]).toMatchObject({
      value: 90,
      excluded: true,
      useful: false,
      side: "above",
      baseline: false,
    });
    expect(answer.signals).toMatchObject([{ rule: "beyondLimits", positions: [4] }]);
  });

  it("take no part in lines and runs", () => {
    expect(answer.parts).toMatchObject([
      { centre: 10 / 7, useful: 7, excluded: 1, points: 8, beyondLimits: 1 },
    ]);
  });

  it("may be named by their x", () => {
    const rows = ["2025-01", "2025-02"].map((x, i) => ({ x, y: i }));
    expect(analyse({ chart: "run", rows, exclude: [{ x: "2025-02" }] })).toMatchObject({
      points: [{ excluded: false }, { excluded: true }],
    });
    expect(analyse({ chart: "run", rows, exclude: [{ x: "2025-03" }] })).toMatchObject({
      ok: false,
      problems: [{ code: "outOfRange", field: "exclude", position: 0 }],
    });
  });
});

describe("facets", () => {
  const rows = [
    { facet: "B", x: 1, y: 1 },
    { facet: "A", x: 1, y: 10 },
    { facet: "B", x: 2, y: 3 },
    { facet: "A", x: 2, y: 30 },
    { facet: "A", x: 3, y: 50 },
  ];

  it("are analysed each by itself, in the order in which they appear, with positions counted within them", () => {
    const answer = analyseFacets({ chart: "run", rows, exclude: [1] });
    if (!answer.ok) throw new Error();
    expect(answer.facets.map(({ facet, analysis }) => [facet, analysis.parts[0]!.centre])).toEqual([
      ["B", 1],
      ["A", 30],
    ]);
  });

  it("may have decisions of their own", () => {
    const answer = analyseFacets({
      chart: "run",
      rows,
      exclude: [0],
      perFacet: { A: { exclude: [2], freeze: 1 } },
    });
    if (!answer.ok) throw new Error();
    expect(answer.facets.map(({ analysis }) => analysis.parts[0]!.centre)).toEqual([3, 10]);
  });

  it("are refused with the facet's name and the row's number in the whole list", () => {
    const broken = [...rows, { facet: "A", x: 4, y: Number.NaN }];
    expect(analyseFacets({ chart: "run", rows: broken })).toEqual({
      ok: false,
      problems: [{ code: "notANumber", field: "rows.y", position: 5, value: Number.NaN, facet: "A" }],
      count: 1,
    });
  });

  it("named like a property every object has are only names", () => {
    const answer = analyseFacets({ chart: "run", rows: [{ facet: "constructor", y: 1 }] });
    expect(answer).toMatchObject({ ok: true, facets: [{ facet: "constructor" }] });
  });
});
